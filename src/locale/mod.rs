//! Languages and calendars: texts per language, eras and fiscal years, numbers and units, reading order,
//! a theme's words. Nothing here knows how many languages a site has, or which.

mod canonical;
mod compatible;
mod date;
mod day_number;
mod era;
mod folded;
mod format;
mod index_key;
mod localized;
mod mentions;
mod money;
mod number;
mod numbers_in;
mod period;
mod plural;
mod quotes;
mod reading;
mod whole_word;
mod words;

pub use canonical::canonical;
pub use compatible::compatible;
pub use date::PartialDate;
pub use era::{Era, era_of_fiscal_year};
pub use folded::Folded;
pub use format::Format;
pub use index_key::IndexKey;
pub use localized::Localized;
pub use mentions::{Mention, NumberKey, Strength, mentions, reads_numbers_of};
pub use money::yen_in;
pub use number::Number;
pub use numbers_in::numbers_in;
pub use period::{Period, year};
pub use plural::plural;
pub use quotes::Quotes;
pub use reading::{Head, ReadingOrder, has_kanji, is_by_reading, is_kana, is_language_tag};
pub use whole_word::is_whole_word;
pub use words::Words;
