//! The catalogue of problems: fields, not sentences. The sentences stand in `english.rs` and `japanese.rs`.

use crate::diagnostic::{Opening, Parity, StyleFault, TemplateFault, TomlFault};

/// One kind of problem with what its message needs. `nearest` is the name that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of fields say it; the messages show them in use")]
pub enum Problem {
    /// `unreadable-file`
    Unreadable { reason: String },
    /// `not-utf8`
    NotUtf8,
    /// `invalid-toml`
    InvalidToml { fault: TomlFault },
    /// `no-front-matter`
    NoFrontMatter { opening: Opening },
    /// `unclosed-front-matter`
    UnclosedFrontMatter,
    /// `unknown-key`
    UnknownKey { key: String, nearest: Option<String> },
    /// `missing-key`
    MissingKey { key: String },
    /// `wrong-type`
    WrongType { key: String, expected: Kind, found: Kind },
    /// `invalid-value`
    InvalidValue { key: String, value: String, expected: String },
    /// `invalid-id`
    InvalidId { id: String },
    /// `duplicate-id`
    DuplicateId { id: String },
    /// `missing-language`
    MissingLanguage { key: String, language: String },
    /// `unknown-language`
    UnknownLanguage { language: String, known: String },
    /// `empty-text`
    EmptyText { key: String },
    /// `empty-site`
    EmptySite,
    /// `no-site`
    NoSite,
    /// `unplaced-file`
    UnplacedFile { example: String },
    /// `duplicate-slug`
    DuplicateSlug { slug: String },
    /// `no-source-language`
    NoSourceLanguage { language: String },
    /// `missing-translation`
    MissingTranslation { language: String },
    /// `punctuation`
    Punctuation { wrong: String, right: String },
    /// `unmarked-language`
    UnmarkedLanguage { text: String, language: String },
    /// `alias-taken`
    AliasTaken { path: String },
    /// `anchor-changed`
    AnchorChanged { anchor: String, page: String },
    /// `page-gone`
    PageGone { path: String },
    /// `pdf-stale`
    PdfStale { booklet: String, language: String },
    /// `unknown-page`
    UnknownPage { name: String, nearest: Option<String> },
    /// `unrecorded-translation`
    UnrecordedTranslation { unit: String, language: String },
    /// `stale-translation`
    StaleTranslation { unit: String, part: String, language: String },
    /// `parity-…`: what stands here or in the original; one of the two may be empty.
    Parity { kind: Parity, found: String, expected: String },
    /// `ignore-without-reason`
    IgnoreWithoutReason,
    /// `unused-ignore`
    UnusedIgnore { code: String },
    /// `unknown-ignore`
    UnknownIgnore { code: String, nearest: Option<String> },
    /// `unknown-booklet`
    UnknownBooklet { id: String, nearest: Option<String> },
    /// `unknown-table`
    UnknownTable { name: String, nearest: Option<String> },
    /// `unknown-row`
    UnknownRow { name: String, table: String, nearest: Option<String> },
    /// `unknown-column`
    UnknownColumn { name: String, table: String, nearest: Option<String> },
    /// `figure-syntax`
    FigureSyntax { text: String },
    /// `unknown-format`
    UnknownFormat { name: String, nearest: Option<String> },
    /// `not-a-number`
    NotANumber { name: String },
    /// `figure-has-no-value`
    FigureHasNoValue { name: String },
    /// `unknown-term`
    UnknownTerm { name: String, nearest: Option<String> },
    /// `undefined-acronym`
    UndefinedAcronym { acronym: String, count: String },
    /// `spelling-variant`; with the site's reason in each language of messages
    SpellingVariant { wrong: String, right: String, japanese: String, english: String },
    /// `low-contrast`; tokens with their colours, the ratio and in tenths the least one
    LowContrast {
        text: String,
        on: String,
        is_dark: bool,
        ratio: String,
        least: u32,
        nearest: Option<String>,
    },
    /// `unknown-token`
    UnknownToken { name: String },
    /// `not-a-color`
    NotAColor { name: String, value: String },
    /// `kanji-without-reading`
    KanjiWithoutReading { text: String },
    /// `long-sentence`
    LongSentence { length: String, most: String },
    /// `topic-without-reading`
    TopicWithoutReading { name: String },
    /// `unknown-source`
    UnknownSource { id: String, nearest: Option<String> },
    /// `missing-sheet`
    MissingSheet { path: String },
    /// `broken-link`
    BrokenLink { target: String, nearest: Option<String> },
    /// `broken-anchor`
    BrokenAnchor { target: String, anchor: String, nearest: Option<String> },
    /// `unknown-directive`
    UnknownDirective { name: String, nearest: Option<String> },
    /// `unknown-option`
    UnknownOption { option: String, directive: String, nearest: Option<String> },
    /// `missing-option`
    MissingOption { option: String, directive: String },
    /// `view-does-not-fit`
    ViewDoesNotFit { view: String, table: String },
    /// `chart-does-not-fit`
    ChartDoesNotFit { kind: String, why: Unfit },
    /// `chart-without-numbers`
    ChartWithoutNumbers { column: String },
    /// `mixed-units`
    MixedUnits { one: Option<String>, other: Option<String> },
    /// `negative-part`
    NegativePart { row: String, value: String },
    /// `chart-too-full`
    ChartTooFull { count: String, most: String, instead: String },
    /// `unclosed-block`
    UnclosedBlock { name: String },
    /// `stray-block-end`
    StrayBlockEnd,
    /// `missing-reading`
    MissingReading { term: String, language: String },
    /// `reading-not-kana`
    ReadingNotKana { reading: String },
    /// `duplicate-term`
    DuplicateTerm { name: String },
    /// `image-without-alt`
    ImageWithoutAlt { path: String },
    /// `missing-image`
    MissingImage { path: String, nearest: Option<String> },
    /// `broken-image`
    BrokenImage { detail: String },
    /// `image-too-large`
    ImageTooLarge { width_px: u32, height_px: u32 },
    /// `table-without-caption`
    TableWithoutCaption,
    /// `empty-table-header`
    EmptyTableHeader,
    /// `heading-skipped`
    HeadingSkipped { from: String, to: String },
    /// `heading-level-one`
    HeadingLevelOne,
    /// `empty-heading`
    EmptyHeading,
    /// `duplicate-anchor`
    DuplicateAnchor { id: String },
    /// `page-weight`: sizes in KB (1,024 bytes); the heaviest sections with their share in percent.
    PageWeight { page: String, size_kb: usize, budget_kb: usize, parts: Vec<(String, usize)> },
    /// `vague-link-text`
    VagueLinkText { text: String },
    /// `same-link-text`: two links that follow each other.
    SameLinkText { text: String, one: String, other: String },
    /// `dead-link`: a link to another site.
    DeadLink { url: String, why: DeadLink },
    /// `platform-dependent-character`: what to write instead, where that is known.
    PlatformCharacter { found: String, instead: Option<String> },
    /// `half-width-kana`
    HalfWidthKana { found: String, right: String },
    /// `full-width-letters`
    FullWidthLetters { found: String, right: String },
    /// `near-markdown`: what was typed, and what Markdown it probably stands for.
    NearMarkdown { found: String, kind: NearMarkdown },
    /// `spaces-for-layout`; without them, where only the spaces of a word are meant.
    LayoutSpaces { right: Option<String> },
    /// `unknown-code`
    UnknownCode { code: String, nearest: Option<String> },
    /// `fixed-level`
    FixedLevel { code: String },
    /// `raw-html`
    RawHtml { tag: String },
    /// `literal-markup`
    LiteralMarkup { text: String },
    /// `underscore-emphasis`
    UnderscoreEmphasis,
    /// `reserved-character`
    ReservedCharacter,
    /// `unknown-footnote`
    UnknownFootnote { name: String },
    /// `unused-footnote`
    UnusedFootnote { name: String },
    /// `bare-era`
    BareEra { text: String },
    /// `table-without-source`
    TableWithoutSource { table: String },
    /// `table-without-rows`
    TableWithoutRows { table: String },
    /// `row-headers`
    RowHeaders { table: String, count: String },
    /// `unused-term`
    UnusedTerm { term: String },
    /// `unknown-theme`
    UnknownTheme { name: String },
    /// `update-after-edition`
    UpdateAfterEdition { date: String, edition: String },
    /// `missing-glyph`
    MissingGlyph { letters: String, language: String },
    /// `picture`
    Picture { path: String, detail: String },
    /// `template`
    Template { fault: TemplateFault },
    /// `style`
    Style { fault: StyleFault },
    /// `missing-word`
    MissingWord { key: String, language: String },
    /// `missing-part`
    MissingPart { kind: String, name: String, nearest: Option<String> },
    /// `foreign-output`
    ForeignOutput { path: String },
    /// `output-in-sources`
    OutputInSources { path: String },
    /// `duplicate-page`
    DuplicatePage { path: String },
    /// `unknown-table-note`
    UnknownTableNote { id: String, nearest: Option<String> },
    /// `required-cell`
    RequiredCell { column: String },
    /// `not-unique`
    NotUnique { column: String },
    /// `out-of-bounds`
    OutOfBounds { column: String, value: String, bound: String },
    /// `wrong-total`
    WrongTotal { found: String, expected: String },
    /// `wrong-shares`
    WrongShares { column: String, sum: String },
    /// `no-words`
    NoWords { language: String, theme: String },
    /// `differs-from-sheet`
    DiffersFromSheet { value: String, sheet: String, received: String },
    /// `typed-figure`
    TypedFigure { text: String, figure: String },
    /// `table-without-date`
    TableWithoutDate { table: String },
    /// `search-too-large`: the index of a language, or what a booklet adds to it, where one is named.
    SearchTooLarge {
        language: String,
        booklet: Option<String>,
        size_kb: usize,
        budget_kb: usize,
        largest: String,
    },
    /// `unused-table`
    UnusedTable { table: String },
    /// `reserved-column`
    ReservedColumn { id: String },
    /// `cannot-group`
    CannotGroup { column: String, kind: String },
    /// `import-removes-rows`
    ImportRemovesRows { table: String, rows: String },
    /// `not-carried`
    NotCarried { value: String, column: String, row: String },
    /// `rows-in-workbook`
    RowsInWorkbook { path: String },
    /// A rule about spreadsheets; `sheet` has its words.
    Spreadsheet {
        code: &'static str,
        is_refused: bool,
        japanese: Box<[String; 3]>,
        english: Box<[String; 3]>,
    },
}

/// Why a link to another site is dead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeadLink {
    /// The server says so, with a status of HTTP from 400 on.
    Status(u16),
    /// It sends readers round in circles.
    Circle,
}

/// What somebody probably meant who typed something that is near to Markdown and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NearMarkdown {
    /// `＃見出し`, `##見出し`
    Heading,
    /// `・項目`, `－ 項目`
    List,
    /// `１．項目`
    NumberedList,
    /// `［文字］（URL）`
    Link,
    /// `＊＊強調＊＊`
    Strong,
    /// `｛｛…｝｝`
    Figure,
    /// `：：：note`
    Block,
    /// `＞ 引用`
    Quote,
    /// `｜列｜列｜`, or lines of `|` without a row of hyphens.
    Table,
}

/// The kinds of values that a source file can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in quotation marks.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date.
    Date,
    /// A list in brackets.
    List,
    /// A group of keys.
    Table,
    /// A text in every language.
    Localized,
}

/// Why a kind of chart does not suit what it is to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// A ring shows one column.
    OneColumn,
    /// A whole of one part shows nothing.
    OnePart,
    /// A line goes from one place to another.
    OnePlace,
    /// Percentages that are no parts of a hundred, or parts of nothing.
    NotWhole {
        /// What they add up to.
        sum: String,
    },
    /// A share of a whole that is not wholly known is not known either.
    UnknownPart {
        /// The row without a value.
        row: String,
    },
    /// Small charts are made of bars, columns and lines.
    NoSmallCharts,
    /// The rows have no groups.
    NoGroups {
        /// The table.
        table: String,
    },
}
