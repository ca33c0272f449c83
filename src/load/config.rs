//! `config.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Problem, Report};
use crate::load::fields::{At, Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::load::{Files, levels, license};
use crate::locale::{Localized, PartialDate, is_language_tag};
use crate::model::{ColorSetting, Config, FooterGroup, License, MenuItem, SearchBudget};
use crate::text::{SourceFile, Span};

const PATH: &str = "config.toml";

/// Loads the settings.
pub fn load(files: &Files, report: &Report) -> Option<(Config, Arc<SourceFile>)> {
    if !files.has(PATH) {
        report.file(PATH, Problem::NoSite);
        return None;
    }
    let file = files.text(PATH, report)?;
    // The languages come first: everything else is read with them.
    let scratch = Report::new();
    let scope = Scope { file: &file, offset: 0, languages: Languages::new(&[]), report: &scratch };
    let (tags, fallbacks) = read_toml(scope, file.text(), |fields| {
        let tags: Vec<String> =
            fields.strings("languages").into_iter().map(|tag| tag.value.to_owned()).collect();
        let declared = fields.table("fallback").map(|table| fallbacks(&table, &tags));
        let fallbacks = with_parents(declared.unwrap_or_default(), &tags);
        (tags, fallbacks)
    })
    .unwrap_or_default();
    let languages = Languages::new(&tags).with_fallbacks(&fallbacks);
    let scope = Scope { file: &file, offset: 0, languages, report };
    let config = read_toml(scope, file.text(), |fields| read(fields, languages, &fallbacks))?;
    Some((config?, file))
}

fn read(
    fields: &Fields<'_>,
    languages: Languages<'_>,
    known_fallbacks: &BTreeMap<String, Vec<String>>,
) -> Option<Config> {
    fields.require("languages")?;
    for tag in fields.strings("languages") {
        if !is_language_tag(tag.value) {
            fields.invalid("languages", tag, "ja, en, zh-Hans");
        }
    }
    if languages.is_empty() {
        return None;
    }
    let base_url = fields.string("base_url").and_then(|url| {
        if url.value.starts_with("https://") || url.value.starts_with("http://") {
            Some(format!("{}/", url.value.trim_end_matches('/')))
        } else {
            fields.invalid("base_url", url, "https://www.example.jp/");
            None
        }
    });
    let theme = fields.string("theme");
    let title = fields.required_localized("title");
    // Read before, with its faults unsaid; here they are said.
    if let Some(table) = fields.table("fallback") {
        fallbacks(&table, languages.tags());
    }
    fields.require("license");
    let license = license::find(fields);
    fields.require("updated");
    let search = fields.table("search").map(|table| search_budget(&table)).unwrap_or_default();
    let config = Config {
        base_url,
        search,
        languages: languages.to_vec(),
        language_spans: fields.strings("languages").iter().map(|tag| tag.span).collect(),
        fallbacks: known_fallbacks.clone(),
        theme: theme.map_or("standard", |name| name.value).to_owned(),
        theme_span: theme.map_or(Span::new(0, 0), |name| name.span),
        colors: fields.table("colors").map(|table| colors(&table)).unwrap_or_default(),
        featured: fields.string("featured").map(|id| (id.value.to_owned(), id.span)),
        updated: fields
            .date("updated")
            .map_or(PartialDate { year: 1970, month: Some(1), day: Some(1) }, |date| date.value),
        title: title.unwrap_or_default(),
        tagline: fields.localized("tagline").unwrap_or_default(),
        description: fields.localized("description").unwrap_or_default(),
        publisher: fields.required_localized("publisher").unwrap_or_default(),
        notice: fields.localized("notice"),
        about: fields.localized("about").unwrap_or_default(),
        contact: fields.localized("contact"),
        imprint: fields.localized_list("imprint"),
        license: license.unwrap_or_else(|| License { name: Localized::default(), url: None }),
        menu: fields.tables("menu").iter().filter_map(menu_item).collect(),
        offline: offline(fields),
        levels: levels::read(fields),
        footer: fields
            .tables("footer")
            .iter()
            .map(|group| {
                let links = group.tables("link").iter().filter_map(menu_item).collect();
                let title = group.required_localized("title").unwrap_or_default();
                group.finish();
                FooterGroup { title, links }
            })
            .collect(),
    };
    Some(config)
}

/// `[offline] enabled`: yes, where nothing is said.
fn offline(fields: &Fields<'_>) -> bool {
    let Some(table) = fields.table("offline") else { return true };
    let enabled = !table.has("enabled") || table.boolean("enabled");
    table.finish();
    enabled
}

/// `[colors]`: colours by name; the theme knows which there are.
fn colors(fields: &Fields<'_>) -> Vec<ColorSetting> {
    let names: Vec<(&str, Span)> = fields.entries().into_iter().map(|(name, at)| (name, at.span)).collect();
    let setting = |(name, name_span): (&str, Span)| {
        let value = fields.string(name)?;
        let span = value.span;
        Some(ColorSetting { name: name.to_owned(), value: value.value.to_owned(), name_span, span })
    };
    names.into_iter().filter_map(setting).collect()
}

/// `[search]`: what the indices may weigh, in whole kilobytes above 0.
fn search_budget(fields: &Fields<'_>) -> SearchBudget {
    let kilobytes = |key: &str| {
        let number = fields.integer(key)?;
        let value = usize::try_from(number.value).ok().filter(|value| *value > 0);
        if value.is_none() {
            let text = number.value.to_string();
            fields.invalid(key, At { value: &text, span: number.span }, "600");
        }
        Some((value?, number.span))
    };
    let mut budget = SearchBudget::default();
    if let Some((value, span)) = kilobytes("budget_kb") {
        (budget.language_kb, budget.language_span) = (value, Some(span));
    }
    if let Some((value, span)) = kilobytes("booklet_budget_kb") {
        (budget.booklet_kb, budget.booklet_span) = (value, Some(span));
    }
    fields.finish();
    budget
}

/// `[fallback]`: lists of languages by language, all of them languages of the site.
fn fallbacks(fields: &Fields<'_>, languages: &[String]) -> BTreeMap<String, Vec<String>> {
    let known = languages.join(", ");
    let unknown = |at: At<&str>| {
        let problem = Problem::UnknownLanguage { language: at.value.to_owned(), known: known.clone() };
        fields.report(at.span, problem);
    };
    let mut fallbacks = BTreeMap::new();
    let entries: Vec<(&str, Span)> =
        fields.entries().into_iter().map(|(key, value)| (key, value.span)).collect();
    for (language, span) in entries {
        if !languages.iter().any(|known| known == language) {
            unknown(At { value: language, span });
        }
        let (good, bad): (Vec<_>, Vec<_>) = fields
            .strings(language)
            .into_iter()
            .partition(|tag| languages.iter().any(|known| known == tag.value));
        bad.into_iter().for_each(unknown);
        fallbacks.insert(language.to_owned(), good.into_iter().map(|tag| tag.value.to_owned()).collect());
    }
    fallbacks
}

/// A language that says more than another of the site (`ja-x-easy`, `ja`) falls back to it, before all that was declared
/// for that one (BCP 47, RFC 4647 lookup).
fn with_parents(
    mut fallbacks: BTreeMap<String, Vec<String>>,
    languages: &[String],
) -> BTreeMap<String, Vec<String>> {
    for language in languages.iter().filter(|tag| !fallbacks.contains_key(*tag)).cloned().collect::<Vec<_>>()
    {
        let parents = languages.iter().filter(|tag| language.starts_with(&format!("{tag}-")));
        let mut parents: Vec<String> = parents.cloned().collect();
        parents.sort_by_key(|parent| std::cmp::Reverse(parent.len()));
        if !parents.is_empty() {
            fallbacks.insert(language, parents);
        }
    }
    fallbacks
}

fn menu_item(fields: &Fields<'_>) -> Option<MenuItem> {
    let label = fields.required_localized("label");
    let to = fields.required_string("to");
    fields.finish();
    let to = to?;
    Some(MenuItem { label: label?, to: to.value.to_owned(), to_span: Span::new(to.span.start, to.span.end) })
}
