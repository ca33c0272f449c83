//! The catalogue of rules.

use crate::diagnostic::MessageLanguage;
use crate::sheet::rule::{Level, RuleWords, english, japanese};

/// One rule for spreadsheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The file is no spreadsheet.
    NotASpreadsheet,
    /// A workbook of Excel 97–2003.
    OldExcelFormat,
    /// The workbook asks for a password.
    PasswordProtected,
    /// The workbook cannot be opened.
    BrokenWorkbook,
    /// The text is in an encoding that cannot be told.
    UnknownEncoding,
    /// A quote opens a value and never closes it.
    UnclosedQuote,
    /// There is no sheet of this name.
    UnknownSheet,
    /// There is nothing in it.
    EmptySheet,
    /// Cells are merged.
    MergedCells,
    /// Rows are hidden.
    HiddenRow,
    /// Columns are hidden.
    HiddenColumn,
    /// The sheet to read is hidden.
    HiddenSheet,
    /// An empty row or column in the middle.
    SeveralTables,
    /// A title or a unit above the header.
    TitleAboveTable,
    /// The header takes two rows.
    TwoRowHeader,
    /// A column has no heading.
    EmptyHeader,
    /// Two columns have one heading.
    DuplicateHeader,
    /// A row has more or fewer values than the header.
    RaggedRow,
    /// A formula gives an error.
    FormulaError,
    /// A formula was never calculated.
    FormulaWithoutValue,
    /// "Same as above".
    SameAsAbove,
    /// A number with its unit in one cell.
    UnitInCell,
    /// No number where one belongs.
    NotANumber,
    /// A fraction where a whole number belongs.
    NotAWholeNumber,
    /// No year where one belongs.
    NotAYear,
    /// No period where one belongs.
    NotAPeriod,
    /// No date where one belongs.
    NotADate,
    /// Neither yes nor no.
    NotAFlag,
    /// None of the values that the column lists.
    NotAChoice,
    /// A heading that the table does not know.
    UnknownHeading,
    /// A column of the table is not in the file.
    MissingHeading,
    /// A column of texts that does not say its language.
    HeadingWithoutLanguage,
    /// A row without an id.
    EmptyId,
    /// An empty cell where a value must stand.
    EmptyCell,
    /// A text is there in some languages only.
    MissingTranslation,
    /// The unit is another than the table says.
    UnitDiffers,
    /// A formula; its last result is taken.
    Formula,
    /// Another sheet of the workbook is hidden.
    HiddenOtherSheet,
    /// A number stored as text.
    NumberAsText,
    /// Full-width digits.
    FullWidthNumber,
    /// △ or ▲ for minus.
    TriangleMinus,
    /// Commas between digits.
    Separators,
    /// Spaces that only make it look nice.
    LayoutSpaces,
    /// Several lines in one cell.
    LineBreak,
    /// A year of an era without the western year.
    BareEra,
    /// `Shift_JIS` (CP932).
    NotUtf8,
    /// UTF-16.
    Utf16,
    /// Tabs or semicolons in a .csv.
    WrongSeparator,
    /// The table does not begin in the first row and column.
    TableNotAtStart,
    /// Pictures, shapes or charts on the sheet.
    Objects,
    /// A share in percent format.
    PercentFormat,
    /// A percent sign behind the number.
    PercentSign,
    /// ① ㈱ Ⅲ ㍻
    MachineDependentCharacter,
    /// -, …, x for a missing value.
    MissingMark,
    /// ○ or × for yes or no.
    FlagMark,
    /// A year, date or period in words.
    DateWords,
    /// Several sheets, and none was asked for.
    SeveralSheets,
}

use Level::{Better, Must, Should};

/// Rule, code, level, and whether the value is refused; in the order of the rules.
const TABLE: [(Rule, &str, Level, bool); 57] = [
    (Rule::NotASpreadsheet, "not-a-spreadsheet", Must, true),
    (Rule::OldExcelFormat, "old-excel-format", Must, true),
    (Rule::PasswordProtected, "password-protected", Must, true),
    (Rule::BrokenWorkbook, "broken-workbook", Must, true),
    (Rule::UnknownEncoding, "unknown-encoding", Must, true),
    (Rule::UnclosedQuote, "unclosed-quote", Must, true),
    (Rule::UnknownSheet, "unknown-sheet", Must, true),
    (Rule::EmptySheet, "empty-sheet", Must, true),
    (Rule::MergedCells, "merged-cells", Must, true),
    (Rule::HiddenRow, "hidden-row", Must, true),
    (Rule::HiddenColumn, "hidden-column", Must, true),
    (Rule::HiddenSheet, "hidden-sheet", Must, true),
    (Rule::SeveralTables, "several-tables", Must, true),
    (Rule::TitleAboveTable, "title-above-table", Must, true),
    (Rule::TwoRowHeader, "two-row-header", Must, true),
    (Rule::EmptyHeader, "empty-header", Must, true),
    (Rule::DuplicateHeader, "duplicate-header", Must, true),
    (Rule::RaggedRow, "ragged-row", Must, true),
    (Rule::FormulaError, "formula-error", Must, true),
    (Rule::FormulaWithoutValue, "formula-without-value", Must, true),
    (Rule::SameAsAbove, "same-as-above", Must, true),
    (Rule::UnitInCell, "unit-in-cell", Must, true),
    (Rule::NotANumber, "cell-not-a-number", Must, true),
    (Rule::NotAWholeNumber, "cell-not-a-whole-number", Must, true),
    (Rule::NotAYear, "cell-not-a-year", Must, true),
    (Rule::NotAPeriod, "cell-not-a-period", Must, true),
    (Rule::NotADate, "cell-not-a-date", Must, true),
    (Rule::NotAFlag, "cell-not-a-flag", Must, true),
    (Rule::NotAChoice, "cell-not-a-choice", Must, true),
    (Rule::UnknownHeading, "unknown-heading", Must, true),
    (Rule::MissingHeading, "missing-heading", Must, true),
    (Rule::HeadingWithoutLanguage, "heading-without-language", Must, true),
    (Rule::EmptyId, "empty-row-id", Must, true),
    (Rule::EmptyCell, "empty-cell", Must, true),
    (Rule::MissingTranslation, "cell-without-translation", Must, true),
    (Rule::UnitDiffers, "unit-differs", Must, true),
    (Rule::Formula, "formula", Should, false),
    (Rule::HiddenOtherSheet, "hidden-other-sheet", Should, false),
    (Rule::NumberAsText, "number-as-text", Should, false),
    (Rule::FullWidthNumber, "full-width-number", Should, false),
    (Rule::TriangleMinus, "triangle-minus", Should, false),
    (Rule::Separators, "number-separators", Should, false),
    (Rule::LayoutSpaces, "layout-spaces", Should, false),
    (Rule::LineBreak, "line-break-in-cell", Should, false),
    (Rule::BareEra, "bare-era-in-cell", Should, false),
    (Rule::NotUtf8, "csv-not-utf8", Should, false),
    (Rule::Utf16, "csv-utf-16", Should, false),
    (Rule::WrongSeparator, "wrong-separator", Should, false),
    (Rule::TableNotAtStart, "table-not-at-start", Should, false),
    (Rule::Objects, "objects-on-sheet", Should, false),
    (Rule::PercentFormat, "percent-format", Should, false),
    (Rule::PercentSign, "percent-sign", Should, false),
    (Rule::MachineDependentCharacter, "machine-dependent-character", Better, false),
    (Rule::MissingMark, "missing-mark", Better, false),
    (Rule::FlagMark, "flag-mark", Better, false),
    (Rule::DateWords, "date-in-words", Better, false),
    (Rule::SeveralSheets, "several-sheets", Better, false),
];

impl Rule {
    /// All rules in order.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.0)
    }

    /// The stable name of the rule.
    #[must_use]
    pub const fn code(self) -> &'static str {
        TABLE[self as usize].1
    }

    /// How much it matters.
    #[must_use]
    pub const fn level(self) -> Level {
        TABLE[self as usize].2
    }

    /// Is a value that breaks it refused? Others are understood and noted.
    #[must_use]
    pub const fn is_refused(self) -> bool {
        TABLE[self as usize].3
    }

    /// The words for it.
    #[must_use]
    pub const fn words(self, language: MessageLanguage) -> RuleWords {
        match language {
            MessageLanguage::Japanese => japanese::words(self),
            MessageLanguage::English => english::words(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_rules() {
        for (index, rule) in Rule::all().enumerate() {
            assert_eq!(rule as usize, index, "{}", rule.code());
        }
        let mut codes: Vec<&str> = Rule::all().map(Rule::code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), TABLE.len());
        assert_eq!(Rule::SeveralSheets as usize + 1, TABLE.len());
    }

    #[test]
    fn every_rule_says_what_why_and_what_to_do() {
        for rule in Rule::all() {
            let japanese = rule.words(MessageLanguage::Japanese);
            let english = rule.words(MessageLanguage::English);
            assert!(!japanese.what.ends_with('。'), "{}", rule.code());
            assert!(japanese.why.ends_with('。') && japanese.todo.ends_with('。'), "{}", rule.code());
            assert!(!english.what.ends_with('.'), "{}", rule.code());
            assert!(english.why.ends_with('.') && english.todo.ends_with('.'), "{}", rule.code());
        }
    }
}
