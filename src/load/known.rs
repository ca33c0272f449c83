//! What is known of a site while its booklets are loaded.

use std::collections::BTreeMap;

use crate::diagnostic::{Problem, Report};
use crate::load::Files;
use crate::load::fields::{At, Fields};
use crate::load::languages::Languages;
use crate::model::{Source, Theme};
use crate::sheet::SheetFile;
use crate::text::nearest;

/// The parts of a site that are loaded before its booklets.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// All files.
    pub files: &'a Files,
    /// Language tags of the site.
    pub languages: Languages<'a>,
    /// The register of sources.
    pub sources: &'a [Source],
    /// The theme.
    pub theme: &'a Theme,
    /// Where to report.
    pub report: &'a Report,
    /// A file that gives the rows of a table instead of its own.
    pub given: Option<&'a SheetFile>,
}

impl Known<'_> {
    /// Reports an id of a source that is not in the register.
    pub fn check_source(&self, fields: &Fields<'_>, id: At<&str>) -> Option<()> {
        if self.sources.iter().any(|known| known.id == id.value) {
            return Some(());
        }
        let nearest = nearest(id.value, self.sources.iter().map(|known| known.id.as_str()));
        fields.report(id.span, Problem::UnknownSource { id: id.value.to_owned(), nearest });
        None
    }

    /// Reports an icon that the theme does not have.
    pub fn check_icon(&self, fields: &Fields<'_>, name: At<&str>) {
        check_part(fields, "icon", name, "", &self.theme.icons);
    }

    /// Reports a drawing that the theme does not have; its name may go without `prefix`.
    pub fn check_art(&self, fields: &Fields<'_>, name: At<&str>, prefix: &str) {
        check_part(fields, "art", name, prefix, &self.theme.art);
    }
}

fn check_part(
    fields: &Fields<'_>,
    kind: &str,
    name: At<&str>,
    prefix: &str,
    parts: &BTreeMap<String, String>,
) {
    if parts.contains_key(name.value) || parts.contains_key(&format!("{prefix}{}", name.value)) {
        return;
    }
    let names = parts.keys().filter_map(|part| part.strip_prefix(prefix));
    let problem = Problem::MissingPart {
        kind: kind.to_owned(),
        name: name.value.to_owned(),
        nearest: nearest(name.value, names),
    };
    fields.report(name.span, problem);
}
