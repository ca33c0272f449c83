//! A table as large as those of a statistical yearbook: its pages stay small, and nothing of it is lost.

mod fixture;

use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::sync::OnceLock;

use sasshi::sheet;

use crate::support::{Piece, Rendered, between, canonical, pieces, text_of};
use fixture::{COLUMNS, ROWS, column_ids, large_site, schema_and_rows};

/// What a page may weigh with its scripts, compressed.
const PAGE_BYTES: usize = 300 * 1024;

/// Rows of a page: 6,000 cells.
const ROWS_OF_A_PAGE: usize = 200;

fn built() -> &'static Rendered {
    static SITE: OnceLock<Rendered> = OnceLock::new();
    SITE.get_or_init(|| large_site().render())
}

/// The pages of the table in a language, in order.
fn parts(language: &str) -> Vec<String> {
    let folder = format!("{language}/plan/tables");
    let further = (2..).map(|part| format!("{folder}/blocks-{part}.html"));
    let further = further.take_while(|path| built().files.contains_key(path));
    std::iter::once(format!("{folder}/blocks.html")).chain(further).collect()
}

/// The values of an attribute on a page, in order.
fn values(html: &str, element: &str, attribute: &str) -> Vec<String> {
    let of = |(name, value): (String, String)| (name == attribute).then_some(value);
    let all = pieces(html).into_iter().filter_map(|piece| match piece {
        Piece::Open(name, attributes) if name == element => Some(attributes),
        _ => None,
    });
    all.flat_map(|attributes| attributes.into_iter().filter_map(of)).collect()
}

fn compressed(bytes: &[u8]) -> usize {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let deflate =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("x", deflate).expect("memory takes everything");
    zip.write_all(bytes).expect("memory takes everything");
    zip.finish().expect("memory takes everything").into_inner().len()
}

#[test]
fn it_has_no_fault_but_the_weight_of_its_chapter() {
    let said = built().said();
    let codes: Vec<&str> = said.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["page-weight", "page-weight"], "{said:?}");
    assert_eq!(COLUMNS, column_ids().len());
}

#[test]
fn pages_stay_small() {
    for path in parts("ja").iter().chain(&parts("en")) {
        let html = built().text(path);
        let scripts = values(html, "script", "src");
        let all: usize = scripts
            .iter()
            .map(|script| script.trim_start_matches("../"))
            .map(|script| compressed(&built().files[script]))
            .chain([compressed(html.as_bytes())])
            .sum();
        assert!(all < PAGE_BYTES, "{path}: {all} bytes");
    }
}

#[test]
fn every_row_stands_on_one_page_in_order() {
    for language in ["ja", "en"] {
        let paths = parts(language);
        assert_eq!(paths.len(), ROWS.div_ceil(ROWS_OF_A_PAGE));
        let rows: Vec<String> =
            paths.iter().flat_map(|path| values(built().text(path), "tr", "id")).collect();
        let expected: Vec<String> = (1..=ROWS).map(|row| format!("b{row}")).collect();
        assert_eq!(rows, expected);
    }
}

#[test]
fn downloads_are_complete() {
    for ending in ["csv", "xlsx"] {
        let name = format!("blocks.{ending}");
        let read = sheet::read(&name, &built().files[&format!("data/plan/{name}")], None);
        assert!(!read.is_refused(), "{name}: {:?}", read.findings);
        assert_eq!(read.grid.rows.len(), ROWS, "{name}");
    }
    let json: serde_json::Value = serde_json::from_str(built().text("data/plan/blocks.json")).expect("JSON");
    assert_eq!(json["rows"].as_array().map(Vec::len), Some(ROWS));
}

#[test]
fn parts_know_each_other_and_say_which_rows_they_hold() {
    let paths = parts("en");
    let last = paths.len();
    for (index, path) in paths.iter().enumerate() {
        let html = built().text(path);
        let name =
            |part: usize| if part == 1 { "blocks.html".to_owned() } else { format!("blocks-{part}.html") };
        let part = index + 1;
        let rel = |wanted: &str| {
            let found = pieces(html).into_iter().filter_map(|piece| match piece {
                Piece::Open(element, attributes) if element == "link" => Some(attributes),
                _ => None,
            });
            let has = |attributes: &[(String, String)], name: &str| {
                attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
            };
            let mut found = found.filter(|attributes| has(attributes, "rel").as_deref() == Some(wanted));
            found.next().and_then(|attributes| has(&attributes, "href"))
        };
        assert_eq!(rel("prev"), (part > 1).then(|| name(part - 1)), "{path}");
        assert_eq!(rel("next"), (part < last).then(|| name(part + 1)), "{path}");
        assert_eq!(rel("canonical"), Some(format!("https://plan.example/en/plan/tables/{}", name(part))));
        let pager = between(html, "nav", &[("class", "rows-pager")]).expect("a pager");
        let rows = format!(
            "Rows {}–{} of 5,000",
            number(index * ROWS_OF_A_PAGE + 1),
            number((index + 1) * ROWS_OF_A_PAGE)
        );
        assert!(text_of(&pager).contains(&rows), "{path}: {}", text_of(&pager));
        let current = between(&pager, "a", &[("aria-current", "page")]).expect("the present part");
        assert!(rows.contains(&current), "{path}: {current}");
        let title = between(html, "h1", &[]).expect("a title");
        let expected = format!(" (rows {current})");
        assert_eq!(title.ends_with(&expected), part > 1, "{path}: {title}");
        for href in values(&pager, "a", "href") {
            assert!(built().files.contains_key(&format!("en/plan/tables/{href}")), "{path}: {href}");
        }
    }
}

fn number(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

#[test]
fn a_figure_leads_to_its_row_on_the_right_page() {
    let home = built().text("ja/index.html");
    let links = values(home, "a", "href");
    assert!(links.contains(&"plan/tables/blocks-22.html#b4321".to_owned()), "{links:?}");
    assert!(values(built().text("ja/plan/tables/blocks-22.html"), "tr", "id").contains(&"b4321".to_owned()));
}

#[test]
fn the_rows_of_the_script_are_those_of_the_pages() {
    for language in ["ja", "en"] {
        let first = built().text(&parts(language)[0]);
        let path = values(first, "div", "data-rows").pop().expect("the address of the rows");
        let script = built().text(path.trim_start_matches("../"));
        let json = script.strip_prefix("self.sasshiRows=").and_then(|text| text.strip_suffix(";\n"));
        let data: serde_json::Value = serde_json::from_str(json.expect("a statement")).expect("JSON");
        let rows = fixture::markup(&data);
        assert_eq!(rows.len(), ROWS);
        let shown: String = parts(language)
            .iter()
            .map(|path| between(built().text(path), "tbody", &[]).expect("a body"))
            .collect();
        assert!(canonical(&rows.concat()) == canonical(&shown), "{language}: the rows differ");
        // The tags of a row are nearly all of its markup: they are there once.
        assert!(script.len() * 3 < rows.concat().len(), "{} bytes", script.len());
    }
}

#[test]
fn a_text_shows_the_first_rows_unless_it_asks_for_others() {
    for (path, language) in [("ja/plan/goals.html", "ja"), ("en/plan/goals.html", "en")] {
        let html = built().text(path);
        let rest = between(html, "p", &[("class", "rows-rest")]).expect("the way to all rows");
        let said = if language == "ja" { "全5,000行を見る" } else { "All 5,000 rows" };
        assert!(text_of(&rest).contains(said), "{rest}");
        assert_eq!(values(&rest, "a", "href"), ["tables/blocks.html"]);
    }
    // As it is 20; what `where` finds, be it one or 715; as many as `rows` says.
    let bodies = |path: &str| -> Vec<usize> {
        let html = built().text(path);
        let bodies = html.split("<tbody").skip(1).map(|body| body.split("</table").next().unwrap_or(""));
        bodies.map(|body| body.matches("<tr").count()).collect()
    };
    assert_eq!(bodies("ja/plan/goals.html"), [20, 1, 715, 5]);
    assert_eq!(
        bodies("ja/plan/print.html")[2..],
        [20, 1, 715, 5],
        "behind the two tables of the first chapter"
    );
}

#[test]
fn the_ledger_lists_the_figures_that_texts_use() {
    let json: serde_json::Value = serde_json::from_str(built().text("data/figures.json")).expect("JSON");
    let ids: BTreeSet<&str> =
        json.as_array().into_iter().flatten().filter_map(|figure| figure["id"].as_str()).collect();
    let large: Vec<&&str> = ids.iter().filter(|id| id.starts_with("plan/blocks.")).collect();
    assert_eq!(large, [&"plan/blocks.b4321.n3"]);
    assert!(ids.contains("plan/kgis.hours.target"));
    assert!(text_of(built().text("en/sources.html")).contains("This table has 132,867 figures."));
}

#[test]
fn a_part_takes_no_name_of_another_table() {
    let (schema, rows) = schema_and_rows(250);
    let other = crate::support::Site::new().text("content/plan/tables/share.toml");
    let files = crate::support::Site::new()
        .file("content/plan/tables/blocks.toml", &schema)
        .file("content/plan/tables/blocks.csv", &rows)
        .file("content/plan/tables/blocks-2.toml", &other)
        .file("content/plan/tables/blocks-two.toml", &other)
        .render()
        .files;
    let names: Vec<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("en/plan/tables/blocks")?.strip_suffix(".html"))
        .collect();
    assert_eq!(names, ["-2", "-two", ""], "a rest of 50 rows stays with the part before it");
    let (schema, rows) = schema_and_rows(251);
    let files = crate::support::Site::new()
        .file("content/plan/tables/blocks.toml", &schema)
        .file("content/plan/tables/blocks.csv", &rows)
        .file("content/plan/tables/blocks-2.toml", &other)
        .render()
        .files;
    let names: Vec<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("en/plan/tables/blocks")?.strip_suffix(".html"))
        .collect();
    assert_eq!(names, ["-2", ".2", ""]);
}
