//! What was loaded before: a booklet is not read again while everything that it is read from is as it was.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report};
use crate::load::booklet::{self, Parts};
use crate::load::known::Known;
use crate::load::{Files, LoadOptions};
use crate::model::Booklet;

/// The booklets of a load, with what they were read from. Copies share them.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    options: LoadOptions,
    /// Settings, sources and theme: everything outside of `content`.
    shared: Files,
    booklets: BTreeMap<String, Arc<LoadedBooklet>>,
}

/// A booklet as it was read, with everything that was wrong with it.
#[derive(Debug)]
pub struct LoadedBooklet {
    /// Its folder.
    files: Files,
    /// Nothing where it could not be read.
    pub booklet: Option<Booklet>,
    /// In order.
    pub problems: Vec<Diagnostic>,
}

impl Loaded {
    /// A load of these files, with what can be kept of the one before.
    #[must_use]
    pub fn after(before: &Self, files: &Files, options: LoadOptions) -> Self {
        let shared = files.without("content");
        let is_same = before.options == options && before.shared == shared;
        let booklets = if is_same { before.booklets.clone() } else { BTreeMap::new() };
        Self { options, shared, booklets }
    }

    /// The booklet of this name: the one from before, or read anew.
    #[must_use]
    pub fn booklet(&self, known: &Unread<'_>, id: &str, parts: &Parts) -> Arc<LoadedBooklet> {
        let files = known.files.only(&format!("content/{id}"));
        if let Some(same) = self.booklets.get(id).filter(|before| before.files == files) {
            return Arc::clone(same);
        }
        let report = &Report::new();
        let Unread { files: all, languages, sources, theme } = *known;
        let known = Known { files: all, languages, sources, theme, report, given: None };
        let booklet = booklet::load(known, id, parts, self.options);
        Arc::new(LoadedBooklet { files, booklet, problems: report.so_far() })
    }

    /// With the booklets of this load.
    #[must_use]
    pub fn with(self, booklets: impl Iterator<Item = (String, Arc<LoadedBooklet>)>) -> Self {
        Self { booklets: booklets.collect(), ..self }
    }
}

/// What booklets are read with: all of it comes from outside of `content`, but for their own files.
pub struct Unread<'a> {
    /// All files.
    pub files: &'a Files,
    /// The languages of the site.
    pub languages: crate::load::languages::Languages<'a>,
    /// The register of sources.
    pub sources: &'a [crate::model::Source],
    /// The theme.
    pub theme: &'a crate::model::Theme,
}
