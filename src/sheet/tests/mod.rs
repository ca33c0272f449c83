//! Tests of the whole module on a small site loaded from memory.

mod columns;
mod every_rule;
mod json;
mod resaved;
mod round_trip;
mod text_files;
mod workbooks;

use proptest::test_runner::{Config, RngSeed};

use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions, load};
use crate::model::{Site, Table};
use crate::sheet::to_csv;

/// So many cases, the same ones in every run.
pub fn cases(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(0), failure_persistence: None, ..Config::default() }
}

const CONFIG: &str = r#"
languages = ["ja", "en"]
updated = 2026-11-20
title = { ja = "本棚", en = "Shelf" }
publisher = { ja = "本棚", en = "Shelf" }
license = { name = { ja = "規約", en = "License" }, url = "https://example.jp/" }
"#;

const BOOKLET: &str = r#"
title = { ja = "冊子", en = "Booklet" }
summary = { ja = "冊子です。", en = "A booklet." }
date = "2026-07"
"#;

const SOURCES: &str = r#"
[[source]]
id = "s"
title = { ja = "資料", en = "Document" }
publisher = { ja = "市", en = "City" }
date = "2026"
"#;

const PLAIN: &str = r#"
kind = "table"
title = { ja = "満足度", en = "Satisfaction" }
note = { ja = "調査の値です。", en = "Values of the survey." }
as_of = "2026-07"
source = { id = "s", place = { ja = "表1", en = "Table 1" } }
group = [{ id = "share", name = { ja = "割合", en = "Share" } }]
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "r7", type = "percent", year = 2025, group = "share" },
  { id = "since", type = "fiscal-year", name = { ja = "開始", en = "Start" } },
  { id = "open", type = "flag", name = { ja = "公開", en = "Open" } },
  { id = "code", type = "code", name = { ja = "符号", en = "Code" }, description = { ja = "記号です。", en = "A sign." } },
]
row = [
  { id = "a", item = { ja = "=合計、\"全部\"", en = "A, B" }, r7 = 99.10, since = 2019, open = true, code = "-1" },
  { id = "b", item = { ja = "'+", en = "B" }, r7 = "concealed", since = "none", code = "b" },
]
"#;

const UNITS: &str = r#"
kind = "table"
title = { ja = "単位", en = "Units" }
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "staff", type = "integer", unit = "people", name = { ja = "職員", en = "Staff" } },
  { id = "value", type = "decimal", name = { ja = "値", en = "Value" } },
]
row = [
  { id = "x", unit = "cases", item = { ja = "一", en = "One" }, staff = 1200, value = 2.5 },
  { id = "y", unit = "hours", item = { ja = "二", en = "Two" }, staff = 2, value = -3 },
]
"#;

const INITIATIVES: &str = r#"
kind = "initiatives"
title = { ja = "取組み", en = "Initiatives" }
period = "2026/2029"

[[pillar]]
id = "A"
name = { ja = "まち", en = "City" }

[[row]]
id = "A-1"
pillar = "A"
name = { ja = "相談", en = "Advice" }
period = ["2028", "2026/2027", "ongoing"]
example = [
  { text = { ja = "道具|機器", en = "Tools" }, period = "2028" },
  { text = { ja = "相談会", en = "Sessions" } },
]
"#;

const KGIS: &str = r#"
kind = "kgis"
title = { ja = "目標", en = "Goals" }

[[row]]
id = "citizens"
name = { ja = "市民", en = "Citizens" }
unit = "percent"
baseline = "unknown"
target = 80
condition = "at-least"
by = 2029
actuals = { 2026 = 79.5 }
status = { ja = "まだです。", en = "Not yet." }
"#;

fn site() -> Site {
    site_with(&[])
}

/// The site with more files.
fn site_with(more: &[(&str, &str)]) -> Site {
    let files = [
        ("config.toml", CONFIG),
        ("seeds/sources.toml", SOURCES),
        ("content/b/booklet.toml", BOOKLET),
        ("content/b/tables/plain.toml", PLAIN),
        ("content/b/tables/units.toml", UNITS),
        ("content/b/tables/initiatives.toml", INITIATIVES),
        ("content/b/tables/kgis.toml", KGIS),
    ];
    let files = files.iter().chain(more).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let report = Report::new();
    let site = load(&Files::from_memory(files), LoadOptions::default(), &report).expect("the site loads");
    // There are no chapters; the tables must be right.
    let codes: Vec<&str> = report.into_sorted().iter().map(|found| found.problem.code()).collect();
    assert!(codes.iter().all(|code| ["empty-site", "table-without-source"].contains(code)), "{codes:?}");
    site
}

fn table<'a>(site: &'a Site, id: &str) -> &'a Table {
    site.booklets[0].table(id).expect("the table is there")
}

fn csv(id: &str) -> String {
    let site = site();
    String::from_utf8(to_csv(&site, table(&site, id))).expect("it is UTF-8")
}

#[test]
fn csv_is_machine_readable() {
    assert_eq!(
        csv("plain"),
        "\u{feff}id,item.ja,item.en,r7.2025,since,open,code,unit\r\n\
         a,\"'=合計、\"\"全部\"\"\",\"A, B\",99.10,2019,true,'-1,percent\r\n\
         b,''+,B,concealed,none,false,b,percent\r\n"
    );
}

#[test]
fn units_stand_beside_their_numbers() {
    assert_eq!(
        csv("units"),
        "\u{feff}id,item.ja,item.en,staff,staff.unit,value,value.unit\r\n\
         x,一,One,1200,people,2.5,cases\r\n\
         y,二,Two,2,people,-3,hours\r\n"
    );
}

#[test]
fn lists_and_periods_are_joined() {
    assert_eq!(
        csv("initiatives"),
        "\u{feff}id,code,name.ja,name.en,pillar.ja,pillar.en,examples.ja,examples.en,period\r\n\
         A-1,A-1,相談,Advice,まち,City,道具\\|機器|相談会,Tools|Sessions,2028|2026/2027|ongoing\r\n"
    );
}

#[test]
fn goals_keep_their_codes() {
    assert_eq!(
        csv("kgis"),
        "\u{feff}id,name.ja,name.en,detail.ja,detail.en,baseline,baseline-year,y2026,target,condition,by,unit\r\n\
         citizens,市民,Citizens,none,none,unknown,unknown,79.5,80,at-least,2029,percent\r\n"
    );
}
