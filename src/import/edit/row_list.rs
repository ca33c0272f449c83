//! The rows of a table's TOML: `[[row]]`, or `row = [{ … }, …]`.

use toml_edit::{Array, ArrayOfTables, Decor, DocumentMut, Item, Table, TableLike, Value};

use crate::import::edit::fields::blank;

/// The rows in their order.
pub enum RowList {
    /// `[[row]]`
    Tables(ArrayOfTables),
    /// `row = [{ … }]`
    Inline(Array),
}

impl RowList {
    /// Takes the rows out of a document; one without any has an empty list.
    pub fn take(document: &mut DocumentMut) -> Self {
        match document.get_mut("row").map(std::mem::take) {
            Some(Item::ArrayOfTables(tables)) => Self::Tables(tables),
            Some(Item::Value(Value::Array(array))) => Self::Inline(array),
            _ => Self::Tables(ArrayOfTables::new()),
        }
    }

    /// Puts the rows back.
    pub fn put_back(self, document: &mut DocumentMut) {
        document["row"] = match self {
            Self::Tables(tables) => Item::ArrayOfTables(tables),
            Self::Inline(array) => Item::Value(Value::Array(array)),
        };
    }

    /// The index of the row with this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        let has_id = |fields: &dyn TableLike| fields.get("id").and_then(Item::as_str) == Some(id);
        match self {
            Self::Tables(tables) => tables.iter().position(|table| has_id(table)),
            Self::Inline(array) => {
                array.iter().position(|value| value.as_inline_table().is_some_and(|table| has_id(table)))
            }
        }
    }

    /// Edits a row.
    pub fn edit(&mut self, index: usize, edit: impl FnOnce(&mut dyn TableLike)) {
        match self {
            Self::Tables(tables) => {
                if let Some(table) = tables.get_mut(index) {
                    edit(table);
                }
            }
            Self::Inline(array) => {
                if let Some(table) = array.get_mut(index).and_then(Value::as_inline_table_mut) {
                    edit(table);
                }
            }
        }
    }

    /// Adds an empty row at an index, laid out like its neighbour.
    pub fn insert(&mut self, index: usize) {
        let neighbour = index.saturating_sub(1);
        match self {
            Self::Tables(tables) => {
                let mut table = tables.get(neighbour).cloned().unwrap_or_else(Table::new);
                blank(&mut table);
                table.set_position(None);
                *table.decor_mut() = Decor::new("\n", "");
                tables.insert(index, table);
            }
            Self::Inline(array) => {
                let mut value =
                    array.get(neighbour).cloned().unwrap_or_else(|| Value::InlineTable(<_>::default()));
                if let Some(table) = value.as_inline_table_mut() {
                    blank(table);
                }
                let prefix = value.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
                let prefix = if prefix.contains('#') { "\n  ".to_owned() } else { prefix.to_owned() };
                *value.decor_mut() = Decor::new(prefix, "");
                array.insert_formatted(index, value);
            }
        }
    }

    /// Removes a row. Comments before it that stand apart from it stay before the next row; what no row follows comes
    /// back.
    pub fn remove(&mut self, index: usize) -> String {
        let Self::Tables(tables) = self else {
            if let Self::Inline(array) = self {
                array.remove(index);
            }
            return String::new();
        };
        let removed = tables.remove(index);
        let before = prefix(&removed);
        let Some(end) = before.rfind("\n\n").filter(|_| before.contains('#')) else { return String::new() };
        let apart = &before[..end];
        if !apart.contains('#') {
            return String::new();
        }
        match tables.get_mut(index) {
            Some(next) => {
                let joined = format!("{apart}\n{}", prefix(next));
                next.decor_mut().set_prefix(joined);
                String::new()
            }
            None => format!("{apart}\n"),
        }
    }
}

fn prefix(table: &Table) -> String {
    table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned()
}
