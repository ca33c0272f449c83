//! Runs the theme's templates.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::diagnostic::{Problem, Report, TemplateFault};
use crate::html::to_html;
use crate::markdown::with_readings;
use crate::model::Site;
use crate::page::template_fault::template_faults;

/// The templates, ready to run.
pub struct Engine {
    tera: Tera,
    /// Words, icons and drawings of each language, prepared once.
    languages: BTreeMap<String, Shared>,
}

struct Shared {
    words: Value,
    icons: Value,
    art: Value,
}

impl Engine {
    /// Compiles the templates of a site's theme. Faults are reported at their line.
    #[must_use]
    pub fn new(site: &Site, report: &Report) -> Option<Self> {
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html", ".svg"]);
        tera.register_filter("fill", fill);
        tera.register_filter("readings", readings);
        let templates = site.theme.templates.iter().map(|(name, file)| (name.as_str(), file.text()));
        if let Err(error) = tera.add_raw_templates(templates) {
            report_error(site, &error, report);
            return None;
        }
        let icons = Value::from_serializable(&site.theme.icons);
        let art = Value::from_serializable(&site.theme.art);
        let languages = site
            .config
            .languages
            .iter()
            .map(|language| {
                let mut words: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
                for (key, word) in site.language(language).words.iter() {
                    let (group, name) = key.split_once('.').unwrap_or(("", key));
                    words.entry(group).or_default().insert(name, word);
                }
                let words = Value::from_serializable(&words);
                (language.clone(), Shared { words, icons: icons.clone(), art: art.clone() })
            })
            .collect();
        Some(Self { tera, languages })
    }

    /// Renders a template with `view` in a language.
    pub fn render(
        &self,
        site: &Site,
        template: &str,
        language: &str,
        view: &impl Serialize,
        report: &Report,
    ) -> String {
        let mut context = match Context::from_serialize(view) {
            Ok(context) => context,
            Err(error) => {
                let fault = TemplateFault::Other { detail: error.to_string() };
                report.site(Problem::Template { fault });
                return String::new();
            }
        };
        if let Some(shared) = self.languages.get(language) {
            context.insert_value("words", shared.words.clone());
            context.insert_value("icons", shared.icons.clone());
            context.insert_value("art", shared.art.clone());
        }
        match self.tera.render(template, &context) {
            Ok(html) => html,
            Err(error) => {
                report_error(site, &error, report);
                String::new()
            }
        }
    }
}

#[allow(clippy::needless_pass_by_value, reason = "the shape of a filter")]
/// The filter `fill`: puts values into a word with `{name}` places.
fn fill(word: &str, values: Kwargs, _: &State<'_>) -> String {
    let mut text = word.to_owned();
    for (name, value) in values.iter() {
        text = text.replace(&format!("{{{name}}}"), &value.to_string());
    }
    text
}

#[allow(clippy::needless_pass_by_value, reason = "the shape of a filter")]
/// The filter `readings`: the markup of a word with its readings, `{漢字|かんじ}`.
fn readings(word: &str, _: Kwargs, _: &State<'_>) -> String {
    to_html(&with_readings(word))
}

fn report_error(site: &Site, error: &tera::Error, report: &Report) {
    let templates = &site.theme.templates;
    for found in template_faults(error, |name| templates.get(name).map_or("", |file| file.text())) {
        let problem = Problem::Template { fault: found.fault };
        match found.template.and_then(|name| templates.get(&name)) {
            Some(file) => report.at(file, found.span, problem),
            None => report.site(problem),
        }
    }
}
