//! The booklet of the repository: complete, equal to its source, without a warning.

mod sheets;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::support::{Piece, Rendered, Site, between, has_ending, here, pieces, repository, text_of};
use sheets::{csv, tsv};

/// The site of the repository, rendered once.
fn site() -> &'static Rendered {
    static SITE: OnceLock<Rendered> = OnceLock::new();
    SITE.get_or_init(|| Site::repository().render())
}

/// The pages of the booklet in a language, without the one for paper, which repeats them.
fn pages(language: &str) -> BTreeMap<&'static str, &'static str> {
    let folder = format!("{language}/strategy-3/");
    site()
        .files
        .keys()
        .filter(|path| {
            path.starts_with(&folder) && has_ending(path, "html") && !path.ends_with("/print.html")
        })
        .map(|path| (path.as_str(), site().text(path)))
        .collect()
}

/// The rows of a table's download, by column.
fn rows(table: &str) -> Vec<BTreeMap<String, String>> {
    csv(site().text(&format!("data/strategy-3/{table}.csv")))
}

/// The figures of a sheet as the source gives them.
fn sheet(name: &str) -> Vec<Vec<String>> {
    tsv(&std::fs::read_to_string(repository(&format!("seeds/strategy-3/{name}.tsv"))).expect("a sheet"))
}

/// Does `wanted` stand in `text`, not as a part of a longer number?
fn stands_in(text: &str, wanted: &str) -> bool {
    let is_part = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    text.match_indices(wanted).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + wanted.len()..]);
        let starts_with_digit = wanted.starts_with(|char: char| char.is_ascii_digit());
        let ends_with_digit = wanted.ends_with(|char: char| char.is_ascii_digit());
        let mut next = after.chars();
        let (first, second) = (next.next(), next.next());
        let goes_on = is_part(first) || (matches!(first, Some('.' | ',')) && is_part(second));
        let began = is_part(before.chars().next_back()) || before.ends_with(['.', ',']);
        !(starts_with_digit && began || ends_with_digit && goes_on)
    })
}

#[test]
fn the_site_has_no_error_and_no_warning() {
    let said: Vec<String> = site().said().iter().map(ToString::to_string).collect();
    assert_eq!(said, Vec::<String>::new());
    assert!(site().checked);
}

#[test]
fn every_number_of_the_source_is_on_the_japanese_pages() {
    let text: String = pages("ja").values().map(|html| text_of(html)).collect();
    let lines = std::fs::read_to_string(here("strategy-3-numbers.tsv")).expect("the numbers");
    let mut missing = Vec::new();
    let mut count = 0;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), 3, "{line}");
        if !stands_in(&text, fields[1]) {
            missing.push(line);
        }
        count += 1;
    }
    assert!(missing.is_empty(), "{} of {count}: {missing:#?}", missing.len());
}

#[test]
fn satisfaction_equals_its_sheet() {
    let found: Vec<[String; 2]> = rows("satisfaction")
        .iter()
        .map(|row| [format!("{}%", row["r5"]), format!("{}%", row["r7"])])
        .collect();
    let given: Vec<[String; 2]> =
        sheet("satisfaction").iter().map(|row| [row[1].clone(), row[2].clone()]).collect();
    assert_eq!(found, given);
    assert_eq!(found.len(), 5);
}

#[test]
fn online_rates_equal_their_sheet() {
    let found: Vec<String> =
        rows("online-applications").iter().map(|row| format!("{}%", row["rate"])).collect();
    let given: Vec<String> = sheet("online-applications").iter().map(|row| row[1].clone()).collect();
    assert_eq!(found, given);
    assert_eq!(found.len(), 5);
}

#[test]
fn indicators_equal_their_sheet() {
    let found: Vec<[String; 2]> = rows("indicators")
        .iter()
        .map(|row| {
            let now = match (row["baseline"].as_str(), row["baseline-year"].as_str()) {
                ("unknown", "unknown") => String::new(),
                (value, "2025") => format!("R7：{value}%"),
                other => panic!("{other:?}"),
            };
            let condition = match row["condition"].as_str() {
                "keep-at-least" => "以上を維持",
                "at-least" => "以上",
                "reach" => "",
                other => panic!("{other}"),
            };
            assert_eq!(row["by"], "2029");
            [now, format!("{}%{condition}", row["target"])]
        })
        .collect();
    let given: Vec<[String; 2]> =
        sheet("indicators").iter().map(|row| [row[1].clone(), row[2].clone()]).collect();
    assert_eq!(found, given);
    assert_eq!(found.len(), 8);
}

#[test]
fn goals_equal_their_sheet_and_no_present_value_is_guessed() {
    let rows = rows("kgis");
    let found: Vec<String> = rows.iter().map(|row| format!("{}%", row["target"])).collect();
    let given: Vec<String> = sheet("kgis").iter().map(|row| row[1].clone()).collect();
    assert_eq!(found, given);
    for row in &rows {
        assert_eq!((row["baseline"].as_str(), row["by"].as_str()), ("unknown", "2029"));
    }
}

#[test]
fn progress_and_actions_equal_their_sheets() {
    let [progress] = rows("progress-2").try_into().expect("one row");
    let given: Vec<String> = sheet("progress-2").iter().map(|row| row[1].clone()).collect();
    assert_eq!(
        given,
        [
            format!("{}%", progress["rate"]),
            format!("{}%", progress["rate"]),
            format!("約{}%", progress["rounded"])
        ]
    );
    let members: Vec<String> = rows("actions-2025")
        .iter()
        .map(|row| if row["members"] == "none" { String::new() } else { format!("約{}名", row["members"]) })
        .collect();
    let given: Vec<String> =
        sheet("actions-2025").iter().map(|row| row.get(2).cloned().unwrap_or_default()).collect();
    assert_eq!(members, given);
}

#[test]
fn initiatives_are_complete_and_equal_their_sheet() {
    let rows = rows("initiatives");
    let codes: Vec<&str> = rows.iter().map(|row| row["code"].as_str()).collect();
    assert_eq!(
        codes,
        ["A-1", "A-2", "A-3", "A-4", "B-1", "B-2", "B-3", "B-4", "C-1", "C-2", "C-3", "C-4", "C-5"]
    );
    for row in &rows {
        let own: Vec<Vec<String>> =
            sheet("initiatives").into_iter().filter(|line| line[0] == row["code"]).collect();
        let examples: Vec<&str> = own.iter().map(|line| line[3].as_str()).collect();
        assert_eq!(row["examples.ja"], examples.join("|"), "{}", row["code"]);
        assert!(
            own.iter().all(|line| line[1] == row["pillar.ja"] && line[2] == row["name.ja"]),
            "{}",
            row["code"]
        );
        let mut periods: Vec<String> = own.iter().map(|line| period(&line[4])).collect();
        periods.dedup();
        assert_eq!(row["period"], periods.join("|"), "{}", row["code"]);
    }
}

/// `令和8～11年度` → `2026/2029`.
fn period(text: &str) -> String {
    if text == "継続" {
        return "ongoing".to_owned();
    }
    let years = text.strip_prefix("令和").and_then(|text| text.strip_suffix("年度")).expect("a fiscal year");
    let years: Vec<String> =
        years.split('～').map(|year| (year.parse::<i32>().expect("a year") + 2018).to_string()).collect();
    years.join("/")
}

#[test]
fn initiatives_stand_in_the_chapter_in_both_languages() {
    for language in ["ja", "en"] {
        let text = text_of(site().text(&format!("{language}/strategy-3/initiatives.html")));
        for row in rows("initiatives") {
            let name = &row[&format!("name.{language}")];
            assert!(text.contains(&row["code"]) && text.contains(name), "{language}: {} {name}", row["code"]);
            for example in row[&format!("examples.{language}")].split('|') {
                assert!(text.contains(example), "{language}: {example}");
            }
        }
    }
}

/// The terms of the source's glossary under the heads of the index, in the order of their readings.
const TERMS: [(&str, &[&str]); 6] = [
    ("か", &["クラウドサービス", "クラウドバイデフォルト"]),
    ("さ", &["サーバ", "システム", "自動化", "生成AI"]),
    ("た", &["データ", "データ活用", "データ駆動型行政", "データベース", "デジタル", "デジタルデバイド"]),
    ("は", &["ビッグデータ"]),
    ("ま", &["窓口DX"]),
    (
        "A–Z",
        &[
            "AI",
            "AIエージェント",
            "AI相談",
            "AI電話対応",
            "BIツール",
            "DX",
            "KGI",
            "PDCAサイクル",
            "RAG",
            "RPA",
        ],
    ),
];

#[test]
fn the_glossary_has_every_term_under_its_head_in_order() {
    assert_eq!(TERMS.iter().map(|(_, terms)| terms.len()).sum::<usize>(), 24);
    let main = between(site().text("ja/glossary.html"), "main", &[]).expect("the text of the page");
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut open: Option<String> = None;
    for piece in pieces(&main) {
        match piece {
            Piece::Open(name, _) if name == "h2" || name == "h3" => open = Some(name),
            Piece::Close(name) if name == "h2" || name == "h3" => open = None,
            Piece::Text(text) => match (open.as_deref(), groups.last_mut()) {
                (Some("h2"), _) => groups.push((text.trim().to_owned(), Vec::new())),
                (Some("h3"), Some((_, terms))) => terms.push(text.trim().to_owned()),
                _ => {}
            },
            _ => {}
        }
    }
    let known: Vec<&str> = TERMS.iter().flat_map(|(_, terms)| *terms).copied().collect();
    let found: Vec<(&str, Vec<&str>)> = groups
        .iter()
        .map(|(head, terms)| {
            let own: Vec<&str> =
                terms.iter().map(String::as_str).filter(|term| known.contains(term)).collect();
            (head.as_str(), own)
        })
        .filter(|(_, terms)| !terms.is_empty())
        .collect();
    let expected: Vec<(&str, Vec<&str>)> =
        TERMS.iter().map(|(head, terms)| (*head, terms.to_vec())).collect();
    assert_eq!(found, expected);
}

#[test]
fn both_languages_have_the_same_pages() {
    let names =
        |language: &str| -> Vec<String> { pages(language).keys().map(|path| path[3..].to_owned()).collect() };
    assert_eq!(names("ja"), names("en"));
    assert!(names("ja").len() > 10, "{:?}", names("ja"));
}

#[test]
fn every_figure_of_the_prose_comes_from_a_table() {
    for page in ["ja", "en"].map(pages).into_iter().flatten() {
        let (path, html) = page;
        for piece in pieces(html) {
            if let Piece::Open(name, attributes) = piece
                && name == "data"
            {
                assert!(attributes.iter().any(|(key, value)| key == "value" && !value.is_empty()), "{path}");
            }
        }
    }
    let used: usize = pages("ja").values().map(|html| html.matches("class=fact").count()).sum();
    assert!(used > 20, "{used}");
}
