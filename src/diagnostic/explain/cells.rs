//! The cells of tables: what they must be, what the source says, what an import changes.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "missing-sheet",
        why: Words {
            ja: "表の行が読めないか、受け取った資料と値を比べられません。",
            en: "The rows cannot be read, or the values cannot be compared with those that were received.",
        },
        more: Words {
            ja: "出典の sheet は seeds/出典の id/ の中のファイル、表の rows は表と同じフォルダーのファイルです。",
            en: "The sheet of a source is a file in seeds/<id of the source>/, the rows of a table a file in the folder of the table.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/kgis.toml",
            instead_of: r#"sheet = "kgis.tsv""#,
            bad: r#"sheet = "kpis.tsv""#,
            good: r#"sheet = "kgis.tsv""#,
        },
    },
    Explanation {
        code: "differs-from-sheet",
        why: Words {
            ja: "写し間違えた値が、市の公表した値として引用されます。",
            en: "A slip in copying would be quoted as the city's own figure.",
        },
        more: Words {
            ja: "行の数が同じなら行ごとに、違えば表全体で比べます。全角と半角、桁の区切り、単位は問いません。",
            en: "With as many rows in both, they are compared row by row, else as a whole. \
                 Width, separators and units do not matter.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/kgis.toml",
            instead_of: "target = 80",
            bad: "target = 90",
            good: "target = 80",
        },
    },
    Explanation {
        code: "required-cell",
        why: Words {
            ja: "一つでも抜けると、合計も比較も正しくできません。",
            en: "With one value missing, sums and comparisons are no longer right.",
        },
        more: Words {
            ja: "required = true の列では、\"none\" や \"unknown\" も抜けとみなします。",
            en: "In a column with required = true, \"none\" and \"unknown\" count as missing too.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: FIRST_ROW,
            bad: "year = 2025\n\
                  required = true\n\
                  \n\
                  [[row]]\n\
                  id = \"nursery\"\n\
                  procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                  r5 = 76\n\
                  r7 = \"unknown\"",
            good: "year = 2025\n\
                   required = true\n\
                   \n\
                   [[row]]\n\
                   id = \"nursery\"\n\
                   procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                   r5 = 76\n\
                   r7 = 86",
        },
    },
    Explanation {
        code: "not-unique",
        why: Words {
            ja: "データを使う人が、どちらの行のことか区別できません。",
            en: "Those who use the data cannot tell the two rows apart.",
        },
        more: Words {
            ja: "unique = true は、施設の番号のように同じ値が二つあってはならない列に付けます。値のないセルは数えません。",
            en: "unique = true is for columns like the number of a facility. Cells without a value do not count.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: BOTH_ROWS,
            bad: "year = 2025\n\
                  unique = true\n\
                  \n\
                  [[row]]\n\
                  id = \"nursery\"\n\
                  procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                  r5 = 76\n\
                  r7 = 86\n\
                  \n\
                  [[row]]\n\
                  id = \"garbage\"\n\
                  procedure = { ja = \"粗大ごみ\", en = \"Large garbage\" }\n\
                  r5 = \"unknown\"\n\
                  r7 = 86",
            good: "year = 2025\n\
                   unique = true\n\
                   \n\
                   [[row]]\n\
                   id = \"nursery\"\n\
                   procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                   r5 = 76\n\
                   r7 = 86\n\
                   \n\
                   [[row]]\n\
                   id = \"garbage\"\n\
                   procedure = { ja = \"粗大ごみ\", en = \"Large garbage\" }\n\
                   r5 = \"unknown\"\n\
                   r7 = 41.9",
        },
    },
    Explanation {
        code: "out-of-bounds",
        why: Words {
            ja: "桁や単位を間違えた値が、そのまま公表されてしまいます。",
            en: "A value with a digit too many or in the wrong unit would be published as it is.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: FIRST_ROW,
            bad: "year = 2025\n\
                  max = 100\n\
                  \n\
                  [[row]]\n\
                  id = \"nursery\"\n\
                  procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                  r5 = 76\n\
                  r7 = 860",
            good: "year = 2025\n\
                   max = 100\n\
                   \n\
                   [[row]]\n\
                   id = \"nursery\"\n\
                   procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                   r5 = 76\n\
                   r7 = 86",
        },
    },
    Explanation {
        code: "wrong-total",
        why: Words {
            ja: "自分で足してみた読者は、ほかの値も信じてくれなくなります。",
            en: "Readers who add it up themselves will not trust the other figures either.",
        },
        more: Words {
            ja: "total = true の行は組の中の（組がなければすべての）行の合計、total_of の列は、そこに書いた列を行ごとに足したものです。\
                 四捨五入した値で合わないときは、total を付けず、注で断ります。",
            en: "A row with total = true is the sum of the rows of its group, or of all rows; a column with total_of that of other columns. \
                 Where rounding keeps it from coming out, leave total away and say so in a note.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/tables/share.toml", WRONG_TOTAL)],
            good: &[("content/plan/tables/share.toml", RIGHT_TOTAL)],
        },
    },
    Explanation {
        code: "wrong-shares",
        why: Words {
            ja: "どれかの割合が間違っていて、読者には違う大きさに見えます。",
            en: "One of the shares is wrong, and readers take it for larger or smaller than it is.",
        },
        more: Words {
            ja: "shares = true の列を調べ、四捨五入による差は問いません。合計の行（total = true）は足しません。",
            en: "It is for columns with shares = true. \
                 Differences that rounding makes are passed over; a row with total = true is left out of the sum.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: BOTH_ROWS,
            bad: "year = 2025\n\
                  shares = true\n\
                  \n\
                  [[row]]\n\
                  id = \"nursery\"\n\
                  procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                  r5 = 76\n\
                  r7 = 86\n\
                  \n\
                  [[row]]\n\
                  id = \"garbage\"\n\
                  procedure = { ja = \"粗大ごみ\", en = \"Large garbage\" }\n\
                  r5 = \"unknown\"\n\
                  r7 = 41.9",
            good: "year = 2025\n\
                   shares = true\n\
                   \n\
                   [[row]]\n\
                   id = \"nursery\"\n\
                   procedure = { ja = \"保育所の申込み\", en = \"Nursery places\" }\n\
                   r5 = 76\n\
                   r7 = 58.1\n\
                   \n\
                   [[row]]\n\
                   id = \"garbage\"\n\
                   procedure = { ja = \"粗大ごみ\", en = \"Large garbage\" }\n\
                   r5 = \"unknown\"\n\
                   r7 = 41.9",
        },
    },
    Explanation {
        code: "import-removes-rows",
        why: Words {
            ja: "公開中の行が消え、その値を引いた本文やリンクが切れます。",
            en: "Rows that are published would vanish, and with them the figures and links that name them.",
        },
        more: Words {
            ja: "行は id で突き合わせます。id を書きかえた行は、消えた行と新しい行になります。",
            en: "Rows are matched by id. A row whose id was changed counts as one removed and one new.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "取り込む CSV に、公開中の行「garbage」がない。",
                en: "The file to import lacks the row garbage, which is published.",
            },
            good: Words {
                ja: "取り込む CSV に、公開中の行がすべてある。",
                en: "The file has all rows that are published.",
            },
        },
    },
    Explanation {
        code: "not-carried",
        why: Words {
            ja: "取り込んだつもりの値が、表のどこにも残りません。",
            en: "A value that seems to be imported would be nowhere in the table.",
        },
        more: Words {
            ja: "取組みの表（initiatives）の柱や、目標の表（kgis）の年のように、決まった場所にしか書けない値で出ます。",
            en: "It concerns values that have one possible place only, such as the pillars of initiatives and the years of goals.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "取組みの CSV で、計画にない柱「むら」を書いた。",
                en: "The file gives an action a pillar that the plan does not have.",
            },
            good: Words {
                ja: "計画にある柱「まち」を書いた。新しい柱は、先に表の [[pillar]] に加えた。",
                en: "It gives a pillar of the plan; a new one was added as [[pillar]] first.",
            },
        },
    },
    Explanation {
        code: "rows-in-workbook",
        why: Words {
            ja: "取り込んだ値と Excel の値が食い違い、どちらが正しいかわからなくなります。",
            en: "There would be two copies of the rows, and nobody would know which of them is right.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "rows = \"share.xlsx\" の表に、別の CSV を取り込んだ。",
                en: "A CSV file was imported into a table with rows = \"share.xlsx\".",
            },
            good: Words {
                ja: "share.xlsx を Excel で直した。", en: "share.xlsx was changed in Excel."
            },
        },
    },
];

/// The last column and the first row of the table `share`.
const FIRST_ROW: &str = r#"year = 2025

[[row]]
id = "nursery"
procedure = { ja = "保育所の申込み", en = "Nursery places" }
r5 = 76
r7 = 86"#;

/// The last column of the table `share` and both of its rows.
const BOTH_ROWS: &str = r#"year = 2025

[[row]]
id = "nursery"
procedure = { ja = "保育所の申込み", en = "Nursery places" }
r5 = 76
r7 = 86

[[row]]
id = "garbage"
procedure = { ja = "粗大ごみ", en = "Large garbage" }
r5 = "unknown"
r7 = 41.9"#;

/// A table whose total is not what its parts add up to.
const WRONG_TOTAL: &str = r#"kind = "table"
title = { ja = "申込みの数", en = "Applications" }
as_of = "2026-07"
source = { id = "city-plan" }
column = [
  { id = "way", type = "text", row_header = true, name = { ja = "方法", en = "Way" } },
  { id = "cases", type = "integer", name = { ja = "件数", en = "Cases" } },
]
row = [
  { id = "online", way = { ja = "オンライン", en = "Online" }, cases = 86 },
  { id = "paper", way = { ja = "紙", en = "Paper" }, cases = 32 },
  { id = "all", way = { ja = "計", en = "All" }, total = true, cases = 120 },
]
"#;

/// The same with the right total.
const RIGHT_TOTAL: &str = r#"kind = "table"
title = { ja = "申込みの数", en = "Applications" }
as_of = "2026-07"
source = { id = "city-plan" }
column = [
  { id = "way", type = "text", row_header = true, name = { ja = "方法", en = "Way" } },
  { id = "cases", type = "integer", name = { ja = "件数", en = "Cases" } },
]
row = [
  { id = "online", way = { ja = "オンライン", en = "Online" }, cases = 86 },
  { id = "paper", way = { ja = "紙", en = "Paper" }, cases = 32 },
  { id = "all", way = { ja = "計", en = "All" }, total = true, cases = 118 },
]
"#;
