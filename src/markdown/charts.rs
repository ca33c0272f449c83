//! `::chart`: what to draw, whether it can be drawn honestly, and the figure around it.

use crate::chart::{self, At, Each, Kind, Request};
use crate::diagnostic::Problem;
use crate::html::{Node, el};
use crate::markdown::attributes::Attribute;
use crate::markdown::build::Builder;
use crate::markdown::directive::{Surroundings, option};
use crate::model::Table;
use crate::table::{self, Selection, View};
use crate::text::{Span, nearest};

const OPTIONS: [&str; 7] = ["kind", "x", "y", "each", "only", "where", "sort"];

impl Builder<'_> {
    pub(super) fn chart_insertion(&mut self, name: Span, options: &[Attribute<'_>]) -> Option<Node> {
        let table = self.inserted_table(name, "chart", options)?;
        self.check_options("chart", options, &OPTIONS);
        let kind = self.kind(table, options)?;
        let each = self.each(options)?;
        let rows = self.chart_rows(table, options)?;
        let x = match option(options, "x") {
            Some(option) => self.column(table, option.value, option.value_span)?,
            None => table.row_header(),
        };
        let y = match option(options, "y") {
            Some(option) => self.columns(table, option)?,
            None if kind == Kind::Progress => Vec::new(),
            None => {
                let (option, directive) = ("y".to_owned(), "chart".to_owned());
                self.report(name, Problem::MissingOption { option, directive });
                return None;
            }
        };
        self.rendered.tables.insert(format!("{}/{}", table.booklet, table.id));
        let id = self.new_id("chart");
        let heading_level = self.shown_level(self.heading_level + 1).clamp(2, 6);
        let request = Request { kind, each, x, y: &y, rows: &rows, id: &id, heading_level };
        if let Some(fault) = chart::check(table, &request) {
            self.report(place(fault.at, options).unwrap_or(name), fault.problem);
            return None;
        }
        Some(self.chart_figure(table, &request))
    }

    /// The drawing with its table, source and files.
    fn chart_figure(&mut self, table: &Table, request: &Request<'_>) -> Node {
        let setting = self.context.setting;
        let drawing = chart::draw(setting, table, request);
        let surroundings = self.surroundings(table, View::Table);
        let link = |_: &str| None;
        let columns = std::iter::once(request.x).chain(request.y.iter().copied()).collect();
        let shown = Selection::new(columns, request.rows.to_vec());
        let frame = self.frame(request.id, None, &surroundings, false, &link);
        let foot = table::foot(setting, table, &shown, &frame);
        if request.kind == Kind::Progress {
            let block = el("div").class("progress-block").attr("data-search", "none");
            return block.children(drawing.drawing).child_if(foot).into();
        }
        let number = self.next_chart_number();
        let words = setting.words();
        let label = number.as_ref().map(|number| words.fill("data.chart_label", &[("n", number)]));
        let table_label =
            number.as_ref().map(|number| words.fill("data.chart_table_label", &[("n", number)]));
        let fold_id = format!("{}-table", request.id);
        let nothing = Surroundings::default();
        let fold = self.frame(&fold_id, table_label.as_deref(), &nothing, false, &link);
        let fold = table::region(setting, table, &shown, &fold);
        let frame = chart::ChartFrame { id: request.id, label: label.as_deref(), table: Some(fold), foot };
        chart::frame(setting, table, drawing, frame)
    }

    fn kind(&self, table: &Table, options: &[Attribute<'_>]) -> Option<Kind> {
        let Some(option) = option(options, "kind") else {
            return Some(if table.kgis().is_some() { Kind::Progress } else { Kind::Bar });
        };
        let Some(kind) = Kind::parse(option.value) else {
            self.invalid("kind", option, &Kind::NAMES.join(", "));
            return None;
        };
        if !kind.fits(table) {
            let (view, table) = (option.value.to_owned(), table.id.clone());
            self.report(option.value_span, Problem::ViewDoesNotFit { view, table });
            return None;
        }
        Some(kind)
    }

    /// What has a small chart of its own; nothing where that cannot be understood.
    #[expect(clippy::option_option, reason = "not asked for, or not understood")]
    fn each(&self, options: &[Attribute<'_>]) -> Option<Option<Each>> {
        let Some(option) = option(options, "each") else { return Some(None) };
        let each = Each::parse(option.value);
        if each.is_none() {
            self.invalid("each", option, &Each::NAMES.join(", "));
        }
        each.map(Some)
    }

    /// The rows to draw, without totals; those that `only` names, in its order, totals too.
    fn chart_rows(&self, table: &Table, options: &[Attribute<'_>]) -> Option<Vec<usize>> {
        let selection = self.selection(table, options)?;
        let Some(named) = option(options, "only") else {
            return Some(selection.rows.into_iter().filter(|&row| !table.rows[row].is_total).collect());
        };
        let mut start = named.value_span.start;
        let mut rows = Vec::new();
        for name in named.value.split(',') {
            let span = Span::new(start, start + name.len());
            start = span.end + 1;
            let row = table.rows.iter().position(|row| row.id == name);
            if row.is_none() && !table.lost_rows.iter().any(|lost| lost == name) {
                let nearest = nearest(name, table.row_ids());
                let (name, table) = (name.to_owned(), table.id.clone());
                self.report(span, Problem::UnknownRow { name, table, nearest });
            }
            rows.push(row);
        }
        let rows = rows.into_iter().collect::<Option<Vec<usize>>>()?;
        if option(options, "sort").is_none() {
            return Some(rows.into_iter().filter(|row| selection.rows.contains(row)).collect());
        }
        Some(selection.rows.into_iter().filter(|row| rows.contains(row)).collect())
    }
}

/// Where the author wrote what is wrong: the value, and of several columns the one.
fn place(at: At, options: &[Attribute<'_>]) -> Option<Span> {
    match at {
        At::Kind => option(options, "kind").map(|option| option.value_span),
        At::Each => option(options, "each").map(|option| option.value_span),
        At::Column(index) => {
            let option = option(options, "y")?;
            let mut start = option.value_span.start;
            for (number, name) in option.value.split(',').enumerate() {
                if number == index {
                    return Some(Span::new(start, start + name.len()));
                }
                start += name.len() + 1;
            }
            Some(option.value_span)
        }
    }
}
