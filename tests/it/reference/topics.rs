//! Which chapter a diagnostic stands in.

/// A chapter of diagnostics.
pub struct Topic {
    /// File name without language and ending.
    pub file: &'static str,
    /// Its title.
    pub title_ja: &'static str,
    /// Its title.
    pub title_en: &'static str,
    /// Its title in narrow places.
    pub short_ja: &'static str,
    /// Its title in narrow places.
    pub short_en: &'static str,
    /// Its summary.
    pub summary_ja: &'static str,
    /// Its summary.
    pub summary_en: &'static str,
    /// Codes, or beginnings of codes that end with `-`.
    pub codes: &'static [&'static str],
}

/// The chapters in order. What none names stands in the last.
pub const TOPICS: &[Topic] = &[
    Topic {
        file: "71-messages-files",
        title_ja: "ファイルと設定のメッセージ",
        short_ja: "メッセージ：ファイル",
        short_en: "Messages: Files and settings",
        title_en: "Messages about files and settings",
        summary_ja: "ファイルが読めない、キーや値がちがう、名前が重なる、といったメッセージです。",
        summary_en: "Files that cannot be read, wrong keys and values, names that stand twice.",
        codes: &[
            "unreadable-file",
            "not-utf8",
            "invalid-",
            "no-front-matter",
            "unclosed-front-matter",
            "unknown-key",
            "missing-key",
            "wrong-type",
            "duplicate-id",
            "empty-text",
            "empty-site",
            "unplaced-file",
            "duplicate-slug",
            "duplicate-page",
            "unknown-booklet",
            "unknown-source",
            "update-after-edition",
            "unknown-page",
            "toml-",
            "csv-",
            "unknown-code",
            "fixed-level",
        ],
    },
    Topic {
        file: "72-messages-languages",
        title_ja: "言語と翻訳のメッセージ",
        short_ja: "メッセージ：言語",
        short_en: "Messages: Languages",
        title_en: "Messages about languages and translations",
        summary_ja: "翻訳がない、古い、もとの文と数や用語がちがう、といったメッセージです。",
        summary_en: "Translations that are missing, old, or say something else than the original.",
        codes: &[
            "missing-language",
            "unknown-language",
            "no-source-language",
            "missing-translation",
            "unrecorded-translation",
            "stale-translation",
            "parity-",
            "unmarked-language",
        ],
    },
    Topic {
        file: "73-messages-text",
        title_ja: "本文のメッセージ",
        short_ja: "メッセージ：本文",
        short_en: "Messages: Text",
        title_en: "Messages about the text",
        summary_ja: "リンク、見出し、画像、囲み、脚注など、本文の書きかたのメッセージです。",
        summary_en: "Links, headings, pictures, blocks, footnotes and other markup.",
        codes: &[
            "broken-",
            "vague-link-text",
            "heading-",
            "empty-heading",
            "duplicate-anchor",
            "image-",
            "missing-image",
            "raw-html",
            "literal-markup",
            "underscore-emphasis",
            "reserved-character",
            "unknown-footnote",
            "unused-footnote",
            "unclosed-block",
            "stray-block-end",
            "unknown-directive",
            "unknown-option",
            "missing-option",
            "bare-era",
            "alias-taken",
            "anchor-changed",
            "page-gone",
            "ignore-without-reason",
            "unused-ignore",
            "unknown-ignore",
            "near-",
            "full-width-letters",
            "half-width-kana",
            "platform-dependent-character",
            "spaces-for-layout",
            "dead-link",
            "same-link-text",
        ],
    },
    Topic {
        file: "74-messages-words",
        title_ja: "ことばと読みのメッセージ",
        short_ja: "メッセージ：ことば",
        short_en: "Messages: Words",
        title_en: "Messages about words and readings",
        summary_ja: "用語、読みがな、表記のゆれ、やさしい日本語のメッセージです。",
        summary_en: "Terms, readings, spellings and easy language.",
        codes: &[
            "unknown-term",
            "undefined-acronym",
            "spelling-variant",
            "punctuation",
            "kanji-without-reading",
            "long-sentence",
            "topic-without-reading",
            "missing-reading",
            "reading-not-kana",
            "duplicate-term",
            "unused-term",
        ],
    },
    Topic {
        file: "75-messages-tables",
        title_ja: "表・数値・グラフのメッセージ",
        short_ja: "メッセージ：表とグラフ",
        short_en: "Messages: Tables and charts",
        title_en: "Messages about tables, figures and charts",
        summary_ja: "表の行と列、本文に出す数値、グラフ、合計と割合のメッセージです。",
        summary_en: "Rows and columns, figures in the text, charts, totals and shares.",
        codes: &[
            "unknown-table",
            "unknown-table-note",
            "unknown-row",
            "unknown-column",
            "figure-",
            "unknown-format",
            "not-a-number",
            "table-",
            "empty-table-header",
            "row-headers",
            "required-cell",
            "not-unique",
            "out-of-bounds",
            "wrong-",
            "view-does-not-fit",
            "chart-",
            "mixed-units",
            "negative-part",
            "differs-from-sheet",
            "typed-figure",
            "unused-table",
            "cannot-group",
            "reserved-column",
            "missing-sheet",
            "import-removes-rows",
            "not-carried",
            "rows-in-workbook",
        ],
    },
    Topic {
        file: "76-messages-sheets",
        title_ja: "表計算ファイルのメッセージ",
        short_ja: "メッセージ：表計算",
        short_en: "Messages: Spreadsheets",
        title_en: "Messages about spreadsheets",
        summary_ja: "ExcelやCSVのファイルを読むときのメッセージです。国の「統計表における機械判読可能なデータの表記方法の統一ルール」に合わせています。",
        summary_en: "What is said of Excel and CSV files, after the Japanese rules for machine-readable tables.",
        codes: &[],
    },
    Topic {
        file: "77-messages-publishing",
        title_ja: "公開とテーマのメッセージ",
        short_ja: "メッセージ：公開とテーマ",
        short_en: "Messages: Publishing",
        title_en: "Messages about publishing and themes",
        summary_ja: "公開するファイル、ページの重さ、色、テーマのメッセージです。",
        summary_en: "Published files, weights of pages, colours and themes.",
        codes: &[],
    },
];

/// Index of the chapter of a code. Rules of spreadsheets have one of their own.
pub fn topic_of(code: &str, is_sheet_rule: bool) -> usize {
    let last = TOPICS.len() - 1;
    if is_sheet_rule {
        return last - 1;
    }
    let is = |known: &str| known == code || (known.ends_with('-') && code.starts_with(known));
    // Exact names come before beginnings.
    let exact = TOPICS.iter().position(|topic| topic.codes.contains(&code));
    exact
        .or_else(|| TOPICS.iter().position(|topic| topic.codes.iter().any(|known| is(known))))
        .unwrap_or(last)
}
