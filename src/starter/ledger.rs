//! The ledger of a new site: its translations follow their originals.

use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions, load};
use crate::markdown::Outlines;
use crate::starter::NewFiles;
use crate::translation::{accept, ledger_text, units};

/// The text of the ledger; nothing for a site in one language.
pub fn ledger(files: &NewFiles) -> Option<String> {
    let site =
        load(&Files::from_memory(files.iter().cloned()), LoadOptions { drafts: true }, &Report::new())?;
    let outlines = Outlines::new(&site);
    let mut ledger = site.ledger.clone().unwrap_or_default();
    let mut is_translated = false;
    for unit in units(&site, &outlines) {
        let languages = site.config.languages.iter().skip(1).map(String::as_str);
        for language in languages.filter(|language| unit.translations.contains(language)) {
            is_translated |= accept(&mut ledger, &unit, language, None).parts > 0;
        }
    }
    is_translated.then(|| ledger_text(&ledger))
}
