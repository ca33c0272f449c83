//! What was noted in `check-baseline.toml`: said in short, and written.

use crate::cli::Exit;
use crate::cli::arguments::Check;
use crate::cli::check::Found;
use crate::cli::console::Console;
use crate::diagnostic::{Baseline, Diagnostic, Finding, MessageLanguage, Noted, Severity, State};
use crate::load::BASELINE_PATH;
use crate::locale::PartialDate;
use crate::publish::replace;
use crate::text::{display_width, pad_to_width};

/// Says what was noted before, with its age, and what is noted and gone.
pub fn say(found: &Found, today: PartialDate, console: &Console) {
    let new = found.findings.iter().filter(|one| one.is_new()).count();
    let known: Vec<(&Finding, &str)> = found
        .findings
        .iter()
        .filter_map(|one| match &one.state {
            State::New => None,
            State::Known { since } => Some((one, since.as_str())),
        })
        .collect();
    let has_errors = found.findings.iter().any(|one| one.diagnostic.severity == Severity::Error);
    if new > 0 && !has_errors {
        Console::note(console.pick(
            "控えにない注意なので、失敗とします。直すか、sasshi check --update-baseline で控えに加えてください。",
            "They are not in the baseline, so the check fails: mend them, or note them with `sasshi check --update-baseline`.",
        ));
    }
    if !known.is_empty() {
        Console::note(&match console.language {
            MessageLanguage::Japanese => {
                format!("前からある注意が{}件あります（{BASELINE_PATH}）。", known.len())
            }
            MessageLanguage::English => format!("Noted before in {BASELINE_PATH}: {}", known.len()),
        });
        let rows = known.iter().map(|(finding, since)| {
            let place = finding.diagnostic.place.as_ref().map(ToString::to_string).unwrap_or_default();
            [place, finding.key.code.clone(), age(since, today, console)]
        });
        lines(&rows.collect::<Vec<_>>());
    }
    let gone: usize = found.gone.iter().map(|one| one.count).sum();
    if gone > 0 {
        Console::note(&match console.language {
            MessageLanguage::Japanese => format!(
                "控えにあって、もう出ない注意が{gone}件あります。sasshi check --update-baseline で控えから消えます。"
            ),
            MessageLanguage::English => format!(
                "Noted, and no longer there: {gone}. `sasshi check --update-baseline` takes them out."
            ),
        });
        let row = |one: &Noted| [one.key.file.clone(), one.key.code.clone(), one.key.text.clone()];
        lines(&found.gone.iter().map(row).collect::<Vec<_>>());
    }
    if new == 0 {
        console.say(console.pick("新しい問題はありません。", "No new problems."));
    }
}

/// Writes the baseline anew. While there are errors nothing is written: they cannot be noted, and a run that stops at
/// them has not seen everything.
pub fn update(arguments: &Check, found: &Found, today: PartialDate, console: &Console) -> Exit {
    let errors: Vec<Diagnostic> = found
        .findings
        .iter()
        .filter(|one| one.diagnostic.severity == Severity::Error)
        .map(|one| one.diagnostic.clone())
        .collect();
    if !errors.is_empty() {
        console.problems(&errors);
        Console::note(console.pick(
            "控えは書きかえていません。控えに加えられるのは注意だけです。",
            "The baseline was not changed: only warnings can be noted.",
        ));
        return Exit::Content;
    }
    let baseline = Baseline::of(&found.findings, &today.to_string());
    if let Err(error) = replace(&arguments.root.join(BASELINE_PATH), baseline.text().as_bytes()) {
        console.world(&error);
        return Exit::World;
    }
    let new = found.findings.iter().filter(|one| one.is_new()).count();
    let known = found.findings.len() - new;
    let gone: usize = found.gone.iter().map(|one| one.count).sum();
    console.say(&match console.language {
        MessageLanguage::Japanese => {
            format!("{BASELINE_PATH} を書きました（加えた {new}、残した {known}、消した {gone}）。")
        }
        MessageLanguage::English => {
            format!("Wrote {BASELINE_PATH} ({new} added, {known} kept, {gone} removed).")
        }
    });
    Exit::Done
}

/// How long ago a day is: `2026-11-01 (19 days)`.
fn age(since: &str, today: PartialDate, console: &Console) -> String {
    let days = since.parse::<PartialDate>().map_or(0, |since| today.day_number() - since.day_number());
    match (console.language, days) {
        (MessageLanguage::Japanese, ..=0) => format!("{since}から"),
        (MessageLanguage::Japanese, days) => format!("{since}から（{days}日）"),
        (MessageLanguage::English, ..=0) => format!("since {since}"),
        (MessageLanguage::English, 1) => format!("since {since} (1 day)"),
        (MessageLanguage::English, days) => format!("since {since} ({days} days)"),
    }
}

/// Rows of three, lined up.
fn lines(rows: &[[String; 3]]) {
    let width = |column: usize| rows.iter().map(|row| display_width(&row[column])).max().unwrap_or(0);
    let widths = [width(0), width(1)];
    for [one, two, three] in rows {
        let row = format!("  {}  {}  {three}", pad_to_width(one, widths[0]), pad_to_width(two, widths[1]));
        Console::note(row.trim_end());
    }
}
