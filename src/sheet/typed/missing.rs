//! Why a value is missing, as offices write it.

use crate::model::{ColumnType, Missing};
use crate::sheet::read::SAME_AS_ABOVE;

/// Our own words.
const WORDS: [(&str, Missing); 3] =
    [("none", Missing::None), ("unknown", Missing::Unknown), ("concealed", Missing::Concealed)];

/// Signs for "there is none": all the dashes that look alike.
const NONE: [&str; 11] = ["-", "－", "―", "—", "–", "‐", "‑", "−", "ー", "─", "ｰ"];

/// Signs for "not known".
const UNKNOWN: [&str; 6] = ["…", "‥", "...", "・・・", "……", "･･･"];

/// Signs for "not published". The chi of statistical tables, Greek and Latin.
const CONCEALED: [&str; 6] = ["x", "X", "χ", "Χ", "ｘ", "Ｘ"];

/// A missing value and how it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Why the value is missing.
    pub missing: Missing,
    /// Is it a sign, not one of our words?
    pub is_sign: bool,
}

/// Reads a missing value in a column of this type. An x conceals only where no text could be meant.
pub fn mark(text: &str, kind: ColumnType) -> Option<Mark> {
    if kind == ColumnType::Code {
        return None;
    }
    if let Some((_, missing)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Some(Mark { missing: *missing, is_sign: false });
    }
    let missing = if NONE.contains(&text) {
        Missing::None
    } else if UNKNOWN.contains(&text) {
        Missing::Unknown
    } else if CONCEALED.contains(&text) && holds_values(kind) {
        Missing::Concealed
    } else {
        return None;
    };
    Some(Mark { missing, is_sign: true })
}

/// Does a column of this type hold figures and times? In others an x may be a text, an id, or a no.
const fn holds_values(kind: ColumnType) -> bool {
    kind.is_number() || matches!(kind, ColumnType::FiscalYear | ColumnType::Period | ColumnType::Date)
}

/// Would a text be read as a missing value, or as the value above?
pub fn is_mark(text: &str) -> bool {
    mark(text, ColumnType::Text).is_some() || SAME_AS_ABOVE.contains(&text)
}

/// Would it be read as a missing number?
#[must_use]
pub fn is_missing(text: &str) -> bool {
    mark(text, ColumnType::Decimal).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_words() {
        let read = |text, kind| mark(text, kind).map(|mark| (mark.missing, mark.is_sign));
        assert_eq!(read("none", ColumnType::Text), Some((Missing::None, false)));
        assert_eq!(read("－", ColumnType::Integer), Some((Missing::None, true)));
        assert_eq!(read("…", ColumnType::Text), Some((Missing::Unknown, true)));
        assert_eq!(read("χ", ColumnType::Decimal), Some((Missing::Concealed, true)));
        assert_eq!(read("x", ColumnType::Text), None);
        assert_eq!(read("none", ColumnType::Code), None);
        assert_eq!(read("0", ColumnType::Integer), None);
    }
}
