//! The headings of a page for paper, as bookmarks are to call them.
//!
//! Chromium makes bookmarks of the lines that it has set: where a heading goes on in the next line, or a code stands before it,
//! the space between two words is lost.

use crate::html::unescape;

/// The text of every heading in order, without readings, with one space where the page shows a gap.
pub fn headings(markup: &str) -> Vec<String> {
    let mut headings = Vec::new();
    let mut rest = markup;
    while let Some(at) = rest.find("<h") {
        rest = &rest[at + 2..];
        let is_heading = rest.starts_with(|level: char| ('1'..='6').contains(&level))
            && rest[1..].starts_with(|next: char| next == '>' || next.is_whitespace());
        if !is_heading {
            continue;
        }
        let end = rest.find(&format!("</h{}", &rest[..1])).unwrap_or(rest.len());
        let open = rest.find('>').map_or(end, |close| close + 1);
        headings.push(text(&rest[open.min(end)..end]));
        rest = &rest[end..];
    }
    headings
}

/// The text of markup that holds no block.
fn text(markup: &str) -> String {
    let mut text = String::new();
    let mut is_reading = false;
    // For every open span: does a gap follow it?
    let mut spans: Vec<bool> = Vec::new();
    for (index, part) in markup.split('<').enumerate() {
        let (tag, words) = if index == 0 { ("", part) } else { part.split_once('>').unwrap_or((part, "")) };
        let name = tag.split_whitespace().next().unwrap_or_default();
        match name {
            "rt" | "rp" => is_reading = true,
            "/rt" | "/rp" => is_reading = false,
            "small" | "br" => text.push(' '),
            "span" => spans.push(tag.contains("code")),
            "/span" if spans.pop() == Some(true) => text.push(' '),
            _ => {}
        }
        if !is_reading {
            text.push_str(&unescape(words));
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_stay_and_readings_go() {
        let markup = "<header></header><h1 id=a><span class=line>Plan &amp; </span><span>3.0</span></h1>\
                      <h4><span class=code>A-3</span>Disaster\nprevention</h4><hr>\
                      <h3>市民<small>満足度</small></h3><h2><ruby>豊中<rp>(</rp><rt>とよなか</rt><rp>)</rp></ruby>市</h2>";
        assert_eq!(headings(markup), ["Plan & 3.0", "A-3 Disaster prevention", "市民 満足度", "豊中市"]);
    }

    #[test]
    fn broken_markup_ends() {
        assert_eq!(headings("<h2"), Vec::<String>::new());
        assert_eq!(headings("<h2 "), [""]);
        assert_eq!(headings("<h2>open"), ["open"]);
    }
}
