//! Diagnostics for people at a terminal: the line with a caret right under Japanese text, why it matters, and what to do.

use std::collections::BTreeSet;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::window::Window;
use crate::diagnostic::{Diagnostic, Message, MessageLanguage, Problem, Severity, context};
use crate::text::{Place, SourceFile, Span};

/// A run with more problems than this says those of one code in short, after the first few of them.
const MANY: usize = 30;

/// How many of one code are shown whole then.
const WHOLE: usize = 3;

/// All `diagnostics` as text, an empty line after each. Why a code matters stands at its first one only.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], language: MessageLanguage, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut said = BTreeSet::new();
    let mut text = String::new();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        let code = diagnostic.problem.code();
        let before = diagnostics[..index].iter().filter(|other| other.problem.code() == code).count();
        let mut message = language.say(&diagnostic.problem);
        if before > 0 {
            message.why.clear();
        }
        let is_short = diagnostics.len() > MANY && before >= WHOLE;
        if !said.insert((code, message.hint.clone())) && is_short {
            message.hint.clear();
        }
        text.push_str(&renderer.render(&[group(diagnostic, &message, language, is_short)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(
    diagnostic: &'a Diagnostic,
    message: &'a Message,
    language: MessageLanguage,
    is_short: bool,
) -> Group<'a> {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, language.pick("誤り", "error")),
        Severity::Warning => (Level::WARNING, language.pick("注意", "warning")),
    };
    let title = level.with_name(name).primary_title(message.text.as_str()).id(diagnostic.problem.code());
    let mut group = Group::with_title(title);
    if let Some(place) = &diagnostic.place {
        group = group.element(origin(place, language));
        if let Place::Text(file, span) = place
            && !is_short
        {
            group = group.element(snippet(file, *span, AnnotationKind::Primary, None));
        }
    }
    if let Some(Place::Text(file, span)) = &diagnostic.related {
        let label = match diagnostic.problem {
            Problem::StaleTranslation { .. } | Problem::Parity { .. } => {
                language.pick("原文", "the original")
            }
            _ => language.pick("最初はここ", "first used here"),
        };
        if !is_short {
            group = group.element(origin(&Place::Text(file.clone(), *span), language)).element(snippet(
                file,
                *span,
                AnnotationKind::Context,
                Some(label),
            ));
        }
    }
    let parts = [
        (Level::NOTE.with_name(language.pick("理由", "why")), &message.why),
        (Level::HELP.with_name(language.pick("直し方", "help")), &message.hint),
    ];
    for (level, text) in parts {
        if !text.is_empty() {
            group = group.element(level.message(text.as_str()));
        }
    }
    group
}

/// `content/plan/20-goals.ja.md:5:6（章「目標」）`
fn origin(place: &Place, language: MessageLanguage) -> Origin<'static> {
    Origin::path(match context(place, language) {
        Some(context) => language
            .pick("{place}（{context}）", "{place} ({context})")
            .replace("{place}", &place.to_string())
            .replace("{context}", &context),
        None => place.to_string(),
    })
}

/// The line of a place, as much of it as a screen shows, with its mark.
fn snippet<'a>(
    file: &SourceFile,
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let window = Window::around(file.text(), span);
    let mark = kind.span(window.mark).label(label);
    Snippet::source(window.text).line_start(file.position(span.start).line).annotation(mark)
}
