//! Findings as JSON, for programs. The shape is stable: keys are only ever added, and every key is always there.
//!
//! ```json
//! {
//!   "version": 1,
//!   "language": "ja",
//!   "counts": { "errors": 0, "warnings": 1, "new": 1, "known": 0, "gone": 0 },
//!   "findings": [
//!     {
//!       "code": "bare-era",
//!       "severity": "warning",
//!       "state": "new",
//!       "since": null,
//!       "message": "…", "why": "…", "hint": "…",
//!       "file": "content/plan/20-goals.ja.md",
//!       "line": 5, "column": 1, "end_line": 5, "end_column": 6,
//!       "sheet": null, "cells": null,
//!       "related": null,
//!       "fingerprint": "0123456789abcdef"
//!     }
//!   ]
//! }
//! ```
//!
//! `severity` is `error` or `warning`; `state` is `new`, or `known` with the day `since` which it is in
//! `check-baseline.toml`. Texts are in `language`. The keys of a place are those of
//! [`Spot`], of `related` too.

use serde::Serialize;

use crate::diagnostic::spot::Spot;
use crate::diagnostic::{Finding, MessageLanguage, Noted, Severity, State};

#[derive(Serialize)]
struct Run<'a> {
    version: u32,
    language: &'a str,
    counts: Counts,
    findings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    new: usize,
    known: usize,
    gone: usize,
}

#[derive(Serialize)]
struct One<'a> {
    code: &'a str,
    severity: &'a str,
    state: &'a str,
    since: Option<&'a str>,
    message: String,
    why: String,
    hint: String,
    #[serde(flatten)]
    spot: Spot,
    related: Option<Spot>,
    fingerprint: String,
}

/// All findings, and how many noted ones are gone.
#[must_use]
pub fn json(findings: &[Finding], gone: &[Noted], language: MessageLanguage) -> String {
    let of = |severity| findings.iter().filter(|one| one.diagnostic.severity == severity).count();
    let new = findings.iter().filter(|one| one.is_new()).count();
    let run = Run {
        version: 1,
        language: language.pick("ja", "en"),
        counts: Counts {
            errors: of(Severity::Error),
            warnings: of(Severity::Warning),
            new,
            known: findings.len() - new,
            gone: gone.iter().map(|one| one.count).sum(),
        },
        findings: findings.iter().map(|finding| one(finding, language)).collect(),
    };
    serde_json::to_string_pretty(&run).unwrap_or_default() + "\n"
}

fn one(finding: &Finding, language: MessageLanguage) -> One<'_> {
    let diagnostic = &finding.diagnostic;
    let message = language.say(&diagnostic.problem);
    let (state, since) = match &finding.state {
        State::New => ("new", None),
        State::Known { since } => ("known", Some(since.as_str())),
    };
    One {
        code: diagnostic.problem.code(),
        severity: diagnostic.severity.name(),
        state,
        since,
        message: message.text,
        why: message.why,
        hint: message.hint,
        spot: Spot::new(diagnostic.place.as_ref()),
        related: diagnostic.related.as_ref().map(|place| Spot::new(Some(place))),
        fingerprint: finding.fingerprint(),
    }
}
