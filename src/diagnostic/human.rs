//! Diagnostics for people at a terminal: the line with a caret right under Japanese text, why it matters, and what to do.

use std::collections::BTreeSet;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};

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
        text.push_str(&whole(diagnostic, &message, language, is_short, &renderer));
        text.push_str("\n\n");
    }
    text
}

/// One problem, with its places said as people look for them.
fn whole(
    diagnostic: &Diagnostic,
    message: &Message,
    language: MessageLanguage,
    is_short: bool,
    renderer: &Renderer,
) -> String {
    let mut group = Group::with_title(title(diagnostic, message, language));
    let mut places = Vec::new();
    match &diagnostic.place {
        Some(Place::Text(file, span)) if !is_short => {
            let snippet = Shown::new(file, *span, AnnotationKind::Primary, None);
            places.push((snippet.said, named(&Place::Text(file.clone(), *span), language)));
            group = group.element(snippet.snippet);
        }
        Some(place) => group = group.element(Origin::path(named(place, language))),
        None => {}
    }
    if let Some(Place::Text(file, span)) = &diagnostic.related
        && !is_short
    {
        let label = match diagnostic.problem {
            Problem::StaleTranslation { .. } | Problem::Parity { .. } => {
                language.pick("原文", "the original")
            }
            _ => language.pick("最初はここ", "first used here"),
        };
        let snippet = Shown::new(file, *span, AnnotationKind::Context, Some(label));
        places.push((snippet.said, named(&Place::Text(file.clone(), *span), language)));
        group = group.element(snippet.snippet);
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
    let text = renderer.render(&[group]);
    places
        .iter()
        .fold(text, |text, (said, named)| text.replacen(&format!("{said}\n"), &format!("{named}\n"), 1))
}

fn title<'a>(diagnostic: &Diagnostic, message: &'a Message, language: MessageLanguage) -> Title<'a> {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, language.pick("誤り", "error")),
        Severity::Warning => (Level::WARNING, language.pick("注意", "warning")),
    };
    level.with_name(name).primary_title(message.text.as_str()).id(diagnostic.problem.code())
}

/// `content/plan/20-goals.ja.md:5:6（章「目標」）`
fn named(place: &Place, language: MessageLanguage) -> String {
    match (context(place, language), language) {
        (None, _) => place.to_string(),
        (Some(context), MessageLanguage::Japanese) => format!("{place}（{context}）"),
        (Some(context), MessageLanguage::English) => format!("{place} ({context})"),
    }
}

/// The line of a place, as much of it as a screen shows, with its mark.
struct Shown<'a> {
    snippet: Snippet<'a, Annotation<'a>>,
    /// How the snippet says its place: with the column in what is shown.
    said: String,
}

impl<'a> Shown<'a> {
    fn new(file: &'a SourceFile, span: Span, kind: AnnotationKind, label: Option<&'a str>) -> Self {
        let window = Window::around(file.text(), span);
        let line = file.position(span.start).line;
        let column = window.text[..window.mark.start].chars().count() + 1;
        let mark = kind.span(window.mark).label(label);
        let snippet = Snippet::source(window.text).path(file.path()).line_start(line).annotation(mark);
        Self { snippet, said: format!("{}:{line}:{column}", file.path()) }
    }
}
