//! The whole markup of a small chart of every kind.

use crate::chart::tests::fixture::{chart_of, lines, site};
use crate::chart::{Each, Kind};

fn compare(language: &str, table: &str, kind: Kind, each: Option<Each>, y: &[&str], expected: &str) {
    let chart = chart_of(&site(), language, table, kind, each, y);
    assert_eq!(lines(&chart).join("\n"), expected.trim_end());
}

#[test]
fn columns_say_their_values() {
    compare("ja", "years", Kind::Column, None, &["desk", "mail"], include_str!("drawings/column.html"));
}

#[test]
fn stacked_bars_have_a_total_and_say_what_has_no_room() {
    compare("ja", "parts", Kind::Stacked, None, &["r6", "r7"], include_str!("drawings/stacked.html"));
}

#[test]
fn a_ring_has_its_total_in_the_middle_and_its_parts_beside_it() {
    compare("en", "parts", Kind::Share, None, &["r7"], include_str!("drawings/share.html"));
}

#[test]
fn lines_have_their_names_at_their_ends() {
    compare("ja", "years", Kind::Line, None, &["desk", "phone", "mail"], include_str!("drawings/line.html"));
}

#[test]
fn small_charts_have_one_scale() {
    compare("en", "parts", Kind::Bar, Some(Each::Group), &["r7"], include_str!("drawings/multiples.html"));
}
