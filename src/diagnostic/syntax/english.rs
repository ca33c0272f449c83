//! Faults of writing in English.

use crate::diagnostic::message::Message;
use crate::diagnostic::syntax::{Opening, StyleFault, TemplateFault, TomlFault};

#[rustfmt::skip]
const QUOTES: &str = "Write a straight half-width \" before the text and behind it.";

#[rustfmt::skip]
pub(super) fn toml(fault: &TomlFault) -> Message {
    match fault {
        TomlFault::Key { key, meant } => Message::new(
            format!("`{key}` cannot be a key"),
            match meant {
                Some(meant) => format!("Keys are half-width English letters: write `{meant}`."),
                None => "Keys are half-width letters, digits and hyphens. Look at the other entries or in the manual for the right name.".to_owned(),
            },
        ),
        TomlFault::Quotes { found } => Message::new(format!("the sign `{found}` around the text is not a straight quotation mark"), format!("{QUOTES} Delete the others.")),
        TomlFault::NoQuotes { value } => Message::new(format!("`{value}` has no quotation marks"), format!("{QUOTES} Like this: \"{value}\".")),
        TomlFault::OneQuote { at_end: true } => Message::new("the quotation mark at the end of the text is missing", QUOTES),
        TomlFault::OneQuote { at_end: false } => Message::new("the quotation mark at the beginning of the text is missing", QUOTES),
        TomlFault::QuoteInText => Message::new("there is a straight quotation mark within the text", "Write “ and ” within texts, or \\\" where it must be a straight one."),
        TomlFault::Sign { found, meant } if found.trim().is_empty() => Message::new("there is a full-width space", if *meant == " " { "Delete it, or write a half-width one." } else { "Delete it." }),
        TomlFault::Sign { found, meant } => Message::new(format!("`{found}` cannot stand here"), format!("Write the half-width sign `{meant}`.")),
        TomlFault::NoEquals { start } => Message::new(format!("the line `{start}` has no ="), "Settings are written `key = value`. Put a # before the line where it is a remark."),
        TomlFault::NoValue { key } => Message::new(format!("there is no value behind `{key} =`"), "Write the value, or delete the line."),
        TomlFault::NoComma => Message::new("there is no comma between two entries", "Write a half-width , between them."),
        TomlFault::Comma => Message::new("there is a comma too many", "Delete one of them."),
        TomlFault::Unclosed { open, close } => Message::new(format!("the `{open}` that opens here is not closed"), format!("Write a half-width {close} at its end.")),
        TomlFault::Twice { key } => Message::new(format!("`{key}` is written twice"), "Delete one of the two. Where rows or terms follow each other, each needs a line like [[row]] before it."),
        TomlFault::Backslash => Message::new("what follows the `\\` cannot be read", "Write \\\\ for \\, or use / instead: paths of Windows can be written with / too."),
        TomlFault::Behind { text } => Message::new(format!("`{text}` stands behind the value"), "A line holds one key and one value. Delete what is too much, or put a # before it where it is a remark."),
        TomlFault::Number { value } => Message::new(format!("`{value}` is neither a number nor a date that can be read"), "Write numbers in half-width digits alone (1200), dates like 2026-11-20; put a text between straight quotation marks."),
        TomlFault::Flag { value } => Message::new(format!("`{value}` is neither true nor false"), "Write true or false in small letters; put a text between straight quotation marks."),
        TomlFault::Other { detail } => Message::new(format!("this is not valid TOML: {detail}"), "Check quotation marks (straight ones, both ends), brackets and the line `name = value`."),
    }
}

#[rustfmt::skip]
pub(super) fn opening(opening: Opening) -> Message {
    match opening {
        Opening::Text => Message::new("the page has no front matter", "Begin the file with a line `+++`, then `title = \"…\"`, then another line `+++`."),
        Opening::Dashes => Message::new("the front matter begins with ---", "Write +++ for both lines of ---, and `title = \"…\"` for `title: …`."),
        Opening::FullWidth => Message::new("the ＋＋＋ of the front matter is full-width", "Write a half-width +++, at its end too."),
        Opening::Below => Message::new("the front matter does not begin on the first line", "Delete the lines before the +++."),
    }
}

#[rustfmt::skip]
pub(super) fn template(fault: &TemplateFault) -> Message {
    let hint = "Mend it at this place, or delete the file to use the built-in template.";
    match fault {
        TemplateFault::Variable { name, nearest } => Message::new(
            format!("the template asks for `{name}`, which this page does not have"),
            nearest.as_ref().map_or_else(|| "Check the name. Put {% if … %} around what is not always there.".to_owned(), |nearest| format!("Did you mean `{nearest}`?")),
        ),
        TemplateFault::Unknown { kind: "tag", name } => Message::new(format!("`{name}` cannot stand here in the template"), format!("Check the name, and that beginnings and ends belong together. {hint}")),
        TemplateFault::Unknown { kind, name } => Message::new(format!("there is no {kind} `{name}`"), format!("Check the name. {hint}")),
        TemplateFault::Unclosed { open } if open.is_empty() => Message::new("the template ends in the middle", "Close every {{, {% and bracket, and write {% endif %} or {% endfor %} for every if and for."),
        TemplateFault::Unclosed { open } => Message::new(format!("{{% {open} %}} is not closed"), format!("Write {{% end{open} %}} at its end.")),
        TemplateFault::Unexpected { found, expected } => Message::new(format!("the template has {found} where {} belongs", if expected.matches(", ").count() > 3 { "a value or a name" } else { expected }), format!("Look for a forgotten bracket or sign around this place. {hint}")),
        TemplateFault::Other { detail } => Message::new(format!("the template does not work: {detail}"), hint),
    }
}

#[rustfmt::skip]
pub(super) fn style(fault: &StyleFault) -> Message {
    let hint = "Look at this line and the one before.";
    match fault {
        StyleFault::NoFile { name } => Message::new(format!("@import names `{name}`, which does not exist"), "Check the name, or delete the line."),
        StyleFault::Unclosed => Message::new("the style sheet ends in the middle", "Close every { and (."),
        StyleFault::Unexpected { sign } if sign.is_empty() => Message::new("there is a sign in the style sheet that cannot stand here", hint),
        StyleFault::Unexpected { sign } => Message::new(format!("`{sign}` cannot stand here in the style sheet"), format!("Delete it if it is one too many. {hint}")),
        StyleFault::Declaration => Message::new("this is not written like `name: value;`", format!("Check the : and the ;. {hint}")),
        StyleFault::Value => Message::new("the value of this style cannot be read", hint),
        StyleFault::Selector => Message::new("what stands before the { cannot be read as a selector", hint),
        StyleFault::LateImport => Message::new("an @import stands behind other rules", "Move it to the top of the file."),
        StyleFault::Other { detail } => Message::new(format!("the style sheet does not work: {detail}"), hint),
    }
}
