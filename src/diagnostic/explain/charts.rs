//! Charts: what their kinds can show.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "chart-does-not-fit",
        why: Words {
            ja: "実際にはない割合や動きを、図から読み取らせてしまいます。",
            en: "The chart would show shares or a movement that do not exist.",
        },
        more: Words {
            ja: "share と stacked は一つの全体の部分、line は時の流れを示します。どれにも合わないときは bar を使います。",
            en: "share and stacked show the parts of one whole, line shows how something moves over time. \
                 Where neither fits, bar does.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "::chart share kind=share y=r7",
            good: "::chart share kind=bar y=r7",
        },
    },
    Explanation {
        code: "chart-without-numbers",
        why: Words {
            ja: "枠と軸だけの図になり、読者に何も伝わりません。",
            en: "The chart would be an empty frame that tells readers nothing.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "::chart share y=procedure",
            good: "::chart share y=r7",
        },
    },
    Explanation {
        code: "mixed-units",
        why: Words {
            ja: "「80％」と「1,200時間」の長さが、同じ物差しで比べられてしまいます。",
            en: "Readers would compare the length of 80% with that of 1,200 hours.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "::chart kgis kind=bar y=target",
            good: "::chart kgis kind=bar y=target only=hours",
        },
    },
    Explanation {
        code: "negative-part",
        why: Words {
            ja: "ほかの部分の割合まで、実際と違う大きさに見えます。",
            en: "All other parts would look larger or smaller than they are.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/tables/moves.toml", MOVES),
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart moves kind=stacked y=in,out\n",
                ),
            ],
            good: &[
                ("content/plan/tables/moves.toml", MOVES),
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart moves kind=bar y=in,out\n",
                ),
            ],
        },
    },
    Explanation {
        code: "chart-too-full",
        why: Words {
            ja: "色も名前も見分けられず、読者は知りたい値を探せません。",
            en: "Readers cannot find the value they look for among so many colours and names.",
        },
        more: Words {
            ja: "一つの図で見分けられるのは、bar と column で4系列、line で6本、stacked と share で7つまでです。\
                 each=series と書くと、系列ごとの小さな図に分かれます。",
            en: "Up to 4 series can be told apart in bar and column, 6 lines in line, 7 parts in stacked and share. \
                 With each=series every series gets a small chart of its own.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/tables/districts.toml", DISTRICTS),
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart districts kind=bar y=a,b,c,d,e\n",
                ),
            ],
            good: &[
                ("content/plan/tables/districts.toml", DISTRICTS),
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart districts kind=bar y=a,b,c,d,e each=series\n",
                ),
            ],
        },
    },
];

/// Arrivals, and departures below zero.
const MOVES: &str = r#"kind = "table"
title = { ja = "人口の動き", en = "Population" }
as_of = "2026-07"
source = { id = "city-plan" }
column = [
  { id = "year", type = "fiscal-year", row_header = true, name = { ja = "年度", en = "Year" } },
  { id = "in", type = "integer", unit = "people", name = { ja = "転入", en = "Arrivals" } },
  { id = "out", type = "integer", unit = "people", name = { ja = "転出", en = "Departures" } },
]
row = [
  { id = "r6", year = 2024, in = 900, out = -700 },
  { id = "r7", year = 2025, in = 950, out = -720 },
]
"#;

/// Five districts in one year.
const DISTRICTS: &str = r#"kind = "table"
title = { ja = "地区の人口", en = "Population of districts" }
as_of = "2026-07"
source = { id = "city-plan" }
column = [
  { id = "year", type = "fiscal-year", row_header = true, name = { ja = "年度", en = "Year" } },
  { id = "a", type = "integer", unit = "people", name = { ja = "東", en = "East" } },
  { id = "b", type = "integer", unit = "people", name = { ja = "西", en = "West" } },
  { id = "c", type = "integer", unit = "people", name = { ja = "南", en = "South" } },
  { id = "d", type = "integer", unit = "people", name = { ja = "北", en = "North" } },
  { id = "e", type = "integer", unit = "people", name = { ja = "中央", en = "Centre" } },
]
row = [{ id = "r7", year = 2025, a = 90, b = 80, c = 70, d = 60, e = 50 }]
"#;
