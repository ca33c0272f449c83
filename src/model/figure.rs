//! References to figures: `table.row.column`, own booklet first, other booklets by `booklet/table`.

use crate::locale::Number;
use crate::model::{Booklet, Cell, Row, Site, Table};

/// One cell of a table, found by its name.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// The table.
    pub table: &'a Table,
    /// The row.
    pub row: &'a Row,
    /// Index of the column.
    pub column: usize,
}

/// Why a name finds nothing: which part is wrong, and what could have stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FigureError {
    /// Not three parts with dots.
    Syntax,
    /// No such booklet.
    Booklet(String),
    /// No such table.
    Table(String),
    /// No such row.
    Row {
        /// The wrong name.
        name: String,
        /// The table's id.
        table: String,
    },
    /// No such column.
    Column {
        /// The wrong name.
        name: String,
        /// The table's id.
        table: String,
    },
}

impl<'a> Figure<'a> {
    /// The value.
    #[must_use]
    pub fn cell(&self) -> &'a Cell {
        &self.row.cells[self.column]
    }

    /// The unit of its number.
    #[must_use]
    pub fn unit(&self) -> Option<&'a str> {
        self.table.unit(self.row, self.column)
    }

    /// The number in it.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        self.cell().number()
    }

    /// The name that stands for it everywhere: `booklet/table.row.column`.
    #[must_use]
    pub fn key(&self) -> String {
        format!(
            "{}/{}.{}.{}",
            self.table.booklet, self.table.id, self.row.id, self.table.columns[self.column].id
        )
    }
}

impl Site {
    /// The table that `name` means: `kgis` in the booklet at hand, or `strategy-3/kgis`.
    ///
    /// # Errors
    /// The part of the name that finds nothing.
    pub fn find_table<'a>(&'a self, name: &str, own: Option<&'a Booklet>) -> Result<&'a Table, FigureError> {
        let (booklet, id) = match name.split_once('/') {
            Some((booklet, id)) => {
                let found = self.booklet(booklet).ok_or_else(|| FigureError::Booklet(booklet.to_owned()))?;
                (Some(found), id)
            }
            None => (own, name),
        };
        booklet.and_then(|booklet| booklet.table(id)).ok_or_else(|| FigureError::Table(name.to_owned()))
    }

    /// The figure that `path` means.
    ///
    /// # Errors
    /// The part of the path that finds nothing.
    pub fn find_figure<'a>(
        &'a self,
        path: &str,
        own: Option<&'a Booklet>,
    ) -> Result<Figure<'a>, FigureError> {
        let parts: Vec<&str> = path.split('.').collect();
        let [table, row, column] = parts.as_slice() else { return Err(FigureError::Syntax) };
        let table = self.find_table(table, own)?;
        let row = table
            .row(row)
            .ok_or_else(|| FigureError::Row { name: (*row).to_owned(), table: table.id.clone() })?;
        let column = table
            .column(column)
            .ok_or_else(|| FigureError::Column { name: (*column).to_owned(), table: table.id.clone() })?;
        Ok(Figure { table, row, column })
    }
}
