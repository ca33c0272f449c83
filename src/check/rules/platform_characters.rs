//! No characters that depend on the reader's machine (機種依存文字).

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::wording::platform_characters;

/// Each of them, at its place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for one in platform_characters(&pages.texts) {
        let found = one.file.slice(one.span).to_owned();
        report.at(one.file, one.span, Problem::PlatformCharacter { found, instead: one.instead });
    }
}
