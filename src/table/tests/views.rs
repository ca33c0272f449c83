//! Views that are no plain tables.

use crate::model::Setting;
use crate::table::tests::{frame, html, one, site, table};
use crate::table::{Frame, Selection, View};

#[test]
fn the_timeline_has_a_bar_for_every_period() {
    let html = html(&site(), "ja", "initiatives", View::Timeline);
    let (_, body) = html.split_once("</thead>\n").expect("there is a head");
    let (body, _) = body.split_once("</tbody>").expect("there is a body");
    let expected = r#"<tbody class="is-a">
<tr class="group">
<th scope="rowgroup" colspan="5">柱A　まち</th>
</tr>
<tr>
<th scope="row">
<span class="code">A-1</span> モビリティ</th>
<td/>
<td colspan="2">
<span class="bar-period">2027〜2028年度</span>
</td>
<td/>
</tr>
<tr>
<th scope="row" rowspan="2">
<span class="code">A-2</span> 相談</th>
<td/>
<td/>
<td>
<span class="bar-period">2028年度</span>
</td>
<td/>
</tr>
<tr>
<td colspan="4">
<span class="bar-period bar-ongoing">継続</span>
</td>
</tr>
"#;
    assert_eq!(body, expected);
    assert!(html.contains("<span class=\"phrase\">令和8年度</span> <small>2026年度</small>"), "{html}");
}

#[test]
fn cards_of_initiatives() {
    let site = site();
    let table = table(&site, "initiatives");
    let selection = Selection { rows: vec![1], ..Selection::all(table) };
    let frame = Frame { anchors: true, ..frame() };
    let expected = r#"<ul class="initiatives">
<li class="initiative is-a" id="a-2">
<h3 class="initiative-head">
<span class="code">A-2</span> 相談</h3>
<ul>
<li>道具：<span class="phrase">令和10年度</span>
<span class="phrase">（2028年度）</span>
</li>
<li>相談会：<span class="phrase">継続</span>
</li>
</ul>
<div class="years">
<span>
<span class="soft">実施時期：</span>
<span class="phrase">令和10年度</span>
<span class="phrase">（2028年度）、</span>
<span class="phrase">継続</span>
</span>
<svg viewBox="0 0 224 22" aria-hidden="true" focusable="false">
<rect class="y-off" x="1" y="5" width="52" height="12" rx="2"/>
<rect class="y-off" x="57" y="5" width="52" height="12" rx="2"/>
<rect class="y-on" x="113" y="5" width="52" height="12" rx="2"/>
<rect class="y-off" x="169" y="5" width="52" height="12" rx="2"/>
</svg>
<svg viewBox="0 0 224 22" aria-hidden="true" focusable="false">
<rect class="y-go" x="1" y="5" width="52" height="12" rx="2"/>
<rect class="y-go" x="57" y="5" width="52" height="12" rx="2"/>
<rect class="y-go" x="113" y="5" width="52" height="12" rx="2"/>
<rect class="y-go" x="169" y="5" width="52" height="12" rx="2"/>
</svg>
</div>
</li>
</ul>"#;
    assert_eq!(one(&site, "ja", table, View::Cards, &selection, &frame), expected);
    let all = html(&site, "ja", "initiatives", View::Cards);
    assert!(
        all.starts_with(
            "<div class=\"data-view\">\n<section class=\"pillar-block is-a\" aria-labelledby=\"t-a\">"
        ),
        "{all}"
    );
    assert!(
        all.contains("<h3 id=\"t-b\">\n<span class=\"visually-hidden\">柱B　</span>サービス</h3>"),
        "{all}"
    );
}

#[test]
fn goals_as_numbers() {
    let site = site();
    let html = html(&site, "ja", "kgis", View::Cards);
    let (dots, words): (Vec<&str>, Vec<&str>) = html.lines().partition(|line| line.starts_with("<circle"));
    assert_eq!(dots.iter().filter(|dot| dot.contains("class=\"on\"")).count(), 80);
    assert_eq!(dots.len(), 100, "a goal in hours has no dots");
    assert_eq!(dots[21], "<circle class=\"on\" cx=\"24.8\" cy=\"24.8\" r=\"6.4\"/>");
    let expected = r#"<div class="numbers">
<div class="number">
<h3 class="number-name">市民満足度 <small>市民の満足度</small>
</h3>
<div class="number-figure">
<p class="number-value">
<data value="80">80</data>
<span class="unit">%</span>
</p>
<p class="number-by">
<span class="phrase">以上</span> <span class="phrase">令和11年度</span>
<span class="phrase">（2029年度）</span>までに</p>
</div>
<svg class="people" viewBox="0 0 336 84" role="img" aria-labelledby="t-citizens-people">
<title id="t-citizens-people">100のうち80</title>
</svg>
<dl>
<div>
<dt>いま　<span class="phrase">令和7年度</span>
<span class="phrase">（2025年度）</span>
</dt>
<dd>
<b>51%</b>
</dd>
</div>
</dl>
</div>
<div class="number">
<h3 class="number-name">削減時間</h3>
<div class="number-figure">
<p class="number-value">
<data value="1000">1,000</data>
<span class="unit">時間</span>
</p>
<p class="number-by">
<span class="phrase">令和11年度</span>
<span class="phrase">（2029年度）</span>までに</p>
</div>
<dl>
<div>
<dt>いま</dt>
<dd>確定していません。</dd>
</div>
</dl>
</div>
</div>"#;
    assert_eq!(words.join("\n"), expected);
}

#[test]
fn pillars_and_changes_link_to_the_cards() {
    let site = site();
    let pillars = html(&site, "en", "initiatives", View::Pillars);
    for part in [
        "<li class=\"pillar is-a\">\n<div class=\"pillar-art\">\n<svg class=\"pillar-drawing\"",
        "<h3 class=\"pillar-name\">\n<span class=\"letter\" aria-hidden=\"true\">A</span>\n<span class=\"visually-hidden\">Pillar A: </span>\n<a href=\"#a\">City</a>",
        "<span>2 initiatives</span>",
        "<span>1 initiative</span>",
    ] {
        assert!(pillars.contains(part), "{part}\n{pillars}");
    }
    let frame = Frame { source: vec!["x".into()], link: &|_| None, ..frame() };
    let table = table(&site, "initiatives");
    let changes = one(&site, "en", table, View::Changes, &Selection::all(table), &frame);
    let icon = Setting::new(&site, "en").icon("bus").replace("><", ">\n<");
    let expected = r#"<div class="data-view">
<ul class="changes">
<li class="change is-a">
<span class="change-icon">
ICON
</span>
<div>
<h3>When you travel</h3>
<p>We try.</p>
<span class="code-link">
<span class="code">A-1</span> Mobility</span>
</div>
</li>
</ul>
<div class="figure-foot">
<p data-search="none">Source: x</p>
</div>
</div>"#;
    assert_eq!(changes, expected.replace("ICON", &icon));
}
