//! The columns of a new table.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::draft::heading::Heading;
use crate::import::draft::in_all;
use crate::import::draft::slug::unique;
use crate::model::{Choice, Column, ColumnName, ColumnType, Missing, Site};
use crate::sheet::{Grid, GridValue, GuessedColumn, guess, is_missing};
use crate::text::is_id;

/// What a column was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftColumn {
    /// Its id.
    pub id: String,
    /// Its heading in the sheet, without a language.
    pub heading: String,
    /// Its type.
    pub kind: ColumnType,
    /// Its unit.
    pub unit: Option<String>,
    /// Columns of the sheet with their languages; one without a language where it is the same in all.
    pub sources: Vec<(String, usize)>,
}

/// Columns as a table has them, and what they were made of.
pub struct Columns {
    /// The columns.
    pub columns: Vec<Column>,
    /// What they were made of.
    pub drafts: Vec<DraftColumn>,
}

/// Keys of rows that are no columns.
const RESERVED: [&str; 6] = ["id", "unit", "group", "total", "note", "notes"];

/// Units that make an amount of money of a number.
const MONEY: [&str; 4] = ["yen", "thousand-yen", "ten-thousand-yen", "million-yen"];

impl Columns {
    /// Guesses the columns of a sheet.
    pub fn guess(grid: &Grid, site: &Site) -> Self {
        let languages = &site.config.languages;
        let guesser = Guesser { grid, units: Units::of(grid), is_ours: is_ours(grid) };
        let mut taken: BTreeSet<String> = RESERVED.map(str::to_owned).into();
        let mut found = Self { columns: Vec::new(), drafts: Vec::new() };
        for guess in guess(grid, languages) {
            let heading = Heading::parse(&guess.heading, site);
            let position = guess.sources.first().map_or(0, |(_, index)| index + 1);
            let id = heading.id.clone().unwrap_or_else(|| format!("column-{position}"));
            let (kind, unit) = guesser.kind(&guess, &heading);
            let name = match heading.year {
                Some(year) => ColumnName::FiscalYear(year),
                None if unit.is_some() => ColumnName::Text(in_all(&heading.name, languages)),
                None => ColumnName::Text(in_all(&guess.heading, languages)),
            };
            let id = unique(&id, &mut taken);
            found.columns.push(Column {
                id: id.clone(),
                kind,
                name,
                unit: unit.clone(),
                decimals: None,
                row_header: false,
                group: None,
                description: None,
                choices: guesser.choices(&guess, kind, languages),
                target: None,
                reading: None,
                note: None,
                empty: guesser.empty(&guess, kind),
            });
            let GuessedColumn { heading, sources, .. } = guess;
            found.drafts.push(DraftColumn { id, heading, kind, unit, sources });
        }
        // The first column names the rows; where it holds numbers, the first one with words.
        let is_name = |column: &Column| !column.kind.is_number() && column.kind != ColumnType::Flag;
        let header = found.columns.iter().position(is_name).unwrap_or(0);
        if let Some(column) = found.columns.get_mut(header) {
            column.row_header = true;
        }
        found
    }
}

/// What guessing looks at.
struct Guesser<'a> {
    grid: &'a Grid,
    units: Units<'a>,
    is_ours: bool,
}

impl Guesser<'_> {
    /// Type and unit of a column.
    fn kind(&self, guess: &GuessedColumn, heading: &Heading) -> (ColumnType, Option<String>) {
        let has_language = guess.sources.iter().any(|(language, _)| !language.is_empty());
        let own = self.units.index(&guess.heading, heading);
        let kind = match guess.kind {
            _ if has_language => ColumnType::Text,
            _ if self.is_unknown(guess) && (own.is_some() || self.units.of.is_empty()) => ColumnType::Decimal,
            _ if self.is_unknown(guess) => ColumnType::FiscalYear,
            kind if kind.is_number() && own.is_none() && self.units.vary_by_column() => ColumnType::Code,
            // Our own sheets say the language of every text.
            ColumnType::Text if self.is_ours => ColumnType::Code,
            kind => kind,
        };
        if kind == ColumnType::Code && self.is_choice(guess) {
            return (ColumnType::Choice, None);
        }
        if !kind.is_number() {
            return (kind, None);
        }
        let unit = own.or(self.units.of_row).map_or(heading.unit.clone(), |index| self.units.constant(index));
        match unit.as_deref() {
            Some("percent") => (ColumnType::Percent, unit),
            Some(money) if MONEY.contains(&money) => (ColumnType::Money, unit),
            _ if kind == ColumnType::Percent && own.or(self.units.of_row).is_none() => {
                (kind, Some("percent".to_owned()))
            }
            _ if kind == ColumnType::Percent => (ColumnType::Decimal, unit),
            _ => (kind, unit),
        }
    }

    fn values(&self, guess: &GuessedColumn) -> impl Iterator<Item = &GridValue> {
        let index = guess.sources.first().map(|(_, index)| *index);
        let cells = self.grid.rows.iter().filter_map(move |row| row.get(index?));
        cells.map(|cell| &cell.value)
    }

    /// Are there only signs for missing values?
    fn is_unknown(&self, guess: &GuessedColumn) -> bool {
        let mut any = false;
        self.values(guess).filter(|value| !value.is_empty()).all(|value| {
            any = true;
            matches!(value, GridValue::Text(text) if is_missing(text))
        }) && any
    }

    /// Are there ids, and words for missing ones, which a column of codes would take for codes?
    fn is_choice(&self, guess: &GuessedColumn) -> bool {
        let mut has_words = false;
        let fits = self.values(guess).filter(|value| !value.is_empty()).all(|value| {
            let text = value.to_string();
            has_words |= is_word(&text);
            is_id(&text)
        });
        fits && has_words
    }

    fn choices(&self, guess: &GuessedColumn, kind: ColumnType, languages: &[String]) -> Vec<Choice> {
        if kind != ColumnType::Choice {
            return Vec::new();
        }
        let ids: BTreeSet<String> =
            self.values(guess).map(ToString::to_string).filter(|id| !id.is_empty() && !is_word(id)).collect();
        ids.into_iter().map(|id| Choice { name: in_all(&id, languages), id }).collect()
    }

    /// An empty text is none; an empty figure is a question that the sheet must answer.
    fn empty(&self, guess: &GuessedColumn, kind: ColumnType) -> Option<Missing> {
        let is_text = matches!(kind, ColumnType::Text | ColumnType::Code | ColumnType::Url);
        (is_text && self.values(guess).any(GridValue::is_empty)).then_some(Missing::None)
    }
}

fn is_word(text: &str) -> bool {
    [Missing::None, Missing::Unknown, Missing::Concealed].iter().any(|missing| missing.key() == text)
}

/// Where a sheet says units: for the row, or beside each column.
struct Units<'a> {
    grid: &'a Grid,
    of_row: Option<usize>,
    of: BTreeMap<String, usize>,
}

impl<'a> Units<'a> {
    fn of(grid: &'a Grid) -> Self {
        let headings = || grid.header.iter().map(|cell| cell.value.to_string()).enumerate();
        Self {
            grid,
            of_row: headings().find(|(_, heading)| heading == "unit").map(|(index, _)| index),
            of: headings()
                .filter_map(|(index, heading)| Some((heading.strip_suffix(".unit")?.to_owned(), index)))
                .collect(),
        }
    }

    fn index(&self, text: &str, heading: &Heading) -> Option<usize> {
        self.of.get(text).or_else(|| self.of.get(heading.id.as_deref()?)).copied()
    }

    /// The one unit of all rows.
    fn constant(&self, index: usize) -> Option<String> {
        let mut units = self.grid.rows.iter().map(|row| row.get(index).map(|cell| cell.value.to_string()));
        let first = units.next().flatten().filter(|unit| !unit.is_empty())?;
        units.all(|unit| unit.as_ref() == Some(&first)).then_some(first)
    }

    /// Do rows differ in their units, so that every number has one?
    fn vary_by_column(&self) -> bool {
        self.of.values().any(|index| self.constant(*index).is_none())
    }
}

/// Do headings look like those that we write?
fn is_ours(grid: &Grid) -> bool {
    let headings: Vec<String> = grid.header.iter().map(|cell| cell.value.to_string()).collect();
    let is_heading = |heading: &String| is_id(heading.split('.').next().unwrap_or_default());
    headings.first().is_some_and(|first| first == "id") && headings.iter().all(is_heading)
}
