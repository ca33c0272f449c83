//! Translations: what is missing, what is older than its original, what is in another language.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "missing-translation",
        why: Words {
            ja: "その言語の読者には、翻訳のないまま原文が出ます。",
            en: "Readers of that language get the text in the original language, with a note that says so.",
        },
        more: Words {
            ja: "ふだんは注意ですが、build --release では公開が止まります。下書き（draft = true）は数えません。\
                 翻訳しないと決めたときは、原文の先頭に <!-- sasshi-ignore missing-translation: 理由 --> と書きます。",
            en: "It is a warning, but build --release stops at it. Drafts (draft = true) do not count. \
                 Where no translation is wanted, begin the text of the original with <!-- sasshi-ignore missing-translation: reason -->.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n")],
            good: &[
                ("content/plan/30-more.ja.md", "+++\ntitle = \"続き\"\n+++\n\n本文です。\n"),
                ("content/plan/30-more.en.md", "+++\ntitle = \"More\"\n+++\n\nText.\n"),
            ],
        },
    },
    Explanation {
        code: "unrecorded-translation",
        why: Words {
            ja: "原文が後で変わっても、翻訳が古くなったことにだれも気づけません。",
            en: "When the original changes later, nobody will notice that the translation is out of date.",
        },
        more: Words {
            ja: "台帳は content/translations.lock.toml です。手では書かず、sasshi translation accept で記録します。\
                 台帳のないサイトでは、この指摘は出ません。",
            en: "The ledger is content/translations.lock.toml. \
                 It is written by sasshi translation accept, never by hand. \
                 A site without a ledger does not get this warning.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "新しい章を二つの言語で書き、台帳には記録していない。",
                en: "A new chapter was written in both languages and not recorded.",
            },
            good: Words {
                ja: "sasshi translation accept plan/20-goals を実行した。",
                en: "sasshi translation accept plan/20-goals was run.",
            },
        },
    },
    Explanation {
        code: "stale-translation",
        why: Words {
            ja: "翻訳で読む人には、変わる前の古い内容が伝わります。",
            en: "Readers of the translation are told what the original said before it changed.",
        },
        more: Words {
            ja: "翻訳が追いつくまで、読者のページのその見出しにも断りが出ます。\
                 表の行や用語の翻訳も、同じように確かめます。build --release では公開が止まります。",
            en: "Until the translation follows, its page says so at the heading. \
                 Rows of tables and terms are watched in the same way. build --release stops at it.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "日本語の章を直し、英語の章はそのままにした。",
                en: "The Japanese chapter was changed, the English one was not.",
            },
            good: Words {
                ja: "英語の章も直し、sasshi translation accept plan/10-start を実行した。",
                en: "The English one was changed too, and sasshi translation accept plan/10-start was run.",
            },
        },
    },
    Explanation {
        code: "unknown-page",
        why: Words {
            ja: "どのページの翻訳のことか決まらず、台帳は前のまま残ります。",
            en: "Nobody can tell whose translation is meant, so the ledger stays as it is.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "sasshi translation accept plan/10-strat",
                en: "sasshi translation accept plan/10-strat",
            },
            good: Words {
                ja: "sasshi translation accept plan/10-start",
                en: "sasshi translation accept plan/10-start",
            },
        },
    },
    Explanation {
        code: "unmarked-language",
        why: Words {
            ja: "音声で聞く人には、その部分が違う言語の発音で読まれ、聞き取れません。",
            en: "Screen readers pronounce it by the rules of the other language, and listeners cannot follow.",
        },
        more: Words {
            ja: "英語の文の中の日本語と、日本語の文の中で5語以上続く英語を調べます。\
                 人や製品の短い英語の名前は、そのままでかまいません。",
            en: "Reported are Japanese in texts of Latin letters, and five or more words of Latin letters in a row in Japanese texts. \
                 Short names need no mark.",
        },
        clauses: &[Clause::Wcag("3.1.2")],
        example: Example::Passage {
            path: "content/plan/20-goals.en.md",
            instead_of: "There are two goals.",
            bad: "There are two goals (as in 豊中).",
            good: "There are two goals (as in [豊中]{lang=ja}).",
        },
    },
];
