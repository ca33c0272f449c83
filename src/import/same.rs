//! Values that say the same, though they may be written in fewer languages.

use crate::locale::Localized;
use crate::model::Cell;

/// Do two cells say the same to readers of every language? A language may borrow the text of another.
pub fn says_same(one: &Cell, other: &Cell, languages: &[String]) -> bool {
    let texts = |one: &Localized, other: &Localized| {
        languages.iter().all(|language| one.get(language) == other.get(language))
    };
    match (one, other) {
        (Cell::Text(one), Cell::Text(other)) => texts(one, other),
        (Cell::List(one), Cell::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| texts(one, other))
        }
        (one, other) => one == other,
    }
}
