//! The one place where text becomes markup.

use crate::html::{Element, Node};

const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// `nodes` as HTML.
#[must_use]
pub fn to_html(nodes: &[Node]) -> String {
    let mut out = String::new();
    write_nodes(nodes, &mut out);
    out
}

/// Writes `nodes` as HTML behind `out`.
pub fn write_nodes(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Element(element) => write_element(element, out),
            Node::Text(text) => escape_into(text, false, out),
            Node::Markup(markup) => out.push_str(markup),
        }
    }
}

/// Text with `&`, `<` and `>` escaped.
#[must_use]
pub fn escape_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(text, false, &mut out);
    out
}

/// Text for an attribute in double quotation marks.
#[must_use]
pub fn escape_attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(text, true, &mut out);
    out
}

fn write_element(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.name);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        if let Some(value) = value {
            out.push_str("=\"");
            escape_into(value, true, out);
            out.push('"');
        }
    }
    out.push('>');
    if VOID.contains(&element.name) {
        return;
    }
    write_nodes(&element.children, out);
    out.push_str("</");
    out.push_str(element.name);
    out.push('>');
}

fn escape_into(text: &str, attribute: bool, out: &mut String) {
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' if !attribute => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            _ => out.push(char),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::el;

    #[test]
    fn everything_is_escaped_once() {
        let node = el("a").attr("href", "?a=1&b=\"2\"").child("1 < 2 & 3").child(el("br"));
        assert_eq!(to_html(&[node.into()]), "<a href=\"?a=1&amp;b=&quot;2&quot;\">1 &lt; 2 &amp; 3<br></a>");
    }
}
