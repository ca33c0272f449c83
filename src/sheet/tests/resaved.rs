//! A workbook of ours, opened and saved again by another program (`LibreOffice`), reads back equal.

use crate::model::Table;
use crate::sheet::tests::{site_with, table};
use crate::sheet::{Schema, read, records, to_xlsx};

/// A column of every type that authors can declare, with values that programs like to change.
const TABLE: &str = r#"
kind = "table"
title = { ja = "すべての型", en = "Every type" }
note = { ja = "試験用です。", en = "For tests." }
as_of = "2026-07-31"
source = { id = "s", place = { ja = "表2", en = "Table 2" } }
row_group = [{ id = "g1", name = { ja = "一", en = "One" } }]
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "code", type = "code", name = { ja = "符号", en = "Code" }, description = { ja = "記号です。", en = "A sign." } },
  { id = "whole", type = "integer", unit = "people", name = { ja = "整数", en = "Whole" } },
  { id = "fraction", type = "decimal", unit = "hours", name = { ja = "小数", en = "Fraction" } },
  { id = "share", type = "percent", name = { ja = "割合", en = "Share" } },
  { id = "cost", type = "money", in = "thousand-yen", name = { ja = "費用", en = "Cost" } },
  { id = "year", type = "fiscal-year", name = { ja = "年度", en = "Year" } },
  { id = "day", type = "date", name = { ja = "日", en = "Day" } },
  { id = "period", type = "period", name = { ja = "期間", en = "Period" } },
  { id = "open", type = "flag", name = { ja = "公開", en = "Open" } },
  { id = "state", type = "enum", name = { ja = "状態", en = "State" }, value = [{ id = "new", name = { ja = "新規", en = "new" } }] },
  { id = "address", type = "url", name = { ja = "場所", en = "Address" } },
]

[[row]]
id = "a"
group = "g1"
item = { ja = "=1+1", en = "'- <b>\n\"two\" lines" }
code = "007"
whole = -1234567
fraction = 95.20
share = 0.1
cost = 123456789012345678
year = 2025
day = 2026-11-20
period = ["2026/2029", "ongoing"]
open = true
state = "new"
address = "https://example.jp/?a=1&b=2#c"

[[row]]
id = "b"
group = "g1"
item = { ja = "市　民", en = "2026-11-20" }
code = "1-2"
whole = 0
fraction = 0.30
share = 100
cost = "concealed"
year = 1868
day = "2026-11"
period = ["2028"]
state = "new"
address = "none"

[[row]]
id = "c"
group = "g1"
total = true
item = { ja = "none", en = "③ 😀" }
code = "TRUE"
whole = -1234567
fraction = "unknown"
share = "none"
cost = "unknown"
year = "none"
day = "2026"
period = "none"
open = false
state = "none"
address = "-"
"#;

/// What [`to_xlsx`] made of it, saved again.
const RESAVED: &[u8] = include_bytes!("fixtures/resaved.xlsx");

#[test]
fn a_workbook_saved_again_reads_back_equal() {
    let site = site_with(&[("content/b/tables/every.toml", TABLE)]);
    let table: &Table = table(&site, "every");
    for bytes in [to_xlsx(&site, table).as_slice(), RESAVED] {
        let read = read("every.xlsx", bytes, None);
        assert!(!read.is_refused(), "{:?}", read.findings);
        let schema = Schema::of(table, &site.config.languages);
        let records = records(&read.grid, &schema);
        assert!(!records.is_refused(), "{:?}", records.findings);
        assert_eq!(records.rows.len(), table.rows.len());
        for (record, row) in records.rows.iter().zip(&table.rows) {
            assert_eq!((&record.id, &record.cells), (&row.id, &row.cells));
            assert_eq!(
                (record.is_total, record.group.as_ref().map(|group| group.id.as_str())),
                (row.is_total, Some("g1"))
            );
        }
        // Digits behind the point are kept, zeros too.
        assert_eq!(
            records.rows[0].cells[3].number().map(|number| number.to_string()).as_deref(),
            Some("95.20")
        );
    }
}

#[test]
fn the_other_sheets_explain_the_table() {
    for bytes in [to_xlsx_of_table().as_slice(), RESAVED] {
        let columns = read("every.xlsx", bytes, Some("columns"));
        let texts = |row: &Vec<crate::sheet::GridCell>| -> Vec<String> {
            row.iter().map(|cell| cell.value.to_string()).collect()
        };
        assert_eq!(
            texts(&columns.grid.header),
            ["id", "name.ja", "name.en", "type", "unit", "description.ja", "description.en"]
        );
        assert_eq!(
            texts(&columns.grid.rows[1]),
            ["code", "符号", "Code", "code", "", "記号です。", "A sign."]
        );
        assert_eq!(texts(&columns.grid.rows[5])[3..5], ["money", "thousand-yen"]);
        let about = read("every.xlsx", bytes, Some("about"));
        let about: Vec<Vec<String>> = about.grid.rows.iter().map(texts).collect();
        assert_eq!(about[0], ["title", "すべての型", "Every type"]);
        assert!(
            about.contains(&vec!["place".to_owned(), "表2".to_owned(), "Table 2".to_owned()]),
            "{about:?}"
        );
        assert!(
            about.contains(&["as_of", "2026-07-31", "2026-07-31"].map(str::to_owned).to_vec()),
            "{about:?}"
        );
        assert!(about.contains(&["licence", "規約", "License"].map(str::to_owned).to_vec()), "{about:?}");
    }
}

fn to_xlsx_of_table() -> Vec<u8> {
    let site = site_with(&[("content/b/tables/every.toml", TABLE)]);
    to_xlsx(&site, table(&site, "every"))
}
