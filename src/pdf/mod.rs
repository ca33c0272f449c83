//! The official PDF: a booklet's page for paper, printed by an installed Chromium.
//!
//! Chromium cannot write page numbers into a list of contents, so it prints twice: the first PDF tells on which page
//! every heading came to stand, the second shows these numbers. Where the numbers moved something, it prints again.
//! What Chromium adds by the clock is taken out: the same site and the same Chromium give the same bytes.

mod browser;
mod contents;
mod error;
mod headings;
mod information;
mod ledger;
mod printed;
mod printer;

pub use browser::Browser;
pub use error::PdfError;
pub use information::Information;
pub use ledger::{Entry, Ledger};
pub use printer::{Made, print};
