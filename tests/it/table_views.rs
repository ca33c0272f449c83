//! What authors may ask of a table: groups, an order by reading, a licence of its own.

use crate::support::{Rendered, Site, between, text_of};

const PLACES: &str = r#"
kind = "table"
title = { ja = "施設", en = "Places" }
as_of = "2026-07"
source = { id = "city-plan" }
license = { name = { ja = "表示4.0", en = "Attribution 4.0" }, url = "https://license.example/by/" }
row_group = [{ id = "north", name = { ja = "北部", en = "North" } }, { id = "south", name = { ja = "南部", en = "South" } }]
column = [
  { id = "name", type = "text", row_header = true, reading = "kana", name = { ja = "名前", en = "Name" } },
  { id = "kana", type = "code", name = { ja = "よみ", en = "Reading" } },
  { id = "kind", type = "enum", name = { ja = "種類", en = "Kind" }, value = [{ id = "park", name = { ja = "公園", en = "Park" } }, { id = "library", name = { ja = "図書館", en = "Library" } }] },
  { id = "since", type = "fiscal-year", name = { ja = "開設", en = "Opened" } },
  { id = "topic", type = "code", name = { ja = "題", en = "Topic" } },
  { id = "visits", type = "integer", name = { ja = "件", en = "Visits" } },
  { id = "quiet", type = "flag", name = { ja = "静か", en = "Quiet" } },
]
row = [
  { id = "y", name = { ja = "山の館", en = "Hill" }, kana = "やまのやかた", kind = "library", since = 2020, topic = "RPA", visits = 1, group = "north", quiet = true },
  { id = "a", name = { ja = "青葉園", en = "Leaf" }, kana = "あおばえん", kind = "park", since = "unknown", topic = "x", visits = 2, group = "north" },
  { id = "s", name = { ja = "新町館", en = "Inn" }, kana = "しんまちやかた", kind = "library", since = 2019, topic = "x", visits = 3, group = "south", quiet = true },
  { id = "k", name = { ja = "かえで", en = "Maple" }, kana = "かえで", kind = "park", since = 2020, topic = "x", visits = 4, group = "south" },
  { id = "all", name = { ja = "計", en = "All" }, kana = "けい", kind = "none", since = "none", topic = "none", visits = 10, total = true },
]
"#;

/// The base site with the table and these insertions in both languages.
fn shown(insertion: &str) -> Rendered {
    let mut site = Site::new().file("content/plan/tables/places.toml", PLACES);
    for language in ["ja", "en"] {
        let chapter = format!("content/plan/20-goals.{language}.md");
        let text = site.text(&chapter) + &format!("\n{insertion}\n");
        site = site.file(&chapter, &text);
    }
    let rendered = site.render();
    assert_eq!(rendered.said(), []);
    rendered
}

/// Headings of groups in brackets, and the names of the rows.
fn names(rendered: &Rendered, language: &str) -> Vec<String> {
    let html = rendered.text(&format!("{language}/plan/goals.html"));
    let table = between(html, "table", &[]).expect("a table");
    let body = table.split("<tbody").skip(1).collect::<String>();
    let heads = body.split("<th").skip(1).map(|head| {
        let text = text_of(&format!("<th{}", head.split("</th>").next().unwrap_or("")));
        let text = text.trim().to_owned();
        if head.contains("scope=\"row\"") { text } else { format!("[{text}]") }
    });
    heads.collect()
}

#[test]
fn rows_stand_under_the_values_of_a_column_in_their_order() {
    let grouped = shown("::table places group=kind sort=name");
    assert_eq!(names(&grouped, "ja"), ["[公園]", "青葉園", "かえで", "[図書館]", "新町館", "山の館"]);
    assert_eq!(names(&grouped, "en"), ["[Park]", "Leaf", "Maple", "[Library]", "Hill", "Inn"]);
    let head = between(grouped.text("en/plan/goals.html"), "thead", &[]).expect("a head");
    assert!(!head.contains("Kind") && head.contains("Opened"), "the column is said above its rows: {head}");
}

#[test]
fn years_come_by_time_and_missing_values_last_with_the_name_of_the_column() {
    let grouped = shown("::table places group=since");
    let expected = [
        "[令和元年度（2019年度）]",
        "新町館",
        "[令和2年度（2020年度）]",
        "山の館",
        "かえで",
        "[開設：値がわかりません]",
        "青葉園",
    ];
    assert_eq!(names(&grouped, "ja"), expected);
    let grouped = shown("::table places group=quiet");
    assert_eq!(names(&grouped, "en"), ["[Quiet: yes]", "Hill", "Inn", "[Quiet: no]", "Leaf", "Maple"]);
}

#[test]
fn cards_and_goals_stand_in_sections() {
    let cards =
        shown("::table actions view=cards group=name\n\n::table kgis view=cards group=by\n\n::table places");
    let html = cards.text("en/plan/goals.html");
    let sections: Vec<String> = html
        .split("<section")
        .skip(1)
        .filter(|section| section.contains("group-block"))
        .filter_map(|section| between(&format!("<section{section}"), "h2", &[]))
        .collect();
    assert_eq!(sections, ["Bus trials", "Library app", "FY2029"]);
    assert!(html.contains("Satisfaction of citizens"));
}

#[test]
fn japanese_is_sorted_by_reading_and_other_languages_by_themselves() {
    let sorted = shown("::table places sort=name");
    let rows = |language: &str| -> Vec<String> {
        names(&sorted, language).into_iter().filter(|name| !name.starts_with('[')).collect()
    };
    assert_eq!(rows("ja"), ["青葉園", "かえで", "計", "新町館", "山の館"]);
    assert_eq!(rows("en"), ["All", "Hill", "Inn", "Leaf", "Maple"]);
    let page = sorted.text("ja/plan/tables/places.html");
    let keys: Vec<Option<String>> = sasshi::html::scan(page)
        .iter()
        .filter(|tag| tag.name == "th" && tag.get("scope") == Some("row"))
        .map(|tag| tag.get("data-sort").map(str::to_owned))
        .collect();
    let keys: Vec<Option<&str>> = keys.iter().map(Option::as_deref).collect();
    // A name in kana needs no reading, and none is made up for it.
    assert_eq!(keys, [Some("やまのやかた"), Some("あおばえん"), Some("しんまちやかた"), None, Some("けい")]);
    // The topic is a term of the glossary: RPA.
    let terms = sasshi::html::scan(page);
    assert!(terms.iter().any(|tag| tag.name == "td" && tag.get("data-sort") == Some("あーるぴーえー")));
    let english = sorted.text("en/plan/tables/places.html");
    assert!(!english.contains("やまのやかた"));
    // The column is not shown, and exported.
    let head = between(page, "thead", &[]).expect("a head");
    assert!(!head.contains("よみ"), "{head}");
    assert!(sorted.text("data/plan/places.csv").contains("やまのやかた"));
}

#[test]
fn a_table_has_its_licence_everywhere() {
    let rendered = shown("::table places rows=1");
    for path in ["en/plan/tables/places.html", "en/plan/goals.html"] {
        let foot = between(rendered.text(path), "div", &[("class", "figure-foot")]).expect("a foot");
        assert!(
            foot.contains("https://license.example/by/") && foot.contains("Attribution 4.0"),
            "{path}: {foot}"
        );
    }
    let page = rendered.text("en/plan/tables/places.html");
    assert!(page.contains(r#""license":"https://license.example/by/""#));
    let catalog: serde_json::Value = serde_json::from_str(rendered.text("data/catalog.json")).expect("JSON");
    let licenses: Vec<&str> = catalog["dcat:dataset"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|table| table["dct:license"]["name"]["en"].as_str())
        .collect();
    assert_eq!(licenses.iter().filter(|name| **name == "Attribution 4.0").count(), 1);
    assert!(licenses.contains(&"CC0"));
    let json: serde_json::Value = serde_json::from_str(rendered.text("data/plan/places.json")).expect("JSON");
    assert_eq!(json["license"]["url"], "https://license.example/by/");
}

#[test]
fn a_source_may_have_a_licence_for_its_tables() {
    let sources = Site::new().text("seeds/sources.toml");
    let rendered = Site::new()
        .file(
            "seeds/sources.toml",
            &format!("{sources}\nlicense = {{ name = {{ ja = \"政府\", en = \"Government\" }} }}\n"),
        )
        .render();
    assert_eq!(rendered.said(), []);
    let foot =
        between(rendered.text("en/plan/start.html"), "div", &[("class", "figure-foot")]).expect("a foot");
    assert!(foot.contains("Government"), "{foot}");
}
