//! Languages and calendars: texts per language, eras and fiscal years, numbers and units, reading order,
//! a theme's words. Nothing here knows how many languages a site has, or which.

mod canonical;
mod date;
mod era;
mod format;
mod localized;
mod money;
mod number;
mod numbers_in;
mod period;
mod quotes;
mod reading;
mod words;

pub use canonical::canonical;
pub use date::PartialDate;
pub use era::{Era, era_of_fiscal_year};
pub use format::Format;
pub use localized::Localized;
pub use money::yen_in;
pub use number::Number;
pub use numbers_in::numbers_in;
pub use period::{Period, year};
pub use quotes::Quotes;
pub use reading::{Head, ReadingOrder, has_kanji, is_kana, is_language_tag};
pub use words::Words;
