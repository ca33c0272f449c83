//! A new table as TOML.

use toml_edit::{Table as TomlTable, Value};

use crate::diagnostic::MessageLanguage;
use crate::import::edit::{RowEdit, localized, write_plain_row};
use crate::locale::Localized;
use crate::model::{Column, ColumnName, ColumnType, Table};

/// The TOML of a table whose rows stand in it, or in the file `rows`. What has to be filled in by hand is said in comments.
pub fn toml(table: &Table, rows: Option<&str>, languages: &[String], language: MessageLanguage) -> String {
    let text = |text: &Localized| localized(text, languages).to_string().trim().to_owned();
    let hint = language.pick(
        "# いつの数値か、どの資料の数値かを書いて、先頭の # を取ってください（出典は seeds/sources.toml に登録します）。",
        "# Say what time the figures are of and where they come from, then take off the # (sources: seeds/sources.toml).",
    );
    let mut out = format!(
        "kind = \"table\"\ntitle = {}\n{hint}\n# as_of = \"2026-04\"\n# source = {{ id = \"…\" }}\n",
        text(&table.title)
    );
    if let Some(rows) = rows {
        out.push_str(&format!("rows = {}\n", quoted(rows)));
    }
    for column in &table.columns {
        out.push_str(&format!("\n[[column]]\n{}", column_text(column, &text)));
    }
    for group in &table.row_groups {
        out.push_str(&format!("\n[[row_group]]\nid = {}\nname = {}\n", quoted(&group.id), text(&group.name)));
    }
    for note in &table.footnotes {
        out.push_str(&format!("\n[[footnote]]\nid = {}\ntext = {}\n", quoted(&note.id), text(&note.text)));
    }
    if rows.is_none() {
        for row in &table.rows {
            let mut fields = TomlTable::new();
            let edit = RowEdit { table, languages, old: None, new: row, is_inline: false };
            write_plain_row(&edit, &mut fields, &mut Vec::new());
            out.push_str(&format!("\n[[row]]\n{fields}"));
        }
    }
    out
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn column_text(column: &Column, text: &impl Fn(&Localized) -> String) -> String {
    let mut out = format!("id = {}\ntype = {}\n", quoted(&column.id), quoted(column.kind.key()));
    let mut line = |key: &str, value: String| out.push_str(&format!("{key} = {value}\n"));
    match (&column.name, column.kind) {
        (ColumnName::FiscalYear(year), _) => line("year", year.to_string()),
        (ColumnName::Text(name), _) => line("name", text(name)),
        (ColumnName::Word(word), _) => line("name", quoted(word)),
    }
    match (&column.unit, column.kind) {
        (Some(unit), ColumnType::Money) => line("in", quoted(unit)),
        (Some(unit), kind) if kind != ColumnType::Percent => line("unit", quoted(unit)),
        _ => {}
    }
    if column.row_header {
        line("row_header", true.to_string());
    }
    if let Some(missing) = column.empty {
        line("missing", quoted(missing.key()));
    }
    for choice in &column.choices {
        out.push_str(&format!(
            "\n[[column.value]]\nid = {}\nname = {}\n",
            quoted(&choice.id),
            text(&choice.name)
        ));
    }
    out
}
