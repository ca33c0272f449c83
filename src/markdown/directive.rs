//! The `::` insertions: tables and images; charts stand in a file of their own.

use crate::diagnostic::Problem;
use crate::html::Node;
use crate::markdown::attributes::{Attribute, attributes};
use crate::markdown::build::Builder;
use crate::model::Table;
use crate::table::{self, Download, Frame, Selection, View};
use crate::text::{Span, nearest};

const NAMES: [&str; 3] = ["table", "chart", "figure"];

/// Rows that stand in a text of a table that is too large for one page.
const FIRST_ROWS: usize = 20;

impl<'a> Builder<'a> {
    /// The node of `::name options`; nothing where it cannot be understood (which is reported).
    pub(super) fn insertion(&mut self, name: Span, options: Span) -> Option<Node> {
        let text = self.file.slice(name);
        let options = attributes(self.file.slice(options), options.start);
        match text {
            "table" => self.table_insertion(name, &options),
            "chart" => self.chart_insertion(name, &options),
            "figure" => self.figure_insertion(name, &options),
            _ => {
                let nearest = nearest(text, NAMES);
                self.report(name, Problem::UnknownDirective { name: text.to_owned(), nearest });
                None
            }
        }
    }

    fn table_insertion(&mut self, name: Span, options: &[Attribute<'_>]) -> Option<Node> {
        let table = self.inserted_table(name, "table", options)?;
        self.check_options("table", options, &["view", "columns", "where", "sort", "group", "rows"]);
        let view = match option(options, "view") {
            None => View::Table,
            Some(option) => {
                let Some(view) = View::parse(option.value) else {
                    self.invalid("view", option, &View::NAMES.join(", "));
                    return None;
                };
                if !view.fits(table) {
                    let (view, table) = (option.value.to_owned(), table.id.clone());
                    self.report(option.value_span, Problem::ViewDoesNotFit { view, table });
                    return None;
                }
                view
            }
        };
        let mut selection = self.selection(table, options)?;
        if let Some(by) = option(options, "group") {
            if !matches!(view, View::Table | View::Cards) {
                self.unknown_option(by, "table view=table|cards", &[]);
                return None;
            }
            self.group(table, &mut selection, by)?;
        }
        if view == View::Table {
            let count = self.count_of_rows(table, &selection, options)?;
            selection.window = (count < selection.rows.len()).then_some(0..count);
        } else if let Some(rows) = option(options, "rows") {
            self.unknown_option(rows, "table view=table", &[]);
            return None;
        }
        let label = match view {
            View::Table | View::Timeline => self.next_table_label(),
            _ => None,
        };
        self.rendered.tables.insert(format!("{}/{}", table.booklet, table.id));
        let id = self.new_id("table");
        let surroundings = self.surroundings(table, view);
        let links = self.context.links;
        let print = self.context.is_print();
        let link = |row: &str| if print { None } else { links.row(table, row) };
        let anchors = view == View::Cards && !print && self.takes_anchors(table, &selection);
        let mut frame = self.frame(&id, label.as_deref(), &surroundings, anchors, &link);
        if let Some(window) = &selection.window {
            let page = links.table(table);
            frame.below.push(table::rest(
                self.context.setting,
                table,
                window.len(),
                selection.rows.len(),
                &page,
            ));
        }
        Some(table::render(self.context.setting, table, view, &selection, &frame))
    }

    /// Source, downloads and page of a table; on paper the source alone. Views that are no tables go without
    /// downloads, and those that only lead to others without anything.
    pub(super) fn surroundings(&mut self, table: &Table, view: View) -> Surroundings {
        if matches!(view, View::Pillars | View::Changes) {
            return Surroundings::default();
        }
        let source = self.source_line(table);
        if self.context.is_print() {
            return Surroundings { source, downloads: Vec::new(), page: None };
        }
        let links = self.context.links;
        let downloads = if view == View::Cards { Vec::new() } else { links.downloads(table) };
        Surroundings { source, downloads, page: Some(links.table(table)) }
    }

    pub(super) fn frame<'f>(
        &self,
        id: &'f str,
        label: Option<&'f str>,
        surroundings: &'f Surroundings,
        anchors: bool,
        link: &'f dyn Fn(&str) -> Option<String>,
    ) -> Frame<'f> {
        Frame {
            id,
            label,
            heading_level: self.shown_level(self.heading_level + 1).clamp(2, 6),
            source: surroundings.source.clone(),
            downloads: &surroundings.downloads,
            table_page: surroundings.page.as_deref(),
            anchors,
            below: Vec::new(),
            link,
        }
    }

    /// The first cards of a row carry its anchor.
    fn takes_anchors(&mut self, table: &Table, selection: &Selection) -> bool {
        let rows: Vec<String> =
            selection.rows.iter().map(|&row| format!("{}/{}", table.id, table.rows[row].id)).collect();
        let free = rows.iter().all(|row| !self.anchored.contains(row));
        self.anchored.extend(rows);
        free
    }

    fn figure_insertion(&mut self, name: Span, options: &[Attribute<'_>]) -> Option<Node> {
        self.check_options("figure", options, &["alt", "caption"]);
        let Some(path) = options.iter().find(|option| option.name.is_empty()) else {
            let (option, directive) = ("images/…".to_owned(), "figure".to_owned());
            self.report(name, Problem::MissingOption { option, directive });
            return None;
        };
        let alt = option(options, "alt").map_or("", |option| option.value);
        let caption = option(options, "caption").map(|option| vec![Node::text(option.value)]);
        Some(self.image(path.value, alt, caption, path.value_span, path.value_span))
    }

    pub(super) fn inserted_table(
        &self,
        name: Span,
        directive: &str,
        options: &[Attribute<'_>],
    ) -> Option<&'a Table> {
        let Some(first) = options.iter().find(|option| option.name.is_empty()) else {
            let (option, directive) = ("kgis".to_owned(), directive.to_owned());
            self.report(name, Problem::MissingOption { option, directive });
            return None;
        };
        self.find_table(first.value, first.value_span)
    }

    pub(super) fn selection(&self, table: &Table, options: &[Attribute<'_>]) -> Option<Selection> {
        let setting = self.context.setting;
        let mut selection = Selection::all(table);
        if let Some(option) = option(options, "columns") {
            selection.columns = self.columns(table, option)?;
        }
        for option in options.iter().filter(|option| option.name == "where") {
            let (column, value) = option.value.split_once('=').unwrap_or((option.value, ""));
            if let Err(column) = table::filter(setting, table, &mut selection, column, value) {
                self.unknown_column(&column, table, option.value_span);
                return None;
            }
        }
        if let Some(option) = option(options, "sort") {
            let column = option.value.trim_start_matches('-');
            let descending = option.value.starts_with('-');
            if let Err(column) = table::sort(setting, table, &mut selection, column, descending) {
                self.unknown_column(&column, table, option.value_span);
                return None;
            }
        }
        Some(selection)
    }

    pub(super) fn columns(&self, table: &Table, option: &Attribute<'_>) -> Option<Vec<usize>> {
        let mut start = option.value_span.start;
        let mut columns = Vec::new();
        for name in option.value.split(',') {
            columns.push(self.column(table, name, Span::new(start, start + name.len())));
            start += name.len() + 1;
        }
        columns.into_iter().collect()
    }

    pub(super) fn column(&self, table: &Table, name: &str, span: Span) -> Option<usize> {
        let index = table.column(name);
        if index.is_none() {
            self.unknown_column(name, table, span);
        }
        index
    }

    /// How many of the selected rows are shown: as many as `rows` says, all where `where` has made a choice, else the first
    /// of a table that is too large for one page.
    fn count_of_rows(
        &self,
        table: &Table,
        selection: &Selection,
        options: &[Attribute<'_>],
    ) -> Option<usize> {
        match option(options, "rows") {
            Some(option) if option.value == "all" => Some(selection.rows.len()),
            Some(option) => {
                let count = option.value.parse().ok().filter(|count| *count > 0);
                if count.is_none() {
                    self.invalid("rows", option, "20, all");
                }
                count
            }
            None if table::parts(table).len() > 1 && option(options, "where").is_none() => Some(FIRST_ROWS),
            None => Some(selection.rows.len()),
        }
    }

    /// Puts the rows in groups by a column.
    fn group(&self, table: &Table, selection: &mut Selection, option: &Attribute<'_>) -> Option<()> {
        let column = self.column(table, option.value, option.value_span)?;
        let grouped = table::group(self.context.setting, table, selection, column);
        if let Err(kind) = grouped {
            let (column, kind) = (option.value.to_owned(), kind.key().to_owned());
            self.report(option.value_span, Problem::CannotGroup { column, kind });
        }
        grouped.ok()
    }

    fn unknown_option(&self, option: &Attribute<'_>, directive: &str, known: &[&str]) {
        let problem = Problem::UnknownOption {
            option: option.name.to_owned(),
            directive: format!("::{directive}"),
            nearest: nearest(option.name, known.iter().copied()),
        };
        self.report(option.name_span, problem);
    }

    pub(super) fn check_options(&self, directive: &str, options: &[Attribute<'_>], known: &[&str]) {
        for option in options.iter().filter(|option| option.name.is_empty()).skip(1) {
            let problem = Problem::UnknownOption {
                option: option.value.to_owned(),
                directive: format!("::{directive}"),
                nearest: nearest(option.value, known.iter().copied()),
            };
            self.report(option.value_span, problem);
        }
        for option in options.iter().filter(|option| !option.name.is_empty() && !known.contains(&option.name))
        {
            self.unknown_option(option, directive, known);
        }
    }

    pub(super) fn invalid(&self, key: &str, option: &Attribute<'_>, expected: &str) {
        let problem = Problem::InvalidValue {
            key: key.to_owned(),
            value: option.value.to_owned(),
            expected: expected.to_owned(),
        };
        self.report(option.value_span, problem);
    }
}

/// The option of a name.
pub(super) fn option<'a, 'b>(options: &'a [Attribute<'b>], name: &str) -> Option<&'a Attribute<'b>> {
    options.iter().find(|option| option.name == name)
}

/// What stands around a table or chart.
#[derive(Default)]
pub(super) struct Surroundings {
    /// Where the figures come from.
    pub source: Vec<Node>,
    /// Files.
    pub downloads: Vec<Download>,
    /// The table's own page.
    pub page: Option<String>,
}
