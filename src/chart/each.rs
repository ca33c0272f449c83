//! Small multiples: what has a small chart of its own, all on the same scale.

/// What each small chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// One series.
    Series,
    /// The rows of one group of the table.
    Group,
}

impl Each {
    /// All names, as authors write them.
    pub const NAMES: [&'static str; 2] = ["series", "group"];

    /// As many small charts as a reader can compare.
    pub const MOST: usize = 12;

    /// What a name means.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "series" => Self::Series,
            "group" => Self::Group,
            _ => return None,
        })
    }
}
