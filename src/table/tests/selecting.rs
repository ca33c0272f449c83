//! Filtering, sorting, and which views there are.

use crate::model::{Setting, Table};
use crate::table::tests::{site, table};
use crate::table::{Selection, View, filter, sort};

/// The rows of the selection by their ids.
fn ids(table: &Table, selection: &Selection) -> String {
    selection.rows.iter().map(|&row| table.rows[row].id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn filtering_by_what_stands_there() {
    let site = site();
    let kept = |id: &str, column: &str, value: &str| {
        let table = table(&site, id);
        let mut selection = Selection::all(table);
        filter(Setting::new(&site, "ja"), table, &mut selection, column, value)
            .map(|()| ids(table, &selection))
    };
    assert_eq!(kept("initiatives", "pillar", "A").as_deref(), Ok("A-1 A-2"));
    assert_eq!(kept("initiatives", "pillar", "Services").as_deref(), Ok("B-1"));
    assert_eq!(kept("initiatives", "period", "ongoing").as_deref(), Ok("A-2"));
    assert_eq!(kept("plain", "item", "さくら").as_deref(), Ok("b"));
    assert_eq!(kept("plain", "r5", "76.0").as_deref(), Ok("b"));
    assert_eq!(kept("plain", "r5", "unknown").as_deref(), Ok("a"));
    assert_eq!(kept("mixed", "since", "令和元年度（2019年度）").as_deref(), Ok("x"));
    assert_eq!(kept("mixed", "open", "false").as_deref(), Ok("y"));
    assert_eq!(kept("plain", "id", "c").as_deref(), Ok("c"));
    assert_eq!(kept("plain", "r6", "1"), Err("r6".to_owned()));
}

#[test]
fn missing_values_come_last_in_either_direction() {
    let site = site();
    let sorted = |id: &str, column: &str, descending: bool| {
        let table = table(&site, id);
        let mut selection = Selection::all(table);
        sort(Setting::new(&site, "ja"), table, &mut selection, column, descending)
            .map(|()| ids(table, &selection))
    };
    assert_eq!(sorted("plain", "r5", false).as_deref(), Ok("c b a"));
    assert_eq!(sorted("plain", "r5", true).as_deref(), Ok("b c a"));
    assert_eq!(sorted("plain", "item", false).as_deref(), Ok("a c b"), "あさひ かえで さくら");
    assert_eq!(sorted("initiatives", "period", false).as_deref(), Ok("B-1 A-1 A-2"));
    assert_eq!(sorted("initiatives", "pillar", true).as_deref(), Ok("B-1 A-1 A-2"));
    assert_eq!(sorted("plain", "r6", true), Err("r6".to_owned()));
}

#[test]
fn views_and_what_they_fit() {
    let site = site();
    let fitting = |id: &str| {
        let views = View::NAMES
            .into_iter()
            .filter(|name| View::parse(name).is_some_and(|view| view.fits(table(&site, id))));
        views.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(fitting("plain"), "table");
    assert_eq!(fitting("kgis"), "table cards");
    assert_eq!(fitting("initiatives"), "table cards timeline pillars changes");
    assert_eq!(View::parse("map"), None);
}
