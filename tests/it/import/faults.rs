//! A workbook with a fault on each of its sheets, fault by fault, as the program reports it in both languages.
//!
//! `SASSHI_BLESS=1 cargo test --test it import::faults` writes `faults.*.txt` anew.

use crate::support::{Site, assert_golden, here, repository};

/// The sheets of the workbook with the columns that a table for them has, and one that it does not have.
const SHEETS: [(&str, &[(&str, &str)]); 18] = [
    ("clean", &[NAME, VALUE, ("since", "date"), ("open", "flag"), ("share", "percent")]),
    ("merged", &[NAME, VALUE]),
    ("formulas", &[NAME, VALUE]),
    ("hidden-rows", &[NAME, VALUE]),
    ("hidden-columns", &[NAME, VALUE, ("memo", "code")]),
    ("numbers-as-text", &[NAME, VALUE]),
    ("values", &[NAME, VALUE]),
    ("years", &[NAME, ("since", "fiscal-year"), ("day", "date"), ("period", "period")]),
    ("title", &[NAME, VALUE]),
    ("two-row-header", &[NAME, VALUE]),
    ("two-tables", &[NAME, VALUE]),
    ("side-by-side", &[VALUE]),
    ("notes-below", &[NAME, VALUE]),
    ("offset", &[VALUE]),
    ("headings", &[VALUE]),
    ("empty", &[NAME, VALUE]),
    ("secret", &[NAME, VALUE]),
    ("missing", &[NAME, VALUE]),
];

const NAME: (&str, &str) = ("name", "text");

const VALUE: (&str, &str) = ("value", "decimal");

/// A table whose rows stand on a sheet of the workbook.
fn table(sheet: &str, columns: &[(&str, &str)]) -> String {
    let head = "kind = \"table\"\ntitle = { ja = \"表\", en = \"Table\" }\nsource = { id = \"city-plan\" }\nas_of = 2026";
    let mut text = format!("{head}\nrows = \"faults.xlsx\"\nsheet = \"{sheet}\"\n");
    for (index, (id, kind)) in columns.iter().enumerate() {
        let name = format!("{{ ja = \"{id}\", en = \"{id}\" }}");
        let is_header = index == 0;
        text.push_str(&format!(
            "\n[[column]]\nid = \"{id}\"\ntype = \"{kind}\"\nrow_header = {is_header}\nname = {name}\n"
        ));
    }
    text
}

#[test]
fn every_fault_is_reported_at_its_cell() {
    let workbook = std::fs::read(repository("src/sheet/tests/fixtures/faults.xlsx")).expect("the workbook");
    for language in ["ja", "en"] {
        let mut said = String::new();
        for (sheet, columns) in SHEETS {
            let site = Site::new()
                .file("content/plan/tables/share.toml", &table(sheet, columns))
                .bytes("content/plan/tables/faults.xlsx", &workbook)
                .build();
            let run = site.run(&["check", "--lang", language]);
            said.push_str(&format!("=== {sheet}\n{}\n", run.stderr));
        }
        assert_golden(&here(&format!("import/faults.{language}.txt")), &said);
    }
}

#[test]
fn an_import_reports_the_same() {
    let workbook = std::fs::read(repository("src/sheet/tests/fixtures/faults.xlsx")).expect("the workbook");
    for (sheet, columns) in SHEETS {
        let site = Site::new()
            .file("content/plan/tables/share.toml", &table(sheet, columns))
            .bytes("content/plan/tables/faults.xlsx", &workbook)
            .build();
        let check = site.run(&["check", "--lang", "en"]).stderr;
        let file = "content/plan/tables/faults.xlsx";
        let arguments = ["table", "import", file, "--sheet", sheet, "--to", "plan/share", "--lang", "en"];
        let import = site.run(&arguments).stderr;
        let faults = |text: &str| -> Vec<String> {
            text.lines().filter(|line| line.contains("faults.xlsx:")).map(str::to_owned).collect()
        };
        assert_eq!(faults(&import), faults(&check), "{sheet}");
    }
}
