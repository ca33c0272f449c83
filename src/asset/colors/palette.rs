//! The custom properties of `tokens.css` by scheme, with their places.

use std::collections::BTreeMap;

use crate::asset::colors::color::Color;
use crate::text::Span;

/// The schemes in which a page can be shown. With forced colours the reader's own are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Ink on white.
    Light,
    /// `prefers-color-scheme: dark`.
    Dark,
}

/// Why a token has no colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such token.
    Missing(String),
    /// Its value is none: the token with its value.
    NotAColor(String, String),
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    text: String,
    span: Span,
}

/// All tokens of `:root`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    light: BTreeMap<String, Value>,
    dark: BTreeMap<String, Value>,
}

/// As many `var(…)` in a row as make sense.
const DEPTH: usize = 16;

impl Palette {
    /// Reads the tokens of a sheet.
    pub fn new(css: &str) -> Self {
        let mut palette = Self::default();
        let mut open: Vec<&str> = Vec::new();
        let mut from = 0;
        let mut at = 0;
        while let Some(char) = css[at..].chars().next() {
            if css[at..].starts_with("/*") {
                let end = css[at..].find("*/").map_or(css.len(), |end| at + end + 2);
                // What stands before a comment belongs to nothing.
                if css[from..at].trim().is_empty() {
                    from = end;
                }
                at = end;
                continue;
            }
            match char {
                '{' => open.push(css[from..at].trim()),
                ';' => palette.declare(&open, css, from, at),
                '}' => {
                    palette.declare(&open, css, from, at);
                    open.pop();
                }
                _ => {}
            }
            at += char.len_utf8();
            if matches!(char, '{' | ';' | '}') {
                from = at;
            }
        }
        palette
    }

    fn declare(&mut self, open: &[&str], css: &str, from: usize, to: usize) {
        let Some((name, value)) = css[from..to].split_once(':') else { return };
        let Some(name) = name.trim().strip_prefix("--") else { return };
        let start = from + css[from..to].len() - value.trim_start().len();
        let text = value.trim().to_owned();
        let value = Value { span: Span::new(start, start + text.len()), text };
        let [conditions @ .., selector] = open else { return };
        if !selector.split(',').any(|part| part.trim() == ":root") {
            return;
        }
        match conditions {
            [] => drop(self.light.insert(name.to_owned(), value)),
            [only] if only.starts_with("@media") && only.contains("prefers-color-scheme: dark") => {
                self.dark.insert(name.to_owned(), value);
            }
            _ => {}
        }
    }

    /// The tokens of a scale, by tone: `700` of `--tokiwa-700`, with their values.
    pub fn tones<'p>(&'p self, scale: &'p str) -> impl Iterator<Item = (&'p str, &'p str)> {
        self.light.iter().filter_map(move |(name, value)| {
            let tone = name.strip_prefix(scale)?.strip_prefix('-')?;
            Some((tone, value.text.as_str()))
        })
    }

    /// With other values for some tokens.
    #[must_use]
    pub fn with(mut self, changes: &BTreeMap<String, String>) -> Self {
        for (name, text) in changes {
            if let Some(value) = self.light.get_mut(name) {
                value.text.clone_from(text);
            }
        }
        self
    }

    /// The sheet with the values of some tokens changed.
    pub fn written(&self, css: &str, changes: &BTreeMap<String, String>) -> String {
        let mut places: Vec<(Span, &str)> = changes
            .iter()
            .filter_map(|(name, text)| Some((self.light.get(name)?.span, text.as_str())))
            .collect();
        places.sort_by_key(|(span, _)| *span);
        let mut out = String::with_capacity(css.len());
        let mut from = 0;
        for (span, text) in places {
            out.push_str(&css[from..span.start]);
            out.push_str(text);
            from = span.end;
        }
        out.push_str(&css[from..]);
        out
    }

    /// The colour of a token.
    pub fn color(&self, name: &str, scheme: Scheme) -> Result<Color, Fault> {
        let chain = self.chain(name, scheme);
        let Some((last, value)) = chain.last() else { return Err(Fault::Missing(name.to_owned())) };
        if let Some(inner) = variable(&value.text) {
            return Err(Fault::Missing(inner.to_owned()));
        }
        Color::parse(&value.text).ok_or_else(|| Fault::NotAColor((*last).to_owned(), value.text.clone()))
    }

    /// The tokens through which a token gets its value: `color-brand`, `tokiwa-700`.
    pub fn through(&self, name: &str, scheme: Scheme) -> Vec<&str> {
        self.chain(name, scheme).into_iter().map(|(name, _)| name).collect()
    }

    /// Where the value of a token stands.
    pub fn span(&self, name: &str, scheme: Scheme) -> Option<Span> {
        self.value(name, scheme).map(|(_, value)| value.span)
    }

    fn value(&self, name: &str, scheme: Scheme) -> Option<(&str, &Value)> {
        let dark = self.dark.get_key_value(name).filter(|_| scheme == Scheme::Dark);
        dark.or_else(|| self.light.get_key_value(name)).map(|(name, value)| (name.as_str(), value))
    }

    fn chain(&self, name: &str, scheme: Scheme) -> Vec<(&str, &Value)> {
        let mut chain = Vec::new();
        let mut next = self.value(name, scheme);
        while let Some((name, value)) = next.filter(|_| chain.len() < DEPTH) {
            chain.push((name, value));
            next = variable(&value.text).and_then(|inner| self.value(inner, scheme));
        }
        chain
    }
}

/// The token of `var(--token)`.
fn variable(text: &str) -> Option<&str> {
    text.strip_prefix("var(--")?.strip_suffix(')').map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "/* a: b; */ :root { color-scheme: light dark; --x-1: #fff; /* c */ --a: var(--x-1); --c: var(--no) }\n\
        :root, .sheet { --b: #000; } [lang] { --a: red; }\n\
        @media screen and (prefers-color-scheme: dark) { :root { --a: #222; --d: 1px } }\n\
        @media (forced-colors: active) { :root { --a: Canvas; } }";

    #[test]
    fn tokens_by_scheme() {
        let palette = Palette::new(CSS);
        let hex = |name, scheme| palette.color(name, scheme).map(Color::hex);
        assert_eq!(hex("a", Scheme::Light), Ok("#ffffff".to_owned()));
        assert_eq!(hex("a", Scheme::Dark), Ok("#222222".to_owned()));
        assert_eq!(hex("b", Scheme::Dark), Ok("#000000".to_owned()));
        assert_eq!(hex("c", Scheme::Light), Err(Fault::Missing("no".to_owned())));
        assert_eq!(hex("d", Scheme::Dark), Err(Fault::NotAColor("d".to_owned(), "1px".to_owned())));
        assert_eq!(hex("d", Scheme::Light), Err(Fault::Missing("d".to_owned())));
        assert_eq!(palette.through("a", Scheme::Light), ["a", "x-1"]);
    }

    #[test]
    fn a_changed_tone_is_written_where_it_stood() {
        let palette = Palette::new(CSS);
        let changes = BTreeMap::from([("x-1".to_owned(), "#abc".to_owned())]);
        assert_eq!(palette.written(CSS, &changes), CSS.replace("--x-1: #fff", "--x-1: #abc"));
    }
}
