//! A typed cell from what a sheet holds.

use std::collections::BTreeMap;

use crate::locale::{Localized, Number};
use crate::model::{Cell, Column, ColumnType, Missing};
use crate::sheet::grid::{GridCell, GridValue};
use crate::sheet::guard::unguarded;
use crate::sheet::rule::{Finding, Rule};
use crate::sheet::typed::field::Field;
use crate::sheet::typed::{date, flag, missing, number, period, split_bars, year};

/// Reads the cell of a column from its fields: one, or for texts one per language. What had to be understood is added to
/// `notes`; nothing where all fields are empty (an empty flag is no). A
/// field that was refused already makes the cell unknown.
///
/// # Errors
/// The finding that refuses the value.
pub fn cell(
    column: &Column,
    fields: &[Field<'_>],
    notes: &mut Vec<Finding>,
) -> Result<Option<Cell>, Finding> {
    if fields.iter().any(|field| field.cell.value.is_refused()) {
        return Ok(Some(Cell::Missing(Missing::Unknown)));
    }
    let Some(first) = fields.iter().find(|field| !field.cell.value.is_empty()) else {
        return Ok(match column.kind {
            ColumnType::Flag => Some(Cell::Flag(false)),
            ColumnType::List => Some(Cell::List(Vec::new())),
            _ => None,
        });
    };
    let mut reader = Reader { column, cell: first.cell, notes };
    if fields.len() == 1 && first.language.is_empty() {
        return reader.one().map(Some);
    }
    reader.per_language(fields).map(Some)
}

struct Reader<'a> {
    column: &'a Column,
    cell: &'a GridCell,
    notes: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    /// A value that is the same in all languages.
    fn one(&mut self) -> Result<Cell, Finding> {
        if let Some(missing) = self.missing(self.cell) {
            return Ok(Cell::Missing(missing));
        }
        match self.column.kind {
            ColumnType::Text | ColumnType::Code => Ok(Cell::Code(text(self.cell))),
            ColumnType::Url => Ok(Cell::Url(text(self.cell))),
            ColumnType::Integer | ColumnType::Decimal | ColumnType::Percent | ColumnType::Money => {
                self.number().map(Cell::Number)
            }
            ColumnType::FiscalYear => self.year(),
            ColumnType::Period => self.periods(),
            ColumnType::Date => self.date(),
            ColumnType::Flag => self.flag(),
            ColumnType::Choice => self.choice(),
            ColumnType::Row | ColumnType::Rows => Ok(Cell::Rows(split_bars(&text(self.cell)))),
            ColumnType::List => {
                let items = split_bars(&text(self.cell)).into_iter();
                Ok(Cell::List(
                    items.map(|item| Localized::new(BTreeMap::from([(String::new(), item)]))).collect(),
                ))
            }
        }
    }

    /// A text, or a list of texts, in every language.
    fn per_language(&mut self, fields: &[Field<'_>]) -> Result<Cell, Finding> {
        let marks: Vec<Option<Missing>> = fields.iter().map(|field| self.missing(field.cell)).collect();
        if let Some(Some(missing)) = marks.first()
            && marks.iter().all(|mark| *mark == Some(*missing))
        {
            return Ok(Cell::Missing(*missing));
        }
        for (field, mark) in fields.iter().zip(&marks) {
            if mark.is_some() || field.cell.value.is_empty() {
                return Err(Finding::at(Rule::MissingTranslation, field.cell).with(field.language));
            }
        }
        if self.column.kind == ColumnType::List {
            return list(fields);
        }
        let texts = fields.iter().map(|field| (field.language.to_owned(), text(field.cell)));
        Ok(Cell::Text(Localized::new(texts.collect())))
    }

    fn missing(&mut self, cell: &GridCell) -> Option<Missing> {
        let GridValue::Text(text) = &cell.value else { return None };
        let mark = missing::mark(text, self.column.kind)?;
        if mark.is_sign {
            self.notes.push(Finding::at(Rule::MissingMark, cell).with(mark.missing.key()));
        }
        Some(mark.missing)
    }

    fn note(&mut self, rule: Rule, read_as: &impl ToString) {
        self.notes.push(Finding::at(rule, self.cell).with(read_as.to_string()));
    }

    fn refuse(&self, rule: Rule) -> Finding {
        Finding::at(rule, self.cell)
    }

    fn number(&mut self) -> Result<Number, Finding> {
        let read = match &self.cell.value {
            GridValue::Number(number) => *number,
            GridValue::Text(text) => self.number_in(text)?,
            _ => return Err(self.refuse(Rule::NotANumber)),
        };
        if self.column.kind == ColumnType::Integer {
            let whole = read.rounded(0);
            return if whole == read { Ok(whole) } else { Err(self.refuse(Rule::NotAWholeNumber)) };
        }
        Ok(self.column.decimals.map_or(read, |decimals| read.padded(decimals)))
    }

    fn number_in(&mut self, text: &str) -> Result<Number, Finding> {
        let percent = (self.column.kind == ColumnType::Percent)
            .then(|| text.strip_suffix(['%', '％']))
            .flatten()
            .map(str::trim_end);
        let read = number::number(percent.unwrap_or(text)).map_err(|rule| self.refuse(rule))?;
        if percent.is_some() {
            self.note(Rule::PercentSign, &read.number);
        }
        for rule in &read.notes {
            self.note(*rule, &read.number);
        }
        // Our own workbooks hold as text what has too many digits for a number of a workbook.
        let fits = read.number.to_string().bytes().filter(u8::is_ascii_digit).count() <= 15;
        if self.cell.place.is_workbook() && read.notes.is_empty() && percent.is_none() && fits {
            self.note(Rule::NumberAsText, &read.number);
        }
        Ok(read.number)
    }

    fn year(&mut self) -> Result<Cell, Finding> {
        let text = self.cell.value.to_string();
        let read = year::year(&text).ok_or_else(|| self.refuse(Rule::NotAYear))?;
        if let Some(rule) = read.note {
            self.note(rule, &read.year);
        }
        Ok(Cell::FiscalYear(read.year))
    }

    fn periods(&mut self) -> Result<Cell, Finding> {
        let mut periods = Vec::new();
        for text in split_bars(&text(self.cell)) {
            let read = period::period(text.trim()).ok_or_else(|| self.refuse(Rule::NotAPeriod))?;
            if let Some(rule) = read.note {
                self.note(rule, &read.period);
            }
            periods.push(read.period);
        }
        Ok(Cell::Periods(periods))
    }

    fn date(&mut self) -> Result<Cell, Finding> {
        if let GridValue::Date(date) = self.cell.value {
            return Ok(Cell::Date(date));
        }
        let text = self.cell.value.to_string();
        let read = date::date(&text).ok_or_else(|| self.refuse(Rule::NotADate))?;
        if let Some(rule) = read.note {
            self.note(rule, &read.date);
        }
        Ok(Cell::Date(read.date))
    }

    fn flag(&mut self) -> Result<Cell, Finding> {
        if let GridValue::Boolean(yes) = self.cell.value {
            return Ok(Cell::Flag(yes));
        }
        let text = self.cell.value.to_string();
        let (yes, is_sign) = flag::flag(&text).ok_or_else(|| self.refuse(Rule::NotAFlag))?;
        if is_sign {
            self.note(Rule::FlagMark, &yes);
        }
        Ok(Cell::Flag(yes))
    }

    /// A choice by its id, or by its name in any language.
    fn choice(&mut self) -> Result<Cell, Finding> {
        let text = text(self.cell);
        let choices = &self.column.choices;
        let by_id = choices.iter().find(|choice| choice.id == text);
        let is_name = |name: &Localized| name.iter().any(|(_, name)| name == text);
        if let Some(choice) = by_id.or_else(|| choices.iter().find(|choice| is_name(&choice.name))) {
            return Ok(Cell::Choice(choice.id.clone()));
        }
        let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
        Err(self.refuse(Rule::NotAChoice).with(ids.join(", ")))
    }
}

/// A list of texts: as many items in every language.
fn list(fields: &[Field<'_>]) -> Result<Cell, Finding> {
    let lists: Vec<(&str, Vec<String>)> =
        fields.iter().map(|field| (field.language, split_bars(&text(field.cell)))).collect();
    let count = lists[0].1.len();
    if let Some(index) = lists.iter().position(|(_, list)| list.len() != count) {
        return Err(Finding::at(Rule::MissingTranslation, fields[index].cell).with(fields[index].language));
    }
    let item = |index: usize| {
        lists.iter().map(|(language, list)| ((*language).to_owned(), list[index].clone())).collect()
    };
    Ok(Cell::List((0..count).map(|index| Localized::new(item(index))).collect()))
}

/// The words of a cell, its guard taken off.
fn text(cell: &GridCell) -> String {
    match &cell.value {
        GridValue::Text(text) => unguarded(text).to_owned(),
        other => other.to_string(),
    }
}
