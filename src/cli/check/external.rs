//! `sasshi check --external`: what other sites say of the pages that are linked.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::build::Outcome;
use crate::cli::arguments::Check;
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, MessageLanguage, Problem};
use crate::locale::PartialDate;
use crate::outside::{Answer, Cache, Doubt, Manners, ask};
use crate::text::Place;

/// The answers, and where their addresses stand.
pub struct External {
    answers: BTreeMap<String, Answer>,
    /// The first place of each address.
    places: BTreeMap<String, Place>,
}

/// Between two questions to one host.
const PAUSE: Duration = Duration::from_secs(1);

impl External {
    /// Asks for every address of which nothing is known today; dead ones become findings of the run.
    pub fn ask(arguments: &Check, outcome: &mut Outcome, today: PartialDate, console: &Console) -> Self {
        let mut cache = Cache::open(&arguments.root);
        let all: BTreeSet<&String> = outcome.addresses.iter().map(|address| &address.url).collect();
        let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
        let mut unknown: BTreeSet<String> = BTreeSet::new();
        for url in all {
            match cache.get(url, today) {
                Some(answer) => drop(answers.insert(url.clone(), answer)),
                None => drop(unknown.insert(url.clone())),
            }
        }
        if !unknown.is_empty() {
            console.progress(console.pick("リンク先を確かめています…", "Asking other sites …"));
            let manners = Manners { timeout: Duration::from_secs(arguments.timeout), pause: PAUSE };
            let asked = ask(&unknown, manners);
            if let Err(error) = cache.keep(&asked, today) {
                // The answers are there all the same; the next run asks again.
                console.world(&error);
            }
            answers.extend(asked);
        }
        let mut places = BTreeMap::new();
        let mut dead = Vec::new();
        for address in &outcome.addresses {
            let place = Place::Text(std::sync::Arc::clone(&address.file), address.span);
            if let Some(why) = answers.get(&address.url).and_then(Answer::dead) {
                let problem = Problem::DeadLink { url: address.url.clone(), why };
                dead.extend(outcome.levels.settle(Diagnostic::new(problem, Some(place.clone()))));
            }
            places.entry(address.url.clone()).or_insert(place);
        }
        outcome.diagnostics.extend(dead);
        outcome.diagnostics.sort_by(|a, b| a.place.cmp(&b.place));
        Self { answers, places }
    }

    /// Says how many there are of each, what could not be told, and what has moved for good.
    pub fn say(&self, console: &Console) {
        let count = |is: fn(&Answer) -> bool| self.answers.values().filter(|answer| is(answer)).count();
        let open = count(|answer| matches!(answer, Answer::Open { .. }));
        let dead = count(|answer| answer.dead().is_some());
        let doubtful = count(|answer| matches!(answer, Answer::Doubtful(_)));
        Console::note(&match console.language {
            MessageLanguage::Japanese => {
                format!("別のサイトへのリンク: 開ける {open}、切れている {dead}、わからない {doubtful}")
            }
            MessageLanguage::English => {
                format!("Links to other sites: {open} open, {dead} broken, {doubtful} could not be told")
            }
        });
        let mut places: Vec<(&Place, &String)> =
            self.places.iter().map(|(url, place)| (place, url)).collect();
        places.sort();
        for (place, url) in places {
            let Some(answer) = self.answers.get(url) else { continue };
            match answer {
                Answer::Doubtful(doubt) => {
                    Console::note(&format!("  {place}  {url}  {}", why(*doubt, console)));
                }
                Answer::Open { moved: Some(new) } => {
                    let moved = console.pick("引っ越しました →", "has moved →");
                    Console::note(&format!("  {place}  {url}  {moved} {new}"));
                }
                Answer::Open { moved: None } | Answer::Dead(_) | Answer::Circle => {}
            }
        }
    }
}

fn why(doubt: Doubt, console: &Console) -> String {
    match doubt {
        Doubt::Status(status) => match console.language {
            MessageLanguage::Japanese => format!("わかりません（相手の返事は{status}）"),
            MessageLanguage::English => format!("could not be told (the server answers {status})"),
        },
        Doubt::Timeout => console
            .pick("わかりません（返事がありません）", "could not be told (no answer in time)")
            .to_owned(),
        Doubt::Tls => console
            .pick("わかりません（暗号化した接続ができません）", "could not be told (no encrypted connection)")
            .to_owned(),
        Doubt::NoConnection => {
            console.pick("わかりません（つながりません）", "could not be told (no connection)").to_owned()
        }
        Doubt::NoAddress => console
            .pick("わかりません（行き先として読めません）", "could not be told (no address)")
            .to_owned(),
    }
}
