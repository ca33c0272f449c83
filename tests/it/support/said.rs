//! Problems as the program prints them, in short.

use std::fmt;

/// Kind, code and place of a problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// `error` or `warning`.
    pub severity: String,
    /// Its code.
    pub code: String,
    /// `path:line:column`, `path`, or nothing where the site as a whole is meant.
    pub place: String,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{}[{}] {}", self.severity, self.code, self.place).trim_end())
    }
}

/// The problems in what the program printed in English.
pub fn said(stderr: &str) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for line in stderr.lines() {
        if let Some((severity, code)) = heading(line) {
            all.push(Said { severity, code, place: String::new() });
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(last) = all.last_mut()
            && last.place.is_empty()
        {
            // Behind the place stands what people call it.
            place.split(" (").next().unwrap_or_default().clone_into(&mut last.place);
        }
    }
    all
}

/// `error[code]: …`
fn heading(line: &str) -> Option<(String, String)> {
    let (severity, rest) = line.split_once('[')?;
    let (code, _) = rest.split_once("]: ")?;
    matches!(severity, "error" | "warning").then(|| (severity.to_owned(), code.to_owned()))
}
