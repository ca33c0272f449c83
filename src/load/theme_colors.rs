//! What a theme says of its colours and images: `[[scale]]`, `[[pair]]` and `[images]` of `theme.toml`.

use std::sync::Arc;

use crate::diagnostic::{Problem, Report};
use crate::load::fields::{Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::model::{ColorPair, ColorScale, Config, ThemeColors};
use crate::text::{SourceFile, nearest};

/// Reads the file of the theme; colours that the site sets and the theme does not know are reported.
pub fn load(
    theme: &Arc<SourceFile>,
    config: &Config,
    config_file: &Arc<SourceFile>,
    report: &Report,
) -> (ThemeColors, Option<(String, String)>) {
    let scope = Scope { file: theme, offset: 0, languages: Languages::new(&[]), report };
    let colors = read_toml(scope, theme.text(), |fields| {
        // For people: what the theme is called and made of.
        for key in ["name", "styles", "scripts", "icon", "art"] {
            fields.value(key);
        }
        let colors = ThemeColors {
            file: Some(Arc::clone(theme)),
            scales: fields.tables("scale").iter().filter_map(scale).collect(),
            pairs: fields.tables("pair").iter().flat_map(pairs).collect(),
        };
        (colors, fields.table("images").as_ref().and_then(image_sizes))
    });
    let (colors, image_sizes) = colors.unwrap_or_default();
    for setting in &config.colors {
        let names = colors.scales.iter().map(|scale| scale.name.as_str());
        if !names.clone().any(|name| name == setting.name) {
            let nearest = nearest(&setting.name, names);
            report.at(
                config_file,
                setting.name_span,
                Problem::UnknownKey { key: setting.name.clone(), nearest },
            );
        }
    }
    (colors, image_sizes)
}

/// `wide = "(max-width: 60rem) 100vw, 40rem"`, and `tall` for those that are higher than wide.
fn image_sizes(fields: &Fields<'_>) -> Option<(String, String)> {
    let sizes = |key| fields.required_string(key).map(|sizes| sizes.value.to_owned());
    let (wide, tall) = (sizes("wide"), sizes("tall"));
    fields.finish();
    Some((wide?, tall?))
}

fn scale(fields: &Fields<'_>) -> Option<ColorScale> {
    let text = |key| fields.required_string(key).map(|text| text.value.to_owned());
    let found = (text("setting"), text("scale"), text("anchor"));
    fields.finish();
    Some(ColorScale { name: found.0?, scale: found.1?, anchor: found.2? })
}

/// `4.5` → 45.
fn tenths(number: &str) -> Option<u32> {
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    Some(whole.parse::<u32>().ok()? * 10 + part.get(..1)?.parse::<u32>().ok()?)
}

/// One for each ground: `text = "color-ink"`, `on = ["color-paper", "color-raised"]`.
fn pairs(fields: &Fields<'_>) -> Vec<ColorPair> {
    let text = fields.required_string("text");
    let least = fields.number("least").and_then(|least| tenths(&least.value.to_string()));
    fields.require("least");
    fields.require("on");
    let on = fields.strings("on");
    fields.finish();
    let (Some(text), Some(least)) = (text, least) else { return Vec::new() };
    let pair = |on: crate::load::fields::At<&str>| ColorPair {
        text: text.value.to_owned(),
        on: on.value.to_owned(),
        least_tenths: least,
        span: on.span,
    };
    on.into_iter().map(pair).collect()
}
