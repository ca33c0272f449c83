//! Workbooks made by LibreOffice: every fault is found at its cell.

use crate::sheet::{Finding, Read, read};

/// A workbook with a fault on each of its sheets (`faults.fods` is its source).
const FAULTS: &[u8] = include_bytes!("fixtures/faults.xlsx");

fn sheet(name: &str) -> Read {
    read("faults.xlsx", FAULTS, Some(name))
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| {
            let Finding { rule, place, value, detail } = finding;
            format!("{} {place} {value} {detail}", rule.code()).trim_end().to_owned()
        })
        .collect()
}

#[test]
fn dump() {
    for name in [
        "clean",
        "merged",
        "formulas",
        "hidden-rows",
        "hidden-columns",
        "numbers-as-text",
        "values",
        "years",
        "title",
        "two-row-header",
        "two-tables",
        "side-by-side",
        "notes-below",
        "offset",
        "headings",
        "empty",
        "secret",
    ] {
        let read = sheet(name);
        println!("== {name}\n{}", lines(&read.findings).join("\n"));
        println!("{:?}", read.grid.header.iter().map(|c| c.value.to_string()).collect::<Vec<_>>());
        for r in &read.grid.rows {
            println!("  {:?}", r.iter().map(|c| (c.place.to_string(), c.value.clone())).collect::<Vec<_>>());
        }
    }
}
