//! Findings as commands of GitHub's workflows, which shows them at the lines of a change.
//!
//! `::warning file=content/a.md,line=5,endLine=5,col=1,endColumn=6,title=bare-era::what%0Awhat to do`. Those that were
//! noted before are left out: a change is not about them, and only ten of a kind are shown.

use crate::diagnostic::spot::Spot;
use crate::diagnostic::{Finding, MessageLanguage};

/// A line for every new finding. `folder` is that of the site, as seen from the repository: empty, or ending in `/`.
#[must_use]
pub fn github(findings: &[Finding], folder: &str, language: MessageLanguage) -> String {
    findings.iter().filter(|finding| finding.is_new()).map(|one| line(one, folder, language)).collect()
}

fn line(finding: &Finding, folder: &str, language: MessageLanguage) -> String {
    let diagnostic = &finding.diagnostic;
    let message = language.say(&diagnostic.problem);
    let spot = Spot::new(diagnostic.place.as_ref());
    let mut properties = Vec::new();
    if let Some(file) = &spot.file {
        properties.push(format!("file={}", property(&format!("{folder}{file}"))));
    }
    if let (Some(line), Some(end)) = (spot.line, spot.end_line) {
        properties.push(format!("line={line},endLine={end}"));
        if let (true, Some(column), Some(end)) = (line == end, spot.column, spot.end_column) {
            properties.push(format!("col={column},endColumn={end}"));
        }
    }
    properties.push(format!("title={}", property(diagnostic.problem.code())));
    let mut text = format!("{}\n{}", message.text, message.hint);
    // A workbook has no lines: the cells stand in the text.
    if let (Some(sheet), cells) = (&spot.sheet, &spot.cells) {
        text = format!("{sheet}!{}: {text}", cells.as_deref().unwrap_or_default());
    }
    format!("::{} {}::{}\n", diagnostic.severity.name(), properties.join(","), data(&text))
}

/// Text behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text behind a `=`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
