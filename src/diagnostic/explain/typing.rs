//! What slips in while typing: widths, platform-dependent characters, spaces, what is nearly Markdown; links that say the
//! same or are dead; levels of rules.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

const GOALS: &str = "content/plan/20-goals.ja.md";
const SENTENCE: &str = "目標は二つです。";

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "platform-dependent-character",
        why: Words {
            ja: "機種によって別の字に化けたり、読み上げで飛ばされたりして、検索でも見つかりません。",
            en: "Some devices show another sign, screen readers skip it or spell it, and a search does not find it.",
        },
        more: Words {
            ja: "丸数字、ローマ数字の一文字、㈱や㍻のような組み文字、㎡や㌔のような単位が当たります。人の名前の「髙」や「﨑」は、その人の字なので、そのままで構いません。",
            en: "Circled numbers, Roman numerals in one sign, squared words and units. Variants of Chinese characters in names of people are what these people write, and may stay.",
        },
        clauses: &[],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "①目標は二つです。",
            good: "（1）目標は二つです。",
        },
    },
    Explanation {
        code: "half-width-kana",
        why: Words {
            ja: "半角カタカナは濁点が別の字になるので、検索で見つからず、読み上げや並べ替えもくずれます。",
            en: "Half-width katakana keeps its voicing marks apart, so that searches, sorting and reading aloud go wrong.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "ﾒﾄﾞは二つです。",
            good: "メドは二つです。",
        },
    },
    Explanation {
        code: "full-width-letters",
        why: Words {
            ja: "全角の英数字は数や単語として扱われず、一字ずつ読み上げられます。",
            en: "To programs, full-width letters and digits are no words or numbers; they are spelt out when read aloud.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "ＩＣＴの目標は二つです。",
            good: "ICTの目標は二つです。",
        },
    },
    Explanation {
        code: "near-markdown",
        why: Words {
            ja: "全角の記号や空白のない記号は Markdown として読まれず、見出しや箇条書きにならないまま、記号が読者に見えます。",
            en: "Full-width signs and signs without a space are no Markdown: there is no heading or list, and readers see the signs.",
        },
        more: Words {
            ja: "見出しは、目次、読み上げの移動、検索の行き先になります。見た目だけの見出しでは、どれも働きません。見出しの記号は sasshi fix で直せます。",
            en: "Headings make the contents, the jumps of screen readers and the targets of searches. What only looks like one does none of this. `sasshi fix` mends the signs of headings.",
        },
        clauses: &[Clause::Wcag("1.3.1")],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "＞ 目標は二つです。",
            good: "目標は二つです。",
        },
    },
    Explanation {
        code: "spaces-for-layout",
        why: Words {
            ja: "文字の間の空白は検索や読み上げでことばを切り、スマートフォンの画面ではそろいません。",
            en: "Spaces tear words apart for searches and screen readers, and align nothing on the screen of a phone.",
        },
        more: Words {
            ja: "字下げや文字の間隔は、テーマのスタイルが受け持ちます。列をそろえたいときは、表にします。",
            en: "Indenting and spacing are the theme's. What is to stand in columns is a table.",
        },
        clauses: &[Clause::Wcag("1.3.2")],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "日　　時　　いつでもです。",
            good: "日時は、いつでもです。",
        },
    },
    Explanation {
        code: "same-link-text",
        why: Words {
            ja: "リンクだけを聞いて選ぶ人には、二つの行き先の区別がつきません。",
            en: "Who goes from link to link by ear cannot tell the two apart.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[Clause::Wcag("2.4.4")],
        example: Example::Passage {
            path: GOALS,
            instead_of: SENTENCE,
            bad: "[資料](10-start.md)と[資料](../pages/about.md)です。",
            good: "[はじめに](10-start.md)と[この棚について](../pages/about.md)です。",
        },
    },
    Explanation {
        code: "dead-link",
        why: Words {
            ja: "読者が開くと、そのページは見つからないと言われます。",
            en: "Readers who follow it are told that there is no such page.",
        },
        more: Words {
            ja: "sasshi check --external のときだけ、別のサイトに尋ねます。同じ相手には一度に一つずつ、間を空けて尋ね、答えはその日のうちは .sasshi/links.json に取っておきます。返事がないときや断られたときは「わからない」とし、切れているとは言いません。",
            en: "Other sites are asked with `sasshi check --external` only: one page of a host at a time, with pauses, and never twice on a day (`.sasshi/links.json` keeps the answers). Where nobody answers, or programs are refused, nothing is said against the link.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "[計画書](https://www.example.jp/plan.html) の相手が、404（ありません）と答えます。",
                en: "The server behind [plan](https://www.example.jp/plan.html) answers 404, not found.",
            },
            good: Words {
                ja: "新しい行き先に書きかえると、200（あります）と答えます。",
                en: "Behind the new address the server answers 200.",
            },
        },
    },
    Explanation {
        code: "unknown-code",
        why: Words {
            ja: "名前の間違った決まりの扱いを変えても、何も変わらず、気づけません。",
            en: "A level for a rule that does not exist changes nothing, and nobody would notice.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "config.toml",
            instead_of: "[license]",
            bad: "[check.levels]\nbare-eras = \"error\"\n\n[license]",
            good: "[check.levels]\nbare-era = \"error\"\n\n[license]",
        },
    },
    Explanation {
        code: "fixed-level",
        why: Words {
            ja: "この誤りがあると、ページや値そのものが作れません。扱いを変えても、公開できるようにはなりません。",
            en: "Such a fault leaves no page or no value; taking it lightly would not make one.",
        },
        more: Words {
            ja: "扱いを変えられるのは、ページや値がそろっていて、読みにくさや食い違いだけが残る誤りと、すべての注意です。",
            en: "Levels can be changed for all warnings, and for errors that leave every page and every value in place.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "config.toml",
            instead_of: "[license]",
            bad: "[check.levels]\ninvalid-toml = \"warning\"\n\n[license]",
            good: "[check.levels]\nheading-skipped = \"warning\"\n\n[license]",
        },
    },
];
