//! Says in words what is wrong with a template, and where.

use crate::diagnostic::TemplateFault;
use crate::text::{Span, nearest};

/// Tags that have an end.
const PAIRED: [&str; 6] = ["block", "component", "filter", "for", "if", "raw"];

/// A fault, and the template and span that it stands at, where that is known.
pub struct Found {
    /// Name of the template.
    pub template: Option<String>,
    /// Bytes of its text.
    pub span: Span,
    /// The fault.
    pub fault: TemplateFault,
}

/// The faults that an error tells of. `text` gives the text of a template.
pub fn template_faults<'a>(error: &tera::Error, text: impl Fn(&str) -> &'a str) -> Vec<Found> {
    let of_site = |fault| vec![Found { template: None, span: Span::default(), fault }];
    match error.kind() {
        tera::ErrorKind::RenderingError(inner) | tera::ErrorKind::SyntaxError(inner) => {
            let (name, message, range) = (inner.filename(), inner.message(), &inner.span().range);
            let text = text(name);
            let span = Span::new(range.start.min(text.len()), range.end.min(text.len()));
            let open = Some(message).filter(|message| *message == END).and_then(|_| open_tag(text));
            let (span, fault) = match open {
                Some((span, open)) => (span, TemplateFault::Unclosed { open }),
                None => (span, from_message(message, text.get(span.range()).unwrap_or_default())),
            };
            vec![Found { template: Some(name.to_owned()), span, fault }]
        }
        tera::ErrorKind::MissingParent { current, parent } => {
            let start = text(current).find(parent.as_str()).unwrap_or(0);
            let end = (start + parent.len()).min(text(current).len());
            let fault = TemplateFault::Unknown { kind: "template", name: parent.clone() };
            vec![Found { template: Some(current.clone()), span: Span::new(start, end), fault }]
        }
        tera::ErrorKind::TemplateNotFound(name) => {
            of_site(TemplateFault::Unknown { kind: "template", name: name.clone() })
        }
        other => {
            let message = other.to_string();
            let found: Vec<Found> =
                message.split("error: ").filter_map(|report| from_report(report, &text)).collect();
            if found.is_empty() { of_site(TemplateFault::Other { detail: message }) } else { found }
        }
    }
}

/// How the parser says that a template ends too early.
const END: &str = "Unexpected end of input";

/// What is said of templates that name what does not exist is a text: the message, then `--> page.html:2:4`, then the
/// line and what is marked of it.
fn from_report<'a>(report: &str, text: impl Fn(&str) -> &'a str) -> Option<Found> {
    let mut lines = report.lines();
    let fault = from_message(lines.next()?, "");
    let mut place = lines.next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
    let (column, line): (usize, usize) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
    let name = place.next()?;
    let length = lines.nth(2)?.matches('^').count();
    let before: usize = text(name).split_inclusive('\n').take(line - 1).map(str::len).sum();
    let bytes = |chars: usize| text(name)[before..].chars().take(chars).map(char::len_utf8).sum::<usize>();
    let span = Span::new(before + bytes(column - 1), before + bytes(column - 1 + length));
    Some(Found { template: Some(name.to_owned()), span, fault })
}

fn from_message(message: &str, marked: &str) -> TemplateFault {
    let name = message.split('`').nth(1).unwrap_or_default();
    for kind in ["filter", "test", "function", "component", "template"] {
        if message.starts_with(&format!("Unknown {kind} `")) {
            return TemplateFault::Unknown { kind, name: name.to_owned() };
        }
    }
    if message.starts_with("Block `") && message.contains("is not defined") {
        return TemplateFault::Unknown { kind: "block", name: name.to_owned() };
    }
    if message == "Unknown tag" {
        return TemplateFault::Unknown { kind: "tag", name: marked.to_owned() };
    }
    if message == END {
        return TemplateFault::Unclosed { open: String::new() };
    }
    if message.contains("` is not defined") {
        let known = message.split_once("Available ").and_then(|(_, list)| list.split_once(": "));
        let nearest = known.and_then(|(_, list)| nearest(name, list.split(", ")));
        return TemplateFault::Variable { name: name.to_owned(), nearest };
    }
    let found = message.strip_prefix("Found ").and_then(|rest| rest.split_once(" but "));
    if let Some((found, expected)) = found {
        let expected = ["expected one of: ", "expected ", "was expecting "]
            .iter()
            .find_map(|start| expected.strip_prefix(start))
            .unwrap_or(expected);
        return TemplateFault::Unexpected {
            found: found.to_owned(),
            expected: expected.trim_end_matches('.').to_owned(),
        };
    }
    TemplateFault::Other { detail: message.to_owned() }
}

/// The last tag that has no end, where every tag itself is whole.
fn open_tag(text: &str) -> Option<(Span, String)> {
    let mut open: Vec<(Span, &str)> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("{%").map(|index| at + index) {
        let end = start + text[start..].find("%}")? + 2;
        let inner = text[start + 2..end - 2].trim_matches(|char: char| char == '-' || char.is_whitespace());
        let name = inner.split_whitespace().next().unwrap_or_default();
        if PAIRED.contains(&name) {
            open.push((Span::new(start, end), name));
        } else if let Some(name) = name.strip_prefix("end")
            && let Some(index) = open.iter().rposition(|(_, opened)| *opened == name)
        {
            open.remove(index);
        }
        at = end;
    }
    open.pop().map(|(span, name)| (span, name.to_owned()))
}
