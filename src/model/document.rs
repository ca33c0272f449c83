//! A Markdown file: its front matter, and where its text begins.

use std::sync::Arc;

use crate::locale::PartialDate;
use crate::model::{Alias, IndexEntry, Versions};
use crate::text::{SourceFile, Span};

/// One Markdown file in one language.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The text below the front matter.
    pub body: Span,
    /// The settings above it.
    pub front: FrontMatter,
}

impl Document {
    /// The path of its file below the site's root.
    #[must_use]
    pub fn path(&self) -> &str {
        self.file.path()
    }

    /// Its name in the ledger of translations, the same for all its languages: `strategy-3/10-introduction`.
    #[must_use]
    pub fn unit(&self) -> &str {
        let path = self.path();
        let path = path.strip_prefix("content/").unwrap_or(path);
        path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map_or(path, |(stem, _)| stem)
    }

    /// Is it the summary of a booklet in easy language?
    #[must_use]
    pub fn is_easy(&self) -> bool {
        self.unit().ends_with("/easy") && !self.unit().starts_with("pages/")
    }

    /// The Markdown below the front matter.
    #[must_use]
    pub fn markdown(&self) -> &str {
        self.file.slice(self.body)
    }
}

/// What stands between the `+++` lines.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// Heading of the page.
    pub title: String,
    /// For navigation.
    pub short_title: Option<String>,
    /// The lead under the title.
    pub summary: Option<String>,
    /// Title and lead as typed, where there are readings in them: `{豊中市|とよなかし}`. All other texts are without.
    pub with_readings: WithReadings,
    /// For search engines; the summary where it is missing.
    pub description: Option<String>,
    /// The line beside the heading of the home page.
    pub lead: Option<String>,
    /// Built only with `--drafts`.
    pub draft: bool,
    /// When the text last changed.
    pub updated: Option<PartialDate>,
    /// Names and topics of the whole page, for the index of the site.
    pub index: Vec<IndexEntry>,
    /// Where its texts stand, in quotation marks.
    pub texts: Vec<Span>,
    /// Moves a chapter before (negative) or after (positive) its number.
    pub weight: i64,
    /// Ids of the sources of the whole page, with their places.
    pub sources: Vec<(String, Span)>,
    /// Old addresses and anchors.
    pub aliases: Vec<Alias>,
}

/// Texts of the front matter that are shown with readings, where they have some.
#[derive(Clone, Debug, Default)]
pub struct WithReadings {
    /// Heading of the page.
    pub title: Option<String>,
    /// The lead under the title.
    pub summary: Option<String>,
}

/// A page outside of booklets, from `content/pages/`.
#[derive(Clone, Debug)]
pub struct StandalonePage {
    /// Name of the page.
    pub slug: String,
    /// The texts.
    pub versions: Versions<Document>,
}
