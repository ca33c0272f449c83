//! Workbooks made by another program (`LibreOffice`): every fault is found at its cell.

use crate::model::ColumnType;
use crate::sheet::tests::columns::{column, lines, typed};
use crate::sheet::{Read, read};

/// A workbook with a fault on each of its sheets (`faults.fods` is its source).
const FAULTS: &[u8] = include_bytes!("fixtures/faults.xlsx");

fn sheet(name: &str) -> Read {
    let mut read = read("faults.xlsx", FAULTS, Some(name));
    // One sheet of the workbook is hidden: noted whichever is read.
    read.findings.retain(|finding| finding.rule != crate::sheet::Rule::HiddenOtherSheet);
    read
}

/// What is found on a sheet, without its name.
fn faults(name: &str) -> Vec<String> {
    let prefix = format!("{name}!");
    lines(&sheet(name).findings).iter().map(|line| line.replace(&prefix, "")).collect()
}

#[test]
fn a_clean_sheet_is_read_with_its_types() {
    let read = sheet("clean");
    assert_eq!(
        lines(&read.findings),
        ["percent-format clean!G2 0.855 85.50", "percent-format clean!G3 0.29 29"]
    );
    let columns = [
        column("name", ColumnType::Text),
        column("value", ColumnType::Decimal),
        column("since", ColumnType::Date),
        column("open", ColumnType::Flag),
        column("share", ColumnType::Percent),
    ];
    let (rows, findings) = typed(&read.grid, &columns);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(
        rows,
        [
            "a: 市民/Citizens · 12 · 2026-11-20 · true · 85.50",
            "b: 事業者/Businesses · -3.5 · 2026-11 · false · 29"
        ]
    );
}

#[test]
fn what_machines_cannot_read_is_refused_at_its_place() {
    for (name, expected) in [
        ("merged", vec!["merged-cells B2:B3 B2:B3", "merged-cells B4:C4 B4:C4"]),
        ("hidden-rows", vec!["hidden-row 3:4"]),
        ("hidden-columns", vec!["hidden-column D:D"]),
        ("formulas", vec!["formula D2 3", "formula-error D3 #DIV/0!", "formula D4 6"]),
        ("title", vec!["title-above-table A1 職員数の推移", "title-above-table D2 （単位：人）"]),
        ("two-row-header", vec!["merged-cells B1:C1 B1:C1", "merged-cells D1:E1 D1:E1", "two-row-header A2"]),
        ("two-tables", vec!["several-tables A3"]),
        ("side-by-side", vec!["several-tables C1"]),
        ("notes-below", vec!["several-tables A3"]),
        ("offset", vec!["table-not-at-start B2 B2"]),
        ("headings", vec!["duplicate-header C1 value", "empty-header D1"]),
        ("empty", vec!["empty-sheet"]),
        ("secret", vec!["hidden-sheet secret secret"]),
    ] {
        assert_eq!(faults(name), expected, "{name}");
        assert_eq!(sheet(name).is_refused(), name != "offset", "{name}");
    }
}

#[test]
fn what_stands_in_cells_is_understood_or_refused() {
    assert_eq!(
        faults("values"),
        [
            "line-break-in-cell D8 3 4",
            "layout-spaces B9 合　計 合計",
            "same-as-above B10 同上",
            "machine-dependent-character B11 ①㈱㍻ ① ㈱ ㍻",
        ]
    );
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Decimal)];
    let (rows, findings) = typed(&sheet("values").grid, &columns);
    assert_eq!(
        findings,
        [
            "full-width-number values!D2 １２ 12",
            "triangle-minus values!D3 △1,234 -1234",
            "number-separators values!D3 △1,234 -1234",
            "missing-mark values!D4 - none",
            "missing-mark values!D5 … unknown",
            "missing-mark values!D6 x concealed",
            "unit-in-cell values!D7 12人",
            "cell-not-a-number values!D8 3 4",
        ]
    );
    assert_eq!(rows[1], "b: 三角/Triangle · -1234");
    assert_eq!(rows[7], "h: 合計/Sum · 5");
}

#[test]
fn one_fault_is_one_message() {
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Decimal)];
    for (name, expected) in [
        ("formulas", ["a: 市民/Citizens · 3", "b: 事業者/Businesses · unknown", "c: 計/Sum · 6"]),
        ("merged", ["a: 市民/Citizens · 1", "b: 市民/Citizens · 2", "c: unknown · 3"]),
    ] {
        let (rows, findings) = typed(&sheet(name).grid, &columns);
        assert!(findings.is_empty(), "{name}: {findings:?}");
        assert_eq!(rows, expected, "{name}");
    }
}

#[test]
fn numbers_stored_as_text_are_noted() {
    let columns = [column("name", ColumnType::Text), column("value", ColumnType::Integer)];
    let (rows, findings) = typed(&sheet("numbers-as-text").grid, &columns);
    assert_eq!(findings, ["number-as-text numbers-as-text!D2 12 12"]);
    assert_eq!(rows, ["a: 市民/Citizens · 12", "b: 事業者/Businesses · 3"]);
}

#[test]
fn years_of_eras_are_understood_in_columns_of_years() {
    let columns = [
        column("name", ColumnType::Text),
        column("since", ColumnType::FiscalYear),
        column("period", ColumnType::Period),
        column("day", ColumnType::Date),
    ];
    let (rows, findings) = typed(&sheet("years").grid, &columns);
    assert_eq!(
        findings,
        [
            "bare-era-in-cell years!D2 R7 2025",
            "bare-era-in-cell years!E2 令和8～11年度 2026/2029",
            "bare-era-in-cell years!F2 令和8年11月20日 2026-11-20",
            "bare-era-in-cell years!D4 令和元年度 2019",
            "date-in-words years!E4 継続 ongoing",
            "cell-not-a-date years!F4 2026-11-20 09:30:00",
        ]
    );
    assert_eq!(rows[0], "a: 一/One · 2025 · 2026/2029 · 2026-11-20");
    assert_eq!(rows[1], "b: 二/Two · 2025 · 2026/2029 · 2026-11-20");
}

#[test]
fn the_sheet_is_chosen_by_name_else_the_first_that_shows() {
    let chosen = |sheet| lines(&read("faults.xlsx", FAULTS, sheet).findings);
    assert!(chosen(None).contains(&"several-sheets clean clean".to_owned()), "{:?}", chosen(None));
    assert!(chosen(Some("merged")).contains(&"hidden-other-sheet secret secret".to_owned()));
    let unknown = chosen(Some("Tabelle1"));
    assert!(unknown[0].starts_with("unknown-sheet  Tabelle1 clean, merged, formulas"), "{unknown:?}");
}

#[test]
fn files_that_are_no_workbook_are_refused() {
    let found = |name: &str, bytes: &[u8]| lines(&read(name, bytes, None).findings).join("\n");
    for (name, bytes, expected) in [
        ("a.xlsx", include_bytes!("fixtures/password.xlsx").as_slice(), "password-protected  a.xlsx"),
        ("a.xls", include_bytes!("fixtures/old.xls").as_slice(), "old-excel-format  a.xls"),
        ("a.xlsx", include_bytes!("fixtures/old.xls").as_slice(), "old-excel-format  a.xlsx"),
        ("a.ods", include_bytes!("fixtures/clean.ods").as_slice(), "not-a-spreadsheet  a.ods OpenDocument"),
        ("a.pdf", b"%PDF-1.7", "not-a-spreadsheet  a.pdf PDF"),
        ("a.csv", b"\x89PNG\r\n", "not-a-spreadsheet  a.csv PNG"),
        ("a.csv", b"\n<!DOCTYPE html>", "not-a-spreadsheet  a.csv HTML"),
        ("a.xlsx", b"id,value\r\n", "broken-workbook  a.xlsx no ZIP"),
        ("a.docx", b"id", "not-a-spreadsheet  a.docx .docx"),
        ("a.zip", b"PK\x03\x04", "not-a-spreadsheet  a.zip ZIP"),
    ] {
        assert_eq!(found(name, bytes), expected);
    }
    for end in [100, FAULTS.len() / 2, FAULTS.len() - 30] {
        assert!(found("a.xlsx", &FAULTS[..end]).starts_with("broken-workbook"), "{end}");
    }
}

#[test]
fn no_damage_makes_the_reader_panic() {
    for position in (0..FAULTS.len()).step_by(397) {
        let mut bytes = FAULTS.to_vec();
        bytes[position] ^= 0x55;
        let _ = read("a.xlsx", &bytes, None);
        let _ = read("a.xlsx", &bytes, Some("values"));
    }
}
