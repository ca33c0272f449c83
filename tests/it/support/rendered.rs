//! A site built in memory.

use std::sync::Mutex;

use sasshi::build::{BuildOptions, build};
use sasshi::diagnostic::{Diagnostic, Report, Severity};
use sasshi::load::Files;

use crate::support::{Folder, Said};

/// Finished files and problems of a site.
pub struct Rendered {
    /// Files by path below the output folder.
    pub files: Folder,
    /// Problems in order.
    pub diagnostics: Vec<Diagnostic>,
    /// May it be published?
    pub checked: bool,
}

impl Rendered {
    /// Builds `sources`.
    pub fn new(sources: &Folder) -> Self {
        let sources = Files::from_memory(sources.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
        let files = Mutex::new(Folder::new());
        let outcome = build(&sources, &BuildOptions::default(), Report::new(), &|path, bytes| {
            files.lock().expect("no thread failed").insert(path.to_owned(), bytes.to_vec());
            Ok(())
        })
        .expect("memory takes everything");
        let checked = outcome.checked().is_some();
        Self {
            files: files.into_inner().expect("no thread failed"),
            diagnostics: outcome.diagnostics,
            checked,
        }
    }

    /// A finished text file.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}: {:?}", self.said()));
        std::str::from_utf8(bytes).expect("UTF-8")
    }

    /// The problems in short.
    pub fn said(&self) -> Vec<Said> {
        self.diagnostics
            .iter()
            .map(|one| {
                let place = one.place.as_ref().map_or_else(String::new, |place| match place.position() {
                    Some(at) => format!("{}:{}:{}", place.path(), at.line, at.column),
                    None => place.path().to_owned(),
                });
                let severity = if one.severity == Severity::Error { "error" } else { "warning" };
                Said { severity: severity.to_owned(), code: one.problem.code().to_owned(), place }
            })
            .collect()
    }
}
