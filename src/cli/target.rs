//! `BOOKLET/ID`: what an argument names in a booklet.

use crate::diagnostic::Problem;
use crate::text::is_id;

/// Booklet and id, both ids: nothing else becomes a path. `key` is what the argument is called.
pub fn target<'a>(key: &str, text: &'a str) -> Result<(&'a str, &'a str), Problem> {
    let Some((booklet, id)) = text.split_once('/') else {
        let (key, value) = (key.to_owned(), text.to_owned());
        return Err(Problem::InvalidValue { key, value, expected: "BOOKLET/ID".to_owned() });
    };
    match [booklet, id].into_iter().find(|part| !is_id(part)) {
        Some(part) => Err(Problem::InvalidId { id: part.to_owned() }),
        None => Ok((booklet, id)),
    }
}
