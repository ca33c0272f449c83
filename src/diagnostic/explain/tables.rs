//! Tables: where their figures come from, how they are built and shown.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "table-without-source",
        why: Words {
            ja: "値の出どころを、市民も記者も議会も確かめられません。",
            en: "Nobody outside of the office can check where the figures come from.",
        },
        more: Words {
            ja: "出典は seeds/sources.toml に登録し、表の source にその id を書きます。\
                 place に「表4-2」「12ページ」のように場所を書くと、確かめやすくなります。",
            en: "Register the document in seeds/sources.toml and give its id as source. \
                 With a place (“Table 4-2”, “page 12”) it is found at once.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "as_of = \"2026-07\"\nsource = { id = \"city-plan\" }",
            bad: r#"as_of = "2026-07""#,
            good: "as_of = \"2026-07\"\nsource = { id = \"city-plan\" }",
        },
    },
    Explanation {
        code: "table-without-date",
        why: Words {
            ja: "古くなっても気づかれず、いまの値として引用されます。",
            en: "Readers go on quoting the figures when they are long out of date.",
        },
        more: Words {
            ja: "日（2026-07-01）、月（\"2026-07\"）、年度（2026）のどれかで書きます。",
            en: "A day (2026-07-01), a month (\"2026-07\") or a fiscal year (2026) will do.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "as_of = \"2026-07\"\nsource = { id = \"city-plan\" }",
            bad: r#"source = { id = "city-plan" }"#,
            good: "as_of = \"2026-07\"\nsource = { id = \"city-plan\" }",
        },
    },
    Explanation {
        code: "unknown-source",
        why: Words {
            ja: "出典への案内が出せず、読者は元の資料にたどり着けません。",
            en: "Readers are not shown the way to the document that the figures come from.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: r#"source = { id = "city-plan" }"#,
            bad: r#"source = { id = "city-pln" }"#,
            good: r#"source = { id = "city-plan" }"#,
        },
    },
    Explanation {
        code: "table-without-rows",
        why: Words {
            ja: "見出しだけの表が出て、値がないのか壊れているのかわかりません。",
            en: "Readers see headings alone and cannot tell an empty table from a broken one.",
        },
        more: Words {
            ja: "行は、表のファイルの [[row]] か、rows = \"….csv\" で示すファイルに書きます。",
            en: "Rows stand as [[row]] in the file of the table, or in a file that rows = \"….csv\" names.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/tables/open.toml", NO_ROWS),
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n::table open\n"),
            ],
            good: &[
                ("content/plan/tables/open.toml", PLACES),
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n::table open\n"),
            ],
        },
    },
    Explanation {
        code: "row-headers",
        why: Words {
            ja: "音声で聞く人には、その値がどの行のものかわかりません。",
            en: "Those who listen to the table do not hear which row a value belongs to.",
        },
        more: Words {
            ja: "行の名前の列は、横に動かしても画面に残ります。",
            en: "The column that names the rows also stays in view when the table is moved sideways.",
        },
        clauses: &[Clause::Wcag("1.3.1")],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "id = \"procedure\"\ntype = \"text\"\nrow_header = true",
            bad: "id = \"procedure\"\ntype = \"text\"",
            good: "id = \"procedure\"\ntype = \"text\"\nrow_header = true",
        },
    },
    Explanation {
        code: "reserved-column",
        why: Words {
            ja: "行の設定とデータの列が混ざり、値がデータとして読まれません。",
            en: "The value would be taken for a setting of its row and not for data.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "year = 2025\n",
            bad: "year = 2025\n\
                  \n\
                  [[column]]\n\
                  id = \"note\"\n\
                  type = \"text\"\n\
                  name = { ja = \"備考\", en = \"Remarks\" }\n",
            good: "year = 2025\n",
        },
    },
    Explanation {
        code: "unused-table",
        why: Words {
            ja: "章を読む人の目に触れず、古くなっても気づかれません。",
            en: "Readers of the chapters never see it, and nobody notices when it is out of date.",
        },
        more: Words {
            ja: "::table や ::chart で出すか、{{ 表.行.列 }} で値を一つ引けば、使ったことになります。\
                 翻訳だけで使ってもかまいません。",
            en: "A ::table, a ::chart or one value in {{ table.row.column }} is a use, also in a translation alone.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/tables/open.toml", PLACES)],
            good: &[
                ("content/plan/tables/open.toml", PLACES),
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n::table open\n"),
                ("content/plan/20-goals.en.md", "+++\ntitle = \"Goals\"\n+++\n\n::table open\n"),
            ],
        },
    },
    Explanation {
        code: "view-does-not-fit",
        why: Words {
            ja: "大事な列が落ちたり、何もない表や図になったりします。",
            en: "Important columns would be lost, or the view would be empty.",
        },
        more: Words {
            ja: "timeline、pillars、changes は取組みの表（initiatives）、kind=progress の図は目標の表（kgis）の形です。\
                 cards はどちらにも使えます。",
            en: "timeline, pillars and changes are for tables of initiatives, charts with kind=progress for those of goals (kgis); cards suit both.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "::table share",
            bad: "::table share view=timeline",
            good: "::table share",
        },
    },
    Explanation {
        code: "cannot-group",
        why: Words {
            ja: "ほとんどの組が1行だけになり、まとめたことになりません。",
            en: "Nearly every row would be a group of its own.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "::table share",
            bad: "::table share group=r7",
            good: "::table share group=procedure",
        },
    },
    Explanation {
        code: "unknown-table-note",
        why: Words {
            ja: "印だけが表に残り、読者は注の文を読めません。",
            en: "Readers would see a mark and find no note for it.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "[[row]]\nid = \"nursery\"",
            bad: "[[footnote]]\n\
                  id = \"about\"\n\
                  text = { ja = \"おおよその値です。\", en = \"About.\" }\n\
                  \n\
                  [[row]]\n\
                  id = \"nursery\"\n\
                  note = \"abuot\"",
            good: "[[footnote]]\n\
                   id = \"about\"\n\
                   text = { ja = \"おおよその値です。\", en = \"About.\" }\n\
                   \n\
                   [[row]]\n\
                   id = \"nursery\"\n\
                   note = \"about\"",
        },
    },
];

/// A table without rows.
const NO_ROWS: &str = r#"kind = "table"
title = { ja = "施設", en = "Places" }
as_of = "2026-07"
source = { id = "city-plan" }

[[column]]
id = "name"
type = "text"
row_header = true
name = { ja = "施設", en = "Place" }
"#;

/// The same with a row.
const PLACES: &str = r#"kind = "table"
title = { ja = "施設", en = "Places" }
as_of = "2026-07"
source = { id = "city-plan" }

[[column]]
id = "name"
type = "text"
row_header = true
name = { ja = "施設", en = "Place" }

[[row]]
id = "library"
name = { ja = "図書館", en = "Library" }
"#;
