//! `sasshi translation status`.

use crate::cli::Exit;
use crate::cli::arguments::{ListFormat, Status};
use crate::cli::console::Console;
use crate::cli::translation::site;
use crate::model::Site;
use crate::translation::{State, States, UnitState, status_json};

/// Prints how far every translation is.
pub fn run(options: &Status, console: &Console) -> Exit {
    let Some((site, outlines)) = site(&options.root, console) else { return Exit::Content };
    let states = States::new(&site, &outlines);
    match options.format {
        ListFormat::Json => console.say(&status_json(&states, site.ledger.is_some())),
        ListFormat::Human => {
            for language in site.config.languages.iter().skip(1) {
                one(console, &site, &states, language);
            }
            if site.config.languages.len() < 2 {
                console.say(console.pick(
                    "このサイトの言語は一つなので、翻訳はありません。",
                    "The site has one language: there are no translations.",
                ));
            } else if site.ledger.is_none() {
                console.say(console.pick(
                    "台帳がまだないので、古い翻訳はわかりません。翻訳がいまの原文に合っているなら、次を実行してください：\n  sasshi translation accept --all",
                    "There is no ledger yet, so nothing can be said of stale translations. If translations follow the originals now, run\n  sasshi translation accept --all",
                ));
            }
        }
    }
    Exit::Done
}

/// One language: counts, then what is stale with its parts, then what is missing.
fn one(console: &Console, site: &Site, states: &States, language: &str) {
    let of = |unit: &UnitState| {
        unit.languages.iter().find(|(known, _)| known == language).map(|(_, state)| state.clone())
    };
    let mut counts = [0_usize; 4];
    let (mut stale, mut unrecorded, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for unit in &states.units {
        match of(unit) {
            Some(State::Current) => counts[0] += 1,
            Some(State::Stale(parts)) => {
                counts[1] += 1;
                stale.push((unit, parts));
            }
            Some(State::Unrecorded) => {
                counts[2] += 1;
                unrecorded.push(unit);
            }
            Some(State::Missing) => {
                counts[3] += 1;
                missing.push(unit);
            }
            _ => {}
        }
    }
    let name = &site.language(language).name;
    let [current, old, unknown, none] = counts;
    console.say(&match console.language {
        crate::diagnostic::MessageLanguage::Japanese => {
            format!("{name}（{language}）：最新 {current}、古い {old}、未記録 {unknown}、まだない {none}")
        }
        crate::diagnostic::MessageLanguage::English => {
            format!(
                "{name} ({language}): {current} current, {old} stale, {unknown} not recorded, {none} missing"
            )
        }
    });
    for (unit, parts) in stale {
        console.say(&format!("  {}  {}", console.pick("古い　　", "stale       "), label(unit)));
        for part in unit.parts.iter().filter(|(id, _)| parts.contains(*id)) {
            let (id, part) = part;
            let title = if id.is_empty() {
                console.pick("題と導入", "title and introduction").to_owned()
            } else {
                format!("#{id}  {}", part.title)
            };
            console.say(&format!("  {}  {title}", console.pick("　　　　", "            ")));
        }
    }
    if site.ledger.is_some() {
        for unit in unrecorded {
            console.say(&format!("  {}  {}", console.pick("未記録　", "not recorded"), label(unit)));
        }
    }
    for unit in missing {
        console.say(&format!("  {}  {}", console.pick("まだない", "missing     "), label(unit)));
    }
}

fn label(unit: &UnitState) -> String {
    format!("{}  {}", unit.name, unit.title).trim_end().to_owned()
}
