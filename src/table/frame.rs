//! What the page knows of a table that stands on it.

use crate::html::Node;

/// Everything around a table that the page knows.
pub struct Frame<'a> {
    /// Id on the page; the caption is `{id}-caption`.
    pub id: &'a str,
    /// 表2-1.
    pub label: Option<&'a str>,
    /// Level of headings inside views, 2–6.
    pub heading_level: u8,
    /// The source line after the word for "source"; may be empty.
    pub source: Vec<Node>,
    /// Files of the table.
    pub downloads: &'a [Download],
    /// Address of the table's own page.
    pub table_page: Option<&'a str>,
    /// What follows the rows directly: the way to others.
    pub below: Vec<Node>,
    /// Give rows and cards their ids (row id in lower case)?
    pub anchors: bool,
    /// Address of a pillar or an initiative by its id, where it has one.
    pub link: &'a dyn Fn(&str) -> Option<String>,
}

/// A file of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its address.
    pub href: String,
    /// Name of the format: `CSV`.
    pub format: String,
    /// Encoding of the text, where it is worth saying: `UTF-8`.
    pub encoding: Option<String>,
    /// Size.
    pub bytes: usize,
}

impl Frame<'_> {
    /// Id of the caption.
    #[must_use]
    pub fn caption_id(&self) -> String {
        format!("{}-caption", self.id)
    }

    /// Tag of a heading `deeper` levels below the first.
    #[must_use]
    pub fn heading(&self, deeper: u8) -> &'static str {
        match self.heading_level + deeper {
            0..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// The anchor of a row, where rows have some.
    #[must_use]
    pub fn anchor(&self, row: &str) -> Option<String> {
        self.anchors.then(|| row.to_lowercase())
    }
}
