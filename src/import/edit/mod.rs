//! Edits the TOML of a table where rows differ, and nowhere else: comments, order and spaces stay as they are.

mod fields;
mod initiative;
mod kgi;
mod plain;
mod row_list;
mod values;

use toml_edit::{DocumentMut, TableLike};

use crate::model::{Detail, Row, Table};
use row_list::RowList;

pub use plain::write_row as write_plain_row;
pub use values::localized;

/// A value that the TOML of the table has no place for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCarried {
    /// Id of the row.
    pub row: String,
    /// Index of the column.
    pub column: usize,
}

/// One row while it is written.
pub struct RowEdit<'a> {
    /// The table with its rows as they will be.
    pub table: &'a Table,
    /// Language tags of the site.
    pub languages: &'a [String],
    /// The row as it was; none for a new one.
    pub old: Option<&'a Row>,
    /// The row as it will be.
    pub new: &'a Row,
    /// Does it stand on one line, so that it cannot hold `[[row.example]]`?
    pub is_inline: bool,
}

impl RowEdit<'_> {
    /// Does a cell differ from what it was?
    pub fn differs(&self, column: usize) -> bool {
        self.old.is_none_or(|old| old.cells.get(column) != self.new.cells.get(column))
    }

    /// A value of a column that there is no place for.
    pub fn not_carried(&self, column: usize) -> NotCarried {
        NotCarried { row: self.new.id.clone(), column }
    }
}

/// The text of a table's TOML with the rows of `new` instead of those of `old`; both have the same columns. Every value
/// without a place is named.
///
/// # Errors
/// What the editor cannot read, in its words.
pub fn edited(
    text: &str,
    old: &Table,
    new: &Table,
    languages: &[String],
) -> Result<(String, Vec<NotCarried>), String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let mut faults = Vec::new();
    let mut remains = String::new();
    let mut list = RowList::take(&mut document);
    for row in old.rows.iter().filter(|row| new.row(&row.id).is_none()) {
        if let Some(index) = list.position(&row.id) {
            remains.push_str(&list.remove(index));
        }
    }
    let is_inline = matches!(list, RowList::Inline(_));
    for (index, row) in new.rows.iter().enumerate() {
        let before = old.row(&row.id);
        let edit = RowEdit { table: new, languages, old: before, new: row, is_inline };
        if before.is_none() {
            list.insert(index);
        }
        if before.is_none_or(|before| !is_same(before, row)) {
            list.edit(index, |fields| write(&edit, fields, &mut faults));
        }
    }
    list.put_back(&mut document);
    if !remains.is_empty() {
        let trailing = format!("{remains}{}", document.trailing().as_str().unwrap_or_default());
        document.set_trailing(trailing);
    }
    Ok((document.to_string(), faults))
}

fn is_same(one: &Row, other: &Row) -> bool {
    let beside = |row: &Row| (row.unit.clone(), row.group, row.is_total, row.note, row.cell_notes.clone());
    one.cells == other.cells && beside(one) == beside(other)
}

fn write(edit: &RowEdit<'_>, fields: &mut dyn TableLike, faults: &mut Vec<NotCarried>) {
    match &edit.table.detail {
        Detail::Plain => plain::write_row(edit, fields, faults),
        Detail::Initiatives(initiatives) => initiative::write_row(edit, initiatives, fields, faults),
        Detail::Kgis(_) => kgi::write_row(edit, fields, faults),
    }
}
