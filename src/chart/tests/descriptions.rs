//! The sentences about every kind of chart, in both languages.

use crate::chart::tests::fixture::{chart_of, site};
use crate::chart::{Each, Kind};

fn compare(table: &str, kind: Kind, each: Option<Each>, y: &[&str], japanese: &str, english: &str) {
    for (language, expected) in [("ja", japanese), ("en", english)] {
        assert_eq!(chart_of(&site(), language, table, kind, each, y).description, expected);
    }
}

#[test]
fn over_years_from_the_first_to_the_last_and_what_lies_between() {
    compare(
        "years",
        Kind::Line,
        None,
        &["phone", "mail"],
        "電話：令和5年度（2023年度）の12件から令和7年度（2025年度）の40件へ、28件増えた。令和6年度（2024年度）は20件。\
         メール：令和6年度（2024年度）の1件から令和7年度（2025年度）の4件へ、3件増えた。令和5年度（2023年度）は値がわかりません。",
        "Phone: From 12 cases in FY2023 to 40 cases in FY2025, up by 28 cases. FY2024: 20 cases. \
         Mail: From 1 case in FY2024 to 4 cases in FY2025, up by 3 cases. FY2023: value not known.",
    );
}

#[test]
fn small_charts_by_their_names() {
    compare(
        "parts",
        Kind::Bar,
        Some(Each::Group),
        &["r7"],
        "第一：人件費は600千円。物件費は290千円。第二：その他は10千円。",
        "First: Staff: ¥600 thousand. Goods: ¥290 thousand. Second: Others: ¥10 thousand.",
    );
}

#[test]
fn one_series_with_its_largest_and_smallest_value_first() {
    compare(
        "parts",
        Kind::Bar,
        None,
        &["r7"],
        "もっとも大きいのは人件費、もっとも小さいのはその他。人件費は600千円。物件費は290千円。その他は10千円。",
        "The largest is Staff, the smallest Others. Staff: ¥600 thousand. Goods: ¥290 thousand. Others: ¥10 thousand.",
    );
}

#[test]
fn a_ring_with_its_total_and_shares() {
    compare(
        "parts",
        Kind::Share,
        None,
        &["r7"],
        "もっとも大きいのは人件費、もっとも小さいのはその他。合計は900千円。\
         人件費は66.7%（600千円）。物件費は32.2%（290千円）。その他は1.1%（10千円）。",
        "The largest is Staff, the smallest Others. The total is ¥900 thousand. \
         Staff: 66.7% (¥600 thousand). Goods: 32.2% (¥290 thousand). Others: 1.1% (¥10 thousand).",
    );
}

#[test]
fn stacked_bars_without_a_total_that_is_not_known() {
    compare(
        "parts",
        Kind::Stacked,
        None,
        &["r6", "r7"],
        "令和6年度（2024年度）：人件費が500千円、物件費が300千円、その他は公表していません。\
         令和7年度（2025年度）：合計は900千円。もっとも大きいのは人件費、もっとも小さいのはその他。\
         人件費が600千円、物件費が290千円、その他が10千円。",
        "FY2024: Staff ¥500 thousand, Goods ¥300 thousand, Others not published. \
         FY2025: The total is ¥900 thousand. The largest is Staff, the smallest Others. \
         Staff ¥600 thousand, Goods ¥290 thousand, Others ¥10 thousand.",
    );
}
