//! What a translation has in common with its original, and comments that set findings aside.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "parity-headings",
        why: Words {
            ja: "節が欠けたり、言語を切り替えた人が別の場所に着いたりします。",
            en: "Readers of one language miss a section, and those who switch languages arrive at another place.",
        },
        more: Words {
            ja: "段（## や ###）と {#名前} をそろえます。順番は違ってもかまいません。\
                 {#名前} のない翻訳の見出しは、原文の同じ位置の見出しと組にします。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-headings: 理由 --> と書きます。",
            en: "Level (## or ###) and {#name} are to be the same; the order is free. \
                 A heading of the translation without {#name} goes with the one at the same position of the original. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-headings: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.en.md",
            instead_of: "## Aim {#aim}",
            bad: "## Aim {#goal}",
            good: "## Aim {#aim}",
        },
    },
    Explanation {
        code: "parity-lists",
        why: Words {
            ja: "一方の言語の読者だけ、足りない項目や余分な項目のある一覧を読みます。",
            en: "Readers of one language get a list with items missing or added.",
        },
        more: Words {
            ja: "項目の数を比べます。番号の付いた一覧と付かない一覧は、区別しません。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-lists: 理由 --> と書きます。",
            en: "The number of items is compared, whether they are numbered or not. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-lists: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n- 図書館\n- 公民館\n"),
                ("content/plan/20-goals.en.md", "+++\ntitle = \"Goals\"\n+++\n\n- Library\n"),
            ],
            good: &[
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\n- 図書館\n- 公民館\n"),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\n- Library\n- Community hall\n",
                ),
            ],
        },
    },
    Explanation {
        code: "parity-tables",
        why: Words {
            ja: "一方の言語の読者だけ、値を表で確かめられません。",
            en: "Readers of one language cannot look up what the table tells the others.",
        },
        more: Words {
            ja: "::table は表の名前と指定を、| で書いた表は行と列の数を比べます。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-tables: 理由 --> と書きます。",
            en: "A ::table is compared by its name and options, a table written with | by its rows and columns. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-tables: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.en.md",
            instead_of: "::table share\n\n::table actions",
            bad: "::table actions",
            good: "::table share\n\n::table actions",
        },
    },
    Explanation {
        code: "parity-charts",
        why: Words {
            ja: "言語によって違うグラフを見て、読者の受け取り方が分かれます。",
            en: "Readers of two languages see different charts and draw different conclusions.",
        },
        more: Words {
            ja: "表の名前と指定を比べます。指定を書く順番は違ってもかまいません。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-charts: 理由 --> と書きます。",
            en: "Table and options are compared; the order of the options is free. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-charts: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart share kind=bar y=r5,r7\n",
                ),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\n::chart share kind=bar y=r7\n",
                ),
            ],
            good: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n::chart share kind=bar y=r5,r7\n",
                ),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\n::chart share kind=bar y=r5,r7\n",
                ),
            ],
        },
    },
    Explanation {
        code: "parity-images",
        why: Words {
            ja: "図や写真の伝えることが、一方の言語の読者には届きません。",
            en: "What the picture tells does not reach the readers of one language.",
        },
        more: Words {
            ja: "文字の入った図は、言語ごとに map.ja.svg、map.en.svg のように分けて置けます。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-images: 理由 --> と書きます。",
            en: "A picture with words in it may be a file for each language: map.ja.svg, map.en.svg. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-images: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n![町の地図](images/map.svg)\n",
                ),
                ("content/plan/20-goals.en.md", "+++\ntitle = \"Goals\"\n+++\n\nA map will follow.\n"),
            ],
            good: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n![町の地図](images/map.svg)\n",
                ),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\n![A map of the town](images/map.svg)\n",
                ),
            ],
        },
    },
    Explanation {
        code: "parity-footnotes",
        why: Words {
            ja: "但し書きを知らないまま、条件の違う内容として読む人が出ます。",
            en: "Readers of one language do not learn of the condition that the note adds.",
        },
        more: Words {
            ja: "注の数を比べます。[^ ] の中の名前は、言語ごとに違ってもかまいません。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-footnotes: 理由 --> と書きます。",
            en: "The number of notes is compared; their names may differ from language to language. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-footnotes: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n早ければ来年です[^a]。\n\n[^a]: 予定です。\n",
                ),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\nNext year at the earliest.\n",
                ),
            ],
            good: &[
                (
                    "content/plan/20-goals.ja.md",
                    "+++\ntitle = \"目標\"\n+++\n\n早ければ来年です[^a]。\n\n[^a]: 予定です。\n",
                ),
                (
                    "content/plan/20-goals.en.md",
                    "+++\ntitle = \"Goals\"\n+++\n\nNext year at the earliest[^a].\n\n[^a]: Planned.\n",
                ),
            ],
        },
    },
    Explanation {
        code: "parity-links",
        why: Words {
            ja: "同じ所を押しても、言語によって別のページが開きます。",
            en: "The same link opens different pages, depending on the language.",
        },
        more: Words {
            ja: "外のサイトの日本語版と英語版のように、URL の違いが言語だけなら、同じ行き先とみなします。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-links: 理由 --> と書きます。",
            en: "Versions of one outside site count as the same target where their addresses differ by the language alone. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-links: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/index.en.md",
            instead_of: "(plan/booklet.toml)",
            bad: "(plan/20-goals.md)",
            good: "(plan/booklet.toml)",
        },
    },
    Explanation {
        code: "parity-figures",
        why: Words {
            ja: "言語によって違う数値が、市の公表した値として引用されます。",
            en: "Readers of two languages will quote different figures as the official one.",
        },
        more: Words {
            ja: "{{ }} の中の「表.行.列」を比べます。見せ方だけの書式（plain や number など）は、違ってもかまいません。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-figures: 理由 --> と書きます。",
            en: "The table, row and column in {{ }} are compared; formats that only change the look, such as plain and number, may differ. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-figures: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.en.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgis.satisfaction.baseline }}",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
    Explanation {
        code: "parity-numbers",
        why: Words {
            ja: "どちらの数が正しいのか、読む人にも引用する人にもわかりません。",
            en: "Neither readers nor those who quote the text can tell which number is right.",
        },
        more: Words {
            ja: "令和8年度と FY2026、1億2,000万と 120 million は同じ数と読みます。回数と順番は違ってもかまいません。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-numbers: 理由 --> と書きます。",
            en: "令和8年度 and FY2026, 1億2,000万 and 120 million are read as the same. \
                 How often and in which order is free. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-numbers: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.en.md",
            instead_of: "There are two goals.",
            bad: "There are three goals.",
            good: "There are two goals.",
        },
    },
    Explanation {
        code: "parity-terms",
        why: Words {
            ja: "用語集の説明につながらず、同じ仕組みの話だと気づけません。",
            en: "Without the term there is no explanation, and nobody notices that the same thing is meant.",
        },
        more: Words {
            ja: "回数は違ってもかまいません。\
                 別の書き方をするときは、用語集の aliases に加えるか、[[rpa|仕組み]] のように用語を示します。\
                 わざと違えるときは、その節に <!-- sasshi-ignore parity-terms: 理由 --> と書きます。",
            en: "How often a term is used is free. \
                 Add other spellings to aliases of the glossary, or name the term: [[rpa|robots]]. \
                 Where they are meant to differ, write <!-- sasshi-ignore parity-terms: reason --> in that section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.en.md",
            instead_of: "generative AI and RPA",
            bad: "generative AI and robots",
            good: "generative AI and RPA",
        },
    },
    Explanation {
        code: "ignore-without-reason",
        why: Words {
            ja: "後で見る人が、わざとなのか直し忘れなのか判断できません。",
            en: "Whoever comes later cannot tell a decision from something that was forgotten.",
        },
        more: Words {
            ja: "理由のないコメントは働かず、見送ろうとした指摘もいっしょに出ます。",
            en: "A comment without a reason has no effect: what it was to set aside is reported as well.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "<!-- sasshi-ignore bare-era -->\n\n昭和31年法律第1号に従います。",
            good: "<!-- sasshi-ignore bare-era: 法律の番号 -->\n\n昭和31年法律第1号に従います。",
        },
    },
    Explanation {
        code: "unused-ignore",
        why: Words {
            ja: "直し終わったのに、まだ問題が残っているように見えます。",
            en: "It looks as if something were still open, although it has been put right.",
        },
        more: Words {
            ja: "コメントが働くのは、それを書いた節の中だけです。最初の見出しより前に書けば、ページ全体に働きます。",
            en: "A comment works in the section where it stands. Above the first heading it works for the whole page.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "<!-- sasshi-ignore bare-era: 法律の番号 -->\n\n1956年の法律に従います。",
            good: "1956年の法律に従います。",
        },
    },
    Explanation {
        code: "unknown-ignore",
        why: Words {
            ja: "このコメントは働かず、指摘はそのまま出続けます。",
            en: "The comment has no effect, and the finding goes on being reported.",
        },
        more: Words {
            ja: "見送れるのは、二つの言語の違い（parity-…）と、言葉づかいや翻訳についての注意の一部です。\
                 誤り（error）は見送れません。",
            en: "Differences between languages (parity-…) and some warnings about wording and translations can be set aside. \
                 Errors cannot.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "<!-- sasshi-ignore era: 法律の番号 -->\n\n目標は二つです。",
            good: "目標は二つです。",
        },
    },
];
