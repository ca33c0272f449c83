//! **sasshi** (冊子, "booklet") makes accessible sites in several languages from a city's strategy booklets.
//!
//! # The map
//!
//! Data flows one way:
//!
//! ```text
//! files ──load──▶ Site ──page──▶ pages, one by one ──check──▶ Checked ──publish──▶ public/
//! ```
//!
//! | step | what it yields |
//! |---|---|
//! | [`load`] reads TOML, front matter and file names | [`model::Site`], with every problem at its value |
//! | [`asset`] bundles styles, names files by their content | [`asset::Assets`] |
//! | [`picture`] draws icons and pictures for shared links, makes sizes of photographs | files, where they are not there yet |
//! | [`markdown`] makes a node tree of a chapter, with [`table`] and [`chart`] | [`markdown::Rendered`] |
//! | [`translation`] compares originals with what was accepted | [`translation::States`] |
//! | [`page`] runs the theme's templates, page by page | [`page::Page`]; its [`page::Summary`] stays |
//! | [`twin`] makes a Markdown twin of every finished page | text |
//! | [`offline`] lists what readers' devices keep, for the service worker | files |
//! | [`search`] reads what a search finds on finished pages | [`search::Entry`]; an index per language |
//! | [`check`] applies the rules to summaries | [`check::Checked`], which only it can make |
//! | [`publish`] stages, compares and moves into place | [`publish::Written`] |
//! | [`outside`] asks other sites for the pages that are linked | [`outside::Answer`] |
//! | [`pdf`] has a browser print the pages for paper | [`pdf::Made`], which the next build offers |
//!
//! [`wording`] reads the words of all texts; [`repair`] says what a program can mend in the sources.
//! [`starter`] has the templates of new sites, booklets, chapters and tables.
//! [`build`] is the one path through all of them; [`serve`] walks it after every change; [`cli`] is the door. [`import`] goes
//! the other way: what a spreadsheet changes in the sources of a table.
//!
//! # Floors
//!
//! A folder uses only folders of lower floors; folders of one floor do not know each other (`tests/it/tidy.rs` reads the
//! imports and enforces it):
//!
//! 1. [`text`]  2. [`diagnostic`], [`html`], [`locale`]  3. [`model`], [`picture`]  4. [`table`], [`chart`], [`sheet`], [`asset`], [`twin`], [`offline`], [`search`]
//!    5. [`load`], [`markdown`]  6. [`translation`], [`import`], [`wording`]  7. [`page`], [`repair`], [`starter`]  8. [`check`]  9. [`publish`]
//!    10. [`build`]  11. [`outside`], [`pdf`], [`serve`]  12. [`cli`]
//!
//! # Invariants
//!
//! - Every stage gives its value **and** every diagnostic. Broken content is data; `Err` is for the outside world.
//! - The outside world is touched in `load`'s disk reader, in `publish`, `outside`, `pdf`, `serve` and in `cli`, nowhere else.
//! - Every third-party package is named in one folder (serde in those that write or read a format).
//! - `model` knows no file format and no HTML; `check` reads and never repairs; `markdown` repairs and never judges.
//! - Same input, same bytes: ordered maps, no clock, no iteration over hash maps.

pub mod asset;
pub mod build;
pub mod chart;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod html;
pub mod import;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod offline;
pub mod outside;
pub mod page;
pub mod pdf;
pub mod picture;
pub mod publish;
pub mod repair;
pub mod search;
pub mod serve;
pub mod sheet;
pub mod starter;
pub mod table;
pub mod text;
pub mod translation;
pub mod twin;
pub mod wording;
