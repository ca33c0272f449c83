//! What stands above a twin's text: what it is, and where it comes from.

use std::fmt::Write;

/// The front matter of a twin, as YAML. Texts are in quotation marks as in JSON, which YAML contains.
#[derive(Clone, Debug, Default)]
pub struct Front<'a> {
    /// BCP 47 tag of the page's language.
    pub language: &'a str,
    /// Absolute address of the page, where the site has one.
    pub canonical: Option<&'a str>,
    /// ISO date of the page's last change.
    pub updated: &'a str,
    /// Name of the page's file, beside the twin.
    pub page: &'a str,
    /// How the content may be used.
    pub license: &'a str,
    /// Address of the licence's text.
    pub license_url: Option<&'a str>,
}

impl Front<'_> {
    /// Writes the block with its fences.
    pub(super) fn write(&self, title: &str, out: &mut String) {
        out.push_str("---\n");
        let canonical = self.canonical.map(|address| ("canonical", address));
        let license_url = self.license_url.map(|address| ("license_url", address));
        let fields = [Some(("title", title)), Some(("lang", self.language)), canonical]
            .into_iter()
            .chain([Some(("updated", self.updated)), Some(("page", self.page))])
            .chain([Some(("license", self.license)).filter(|(_, name)| !name.is_empty()), license_url]);
        for (name, text) in fields.flatten() {
            out.push_str(name);
            out.push_str(": ");
            quoted(text, out);
            out.push('\n');
        }
        out.push_str("---\n\n");
    }
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            char if char.is_control() => {
                // Writing into a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
}
