//! `content/glossary.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::load::Files;
use crate::load::fields::{At, Fields, Scope, read_toml};
use crate::load::languages::Languages;
use crate::locale::{IndexKey, is_by_reading, is_kana};
use crate::model::{Glossary, Term};
use crate::text::{Place, Span, nearest};

const PATH: &str = "content/glossary.toml";

/// Loads the glossary; a site without one has no terms.
pub fn load(files: &Files, languages: Languages<'_>, report: &Report) -> Glossary {
    let Some(file) = files.text(PATH, report) else { return Glossary::default() };
    let scope = Scope { file: &file, offset: 0, languages, report };
    read_toml(scope, file.text(), |fields| {
        let mut terms = Vec::new();
        let mut ids: BTreeMap<String, Span> = BTreeMap::new();
        let mut spellings: BTreeMap<(String, String), Span> = BTreeMap::new();
        let mut references = Vec::new();
        for entry in fields.tables("term") {
            if let Some((term, see)) = term(&entry) {
                references.extend(see);
                if remember(&entry, &mut ids, &mut spellings, &term) {
                    terms.push(term);
                }
            }
        }
        for see in references {
            if !ids.contains_key(&see.value) {
                let nearest = nearest(&see.value, ids.keys().map(String::as_str));
                fields.report(see.span, Problem::UnknownTerm { name: see.value, nearest });
            }
        }
        Glossary { terms }
    })
    .unwrap_or_default()
}

fn term(fields: &Fields<'_>) -> Option<(Term, Vec<At<String>>)> {
    let id = fields.required_id("id");
    let name = fields.required_localized("name");
    let definition = fields.required_localized("definition");
    let reading = fields.partly_localized("reading").unwrap_or_default();
    let full = fields.partly_localized("full");
    let aliases = fields.lists_per_language("aliases");
    let except = fields.lists_per_language("except");
    let see = fields
        .strings("see")
        .into_iter()
        .map(|id| At { value: id.value.to_owned(), span: id.span })
        .collect::<Vec<_>>();
    let source = fields.string("source").map(|id| (id.value.to_owned(), id.span));
    let (id, name) = (id?, name?);
    for (language, text) in name.iter().filter(|(language, _)| is_by_reading(language)) {
        let span = fields.language_span("name", language, None);
        match reading.find(language) {
            None if (IndexKey { name: text, reading: None }).needs_reading() => {
                fields.report(
                    span,
                    Problem::MissingReading { term: text.to_owned(), language: language.to_owned() },
                );
            }
            Some(kana) if !is_kana(kana) => {
                let span = fields.language_span("reading", language, None);
                fields.report(span, Problem::ReadingNotKana { reading: kana.to_owned() });
            }
            _ => {}
        }
    }
    fields.finish();
    let term = Term {
        id: id.value.to_owned(),
        file: Arc::clone(fields.scope().file),
        span: id.span,
        name,
        reading,
        full,
        aliases,
        except,
        definition: definition?,
        see: see.iter().map(|see| see.value.clone()).collect(),
        source,
    };
    Some((term, see))
}

/// Notes ids and spellings; false where one of them is taken.
fn remember(
    fields: &Fields<'_>,
    ids: &mut BTreeMap<String, Span>,
    spellings: &mut BTreeMap<(String, String), Span>,
    term: &Term,
) -> bool {
    let place = |span| Place::Text(Arc::clone(&term.file), span);
    let report = |problem, span, first| {
        let diagnostic = Diagnostic::new(problem, Some(place(span))).related(place(first));
        fields.scope().report.add(diagnostic);
    };
    let mut is_new = true;
    if let Some(first) = ids.insert(term.id.clone(), term.span) {
        report(Problem::DuplicateId { id: term.id.clone() }, term.span, first);
        is_new = false;
    }
    for language in fields.scope().languages.tags() {
        for (index, spelling) in term.spellings(language).enumerate() {
            let span = match index {
                0 => fields.language_span("name", language, None),
                alias => fields.language_span("aliases", language, Some(alias - 1)),
            };
            if let Some(first) = spellings.insert((language.to_owned(), spelling.to_owned()), span) {
                report(Problem::DuplicateTerm { name: spelling.to_owned() }, span, first);
                is_new = false;
            }
        }
    }
    is_new
}
