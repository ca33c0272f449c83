//! `[check.levels]` of `config.toml`: how bad a site takes each kind of problem.

use crate::diagnostic::{Level, Levels, Problem, codes, is_fixed};
use crate::load::fields::Fields;
use crate::sheet::Rule;
use crate::text::nearest;

const LEVELS: [(&str, Level); 3] =
    [("error", Level::Error), ("warning", Level::Warning), ("off", Level::Off)];

/// Reads the levels. A code that does not exist is reported, and one whose level is not for a site to lower.
pub fn read(fields: &Fields<'_>) -> Levels {
    let mut levels = Levels::default();
    let Some(check) = fields.table("check") else { return levels };
    if let Some(table) = check.table("levels") {
        let known: Vec<&str> = codes().into_iter().chain(Rule::all().map(Rule::code)).collect();
        for (code, entry) in table.entries() {
            let level = table.choice(code, &LEVELS);
            if !known.contains(&code) {
                let nearest = nearest(code, known.iter().copied());
                table.report(entry.span, Problem::UnknownCode { code: code.to_owned(), nearest });
                continue;
            }
            match level {
                Some(Level::Error) => levels.set(code, Level::Error),
                Some(_) if is_fixed(code) || is_refused(code) => {
                    table.report(entry.span, Problem::FixedLevel { code: code.to_owned() });
                }
                Some(level) => levels.set(code, level),
                None => {}
            }
        }
    }
    check.finish();
    levels
}

/// Is it a rule of spreadsheets whose findings leave no value?
fn is_refused(code: &str) -> bool {
    Rule::all().any(|rule| rule.code() == code && rule.is_refused())
}
