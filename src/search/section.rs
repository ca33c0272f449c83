//! What a result of a search is: a stretch of a page below one heading.

/// A section of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// 1 for what stands before the first heading of a page, deeper ones as headings have it. 0 for a page that is only
    /// named on the way to its sections.
    pub level: usize,
    /// Its id on the page; none for the page itself.
    pub anchor: Option<String>,
    /// What its heading says.
    pub title: Block,
    /// What stands below it.
    pub blocks: Vec<Block>,
    /// Is it a row of a table, or a group of rows?
    pub is_row: bool,
}

/// Text that stands together: a paragraph, an item, a cell. No match reaches from one to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The text. A tab stands between cells, U+FFF9 to U+FFFB around ruby.
    pub text: String,
    /// BCP 47 tag of its language, where it is not the page's.
    pub lang: Option<String>,
}

impl Block {
    /// Text in the language of the page.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), lang: None }
    }
}
