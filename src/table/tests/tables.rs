//! Tables as tables.

use crate::html::Node;
use crate::model::Setting;
use crate::table::tests::{frame, html, one, site, table};
use crate::table::{Download, Frame, Selection, View};

/// The table with groups of columns; ICON stands for the theme’s icon.
const GROUPED: &str = r#"<div class="data-figure" id="t" data-search="none">
<div class="table-region" role="region" tabindex="0" aria-labelledby="t-caption">
<table class="table">
<caption id="t-caption">
<span class="label">表2-1</span> 満足度 <span class="unit-note">単位：%　調査の値です。</span>
</caption>
<colgroup span="1">
</colgroup>
<colgroup span="2">
</colgroup>
<thead>
<tr>
<th scope="col" rowspan="2">項目</th>
<th scope="colgroup" colspan="2">割合</th>
</tr>
<tr>
<th scope="col" class="num">
<span class="phrase">令和5年度</span>
<span class="phrase">（2023年度）</span>
</th>
<th scope="col" class="num">
<span class="phrase">令和7年度</span>
<span class="phrase">（2025年度）</span>
</th>
</tr>
</thead>
<tbody>
<tr id="b">
<th scope="row">さくら</th>
<td class="num" data-sort="76">76</td>
<td class="num" data-sort="86.5">86.5</td>
</tr>
<tr id="a">
<th scope="row">あさひ</th>
<td class="num missing" data-sort="">
<span aria-hidden="true">…</span>
<span class="visually-hidden">値がわかりません</span>
</td>
<td class="num" data-sort="1234">1,234</td>
</tr>
<tr id="c">
<th scope="row">かえで</th>
<td class="num" data-sort="-5">
<span aria-hidden="true">△5</span>
<span class="visually-hidden">マイナス5</span>
</td>
<td class="num missing" data-sort="">
<span aria-hidden="true">—</span>
<span class="visually-hidden">該当なし</span>
</td>
</tr>
</tbody>
</table>
</div>
<div class="figure-foot">
<p data-search="none">出典：調査</p>
<p>令和7年度（2025年度）の値</p>
<ul>
<li>—　該当なし</li>
<li>…　値がわかりません</li>
<li>△　マイナスの値</li>
</ul>
<p>注</p>
<ul>
<li>短い名前です。</li>
</ul>
<p>
<a href="p.html">この表のページを開く<span class="visually-hidden"> 満足度</span>
</a>
</p>
<ul class="downloads" data-search="none">
<li>
<a href="p.csv" download>
ICON
<span>CSV<span class="size">（UTF-8、2 KB）</span>
<span class="visually-hidden"> 満足度</span>
</span>
</a>
</li>
<li>
<a href="p.json" download>
ICON
<span>JSON<span class="size">（1 KB）</span>
<span class="visually-hidden"> 満足度</span>
</span>
</a>
</li>
</ul>
</div>
</div>"#;

#[test]
fn a_table_with_groups_of_columns() {
    let site = site();
    let table = table(&site, "plain");
    let downloads = [
        Download {
            href: "p.csv".to_owned(),
            format: "CSV".to_owned(),
            encoding: Some("UTF-8".to_owned()),
            bytes: 1025,
        },
        Download { href: "p.json".to_owned(), format: "JSON".to_owned(), encoding: None, bytes: 0 },
    ];
    let frame = Frame {
        label: Some("表2-1"),
        source: vec![Node::text("調査")],
        downloads: &downloads,
        table_page: Some("p.html"),
        anchors: true,
        ..frame()
    };
    let icon = Setting::new(&site, "ja").icon("download").replace("><", ">\n<");
    let html = one(&site, "ja", table, View::Table, &Selection::all(table), &frame);
    assert_eq!(html, GROUPED.replace("ICON", &icon));
}

#[test]
fn units_stand_once() {
    let html = html(&site(), "en", "mixed", View::Table);
    for part in [
        "<table class=\"table table-wide\">\n<caption id=\"t-caption\">Mixed</caption>",
        "<th scope=\"col\" class=\"num\">Staff <span class=\"phrase\">(people)</span>",
        "<td class=\"num\" data-sort=\"2000\">2,000</td>",
        "<td class=\"num\" data-sort=\"2.50\">2.50 cases</td>",
        "<td class=\"num\" data-sort=\"3\">3 hours</td>",
        "<td data-sort=\"1\">\n<span aria-hidden=\"true\">○</span>\n<span class=\"visually-hidden\">yes</span>",
        "</svg>This table scrolls sideways</p>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
}

#[test]
fn initiatives_stand_under_their_pillars() {
    let html = html(&site(), "en", "initiatives", View::Table);
    let (_, body) = html.split_once("</thead>\n").expect("there is a head");
    let expected = r#"<tbody class="is-a">
<tr class="group">
<th scope="rowgroup" colspan="3">Pillar A: City</th>
</tr>
<tr>
<th scope="row">
<span class="code">A-1</span> Mobility</th>
<td>
<ul>
<li>Buses</li>
</ul>
</td>
<td data-sort="2027/2028">
<span class="phrase">FY2027–2028</span>
</td>
</tr>
<tr>
<th scope="row">
<span class="code">A-2</span> Advice</th>
<td>
<ul>
<li>Tools: <span class="phrase">FY2028</span>
</li>
<li>Sessions: <span class="phrase">ongoing</span>
</li>
</ul>
</td>
<td data-sort="2028">
<span class="phrase">FY2028;</span> <span class="phrase">ongoing</span>
</td>
</tr>
</tbody>
<tbody class="is-b">
"#;
    assert!(body.starts_with(expected), "{body}");
}

#[test]
fn rows_in_an_order_that_mixes_pillars_name_them_in_a_column() {
    let site = site();
    let table = table(&site, "initiatives");
    let selection = Selection { rows: vec![0, 2, 1], ..Selection::all(table) };
    let html = one(&site, "ja", table, View::Table, &selection, &frame());
    assert!(html.contains("<th scope=\"col\">柱</th>") && html.contains("<td>サービス</td>"), "{html}");
    assert!(!html.contains("rowgroup"), "{html}");
}

#[test]
fn goals_say_condition_and_year() {
    let html = html(&site(), "ja", "kgis", View::Table);
    for part in [
        "<th scope=\"col\" class=\"num\">もとの値 <span class=\"phrase\">令和7年度</span>\n<span class=\"phrase\">（2025年度）</span>\n</th>\n<th scope=\"col\" class=\"num\">目標</th>\n<th scope=\"col\">目標の年度</th>",
        "<td class=\"num\" data-sort=\"51\">51%</td>\n<td class=\"num\" data-sort=\"80\">80%以上</td>",
        "<td class=\"num\" data-sort=\"1000\">1,000時間</td>",
        "<li>削減時間：確定していません。</li>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
}

#[test]
fn a_column_that_names_the_rows_is_always_there() {
    let site = site();
    let table = table(&site, "plain");
    let selection = Selection::new(vec![2], vec![0]);
    let html = one(&site, "ja", table, View::Table, &selection, &frame());
    assert!(
        html.contains("<th scope=\"row\">さくら</th>\n<td class=\"num\" data-sort=\"86.5\">86.5</td>"),
        "{html}"
    );
}
