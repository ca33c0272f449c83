//! A table: typed columns and rows, whatever its kind, with its source.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Localized;
use crate::model::{AsOf, Cell, Census, Citation, Initiatives, Kgi, License, Missing, RowIndex};
use crate::text::{Place, SourceFile};

/// A table of a booklet. Every kind has columns and rows; some kinds have more to show (`detail`).
#[derive(Clone, Debug)]
pub struct Table {
    /// Name of its file.
    pub id: String,
    /// Id of its booklet.
    pub booklet: String,
    /// Its file.
    pub file: Arc<SourceFile>,
    /// Caption.
    pub title: Localized,
    /// Small line under the caption.
    pub note: Option<Localized>,
    /// One sentence for the table's own page.
    pub summary: Option<Localized>,
    /// The time that its figures are of.
    pub as_of: Option<AsOf>,
    /// Position among the booklet's tables.
    pub order: i64,
    /// Where its figures come from.
    pub source: Option<Citation>,
    /// Is each of its rows found by the search, and not only the table?
    pub has_searched_rows: bool,
    /// How it may be used, where that is not as its source or the site says.
    pub license: Option<License>,
    /// Notes below the table.
    pub notes: Vec<Localized>,
    /// Columns in order; exactly one is the row header.
    pub columns: Vec<Column>,
    /// Groups of rows, each under a heading of its own.
    pub row_groups: Vec<RowGroup>,
    /// Notes that columns, rows and cells refer to.
    pub footnotes: Vec<Footnote>,
    /// Do shares miss 100 % by rounding?
    pub is_rounded: bool,
    /// Rows of other tables that cells refer to, with their places.
    pub references: Vec<Reference>,
    /// Path of the file that the rows stand in, where it is another one.
    pub rows_file: Option<String>,
    /// Groups of columns, for a heading of two levels.
    pub groups: Vec<ColumnGroup>,
    /// Rows in order.
    pub rows: Vec<Row>,
    /// Where each of them stands, by id.
    pub index: RowIndex,
    /// What is in all of them.
    pub census: Census,
    /// Ids of rows that have errors and are left out.
    pub lost_rows: Vec<String>,
    /// What only this kind of table has.
    pub detail: Detail,
}

/// The kinds of tables.
#[derive(Clone, Debug)]
pub enum Detail {
    /// Columns declared by the author.
    Plain,
    /// Initiatives by pillar.
    Initiatives(Initiatives),
    /// Goals and indicators.
    Kgis(Vec<Kgi>),
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its id.
    pub id: String,
    /// Type of its cells.
    pub kind: ColumnType,
    /// Its heading.
    pub name: ColumnName,
    /// Unit of its numbers.
    pub unit: Option<String>,
    /// Digits behind the point that its numbers show at least.
    pub decimals: Option<u32>,
    /// Does it name the rows?
    pub row_header: bool,
    /// Index of its group.
    pub group: Option<usize>,
    /// What exactly it holds.
    pub description: Option<Localized>,
    /// The possible values of a column of choices, in order.
    pub choices: Vec<Choice>,
    /// The table that its cells refer to: `booklet/table`.
    pub target: Option<String>,
    /// Index of the column that says how its cells are read.
    pub reading: Option<usize>,
    /// Index of the note on its heading.
    pub note: Option<usize>,
    /// What an empty cell means: nothing is guessed where the column does not say it.
    pub empty: Option<Missing>,
}

/// A possible value of a column of choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// How it is said.
    pub name: Localized,
}

/// A note that columns, rows and cells refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footnote {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: Localized,
}

/// A heading over several rows.
#[derive(Clone, Debug)]
pub struct RowGroup {
    /// Its id.
    pub id: String,
    /// Its text.
    pub name: Localized,
}

/// A row of another table that a cell refers to.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The table: `booklet/table`.
    pub table: String,
    /// Id of the row.
    pub row: String,
    /// Where the cell says so.
    pub place: Place,
}

/// How a column is called.
#[derive(Clone, Debug)]
pub enum ColumnName {
    /// Written by the author.
    Text(Localized),
    /// A fiscal year: each language says it in its way.
    FiscalYear(i32),
    /// A word of the theme, for built-in columns.
    Word(&'static str),
}

/// The types of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Text per language.
    Text,
    /// Text that is the same in all languages.
    Code,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Decimal,
    /// Percentages.
    Percent,
    /// Fiscal years.
    FiscalYear,
    /// Periods.
    Period,
    /// Yes (○) or no.
    Flag,
    /// Addresses.
    Url,
    /// Amounts of money; the unit says in what.
    Money,
    /// Dates.
    Date,
    /// One of several values.
    Choice,
    /// A row of another table.
    Row,
    /// Rows of another table.
    Rows,
    /// Several texts (built-in columns only).
    List,
}

/// A heading over several columns.
#[derive(Clone, Debug)]
pub struct ColumnGroup {
    /// Its id.
    pub id: String,
    /// Its text.
    pub name: Localized,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// A cell for every column.
    pub cells: Vec<Cell>,
    /// Where the cells stand; empty where only the row has a place.
    pub cell_places: Vec<Place>,
    /// Unit of this row's numbers, where rows differ in it.
    pub unit: Option<String>,
    /// Index of its group.
    pub group: Option<usize>,
    /// Is it the sum of other rows?
    pub is_total: bool,
    /// Index of the note on its name.
    pub note: Option<usize>,
    /// Notes on its cells, by column.
    pub cell_notes: BTreeMap<usize, usize>,
}

impl ColumnType {
    /// As sources write it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Code => "code",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Percent => "percent",
            Self::FiscalYear => "fiscal-year",
            Self::Period => "period",
            Self::Flag => "flag",
            Self::Url => "url",
            Self::Money => "money",
            Self::Date => "date",
            Self::Choice => "enum",
            Self::Row => "ref",
            Self::Rows => "refs",
            Self::List => "list",
        }
    }

    /// Does it hold numbers?
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal | Self::Percent | Self::Money)
    }
}

impl Row {
    /// An empty row.
    #[must_use]
    pub fn new(id: &str, place: Place) -> Self {
        Self {
            id: id.to_owned(),
            place,
            cells: Vec::new(),
            cell_places: Vec::new(),
            unit: None,
            group: None,
            is_total: false,
            note: None,
            cell_notes: BTreeMap::new(),
        }
    }

    /// Where a cell stands.
    #[must_use]
    pub fn cell_place(&self, column: usize) -> &Place {
        self.cell_places.get(column).unwrap_or(&self.place)
    }
}

impl Table {
    /// The row of an id.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.index.get(id).map(|place| &self.rows[place])
    }

    /// Is there a row with this id, even a lost one?
    #[must_use]
    pub fn knows_row(&self, id: &str) -> bool {
        self.index.get(id).is_some() || self.lost_rows.iter().any(|lost| lost == id)
    }

    /// The ids of its rows, lost ones too.
    pub fn row_ids(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| &row.id).chain(&self.lost_rows).map(String::as_str)
    }

    /// The table with other rows.
    #[must_use]
    pub fn with_rows(self, rows: Vec<Row>) -> Self {
        Self { index: RowIndex::new(&rows), census: Census::new(&rows), rows, ..self }
    }

    /// The index of a column.
    #[must_use]
    pub fn column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }

    /// Does a column only say how another one is read? It is exported and not shown.
    #[must_use]
    pub fn is_reading(&self, index: usize) -> bool {
        self.columns.iter().any(|column| column.reading == Some(index))
    }

    /// The index of the column that names the rows.
    #[must_use]
    pub fn row_header(&self) -> usize {
        self.columns.iter().position(|column| column.row_header).unwrap_or(0)
    }

    /// The unit of a cell: its column's, else its row's.
    #[must_use]
    pub fn unit<'a>(&'a self, row: &'a Row, column: usize) -> Option<&'a str> {
        self.columns[column].unit.as_deref().or(if self.columns[column].kind.is_number() {
            row.unit.as_deref()
        } else {
            None
        })
    }

    /// The initiatives, if it is a table of them.
    #[must_use]
    pub const fn initiatives(&self) -> Option<&Initiatives> {
        match &self.detail {
            Detail::Initiatives(initiatives) => Some(initiatives),
            _ => None,
        }
    }

    /// The goals, if it is a table of them.
    #[must_use]
    pub fn kgis(&self) -> Option<&[Kgi]> {
        match &self.detail {
            Detail::Kgis(kgis) => Some(kgis),
            _ => None,
        }
    }
}
