//! The languages that the templates have texts in.

/// A language of the templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl Voice {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// How the templates call it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }
}

/// The language that a site's language belongs to (`en-GB` to English); nothing where the templates have no texts.
#[must_use]
pub fn voice_of(tag: &str) -> Option<Voice> {
    let primary = tag.split('-').next().unwrap_or(tag);
    Voice::ALL.into_iter().find(|voice| voice.key() == primary)
}
