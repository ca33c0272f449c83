//! What charts say and where it stands.

use crate::chart::tests::fixture::{chart, lines, pairs, site, table, with_class};
use crate::chart::{ChartFrame, Kind, frame};
use crate::html::{el, to_html};
use crate::model::Setting;

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
        "From 1,200 people in FY2022 to −800 people in FY2025, down by 2,000 people. FY2023: not published."
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
    let shares = site.booklets[0].tables.iter().position(|table| table.id == "shares").expect("it is there");
    site.booklets[0].tables[shares].rows[0].cells[0] = crate::model::Cell::Text(text);
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
            "<figure class=\"data-figure\" data-search=\"none\" id=\"f\" aria-labelledby=\"f-caption\"><figcaption id=\"f-caption\">\
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
