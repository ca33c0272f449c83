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
        let chapters = booklet.chapters.iter().map(|chapter| &chapter.versions);
        for versions in booklet.easy.iter().chain(chapters) {
            for (language, document) in versions.iter() {
                let comments = pages.comments(&document.file);
                check(document, &figures, &site.language(language).words, comments, report);
            }
        }
    }
}

/// A figure as it could be typed.
struct Known {
    /// The number as the table has it.
    number: String,
    /// Its unit.
    unit: String,
    /// Its name: `kgis.citizen-satisfaction.target`.
    name: String,
}

/// Figures by the digits that a reader of the text meets first.
type Figures = BTreeMap<String, Vec<Known>>;

/// Figures of a booklet, of those with one number and unit the first. One digit alone says too little.
fn figures(booklet: &Booklet) -> Figures {
    let mut figures = Figures::new();
    let mut seen = BTreeSet::new();
    for table in &booklet.tables {
        for (row, column) in cells(table) {
            let (Some(number), Some(unit)) =
                (table.rows[row].cells[column].number(), table.unit(&table.rows[row], column))
            else {
                continue;
            };
            let text = number.to_string();
            if text.chars().filter(char::is_ascii_digit).count() > 1
                && seen.insert((text.clone(), unit.to_owned()))
            {
                let name = format!("{}.{}.{}", table.id, table.rows[row].id, table.columns[column].id);
                let digits = text.trim_start_matches('-').to_owned();
                figures.entry(digits).or_default().push(Known { number: text, unit: unit.to_owned(), name });
            }
        }
    }
    figures
}

fn cells(table: &Table) -> impl Iterator<Item = (usize, usize)> {
    let columns = table.columns.len();
    (0..table.rows.len()).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

/// Looks up every number of the text: figures can be many, the numbers of a text are few.
fn check(document: &Document, figures: &Figures, words: &Words, comments: &[Span], report: &Report) {
    let text = document.markdown();
    let code = code_ranges(text);
    for (run, digits) in numbers(text) {
        for known in figures.get(&digits).into_iter().flatten() {
            let unit = format!("unit.{}", known.unit);
            for typed in spellings(&known.number, words.get(&unit)) {
                let at = typed.find(is_digit).and_then(|before| run.checked_sub(before));
                let Some(at) = at.filter(|at| text.get(*at..).is_some_and(|text| text.starts_with(&typed)))
                else {
                    continue;
                };
                let in_code = code.iter().any(|span| span.start <= at && at < span.end);
                let in_comment =
                    comments.iter().any(|span| span.range().contains(&(document.body.start + at)));
                if in_code || in_comment || is_part_of_number(text, at, &typed) || is_in_figure(text, at) {
                    continue;
                }
                let start = document.body.start + at;
                let problem = Problem::TypedFigure { text: typed.clone(), figure: known.name.clone() };
                report.at(&document.file, Span::new(start, start + typed.len()), problem);
            }
        }
    }
}

/// Where numbers begin in `text`, with their digits and point in half width.
fn numbers(text: &str) -> Vec<(usize, String)> {
    let mut numbers: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (at, char) in text.char_indices() {
        let half = half_width(char);
        match numbers.last_mut() {
            Some((_, digits)) if goes_on && (is_digit(char) || half == '.') => digits.push(half),
            Some(_) if goes_on && half == ',' => {}
            _ if is_digit(char) => {
                numbers.push((at, half.to_string()));
                goes_on = true;
            }
            _ => goes_on = false,
        }
    }
    for (_, digits) in &mut numbers {
        digits.truncate(digits.trim_end_matches('.').len());
    }
    numbers
}

fn is_digit(char: char) -> bool {
    half_width(char).is_ascii_digit()
}

fn half_width(char: char) -> char {
    match char {
        '！'..='～' => char::from_u32(u32::from(char) - 0xFEE0).unwrap_or(char),
        _ => char,
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
