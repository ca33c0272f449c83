//! What `check-baseline.toml` notes: warnings that a site had when it began to be checked, so that only new ones fail.
//!
//! Errors are never noted: they would still keep the site from being published. A kind of error that a site cannot mend at
//! once is made a warning first (`[check.levels]`).

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Finding, Key, Severity, State};

/// Equal findings that were noted on one day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Noted {
    /// What they are recognised by.
    pub key: Key,
    /// The day (`2026-11-20`).
    pub since: String,
    /// How many there are.
    pub count: usize,
}

/// All that is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// In any order.
    pub noted: Vec<Noted>,
}

const HEAD: &str = "\
# 前からある指摘の控えです。sasshi check --update-baseline が書きます。ここにない指摘が出ると、sasshi check は失敗します。
# Findings that were there before, written by `sasshi check --update-baseline`. `sasshi check` fails when others appear.
";

impl Baseline {
    /// Every problem with its state, and what is noted and was not found. Of equal ones the first are the oldest.
    #[must_use]
    pub fn compare(&self, diagnostics: Vec<Diagnostic>) -> (Vec<Finding>, Vec<Noted>) {
        let mut noted = self.noted.clone();
        noted.sort();
        let mut numbers: BTreeMap<Key, usize> = BTreeMap::new();
        let mut findings = Vec::with_capacity(diagnostics.len());
        for diagnostic in diagnostics {
            let key = Key::new(&diagnostic);
            let number = numbers.entry(key.clone()).or_default();
            *number += 1;
            let is_noted = |one: &&mut Noted| one.count > 0 && one.key == key;
            let state = match noted.iter_mut().find(is_noted) {
                Some(one) if diagnostic.severity == Severity::Warning => {
                    one.count -= 1;
                    State::Known { since: one.since.clone() }
                }
                _ => State::New,
            };
            findings.push(Finding { diagnostic, number: *number, key, state });
        }
        noted.retain(|one| one.count > 0);
        (findings, noted)
    }

    /// What is to be noted on the day `today`: all warnings that were found, the old ones with their day.
    #[must_use]
    pub fn of(findings: &[Finding], today: &str) -> Self {
        let mut counts: BTreeMap<(Key, &str), usize> = BTreeMap::new();
        for finding in findings.iter().filter(|one| one.diagnostic.severity == Severity::Warning) {
            let since = match &finding.state {
                State::New => today,
                State::Known { since } => since,
            };
            *counts.entry((finding.key.clone(), since)).or_default() += 1;
        }
        let noted =
            counts.into_iter().map(|((key, since), count)| Noted { key, since: since.to_owned(), count });
        Self { noted: noted.collect() }
    }

    /// As it stands in its file: sorted, so that two people's changes rarely meet.
    #[must_use]
    pub fn text(&self) -> String {
        let mut noted: Vec<&Noted> = self.noted.iter().collect();
        noted.sort();
        let mut text = HEAD.to_owned();
        for Noted { key, since, count } in noted {
            let Key { file, code, text: words } = key;
            text.push_str(&format!("\n[[finding]]\ncode = {}\nfile = {}\n", quoted(code), quoted(file)));
            text.push_str(&format!("text = {}\nsince = {since}\n", quoted(words)));
            if *count > 1 {
                text.push_str(&format!("count = {count}\n"));
            }
        }
        text
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
