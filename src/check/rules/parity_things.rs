//! A section has the lists, tables, charts, images, footnotes, links and figures of its original, in any order.

use crate::check::Pages;
use crate::check::pairs::{Half, Pair, pairs};
use crate::diagnostic::{Parity, Report};
use crate::markdown::{Thing, ThingKind};

const KINDS: [(ThingKind, Parity); 7] = [
    (ThingKind::List, Parity::Lists),
    (ThingKind::Table, Parity::Tables),
    (ThingKind::Chart, Parity::Charts),
    (ThingKind::Image, Parity::Images),
    (ThingKind::Footnote, Parity::Footnotes),
    (ThingKind::Link, Parity::Links),
    (ThingKind::Figure, Parity::Figures),
];

/// Things that only one of both sections has.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for pair in pairs(pages) {
        for (original, translation) in pair.sections() {
            for (kind, parity) in KINDS {
                compare(&pair, original, translation, kind, parity, report);
            }
        }
    }
}

fn compare(
    pair: &Pair<'_>,
    original: Half<'_>,
    translation: Half<'_>,
    kind: ThingKind,
    parity: Parity,
    report: &Report,
) {
    let of_kind = |half: Half<'_>| -> Vec<Thing> {
        half.section.things.iter().filter(|thing| thing.kind == kind).cloned().collect()
    };
    let (mut missing, mut extra) = (of_kind(original), of_kind(translation));
    take_pairs(&mut missing, &mut extra, |one, other| one.key == other.key);
    match kind {
        // Footnotes may have names in the language of the text.
        ThingKind::Footnote => take_pairs(&mut missing, &mut extra, |_, _| true),
        ThingKind::Link => take_pairs(&mut missing, &mut extra, |one, other| {
            is_same_site(&one.key, pair.original.language, &other.key, pair.translation.language)
        }),
        _ => {}
    }
    let mut missing = missing.iter();
    for thing in &extra {
        match missing.next() {
            Some(partner) => {
                pair.report(report, parity, (&thing.key, thing.span), (&partner.key, partner.span));
            }
            None => pair.report(report, parity, (&thing.key, thing.span), ("", original.head)),
        }
    }
    for thing in missing {
        pair.report(report, parity, ("", translation.head), (&thing.key, thing.span));
    }
}

/// Takes out of both lists what belongs together, each thing once.
fn take_pairs(one: &mut Vec<Thing>, other: &mut Vec<Thing>, is_pair: impl Fn(&Thing, &Thing) -> bool) {
    one.retain(|thing| match other.iter().position(|partner| is_pair(thing, partner)) {
        Some(index) => {
            other.remove(index);
            false
        }
        None => true,
    });
}

/// Are two addresses versions of one site in two languages: the same, but for a part that names the language?
fn is_same_site(one: &str, language: &str, other: &str, other_language: &str) -> bool {
    let (Some((host, path)), Some((other_host, other_path))) = (site(one), site(other)) else { return false };
    let bare = |host: &'_ str, language: &str| {
        let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
        host.strip_prefix(&format!("{language}.")).map_or(host.clone(), str::to_owned)
    };
    let names_language = |path: &str, language: &str| {
        path.split(|char: char| !char.is_ascii_alphabetic()).any(|part| part.eq_ignore_ascii_case(language))
    };
    let is_marked = names_language(path, language)
        || names_language(other_path, other_language)
        || host != other_host
        || names_language(path, "english")
        || names_language(other_path, "english");
    bare(host, language) == bare(other_host, other_language) && is_marked
}

/// Host and the rest of an address.
fn site(address: &str) -> Option<(&str, &str)> {
    let (_, rest) = address.split_once("://")?;
    Some(rest.split_once('/').unwrap_or((rest, "")))
}
