//! `tables/<id>.toml`: what all kinds of tables have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::known::Known;
use crate::load::{initiatives, kgis, license, plain_table, sources};
use crate::model::{
    AsOf, Census, Column, ColumnGroup, Detail, Footnote, Reference, Row, RowGroup, RowIndex, Table,
};
use crate::text::{Place, Span};

/// What the reader of one kind gives.
pub struct Body {
    /// Columns in order.
    pub columns: Vec<Column>,
    /// Groups of columns.
    pub groups: Vec<ColumnGroup>,
    /// Groups of rows.
    pub row_groups: Vec<RowGroup>,
    /// Rows in order.
    pub rows: Vec<Row>,
    /// Notes that columns, rows and cells refer to.
    pub footnotes: Vec<Footnote>,
    /// Do shares miss 100 % by rounding?
    pub is_rounded: bool,
    /// Rows of other tables that cells refer to.
    pub references: Vec<Reference>,
    /// Path of the file that the rows stand in, where it is another one.
    pub rows_file: Option<String>,
    /// What only this kind has.
    pub detail: Detail,
}

impl Body {
    /// An empty body of a kind.
    pub const fn new(detail: Detail) -> Self {
        Self {
            columns: Vec::new(),
            groups: Vec::new(),
            row_groups: Vec::new(),
            rows: Vec::new(),
            footnotes: Vec::new(),
            is_rounded: false,
            references: Vec::new(),
            rows_file: None,
            detail,
        }
    }
}

/// The kinds of tables.
#[derive(Clone, Copy)]
enum Kind {
    Initiatives,
    Kgis,
    Plain,
}

/// Loads one table.
pub fn load(known: Known<'_>, path: &str, id: &str, booklet: &str) -> Option<Table> {
    let Known { files, languages, report, .. } = known;
    let file = files.text(path, report)?;
    let scope = Scope { file: &file, offset: 0, languages, report };
    let table = read_toml(scope, file.text(), |fields| {
        let kinds = [("initiatives", Kind::Initiatives), ("kgis", Kind::Kgis), ("table", Kind::Plain)];
        fields.require("kind");
        let title = fields.required_localized("title");
        let note = fields.localized("note");
        let summary = fields.localized("summary");
        let as_of = as_of(fields);
        let order = fields.integer("order").map_or(i64::MAX, |order| order.value);
        let source = sources::citation(fields, known);
        if !fields.has("source") {
            let problem = Problem::TableWithoutSource { table: id.to_owned() };
            fields.report(Span::new(0, 0), problem);
        }
        let searched = fields.choice("search", &[("rows", true), ("title", false)]);
        let license = license::find(fields);
        let notes = fields.localized_list("notes");
        let Some(kind) = fields.choice("kind", &kinds) else {
            // What else stands in the file cannot be judged without its kind.
            fields.entries();
            return None;
        };
        let body = match kind {
            Kind::Initiatives => initiatives::read(fields, known),
            Kind::Kgis => kgis::read(fields),
            Kind::Plain => plain_table::read(fields, id, booklet, known),
        };
        let has_rows_file = matches!(kind, Kind::Plain) && fields.has("rows");
        if fields.tables("row").is_empty() && !has_rows_file {
            fields.report(Span::new(0, 0), Problem::TableWithoutRows { table: id.to_owned() });
        }
        if body.columns.is_empty() {
            // Reported above; nothing can be shown of it.
            return None;
        }
        report_equal_ids(&body.rows, report);
        let index = RowIndex::new(&body.rows);
        Some(Table {
            id: id.to_owned(),
            booklet: booklet.to_owned(),
            file: Arc::clone(&file),
            title: title.unwrap_or_default(),
            note,
            summary,
            as_of,
            order,
            source,
            has_searched_rows: searched.unwrap_or(true),
            license,
            notes,
            columns: body.columns,
            groups: body.groups,
            row_groups: body.row_groups,
            footnotes: body.footnotes,
            is_rounded: body.is_rounded,
            references: body.references,
            rows_file: body.rows_file,
            lost_rows: lost_rows(fields, &index),
            index,
            census: Census::new(&body.rows),
            rows: body.rows,
            detail: body.detail,
        })
    });
    table.flatten()
}

/// Ids of `[[row]]` that did not become rows: what refers to them is not at fault.
fn lost_rows(fields: &Fields<'_>, rows: &RowIndex) -> Vec<String> {
    let is_lost = |id: &&str| rows.get(id).is_none();
    fields
        .tables("row")
        .iter()
        .filter_map(|row| row.value("id")?.get_ref().as_str().filter(is_lost).map(str::to_owned))
        .collect()
}

/// Reports ids that stand twice.
pub fn report_equal_ids(rows: &[Row], report: &Report) {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    // A row without an id is a fault of its own.
    for row in rows.iter().filter(|row| !row.id.is_empty()) {
        if let Some(first) = seen.insert(&row.id, &row.place) {
            let problem = Problem::DuplicateId { id: row.id.clone() };
            let place = Some(row.place.clone());
            report.add(Diagnostic::new(problem, place).related(first.clone()));
        }
    }
}

/// A date, or a fiscal year where it is a whole number.
fn as_of(fields: &Fields<'_>) -> Option<AsOf> {
    let is_year = fields.value("as_of").is_some_and(|value| value.get_ref().is_integer());
    if is_year {
        return fields.year("as_of").map(AsOf::FiscalYear);
    }
    fields.date("as_of").map(|date| AsOf::Date(date.value))
}
