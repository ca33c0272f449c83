//! A translation has the headings of its original: their number, levels and anchors. Their order is free.

use crate::check::Pages;
use crate::check::pairs::{Pair, pairs, top};
use crate::diagnostic::{Parity, Report};
use crate::markdown::OutlineHeading;

/// Headings that only one of both has, or that differ in level or anchor.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for pair in pairs(pages) {
        compare(&pair, report);
    }
}

fn compare(pair: &Pair<'_>, report: &Report) {
    let (original, translation) = (&pair.original.outline.headings, &pair.translation.outline.headings);
    // Where a heading is missing, the one before it is the place to look at.
    let (mut before, mut before_original) = (top(), top());
    for (one, other) in pair.headings() {
        let one = one.and_then(|index| original.get(index));
        let other = other.and_then(|index| translation.get(index));
        match (one, other) {
            (Some(one), Some(other)) => {
                if (one.level, &one.id) != (other.level, &other.id) {
                    let (found, expected) = (said(other), said(one));
                    pair.report(report, Parity::Headings, (&found, other.span), (&expected, one.span));
                }
                (before, before_original) = (other.span, one.span);
            }
            (Some(one), None) => {
                pair.report(report, Parity::Headings, ("", before), (&said(one), one.span));
            }
            (None, Some(other)) => {
                pair.report(report, Parity::Headings, (&said(other), other.span), ("", before_original));
            }
            (None, None) => {}
        }
    }
}

/// A heading as it is typed, with its anchor.
fn said(heading: &OutlineHeading) -> String {
    format!("{} {} {{#{}}}", "#".repeat(usize::from(heading.level)), heading.title.trim(), heading.id)
}
