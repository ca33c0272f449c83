//! An element, built by chaining.

use crate::html::Node;
use crate::text::Span;

/// An HTML or SVG element. Attributes keep the order in which they were set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Tag name.
    pub name: &'static str,
    /// Attributes; a value of `None` is an attribute without a value (`hidden`).
    pub attributes: Vec<(&'static str, Option<String>)>,
    /// Children in order.
    pub children: Vec<Node>,
    /// Where in the source it comes from, if it does.
    pub origin: Option<Span>,
}

/// A new element.
#[must_use]
pub const fn el(name: &'static str) -> Element {
    Element { name, attributes: Vec::new(), children: Vec::new(), origin: None }
}

impl Element {
    /// Sets an attribute, replacing an earlier value.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets an attribute where there is a value for it.
    #[must_use]
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Sets an attribute without a value.
    #[must_use]
    pub fn flag(mut self, name: &'static str) -> Self {
        self.attributes.push((name, None));
        self
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, class: impl Into<String>) -> Self {
        self.attr("class", class)
    }

    /// Adds one child.
    #[must_use]
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Adds a child where there is one.
    #[must_use]
    pub fn child_if(self, child: Option<impl Into<Node>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds many children.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With the place in the source that it comes from.
    #[must_use]
    pub const fn origin(mut self, span: Span) -> Self {
        self.origin = Some(span);
        self
    }

    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).and_then(|(_, value)| value.as_deref())
    }

    /// Sets an attribute, replacing an earlier value.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        let value = Some(value.into());
        match self.attributes.iter_mut().find(|(key, _)| *key == name) {
            Some(slot) => slot.1 = value,
            None => self.attributes.push((name, value)),
        }
    }
}
