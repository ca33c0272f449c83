//! Line breaks of the source beside Japanese characters: they would show as a gap.

use crate::html::{Node, text_of};
use crate::markdown::emphasis::is_wide;

/// Takes out line breaks beside full-width characters: they would show as a gap.
pub fn join_lines(nodes: &mut [Node]) {
    let text = text_of(nodes);
    if !text.contains('\n') {
        return;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    join(nodes, &chars, &mut at);
}

fn join(nodes: &mut [Node], all: &[char], at: &mut usize) {
    for node in nodes {
        match node {
            Node::Text(text) => {
                let mut out = String::with_capacity(text.len());
                for char in text.chars() {
                    let before = at.checked_sub(1).and_then(|index| all.get(index));
                    let after = all.get(*at + 1);
                    let drop = char == '\n'
                        && (before.is_none_or(|char| is_wide(*char))
                            || after.is_none_or(|char| is_wide(*char)));
                    if !drop {
                        out.push(char);
                    }
                    *at += 1;
                }
                *text = out;
            }
            Node::Element(element) if matches!(element.name, "rt" | "rp") => {}
            // Code keeps its lines.
            Node::Element(element) if element.name == "pre" => {
                *at += text_of(&element.children).chars().count();
            }
            Node::Element(element) => join(&mut element.children, all, at),
            Node::Markup(_) => {}
        }
    }
}
