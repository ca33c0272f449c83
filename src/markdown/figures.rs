//! `{{ table.row.column | format }}`: a figure in running text, with a way to its source.

use crate::diagnostic::Problem;
use crate::html::{Node, el};
use crate::locale::{Number, yen_in};
use crate::markdown::Citing;
use crate::markdown::build::Builder;
use crate::markdown::ruby::with_known_readings;
use crate::model::{Cell, Figure, FigureError, Row, Table};
use crate::table;
use crate::text::{Span, is_kanji, nearest};

const FORMATS: [&str; 14] = [
    "plain",
    "number",
    "nolink",
    "money",
    "change",
    "difference",
    "share",
    "rank",
    "count",
    "min",
    "max",
    "sum",
    "first",
    "last",
];

/// What is shown, before it becomes a node.
struct Shown<'a> {
    text: String,
    number: Option<Number>,
    table: Option<&'a Table>,
    /// The row it stands in, where it stands in one.
    row: Option<&'a Row>,
}

impl<'a> Builder<'a> {
    /// The node of a figure; what cannot be found is reported and shown as it was typed.
    pub(super) fn figure(&mut self, inner: Span) -> Node {
        // In the cells of Markdown tables people escape the bar; a space in place of the backslash keeps places right.
        let source = self.file.slice(inner).replace("\\|", " |");
        let text = source.as_str();
        let (path, format) = match text.split_once('|') {
            Some((path, format)) => (path.trim(), format.trim()),
            None => (text.trim(), ""),
        };
        if let Some(second) = format.split_once('|').map(|(_, second)| second.trim()) {
            let problem = Problem::UnknownFormat { name: second.to_owned(), nearest: None };
            self.report(part(text, inner, second), problem);
            return Node::text(format!("{{{{ {text} }}}}"));
        }
        let mut words = format.split_whitespace();
        let name = words.next().unwrap_or("");
        let arguments: Vec<&str> = words.collect();
        let path_span = Span::new(inner.start, inner.start + path.len());
        let shown = match name {
            "" | "plain" | "number" | "nolink" | "money" => self.cell_figure(path, path_span, name),
            "change" | "difference" => {
                self.change_figure(path, path_span, &arguments, name == "change", inner)
            }
            "count" => self.count_figure(path, path_span, &arguments, inner),
            "share" | "rank" => self.among_rows(path, path_span, name == "share"),
            "min" | "max" | "sum" => self.column_figure(path, path_span, name),
            "first" | "last" => self.end_figure(path, path_span, name == "last"),
            _ => {
                let nearest = nearest(name, FORMATS);
                self.report(
                    part(text, inner, name),
                    Problem::UnknownFormat { name: name.to_owned(), nearest },
                );
                None
            }
        };
        match shown {
            Some(shown) if self.context.document.is_easy() => self.easy_figure(&shown, inner),
            Some(shown) => self.shown_figure(shown, name),
            None => Node::text(format!("{{{{ {text} }}}}")),
        }
    }

    fn shown_figure(&mut self, shown: Shown<'a>, format: &str) -> Node {
        let Some(number) = shown.number else { return Node::Text(shown.text) };
        let data = el("data").attr("value", number.to_string()).child(shown.text.as_str());
        if format == "count" {
            return data.into();
        }
        let quiet = matches!(format, "plain" | "number" | "nolink") || self.context.is_print();
        let cited = shown.table.filter(|_| !quiet).and_then(|table| {
            let index = self.citation(table)?;
            self.cited.insert(index).then_some((table, index))
        });
        let Some((table, index)) = cited else { return el("span").class("fact").child(data).into() };
        let words = self.context.setting.words();
        let (href, text, label) = match self.context.citing {
            Citing::EndMatter => {
                let number = (index + 1).to_string();
                let label = words.fill("fact.source_label", &[("n", &number), ("value", &shown.text)]);
                let text = words.fill("fact.source", &[("n", &number)]);
                (format!("#{}", self.rendered.sources[index].id), text, label)
            }
            Citing::TablePage => {
                let title = table.title.get(self.context.setting.language);
                let label = words.fill("fact.table_label", &[("title", title), ("value", &shown.text)]);
                let links = self.context.links;
                let href = shown.row.map(|row| links.table_row(table, &row.id));
                (href.unwrap_or_else(|| links.table(table)), words.get("fact.table").to_owned(), label)
            }
        };
        let link =
            el("a").attr("href", href).attr("aria-label", label).attr("data-search", "none").child(text);
        el("span").class("fact").child(data).child(" ").child(link).into()
    }

    /// A figure for readers of easy language: with readings, without a mark for its source in the sentence.
    fn easy_figure(&mut self, shown: &Shown<'a>, inner: Span) -> Node {
        if let Some(table) = shown.table {
            self.citation(table);
        }
        let setting = self.context.setting;
        let nodes = with_known_readings(&shown.text, setting.words());
        let bare = |node: &Node| matches!(node, Node::Text(text) if text.contains(is_kanji));
        if setting.is_read_by_kanji() && nodes.iter().any(bare) {
            self.report(inner, Problem::KanjiWithoutReading { text: shown.text.clone() });
        }
        match shown.number {
            Some(number) => el("data").attr("value", number.to_string()).children(nodes).into(),
            None => el("span").children(nodes).into(),
        }
    }

    fn cell_figure(&mut self, path: &str, span: Span, format: &str) -> Option<Shown<'a>> {
        let found = self.find(path, span)?;
        let setting = self.context.setting;
        if matches!(found.cell(), Cell::Missing(_)) {
            self.report(span, Problem::FigureHasNoValue { name: path.to_owned() });
            return None;
        }
        if found.number().is_none() && matches!(format, "number" | "money") {
            self.report(span, Problem::NotANumber { name: path.to_owned() });
            return None;
        }
        let text = match (found.number(), format) {
            (Some(number), "number" | "plain") => setting.format().number(number),
            (Some(number), "money") => setting.format().money(number.times(yen_in(found.unit()))),
            _ => setting.cell(found.table, found.row, found.column),
        };
        Some(Shown { text, number: found.number(), table: Some(found.table), row: Some(found.row) })
    }

    fn change_figure(
        &mut self,
        path: &str,
        span: Span,
        arguments: &[&str],
        signed: bool,
        inner: Span,
    ) -> Option<Shown<'a>> {
        let found = self.find(path, span)?;
        let [from] = arguments else {
            self.report(
                inner,
                Problem::MissingOption { option: "r5".to_owned(), directive: "change".to_owned() },
            );
            return None;
        };
        let from_span = part(self.file.slice(inner), inner, from);
        let Some(column) = found.table.column(from) else {
            self.unknown_column(from, found.table, from_span);
            return None;
        };
        let before = Figure { column, ..found };
        self.rendered.figures.insert(before.key());
        let now = self.number_of(&found, path, span)?;
        let then = self.number_of(&before, from, from_span)?;
        let text = self.context.setting.format().change(now - then, found.unit(), signed);
        Some(Shown { text, number: Some(now - then), table: Some(found.table), row: Some(found.row) })
    }

    /// The number of a figure; one without is reported at its name.
    fn number_of(&self, figure: &Figure<'_>, name: &str, span: Span) -> Option<Number> {
        let number = figure.number();
        if number.is_none() {
            let name = name.to_owned();
            let missing = matches!(figure.cell(), Cell::Missing(_));
            let problem =
                if missing { Problem::FigureHasNoValue { name } } else { Problem::NotANumber { name } };
            self.report(span, problem);
        }
        number
    }

    fn count_figure(&mut self, path: &str, span: Span, arguments: &[&str], inner: Span) -> Option<Shown<'a>> {
        let table = self.find_table(path, span)?;
        let mut selection = table::Selection::all(table);
        selection.rows.retain(|&row| !table.rows[row].is_total);
        for argument in arguments {
            let (column, value) = argument.split_once('=').unwrap_or((argument, ""));
            if let Err(column) = table::filter(self.context.setting, table, &mut selection, column, value) {
                self.unknown_column(&column, table, part(self.file.slice(inner), inner, &column));
                return None;
            }
        }
        let count = Number::from(i64::try_from(selection.rows.len()).unwrap_or(i64::MAX));
        Some(Shown {
            text: self.context.setting.format().number(count),
            number: Some(count),
            table: Some(table),
            row: None,
        })
    }

    fn column_figure(&mut self, path: &str, span: Span, format: &str) -> Option<Shown<'a>> {
        let (table, index) = self.column_of(path, span)?;
        let rows = table.rows.iter().filter(|row| !row.is_total);
        let numbers = rows.filter_map(|row| Some((row.cells[index].number()?, row)));
        let found = match format {
            "min" => numbers.min_by_key(|(number, _)| *number),
            "max" => numbers.max_by_key(|(number, _)| *number),
            _ => {
                let all: Vec<_> = numbers.collect();
                let sum = Number::sum(all.iter().map(|(number, _)| *number));
                all.first().map(|(_, row)| (sum, *row))
            }
        };
        let Some((number, row)) = found else {
            self.report(span, Problem::NotANumber { name: path.to_owned() });
            return None;
        };
        let text = self.context.setting.format().quantity(number, table.unit(row, index));
        for row in table.rows.iter().filter(|other| format == "sum" || std::ptr::eq(*other, row)) {
            self.rendered.figures.insert(Figure { table, row, column: index }.key());
        }
        let row = (format != "sum").then_some(row);
        Some(Shown { text, number: Some(number), table: Some(table), row })
    }

    /// What share of its column a figure is, or which place it has in it. Total rows do not count.
    fn among_rows(&mut self, path: &str, span: Span, share: bool) -> Option<Shown<'a>> {
        let found = self.find(path, span)?;
        let number = self.number_of(&found, path, span)?;
        let rows = found.table.rows.iter().filter(|row| !row.is_total);
        let others: Vec<Number> = rows.filter_map(|row| row.cells[found.column].number()).collect();
        let format = self.context.setting.format();
        if share {
            let part = number.percent_of(Number::sum(others))?;
            let text = format.quantity(part, Some("percent"));
            return Some(Shown { text, number: Some(part), table: Some(found.table), row: Some(found.row) });
        }
        let place = others.iter().filter(|other| **other > number).count() + 1;
        let number = i64::try_from(place).ok().map(Number::from);
        Some(Shown { text: format.rank(place), number, table: Some(found.table), row: Some(found.row) })
    }

    /// The first or last cell of a column, in words.
    fn end_figure(&mut self, path: &str, span: Span, last: bool) -> Option<Shown<'a>> {
        let (table, index) = self.column_of(path, span)?;
        let mut rows = table.rows.iter().filter(|row| !row.is_total);
        let row = if last { rows.next_back() } else { rows.next() }?;
        let text = self.context.setting.cell(table, row, index);
        self.rendered.figures.insert(Figure { table, row, column: index }.key());
        Some(Shown { text, number: row.cells[index].number(), table: Some(table), row: Some(row) })
    }

    /// The column that `table.column` names.
    fn column_of(&self, path: &str, span: Span) -> Option<(&'a Table, usize)> {
        let Some((name, column)) = path.rsplit_once('.') else {
            self.report(span, Problem::FigureSyntax { text: path.to_owned() });
            return None;
        };
        let table = self.find_table(name, span)?;
        let index = table.column(column);
        if index.is_none() {
            self.unknown_column(column, table, span);
        }
        Some((table, index?))
    }

    fn find(&mut self, path: &str, span: Span) -> Option<Figure<'a>> {
        match self.context.setting.site.find_figure(path, self.context.booklet) {
            Ok(figure) => {
                self.rendered.figures.insert(figure.key());
                Some(figure)
            }
            Err(error) => {
                self.figure_error(error, path, span);
                None
            }
        }
    }

    /// The table of a name; a wrong name is reported.
    pub(super) fn find_table(&self, name: &str, span: Span) -> Option<&'a Table> {
        match self.context.setting.site.find_table(name, self.context.booklet) {
            Ok(table) => Some(table),
            Err(error) => {
                self.figure_error(error, name, span);
                None
            }
        }
    }

    fn figure_error(&self, error: FigureError, path: &str, span: Span) {
        let site = self.context.setting.site;
        let within = |part: &str| {
            let at = path.find(part).unwrap_or(0);
            Span::new(span.start + at, span.start + at + part.len())
        };
        let table = |id: &str| {
            let name = path.split('.').next().unwrap_or(id);
            site.find_table(name, self.context.booklet).ok()
        };
        let (span, problem) = match error {
            FigureError::Syntax => (span, Problem::FigureSyntax { text: path.to_owned() }),
            FigureError::Booklet(id) => {
                let nearest = nearest(&id, site.booklets.iter().map(|booklet| booklet.id.as_str()));
                (within(&id), Problem::UnknownBooklet { id, nearest })
            }
            FigureError::Table(name) => {
                let id = name.rsplit('/').next().unwrap_or(&name);
                let booklet =
                    name.split_once('/').map_or(self.context.booklet, |(booklet, _)| site.booklet(booklet));
                let broken =
                    booklet.is_some_and(|booklet| booklet.broken_tables.iter().any(|known| known == id));
                if broken {
                    return;
                }
                let nearest = booklet
                    .and_then(|booklet| nearest(id, booklet.tables.iter().map(|table| table.id.as_str())));
                (within(&name), Problem::UnknownTable { name, nearest })
            }
            FigureError::Row { name, table: id } => {
                let nearest = match table(&id) {
                    Some(table) if table.lost_rows.contains(&name) => return,
                    Some(table) => nearest(&name, table.row_ids()),
                    None => None,
                };
                (within(&name), Problem::UnknownRow { name, table: id, nearest })
            }
            FigureError::Column { name, table: id } => {
                let columns = table(&id).map(|table| table.columns.as_slice()).unwrap_or_default();
                let nearest = nearest(&name, columns.iter().map(|column| column.id.as_str()));
                let at = path.rfind(&name).unwrap_or(0);
                let span = Span::new(span.start + at, span.start + at + name.len());
                (span, Problem::UnknownColumn { name, table: id, nearest })
            }
        };
        self.report(span, problem);
    }

    /// Reports a column that a table does not have.
    pub(super) fn unknown_column(&self, name: &str, table: &Table, span: Span) {
        let nearest = nearest(name, table.columns.iter().map(|column| column.id.as_str()));
        let problem = Problem::UnknownColumn { name: name.to_owned(), table: table.id.clone(), nearest };
        self.report(span, problem);
    }
}

/// Where the last `part` stands in the text of a span.
fn part(text: &str, span: Span, part: &str) -> Span {
    let at = span.start + text.rfind(part).unwrap_or(0);
    Span::new(at, at + part.len())
}
