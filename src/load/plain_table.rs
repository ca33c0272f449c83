//! Tables of kind `table`: columns declared by the author, rows in the same file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Problem;
use crate::load::cell::cell;
use crate::load::column::{column, unknown_column};
use crate::load::constraints::{Checked, Constraint};
use crate::load::fields::{At, Fields};
use crate::load::footnotes::Footnotes;
use crate::load::known::Known;
use crate::load::rows_file::{FileRows, RowsFile};
use crate::load::table::Body;
use crate::model::{Cell, Column, ColumnGroup, ColumnType, Detail, Missing, Reference, Row, RowGroup};
use crate::text::{Place, Span};

/// Keys of rows that are no columns.
const RESERVED: [&str; 6] = ["id", "unit", "group", "total", "note", "notes"];

/// Reads groups, columns and rows.
pub fn read(fields: &Fields<'_>, id: &str, booklet: &str, known: Known<'_>) -> Body {
    let footnotes = Footnotes::read(fields);
    let groups: Vec<ColumnGroup> = named(fields, "group", |id, name| ColumnGroup { id, name });
    let row_groups: Vec<RowGroup> = named(fields, "row_group", |id, name| RowGroup { id, name });
    fields.require("column");
    let seen = RefCell::default();
    let taken: RefCell<BTreeSet<String>> = RefCell::default();
    let (mut columns, constraints): (Vec<Column>, Vec<Constraint>) = fields
        .tables("column")
        .iter()
        .filter_map(|fields| {
            let id = fields.unique_id("id", &seen);
            if let Some(id) = id.filter(|id| RESERVED.contains(&id.value)) {
                fields.report(id.span, Problem::ReservedColumn { id: id.value.to_owned() });
                taken.borrow_mut().insert(id.value.to_owned());
                return None;
            }
            column(fields, &groups, &footnotes, booklet)
        })
        .unzip();
    resolve_readings(fields, id, &mut columns, &constraints);
    let headers = columns.iter().filter(|column| column.row_header).count();
    if headers != 1 && !columns.is_empty() {
        let span = fields.tables("column").first().map_or(fields.span(), Fields::span);
        let problem = Problem::RowHeaders { table: id.to_owned(), count: headers.to_string() };
        fields.report(span, problem);
    }
    let reader = Rows {
        id,
        columns: &columns,
        row_groups: &row_groups,
        footnotes: &footnotes,
        references: RefCell::default(),
        taken: taken.into_inner(),
    };
    let file = RowsFile {
        known,
        columns: &columns,
        row_groups: &row_groups,
        footnotes: &footnotes,
        references: &reader.references,
    };
    let in_file = match known.given {
        Some(given) => Some(file.rows(given)),
        None => fields.string("rows").map(|name| file.read(fields, name).unwrap_or_default()),
    };
    let FileRows { rows, path, is_whole } = in_file.unwrap_or_else(|| FileRows {
        rows: fields.tables("row").iter().filter_map(|fields| reader.row(fields)).collect(),
        path: None,
        is_whole: true,
    });
    let checked = Checked { id, columns: &columns, constraints: &constraints, rows: &rows };
    // A cell that could not be read would only fail a second time.
    let is_rounded = is_whole && checked.check(fields);
    let references = reader.references.into_inner();
    Body {
        groups,
        row_groups,
        rows,
        is_rounded,
        references,
        rows_file: path,
        footnotes: footnotes.finish(fields),
        columns,
        ..Body::new(Detail::Plain)
    }
}

/// Finds the columns that say how others are read: they hold text that is the same in all languages.
fn resolve_readings(fields: &Fields<'_>, id: &str, columns: &mut [Column], constraints: &[Constraint]) {
    for (index, constraint) in constraints.iter().enumerate() {
        let Some((name, span)) = &constraint.reading else { continue };
        let Some(found) = columns.iter().position(|column| column.id == *name) else {
            fields.report(*span, unknown_column(id, name, columns));
            continue;
        };
        let is_text = matches!(columns[index].kind, ColumnType::Text | ColumnType::Code);
        if found == index || !is_text || columns[found].kind != ColumnType::Code || columns[found].row_header
        {
            fields.invalid("reading", At { value: name, span: *span }, "type = \"code\"");
            continue;
        }
        columns[index].reading = Some(found);
    }
}

/// The entries of `[[key]]` that have an id and a name.
fn named<T>(fields: &Fields<'_>, key: &str, make: fn(String, crate::locale::Localized) -> T) -> Vec<T> {
    let seen = RefCell::default();
    fields
        .tables(key)
        .iter()
        .filter_map(|fields| {
            let (id, name) = (fields.unique_id("id", &seen), fields.required_localized("name"));
            fields.finish();
            Some(make(id?.value.to_owned(), name?))
        })
        .collect()
}

/// Reads rows by the columns of their table.
struct Rows<'a> {
    id: &'a str,
    columns: &'a [Column],
    row_groups: &'a [RowGroup],
    footnotes: &'a Footnotes,
    references: RefCell<Vec<Reference>>,
    /// Settings of rows whose names a column has taken: they are cells, and no second fault.
    taken: BTreeSet<String>,
}

impl Rows<'_> {
    fn row(&self, fields: &Fields<'_>) -> Option<Row> {
        let id = fields.required_id("id");
        let unit = fields.string("unit").map(|unit| unit.value.to_owned());
        let (cells, cell_places): (Vec<Cell>, Vec<Place>) = self
            .columns
            .iter()
            .map(|column| self.cell(fields, column))
            .map(|(cell, span)| (cell, fields.place(span)))
            .unzip();
        let is_setting = |key: &str| fields.has(key) && !self.taken.contains(key);
        let group = is_setting("group").then(|| fields.string("group")).flatten();
        let group = group.and_then(|group| self.group(fields, group));
        let is_total = is_setting("total") && fields.boolean("total");
        let note = is_setting("note").then(|| fields.string("note")).flatten();
        let note = note.and_then(|note| self.footnotes.find(fields, note));
        let cell_notes = if is_setting("notes") { self.cell_notes(fields) } else { BTreeMap::new() };
        fields.finish();
        let id = id?;
        Some(Row {
            cells,
            cell_places,
            unit,
            group,
            is_total,
            note,
            cell_notes,
            ..Row::new(id.value, fields.place(id.span))
        })
    }

    fn cell(&self, fields: &Fields<'_>, column: &Column) -> (Cell, Span) {
        match fields.value(&column.id) {
            Some(value) => {
                let cell = cell(fields, column, value, &self.references);
                (cell.unwrap_or(Cell::Missing(Missing::Unknown)), fields.at(value))
            }
            None if column.kind == ColumnType::Flag => (Cell::Flag(false), fields.span()),
            None => {
                let empty = column.empty.unwrap_or_else(|| {
                    fields.require(&column.id);
                    Missing::Unknown
                });
                (Cell::Missing(empty), fields.span())
            }
        }
    }

    fn group(&self, fields: &Fields<'_>, group: At<&str>) -> Option<usize> {
        let found = self.row_groups.iter().position(|known| known.id == group.value);
        if found.is_none() {
            let ids: Vec<&str> = self.row_groups.iter().map(|known| known.id.as_str()).collect();
            fields.invalid("group", group, &ids.join(", "));
        }
        found
    }

    /// `notes = { cost = "n1" }`.
    fn cell_notes(&self, fields: &Fields<'_>) -> BTreeMap<usize, usize> {
        let Some(notes) = fields.table("notes") else { return BTreeMap::new() };
        let mut found = BTreeMap::new();
        for (name, value) in notes.entries() {
            let Some(column) = self.columns.iter().position(|column| column.id == name) else {
                notes.report(value.span, unknown_column(self.id, name, self.columns));
                continue;
            };
            if let Some(index) = notes.string(name).and_then(|note| self.footnotes.find(&notes, note)) {
                found.insert(column, index);
            }
        }
        found
    }
}
