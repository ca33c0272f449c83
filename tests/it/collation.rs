//! The order of a Japanese index: hard pairs, and whole lists as the glossary page shows them.

use std::cmp::Ordering;
use std::fs;

use sasshi::locale::{Head, IndexKey, ReadingOrder};

use crate::support::{Site, cases, here, texts_of};

/// `name|reading` or `name`.
fn key(entry: &str) -> IndexKey<'_> {
    match entry.split_once('|') {
        Some((name, reading)) => IndexKey { name, reading: Some(reading) },
        None => IndexKey { name: entry, reading: None },
    }
}

#[test]
fn hard_pairs_stand_in_the_order_of_jis_x_4061() {
    let order = ReadingOrder::new("ja");
    let text = fs::read_to_string(here("collation/pairs.tsv")).expect("the pairs");
    let pairs: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    assert!(pairs.len() >= 60, "{} pairs", pairs.len());
    let mut failures = Vec::new();
    for pair in &pairs {
        let [first, second, rule] = pair.as_slice() else { panic!("three columns: {pair:?}") };
        let (a, b) = (key(first), key(second));
        let compare = |a: &IndexKey<'_>, b: &IndexKey<'_>| {
            order.head(a).cmp(&order.head(b)).then_with(|| order.compare(a, b))
        };
        if compare(&a, &b) != Ordering::Less || compare(&b, &a) != Ordering::Greater {
            failures.push(format!(
                "{first} before {second} ({rule}): {:?} {:?}",
                order.head(&a),
                order.head(&b)
            ));
        }
    }
    assert!(failures.is_empty(), "{} of {}\n{}", failures.len(), pairs.len(), failures.join("\n"));
}

#[test]
fn the_glossary_page_lists_terms_as_a_printed_index_does() {
    for case in cases(&here("collation"), "txt") {
        let expected: Vec<String> =
            case.body.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let mut glossary = String::new();
        let entries: Vec<&String> = expected.iter().filter(|line| !line.starts_with("# ")).collect();
        // From the end, so that no order of the file can help.
        for (index, entry) in entries.iter().enumerate().rev() {
            let key = key(entry);
            let reading = key
                .reading
                .map_or_else(String::new, |reading| format!("reading = {{ ja = \"{reading}\" }}\n"));
            glossary.push_str(&format!(
                "[[term]]\nid = \"t{index}\"\nname = {{ ja = \"{}\", en = \"t{index}\" }}\n{reading}\
                 definition = {{ ja = \"説明です。\", en = \"A meaning.\" }}\n\n",
                key.name
            ));
        }
        let rendered = Site::new().file("content/glossary.toml", &glossary).render();
        assert!(rendered.checked, "{:?}", rendered.said());
        let page = rendered.text("ja/glossary.html");
        let main =
            page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a main part");
        let found: Vec<String> = texts_of(main, &["h2", "h3"])
            .into_iter()
            .map(|(name, text)| if name == "h2" { format!("# {text}") } else { text })
            .collect();
        let written: Vec<String> = expected
            .iter()
            .map(|line| if line.starts_with("# ") { line.clone() } else { key(line).name.to_owned() })
            .collect();
        assert_eq!(found, written, "{}", case.name);
    }
}

#[test]
fn every_kana_has_its_row() {
    let order = ReadingOrder::new("ja");
    for (kana, row) in [
        ("ぁあァアゔヴｱ", 'あ'),
        ("かがヵｶ", 'か'),
        ("さざｻ", 'さ'),
        ("たっづヂﾃﾞｰﾀ", 'た'),
        ("なのﾈ", 'な'),
        ("はばぱポ", 'は'),
        ("まもﾐ", 'ま'),
        ("ゃやョ", 'や'),
        ("らろﾙ", 'ら'),
        ("ゎわゐゑをんヮン", 'わ'),
    ] {
        for char in kana.chars().filter(|char| !matches!(char, 'ﾞ' | 'ｰ')) {
            let name = char.to_string();
            assert_eq!(order.head(&IndexKey { name: &name, reading: None }), Head::Kana(row), "{char}");
        }
    }
}

#[test]
fn heads_of_an_index_by_letters() {
    let order = ReadingOrder::new("en");
    for (name, head) in [
        ("cloud service", Head::Letter('C')),
        ("e-Government", Head::Letter('E')),
        ("Étude", Head::Letter('E')),
        ("ＡＩ", Head::Letter('A')),
        ("5G", Head::Other),
        ("豊中", Head::Other),
        ("", Head::Other),
    ] {
        assert_eq!(order.head(&IndexKey { name, reading: None }), head, "{name}");
    }
    assert_eq!(order.standing_heads().len(), 26);
}
