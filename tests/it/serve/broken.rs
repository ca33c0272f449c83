//! Every kind of source, broken while it is served: the panel names the file and the line, the page stays, and it heals.

use std::fs;

use serde_json::Value;

use crate::serve::preview::{Preview, Reader, places};
use crate::support::{Site, repository, workbook};

const PAGE: &str = "ja/plan/start.html";

/// Breaks a file of a site, looks at the panel, heals it. `place` is where the panel must say that the fault is.
fn breaks(site: &Site, path: &str, broken: &[u8], place: &str) {
    let preview = Preview::of(site);
    let mut reader = preview.open(PAGE);
    let good = preview.text(PAGE);
    breaks_in(&preview, &mut reader, site, path, broken, place);
    assert_eq!(preview.text(PAGE), good, "{path}: the page is as it was");
}

fn breaks_in(preview: &Preview, reader: &mut Reader, site: &Site, path: &str, broken: &[u8], place: &str) {
    let good = preview.text(PAGE);
    preview.site.write_bytes(path, broken);
    let has_panel = |news: &Value| !news["panel"].is_null();
    let news = reader.until(has_panel);
    assert!(places(&news).iter().any(|said| said.starts_with(place)), "{path}: {news:#}");
    assert_eq!(preview.text(PAGE), good, "{path}: the last good page stays");
    for problem in news["panel"]["problems"].as_array().expect("problems") {
        let said = |key: &str| problem[key].as_str().is_some_and(|text| !text.is_empty());
        assert!(said("message") && said("hint"), "{path}: {problem}");
    }
    match site.files().get(path) {
        Some(bytes) => preview.site.write_bytes(path, bytes),
        None => preview.site.remove(path),
    }
    reader.until(|news| news["panel"].is_null());
}

#[test]
fn texts_and_settings() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut reader = preview.open(PAGE);
    let mut case = |path: &str, old: &str, new: &str, place: &str| {
        let text = site.text(path);
        assert!(text.contains(old), "{path} has no {old}");
        breaks_in(&preview, &mut reader, &site, path, text.replacen(old, new, 1).as_bytes(), place);
    };
    // Front matter, its syntax, a directive, a figure, a link.
    case("content/plan/10-start.ja.md", "title =", "titel =", "content/plan/10-start.ja.md:2:");
    case("content/plan/10-start.ja.md", "\"はじめに\"", "\"はじめに", "content/plan/10-start.ja.md:2:");
    case("content/plan/10-start.ja.md", "::table share", "::table shares", "content/plan/10-start.ja.md:9:");
    case(
        "content/plan/10-start.ja.md",
        "kgis.satisfaction",
        "kgis.satisfactory",
        "content/plan/10-start.ja.md:7:",
    );
    case("content/index.ja.md", "plan/booklet.toml", "plans/booklet.toml", "content/index.ja.md:7:");
    // TOML of every kind.
    case("config.toml", "languages", "language", "config.toml:2:");
    case("content/plan/booklet.toml", "date = ", "date : ", "content/plan/booklet.toml:3:");
    case(
        "content/plan/tables/kgis.toml",
        "target = 80",
        "target = \"八十\"",
        "content/plan/tables/kgis.toml:11:",
    );
    case("content/glossary.toml", "id = \"rpa\"", "id = \"generative-ai\"", "content/glossary.toml:8:");
    case("seeds/sources.toml", "date =", "dates =", "seeds/sources.toml:5:");
}

#[test]
fn what_is_not_utf_8() {
    let shift_jis = b"+++\ntitle = \"\x82\xcd\x82\xb6\x82\xdf\"\n+++\n";
    breaks(&Site::new(), "content/plan/10-start.ja.md", shift_jis, "content/plan/10-start.ja.md");
}

#[test]
fn rows_in_csv() {
    let (schema, rows) = share_with_rows();
    let site = Site::new()
        .file("content/plan/tables/share.toml", &format!("{schema}\n"))
        .file("content/plan/tables/share.csv", &rows);
    let broken = rows.replace(",86", ",many");
    breaks(&site, "content/plan/tables/share.csv", broken.as_bytes(), "content/plan/tables/share.csv:2:");
}

/// The table `share` with its rows in a file.
fn share_with_rows() -> (String, String) {
    let schema = Site::new().text("content/plan/tables/share.toml");
    let schema = schema.split("[[row]]").next().expect("a schema");
    let schema = schema.replace("kind = \"table\"\n", "kind = \"table\"\nrows = \"share.csv\"\n");
    (schema, "id,procedure.ja,procedure.en,r5,r7\nnursery,保育所,Nursery,76,86\n".to_owned())
}

#[test]
fn rows_in_a_workbook() {
    let (schema, rows) = share_with_rows();
    let good = workbook(&rows.replace(',', "\t"));
    let broken = workbook(&rows.replace(",86", ",many").replace(',', "\t"));
    let site = Site::new()
        .file("content/plan/tables/share.toml", &schema.replace("share.csv", "share.xlsx"))
        .bytes("content/plan/tables/share.xlsx", &good);
    breaks(&site, "content/plan/tables/share.xlsx", &broken, "content/plan/tables/share.xlsx:表!E2");
    breaks(&site, "content/plan/tables/share.xlsx", b"not a workbook", "content/plan/tables/share.xlsx");
}

#[test]
fn templates_styles_and_words() {
    let built_in = |path: &str| fs::read_to_string(repository("themes/standard").join(path)).expect("a part");
    let case = |path: &str, broken: &str, place: &str| {
        let site = Site::new().file(&format!("themes/standard/{path}"), &built_in(path));
        breaks(
            &site,
            &format!("themes/standard/{path}"),
            broken.as_bytes(),
            &format!("themes/standard/{path}{place}"),
        );
    };
    case("templates/chapter.html", "<p>\n{{ page.title }\n", ":2:");
    case("styles/base.css", "body {\n  color: blue;\n}}\n@media (\n", ":4:");
    case("words.ja.toml", "[page]\nhome = ホーム\n", ":2:");
}

#[test]
fn an_image_that_is_none() {
    let png = crate::support::picture(40, 30);
    let site = Site::new()
        .bytes("content/plan/images/town.png", &png)
        .edit("content/plan/10-start.ja.md", "::table share", "![まち](images/town.png)\n\n::table share")
        .edit("content/plan/10-start.en.md", "::table share", "![Town](images/town.png)\n\n::table share");
    breaks(&site, "content/plan/images/town.png", &png[..png.len() / 2], "content/plan/images/town.png");
}

#[test]
fn a_site_that_was_broken_from_the_start_heals_in_the_open_page() {
    let site = Site::new();
    let preview = Preview::of(&site.clone().edit("config.toml", "languages = [", "languages = "));
    let page = preview.get("/ja/plan/start.html");
    assert_eq!(page.status, 503);
    assert!(String::from_utf8_lossy(&page.body).contains("There is no page yet"), "{page:?}");
    let mut reader = preview.open(PAGE);
    let news = reader.until(|news| !news["panel"].is_null());
    assert!(places(&news)[0].starts_with("config.toml:2:"), "{news:#}");
    preview.site.write("config.toml", &site.text("config.toml"));
    reader.until_reload();
    assert_eq!(preview.get("/ja/plan/start.html").status, 200);
}

#[test]
fn the_panel_shows_the_line_with_the_fault_marked_in_the_language_of_messages() {
    let site = Site::new();
    let preview = Preview::with(site.build(), &["--lang", "ja"]);
    let mut reader = preview.open("en/plan/start.html");
    let broken = site.text("content/plan/10-start.ja.md").replace("title =", "titel =");
    preview.site.write("content/plan/10-start.ja.md", &broken);
    let panel = reader.until(|news| !news["panel"].is_null())["panel"].clone();
    assert_eq!(panel["lang"], "ja");
    assert_eq!(
        panel["title"],
        format!("直すところが{}件あります", panel["problems"].as_array().expect("a list").len())
    );
    let problems = panel["problems"].as_array().expect("a list");
    let problem = problems.iter().find(|problem| problem["line"][1] == "titel").expect("the key is marked");
    assert_eq!(problem["line"], serde_json::json!(["", "titel", " = \"はじめに\""]));
    assert_eq!(problem["place"], "content/plan/10-start.ja.md:2:1");
}
