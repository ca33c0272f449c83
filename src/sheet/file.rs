//! A spreadsheet as a file: read, with its findings reported at their cells.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, MessageLanguage, Problem, Report};
use crate::sheet::grid::{CellPlace, Grid};
use crate::sheet::read::read;
use crate::sheet::rule::{Condensed, Finding, condensed};
use crate::text::{Place, SourceFile};

/// A spreadsheet that was read.
#[derive(Debug)]
pub struct SheetFile {
    /// The table in it; empty where there is none.
    pub grid: Grid,
    /// Was nothing refused?
    pub is_whole: bool,
    path: Arc<str>,
    text: Option<Arc<SourceFile>>,
}

impl SheetFile {
    /// Reads a file, of a workbook the sheet of that name. Everything that is wrong with it is reported.
    #[must_use]
    pub fn read(path: &str, bytes: &[u8], sheet: Option<&str>, report: &Report) -> Self {
        let name = path.rsplit_once(['/', '\\']).map_or(path, |(_, name)| name);
        let read = read(name, bytes, sheet);
        let file = Self {
            is_whole: !read.is_refused(),
            path: Arc::from(path),
            text: read.text.map(|text| Arc::new(SourceFile::new(path, text))),
            grid: read.grid,
        };
        file.report(read.findings, report);
        file
    }

    /// Name of the sheet, where it is a workbook.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match &self.grid.header.first()?.place {
            CellPlace::Sheet { sheet, .. } => Some(sheet),
            _ => None,
        }
    }

    /// A place in it.
    #[must_use]
    pub fn place(&self, place: &CellPlace) -> Place {
        match (place, &self.text) {
            (CellPlace::Text { span, .. }, Some(text)) => Place::Text(Arc::clone(text), *span),
            (CellPlace::Sheet { sheet, area }, _) => {
                Place::Cells { path: Arc::clone(&self.path), sheet: Arc::clone(sheet), area: *area }
            }
            _ => Place::File(self.path.to_string()),
        }
    }

    /// Reports each fault, and what was understood once per rule.
    pub fn report(&self, findings: Vec<Finding>, report: &Report) {
        for Condensed { finding, more } in condensed(findings) {
            let problem = Problem::Spreadsheet {
                code: finding.rule.code(),
                is_refused: finding.is_refused(),
                japanese: Box::new(words(&finding, more, MessageLanguage::Japanese)),
                english: Box::new(words(&finding, more, MessageLanguage::English)),
            };
            report.add(Diagnostic::new(problem, Some(self.place(&finding.place))));
        }
    }
}

/// What is wrong, why it matters, what to do.
fn words(finding: &Finding, more: usize, language: MessageLanguage) -> [String; 3] {
    let [what, why, todo] = finding.say(language);
    let others = match (language, more) {
        (_, 0) => String::new(),
        (MessageLanguage::Japanese, more) => format!("（ほか{more}か所）"),
        (MessageLanguage::English, 1) => " (and at 1 more place)".to_owned(),
        (MessageLanguage::English, more) => format!(" (and at {more} more places)"),
    };
    [format!("{what}{others}"), why, todo]
}
