//! A row of a table of initiatives: name, pillar, examples, periods.

use toml_edit::{Array, ArrayOfTables, InlineTable, Item, Table, TableLike, Value};

use crate::import::edit::fields::{put, put_list, put_text, take};
use crate::import::edit::values::localized;
use crate::import::edit::{NotCarried, RowEdit};
use crate::locale::Localized;
use crate::model::{Cell, Initiatives};

/// Writes what differs. A row keeps what it changes for citizens, and its examples their periods.
pub fn write_row(
    edit: &RowEdit<'_>,
    initiatives: &Initiatives,
    fields: &mut dyn TableLike,
    faults: &mut Vec<NotCarried>,
) {
    if edit.old.is_none() {
        let known = ["id", "name", "pillar", "period"];
        let keys: Vec<String> = fields.iter().map(|(key, _)| key.to_owned()).collect();
        keys.iter().filter(|key| !known.contains(&key.as_str())).for_each(|key| take(fields, key));
        put(fields, "id", edit.new.id.as_str());
    }
    for (index, column) in edit.table.columns.iter().enumerate() {
        if !edit.differs(index) {
            continue;
        }
        let is_carried = match (column.id.as_str(), &edit.new.cells[index]) {
            ("code", Cell::Code(code)) => *code == edit.new.id,
            ("name", Cell::Text(name)) => {
                put_text(fields, "name", name, edit.languages);
                true
            }
            ("pillar", Cell::Text(name)) => {
                let pillar = initiatives.pillars.iter().find(|pillar| pillar.name == *name);
                pillar.inspect(|pillar| put(fields, "pillar", pillar.id.as_str())).is_some()
            }
            ("period", Cell::Periods(periods)) => {
                put_list(fields, "period", &periods.iter().map(ToString::to_string).collect::<Vec<_>>());
                true
            }
            ("examples", Cell::List(texts)) => {
                let known = initiatives.rows.iter().find(|row| row.id == edit.new.id);
                let known: Vec<(&Localized, bool)> = known
                    .map(|row| {
                        row.examples.iter().map(|example| (&example.text, example.period.is_some())).collect()
                    })
                    .unwrap_or_default();
                write_examples(edit, fields, &known, texts)
            }
            _ => false,
        };
        if !is_carried {
            faults.push(edit.not_carried(index));
        }
    }
}

/// Writes the list of examples; false where it is not clear which of them has a period that is known.
fn write_examples(
    edit: &RowEdit<'_>,
    fields: &mut dyn TableLike,
    old: &[(&Localized, bool)],
    new: &[Localized],
) -> bool {
    let languages = edit.languages;
    let is_lost = |(text, has_period): &(&Localized, bool)| *has_period && !new.contains(text);
    if old.len() != new.len() && old.iter().any(is_lost) {
        return false;
    }
    let source = |index: usize, text: &Localized| {
        let same = old.iter().position(|(known, _)| *known == text);
        same.or_else(|| (old.len() == new.len()).then_some(index))
    };
    let sources = new.iter().enumerate().map(|(index, text)| (source(index, text), text));
    match fields.get_mut("example") {
        Some(Item::Value(Value::Array(array))) => {
            let mut all = Array::new();
            for (source, text) in sources {
                let known =
                    source.and_then(|index| array.get(index)).and_then(Value::as_inline_table).cloned();
                let mut example = known.unwrap_or_default();
                put_text(&mut example, "text", text, languages);
                all.push(example);
            }
            *array = all;
        }
        Some(Item::ArrayOfTables(tables)) => {
            let known: Vec<Table> = tables.iter().cloned().collect();
            tables.clear();
            for (source, text) in sources {
                let mut example =
                    source.and_then(|index| known.get(index)).cloned().unwrap_or_else(new_example);
                put_text(&mut example, "text", text, languages);
                tables.push(example);
            }
        }
        _ if edit.is_inline => {
            let example = |text: &Localized| InlineTable::from_iter([("text", localized(text, languages))]);
            put(fields, "example", new.iter().map(example).collect::<Array>());
        }
        _ => {
            let mut tables = ArrayOfTables::new();
            for text in new {
                let mut example = new_example();
                put_text(&mut example, "text", text, languages);
                tables.push(example);
            }
            drop(fields.insert("example", Item::ArrayOfTables(tables)));
        }
    }
    if new.is_empty() {
        take(fields, "example");
    }
    true
}

fn new_example() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}
