//! A bad and a good example of each rule: a small table, as staff would have it. `tests/it/explain.rs` runs them.
//!
//! Sheets of workbooks are written with tabs between their cells, and with what they look like in a spreadsheet
//! program: `'86` is a number stored as text, `=80+6 → 86` a formula and its last result, `86%` a share in percent
//! format; lines such as `merge B2:B3` say what is done to the sheet.

use crate::diagnostic::explain::{Example, Words};
use crate::sheet::rule::Rule;

/// The table that the examples are rows of.
const TABLE: &str = "content/plan/tables/share.toml";
const CSV: &str = "content/plan/tables/share.csv";
const XLSX: &str = "content/plan/tables/share.xlsx";

/// The settings of that table; its last column holds what the rule is about.
macro_rules! table {
    ($rows:literal, $column:literal) => {
        concat!(
            "kind = \"table\"\n",
            "title = { ja = \"オンライン申込みの件数\", en = \"Online applications\" }\n",
            "source = { id = \"city-plan\" }\n",
            "as_of = 2026\n",
            $rows,
            "\n\n[[column]]\n",
            "id = \"procedure\"\n",
            "type = \"text\"\n",
            "row_header = true\n",
            "name = { ja = \"手続き\", en = \"Procedure\" }\n",
            "\n[[column]]\n",
            "id = \"r7\"\n",
            "name = { ja = \"令和7年度\", en = \"FY2025\" }\n",
            $column,
            "\n"
        )
    };
}

macro_rules! csv {
    ($column:literal, $bad:literal, $good:literal) => {{
        const TEXT: &str = table!("rows = \"share.csv\"", $column);
        Example::Files { bad: &[(TABLE, TEXT), (CSV, $bad)], good: &[(TABLE, TEXT), (CSV, $good)] }
    }};
}

macro_rules! xlsx {
    ($column:literal, $bad:literal, $good:literal) => {{
        const TEXT: &str = table!("rows = \"share.xlsx\"", $column);
        Example::Files { bad: &[(TABLE, TEXT), (XLSX, $bad)], good: &[(TABLE, TEXT), (XLSX, $good)] }
    }};
}

const fn told(bad: [&'static str; 2], good: [&'static str; 2]) -> Example {
    Example::Told { bad: Words { ja: bad[0], en: bad[1] }, good: Words { ja: good[0], en: good[1] } }
}

const AS_CSV: [&str; 2] = [
    "Excel の「名前を付けて保存」で、種類を「CSV UTF-8（コンマ区切り）」にした。",
    "Saved in Excel with Save As and the type CSV UTF-8 (Comma delimited).",
];
const AS_XLSX: [&str; 2] = [
    "Excel で開き、「名前を付けて保存」で種類を「Excel ブック（.xlsx）」にした。",
    "Opened in Excel and saved with Save As and the type Excel Workbook (.xlsx).",
];

/// How a rule is broken, and how it is kept.
#[must_use]
#[allow(clippy::too_many_lines, reason = "one table of examples")]
#[rustfmt::skip]
pub const fn example(rule: Rule) -> Example {
    match rule {
        Rule::NotASpreadsheet => csv!("type = \"integer\"", "<!DOCTYPE html>\n<table><tr><td>保育所</td><td>86</td></tr></table>\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::OldExcelFormat => told(["share.xls（Excel 97–2003 ブック）を表の行にした。", "share.xls (Excel 97–2003 Workbook) holds the rows of the table."], AS_XLSX),
        Rule::PasswordProtected => told(["開くときにパスワードを聞かれる share.xlsx を表の行にした。", "share.xlsx, which asks for a password when it is opened, holds the rows of the table."], ["Excel で開き、「ファイル」「情報」「ブックの保護」「パスワードを使用して暗号化」でパスワードを消して保存した。", "Opened in Excel; under File, Info, Protect Workbook, Encrypt with Password the password was deleted."]),
        Rule::BrokenWorkbook => told(["コピーの途中で切れて、Excel でも開けない share.xlsx を表の行にした。", "share.xlsx was cut off while it was copied, and Excel cannot open it either."], ["元のファイルからコピーし直した。", "It was copied again from the original."]),
        Rule::UnknownEncoding => told(["古いシステムが書き出した、JIS や EUC の CSV を表の行にした。", "A CSV in JIS or EUC, as an old system writes it, holds the rows of the table."], AS_CSV),
        Rule::UnclosedQuote => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,\"保育所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,\"保育所\",Nursery,86\n"),
        Rule::UnknownSheet => Example::Files {
            bad: &[
                (TABLE, table!("rows = \"share.xlsx\"\nsheet = \"R7\"", "type = \"integer\"")),
                (XLSX, "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
            ],
            good: &[
                (TABLE, table!("rows = \"share.xlsx\"\nsheet = \"表\"", "type = \"integer\"")),
                (XLSX, "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
            ],
        },
        Rule::EmptySheet => csv!("type = \"integer\"", "\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::MergedCells => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t\tGarbage\t41\nmerge B2:B3\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::HiddenRow => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\nhide row 3\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::HiddenColumn => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\nhide column C\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::HiddenSheet => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\nhide sheet\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::SeveralTables => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n\ngarbage,粗大ごみ,Garbage,41\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\ngarbage,粗大ごみ,Garbage,41\n"),
        Rule::TitleAboveTable => csv!("type = \"integer\"", "オンライン申込みの件数（件）,,,\nid,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::TwoRowHeader => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\n,手続き,Procedure,件数\nnursery,保育所,Nursery,86\ngarbage,粗大ごみ,Garbage,41\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\ngarbage,粗大ごみ,Garbage,41\n"),
        Rule::EmptyHeader => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,,r7\nnursery,保育所,Nursery,確認中,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::DuplicateHeader => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7,r7\nnursery,保育所,Nursery,76,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::RaggedRow => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,1,200\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,1200\n"),
        Rule::FormulaError => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t=86/0 → #DIV/0!\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
        Rule::FormulaWithoutValue => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t=80+6\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
        Rule::SameAsAbove => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\nnursery-2,〃,Nursery,41\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\nnursery-2,保育所,Nursery,41\n"),
        Rule::UnitInCell => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86件\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::NotANumber => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,多数\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,unknown\n"),
        Rule::NotAWholeNumber => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86.5\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::NotAYear => csv!("type = \"fiscal-year\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,来年\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2027\n"),
        Rule::NotAPeriod => csv!("type = \"period\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,未定です\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2026/2029\n"),
        Rule::NotADate => csv!("type = \"date\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2026-02-30\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2026-02-28\n"),
        Rule::NotAFlag => csv!("type = \"flag\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,たぶん\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,true\n"),
        Rule::NotAChoice => csv!("type = \"enum\"\n\n[[column.value]]\nid = \"new\"\nname = { ja = \"新規\", en = \"New\" }", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,old\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,new\n"),
        Rule::UnknownHeading => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7,r8\nnursery,保育所,Nursery,86,90\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::MissingHeading => csv!("type = \"integer\"", "id,procedure.ja,procedure.en\nnursery,保育所,Nursery\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::HeadingWithoutLanguage => csv!("type = \"integer\"", "id,procedure,r7\nnursery,保育所,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::EmptyId => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\n,保育所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::EmptyCell => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,unknown\n"),
        Rule::MissingTranslation => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::UnitDiffers => csv!("type = \"integer\"\nunit = \"cases\"", "id,procedure.ja,procedure.en,r7,unit\nnursery,保育所,Nursery,86,hours\n", "id,procedure.ja,procedure.en,r7,unit\nnursery,保育所,Nursery,86,cases\n"),
        Rule::Formula => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t=80+6 → 86\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
        Rule::HiddenOtherSheet => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\nhidden sheet 控え\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::NumberAsText => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t'86\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
        Rule::FullWidthNumber => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,８６\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::TriangleMinus => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,▲86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,-86\n"),
        Rule::Separators => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,\"1,200\"\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,1200\n"),
        Rule::LayoutSpaces => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保　育　所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::LineBreak => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,\"保育所\n幼稚園\",Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所・幼稚園,Nursery,86\n"),
        Rule::BareEra => csv!("type = \"fiscal-year\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,令和7\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2025\n"),
        Rule::NotUtf8 => told(["Excel の「CSV（コンマ区切り）」で保存した share.csv を表の行にした。", "share.csv was saved in Excel with the type CSV (Comma delimited), which is Shift_JIS in Japan."], AS_CSV),
        Rule::Utf16 => told(["Excel の「Unicode テキスト」で保存したファイルを share.csv という名前にした。", "A file saved in Excel with the type Unicode Text was named share.csv."], AS_CSV),
        Rule::WrongSeparator => csv!("type = \"integer\"", "id;procedure.ja;procedure.en;r7\nnursery;保育所;Nursery;86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::TableNotAtStart => csv!("type = \"integer\"", ",id,procedure.ja,procedure.en,r7\n,nursery,保育所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::Objects => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\ndrawing\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
        Rule::PercentFormat => xlsx!("type = \"percent\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86%\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\n"),
        Rule::PercentSign => csv!("type = \"percent\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86%\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,86\n"),
        Rule::MachineDependentCharacter => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,①保育所,Nursery,86\n", "id,procedure.ja,procedure.en,r7\nnursery,(1)保育所,Nursery,86\n"),
        Rule::MissingMark => csv!("type = \"integer\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,-\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,none\n"),
        Rule::FlagMark => csv!("type = \"flag\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,○\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,true\n"),
        Rule::DateWords => csv!("type = \"fiscal-year\"", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2025年度\n", "id,procedure.ja,procedure.en,r7\nnursery,保育所,Nursery,2025\n"),
        Rule::SeveralSheets => xlsx!("type = \"integer\"", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\nsheet 控え\n", "id\tprocedure.ja\tprocedure.en\tr7\nnursery\t保育所\tNursery\t86\ngarbage\t粗大ごみ\tGarbage\t41\n"),
    }
}
