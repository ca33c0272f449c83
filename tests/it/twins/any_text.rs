//! Any text in any place of a page is the same text in its twin.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::prop_assert_eq;
use proptest::sample::select;
use proptest::strategy::Union;

use sasshi::html::{Node, Tree, el, to_html};
use sasshi::twin::{Front, twin};

use crate::properties::for_all;
use crate::twins::markdown::Markdown;
use crate::twins::said::said;

/// What Markdown could take for a mark, between words and spaces.
const PIECES: [&str; 56] = [
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "&",
    "&amp;",
    "&#65;",
    "#",
    "##",
    "-",
    "+",
    "=",
    "==",
    "---",
    "|",
    "~",
    "~~",
    "!",
    "![",
    "\\",
    ":",
    "[^a]:",
    "[a]: b",
    "1.",
    "2)",
    "3. ",
    "<b>",
    "</b>",
    "<!--",
    "<a href>",
    "http://a.b",
    "www.a.b",
    "a@b.c",
    "{#id}",
    "$",
    "^",
    "\"",
    "'",
    "語",
    "「重要」",
    "。",
    "（",
    "）",
    "a",
    "1",
    "é",
    " ",
    "\n",
];

fn any_text() -> impl Strategy<Value = String> {
    let char =
        any::<char>().prop_map(|char| if char.is_control() { "x".to_owned() } else { char.to_string() });
    let piece = Union::new_weighted(vec![
        (12, select(&PIECES[..]).prop_map(str::to_owned).boxed()),
        (1, char.boxed()),
    ]);
    vec(piece, 1..9).prop_map(|pieces| pieces.concat())
}

/// Texts as parts of a line, some of them with emphasis, as a link or as code.
fn any_line() -> impl Strategy<Value = Vec<Node>> {
    let names = select(&["", "", "", "strong", "em", "del", "a", "code", "span", "b"][..]);
    vec((names, any_text()), 1..5).prop_map(|parts| {
        let node = |(name, text): (&'static str, String)| match name {
            "" => Node::text(text),
            "a" => el("a").attr("href", "a b(c).html").child(text).into(),
            name => el(name).child(text).into(),
        };
        parts.into_iter().map(node).collect()
    })
}

#[test]
fn any_text_is_read_as_the_same_words() {
    let places = select(&["p", "h2", "li", "td", "dd", "blockquote", "caption", "note"][..]);
    for_all(3000, &(places, any_line(), any_line()), |(place, line, other)| {
        let block = match place {
            "li" => el("ul").child(el("li").children(line)).child(el("li").children(other)),
            "td" | "caption" => {
                let head = el("thead").child(el("tr").child(el("th").child("A")).child(el("th").child("B")));
                let row = el("tr").child(el("th").children(line.clone())).child(el("td").children(other));
                el("table").child(el("caption").children(line)).child(head).child(el("tbody").child(row))
            }
            "dd" => el("dl").child(el("dt").children(line)).child(el("dd").children(other)),
            "note" => {
                let title = el("p").attr("id", "t").children(line);
                el("div")
                    .attr("role", "note")
                    .attr("aria-labelledby", "t")
                    .child(title)
                    .child(el("p").children(other))
            }
            name => el(name).children(line).child(el("br")).children(other),
        };
        let html = to_html(&[el("main").child(el("h1").child("T")).child(block).into()]);
        let text = twin(&Tree::of_page(&html), &Front::default(), &str::to_owned);
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&said(&html)), words(&Markdown::new(&text).text), "{}\n{}", html, text);
        Ok(())
    });
}
