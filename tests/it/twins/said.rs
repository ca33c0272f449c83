//! The words of a finished page, as a twin is to say them. This is written against the rules, not against the code.

use crate::support::{Branch, tree};

const LINE: [&str; 27] = [
    "a", "abbr", "b", "button", "cite", "code", "data", "del", "em", "i", "img", "kbd", "mark", "q", "rp",
    "rt", "ruby", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr", "label",
];

const SILENT: [&str; 7] = ["nav", "script", "style", "input", "select", "rp", "template"];

/// The words of `<main>`: the title first, then the rest in order; notes without their marks, tables row by row.
pub fn said(html: &str) -> String {
    let page = tree(html);
    let all = page.all();
    let main = all.iter().find(|branch| branch.name() == "main").expect("a main part");
    let inside = main.all();
    let notes: Vec<&str> = inside
        .iter()
        .filter(|branch| branch.name() == "ol")
        .flat_map(|list| list.children().iter().filter_map(|item| item.get("id")))
        .collect();
    let mut words = Words { text: String::new(), notes, title: true };
    let title = inside.iter().chain(&all).find(|branch| branch.name() == "h1").expect("a title");
    words.children(title);
    words.title = false;
    words.children(main);
    words.text
}

struct Words<'a> {
    text: String,
    notes: Vec<&'a str>,
    title: bool,
}

impl Words<'_> {
    fn children(&mut self, branch: &Branch) {
        branch.children().iter().for_each(|child| self.branch(child));
    }

    fn branch(&mut self, branch: &Branch) {
        let Branch::Element(name, ..) = branch else {
            if let Branch::Text(text) = branch {
                self.text.push_str(text);
            }
            return;
        };
        if is_silent(branch) || (name == "h1" && !self.title) {
            return;
        }
        match name.as_str() {
            "svg" => {
                let parts = branch.all();
                for wanted in ["title", "desc"] {
                    self.text.push('\n');
                    parts.iter().filter(|part| part.name() == wanted).for_each(|part| self.children(part));
                    self.text.push('\n');
                }
            }
            "table" => self.table(branch),
            "img" => self.text.push_str(branch.get("alt").unwrap_or_default()),
            "rt" => {
                self.text.push('（');
                self.children(branch);
                self.text.push('）');
            }
            "a" if self.is_mark(branch) => {
                let length = self.text.trim_end().len();
                self.text.truncate(length);
            }
            // The minifier takes the white space between the elements of a `div` that has no text of its own.
            "div" if branch.children().iter().all(|child| !child.name().is_empty()) => {
                for child in branch.children() {
                    self.text.push('\n');
                    self.branch(child);
                    self.text.push('\n');
                }
            }
            name if LINE.contains(&name) => self.children(branch),
            _ => {
                self.text.push('\n');
                self.children(branch);
                self.text.push('\n');
            }
        }
    }

    /// The mark of a note or of a numbered source.
    fn is_mark(&self, link: &Branch) -> bool {
        let leads = link.get("href").and_then(|href| href.strip_prefix('#'));
        let speaks = link.get("aria-label").is_some() || link.get("role") == Some("doc-noteref");
        speaks && leads.is_some_and(|id| self.notes.contains(&id))
    }

    /// The caption; then either all headings and all rows, or, where a cell holds a list, each row with its headings.
    fn table(&mut self, table: &Branch) {
        let all = table.all();
        for caption in all.iter().filter(|branch| branch.name() == "caption") {
            self.branch(caption);
        }
        let part = |name: &str| -> Vec<Vec<&Branch>> {
            let parts = table.children().iter().filter(|part| part.name() == name);
            parts.flat_map(spread).collect()
        };
        let (head, body) = (part("thead"), part("tbody"));
        let headings: Vec<String> = (0..head[0].len())
            .map(|column| {
                let mut above: Vec<&Branch> = head.iter().map(|row| row[column]).collect();
                above.dedup_by(|one, other| std::ptr::eq(*one, *other));
                above.into_iter().map(|cell| self.apart(cell)).collect::<Vec<_>>().join("\n")
            })
            .collect();
        let is_block = |branch: &&Branch| matches!(branch.name(), "ul" | "ol" | "p" | "div");
        let records = body.iter().flatten().any(|cell| cell.all().iter().any(is_block));
        if !records {
            self.text.push_str(&headings.join("\n"));
        }
        for row in body {
            let is_group = row.len() > 1 && row.iter().all(|cell| std::ptr::eq(*cell, row[0]));
            let row = if is_group { &row[..1] } else { &row[..] };
            for (column, cell) in row.iter().enumerate() {
                let words = self.apart(cell);
                if records && column > 0 && !words.trim().is_empty() {
                    self.text.push_str(&format!("\n{}", headings[column]));
                }
                self.text.push_str(&format!("\n{words}\n"));
            }
        }
    }

    /// The words of a cell by itself.
    fn apart(&mut self, cell: &Branch) -> String {
        let before = std::mem::take(&mut self.text);
        self.children(cell);
        std::mem::replace(&mut self.text, before)
    }
}

fn is_silent(branch: &Branch) -> bool {
    let name = branch.name();
    SILENT.contains(&name)
        || (name == "button" && branch.get("class") != Some("term"))
        || (name == "svg" && branch.get("role") != Some("img"))
        || branch.get("hidden").is_some()
        || branch.get("popover").is_some()
        || branch.get("aria-hidden") == Some("true")
        || branch.get("data-twin") == Some("none")
        || branch.get("role") == Some("doc-backlink")
}

/// The rows of a part of a table, cells repeated in all places that they span.
fn spread(part: &Branch) -> Vec<Vec<&Branch>> {
    let rows: Vec<&Branch> = part.children().iter().filter(|row| row.name() == "tr").collect();
    let mut taken: Vec<Vec<Option<&Branch>>> = vec![Vec::new(); rows.len()];
    for (at, row) in rows.iter().enumerate() {
        for cell in row.children().iter().filter(|cell| matches!(cell.name(), "td" | "th")) {
            let span = |name: &str| cell.get(name).map_or(1, |span| span.parse().expect("a number"));
            let column = taken[at].iter().position(Option::is_none).unwrap_or(taken[at].len());
            for covered in &mut taken[at..at + span("rowspan")] {
                if covered.len() < column + span("colspan") {
                    covered.resize(column + span("colspan"), None);
                }
                covered[column..column + span("colspan")].fill(Some(cell));
            }
        }
    }
    taken.into_iter().map(|row| row.into_iter().map(|cell| cell.expect("no hole")).collect()).collect()
}
