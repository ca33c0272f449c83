//! The numbers along an axis.

use crate::chart::geometry::{SMALL, anchor, em, percent, text_em};
use crate::chart::scale::Scale;
use crate::html::{Element, el};
use crate::model::Setting;

/// Room between two numbers, in em.
const GAP: f64 = 0.5;

/// The ticks as the language writes them; the last one carries the unit.
pub fn texts(setting: Setting<'_>, scale: &Scale, unit: Option<&str>) -> Vec<String> {
    let last = scale.ticks.len().saturating_sub(1);
    scale
        .ticks
        .iter()
        .enumerate()
        .map(|(index, &tick)| match scale.tick(tick) {
            Some(number) => setting.format().quantity(number, unit.filter(|_| index == last)),
            None => tick.to_string(),
        })
        .collect()
}

/// Numbers below the vertical lines of a drawing, at `y_em`: as many as have room where it is narrowest.
pub fn below(setting: Setting<'_>, scale: &Scale, unit: Option<&str>, y_em: f64) -> Element {
    let texts = texts(setting, scale, unit);
    let zero = scale.ticks.iter().position(|&tick| tick == 0.0).unwrap_or(0);
    let placed: Vec<_> = scale
        .ticks
        .iter()
        .zip(&texts)
        .map(|(&tick, text)| {
            let x = scale.percent(tick);
            (x, anchor(x, text_em(text) * SMALL), text)
        })
        .collect();
    let every =
        |step: usize| placed.iter().enumerate().filter(move |(index, _)| index.abs_diff(zero) % step == 0);
    let has_room = |step: &usize| {
        let mut end = f64::NEG_INFINITY;
        every(*step).all(|(_, (_, (_, left, right), _))| {
            let free = *left >= end + GAP;
            end = *right;
            free
        })
    };
    let step = (1..placed.len()).find(has_room).unwrap_or(placed.len().max(1));
    let labels = every(step).map(|(_, (x, (anchor, ..), text))| {
        let label = el("text").attr("x", percent(*x)).attr("y", em(y_em / SMALL));
        let label = if *anchor == "start" { label } else { label.attr("text-anchor", *anchor) };
        label.child(text.as_str())
    });
    el("g").class("axis").children(labels)
}
