//! What is exported and imported again changes nothing: every type of column, any values, CSV and XLSX.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Just, Strategy, TestCaseError, any};
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::string::string_regex;
use proptest::{prop_assert, prop_assert_eq};

use sasshi::diagnostic::{MessageLanguage, Report};
use sasshi::import::{Draft, Update};
use sasshi::load::{Files, LoadOptions, load};
use sasshi::model::{Site as Loaded, Table};
use sasshi::sheet::{SheetFile, to_csv, to_tsv, to_xlsx};

use crate::properties::for_all;
use crate::support::Site;

const PATH: &str = "content/plan/tables/every.toml";

/// A table with a column of every type. `value` has no unit of its own where rows have one.
const HEAD: &str = r#"# Kept.
kind = "table"
title = { ja = "すべて", en = "All" }
source = { id = "city-plan" }
as_of = 2026
row_group = [{ id = "g1", name = { ja = "一", en = "One" } }, { id = "g2", name = { ja = "二", en = "Two" } }]
footnote = [{ id = "n1", text = { ja = "一", en = "One" } }, { id = "n2", text = { ja = "二", en = "Two" } }]
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "code", type = "code", missing = "none", name = { ja = "符号", en = "Code" } },
  { id = "whole", type = "integer", unit = "people", name = { ja = "整数", en = "Whole" } },
  { id = "value", type = "decimal", name = { ja = "値", en = "Value" }, note = "n1" },
  { id = "share", type = "percent", name = { ja = "割合", en = "Share" }, note = "n2" },
  { id = "cost", type = "money", in = "thousand-yen", name = { ja = "費用", en = "Cost" } },
  { id = "r7", type = "decimal", decimals = 2, year = 2025 },
  { id = "since", type = "fiscal-year", name = { ja = "年度", en = "Year" } },
  { id = "day", type = "date", name = { ja = "日", en = "Day" } },
  { id = "term", type = "period", name = { ja = "期間", en = "Period" } },
  { id = "open", type = "flag", name = { ja = "公開", en = "Open" } },
  { id = "state", type = "enum", name = { ja = "状態", en = "State" }, value = [{ id = "new", name = { ja = "新規", en = "New" } }, { id = "old", name = { ja = "継続", en = "Old" } }] },
  { id = "action", type = "ref", table = "actions", name = { ja = "取組み", en = "Action" } },
  { id = "actions", type = "refs", table = "actions", name = { ja = "取組み", en = "Actions" } },
  { id = "page", type = "url", name = { ja = "ページ", en = "Page" } },
]
"#;

/// Texts that programs like to take for something else.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        string_regex("[a-zA-Z0-9あ-お漢字①㈱ｱ、。,\"'|\\\\=+@ \\-\u{3000}\n\t#]{1,8}").expect("a pattern"),
        select(vec![
            "none",
            "-",
            "…",
            "x",
            "'-",
            "''",
            "同上",
            "市　民",
            "=1+1",
            "@a",
            "true",
            "2025",
            "1,234",
            "R7",
            " a",
            "😀",
            "<b>"
        ])
        .prop_map(str::to_owned),
    ]
    .prop_filter("a text", |text| !text.trim().is_empty())
}

/// Words that only a table of ours would hold: no signs, no spaces.
fn plain_words() -> impl Strategy<Value = String> {
    string_regex("[a-zあ-お漢字][a-z0-9あ-お]{0,5}").expect("a pattern")
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|char| match char {
            '"' | '\\' => format!("\\{char}"),
            char if char.is_control() => format!("\\u{:04X}", u32::from(char)),
            char => char.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

fn matching(pattern: &str) -> BoxedStrategy<String> {
    string_regex(pattern).expect("a pattern").boxed()
}

/// A value of TOML, or a word for a missing one.
fn or_missing(values: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let missing = select(vec!["none", "unknown", "concealed"]).prop_map(quoted);
    prop_oneof![5 => values, 1 => missing].boxed()
}

fn texts(words: BoxedStrategy<String>) -> BoxedStrategy<String> {
    (words.clone(), words)
        .prop_map(|(ja, en)| format!("{{ ja = {}, en = {} }}", quoted(&ja), quoted(&en)))
        .boxed()
}

fn periods() -> BoxedStrategy<String> {
    let period = prop_oneof![Just("ongoing"), Just("2026/2029"), Just("2028")];
    vec(period, 1..3).prop_map(|periods| format!("{periods:?}")).boxed()
}

/// Rows of TOML. Plain ones have what a sheet alone can say, without a schema.
fn rows(is_plain: bool) -> impl Strategy<Value = Vec<String>> {
    let words: BoxedStrategy<String> = if is_plain { plain_words().boxed() } else { words().boxed() };
    let number = matching("-?(0|[1-9][0-9]{0,9})(\\.[0-9]{1,4})?");
    let quoted_words = words.clone().prop_map(|text| quoted(&text)).boxed();
    let codes = if is_plain { matching("\"[A-Z]-[a-z]{1,4}\"") } else { quoted_words };
    let links: BoxedStrategy<String> = matching("\"https://[a-z]{1,8}\\.jp/[a-z?=&#]{0,6}\"");
    let refs = select(vec!["[\"A-1\"]", "[\"A-1\", \"A-2\"]", "[\"A-2\"]"]).prop_map(str::to_owned).boxed();
    let always = |values: BoxedStrategy<String>| if is_plain { values } else { or_missing(values) };
    let cells: Vec<(&str, BoxedStrategy<Option<String>>)> = vec![
        ("item", or_missing(texts(words)).prop_map(Some).boxed()),
        ("code", if is_plain { codes.prop_map(Some).boxed() } else { of(codes).boxed() }),
        (
            "whole",
            or_missing(any::<i32>().prop_map(|number| number.to_string()).boxed()).prop_map(Some).boxed(),
        ),
        ("value", or_missing(number.clone()).prop_map(Some).boxed()),
        ("share", or_missing(number.clone()).prop_map(Some).boxed()),
        ("cost", or_missing(number.clone()).prop_map(Some).boxed()),
        ("r7", or_missing(number).prop_map(Some).boxed()),
        ("since", or_missing(matching("20[0-9]{2}")).prop_map(Some).boxed()),
        (
            "day",
            or_missing(matching("2026-(0[1-9]|1[0-2])-(0[1-9]|1[0-9])|\"2026-(0[1-9]|1[0-2])\"|20[0-9]{2}"))
                .prop_map(Some)
                .boxed(),
        ),
        ("term", or_missing(periods()).prop_map(Some).boxed()),
        ("open", of(select(vec!["true".to_owned(), "false".to_owned()])).boxed()),
        (
            "state",
            or_missing(select(vec!["\"new\"".to_owned(), "\"old\"".to_owned()]).boxed())
                .prop_map(Some)
                .boxed(),
        ),
        (
            "action",
            or_missing(select(vec!["\"A-1\"".to_owned(), "\"A-2\"".to_owned()]).boxed())
                .prop_map(Some)
                .boxed(),
        ),
        ("actions", always(refs).prop_map(Some).boxed()),
        ("page", or_missing(links).prop_map(Some).boxed()),
        ("group", of(select(vec!["\"g1\"".to_owned(), "\"g2\"".to_owned()])).boxed()),
        ("note", of(select(vec!["\"n1\"".to_owned(), "\"n2\"".to_owned()])).boxed()),
        ("notes", of(Just("{ value = \"n1\", item = \"n2\" }".to_owned())).boxed()),
    ];
    let keys: Vec<&str> = cells.iter().map(|(key, _)| *key).collect();
    let values: Vec<BoxedStrategy<Option<String>>> = cells.into_iter().map(|(_, values)| values).collect();
    let row = values.prop_map(move |values| {
        let pairs = keys.iter().zip(values).filter_map(|(key, value)| Some(format!("{key} = {}", value?)));
        pairs.collect::<Vec<_>>().join("\n")
    });
    vec(row, 1..5)
}

/// The TOML of a table; `total` rows and units of rows where asked for.
fn toml(rows: &[String], has_units: bool, has_total: bool) -> String {
    let mut text = HEAD.to_owned();
    for (index, row) in rows.iter().enumerate() {
        let unit =
            if has_units { format!("unit = \"{}\"\n", ["cases", "hours"][index % 2]) } else { String::new() };
        text.push_str(&format!("\n# Row {index}.\n[[row]]\nid = \"row-{index}\"\n{unit}{row}\n"));
    }
    if has_total {
        let missing = [
            "item", "whole", "value", "share", "cost", "r7", "since", "day", "term", "state", "action",
            "page",
        ]
        .map(|key| format!("{key} = \"none\"\n"))
        .concat();
        let unit = if has_units { "unit = \"cases\"\n" } else { "" };
        text.push_str(&format!(
            "\n[[row]]\nid = \"sum\"\ntotal = true\n{unit}{missing}code = \"Z-z\"\nactions = [\"A-1\"]\n"
        ));
    }
    text
}

/// The base site with a table.
fn loaded(text: &str) -> Result<(Files, Loaded), TestCaseError> {
    let site = Site::new().file(PATH, text);
    let files = Files::from_memory(site.files().clone());
    let report = Report::new();
    let site = load(&files, LoadOptions::default(), &report);
    let problems = report.into_sorted();
    match site {
        Some(site) if problems.iter().all(|one| one.severity != sasshi::diagnostic::Severity::Error) => {
            Ok((files, site))
        }
        _ => Err(TestCaseError::fail(format!("{problems:?}\n{text}"))),
    }
}

fn every(site: &Loaded) -> &Table {
    site.find_table("plan/every", None).expect("the table")
}

#[test]
fn what_was_exported_changes_nothing() {
    for_all(48, &(rows(false), any::<bool>(), any::<bool>()), |(rows, has_units, has_total)| {
        let text = toml(&rows, has_units, has_total);
        let (files, site) = loaded(&text)?;
        let table = every(&site);
        for (name, bytes) in [
            ("t.csv", to_csv(&site, table)),
            ("t.tsv", to_tsv(&site, table)),
            ("t.xlsx", to_xlsx(&site, table)),
        ] {
            let report = Report::new();
            let sheet = SheetFile::read(name, &bytes, None, &report);
            let update = Update::new(&sheet, table, &site, &files, &report);
            let problems = report.into_sorted();
            let Some(update) = update else {
                return Err(TestCaseError::fail(format!("{name}: {problems:?}")));
            };
            prop_assert!(update.plan.is_empty(), "{name}: {:?}\n{text}", update.plan);
            prop_assert_eq!(update.plan.unchanged, table.rows.len());
            let written = update
                .file(&site, &files)
                .map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
            prop_assert_eq!(written, (PATH.to_owned(), text.clone().into_bytes()));
        }
        Ok(())
    });
}

#[test]
fn what_differs_is_written_and_reads_back() {
    for_all(48, &(rows(false), rows(false), any::<bool>()), |(before, after, has_units)| {
        let (files, site) = loaded(&toml(&before, has_units, false))?;
        let (_, other) = loaded(&toml(&after, has_units, true))?;
        let report = Report::new();
        let sheet = SheetFile::read("t.csv", &to_csv(&other, every(&other)), None, &report);
        let update =
            Update::new(&sheet, every(&site), &site, &files, &report).expect("a sheet without faults");
        let (_, bytes) =
            update.file(&site, &files).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        let text = String::from_utf8(bytes).expect("text");
        prop_assert!(text.starts_with("# Kept.\n") && text.contains("\n# Row 0.\n"), "{text}");
        let (_, written) = loaded(&text)?;
        let carried = |site: &Loaded| String::from_utf8(to_csv(site, every(site))).expect("text");
        // Groups and notes that the sheet has no column for stay as they were.
        if carried(&other).lines().next() == carried(&written).lines().next() {
            prop_assert_eq!(carried(&written), carried(&other));
        }
        Ok(())
    });
}

#[test]
fn an_exported_table_imported_as_a_new_one_exports_the_same() {
    for_all(48, &(rows(true), any::<bool>(), any::<bool>()), |(rows, has_units, has_total)| {
        let (files, site) = loaded(&toml(&rows, has_units, has_total))?;
        let exported = to_csv(&site, every(&site));
        for (name, bytes) in [("t.csv", exported.clone()), ("t.xlsx", to_xlsx(&site, every(&site)))] {
            let report = Report::new();
            let sheet = SheetFile::read(name, &bytes, None, &report);
            let draft = Draft::new(&sheet, ("plan", "new"), "Title", &site, &report);
            let problems = report.into_sorted();
            let Some(draft) = draft else { return Err(TestCaseError::fail(format!("{name}: {problems:?}"))) };
            let written = draft
                .files(&site, &files, MessageLanguage::English)
                .map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
            let report = Report::new();
            let site = load(&files.with(written), LoadOptions::default(), &report).expect("a site");
            let table = site.find_table("plan/new", None).expect("the new table");
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
            prop_assert_eq!(text(&to_csv(&site, table)), text(&exported), "{}", name);
        }
        Ok(())
    });
}
