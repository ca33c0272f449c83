//! What is written is read back: every type of column, CSV and XLSX, any values.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::locale::{Localized, Number, PartialDate, Period};
use crate::model::{
    Cell, Census, Choice, Column, ColumnType, Footnote, Missing, Row, RowGroup, RowIndex, Site, Table,
};
use crate::sheet::tests::columns::{column, name};
use crate::sheet::tests::{cases, site, table};
use crate::sheet::{Finding, Mention, Read, Records, Schema, read, records, to_csv, to_xlsx};
use crate::text::Place;

/// Texts that look like something else: formulas, missing values, guards, spread words.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9あ-お漢字①㈱ｱ、。,\"'|\\\\=+@ \\-\u{3000}\n\t]{1,8}",
        prop::sample::select(vec![
            "none",
            "unknown",
            "-",
            "－",
            "…",
            "x",
            "X",
            "'-",
            "''",
            "'none",
            "〃",
            "同上",
            "市　民",
            "=1+1",
            "@a",
            "true",
            "2025",
            "1,234",
            "１２",
            "R7",
            " a",
            "a\r\nb",
            "\t",
            "😀",
            "_x000D_",
            "<b>&amp;",
        ])
        .prop_map(str::to_owned),
    ]
    .prop_filter("texts that load lets through", |text| !text.trim().is_empty())
}

fn texts() -> impl Strategy<Value = Localized> {
    (words(), words())
        .prop_map(|(ja, en)| Localized::new(BTreeMap::from([("ja".to_owned(), ja), ("en".to_owned(), en)])))
}

fn numbers() -> impl Strategy<Value = Number> {
    prop_oneof![
        (-1_000_000_i64..1_000_000, 0_u32..4).prop_map(|(digits, scale)| {
            let text = format!("{}{:0>5}", if digits < 0 { "-" } else { "" }, digits.abs());
            let point = text.len() - scale as usize;
            if scale == 0 { text } else { format!("{}.{}", &text[..point], &text[point..]) }
        }),
        Just("12345678901234567890.12345".to_owned()),
        Just("0.000000123".to_owned()),
    ]
    .prop_map(|text| text.parse().unwrap())
}

fn dates() -> impl Strategy<Value = PartialDate> {
    (1880_i32..2100, prop::option::of((1_u8..=12, prop::option::of(1_u8..=28)))).prop_map(|(year, rest)| {
        PartialDate { year, month: rest.map(|rest| rest.0), day: rest.and_then(|rest| rest.1) }
    })
}

fn periods() -> impl Strategy<Value = Vec<Period>> {
    let years = (1990..2050, 0..10).prop_map(|(from, length)| Period::Years { from, to: from + length });
    prop::collection::vec(prop_oneof![years, Just(Period::Ongoing)], 1..4)
}

fn ids() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9][a-z0-9-]{0,6}"
}

fn missing() -> impl Strategy<Value = Cell> {
    prop::sample::select(vec![Missing::None, Missing::Unknown, Missing::Concealed]).prop_map(Cell::Missing)
}

const KINDS: [ColumnType; 15] = [
    ColumnType::Text,
    ColumnType::Code,
    ColumnType::Integer,
    ColumnType::Decimal,
    ColumnType::Percent,
    ColumnType::Money,
    ColumnType::FiscalYear,
    ColumnType::Period,
    ColumnType::Flag,
    ColumnType::Date,
    ColumnType::Choice,
    ColumnType::Row,
    ColumnType::Rows,
    ColumnType::Url,
    ColumnType::List,
];

fn cells(kind: ColumnType) -> BoxedStrategy<Cell> {
    let values = match kind {
        ColumnType::Text => texts().prop_map(Cell::Text).boxed(),
        ColumnType::Code => return words().prop_map(Cell::Code).boxed(),
        ColumnType::Integer => any::<i32>().prop_map(|number| Cell::Number(i64::from(number).into())).boxed(),
        ColumnType::Decimal | ColumnType::Percent | ColumnType::Money => {
            numbers().prop_map(Cell::Number).boxed()
        }
        ColumnType::FiscalYear => (1868..=2999).prop_map(Cell::FiscalYear).boxed(),
        ColumnType::Period => periods().prop_map(Cell::Periods).boxed(),
        ColumnType::Flag => any::<bool>().prop_map(Cell::Flag).boxed(),
        ColumnType::Date => dates().prop_map(Cell::Date).boxed(),
        ColumnType::Choice => {
            prop::sample::select(vec!["new", "renewed"]).prop_map(|id| Cell::Choice(id.to_owned())).boxed()
        }
        ColumnType::Row => ids().prop_map(|id| Cell::Rows(vec![id])).boxed(),
        ColumnType::Rows => prop::collection::vec(ids(), 1..4).prop_map(Cell::Rows).boxed(),
        ColumnType::Url => words().prop_map(Cell::Url).boxed(),
        ColumnType::List => prop::collection::vec(texts(), 1..4).prop_map(Cell::List).boxed(),
    };
    prop_oneof![4 => values, 1 => missing()].boxed()
}

fn column_of(kind: ColumnType) -> Column {
    Column {
        unit: kind.is_number().then(|| kind.key().to_owned()),
        choices: ["new", "renewed"].map(|id| Choice { id: id.to_owned(), name: name(id) }).to_vec(),
        ..column(&format!("c-{}", kind.key()), kind)
    }
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let cells: Vec<BoxedStrategy<Cell>> = KINDS.iter().map(|kind| cells(*kind)).collect();
    let notes = prop::collection::btree_map(0..KINDS.len(), 0_usize..2, 0..3);
    let row =
        (ids(), cells, prop::option::of(0_usize..2), any::<bool>(), prop::option::of(0_usize..2), notes);
    let row = row.prop_map(|(id, cells, group, is_total, note, cell_notes)| Row {
        cells,
        group,
        is_total,
        note,
        cell_notes,
        ..Row::new(&id, Place::File(String::new()))
    });
    prop::collection::vec(row, 1..5)
}

fn table_of(site: &Site, rows: Vec<Row>) -> Table {
    let group = |id: &str| RowGroup { id: id.to_owned(), name: Localized::default() };
    let note = |id: &str| Footnote { id: id.to_owned(), text: Localized::default() };
    Table {
        columns: KINDS.iter().map(|kind| column_of(*kind)).collect(),
        row_groups: vec![group("g1"), group("g2")],
        footnotes: vec![note("n1"), note("n2")],
        index: RowIndex::new(&rows),
        census: Census::new(&rows),
        rows,
        ..table(site, "plain").clone()
    }
}

fn read_back(site: &Site, table: &Table, name: &str, bytes: &[u8]) -> (Read, Records) {
    let read = read(name, bytes, None);
    let schema = Schema::of(table, &site.config.languages);
    let records = records(&read.grid, &schema);
    (read, records)
}

fn refused(findings: &[Finding]) -> Vec<&Finding> {
    findings.iter().filter(|finding| finding.is_refused()).collect()
}

fn assert_same(table: &Table, name: &str, read: &Read, records: &Records) -> Result<(), TestCaseError> {
    prop_assert!(!read.is_refused(), "{name}: {:?}", refused(&read.findings));
    prop_assert!(!records.is_refused(), "{name}: {:?}", refused(&records.findings));
    prop_assert_eq!(records.rows.len(), table.rows.len());
    for (record, row) in records.rows.iter().zip(&table.rows) {
        prop_assert_eq!(&record.id, &row.id);
        prop_assert_eq!(&record.cells, &row.cells);
        prop_assert_eq!(record.is_total, row.is_total);
        let id = |mention: &Mention| mention.id.clone();
        let note = |index: Option<usize>| index.map(|index| table.footnotes[index].id.clone());
        prop_assert_eq!(
            record.group.as_ref().map(id),
            row.group.map(|group| table.row_groups[group].id.clone())
        );
        prop_assert_eq!(record.note.as_ref().map(id), note(row.note));
        let notes: Vec<(usize, String)> =
            record.cell_notes.iter().map(|(column, note)| (*column, note.id.clone())).collect();
        let expected: Vec<(usize, String)> = row
            .cell_notes
            .iter()
            .filter_map(|(column, index)| Some((*column, note(Some(*index))?)))
            .collect();
        prop_assert_eq!(notes, expected);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn csv_comes_back(rows in rows()) {
        let site = site();
        let table = table_of(&site, rows);
        let (read, records) = read_back(&site, &table, "t.csv", &to_csv(&site, &table));
        assert_same(&table, "CSV", &read, &records)?;
    }

    #[test]
    fn xlsx_comes_back(rows in rows()) {
        let site = site();
        let table = table_of(&site, rows);
        let (read, records) = read_back(&site, &table, "t.xlsx", &to_xlsx(&site, &table));
        assert_same(&table, "XLSX", &read, &records)?;
    }
}

#[test]
fn tables_of_every_kind_come_back() {
    let site = site();
    for id in ["plain", "units", "initiatives", "kgis"] {
        let table = table(&site, id);
        for (name, bytes) in [("t.csv", to_csv(&site, table)), ("t.xlsx", to_xlsx(&site, table))] {
            let (read, records) = read_back(&site, table, name, &bytes);
            assert!(read.findings.is_empty(), "{id}: {:?}", read.findings);
            assert!(records.findings.is_empty(), "{id}: {:?}", records.findings);
            for (record, row) in records.rows.iter().zip(&table.rows) {
                assert_eq!(record.cells, row.cells, "{id} {name}");
            }
        }
    }
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    let site = site();
    let table = table(&site, "plain");
    assert_eq!(to_xlsx(&site, table), to_xlsx(&site, table));
}
