//! The stable code and the severity of each problem. Codes are what `check` lists and what sites refer to.

use crate::diagnostic::{Problem, Severity};

impl Problem {
    /// The stable name of this kind of problem.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one table of codes")]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable-file",
            Self::NotUtf8 => "not-utf8",
            Self::InvalidToml { .. } => "invalid-toml",
            Self::NoFrontMatter { .. } => "no-front-matter",
            Self::UnclosedFrontMatter => "unclosed-front-matter",
            Self::UnknownKey { .. } => "unknown-key",
            Self::MissingKey { .. } => "missing-key",
            Self::WrongType { .. } => "wrong-type",
            Self::InvalidValue { .. } => "invalid-value",
            Self::InvalidId { .. } => "invalid-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::MissingLanguage { .. } => "missing-language",
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::EmptyText { .. } => "empty-text",
            Self::EmptySite => "empty-site",
            Self::NoSite => "no-site",
            Self::UnplacedFile { .. } => "unplaced-file",
            Self::DuplicateSlug { .. } => "duplicate-slug",
            Self::NoSourceLanguage { .. } => "no-source-language",
            Self::MissingTranslation { .. } => "missing-translation",
            Self::Punctuation { .. } => "punctuation",
            Self::UnmarkedLanguage { .. } => "unmarked-language",
            Self::AliasTaken { .. } => "alias-taken",
            Self::AnchorChanged { .. } => "anchor-changed",
            Self::PageGone { .. } => "page-gone",
            Self::PdfStale { .. } => "pdf-stale",
            Self::UnknownPage { .. } => "unknown-page",
            Self::UnrecordedTranslation { .. } => "unrecorded-translation",
            Self::StaleTranslation { .. } => "stale-translation",
            Self::Parity { kind, .. } => kind.code(),
            Self::IgnoreWithoutReason => "ignore-without-reason",
            Self::UnusedIgnore { .. } => "unused-ignore",
            Self::UnknownIgnore { .. } => "unknown-ignore",
            Self::UnknownBooklet { .. } => "unknown-booklet",
            Self::UnknownTable { .. } => "unknown-table",
            Self::UnknownRow { .. } => "unknown-row",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::FigureSyntax { .. } => "figure-syntax",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::NotANumber { .. } => "not-a-number",
            Self::FigureHasNoValue { .. } => "figure-has-no-value",
            Self::UnknownTerm { .. } => "unknown-term",
            Self::UndefinedAcronym { .. } => "undefined-acronym",
            Self::SpellingVariant { .. } => "spelling-variant",
            Self::LowContrast { .. } => "low-contrast",
            Self::UnknownToken { .. } => "unknown-token",
            Self::NotAColor { .. } => "not-a-color",
            Self::KanjiWithoutReading { .. } => "kanji-without-reading",
            Self::LongSentence { .. } => "long-sentence",
            Self::TopicWithoutReading { .. } => "topic-without-reading",
            Self::UnknownSource { .. } => "unknown-source",
            Self::MissingSheet { .. } => "missing-sheet",
            Self::BrokenLink { .. } => "broken-link",
            Self::BrokenAnchor { .. } => "broken-anchor",
            Self::UnknownDirective { .. } => "unknown-directive",
            Self::UnknownOption { .. } => "unknown-option",
            Self::MissingOption { .. } => "missing-option",
            Self::ViewDoesNotFit { .. } => "view-does-not-fit",
            Self::ChartDoesNotFit { .. } => "chart-does-not-fit",
            Self::ChartWithoutNumbers { .. } => "chart-without-numbers",
            Self::MixedUnits { .. } => "mixed-units",
            Self::NegativePart { .. } => "negative-part",
            Self::ChartTooFull { .. } => "chart-too-full",
            Self::UnclosedBlock { .. } => "unclosed-block",
            Self::StrayBlockEnd => "stray-block-end",
            Self::MissingReading { .. } => "missing-reading",
            Self::ReadingNotKana { .. } => "reading-not-kana",
            Self::DuplicateTerm { .. } => "duplicate-term",
            Self::ImageWithoutAlt { .. } => "image-without-alt",
            Self::MissingImage { .. } => "missing-image",
            Self::BrokenImage { .. } => "broken-image",
            Self::ImageTooLarge { .. } => "image-too-large",
            Self::TableWithoutCaption => "table-without-caption",
            Self::EmptyTableHeader => "empty-table-header",
            Self::HeadingSkipped { .. } => "heading-skipped",
            Self::HeadingLevelOne => "heading-level-one",
            Self::EmptyHeading => "empty-heading",
            Self::DuplicateAnchor { .. } => "duplicate-anchor",
            Self::PageWeight { .. } => "page-weight",
            Self::VagueLinkText { .. } => "vague-link-text",
            Self::SameLinkText { .. } => "same-link-text",
            Self::DeadLink { .. } => "dead-link",
            Self::PlatformCharacter { .. } => "platform-dependent-character",
            Self::HalfWidthKana { .. } => "half-width-kana",
            Self::FullWidthLetters { .. } => "full-width-letters",
            Self::NearMarkdown { .. } => "near-markdown",
            Self::LayoutSpaces { .. } => "spaces-for-layout",
            Self::UnknownCode { .. } => "unknown-code",
            Self::FixedLevel { .. } => "fixed-level",
            Self::RawHtml { .. } => "raw-html",
            Self::LiteralMarkup { .. } => "literal-markup",
            Self::UnderscoreEmphasis => "underscore-emphasis",
            Self::ReservedCharacter => "reserved-character",
            Self::UnknownFootnote { .. } => "unknown-footnote",
            Self::UnusedFootnote { .. } => "unused-footnote",
            Self::BareEra { .. } => "bare-era",
            Self::TableWithoutSource { .. } => "table-without-source",
            Self::TableWithoutRows { .. } => "table-without-rows",
            Self::RowHeaders { .. } => "row-headers",
            Self::UnusedTerm { .. } => "unused-term",
            Self::UnknownTheme { .. } => "unknown-theme",
            Self::UpdateAfterEdition { .. } => "update-after-edition",
            Self::MissingGlyph { .. } => "missing-glyph",
            Self::Picture { .. } => "picture",
            Self::Template { .. } => "template",
            Self::Style { .. } => "style",
            Self::MissingWord { .. } => "missing-word",
            Self::MissingPart { .. } => "missing-part",
            Self::ForeignOutput { .. } => "foreign-output",
            Self::OutputInSources { .. } => "output-in-sources",
            Self::DuplicatePage { .. } => "duplicate-page",
            Self::UnknownTableNote { .. } => "unknown-table-note",
            Self::RequiredCell { .. } => "required-cell",
            Self::NotUnique { .. } => "not-unique",
            Self::OutOfBounds { .. } => "out-of-bounds",
            Self::WrongTotal { .. } => "wrong-total",
            Self::WrongShares { .. } => "wrong-shares",
            Self::NoWords { .. } => "no-words",
            Self::DiffersFromSheet { .. } => "differs-from-sheet",
            Self::TypedFigure { .. } => "typed-figure",
            Self::TableWithoutDate { .. } => "table-without-date",
            Self::SearchTooLarge { .. } => "search-too-large",
            Self::UnusedTable { .. } => "unused-table",
            Self::CannotGroup { .. } => "cannot-group",
            Self::ReservedColumn { .. } => "reserved-column",
            Self::ImportRemovesRows { .. } => "import-removes-rows",
            Self::NotCarried { .. } => "not-carried",
            Self::RowsInWorkbook { .. } => "rows-in-workbook",
            Self::Spreadsheet { code, .. } => code,
        }
    }

    /// Errors stop publishing, warnings do not.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::MissingTranslation { .. }
            | Self::Punctuation { .. }
            | Self::UnmarkedLanguage { .. }
            | Self::AnchorChanged { .. }
            | Self::PageGone { .. }
            | Self::PdfStale { .. }
            | Self::UnrecordedTranslation { .. }
            | Self::StaleTranslation { .. }
            | Self::Parity { .. }
            | Self::UnusedIgnore { .. }
            | Self::PageWeight { .. }
            | Self::VagueLinkText { .. }
            | Self::SameLinkText { .. }
            | Self::DeadLink { .. }
            | Self::PlatformCharacter { .. }
            | Self::HalfWidthKana { .. }
            | Self::FullWidthLetters { .. }
            | Self::NearMarkdown { .. }
            | Self::LayoutSpaces { .. }
            | Self::RawHtml { .. }
            | Self::LiteralMarkup { .. }
            | Self::UnderscoreEmphasis
            | Self::UnusedFootnote { .. }
            | Self::BareEra { .. }
            | Self::TableWithoutSource { .. }
            | Self::TypedFigure { .. }
            | Self::TableWithoutDate { .. }
            | Self::SearchTooLarge { .. }
            | Self::UnusedTable { .. }
            | Self::UnusedTerm { .. }
            | Self::UndefinedAcronym { .. }
            | Self::SpellingVariant { .. }
            | Self::KanjiWithoutReading { .. }
            | Self::LongSentence { .. }
            | Self::UpdateAfterEdition { .. }
            | Self::MissingGlyph { .. }
            | Self::Spreadsheet { is_refused: false, .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
