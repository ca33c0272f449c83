//! The contrast of the theme's pairs, in both schemes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::asset::colors::color::{Color, contrast};
use crate::asset::colors::palette::{Fault, Palette, Scheme};
use crate::asset::colors::tones::tones;
use crate::diagnostic::{Problem, Report};
use crate::model::{ColorPair, ColorScale, ColorSetting, Site};
use crate::text::SourceFile;

/// Reports pairs that have too little contrast, and tokens that are no colours. Of the pairs that follow a setting of the
/// site only the worst: the one value mends them all. `own` is the palette as the theme has it.
pub fn check(site: &Site, file: &Arc<SourceFile>, (own, palette): (&Palette, &Palette), report: &Report) {
    let mut faults = BTreeSet::new();
    let mut worst: BTreeMap<&str, (f64, Low<'_>)> = BTreeMap::new();
    for pair in &site.theme.colors.pairs {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let (text, on) = match colors(palette, pair, scheme) {
                Ok(colors) => colors,
                Err(fault) => {
                    if faults.insert(fault_name(&fault).to_owned()) {
                        report_fault(site, file, palette, pair, scheme, fault, report);
                    }
                    continue;
                }
            };
            let share = contrast(text, on) / pair.least();
            if share >= 1.0 {
                continue;
            }
            let low = Low { pair, scheme, text, on };
            if let Some((setting, _)) = setting_of(site, palette, pair, scheme) {
                let known = worst.get(setting.name.as_str()).map(|(share, _)| *share);
                if known.is_none_or(|known| share < known) {
                    worst.insert(&setting.name, (share, low));
                }
            } else {
                let nearest = nearest(text, |color| contrast(color, on) >= pair.least());
                report.at(file, palette.span(&pair.text, scheme).unwrap_or_default(), low.problem(nearest));
            }
        }
    }
    for (_, low) in worst.into_values() {
        if let Some((setting, scale)) = setting_of(site, palette, low.pair, low.scheme) {
            let nearest = nearest_setting(site, own, setting, scale);
            report.at(&site.config_file, setting.span, low.problem(nearest));
        }
    }
}

/// A pair with too little contrast in a scheme.
struct Low<'p> {
    pair: &'p ColorPair,
    scheme: Scheme,
    text: Color,
    on: Color,
}

impl Low<'_> {
    fn problem(&self, nearest: Option<Color>) -> Problem {
        let Self { pair, scheme, text, on } = self;
        // Rounded down: 4.499 is not 4.5.
        let ratio = format!("{:.2}", (contrast(*text, *on) * 100.0).floor() / 100.0);
        let named = |token: &str, color: Color| format!("--{token} ({})", color.hex());
        Problem::LowContrast {
            text: named(&pair.text, *text),
            on: named(&pair.on, *on),
            is_dark: *scheme == Scheme::Dark,
            ratio,
            least: pair.least_tenths,
            nearest: nearest.map(Color::hex),
        }
    }
}

fn colors(palette: &Palette, pair: &ColorPair, scheme: Scheme) -> Result<(Color, Color), Fault> {
    Ok((palette.color(&pair.text, scheme)?, palette.color(&pair.on, scheme)?))
}

fn fault_name(fault: &Fault) -> &str {
    match fault {
        Fault::Missing(name) | Fault::NotAColor(name, _) => name,
    }
}

/// A missing token at the pair that names it, another value where it stands.
fn report_fault(
    site: &Site,
    file: &Arc<SourceFile>,
    palette: &Palette,
    pair: &ColorPair,
    scheme: Scheme,
    fault: Fault,
    report: &Report,
) {
    match fault {
        Fault::Missing(name) => {
            let problem = Problem::UnknownToken { name };
            match &site.theme.colors.file {
                Some(theme) => report.at(theme, pair.span, problem),
                None => report.file(file.path(), problem),
            }
        }
        Fault::NotAColor(name, value) => {
            let span = palette.span(&name, scheme).unwrap_or_default();
            report.at(file, span, Problem::NotAColor { name, value });
        }
    }
}

/// The setting of the site that one of the two colours follows.
fn setting_of<'s>(
    site: &'s Site,
    palette: &Palette,
    pair: &ColorPair,
    scheme: Scheme,
) -> Option<(&'s ColorSetting, &'s ColorScale)> {
    site.config.colors.iter().find_map(|setting| {
        let scale = site.theme.colors.scales.iter().find(|scale| scale.name == setting.name)?;
        let follows =
            |token: &str| token.strip_prefix(scale.scale.as_str()).is_some_and(|tone| tone.starts_with('-'));
        let tokens = [&pair.text, &pair.on];
        let is_its = tokens.iter().any(|token| palette.through(token, scheme).into_iter().any(follows));
        is_its.then_some((setting, scale))
    })
}

/// The nearest value of a setting with which every pair has contrast enough.
fn nearest_setting(site: &Site, own: &Palette, setting: &ColorSetting, scale: &ColorScale) -> Option<Color> {
    // What the other settings give stays.
    let others = site.config.colors.iter().filter(|other| other.name != setting.name);
    let others = others.filter_map(|other| {
        let scale = site.theme.colors.scales.iter().find(|scale| scale.name == other.name)?;
        Some(tones(own, scale, Color::parse(&other.value)?))
    });
    let others = others.fold(own.clone(), |palette, changes| palette.with(&changes));
    let passes = |color: Color| {
        let palette = others.clone().with(&tones(own, scale, color));
        let pairs = site.theme.colors.pairs.iter();
        pairs.flat_map(|pair| [(pair, Scheme::Light), (pair, Scheme::Dark)]).all(|(pair, scheme)| {
            colors(&palette, pair, scheme).is_ok_and(|(text, on)| contrast(text, on) >= pair.least())
        })
    };
    nearest(Color::parse(&setting.value)?, passes)
}

/// The nearest colour of the same hue that passes: darker or lighter, in steps that nobody sees.
fn nearest(color: Color, passes: impl Fn(Color) -> bool) -> Option<Color> {
    const STEPS: u8 = 200;
    let (l, c, h) = color.oklch;
    (1..=STEPS).find_map(|step| {
        let by = f32::from(step) / f32::from(STEPS);
        [l - by, l + by]
            .into_iter()
            .filter(|l| (0.0..=1.0).contains(l))
            .map(|l| Color::of(l, c, h))
            // As it will be written: rounded to eight bits.
            .filter_map(|color| Color::parse(&color.hex()))
            .find(|color| passes(*color))
    })
}
