//! Blocks of code, with a caption where they need one: a transcript of a terminal, an edit, a file.
//!
//! The first word behind the fence is the language, the rest names the file. In a `console`, lines that begin with `$ ` are
//! commands and all others are answers; `sh` has commands alone; in a `diff`, lines that begin with `-` are to be replaced by those with `+`.

use pulldown_cmark::{CodeBlockKind, Event};

use crate::html::{Node, el};
use crate::markdown::build::{Builder, Events};

impl Builder<'_> {
    pub(super) fn code_block(&self, kind: &CodeBlockKind<'_>, events: &mut Events<'_>) -> Node {
        let mut text = String::new();
        for (event, _) in events.by_ref() {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::End(_) => break,
                _ => {}
            }
        }
        let words = self.context.setting.words();
        let info = if let CodeBlockKind::Fenced(info) = kind { info.trim() } else { "" };
        let (language, file) = info.split_once(char::is_whitespace).unwrap_or((info, ""));
        let file = file.trim();
        let kind = match language {
            "console" | "sh" => words.get("callout.console"),
            "diff" => words.get("callout.diff"),
            _ => "",
        };
        let label =
            [file, kind].into_iter().find(|name| !name.is_empty()).unwrap_or(words.get("callout.code"));
        let class = (!language.is_empty()).then(|| format!("language-{language}"));
        let lines: Vec<Node> = match language {
            "console" => text.split_inclusive('\n').flat_map(console_line).collect(),
            "diff" => text.split_inclusive('\n').map(diff_line).collect(),
            _ => vec![text.into()],
        };
        let block = el("pre")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", label)
            .child(el("code").attr_if("class", class).children(lines));
        if file.is_empty() && kind.is_empty() {
            return block.into();
        }
        let file = (!file.is_empty()).then(|| el("code").child(file));
        let kind = (!kind.is_empty()).then(|| el("span").child(kind));
        let between = (file.is_some() && kind.is_some()).then_some(" ");
        let caption = el("figcaption").child_if(file).child_if(between).child_if(kind);
        el("figure").class("code-block").child(caption).child(block).into()
    }
}

/// The sign before a command is not part of it: it is not copied.
fn console_line(line: &str) -> Vec<Node> {
    match line.strip_prefix("$ ") {
        Some(command) => vec![
            el("span").class("prompt").child("$ ").into(),
            el("kbd").child(command.trim_end_matches('\n')).into(),
            "\n".into(),
        ],
        None => vec![line.into()],
    }
}

fn diff_line(line: &str) -> Node {
    let name = match line.as_bytes().first() {
        Some(b'-') => "del",
        Some(b'+') => "ins",
        _ => return line.into(),
    };
    el(name).child(line).into()
}
