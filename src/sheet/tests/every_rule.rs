//! Every rule has a case that breaks it, and the same without the fault passes.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _, Write as _};

use rust_xlsxwriter::{Formula, Shape, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::model::{Choice, Column, ColumnType};
use crate::sheet::tests::columns::{column, languages, name, schema};
use crate::sheet::{Rule, read, records};

/// Rule, the rest of a CSV that breaks it, the rest of one that does not; the columns are those of [`columns`].
const TEXTS: [(Rule, &str, &str); 27] = [
    (Rule::UnclosedQuote, "text.ja,text.en\na,\"b,c", "text.ja,text.en\na,\"b\",c"),
    (Rule::EmptySheet, "", "text.ja,text.en\na,b,c"),
    (Rule::SeveralTables, "number\na,1\n\nb,2", "number\na,1\nb,2\n\n"),
    (Rule::TitleAboveTable, "\nid,number\na,1", "number\na,1"),
    (Rule::TwoRowHeader, "number\n,people\na,1\nb,2", "number\na,1\nb,2"),
    (Rule::EmptyHeader, ",number\na,x,1", "number\na,1"),
    (Rule::DuplicateHeader, "number,number\na,1,2", "number\na,1"),
    (Rule::RaggedRow, "number\na,1,2", "number\na,1,"),
    (Rule::SameAsAbove, "code\na,〃", "code\na,x"),
    (Rule::UnitInCell, "number\na,12人", "number\na,12"),
    (Rule::NotANumber, "number\na,多数", "number\na,12"),
    (Rule::NotAWholeNumber, "whole\na,1.5", "whole\na,1.0"),
    (Rule::NotAYear, "year\na,来年", "year\na,2025"),
    (Rule::NotAPeriod, "period\na,随時", "period\na,2026/2029"),
    (Rule::NotADate, "date\na,2026-02-30", "date\na,2026-02-28"),
    (Rule::NotAFlag, "flag\na,maybe", "flag\na,true"),
    (Rule::NotAChoice, "choice\na,old", "choice\na,new"),
    (Rule::UnknownHeading, "nubmer\na,1", "number\na,1"),
    (Rule::MissingHeading, "text.ja\na,b", "text.ja,text.en\na,b,c"),
    (Rule::HeadingWithoutLanguage, "text\na,b", "text.ja,text.en\na,b,c"),
    (Rule::EmptyId, "number\n,1", "number\na,1"),
    (Rule::EmptyCell, "number\na,", "number\na,none"),
    (Rule::MissingTranslation, "text.ja,text.en\na,b,", "text.ja,text.en\na,none,none"),
    (Rule::UnitDiffers, "number,unit\na,1,cases", "number,unit\na,1,people"),
    (Rule::LayoutSpaces, "code\na,市　民", "code\na,豊中市　市民"),
    (Rule::DateWords, "year\na,2025年度", "year\na,2025"),
    (Rule::FlagMark, "flag\na,○", "flag\na,"),
];

/// Rules about what stands in cells and files that the other tests of this folder show.
const ELSEWHERE: [Rule; 28] = [
    Rule::NotASpreadsheet,
    Rule::OldExcelFormat,
    Rule::PasswordProtected,
    Rule::BrokenWorkbook,
    Rule::UnknownEncoding,
    Rule::UnknownSheet,
    Rule::MergedCells,
    Rule::HiddenRow,
    Rule::HiddenColumn,
    Rule::HiddenSheet,
    Rule::FormulaError,
    Rule::Formula,
    Rule::HiddenOtherSheet,
    Rule::NumberAsText,
    Rule::FullWidthNumber,
    Rule::TriangleMinus,
    Rule::Separators,
    Rule::LineBreak,
    Rule::BareEra,
    Rule::NotUtf8,
    Rule::Utf16,
    Rule::WrongSeparator,
    Rule::TableNotAtStart,
    Rule::PercentFormat,
    Rule::PercentSign,
    Rule::MachineDependentCharacter,
    Rule::MissingMark,
    Rule::SeveralSheets,
];

fn columns() -> Vec<Column> {
    let mut number = column("number", ColumnType::Decimal);
    number.unit = Some("people".to_owned());
    let mut choice = column("choice", ColumnType::Choice);
    choice.choices = vec![Choice { id: "new".to_owned(), name: name("新規") }];
    vec![
        number,
        choice,
        column("text", ColumnType::Text),
        column("code", ColumnType::Code),
        column("whole", ColumnType::Integer),
        column("year", ColumnType::FiscalYear),
        column("period", ColumnType::Period),
        column("date", ColumnType::Date),
        column("flag", ColumnType::Flag),
    ]
}

/// The rules that a CSV breaks, read with those of the columns that it names.
fn broken(text: &str) -> BTreeSet<Rule> {
    let text = if text.is_empty() { String::new() } else { format!("id,{text}") };
    let read = read("t.csv", text.as_bytes(), None);
    let header: Vec<String> = read.grid.header.iter().map(|cell| cell.value.to_string()).collect();
    let is_named = |column: &Column| {
        header.iter().any(|heading| heading.split('.').next().is_some_and(|id| id == column.id))
    };
    let columns: Vec<Column> =
        columns().into_iter().filter(is_named).map(|column| Column { empty: None, ..column }).collect();
    let languages = languages();
    let schema = schema(&columns, &languages);
    let records = records(&read.grid, &schema);
    read.findings.iter().chain(&records.findings).map(|finding| finding.rule).collect()
}

#[test]
fn every_rule_has_a_case() {
    let tested: BTreeSet<Rule> =
        TEXTS.iter().map(|case| case.0).chain(ELSEWHERE).chain(OF_WORKBOOKS).collect();
    assert_eq!(tested, Rule::all().collect::<BTreeSet<_>>());
}

#[test]
fn what_breaks_a_rule_is_found_and_what_does_not_passes() {
    for (rule, wrong, right) in TEXTS {
        assert_eq!(broken(wrong), BTreeSet::from([rule]), "{}", rule.code());
        assert_eq!(broken(right), BTreeSet::new(), "{}", rule.code());
    }
}

/// Rules about workbooks that `LibreOffice` does not write.
const OF_WORKBOOKS: [Rule; 2] = [Rule::FormulaWithoutValue, Rule::Objects];

#[test]
fn formulas_without_results_and_objects_are_found() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "id").unwrap();
    sheet.write_string(0, 1, "number").unwrap();
    sheet.write_string(1, 0, "a").unwrap();
    sheet.write_formula(1, 1, Formula::new("=1+1").set_result("12345")).unwrap();
    sheet.write_formula(2, 1, Formula::new("=\"\"").set_result("")).unwrap();
    sheet.insert_shape(3, 3, &Shape::textbox().set_text("速報値")).unwrap();
    let bytes = without(&workbook.save_to_buffer().unwrap(), "<v>12345</v>");
    let findings = read("t.xlsx", &bytes, None).findings;
    let rules: Vec<(Rule, String)> =
        findings.iter().map(|finding| (finding.rule, finding.place.to_string())).collect();
    assert_eq!(
        rules,
        [
            (Rule::Objects, "Sheet1".to_owned()),
            (Rule::FormulaWithoutValue, "Sheet1!B2".to_owned()),
            (Rule::Formula, "Sheet1!B3".to_owned()),
        ]
    );
}

/// The workbook without a piece of its first sheet.
fn without(bytes: &[u8], piece: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name.ends_with("sheet1.xml") {
            assert!(text.contains(piece), "{text}");
            text = text.replace(piece, "");
        }
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
