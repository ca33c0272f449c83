//! Themes: colours, templates, styles, words.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "unknown-theme",
        why: Words {
            ja: "見た目を決めるものがなく、ページを一つも作れません。",
            en: "Without its theme not one page can be made.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "config.toml",
            instead_of: "updated = 2026-11-20",
            bad: "updated = 2026-11-20\ntheme = \"standart\"",
            good: "updated = 2026-11-20\ntheme = \"standard\"",
        },
    },
    Explanation {
        code: "low-contrast",
        why: Words {
            ja: "視力の低い人や、日なたで画面を見る人には読めません。",
            en: "People with low vision, and anybody in sunlight, cannot read it.",
        },
        more: Words {
            ja: "文字は 4.5:1、大きな文字と図の部品は 3:1 が目安です。\
                 config.toml の [colors] を変えると、その色から作る濃淡をすべて調べ、いちばん足りない組を知らせます。",
            en: "Text needs 4.5:1, large text and parts of charts 3:1. \
                 For a colour in [colors] of config.toml all tones that follow it are tried, and the worst pair is named.",
        },
        clauses: &[Clause::Wcag("1.4.3"), Clause::Wcag("1.4.11")],
        example: Example::Passage {
            path: "config.toml",
            instead_of: "[[menu]]\n",
            bad: "[colors]\nbrand = \"#8fb8ad\"\n\n[[menu]]\n",
            good: "[colors]\nbrand = \"#0b5a4b\"\n\n[[menu]]\n",
        },
    },
    Explanation {
        code: "unknown-token",
        why: Words {
            ja: "その色で文字が読めるかどうか、確かめられません。",
            en: "Nobody can check whether text in this colour can be read.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[
                (
                    "themes/standard/theme.toml",
                    "[[pair]]\ntext = \"color-ink\"\non = [\"color-papier\"]\nleast = 4.5\n",
                ),
                ("themes/standard/styles/tokens.css", ":root { --color-paper: #fff; --color-ink: #222; }\n"),
            ],
            good: &[
                (
                    "themes/standard/theme.toml",
                    "[[pair]]\ntext = \"color-ink\"\non = [\"color-paper\"]\nleast = 4.5\n",
                ),
                ("themes/standard/styles/tokens.css", ":root { --color-paper: #fff; --color-ink: #222; }\n"),
            ],
        },
    },
    Explanation {
        code: "not-a-color",
        why: Words {
            ja: "透ける色や色でない値では、文字が読めるかどうか計算できません。",
            en: "The contrast of a see-through colour cannot be worked out, so nobody knows whether its text can be read.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[
                (
                    "themes/standard/theme.toml",
                    "[[pair]]\ntext = \"color-ink\"\non = [\"color-paper\"]\nleast = 4.5\n",
                ),
                (
                    "themes/standard/styles/tokens.css",
                    ":root { --color-paper: #fff; --color-ink: rgb(0 0 0 / 0.8); }\n",
                ),
            ],
            good: &[
                (
                    "themes/standard/theme.toml",
                    "[[pair]]\ntext = \"color-ink\"\non = [\"color-paper\"]\nleast = 4.5\n",
                ),
                ("themes/standard/styles/tokens.css", ":root { --color-paper: #fff; --color-ink: #222; }\n"),
            ],
        },
    },
    Explanation {
        code: "template",
        why: Words {
            ja: "このテンプレートを使うページが、一つも作れません。",
            en: "Not one of the pages that use this template can be made.",
        },
        more: Words {
            ja: "テーマのファイルは、直したいものだけを themes/ に置きます。ないものは、組み込みのものを使います。",
            en: "A site puts into themes/ only the files that it changes. For all others the built-in ones are used.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[(
                "themes/standard/templates/page.html",
                "<!DOCTYPE html><html lang=\"{{ lang.tag }}\"><title>{{ titel }}</title>\n\
                 {{ html | safe }}</html>\n",
            )],
            good: &[(
                "themes/standard/templates/page.html",
                "<!DOCTYPE html><html lang=\"{{ lang.tag }}\"><title>{{ title }}</title>\n\
                 {{ html | safe }}</html>\n",
            )],
        },
    },
    Explanation {
        code: "style",
        why: Words {
            ja: "飾りのない文字の並びになり、表も図も読みにくくなります。",
            en: "Pages would be bare text, and tables and charts hard to read.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[("themes/standard/styles/main.css", "a { color: teal }\n}\n")],
            good: &[("themes/standard/styles/main.css", "a { color: teal }\n")],
        },
    },
    Explanation {
        code: "missing-word",
        why: Words {
            ja: "その言語の読者には、ボタンや案内の字が空に見えます。",
            en: "Readers of that language would see buttons and labels without words.",
        },
        more: Words {
            ja: "「やさしい日本語」（ja-x-easy）のような言語では、ないことばを元の言語（ja）から借ります。",
            en: "A language that belongs to another one, such as ja-x-easy, takes the words that it lacks from that one (ja).",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "テーマの words.en.toml から skip の行を消した。",
                en: "The line skip was removed from words.en.toml of the theme.",
            },
            good: Words {
                ja: "words.ja.toml と words.en.toml に、同じキーがそろっている。",
                en: "words.ja.toml and words.en.toml have the same keys.",
            },
        },
    },
    Explanation {
        code: "missing-part",
        why: Words {
            ja: "絵やアイコンの場所が、空いたままになります。",
            en: "The place of the icon or drawing would stay empty.",
        },
        more: Words {
            ja: "絵は themes/ の art/ に、名前.svg で置きます。",
            en: "Drawings stand in the folder art/ of the theme, as name.svg.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/actions.toml",
            instead_of: r#"name = { ja = "まち", en = "Town" }"#,
            bad: "name = { ja = \"まち\", en = \"Town\" }\nicon = \"towm\"",
            good: "name = { ja = \"まち\", en = \"Town\" }\nicon = \"town\"",
        },
    },
    Explanation {
        code: "no-words",
        why: Words {
            ja: "その言語のページでは、目次や検索などの案内を出せません。",
            en: "Pages in that language would have no words for contents, search and notes.",
        },
        more: Words {
            ja: "組み込みのテーマには、日本語（ja）と英語（en）のことばがあります。",
            en: "The built-in theme has words in Japanese (ja) and English (en).",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "languages に \"fr\" を加えたが、words.fr.toml がない。",
                en: "\"fr\" was added to languages, and there is no words.fr.toml.",
            },
            good: Words {
                ja: "themes/standard/words.fr.toml に、words.en.toml と同じキーのことばを書いた。",
                en: "themes/standard/words.fr.toml has words for all keys of words.en.toml.",
            },
        },
    },
];
