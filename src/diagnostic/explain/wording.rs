//! Wording: punctuation, spellings, years, easy Japanese.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "punctuation",
        why: Words {
            ja: "言語に合わない幅の記号は、字の間を不ぞろいにし、文を読みにくくします。",
            en: "Signs of the wrong width leave gaps or stand too close, and make the text harder to read.",
        },
        more: Words {
            ja: "「公用文作成の考え方」（2022年）にならい、日本語では 、。（）！？ を、英語では半角の記号を使います。\
                 コード、リンク先、{{ }} の中は調べません。",
            en: "Japanese text uses full-width 、。\
                 （）！？ (as in the government's guide to official writing of 2022), English text half-width signs. \
                 Code, addresses and what stands in {{ }} are left alone.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は二つです(大きな目標です).",
            good: "目標は二つです（大きな目標です）。",
        },
    },
    Explanation {
        code: "spelling-variant",
        why: Words {
            ja: "同じものが別のものに見え、ブラウザのページ内検索でも片方が見つかりません。",
            en: "One thing looks like two, and a search within the page misses one of them.",
        },
        more: Words {
            ja: "どう書くかは content/terms.toml で決めます。\
                 ここだけ別の書き方にするときは、その節に <!-- sasshi-ignore spelling-variant: 理由 --> と書きます。",
            en: "The site's spellings stand in content/terms.toml. \
                 To keep another one here, write <!-- sasshi-ignore spelling-variant: reason --> in the section.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/terms.toml", "[[variant]]\nuse = \"サーバー\"\nnot = [\"サーバ\"]\n"),
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\nサーバを減らします。\n"),
            ],
            good: &[
                ("content/terms.toml", "[[variant]]\nuse = \"サーバー\"\nnot = [\"サーバ\"]\n"),
                ("content/plan/20-goals.ja.md", "+++\ntitle = \"目標\"\n+++\n\nサーバーを減らします。\n"),
            ],
        },
    },
    Explanation {
        code: "bare-era",
        why: Words {
            ja: "西暦で考える人は、いつのことか自分で計算しなければなりません。",
            en: "Those who think in western years have to work out for themselves when it was.",
        },
        more: Words {
            ja: "元号の年のすぐ後ろに、かっこで西暦を書きます。\
                 「令和8〜11年度（2026〜2029年度）」のような範囲でもかまいません。\
                 統計表では、総務省の統一ルールも西暦の併記を求めています。\
                 法律の番号などは <!-- sasshi-ignore bare-era: 理由 --> で見送れます。",
            en: "The western year follows in brackets, also for a span: 令和8〜11年度（2026〜2029年度）. \
                 For statistical tables the unified rules of the Ministry of Internal Affairs and Communications ask for it too. \
                 The number of a law and the like can be set aside with <!-- sasshi-ignore bare-era: reason -->.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "令和7年度に決めた目標です。",
            good: "令和7年度（2025年度）に決めた目標です。",
        },
    },
    Explanation {
        code: "kanji-without-reading",
        why: Words {
            ja: "漢字を習っている途中の人は、この語で先に進めなくなります。",
            en: "Readers who are still learning kanji get stuck at this word.",
        },
        more: Words {
            ja: "やさしい日本語の要約（easy.ja.md）だけを調べます。\
                 出入国在留管理庁と文化庁の「在留支援のためのやさしい日本語ガイドライン」（2020年）が、ふりがなを勧めています。",
            en: "Only summaries in easy Japanese (easy.ja.md) are looked at. \
                 The guideline for easy Japanese of the Immigration Services Agency and the Agency for Cultural Affairs (2020) recommends readings.",
        },
        clauses: &[Clause::Wcag("3.1.6")],
        example: Example::Files {
            bad: &[
                ("content/plan/easy.ja.md", "+++\ntitle = \"けいかく\"\n+++\n\n市がけいかくをつくります。\n"),
                ("content/plan/easy.en.md", "+++\ntitle = \"The plan\"\n+++\n\nThe city makes a plan.\n"),
            ],
            good: &[
                (
                    "content/plan/easy.ja.md",
                    "+++\ntitle = \"けいかく\"\n+++\n\n{市|し}がけいかくをつくります。\n",
                ),
                ("content/plan/easy.en.md", "+++\ntitle = \"The plan\"\n+++\n\nThe city makes a plan.\n"),
            ],
        },
    },
    Explanation {
        code: "long-sentence",
        why: Words {
            ja: "日本語を学んでいる人は、文の終わりまでに初めの内容を忘れてしまいます。",
            en: "Those who are learning Japanese forget the beginning of a sentence before it ends.",
        },
        more: Words {
            ja: "やさしい日本語の要約（easy.ja.md）だけを調べます。ふりがなと空白は、文字数に入れません。",
            en: "Only summaries in easy Japanese (easy.ja.md) are looked at. Readings and spaces do not count.",
        },
        clauses: &[Clause::Wcag("3.1.5")],
        example: Example::Files {
            bad: &[
                (
                    "content/plan/easy.ja.md",
                    "+++\n\
                     title = \"けいかく\"\n\
                     +++\n\
                     \n\
                     しやくしょは、みなさんがいつでもどこでも、スマートフォンでてつづきができるように、しくみをかえていきます。\n",
                ),
                ("content/plan/easy.en.md", "+++\ntitle = \"The plan\"\n+++\n\nThe city makes a plan.\n"),
            ],
            good: &[
                (
                    "content/plan/easy.ja.md",
                    "+++\n\
                     title = \"けいかく\"\n\
                     +++\n\
                     \n\
                     しやくしょは、しくみをかえます。スマートフォンで、いつでもてつづきができます。\n",
                ),
                ("content/plan/easy.en.md", "+++\ntitle = \"The plan\"\n+++\n\nThe city makes a plan.\n"),
            ],
        },
    },
];
