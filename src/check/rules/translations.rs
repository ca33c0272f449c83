//! Documents exist in every language of the site, and every translation follows its original.

use crate::check::Pages;
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::translation::State;

/// Missing translations, and parts that are older than their originals.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for unit in &pages.states.units {
        for (language, state) in &unit.languages {
            match state {
                State::Original | State::Current => {}
                // Before the first translation was accepted, nobody asked for a ledger.
                State::Unrecorded if pages.site.ledger.is_none() => {}
                State::Unrecorded => {
                    let problem = Problem::UnrecordedTranslation {
                        unit: unit.name.clone(),
                        language: language.clone(),
                    };
                    report.add(Diagnostic::new(problem, Some(unit.place.clone())));
                }
                State::Missing => {
                    let problem = Problem::MissingTranslation { language: language.clone() };
                    report.add(Diagnostic::new(problem, Some(unit.place.clone())));
                }
                State::Stale(parts) => {
                    for part in parts.iter().filter_map(|id| unit.parts.get(id)) {
                        let problem = Problem::StaleTranslation {
                            unit: unit.name.clone(),
                            part: part.title.clone(),
                            language: language.clone(),
                        };
                        let place = part.places.get(language).unwrap_or(&part.place).clone();
                        let mut diagnostic = Diagnostic::new(problem, Some(place));
                        if part.places.contains_key(language) {
                            diagnostic = diagnostic.related(part.place.clone());
                        }
                        report.add(diagnostic);
                    }
                }
            }
        }
    }
}
