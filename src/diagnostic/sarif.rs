//! Findings as SARIF 2.1.0 (OASIS), for services that show and keep the results of checks.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::spot::Spot;
use crate::diagnostic::{Finding, MessageLanguage, Problem};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    language: &'a str,
    column_kind: &'a str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'a str,
    short_description: Text,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'a str,
    message: Text,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'a str>,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "sasshi/v1")]
    own: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Cells of a workbook, which has no lines.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
}

/// All findings in one run. `folder` is that of the site, as seen from the repository: empty, or ending in `/`. Without a
/// baseline nothing is said of what was there before.
#[must_use]
pub fn sarif(findings: &[Finding], has_baseline: bool, folder: &str, language: MessageLanguage) -> String {
    let problems: BTreeMap<&str, &Problem> =
        findings.iter().map(|one| (one.diagnostic.problem.code(), &one.diagnostic.problem)).collect();
    let codes: Vec<&str> = problems.keys().copied().collect();
    let results = findings.iter().map(|finding| {
        let diagnostic = &finding.diagnostic;
        let code = diagnostic.problem.code();
        let message = language.say(&diagnostic.problem);
        let location = |place: &Option<_>| location(&Spot::new(place.as_ref()), folder);
        Outcome {
            rule_id: code,
            rule_index: codes.binary_search(&code).unwrap_or_default(),
            level: diagnostic.severity.name(),
            message: Text { text: format!("{}\n{}", message.text, message.hint) },
            locations: location(&diagnostic.place).into_iter().collect(),
            related_locations: location(&diagnostic.related).into_iter().collect(),
            partial_fingerprints: Fingerprints { own: finding.fingerprint() },
            baseline_state: has_baseline.then_some(if finding.is_new() { "new" } else { "unchanged" }),
        }
    });
    let results = results.collect();
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "sasshi",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: problems.values().map(|problem| rule(problem, language)).collect(),
                },
            },
            language: language.pick("ja", "en"),
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

/// The rule of a problem: its code, and why it matters.
fn rule(problem: &Problem, language: MessageLanguage) -> Rule<'static> {
    Rule { id: problem.code(), short_description: Text { text: language.say(problem).why } }
}

/// A place; none where the site as a whole is meant.
fn location(spot: &Spot, folder: &str) -> Option<Location> {
    let file = spot.file.as_ref()?;
    let region = match (spot.line, spot.column, spot.end_line, spot.end_column) {
        (Some(start_line), Some(start_column), Some(end_line), Some(end_column)) => {
            Some(Region { start_line, start_column, end_line, end_column })
        }
        _ => None,
    };
    let cells = spot.sheet.as_ref().map(|sheet| match &spot.cells {
        Some(cells) => format!("{sheet}!{cells}"),
        None => sheet.clone(),
    });
    Some(Location {
        physical_location: Physical {
            artifact_location: Artifact { uri: uri(&format!("{folder}{file}")) },
            region,
        },
        logical_locations: cells.map(|name| Logical { fully_qualified_name: name }).into_iter().collect(),
    })
}

/// A relative address (RFC 3986): everything but letters, digits and `-._~/` in hexadecimal.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
