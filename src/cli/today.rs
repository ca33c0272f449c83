//! Today's date, which nothing but the command line asks the clock for.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::locale::PartialDate;

/// The date in UTC.
#[allow(clippy::disallowed_methods, reason = "the day is an input of the run, as arguments are")]
pub fn today() -> PartialDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    PartialDate::from_day_number(i64::try_from(seconds / 86_400).unwrap_or_default())
}

/// Reads the date of an argument: a day.
///
/// # Errors
/// It is none; in both languages, because the language of messages is not known yet.
pub fn day(text: &str) -> Result<PartialDate, String> {
    let date = text.parse::<PartialDate>().ok().filter(|date| date.day.is_some());
    date.ok_or_else(|| "2026-11-20".to_owned())
}
