//! A small site with a table of every kind.

use crate::diagnostic::Report;
use crate::load::{Files, LoadOptions, load};
use crate::model::{Site, Table};

const CONFIG: &str = r#"
languages = ["ja", "en"]
updated = 2026-11-20
title = { ja = "本棚", en = "Shelf" }
publisher = { ja = "本棚", en = "Shelf" }
license = { name = { ja = "規約", en = "License" } }
"#;

const BOOKLET: &str = r#"
title = { ja = "冊子", en = "Booklet" }
summary = { ja = "冊子です。", en = "A booklet." }
date = "2026-07"
"#;

const PLAIN: &str = r#"
kind = "table"
title = { ja = "満足度", en = "Satisfaction" }
note = { ja = "調査の値です。", en = "Values of the survey." }
as_of = 2025
notes = { ja = ["短い名前です。"], en = ["Short names."] }
group = [{ id = "share", name = { ja = "割合", en = "Share" } }]
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "r5", type = "percent", year = 2023, group = "share" },
  { id = "r7", type = "percent", year = 2025, group = "share" },
]
row = [
  { id = "b", item = { ja = "さくら", en = "B & C" }, r5 = 76, r7 = 86.5 },
  { id = "a", item = { ja = "あさひ", en = "A" }, r5 = "unknown", r7 = 1234 },
  { id = "c", item = { ja = "かえで", en = "C" }, r5 = -5, r7 = "none" },
]
"#;

const MIXED: &str = r#"
kind = "table"
title = { ja = "いろいろ", en = "Mixed" }
column = [
  { id = "name", type = "text", row_header = true, name = { ja = "名前", en = "Name" } },
  { id = "staff", type = "integer", unit = "people", name = { ja = "職員", en = "Staff" } },
  { id = "value", type = "decimal", name = { ja = "値", en = "Value" } },
  { id = "open", type = "flag", name = { ja = "公開", en = "Open" } },
  { id = "since", type = "fiscal-year", name = { ja = "年度", en = "Year" } },
]
row = [
  { id = "x", unit = "cases", name = { ja = "一", en = "One" }, staff = 1, value = 2.50, open = true, since = 2019 },
  { id = "y", unit = "hours", name = { ja = "二", en = "Two" }, staff = 2000, value = 3, since = 2026 },
]
"#;

const INITIATIVES: &str = r#"
kind = "initiatives"
title = { ja = "取組み", en = "Initiatives" }
period = "2026/2029"

[[pillar]]
id = "A"
icon = "town"
name = { ja = "まち", en = "City" }
summary = { ja = "まちの柱です。", en = "The city." }

[[pillar]]
id = "B"
name = { ja = "サービス", en = "Services" }

[[row]]
id = "A-1"
pillar = "A"
name = { ja = "モビリティ", en = "Mobility" }
period = ["2027/2028"]
example = [{ text = { ja = "バス", en = "Buses" } }]
change = { icon = "bus", title = { ja = "移動するとき", en = "When you travel" }, text = { ja = "試します。", en = "We try." } }

[[row]]
id = "A-2"
pillar = "A"
name = { ja = "相談", en = "Advice" }
period = ["2028", "ongoing"]
example = [
  { text = { ja = "道具", en = "Tools" }, period = "2028" },
  { text = { ja = "相談会", en = "Sessions" }, period = "ongoing" },
]

[[row]]
id = "B-1"
pillar = "B"
name = { ja = "窓口", en = "Counters" }
period = ["2026"]
"#;

const KGIS: &str = r#"
kind = "kgis"
title = { ja = "目標", en = "Goals" }

[[row]]
id = "citizens"
name = { ja = "市民満足度", en = "Citizens" }
detail = { ja = "市民の満足度", en = "Satisfaction of citizens" }
unit = "percent"
baseline = { year = 2025, value = 51 }
target = 80
condition = "at-least"
by = 2029

[[row]]
id = "hours"
name = { ja = "削減時間", en = "Hours" }
unit = "hours"
baseline = "unknown"
target = 1000
condition = "reach"
by = 2029
status = { ja = "確定していません。", en = "Not fixed yet." }
"#;

/// The site.
pub fn site() -> Site {
    let files = [
        ("config.toml", CONFIG),
        ("content/b/booklet.toml", BOOKLET),
        ("content/b/tables/plain.toml", PLAIN),
        ("content/b/tables/mixed.toml", MIXED),
        ("content/b/tables/initiatives.toml", INITIATIVES),
        ("content/b/tables/kgis.toml", KGIS),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    load(&Files::from_memory(files), LoadOptions::default(), &Report::new()).expect("the site loads")
}

/// A table of its booklet.
pub fn table<'a>(site: &'a Site, id: &str) -> &'a Table {
    site.booklets[0].table(id).expect("the table is there")
}
