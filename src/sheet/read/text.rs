//! CSV and TSV.

use crate::sheet::grid::{CellPlace, GridCell, GridValue};
use crate::sheet::read::encoding::decode;
use crate::sheet::read::fields::{TextField, records};
use crate::sheet::read::shape::Shape;
use crate::sheet::read::{Read, characters};
use crate::sheet::rule::{Finding, Rule};
use crate::text::{Position, SourceFile};

/// Reads a text file whose values are divided by `separator`.
pub fn read(bytes: &[u8], separator: char) -> Read {
    let Some(decoded) = decode(bytes) else {
        return Read::refused(Finding::new(Rule::UnknownEncoding, CellPlace::File, ""));
    };
    let mut findings: Vec<Finding> =
        decoded.rule.map(|rule| Finding::new(rule, CellPlace::File, "")).into_iter().collect();
    let text = decoded.text;
    let separator = real_separator(&text, separator).map_or(separator, |(real, name)| {
        findings.push(Finding::new(Rule::WrongSeparator, CellPlace::File, "").with(name));
        real
    });
    let lines = SourceFile::new("", text.as_str());
    let rows = records(&text, separator)
        .into_iter()
        .map(|record| record.into_iter().map(|field| cell(&lines, field, &mut findings)).collect())
        .collect();
    let grid = Shape { findings: &mut findings, is_text: true }.grid(rows);
    Read { grid, findings, text: Some(text) }
}

fn cell(lines: &SourceFile, field: TextField, findings: &mut Vec<Finding>) -> GridCell {
    let position: Position = lines.position(field.span.start);
    let place = CellPlace::Text { position, span: field.span };
    let mut cell = GridCell { value: GridValue::text(field.value), place };
    if field.is_unclosed {
        findings.push(Finding::at(Rule::UnclosedQuote, &cell));
        cell.value = GridValue::Refused;
    } else {
        characters::check(&mut cell, findings);
    }
    cell
}

/// Another character that divides the first line, where the expected one does not.
fn real_separator(text: &str, expected: char) -> Option<(char, &'static str)> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    if expected != ',' || first.contains(expected) {
        return None;
    }
    [('\t', "TAB"), (';', ";")].into_iter().find(|(char, _)| first.contains(*char))
}
