//! What rendering needs to know of the page and the site.

use crate::diagnostic::Report;
use crate::markdown::{Outline, TermMatchers};
use crate::model::{Booklet, Document, Setting, Table};
use crate::table::Download;

/// The page at hand.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The site in the page's language.
    pub setting: Setting<'a>,
    /// The document to render.
    pub document: &'a Document,
    /// Its booklet, whose tables need no booklet name.
    pub booklet: Option<&'a Booklet>,
    /// Number of the chapter, for the labels of tables and charts.
    pub chapter: Option<usize>,
    /// The document's outline: the anchors of its headings.
    pub outline: &'a Outline,
    /// How links are resolved.
    pub links: &'a dyn Links,
    /// Find glossary terms, in each language of the site.
    pub terms: &'a TermMatchers<'a>,
    /// What the page is for.
    pub mode: Mode<'a>,
    /// How many levels lower headings stand on the page than in the text.
    pub heading_shift: u8,
    /// Where figures name their sources.
    pub citing: Citing,
    /// Where to report.
    pub report: &'a Report,
}

/// What the page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode<'a> {
    /// For screens: terms open their meaning.
    Screen,
    /// Part of the page for paper: ids get a prefix, terms are plain text.
    Print {
        /// Put before every id.
        prefix: &'a str,
    },
}

/// Where figures name their sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Citing {
    /// In a numbered list at the end of the page.
    EndMatter,
    /// By a link to the page of the table.
    TablePage,
}

/// Addresses, relative to the page at hand. Made by the page stage, which knows all routes.
pub trait Links {
    /// The address for a link to a source file, written in `from`.
    ///
    /// # Errors
    /// What does not exist, with the nearest name that does.
    fn source(&self, from: &str, target: &str) -> Result<String, LinkError>;
    /// The page of a table.
    fn table(&self, table: &Table) -> String;
    /// A row on the page of its table.
    fn table_row(&self, table: &Table, row: &str) -> String;
    /// The downloads of a table.
    fn downloads(&self, table: &Table) -> Vec<Download>;
    /// The card of an initiative or the heading of its pillar, wherever the booklet shows it.
    fn row(&self, table: &Table, row: &str) -> Option<String>;
    /// The place of a source in the register.
    fn register(&self, source: &str) -> String;
    /// An image beside the document `from`.
    ///
    /// # Errors
    /// The nearest name that exists.
    fn image(&self, from: &str, path: &str) -> Result<Image, Option<String>>;
}

/// A link that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// No such file.
    File {
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// No such place in the file.
    Anchor {
        /// The anchor that is missing.
        anchor: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
}

/// An image that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its address.
    pub href: String,
    /// Width and height in pixels, where the format tells.
    pub size_px: Option<(usize, usize)>,
    /// Addresses and widths in pixels of its versions in WebP, from the narrowest on.
    pub sizes: Vec<(String, u32)>,
}

impl Context<'_> {
    /// An id as it stands on the page.
    #[must_use]
    pub fn id(&self, id: &str) -> String {
        match self.mode {
            Mode::Screen => id.to_owned(),
            Mode::Print { prefix } => format!("{prefix}{id}"),
        }
    }

    /// Is this the page for paper?
    #[must_use]
    pub const fn is_print(&self) -> bool {
        matches!(self.mode, Mode::Print { .. })
    }
}
