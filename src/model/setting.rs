//! The site seen in one language: values in that language's words. No HTML.

use crate::locale::{Format, Words, is_by_reading};
use crate::model::{AsOf, Cell, Column, ColumnName, Row, Site, Table, ThemeLanguage};

/// A site and the language it is read in.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The site.
    pub site: &'a Site,
    /// BCP 47 tag of the language.
    pub language: &'a str,
}

impl<'a> Setting<'a> {
    /// The site in `language`.
    #[must_use]
    pub const fn new(site: &'a Site, language: &'a str) -> Self {
        Self { site, language }
    }

    /// What the theme knows of the language.
    #[must_use]
    pub fn theme_language(&self) -> &'a ThemeLanguage {
        self.site.language(self.language)
    }

    /// The words of the interface.
    #[must_use]
    pub fn words(&self) -> &'a Words {
        &self.theme_language().words
    }

    /// Do its readers need readings beside Chinese characters?
    #[must_use]
    pub fn is_read_by_kanji(&self) -> bool {
        is_by_reading(self.language)
    }

    /// Formats dates, numbers and periods.
    #[must_use]
    pub fn format(&self) -> Format<'a> {
        Format::new(self.words())
    }

    /// The time of figures in words: 令和8年（2026年）7月現在, 令和7年度（2025年度）の値.
    #[must_use]
    pub fn as_of(&self, time: AsOf) -> String {
        match time {
            AsOf::Date(date) => self.words().fill("data.as_of", &[("date", &self.format().date(date))]),
            AsOf::FiscalYear(year) => {
                self.words().fill("data.as_of_year", &[("year", &self.format().fiscal_year(year))])
            }
        }
    }

    /// The theme's icon of a name; nothing where the theme has none.
    #[must_use]
    pub fn icon(&self, name: &str) -> &'a str {
        self.site.theme.icons.get(name).map_or("", String::as_str)
    }

    /// The heading of a column.
    #[must_use]
    pub fn column_name(&self, column: &'a Column) -> String {
        match &column.name {
            ColumnName::Text(name) => name.get(self.language).to_owned(),
            ColumnName::FiscalYear(year) => self.format().fiscal_year(*year),
            ColumnName::Word(key) => self.words().get(key).to_owned(),
        }
    }

    /// What exactly a column holds, where that is said.
    #[must_use]
    pub fn column_description(&self, column: &'a Column) -> Option<String> {
        match (&column.description, &column.name) {
            (Some(text), _) => text.find(self.language).map(str::to_owned),
            (None, ColumnName::Word(key)) => {
                self.words().find(&format!("{key}_description")).map(str::to_owned)
            }
            (None, _) => None,
        }
    }

    /// A cell in words, numbers with their unit. Missing values are the word for why they are missing.
    #[must_use]
    pub fn cell(&self, table: &Table, row: &Row, column: usize) -> String {
        match &row.cells[column] {
            Cell::Number(number) => self.format().quantity(*number, table.unit(row, column)),
            other => self.value(&table.columns[column], other),
        }
    }

    /// A value in words, without a unit.
    #[must_use]
    pub fn value(&self, column: &Column, cell: &Cell) -> String {
        let words = self.words();
        match cell {
            Cell::Text(text) => text.get(self.language).to_owned(),
            Cell::Code(code) if column.id == "condition" => {
                words.find(&format!("data.condition.{code}")).unwrap_or(code).to_owned()
            }
            Cell::Code(text) | Cell::Url(text) => text.clone(),
            Cell::Number(number) => self.format().number(*number),
            Cell::FiscalYear(year) => self.format().fiscal_year(*year),
            Cell::Periods(periods) => {
                let periods: Vec<String> =
                    periods.iter().map(|period| self.format().period(*period)).collect();
                periods.join(words.get("data.list_separator"))
            }
            Cell::List(items) => {
                let items: Vec<&str> = items.iter().map(|item| item.get(self.language)).collect();
                items.join(words.get("data.list_separator"))
            }
            Cell::Date(date) => self.format().date(*date),
            Cell::Choice(id) => column
                .choices
                .iter()
                .find(|choice| choice.id == *id)
                .map_or(id.as_str(), |choice| choice.name.get(self.language))
                .to_owned(),
            Cell::Rows(rows) => {
                let names: Vec<String> = rows.iter().map(|row| self.row_name(column, row)).collect();
                names.join(words.get("data.list_separator"))
            }
            Cell::Flag(yes) => words.get(if *yes { "data.yes" } else { "data.no" }).to_owned(),
            Cell::Missing(missing) => words.get(&format!("data.missing.{}", missing.key())).to_owned(),
        }
    }

    /// What a row of the table that a column refers to is called.
    fn row_name(&self, column: &Column, row: &str) -> String {
        let table = column.target.as_ref().and_then(|target| self.site.find_table(target, None).ok());
        let found = table.and_then(|table| Some((table, table.row(row)?)));
        found.map_or_else(|| row.to_owned(), |(table, found)| self.cell(table, found, table.row_header()))
    }
}
