//! CSV and TSV: encodings, places, faults.

use proptest::prelude::*;

use crate::model::{Cell, ColumnType};
use crate::sheet::tests::cases;
use crate::sheet::tests::columns::{column, languages, lines, name, schema, typed};
use crate::sheet::{CellPlace, GridValue, Mention, guess, read, records};

/// Saved by another program in CP932, with CRLF.
const CP932: &[u8] = include_bytes!("fixtures/cp932.csv");

fn found(text: &str) -> Vec<String> {
    lines(&read("t.csv", text.as_bytes(), None).findings)
}

#[test]
fn cp932_is_understood_and_noted() {
    let read = read("t.csv", CP932, None);
    assert_eq!(lines(&read.findings), ["csv-not-utf8", "machine-dependent-character 2:3 ㈱市民①～ ㈱ ①"]);
    assert!(!read.is_refused());
    assert_eq!(read.grid.rows[0][1].value, GridValue::Text("㈱市民①～".to_owned()));
    assert_eq!(read.text.as_deref(), Some("id,name.ja,name.en,value\r\na,㈱市民①～,Citizens,1200\r\n"));
}

#[test]
fn utf_16_is_understood_and_noted() {
    let bytes: Vec<u8> = "\u{feff}id\tvalue\r\na\t1\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(lines(&read("t.tsv", &bytes, None).findings), ["csv-utf-16"]);
    assert_eq!(lines(&read("t.csv", &bytes, None).findings), ["csv-utf-16", "wrong-separator   TAB"]);
    assert_eq!(read("t.csv", &bytes, None).grid.header.len(), 2);
}

#[test]
fn marks_and_line_ends_of_spreadsheets_are_understood_silently() {
    for text in
        ["\u{feff}id,value\r\na,1\r\n", "id,value\na,1", "id,value\ra,1\r", "id,value,\r\na,1,\r\n,,\r\n\r\n"]
    {
        let read = read("t.csv", text.as_bytes(), None);
        assert!(read.findings.is_empty(), "{text:?}: {:?}", read.findings);
        assert_eq!((read.grid.header.len(), read.grid.rows.len()), (2, 1), "{text:?}");
    }
}

#[test]
fn places_are_right_under_crlf_and_with_line_breaks_in_quotes() {
    let text = "id,name,value\r\na,\"一行目\r\n二行目\",1\r\nb,あ,\"x, \"\"y\"\"\"\r\n";
    let read = read("t.csv", format!("\u{feff}{text}").as_bytes(), None);
    let places: Vec<String> = read.grid.rows.iter().flatten().map(|cell| cell.place.to_string()).collect();
    assert_eq!(places, ["2:1", "2:3", "3:6", "4:1", "4:3", "4:5"]);
    let decoded = read.text.expect("the text");
    let spans: Vec<&str> = read.grid.rows[1]
        .iter()
        .map(|cell| match &cell.place {
            CellPlace::Text { span, .. } => &decoded[span.range()],
            _ => "",
        })
        .collect();
    assert_eq!(spans, ["b", "あ", "\"x, \"\"y\"\"\""]);
    assert_eq!(read.grid.rows[0][1].value, GridValue::Text("一行目\n二行目".to_owned()));
}

#[test]
fn what_machines_cannot_read_is_refused_at_its_place() {
    for (text, expected) in [
        ("", vec!["empty-sheet"]),
        (",,\n,,\n", vec!["empty-sheet"]),
        ("id,value\na,1,2\nb\n", vec!["ragged-row 2:1 3 2", "ragged-row 3:1 1 2"]),
        ("id,value,id\na,1,b\n", vec!["duplicate-header 1:10 id"]),
        ("id,,value\na,b,1\n", vec!["empty-header 1:4"]),
        ("id,value\na,\"1\nb,2\n", vec!["unclosed-quote 2:3 1 b,2"]),
        ("id,value\na,1\n\nid,x\nb,2\n", vec!["several-tables 3:1"]),
        ("id,value,,x\na,1,,2\n", vec!["several-tables 1:10"]),
        ("職員数,,\nid,value,x\na,1,2\n", vec!["title-above-table 1:1 職員数"]),
        ("職員数\n\nid,value,x\na,1,2\n", vec!["title-above-table 1:1 職員数"]),
        ("id,男,女\n,人,人\na,1,2\nb,3,4\n", vec!["two-row-header 2:1"]),
        ("id,name\na,市民\nb,〃\n", vec!["same-as-above 3:3 〃"]),
        ("\n\n,id,value\n,a,1\n", vec!["table-not-at-start 3:2 3:2"]),
        ("id;value\na;1\n", vec!["wrong-separator   ;"]),
        ("id,value\na,…\nb,1\n", vec![]),
        ("id,name\na,x\nb,y\n", vec![]),
    ] {
        assert_eq!(found(text), expected, "{text:?}");
    }
}

#[test]
fn headings_are_matched_with_the_columns() {
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Integer)];
    let check = |text: &str| typed(&read("t.csv", text.as_bytes(), None).grid, &columns).1;
    assert!(check("id,name.ja,name.en,value\na,市民,Citizens,1\n").is_empty());
    assert!(check("value,name.en,id,name.ja\n1,Citizens,a,市民\n").is_empty());
    assert_eq!(
        check("id,name,valeu\na,市民,1\n"),
        [
            "missing-heading 1:1 value",
            "heading-without-language 1:4 name name.ja, name.en",
            "unknown-heading 1:9 valeu name, value",
        ]
    );
    assert_eq!(
        check("name.ja,name.fr,value\n市民,Citoyens,1\n"),
        ["missing-heading 1:1 id", "missing-heading 1:1 name.en", "unknown-heading 1:9 name.fr name, value"]
    );
}

#[test]
fn rows_need_ids_values_and_both_languages() {
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Integer)];
    let text = "id,name.ja,name.en,value\n,市民,Citizens,1\nb,市民,,2\nc,-,-,\nd,－,Citizens,1.5\n";
    let (rows, findings) = typed(&read("t.csv", text.as_bytes(), None).grid, &columns);
    assert_eq!(
        findings,
        [
            "empty-row-id 2:1",
            "cell-without-translation 3:6  en",
            "missing-mark 4:3 - none",
            "missing-mark 4:5 - none",
            "empty-cell 4:7",
            "cell-without-translation 5:3 － ja",
            "missing-mark 5:3 － none",
            "cell-not-a-whole-number 5:14 1.5",
        ]
    );
    assert_eq!(rows[2], "c: none · unknown");
}

#[test]
fn one_fault_is_one_message() {
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Integer)];
    for text in ["a,市民", "a,市民,Citizens,同上", "a,市民,\"Citizens,1\n"] {
        let read = read("t.csv", format!("id,name.ja,name.en,value\n{text}").as_bytes(), None);
        assert_eq!(read.findings.len(), 1, "{text}: {:?}", read.findings);
        assert!(typed(&read.grid, &columns).1.is_empty(), "{text}");
    }
}

#[test]
fn every_type_understands_what_offices_write() {
    let mut state = column("state", ColumnType::Choice);
    state.choices = ["new", "renewed"]
        .map(|id| crate::model::Choice {
            id: id.to_owned(),
            name: name(if id == "new" { "新規" } else { "更新" }),
        })
        .to_vec();
    let columns = [
        column("code", ColumnType::Code),
        column("share", ColumnType::Percent),
        column("open", ColumnType::Flag),
        state,
        column("systems", ColumnType::Rows),
        column("url", ColumnType::Url),
    ];
    let text = "id,code,share,open,state,systems,url\n\
        a,007,85.5%,○,新規,s1|s2,https://example.jp/\n\
        b,-,\"1,234.5\",,renewed,s3,-\n\
        c,x,△0.5,×,廃止,none,none\n\
        d,１,－,?,new,s1,x\n";
    let (rows, findings) = typed(&read("t.csv", text.as_bytes(), None).grid, &columns);
    assert_eq!(
        rows,
        [
            "a: 007 · 85.5 · true · new · s1|s2 · https://example.jp/",
            "b: - · 1234.5 · false · renewed · s3 · none",
            "c: x · -0.5 · false · unknown · none · none",
            "d: １ · none · unknown · new · s1 · x",
        ]
    );
    assert_eq!(
        findings,
        [
            "percent-sign 2:7 85.5% 85.5",
            "flag-mark 2:13 ○ true",
            "number-separators 3:5 1,234.5 1234.5",
            "missing-mark 3:27 - none",
            "triangle-minus 4:5 △0.5 -0.5",
            "flag-mark 4:10 × false",
            "cell-not-a-choice 4:12 廃止 new, renewed",
            "missing-mark 5:5 － none",
            "cell-not-a-flag 5:7 ?",
        ]
    );
}

#[test]
fn units_groups_totals_and_notes_go_with_the_row() {
    let mut staff = column("staff", ColumnType::Integer);
    staff.unit = Some("people".to_owned());
    let columns = [staff, column("value", ColumnType::Decimal)];
    let text = "id,staff,staff.unit,value,value.unit,group,total,note\n\
        a,1,people,2,cases,g1,,n1\nb,1,cases,2,hours,,true,\nc,1,,2,,,maybe,\n";
    let grid = read("t.csv", text.as_bytes(), None).grid;
    let languages = languages();
    let read = records(&grid, &schema(&columns, &languages));
    assert_eq!(lines(&read.findings), ["unit-differs 3:5 cases people", "cell-not-a-flag 4:10 maybe"]);
    let rows: Vec<_> = read
        .rows
        .iter()
        .map(|row| (row.unit.as_deref(), id(row.group.as_ref()), row.is_total, id(row.note.as_ref())))
        .collect();
    assert_eq!(
        rows,
        [
            (Some("cases"), Some("g1"), false, Some("n1")),
            (Some("hours"), None, true, None),
            (None, None, false, None),
        ]
    );
    assert_eq!(read.rows[0].cells[0], Cell::Number(1.into()));
    assert_eq!(read.rows[0].places[1].to_string(), "2:12");
}

fn id(mention: Option<&Mention>) -> Option<&str> {
    mention.map(|mention| mention.id.as_str())
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever the bytes, something is said and nothing breaks; what is read has the header's length.
    #[test]
    fn no_text_makes_the_reader_panic(text in "([a１,\"あ\n\r\t;　①-]|id|,,|\n\n|名){0,40}", cut in 0_usize..80) {
        let columns = [column("name", ColumnType::Text), column("a", ColumnType::Decimal)];
        for bytes in [text.as_bytes(), &text.as_bytes()[..cut.min(text.len())]] {
            let read = read("t.csv", bytes, None);
            prop_assert!(read.grid.rows.iter().all(|row| row.len() == read.grid.header.len()));
            prop_assert!(!read.grid.header.is_empty() || read.is_refused());
            typed(&read.grid, &columns);
            let _ = guess(&read.grid, &languages());
        }
    }
}
