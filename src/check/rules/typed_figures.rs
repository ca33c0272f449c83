//! A figure is written once: a number typed in prose beside its unit, where a table of the booklet has just this figure.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::locale::{Number, Words};
use crate::markdown::code_ranges;
use crate::model::{Booklet, Document, Table};
use crate::text::Span;

/// Looks at the text of every chapter, without its `{{ figures }}`.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let site = pages.site;
    for booklet in &site.booklets {
        let figures = figures(booklet);
        for chapter in &booklet.chapters {
            for (language, document) in chapter.versions.iter() {
                check(document, &figures, &site.language(language).words, report);
            }
        }
    }
}

/// Figures of a booklet by number and unit, with the name of the first that has both. One digit alone says too little.
fn figures(booklet: &Booklet) -> BTreeMap<(String, String), String> {
    let mut figures = BTreeMap::new();
    for table in &booklet.tables {
        for (row, column) in cells(table) {
            let (Some(number), Some(unit)) =
                (table.rows[row].cells[column].number(), table.unit(&table.rows[row], column))
            else {
                continue;
            };
            let text = number.to_string();
            if text.chars().filter(char::is_ascii_digit).count() > 1 {
                let name = format!("{}.{}.{}", table.id, table.rows[row].id, table.columns[column].id);
                figures.entry((text, unit.to_owned())).or_insert(name);
            }
        }
    }
    figures
}

fn cells(table: &Table) -> impl Iterator<Item = (usize, usize)> {
    let columns = table.columns.len();
    (0..table.rows.len()).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

fn check(document: &Document, figures: &BTreeMap<(String, String), String>, words: &Words, report: &Report) {
    let text = document.markdown();
    let code = code_ranges(text);
    for ((number, unit), figure) in figures {
        let key = format!("unit.{unit}");
        let pattern = words.get(&key);
        for typed in spellings(number, pattern) {
            for (at, found) in text.match_indices(&typed) {
                let in_code = code.iter().any(|span| span.start <= at && at < span.end);
                if in_code || is_part_of_number(text, at, found) || is_in_figure(text, at) {
                    continue;
                }
                let start = document.body.start + at;
                let problem = Problem::TypedFigure { text: found.to_owned(), figure: figure.clone() };
                report.at(&document.file, Span::new(start, start + found.len()), problem);
            }
        }
    }
}

/// How people type a number with its unit: with and without separators, in half and full width.
fn spellings(number: &str, pattern: &str) -> BTreeSet<String> {
    let grouped = number.parse::<Number>().map(Number::grouped).unwrap_or_default();
    let plain = [number.to_owned(), grouped].map(|number| pattern.replace("{n}", &number));
    let wide = plain.clone().map(|text| text.chars().map(full_width).collect());
    plain.into_iter().chain(wide).collect()
}

fn full_width(char: char) -> char {
    match char {
        '!'..='~' => char::from_u32(u32::from(char) + 0xFEE0).unwrap_or(char),
        _ => char,
    }
}

/// Does the number go on before or behind what was found? (80% in 180%.)
fn is_part_of_number(text: &str, at: usize, found: &str) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + found.len()..].chars().next();
    let continues = |char: char| char.is_numeric() || matches!(char, '.' | ',' | '．' | '，');
    before.is_some_and(continues) || (found.ends_with(char::is_numeric) && after.is_some_and(continues))
}

fn is_in_figure(text: &str, at: usize) -> bool {
    let open = text[..at].rfind("{{");
    open.is_some_and(|open| !text[open..at].contains("}}"))
}
