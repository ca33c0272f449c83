//! The last lines of a run with problems: how many there are, and what to do next.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, MessageLanguage, Severity};

/// So many codes are named.
const CODES: usize = 4;

/// How many problems there are, what to do next, and where more about them is said. Nothing where there are none.
#[must_use]
pub fn closing(diagnostics: &[Diagnostic], language: MessageLanguage) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let of = |severity| diagnostics.iter().filter(move |one| one.severity == severity);
    let (errors, warnings) = (of(Severity::Error).count(), of(Severity::Warning).count());
    let worst = if errors > 0 { Severity::Error } else { Severity::Warning };
    let files = of(worst)
        .filter_map(|one| one.place.as_ref().map(crate::text::Place::path))
        .collect::<BTreeSet<_>>()
        .len();
    let next = match language {
        MessageLanguage::Japanese => japanese(errors, warnings, files),
        MessageLanguage::English => english(errors, warnings, files),
    };
    format!("{next}\n{}\n", more(diagnostics, language))
}

fn japanese(errors: usize, warnings: usize, files: usize) -> String {
    let place = if files == 0 { String::new() } else { format!("（{files}つのファイル）") };
    if errors == 0 {
        return format!("注意が{warnings}件あります{place}。公開はできますが、できれば直してください。");
    }
    let also = if warnings == 0 { String::new() } else { format!("注意も{warnings}件あります。") };
    let order = if errors == 1 { "直して" } else { "上から順に直して" };
    format!(
        "誤りが{errors}件あります{place}。{also}{order}、もう一度 sasshi check を実行してください。\n誤りがあるうちは、何も公開しません。"
    )
}

fn english(errors: usize, warnings: usize, files: usize) -> String {
    let place = if files == 0 { String::new() } else { format!(" in {}", plural(files, "file")) };
    if errors == 0 {
        return format!(
            "{}{place}. The site can be published, but please look at {}.",
            plural(warnings, "warning"),
            if warnings == 1 { "it" } else { "them" }
        );
    }
    let also = if warnings == 0 { String::new() } else { format!(", and {}", plural(warnings, "warning")) };
    let order = if errors == 1 { "Mend it" } else { "Mend them from the top" };
    let last = if errors == 1 { "the error is" } else { "the errors are" };
    format!(
        "{}{place}{also}. {order}, then run sasshi check again.\nNothing is published until {last} mended.",
        plural(errors, "error")
    )
}

/// The command that says more, for the codes of the run, errors first.
fn more(diagnostics: &[Diagnostic], language: MessageLanguage) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        for one in diagnostics.iter().filter(|one| one.severity == severity) {
            if !codes.contains(&one.problem.code()) {
                codes.push(one.problem.code());
            }
        }
    }
    let (first, others) = (codes[0], &codes[1..]);
    let named = others[..others.len().min(CODES - 1)].join(language.pick("、", ", "));
    let etc = if others.len() >= CODES { language.pick(" など", ", …") } else { "" };
    let start = language.pick("くわしくは", "More about it:");
    match (language, others.is_empty()) {
        (_, true) => format!("{start} sasshi explain {first}"),
        (MessageLanguage::Japanese, false) => {
            format!("{start} sasshi explain {first}（ほかに {named}{etc}）")
        }
        (MessageLanguage::English, false) => format!("{start} sasshi explain {first} (also {named}{etc})"),
    }
}

/// `1 error`, `2 errors`.
fn plural(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
