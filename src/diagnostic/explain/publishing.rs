//! Publishing: the weight of pages, the search, the PDF, the history of updates, the output folder.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "page-weight",
        why: Words {
            ja: "電波の弱い所で読む人は、ページが出る前にあきらめてしまいます。",
            en: "Those with a weak signal give up before the page appears.",
        },
        more: Words {
            ja: "ページの文と、それが読み込む見た目や動きのファイルを、圧縮した大きさで量ります。画像は数えません。",
            en: "What counts is the text of the page with the styles and scripts that it loads, compressed; pictures do not.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "長い表を五つ、一つの章に並べた。",
                en: "Five long tables stand in one chapter.",
            },
            good: Words {
                ja: "章を二つに分け、長い表へはリンクで案内した。",
                en: "The chapter became two, and links lead to the long tables.",
            },
        },
    },
    Explanation {
        code: "search-too-large",
        why: Words {
            ja: "検索を初めて開く人が待たされ、通信量もかかります。",
            en: "Those who open the search for the first time have to wait, and pay for the data.",
        },
        more: Words {
            ja: "上限は、言語ごとに 600 KB、冊子ごとに 300 KB です（圧縮前）。\
                 config.toml の [search] の budget_kb と booklet_budget_kb で変えられます。",
            en: "The limits are 600 KB for a language and 300 KB for a booklet, before compression. budget_kb and booklet_budget_kb under [search] in config.toml change them.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "町名ごとに何百行もある表が、一行ずつ検索に入っている。",
                en: "A table with hundreds of rows is in the search row by row.",
            },
            good: Words {
                ja: "その表のファイルに search = \"title\" と書き、題だけを検索に入れた。",
                en: "search = \"title\" in its file leaves only its title in the search.",
            },
        },
    },
    Explanation {
        code: "pdf-stale",
        why: Words {
            ja: "PDF で読む人と、印刷して配られた人に、古い内容が伝わります。",
            en: "Those who read the PDF or are handed a print of it are told what no longer holds.",
        },
        more: Words {
            ja: "ふだんは注意ですが、build --release では公開が止まります。",
            en: "It is a warning, but build --release stops at it.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "PDF を作った後で、章の文を直した。",
                en: "A chapter was changed after the PDF had been made.",
            },
            good: Words {
                ja: "sasshi pdf plan で作り直した。",
                en: "It was made again with sasshi pdf plan.",
            },
        },
    },
    Explanation {
        code: "update-after-edition",
        why: Words {
            ja: "まだ来ていない日の更新が載り、読者はどの版なのか迷います。",
            en: "Readers see a change from a day that has not come yet, and wonder which edition they have.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[(
                "content/updates.toml",
                "[[update]]\n\
                 date = 2026-12-01\n\
                 title = { ja = \"目標を改めました\", en = \"Goals revised\" }\n\
                 to = \"plan/20-goals.md\"\n",
            )],
            good: &[(
                "content/updates.toml",
                "[[update]]\n\
                 date = 2026-11-20\n\
                 title = { ja = \"目標を改めました\", en = \"Goals revised\" }\n\
                 to = \"plan/20-goals.md\"\n",
            )],
        },
    },
    Explanation {
        code: "foreign-output",
        why: Words {
            ja: "そのまま書き出すと、ほかの仕事のファイルを壊すおそれがあります。",
            en: "Publishing into it could destroy the files of somebody else.",
        },
        more: Words {
            ja: "sasshi が消したり書きかえたりするのは、sasshi が作ったファイルだけです。\
                 その記録は、書き出し先の .sasshi.json にあります。",
            en: "sasshi changes and removes only what it has written itself. \
                 It keeps a list of that in .sasshi.json of the output folder.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "sasshi build --output ../shared（ほかのファイルのあるフォルダー）",
                en: "sasshi build --output ../shared, a folder with other files",
            },
            good: Words {
                ja: "sasshi build --output ../shared/site（空のフォルダー）",
                en: "sasshi build --output ../shared/site, an empty folder",
            },
        },
    },
    Explanation {
        code: "output-in-sources",
        why: Words {
            ja: "原稿が書き出したファイルで上書きされ、元に戻せなくなります。",
            en: "The texts that you wrote could be overwritten and lost.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Told {
            bad: Words { ja: "sasshi build --output content", en: "sasshi build --output content" },
            good: Words { ja: "sasshi build --output public", en: "sasshi build --output public" },
        },
    },
];
