//! Diagnostics for people at a terminal: the line, a caret that is right under Japanese text, and the hint.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, MessageLanguage, Problem, Severity};
use crate::text::Place;

/// All `diagnostics` as text, an empty line after each.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], language: MessageLanguage, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&render_one(diagnostic, language, &renderer));
        text.push_str("\n\n");
    }
    text
}

fn render_one(diagnostic: &Diagnostic, language: MessageLanguage, renderer: &Renderer) -> String {
    let message = language.say(&diagnostic.problem);
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, language.pick("誤り", "error")),
        Severity::Warning => (Level::WARNING, language.pick("注意", "warning")),
    };
    let title = level.with_name(name).primary_title(message.text.as_str()).id(diagnostic.problem.code());
    let help = Level::HELP.with_name(language.pick("直し方", "help"));
    let related = match diagnostic.problem {
        Problem::StaleTranslation { .. } | Problem::Parity { .. } => language.pick("原文", "the original"),
        _ => language.pick("最初はここ", "first used here"),
    };
    let mut group = match &diagnostic.place {
        Some(Place::Text(file, span)) => {
            let marked = AnnotationKind::Primary.span(visible(file.text(), span.range()));
            let mut snippet = Snippet::source(file.text()).path(file.path()).annotation(marked);
            let mut second = None;
            match &diagnostic.related {
                Some(Place::Text(other, span)) if other.path() == file.path() => {
                    let span = visible(other.text(), span.range());
                    snippet = snippet.annotation(AnnotationKind::Context.span(span).label(related));
                }
                Some(Place::Text(other, span)) => {
                    let span = visible(other.text(), span.range());
                    second = Some(
                        Snippet::source(other.text())
                            .path(other.path())
                            .annotation(AnnotationKind::Context.span(span).label(related)),
                    );
                }
                _ => {}
            }
            let group = title.element(snippet);
            match second {
                Some(second) => group.element(second),
                None => group,
            }
        }
        Some(place) => title.element(annotate_snippets::Origin::path(place.to_string())),
        None => Group::with_title(title),
    };
    group = group.element(help.message(message.hint.as_str()));
    renderer.render(&[group])
}

/// A span that shows: at least one character, and not running over the end of its line.
fn visible(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = range.start.min(text.len());
    let line_end = text[start..].find('\n').map_or(text.len(), |index| start + index);
    let end = range.end.clamp(start, line_end.max(start));
    if end > start {
        return start..end;
    }
    let next = text[start..].chars().next().map_or(start, |char| start + char.len_utf8());
    start..next
}
