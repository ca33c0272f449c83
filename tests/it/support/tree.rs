//! Finished HTML as a tree, made of its pieces: for tests that ask what stands in what.

use crate::support::{Piece, pieces};

/// A part of a page.
#[derive(Clone, Debug)]
pub enum Branch {
    /// An element: name, attributes, children.
    Element(String, Vec<(String, String)>, Vec<Branch>),
    /// Text.
    Text(String),
}

impl Branch {
    /// Name of an element; empty for text.
    pub fn name(&self) -> &str {
        if let Self::Element(name, ..) = self { name } else { "" }
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let Self::Element(_, attributes, _) = self else { return None };
        attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The children of an element.
    pub fn children(&self) -> &[Self] {
        if let Self::Element(_, _, children) = self { children } else { &[] }
    }

    /// All elements below, in the order of the text.
    pub fn all(&self) -> Vec<&Self> {
        self.children().iter().flat_map(|child| std::iter::once(child).chain(child.all())).collect()
    }
}

const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// The page under a root without a name. Every element that is no void one is closed, as sasshi writes it.
pub fn tree(html: &str) -> Branch {
    let mut open = vec![(String::new(), Vec::new(), Vec::new())];
    for piece in pieces(html) {
        match piece {
            Piece::Open(name, attributes) if VOID.contains(&name.as_str()) => {
                open.last_mut().expect("a root").2.push(Branch::Element(name, attributes, Vec::new()));
            }
            Piece::Open(name, attributes) => open.push((name, attributes, Vec::new())),
            Piece::Text(text) => open.last_mut().expect("a root").2.push(Branch::Text(text)),
            Piece::Close(name) => {
                // Drawings close their shapes in the start tag.
                while open.last().is_some_and(|(own, ..)| *own != name) && open.len() > 1 {
                    let (own, attributes, children) = open.pop().expect("an element");
                    let parent = &mut open.last_mut().expect("a root").2;
                    parent.push(Branch::Element(own, attributes, Vec::new()));
                    parent.extend(children);
                }
                let (own, attributes, children) = open.pop().expect("an element");
                assert_eq!(own, name, "an end tag without a start");
                open.last_mut().expect("a root").2.push(Branch::Element(own, attributes, children));
            }
        }
    }
    assert_eq!(open.len(), 1, "{:?} is never closed", open.last());
    let (name, attributes, children) = open.pop().expect("a root");
    Branch::Element(name, attributes, children)
}
