//! Style sheets: bundled from the theme's files, lowered for older phones, minified.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Targets};

use crate::asset::style_fault::style_fault;
use crate::diagnostic::{Problem, Report};
use crate::text::{SourceFile, Span};

/// The oldest browsers that styles are lowered for: what phones of about 2022 run.
const BROWSERS: Browsers = Browsers {
    android: None,
    chrome: Some(110 << 16),
    edge: Some(110 << 16),
    firefox: Some(115 << 16),
    ie: None,
    ios_saf: Some((15 << 16) | (4 << 8)),
    opera: None,
    safari: Some((15 << 16) | (4 << 8)),
    samsung: Some(20 << 16),
};

/// Bundles `main` with all that it imports. A fault is reported at its line.
pub fn bundle(styles: &BTreeMap<String, Arc<SourceFile>>, main: &str, report: &Report) -> Option<String> {
    let provider = Provider { styles };
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet = match bundler.bundle(Path::new(main)) {
        Ok(sheet) => sheet,
        Err(error) => {
            let place = error.loc.as_ref();
            let file = place.and_then(|place| styles.get(&place.filename)).or_else(|| styles.get(main));
            let span = |file: &SourceFile| {
                place.map_or(Span::default(), |place| line_span(file, place.line as usize))
            };
            let line = file.map_or("", |file| file.slice(span(file)));
            let problem = Problem::Style { fault: style_fault(&error.kind, line.trim_start()) };
            match file {
                Some(file) => report.at(file, span(file), problem),
                None => report.file(format!("styles/{main}"), problem),
            }
            return None;
        }
    };
    let targets = Targets::from(BROWSERS);
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).ok()?;
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    sheet.to_css(options).ok().map(|result| result.code)
}

/// Minifies a style sheet that sasshi wrote itself.
pub fn minify(css: &str) -> String {
    StyleSheet::parse(css, ParserOptions::default())
        .ok()
        .and_then(|sheet| {
            sheet
                .to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })
                .ok()
                .map(|result| result.code)
        })
        .unwrap_or_else(|| css.to_owned())
}

/// A line (from 0) of a file; the last one for a fault at the end of the file.
fn line_span(file: &SourceFile, line: usize) -> Span {
    let mut span = Span::new(0, 0);
    for text in file.text().split_inclusive('\n').take(line + 1) {
        span = Span::new(span.end, span.end + text.len());
    }
    let length = file.slice(span).trim_end().len();
    Span::new(span.start, span.start + length)
}

struct Provider<'a> {
    styles: &'a BTreeMap<String, Arc<SourceFile>>,
}

impl SourceProvider for Provider<'_> {
    type Error = std::io::Error;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, Self::Error> {
        let name = file.to_string_lossy();
        self.styles
            .get(name.as_ref())
            .map(|file| file.text())
            .ok_or_else(|| std::io::Error::new(std::io::ErrorKind::NotFound, name.into_owned()))
    }

    fn resolve(&self, specifier: &str, originating_file: &Path) -> Result<ResolveResult, Self::Error> {
        let folder = originating_file.parent().map(PathBuf::from).unwrap_or_default();
        Ok(ResolveResult::File(folder.join(specifier)))
    }
}
