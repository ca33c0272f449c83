//! Tests of the whole module on a small site loaded from memory.

use crate::chart::{Chart, ChartFrame, Kind, Request, draw, frame};
use crate::diagnostic::Report;
use crate::html::{el, to_html};
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

fn site() -> Site {
    let files = [
        ("config.toml", CONFIG),
        ("content/b/booklet.toml", BOOKLET),
        ("content/b/tables/shares.toml", SHARES),
        ("content/b/tables/mixed.toml", MIXED),
        ("content/b/tables/kgis.toml", KGIS),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    load(&Files::from_memory(files), LoadOptions::default(), &Report::new()).expect("the site loads")
}

fn table<'a>(site: &'a Site, id: &str) -> &'a Table {
    site.booklets[0].table(id).expect("the table is there")
}

fn chart(site: &Site, language: &str, id: &str, kind: Kind) -> Chart {
    let table = table(site, id);
    let y: Vec<usize> =
        (0..table.columns.len()).filter(|&column| table.columns[column].kind.is_number()).collect();
    let rows: Vec<usize> = (0..table.rows.len()).collect();
    let request = Request { kind, x: table.row_header(), y: &y, rows: &rows, id: "c", heading_level: 3 };
    draw(Setting::new(site, language), table, &request)
}

fn lines(chart: &Chart) -> Vec<String> {
    let html = to_html(&chart.drawing).replace("></line>", "/>").replace("></rect>", "/>");
    html.replace("><", ">\n<").lines().map(str::to_owned).collect()
}

/// The text of every element that has this class, with the attribute `wanted`.
fn with_class(chart: &Chart, class: &str, wanted: &str) -> Vec<(String, String)> {
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

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect()
}

#[test]
fn bars_are_drawn_in_em_and_percent() {
    let site = site();
    let chart = chart(&site, "ja", "shares", Kind::Bar);
    let expected = r#"<div class="chart-box">
<svg class="chart" role="img" aria-labelledby="c-title" aria-describedby="c-desc" width="100%" height="13em">
<title id="c-title">満足度の横棒グラフ</title>
<desc id="c-desc">令和5年度（2023年度）から令和7年度（2025年度）にかけて、すべて上がった。子育て環境は令和5年度（2023年度）が66%、令和7年度（2025年度）が77.5%。介護・健康は令和5年度（2023年度）が4%、令和7年度（2025年度）が60%。</desc>
<g>
<line class="grid grid-zero" x1="0" x2="0" y1="0.2em" y2="11.2em"/>
<line class="grid" x1="20%" x2="20%" y1="0.2em" y2="11.2em"/>
<line class="grid" x1="40%" x2="40%" y1="0.2em" y2="11.2em"/>
<line class="grid" x1="60%" x2="60%" y1="0.2em" y2="11.2em"/>
<line class="grid" x1="80%" x2="80%" y1="0.2em" y2="11.2em"/>
<line class="grid" x1="100%" x2="100%" y1="0.2em" y2="11.2em"/>
</g>
<g>
<text class="name" x="0" y="1.35em">子育て環境</text>
<rect class="series-1" x="0" y="1.95em" width="66%" height="1.4em"/>
<text class="value" x="66%" y="3em" dx="-0.5em" text-anchor="end">66%</text>
<rect class="series-2" x="0" y="3.5em" width="77.5%" height="1.4em"/>
<text class="value-2" x="77.5%" y="4.55em" dx="-0.5em" text-anchor="end">77.5%</text>
</g>
<g>
<text class="name" x="0" y="6.95em">介護・健康</text>
<rect class="series-1" x="0" y="7.55em" width="4%" height="1.4em"/>
<text class="value" x="4%" y="8.6em" dx="0.5em">4%</text>
<rect class="series-2" x="0" y="9.1em" width="60%" height="1.4em"/>
<text class="value-2" x="60%" y="10.15em" dx="-0.5em" text-anchor="end">60%</text>
</g>
<g class="axis">
<text x="0" y="15.38em">0</text>
<text x="20%" y="15.38em" text-anchor="middle">20</text>
<text x="40%" y="15.38em" text-anchor="middle">40</text>
<text x="60%" y="15.38em" text-anchor="middle">60</text>
<text x="80%" y="15.38em" text-anchor="middle">80</text>
<text x="100%" y="15.38em" text-anchor="end">100%</text>
</g>
</svg>
</div>"#;
    assert_eq!(lines(&chart).join("\n"), expected);
    let legend = to_html(&[chart.legend.expect("two series have a legend")]);
    assert!(
        legend.contains("class=\"swatch-1\"") && legend.contains("令和7年度（2025年度）</li>"),
        "{legend}"
    );
}

#[test]
fn the_description_is_in_the_language() {
    let site = site();
    assert_eq!(
        chart(&site, "en", "shares", Kind::Bar).description,
        "All rose from FY2023 to FY2025. Children & parents: FY2023 66%, FY2025 77.5%. Care: FY2023 4%, FY2025 60%."
    );
    assert_eq!(
        chart(&site, "en", "mixed", Kind::Bar).description,
        "FY2022: 1,200 people. FY2023: not published. FY2025: −800 people."
    );
}

#[test]
fn values_below_zero_and_missing_ones_have_their_place() {
    let site = site();
    let chart = chart(&site, "ja", "mixed", Kind::Bar);
    assert_eq!(pairs(&with_class(&chart, "series-2", "x")), [("40%", ""), ("8%", "")]);
    assert_eq!(pairs(&with_class(&chart, "value-2", "x")), [("88%", "1,200人"), ("8%", "△800人")]);
    assert_eq!(pairs(&with_class(&chart, "value", "x")), [("40%", "公表していません")]);
    assert!(chart.legend.is_none(), "one series needs no legend");
}

#[test]
fn a_long_name_is_wrapped_and_not_cut() {
    let mut site = site();
    let name = "窓口のオンライン予約とインターネットでの手続きの申込み";
    let text = crate::locale::Localized::new([("ja".to_owned(), name.to_owned())].into());
    site.booklets[0].tables[2].rows[0].cells[0] = crate::model::Cell::Text(text);
    let chart = chart(&site, "ja", "shares", Kind::Bar);
    let html = to_html(&chart.drawing);
    let start = html.find("<text class=\"name\"").expect("names are there");
    let spans = "<text class=\"name\" x=\"0\" y=\"1.35em\"><tspan x=\"0\" dy=\"0em\">窓口のオンライン予約とインターネッ </tspan>\
                 <tspan x=\"0\" dy=\"1.4em\">トでの手続きの申込み</tspan></text><rect class=\"series-1\" x=\"0\" y=\"3.35em\"";
    assert!(html[start..].starts_with(spans), "{}", &html[start..]);
}

#[test]
fn a_line_has_a_gap_where_a_value_is_missing() {
    let site = site();
    let gap = chart(&site, "ja", "mixed", Kind::Line);
    assert!(!to_html(&gap.drawing).contains("class=\"line "), "two points with a gap between have no line");
    assert_eq!(with_class(&gap, "point point-2", "cx").len(), 2);
    let whole = chart(&site, "ja", "shares", Kind::Line);
    assert_eq!(with_class(&whole, "line line-1", "x1").len(), 1);
    let values = with_class(&whole, "value halo", "dx");
    assert_eq!(
        pairs(&values),
        [("-0.6em", "66%"), ("-0.6em", "4%"), ("0.6em", "77.5%"), ("0.6em", "60%")],
        "labels stand beside the ends, from above"
    );
}

#[test]
fn progress_says_everything_in_words() {
    let site = site();
    let chart = chart(&site, "en", "kgis", Kind::Progress);
    let html = to_html(&chart.drawing);
    let check = Setting::new(&site, "en").icon("check");
    for part in [
        "<h3>Procedures</h3>",
        "<span class=\"now\">86%</span>",
        "keep <span class=\"to\">80%</span> or more",
        &format!("<span class=\"state state-done\">{check}At the target level</span>"),
        "<span class=\"state\">1 point to go</span>",
        "<span>Not fixed yet.</span>",
        "<span class=\"state\">2 hours to go</span>",
        "<desc id=\"c-open-desc\">Learning: 79% in FY2026; target 80% or more.</desc>",
        "<desc id=\"c-unknown-desc\">Hours: present value not known; target 100%.</desc>",
        "<text class=\"axis-text\" x=\"100%\" y=\"1.11em\" text-anchor=\"end\">Target 100%</text>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    assert_eq!(html.matches("class=\"bar\"").count(), 3, "no bar without a value");
    assert_eq!(chart.unit, None, "units differ");
}

#[test]
fn the_figure_holds_caption_drawing_and_table() {
    let site = site();
    let chart = chart(&site, "ja", "mixed", Kind::Bar);
    let parts = ChartFrame {
        id: "f",
        label: Some("図2-1"),
        table: Some(el("p").child("表").into()),
        foot: Some(el("div").class("figure-foot").into()),
    };
    let drawing = to_html(&chart.drawing);
    let node = frame(Setting::new(&site, "ja"), table(&site, "mixed"), chart, parts);
    let icon = Setting::new(&site, "ja").icon("chevron-down");
    assert_eq!(
        to_html(&[node]),
        format!(
            "<figure class=\"data-figure\" id=\"f\" aria-labelledby=\"f-caption\"><figcaption id=\"f-caption\">\
             <span class=\"label\">図2-1</span> 職員 <span class=\"unit-note\">単位：人</span></figcaption>{drawing}\
             <details class=\"fold\"><summary>{icon}数値を表で見る</summary><p>表</p></details>\
             <div class=\"figure-foot\"></div></figure>"
        )
    );
}

#[test]
fn names_and_kinds() {
    for name in Kind::NAMES {
        assert!(Kind::parse(name).is_some(), "{name}");
    }
    assert_eq!(Kind::parse("pie"), None);
    let site = site();
    assert!(Kind::Progress.fits(table(&site, "kgis")) && !Kind::Progress.fits(table(&site, "mixed")));
}
