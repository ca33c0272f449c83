//! The validated site: what loading yields and everything after it reads. No I/O, no file formats, no HTML.

mod alias;
mod as_of;
mod booklet;
mod cell;
mod census;
mod chapter;
mod colors;
mod config;
mod cover;
mod document;
mod figure;
mod glossary;
mod index_entry;
mod initiative;
mod kgi;
mod pdf;
mod row_index;
mod search_budget;
mod setting;
mod site;
mod source;
mod source_sheet;
mod table;
mod theme;
mod translation_ledger;
mod versions;
mod wording;

pub use alias::{Alias, OldPlace};
pub use as_of::AsOf;
pub use booklet::{Booklet, Status};
pub use cell::{Cell, Missing};
pub use census::{Census, Mark};
pub use chapter::Chapter;
pub use colors::{ColorPair, ColorScale, ColorSetting, ThemeColors};
pub use config::{Config, FooterGroup, License, MenuItem};
pub use cover::Cover;
pub use document::{Document, FrontMatter, StandalonePage, WithReadings};
pub use figure::{Figure, FigureError};
pub use glossary::{Glossary, Term};
pub use index_entry::IndexEntry;
pub use initiative::{Change, Example, Initiative, Initiatives, Pillar};
pub use kgi::{Baseline, Condition, Kgi};
pub use pdf::Pdf;
pub use row_index::RowIndex;
pub use search_budget::SearchBudget;
pub use setting::Setting;
pub use site::Site;
pub use source::{Citation, Source};
pub use source_sheet::SourceSheet;
pub use table::{
    Choice, Column, ColumnGroup, ColumnName, ColumnType, Detail, Footnote, Reference, Row, RowGroup, Table,
};
pub use theme::{Theme, ThemeLanguage};
pub use translation_ledger::TranslationLedger;
pub use versions::Versions;
pub use wording::{LanguageText, Variant, Wording};
