//! The catalogue of problems: fields, not sentences. The sentences stand in `english.rs` and `japanese.rs`.

/// One kind of problem with what its message needs. `nearest` is the name that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// `unreadable-file`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    Unreadable { reason: String },
    /// `not-utf8`
    NotUtf8,
    /// `invalid-toml`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    InvalidToml { detail: String },
    /// `no-front-matter`
    NoFrontMatter,
    /// `unclosed-front-matter`
    UnclosedFrontMatter,
    /// `unknown-key`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownKey { key: String, nearest: Option<String> },
    /// `missing-key`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingKey { key: String },
    /// `wrong-type`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    WrongType { key: String, expected: Kind, found: Kind },
    /// `invalid-value`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    InvalidValue { key: String, value: String, expected: String },
    /// `invalid-id`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    InvalidId { id: String },
    /// `duplicate-id`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DuplicateId { id: String },
    /// `missing-language`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingLanguage { key: String, language: String },
    /// `unknown-language`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownLanguage { language: String, known: String },
    /// `empty-text`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    EmptyText { key: String },
    /// `empty-site`
    EmptySite,
    /// `unplaced-file`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnplacedFile { example: String },
    /// `duplicate-slug`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DuplicateSlug { slug: String },
    /// `no-source-language`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    NoSourceLanguage { language: String },
    /// `missing-translation`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingTranslation { language: String },
    /// `headings-differ`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    HeadingsDiffer { expected: String, found: String },
    /// `unknown-booklet`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownBooklet { id: String, nearest: Option<String> },
    /// `unknown-table`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownTable { name: String, nearest: Option<String> },
    /// `unknown-row`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownRow { name: String, table: String, nearest: Option<String> },
    /// `unknown-column`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownColumn { name: String, table: String, nearest: Option<String> },
    /// `figure-syntax`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    FigureSyntax { text: String },
    /// `unknown-format`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownFormat { name: String, nearest: Option<String> },
    /// `not-a-number`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    NotANumber { name: String },
    /// `figure-has-no-value`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    FigureHasNoValue { name: String },
    /// `unknown-term`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownTerm { name: String, nearest: Option<String> },
    /// `unknown-source`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownSource { id: String, nearest: Option<String> },
    /// `missing-sheet`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingSheet { path: String },
    /// `broken-link`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    BrokenLink { target: String, nearest: Option<String> },
    /// `broken-anchor`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    BrokenAnchor { target: String, anchor: String, nearest: Option<String> },
    /// `unknown-directive`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownDirective { name: String, nearest: Option<String> },
    /// `unknown-option`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownOption { option: String, directive: String, nearest: Option<String> },
    /// `missing-option`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingOption { option: String, directive: String },
    /// `view-does-not-fit`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    ViewDoesNotFit { view: String, table: String },
    /// `unclosed-block`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnclosedBlock { name: String },
    /// `stray-block-end`
    StrayBlockEnd,
    /// `missing-reading`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingReading { term: String, language: String },
    /// `reading-not-kana`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    ReadingNotKana { reading: String },
    /// `duplicate-term`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DuplicateTerm { name: String },
    /// `image-without-alt`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    ImageWithoutAlt { path: String },
    /// `missing-image`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingImage { path: String, nearest: Option<String> },
    /// `table-without-caption`
    TableWithoutCaption,
    /// `empty-table-header`
    EmptyTableHeader,
    /// `heading-skipped`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    HeadingSkipped { from: String, to: String },
    /// `heading-level-one`
    HeadingLevelOne,
    /// `empty-heading`
    EmptyHeading,
    /// `duplicate-anchor`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DuplicateAnchor { id: String },
    /// `vague-link-text`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    VagueLinkText { text: String },
    /// `raw-html`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    RawHtml { tag: String },
    /// `literal-markup`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    LiteralMarkup { text: String },
    /// `underscore-emphasis`
    UnderscoreEmphasis,
    /// `reserved-character`
    ReservedCharacter,
    /// `unknown-footnote`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownFootnote { name: String },
    /// `unused-footnote`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnusedFootnote { name: String },
    /// `bare-era`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    BareEra { text: String },
    /// `table-without-source`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    TableWithoutSource { table: String },
    /// `table-without-rows`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    TableWithoutRows { table: String },
    /// `row-headers`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    RowHeaders { table: String, count: String },
    /// `unused-term`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnusedTerm { term: String },
    /// `unknown-theme`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownTheme { name: String },
    /// `template`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    Template { detail: String },
    /// `style`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    Style { detail: String },
    /// `missing-word`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingWord { key: String, language: String },
    /// `missing-part`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    MissingPart { kind: String, name: String, nearest: Option<String> },
    /// `foreign-output`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    ForeignOutput { path: String },
    /// `output-in-sources`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    OutputInSources { path: String },
    /// `duplicate-page`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DuplicatePage { path: String },
    /// `unknown-table-note`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnknownTableNote { id: String, nearest: Option<String> },
    /// `required-cell`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    RequiredCell { column: String },
    /// `not-unique`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    NotUnique { column: String },
    /// `out-of-bounds`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    OutOfBounds { column: String, value: String, bound: String },
    /// `wrong-total`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    WrongTotal { found: String, expected: String },
    /// `wrong-shares`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    WrongShares { column: String, sum: String },
    /// `no-words`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    NoWords { language: String, theme: String },
    /// `differs-from-sheet`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    DiffersFromSheet { value: String, sheet: String, received: String },
    /// `typed-figure`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    TypedFigure { text: String, figure: String },
    /// `table-without-date`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    TableWithoutDate { table: String },
    /// `unused-table`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    UnusedTable { table: String },
    /// `reserved-column`
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    ReservedColumn { id: String },
    /// A rule about spreadsheets; `sheet` has its words.
    #[allow(missing_docs, reason = "the names say it; the messages show them in use")]
    Spreadsheet { code: &'static str, is_refused: bool, japanese: [String; 2], english: [String; 2] },
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

/// One of each, for the test that prints every message in every language.
pub const SAMPLES: fn() -> Vec<Problem> = || {
    vec![
        Problem::Unreadable { reason: "Permission denied".to_owned() },
        Problem::NotUtf8,
        Problem::InvalidToml { detail: "string values must be quoted".to_owned() },
        Problem::NoFrontMatter,
        Problem::UnclosedFrontMatter,
        Problem::UnknownKey { key: "titel".to_owned(), nearest: Some("title".to_owned()) },
        Problem::MissingKey { key: "title".to_owned() },
        Problem::WrongType { key: "order".to_owned(), expected: Kind::Integer, found: Kind::Text },
        Problem::InvalidValue {
            key: "status".to_owned(),
            value: "curent".to_owned(),
            expected: "current, past, draft".to_owned(),
        },
        Problem::InvalidId { id: "ＡＩ".to_owned() },
        Problem::DuplicateId { id: "ai".to_owned() },
        Problem::MissingLanguage { key: "title".to_owned(), language: "en".to_owned() },
        Problem::UnknownLanguage { language: "fr".to_owned(), known: "ja, en".to_owned() },
        Problem::EmptyText { key: "title".to_owned() },
        Problem::EmptySite,
        Problem::UnplacedFile { example: "10-introduction.ja.md".to_owned() },
        Problem::DuplicateSlug { slug: "introduction".to_owned() },
        Problem::NoSourceLanguage { language: "ja".to_owned() },
        Problem::MissingTranslation { language: "en".to_owned() },
        Problem::HeadingsDiffer { expected: "5".to_owned(), found: "4".to_owned() },
        Problem::UnknownBooklet { id: "strategy-4".to_owned(), nearest: Some("strategy-3".to_owned()) },
        Problem::UnknownTable { name: "kgi".to_owned(), nearest: Some("kgis".to_owned()) },
        Problem::UnknownRow {
            name: "citizen".to_owned(),
            table: "kgis".to_owned(),
            nearest: Some("citizen-satisfaction".to_owned()),
        },
        Problem::UnknownColumn {
            name: "tagret".to_owned(),
            table: "kgis".to_owned(),
            nearest: Some("target".to_owned()),
        },
        Problem::FigureSyntax { text: "kgis".to_owned() },
        Problem::UnknownFormat { name: "numbr".to_owned(), nearest: Some("number".to_owned()) },
        Problem::NotANumber { name: "kgis.citizen-satisfaction.name".to_owned() },
        Problem::FigureHasNoValue { name: "kgis.citizen-satisfaction.baseline".to_owned() },
        Problem::UnknownTerm { name: "RGA".to_owned(), nearest: Some("RAG".to_owned()) },
        Problem::UnknownSource { id: "strategy3".to_owned(), nearest: Some("strategy-3".to_owned()) },
        Problem::MissingSheet { path: "seeds/strategy-3/kgis.tsv".to_owned() },
        Problem::BrokenLink { target: "20-isues.md".to_owned(), nearest: Some("20-issues.md".to_owned()) },
        Problem::BrokenAnchor {
            target: "20-issues.md".to_owned(),
            anchor: "surve".to_owned(),
            nearest: Some("survey".to_owned()),
        },
        Problem::UnknownDirective { name: "tabel".to_owned(), nearest: Some("table".to_owned()) },
        Problem::UnknownOption {
            option: "veiw".to_owned(),
            directive: "table".to_owned(),
            nearest: Some("view".to_owned()),
        },
        Problem::MissingOption { option: "y".to_owned(), directive: "chart".to_owned() },
        Problem::ViewDoesNotFit { view: "timeline".to_owned(), table: "satisfaction".to_owned() },
        Problem::UnclosedBlock { name: "note".to_owned() },
        Problem::StrayBlockEnd,
        Problem::MissingReading { term: "生成AI".to_owned(), language: "ja".to_owned() },
        Problem::ReadingNotKana { reading: "生成えーあい".to_owned() },
        Problem::DuplicateTerm { name: "AI".to_owned() },
        Problem::ImageWithoutAlt { path: "images/flow.png".to_owned() },
        Problem::MissingImage {
            path: "images/flow.pgn".to_owned(),
            nearest: Some("images/flow.png".to_owned()),
        },
        Problem::TableWithoutCaption,
        Problem::EmptyTableHeader,
        Problem::HeadingSkipped { from: "2".to_owned(), to: "4".to_owned() },
        Problem::HeadingLevelOne,
        Problem::EmptyHeading,
        Problem::DuplicateAnchor { id: "survey".to_owned() },
        Problem::VagueLinkText { text: "こちら".to_owned() },
        Problem::RawHtml { tag: "<font>".to_owned() },
        Problem::LiteralMarkup { text: "**".to_owned() },
        Problem::UnderscoreEmphasis,
        Problem::ReservedCharacter,
        Problem::UnknownFootnote { name: "a".to_owned() },
        Problem::UnusedFootnote { name: "a".to_owned() },
        Problem::BareEra { text: "令和7年度".to_owned() },
        Problem::TableWithoutSource { table: "kgis".to_owned() },
        Problem::TableWithoutRows { table: "kgis".to_owned() },
        Problem::RowHeaders { table: "satisfaction".to_owned(), count: "0".to_owned() },
        Problem::UnusedTerm { term: "RPA".to_owned() },
        Problem::UnknownTheme { name: "standart".to_owned() },
        Problem::Template { detail: "unknown variable".to_owned() },
        Problem::Style { detail: "unexpected token".to_owned() },
        Problem::MissingWord { key: "page.skip".to_owned(), language: "en".to_owned() },
        Problem::MissingPart {
            kind: "icon".to_owned(),
            name: "towm".to_owned(),
            nearest: Some("town".to_owned()),
        },
        Problem::ForeignOutput { path: "public".to_owned() },
        Problem::OutputInSources { path: "content".to_owned() },
        Problem::DuplicatePage { path: "ja/strategy-3/print.html".to_owned() },
        Problem::UnknownTableNote { id: "n2".to_owned(), nearest: Some("n1".to_owned()) },
        Problem::RequiredCell { column: "cost".to_owned() },
        Problem::NotUnique { column: "code".to_owned() },
        Problem::OutOfBounds { column: "rate".to_owned(), value: "120".to_owned(), bound: "100".to_owned() },
        Problem::WrongTotal { found: "120".to_owned(), expected: "118".to_owned() },
        Problem::WrongShares { column: "share".to_owned(), sum: "97.2".to_owned() },
        Problem::NoWords { language: "fr".to_owned(), theme: "standard".to_owned() },
        Problem::DiffersFromSheet {
            value: "68".to_owned(),
            sheet: "seeds/strategy-3/satisfaction.tsv".to_owned(),
            received: "76, 86".to_owned(),
        },
        Problem::TypedFigure {
            text: "80%".to_owned(),
            figure: "kgis.citizen-satisfaction.target".to_owned(),
        },
        Problem::TableWithoutDate { table: "kgis".to_owned() },
        Problem::UnusedTable { table: "kgis".to_owned() },
        Problem::ReservedColumn { id: "total".to_owned() },
        Problem::Spreadsheet {
            code: "merged-cells",
            is_refused: true,
            japanese: [
                "名簿!B2 のセルが結合されています".to_owned(),
                "結合を解いて、どの行にも値を書いてください。".to_owned(),
            ],
            english: [
                "the cells at 名簿!B2 are merged".to_owned(),
                "Unmerge them and fill in every row.".to_owned(),
            ],
        },
    ]
};
