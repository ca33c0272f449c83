//! What a heading of a sheet means to a table.

use crate::model::{Column, ColumnName, ColumnType};
use crate::sheet::rows::Schema;

/// A column of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Ids of the rows.
    Id,
    /// A column of the table, the same in all languages.
    Plain(usize),
    /// A column of the table in one language, by its index.
    Language(usize, usize),
    /// Unit of all numbers of the row.
    Unit,
    /// Unit of the numbers of a column.
    UnitOf(usize),
    /// Group of the row.
    Group,
    /// Is the row a total?
    Total,
    /// Note on the row.
    Note,
    /// Note on the cells of a column.
    NoteOf(usize),
    /// A column of texts without a language.
    WithoutLanguage(usize),
    /// Nothing that the table knows.
    Unknown,
}

impl Heading {
    /// Reads a heading: the id of a column, what was added behind a dot, or a word for the row as a whole.
    pub fn parse(text: &str, schema: &Schema<'_>) -> Self {
        let find = |id: &str| schema.columns.iter().position(|column| column.id == id);
        if let Some(index) = find(text) {
            let is_plain = !is_per_language(&schema.columns[index]);
            return if is_plain { Self::Plain(index) } else { Self::WithoutLanguage(index) };
        }
        match text {
            "id" => return Self::Id,
            "unit" => return Self::Unit,
            "group" => return Self::Group,
            "total" => return Self::Total,
            "note" => return Self::Note,
            _ => {}
        }
        let Some((id, suffix)) = text.split_once('.') else { return Self::Unknown };
        let Some(index) = find(id) else { return Self::Unknown };
        let column = &schema.columns[index];
        let language = schema.languages.iter().position(|language| language == suffix);
        match (language, &column.name) {
            (Some(language), _) if is_text(column.kind) => Self::Language(index, language),
            (_, ColumnName::FiscalYear(year)) if year.to_string() == suffix => Self::Plain(index),
            _ if suffix == "unit" && column.kind.is_number() => Self::UnitOf(index),
            _ if suffix == "note" => Self::NoteOf(index),
            _ => Self::Unknown,
        }
    }
}

/// Texts are; built-in columns of texts may also hold codes.
fn is_per_language(column: &Column) -> bool {
    is_text(column.kind) && !matches!(column.name, ColumnName::Word(_))
}

/// Is a column of this type written in every language?
pub const fn is_text(kind: ColumnType) -> bool {
    matches!(kind, ColumnType::Text | ColumnType::List)
}
