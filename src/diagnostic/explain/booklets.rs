//! Booklets: their folders, chapters and names.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "empty-site",
        why: Words {
            ja: "読者の開くページが、一つもできません。",
            en: "There would be no page for readers to open.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "config.toml だけがあり、content/ に冊子がない。",
                en: "There is a config.toml, and no booklet in content/.",
            },
            good: Words {
                ja: "content/plan/ に booklet.toml と 10-start.ja.md がある。",
                en: "content/plan/ has a booklet.toml and a chapter 10-start.ja.md.",
            },
        },
    },
    Explanation {
        code: "unplaced-file",
        why: Words {
            ja: "このファイルは公開されず、だれにも読まれません。",
            en: "It is not published, and nobody will read it.",
        },
        more: Words {
            ja: "Word の原稿や控えは、content/ の外に置いてください。images/ には、どんなファイルも置けます。",
            en: "Keep manuscripts and copies outside of content/. The folder images/ may hold files of any kind.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/30-more.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n")],
            good: &[
                ("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
        },
    },
    Explanation {
        code: "duplicate-slug",
        why: Words {
            ja: "二つの章が同じ場所に書き出され、片方が読めなくなります。",
            en: "Both chapters would be written to one address, and only one of them could be read.",
        },
        more: Words {
            ja: "番号は並び順だけに使い、ページの場所は番号の後ろの名前で決まります。\
                 番号を変えても、公開したページの場所は変わりません。",
            en: "The number only gives the order; the address is made of what stands behind it. \
                 A chapter can get another number without moving.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/30-goals.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-goals.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
            good: &[
                ("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
        },
    },
    Explanation {
        code: "duplicate-page",
        why: Words {
            ja: "冊子の目次や印刷用のページが、この章で上書きされてしまいます。",
            en: "The chapter would take the place of the contents, of the page for paper or of another page.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/plan/30-print.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-print.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
            good: &[
                ("content/plan/30-printing.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-printing.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
        },
    },
    Explanation {
        code: "no-source-language",
        why: Words {
            ja: "原文のない翻訳は、正しいかどうかを確かめられません。",
            en: "Nobody can check a translation that has no original.",
        },
        more: Words {
            ja: "原文の言語は、config.toml の languages の最初の言語です。",
            en: "The first language under languages in config.toml is the one that others are translated from.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n")],
            good: &[
                ("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
        },
    },
    Explanation {
        code: "unknown-booklet",
        why: Words {
            ja: "別の冊子の表や数値が見つからず、文のその場所が抜けます。",
            en: "The table or figure cannot be found, and its place in the text would stay empty.",
        },
        more: Words {
            ja: "自分の冊子の表なら、冊子の名前は要りません。",
            en: "A table of the same booklet needs no name of a booklet.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ plann/kgis.satisfaction.target }}",
            good: "{{ plan/kgis.satisfaction.target }}",
        },
    },
];
