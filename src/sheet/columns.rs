//! The columns of a sheet: one per language for texts, units beside their numbers.

use crate::model::{Cell, Column, ColumnName, ColumnType, Row, Table};

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetColumn<'a> {
    /// Id of the row.
    Id,
    /// A column of the table whose values are the same in all languages.
    Plain(usize),
    /// A column of the table in one language.
    Language(usize, &'a str),
    /// The unit of all numbers of the row.
    Unit,
    /// The unit of the numbers of a column.
    UnitOf(usize),
    /// The group of the row.
    Group,
    /// Is the row the sum of others?
    Total,
    /// The note on the row.
    Note,
    /// The notes on the cells of a column.
    NoteOf(usize),
}

impl SheetColumn<'_> {
    /// The heading in row 1: ids, with a dot before what was added to them: a language, `unit`, or the western year
    /// of a column that is called by a year and does not say it in its id (`r7.2025`).
    pub fn heading(&self, table: &Table) -> String {
        match self {
            Self::Id => "id".to_owned(),
            Self::Plain(column) => plain_heading(&table.columns[*column]),
            Self::Language(column, language) => format!("{}.{language}", table.columns[*column].id),
            Self::Unit => "unit".to_owned(),
            Self::Group => "group".to_owned(),
            Self::Total => "total".to_owned(),
            Self::Note => "note".to_owned(),
            Self::UnitOf(column) => format!("{}.unit", table.columns[*column].id),
            Self::NoteOf(column) => format!("{}.note", table.columns[*column].id),
        }
    }

    /// What the column says of a row beside its cells; nothing for columns of cells.
    pub fn of_row(&self, table: &Table, row: &Row) -> Option<String> {
        let note = |index: Option<usize>| table.footnotes.get(index?).map(|note| note.id.clone());
        let text = match self {
            Self::Plain(_) | Self::Language(..) => return None,
            Self::Id => Some(row.id.clone()),
            Self::Unit => unit_of_row(table, row).map(str::to_owned),
            Self::UnitOf(column) => table.unit(row, *column).map(str::to_owned),
            Self::Group => group_of_row(table, row).map(str::to_owned),
            Self::Total => Some(row.is_total.to_string()),
            Self::Note => note(row.note),
            Self::NoteOf(column) => note(row.cell_notes.get(column).copied()),
        };
        Some(text.unwrap_or_default())
    }
}

fn plain_heading(column: &Column) -> String {
    match column.name {
        ColumnName::FiscalYear(year) if !column.id.contains(&year.to_string()) => {
            format!("{}.{year}", column.id)
        }
        _ => column.id.clone(),
    }
}

/// The columns of a table's sheet in order.
pub fn sheet_columns<'a>(languages: &'a [String], table: &Table) -> Vec<SheetColumn<'a>> {
    let one_unit = has_one_unit_per_row(table);
    let mut columns = vec![SheetColumn::Id];
    for (index, column) in table.columns.iter().enumerate() {
        if is_per_language(table, index) {
            columns.extend(languages.iter().map(|language| SheetColumn::Language(index, language)));
        } else {
            columns.push(SheetColumn::Plain(index));
        }
        let has_unit = table.rows.iter().any(|row| table.unit(row, index).is_some());
        if !one_unit && column.kind.is_number() && has_unit {
            columns.push(SheetColumn::UnitOf(index));
        }
        if table.rows.iter().any(|row| row.cell_notes.contains_key(&index)) {
            columns.push(SheetColumn::NoteOf(index));
        }
    }
    if one_unit {
        columns.push(SheetColumn::Unit);
    }
    if table.rows.iter().any(|row| row.group.is_some()) && table.column("group").is_none() {
        columns.push(SheetColumn::Group);
    }
    if table.rows.iter().any(|row| row.is_total) && table.column("total").is_none() {
        columns.push(SheetColumn::Total);
    }
    if table.rows.iter().any(|row| row.note.is_some()) {
        columns.push(SheetColumn::Note);
    }
    columns
}

/// The unit of a row, where all its numbers have the same.
fn unit_of_row<'a>(table: &'a Table, row: &'a Row) -> Option<&'a str> {
    number_columns(table).next().and_then(|column| table.unit(row, column))
}

/// The id of the group that a row stands in.
fn group_of_row<'a>(table: &'a Table, row: &Row) -> Option<&'a str> {
    table.row_groups.get(row.group?).map(|group| group.id.as_str())
}

fn number_columns(table: &Table) -> impl Iterator<Item = usize> + '_ {
    (0..table.columns.len()).filter(|&column| table.columns[column].kind.is_number())
}

fn has_one_unit_per_row(table: &Table) -> bool {
    table.column("unit").is_none()
        && table.rows.iter().any(|row| unit_of_row(table, row).is_some())
        && table.rows.iter().all(|row| {
            let first = unit_of_row(table, row);
            number_columns(table).all(|column| table.unit(row, column) == first)
        })
}

/// Texts are; codes in a text column (the condition of a goal) are not.
fn is_per_language(table: &Table, column: usize) -> bool {
    matches!(table.columns[column].kind, ColumnType::Text | ColumnType::List)
        && !table.rows.iter().any(|row| matches!(row.cells[column], Cell::Code(_)))
}
