//! A small site with tables for every kind of chart.

use crate::chart::{Chart, Each, Kind, Request, draw};
use crate::diagnostic::Report;
use crate::html::to_html;
use crate::load::{Files, LoadOptions, load};
use crate::model::{Setting, Site, Table};

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

const SHARES: &str = r#"
kind = "table"
title = { ja = "満足度", en = "Satisfaction" }
note = { ja = "調査の値です。", en = "Values of the survey." }
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "項目", en = "Item" } },
  { id = "r5", type = "percent", year = 2023 },
  { id = "r7", type = "percent", year = 2025 },
]
row = [
  { id = "a", item = { ja = "子育て環境", en = "Children & parents" }, r5 = 66, r7 = 77.5 },
  { id = "b", item = { ja = "介護・健康", en = "Care" }, r5 = 4, r7 = 60 },
]
"#;

const MIXED: &str = r#"
kind = "table"
title = { ja = "職員", en = "Staff" }
column = [
  { id = "year", type = "fiscal-year", row_header = true, name = { ja = "年度", en = "Year" } },
  { id = "joined", type = "integer", unit = "people", name = { ja = "増減", en = "Change" } },
]
row = [
  { id = "x", year = 2022, joined = 1200 },
  { id = "y", year = 2023, joined = "concealed" },
  { id = "z", year = 2025, joined = -800 },
]
"#;

const KGIS: &str = r#"
kind = "kgis"
title = { ja = "目標", en = "Goals" }

[[row]]
id = "done"
name = { ja = "手続き", en = "Procedures" }
unit = "percent"
baseline = { year = 2025, value = 86 }
target = 80
condition = "keep-at-least"
by = 2029

[[row]]
id = "open"
name = { ja = "学習", en = "Learning" }
unit = "percent"
baseline = { year = 2025, value = 60 }
actuals = { 2026 = 79 }
target = 80
condition = "at-least"
by = 2029

[[row]]
id = "unknown"
name = { ja = "時間", en = "Hours" }
unit = "percent"
baseline = "unknown"
target = 100
condition = "reach"
by = 2029
status = { ja = "確定していません。", en = "Not fixed yet." }

[[row]]
id = "fewer"
name = { ja = "残業", en = "Overtime" }
unit = "hours"
baseline = { year = 2025, value = 20 }
actuals = { 2026 = 12 }
target = 10
condition = "reach"
by = 2029
"#;

const PARTS: &str = r#"
kind = "table"
title = { ja = "予算", en = "Budget" }
row_group = [{ id = "one", name = { ja = "第一", en = "First" } }, { id = "two", name = { ja = "第二", en = "Second" } }]
column = [
  { id = "item", type = "text", row_header = true, name = { ja = "費目", en = "Item" } },
  { id = "r6", type = "money", in = "thousand-yen", year = 2024 },
  { id = "r7", type = "money", in = "thousand-yen", year = 2025 },
]
row = [
  { id = "a", group = "one", item = { ja = "人件費", en = "Staff" }, r6 = 500, r7 = 600 },
  { id = "b", group = "one", item = { ja = "物件費", en = "Goods" }, r6 = 300, r7 = 290 },
  { id = "c", group = "two", item = { ja = "その他", en = "Others" }, r6 = "concealed", r7 = 10 },
]
"#;

const YEARS: &str = r#"
kind = "table"
title = { ja = "相談", en = "Advice" }
column = [
  { id = "year", type = "fiscal-year", row_header = true, name = { ja = "年度", en = "Year" } },
  { id = "desk", type = "integer", unit = "cases", name = { ja = "窓口", en = "Counter" } },
  { id = "phone", type = "integer", unit = "cases", name = { ja = "電話", en = "Phone" } },
  { id = "mail", type = "integer", unit = "cases", name = { ja = "メール", en = "Mail" } },
]
row = [
  { id = "x", year = 2023, desk = 30, phone = 12, mail = "unknown" },
  { id = "y", year = 2024, desk = 24, phone = 20, mail = 1 },
  { id = "z", year = 2025, desk = 18, phone = 40, mail = 4 },
]
"#;

/// The site.
pub fn site() -> Site {
    let files = [
        ("config.toml", CONFIG),
        ("content/b/booklet.toml", BOOKLET),
        ("content/b/tables/shares.toml", SHARES),
        ("content/b/tables/mixed.toml", MIXED),
        ("content/b/tables/kgis.toml", KGIS),
        ("content/b/tables/parts.toml", PARTS),
        ("content/b/tables/years.toml", YEARS),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    load(&Files::from_memory(files), LoadOptions::default(), &Report::new()).expect("the site loads")
}

/// A table of the site.
pub fn table<'a>(site: &'a Site, id: &str) -> &'a Table {
    site.booklets[0].table(id).expect("the table is there")
}

/// A chart of all columns of numbers.
pub fn chart(site: &Site, language: &str, id: &str, kind: Kind) -> Chart {
    let table = table(site, id);
    let numbers = table.columns.iter().filter(|column| column.kind.is_number());
    let y: Vec<&str> = numbers.map(|column| column.id.as_str()).collect();
    chart_of(site, language, id, kind, None, &y)
}

/// A chart of some columns, or of small charts.
pub fn chart_of(site: &Site, language: &str, id: &str, kind: Kind, each: Option<Each>, y: &[&str]) -> Chart {
    let table = table(site, id);
    let y: Vec<usize> = y.iter().map(|id| table.column(id).expect("the column is there")).collect();
    let rows: Vec<usize> = (0..table.rows.len()).collect();
    let request =
        Request { kind, each, x: table.row_header(), y: &y, rows: &rows, id: "c", heading_level: 3 };
    draw(Setting::new(site, language), table, &request)
}

/// The drawing, an element a line.
pub fn lines(chart: &Chart) -> Vec<String> {
    let mut html = to_html(&chart.drawing);
    for name in ["line", "rect", "path", "circle"] {
        html = html.replace(&format!("></{name}>"), "/>");
    }
    html.replace("><", ">\n<").lines().map(str::to_owned).collect()
}

/// The text of every element that has this class, with the attribute `wanted`.
pub fn with_class(chart: &Chart, class: &str, wanted: &str) -> Vec<(String, String)> {
    let start = format!("class=\"{class}\"");
    lines(chart)
        .iter()
        .filter(|line| line.contains(&start))
        .map(|line| {
            let (_, after) = line.split_once(&format!("{wanted}=\"")).expect("the attribute is there");
            let (value, _) = after.split_once('"').expect("it ends");
            let text =
                line.split_once('>').map_or("", |(_, text)| text).split('<').next().unwrap_or_default();
            (value.to_owned(), text.to_owned())
        })
        .collect()
}

/// The same as borrowed text.
pub fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect()
}
