//! Broken sources of every kind: nothing panics, and every fault has a place.

use proptest::prelude::{Strategy, any};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq};

use sasshi::diagnostic::{MessageLanguage, render};
use sasshi::text::Place;

use crate::properties::for_all;
use crate::support::Site;

const FILES: [&str; 7] = [
    "config.toml",
    "content/glossary.toml",
    "content/plan/booklet.toml",
    "content/plan/tables/actions.toml",
    "content/plan/tables/kgis.toml",
    "content/plan/tables/share.toml",
    "seeds/sources.toml",
];

/// What is put in the place of a piece of a file.
const PIECES: [&str; 24] = [
    "",
    "\"",
    "'",
    "=",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ",",
    ".",
    "\n",
    "#",
    "0",
    "-1",
    "1e400",
    "99999999999999999999999999999",
    "true",
    "2026-02-30",
    "\"unknown\"",
    "日本",
    "\u{0}",
    "[]",
];

#[test]
fn damaged_sources_are_reported_and_never_panic() {
    let damage =
        (select(FILES.to_vec()), any::<proptest::sample::Index>(), 0..12_usize, select(PIECES.to_vec()));
    for_all(150, &damage, |(path, at, length, piece)| {
        let site = Site::new().file("themes/standard/styles/main.css", "body { color: black }");
        let text = site.text(path);
        let chars: Vec<char> = text.chars().collect();
        let start = at.index(chars.len());
        let end = (start + length).min(chars.len());
        let damaged: String =
            chars[..start].iter().collect::<String>() + piece + &chars[end..].iter().collect::<String>();
        let rendered = site.file(path, &damaged).render();
        for one in &rendered.diagnostics {
            if let Some(Place::Text(file, span)) = &one.place {
                prop_assert!(
                    file.text().get(span.range()).is_some(),
                    "{:?} at {:?} of {}",
                    one.problem,
                    span,
                    path
                );
            }
        }
        let text = render(&rendered.diagnostics, MessageLanguage::Japanese, false);
        prop_assert_eq!(text.is_empty(), rendered.diagnostics.is_empty());
        Ok(())
    });
}

#[test]
fn numbers_of_any_size_are_no_danger() {
    let digits = (1..40_usize, 0..12_usize, any::<bool>());
    let number = digits.prop_map(|(whole, decimals, negative)| {
        let sign = if negative { "-" } else { "" };
        let fraction = if decimals == 0 { String::new() } else { format!(".{}", "9".repeat(decimals)) };
        format!("{sign}{}{fraction}", "9".repeat(whole))
    });
    for_all(50, &(number.clone().boxed(), number.boxed()), |(one, other)| {
        let rendered = Site::new()
            .file("themes/standard/styles/main.css", "body { color: black }")
            .edit("content/plan/tables/share.toml", "r5 = 76", &format!("r5 = {one}"))
            .edit("content/plan/tables/share.toml", "r7 = 86", &format!("r7 = {other}"))
            .edit("content/plan/tables/share.toml", "r7 = 41.9", &format!("r7 = {other}"))
            .edit(
                "content/plan/20-goals.ja.md",
                "目標は二つです。",
                "{{ share.r7 | sum }}、{{ share.nursery.r7 | change r5 }}、{{ share.nursery.r7 | difference r5 }}\n\n\
                 ::chart share kind=bar x=procedure y=r5,r7\n\n::chart share kind=line x=procedure y=r5,r7\n",
            )
            .render();
        let page =
            rendered.files.get("ja/plan/goals.html").map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let page = page.unwrap_or_default();
        prop_assert!(!page.contains("NaN") && !page.contains("inf"), "{one} {other}");
        Ok(())
    });
}
