//! Tones that follow a colour of the site: hue and chroma move with it, luminance stays that of the theme, so that what
//! could be read can still be read. Only tones darker than the colour stay darker than it.

use std::collections::BTreeMap;

use crate::asset::colors::color::Color;
use crate::asset::colors::palette::Palette;
use crate::diagnostic::{Problem, Report};
use crate::model::{ColorScale, ColorSetting, Site};

/// New values of tokens, by name.
pub fn changes(
    site: &Site,
    palette: &Palette,
    settings: &[ColorSetting],
    report: &Report,
) -> BTreeMap<String, String> {
    let mut changes = BTreeMap::new();
    for setting in settings {
        let scales = &site.theme.colors.scales;
        let Some(scale) = scales.iter().find(|scale| scale.name == setting.name) else { continue };
        match Color::parse(&setting.value) {
            Some(color) => changes.extend(tones(palette, scale, color)),
            None => report.at(
                &site.config_file,
                setting.span,
                Problem::InvalidValue {
                    key: setting.name.clone(),
                    value: setting.value.clone(),
                    expected: "#0b5a4b".to_owned(),
                },
            ),
        }
    }
    changes
}

/// The tones of one scale with `color` as its anchor.
pub fn tones(palette: &Palette, scale: &ColorScale, color: Color) -> BTreeMap<String, String> {
    let tones = || palette.tones(&scale.scale);
    let anchor = tones().find(|(tone, _)| *tone == scale.anchor).and_then(|(_, value)| Color::parse(value));
    let Some(anchor) = anchor else { return BTreeMap::new() };
    let name = |tone: &str| format!("{}-{tone}", scale.scale);
    tones()
        .filter_map(|(tone, value)| {
            let moved = if tone == scale.anchor { color } else { moved(Color::parse(value)?, anchor, color) };
            Some((name(tone), moved.hex()))
        })
        .collect()
}

fn moved(tone: Color, from: Color, to: Color) -> Color {
    let (_, c, h) = tone.oklch;
    let (_, from_c, from_h) = from.oklch;
    let (_, to_c, to_h) = to.oklch;
    let chroma = if from_c > 0.0 { c * to_c / from_c } else { c };
    let own = tone.luminance();
    let is_darker = own <= from.luminance() && from.luminance() > 0.0;
    let luminance = if is_darker { own.min(to.luminance() * own / from.luminance()) } else { own };
    Color::of_luminance(luminance, chroma, h + to_h - from_h)
}
