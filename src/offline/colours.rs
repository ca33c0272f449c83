//! Colours of the theme where no style sheet is read: in manifests.

use crate::model::Site;

const TOKENS: &str = "tokens.css";
/// Names that stand for names, at most.
const DEPTH: usize = 8;

/// The value of a custom property in the light scheme, as the theme's tokens first give it.
pub fn token(site: &Site, name: &str) -> Option<String> {
    let css = site.theme.styles.get(TOKENS)?.text();
    let mut name = name.to_owned();
    for _ in 0..DEPTH {
        let value = declared(css, &name)?;
        match value.strip_prefix("var(").and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => inner.trim().clone_into(&mut name),
            None => return Some(value.to_owned()),
        }
    }
    None
}

fn declared<'c>(css: &'c str, name: &str) -> Option<&'c str> {
    let at = css.find(&format!("{name}:"))?;
    let value = css[at + name.len() + 1..].split([';', '}']).next()?;
    Some(value.trim())
}
