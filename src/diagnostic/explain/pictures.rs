//! Pictures: what they say to those who do not see them, and whether they can be shown.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "image-without-alt",
        why: Words {
            ja: "音声で聞く人には、画像があることしか伝わりません。",
            en: "Those who listen to the page learn that there is a picture, and not what it shows.",
        },
        more: Words {
            ja: "見た目ではなく、その画像で伝えたいことを書きます。「…の画像」と付ける必要はありません。\
                 図なら、読み取ってほしいことを書きます。",
            en: "Say what the picture is there to tell, not how it looks; “image of” is not needed. \
                 For a diagram, say what is to be read from it.",
        },
        clauses: &[Clause::Wcag("1.1.1")],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "![](images/map.svg)",
            good: "![駅から市役所までの道の図](images/map.svg)",
        },
    },
    Explanation {
        code: "missing-image",
        why: Words {
            ja: "読者には画像が出ず、「次の図」などと書いた文の意味が通りません。",
            en: "Readers see no picture, and sentences that speak of it make no sense.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "![町の地図](images/mapp.svg)",
            good: "![町の地図](images/map.svg)",
        },
    },
    Explanation {
        code: "broken-image",
        why: Words {
            ja: "読者の画面では、画像の所が空いたままになります。",
            en: "On readers' screens the place of the picture would stay empty.",
        },
        more: Words {
            ja: "コピーや送信の途中で切れたファイル、ほかの種類の画像の名前だけを .png などに変えたファイルで起きます。\
                 画像のフォルダーにあれば、本文で使っていなくても調べます。",
            en: "It happens to files that were cut off while they were copied or sent, and to files of another kind that were only renamed. \
                 Pictures that no text uses are looked at too.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[("content/plan/images/photo.png", "これは画像ではありません。\n")],
            good: &[(
                "content/plan/images/photo.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><path d=\"M0 0h40v20H0z\"/></svg>\n",
            )],
        },
    },
    Explanation {
        code: "image-too-large",
        why: Words {
            ja: "画面に合わせた小さな版を作れず、スマートフォンでは開くのに時間がかかります。",
            en: "No smaller versions can be made of it, and phones would have to load all of it.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "8000 × 6000 画素の写真を、そのまま images/ に置いた。",
                en: "A photograph of 8000 × 6000 pixels was put into images/ as it was.",
            },
            good: Words {
                ja: "長い辺を4000画素に縮めてから置いた。",
                en: "It was made smaller first: 4000 pixels on its longer side.",
            },
        },
    },
    Explanation {
        code: "missing-glyph",
        why: Words {
            ja: "チャットや SNS でリンクを見た人に、題や名前が欠けて伝わります。",
            en: "Those who see the link in chats and social media get a title or a name with a gap in it.",
        },
        more: Words {
            ja: "共有用の画像は、config.toml に base_url のあるサイトで作ります。\
                 ページの本文は読者の機器の書体で出るので、この指摘とは関わりません。",
            en: "Such pictures are made for sites with a base_url in config.toml. \
                 The pages themselves use the fonts of the reader's device.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"title = { ja = "まちの計画", en = "Plan of the Town" }"#,
            bad: r#"title = { ja = "𠮷田町の計画", en = "Plan of the Town" }"#,
            good: r#"title = { ja = "吉田町の計画", en = "Plan of the Town" }"#,
        },
    },
    Explanation {
        code: "picture",
        why: Words {
            ja: "チャットや SNS の案内や、ホーム画面のアイコンに絵が出ません。",
            en: "Links in chats and social media and icons on home screens come without a picture.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Files {
            bad: &[("themes/standard/templates/share.svg", "<p>{{ site }}</p>\n")],
            good: &[(
                "themes/standard/templates/share.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><rect width=\"1200\" height=\"630\"/></svg>\n",
            )],
        },
    },
];
