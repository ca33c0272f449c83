//! What a translation has in common with its original.

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parity {
    /// Headings by anchor and level.
    Headings,
    /// Lists by the number of their items.
    Lists,
    /// Tables by name and options, or by their size.
    Tables,
    /// Charts by table and options.
    Charts,
    /// Images by path.
    Images,
    /// References to footnotes.
    Footnotes,
    /// Links by target.
    Links,
    /// Figures by name and format.
    Figures,
    /// Numbers in words and digits.
    Numbers,
    /// Terms of the glossary.
    Terms,
}

impl Parity {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Headings,
        Self::Lists,
        Self::Tables,
        Self::Charts,
        Self::Images,
        Self::Footnotes,
        Self::Links,
        Self::Figures,
        Self::Numbers,
        Self::Terms,
    ];

    /// The code of the problem.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Headings => "parity-headings",
            Self::Lists => "parity-lists",
            Self::Tables => "parity-tables",
            Self::Charts => "parity-charts",
            Self::Images => "parity-images",
            Self::Footnotes => "parity-footnotes",
            Self::Links => "parity-links",
            Self::Figures => "parity-figures",
            Self::Numbers => "parity-numbers",
            Self::Terms => "parity-terms",
        }
    }
}
