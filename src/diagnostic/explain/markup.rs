//! Markdown: insertions and blocks, tables, notes, signs.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "unknown-directive",
        why: Words {
            ja: "表や図や囲みになるはずの所が、ページから抜けてしまいます。",
            en: "Where a table, a chart or a block should be, the page would have nothing.",
        },
        more: Words {
            ja: "行の始めの :: は差し込み、::: は囲みの印です。",
            en: ":: at the beginning of a line marks an insertion, ::: a block.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "::table share",
            bad: "::tabel share",
            good: "::table share",
        },
    },
    Explanation {
        code: "unknown-option",
        why: Words {
            ja: "指定が働かず、読者には思っていたのと違う形で出ます。",
            en: "Without the option readers would see it in another form than was meant.",
        },
        more: Words {
            ja: "指定は「名前=値」の形で、間を空けて並べます。空白のある値は、半角の引用符で囲みます。",
            en: "Options are written name=value with spaces between. \
                 A value with spaces stands in straight quotation marks.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "::table actions",
            bad: "::table actions veiw=cards",
            good: "::table actions view=cards",
        },
    },
    Explanation {
        code: "missing-option",
        why: Words {
            ja: "何を出せばよいか決まらず、そこに何も出ません。",
            en: "Nobody can tell what to show, so nothing would stand here.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "::table share",
            bad: "::table",
            good: "::table share",
        },
    },
    Explanation {
        code: "unclosed-block",
        why: Words {
            ja: "ここから後ろの文が、ページの終わりまで囲みの中に入ってしまいます。",
            en: "All that follows would stand inside the block, to the end of the page.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: ":::note 大事なこと\n目標は二つです。",
            good: ":::note 大事なこと\n目標は二つです。\n:::",
        },
    },
    Explanation {
        code: "stray-block-end",
        why: Words {
            ja: "囲んだつもりの文が、ふつうの本文として読まれます。",
            en: "What was meant as a block is read as ordinary text.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は二つです。\n\n:::",
            good: ":::note\n目標は二つです。\n:::",
        },
    },
    Explanation {
        code: "table-without-caption",
        why: Words {
            ja: "音声で聞く人は、表を終わりまで聞かないと何の表かわかりません。",
            en: "Those who listen to the page learn only at the end of the table what it is about.",
        },
        more: Words {
            ja: "題は表の下に書きますが、ページでは表の上に出ます。",
            en: "The caption is written below the table and shown above it.",
        },
        clauses: &[Clause::Wcag("1.3.1")],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "| 時期 | すること |\n| --- | --- |\n| 春 | 計画 |",
            good: "| 時期 | すること |\n| --- | --- |\n| 春 | 計画 |\n\n: 時期とすること",
        },
    },
    Explanation {
        code: "empty-table-header",
        why: Words {
            ja: "音声で聞く人には、その列の値が何のことか伝わりません。",
            en: "Those who listen to the table do not learn what the values of the column are.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[Clause::Wcag("1.3.1")],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "| 時期 | |\n| --- | --- |\n| 春 | 計画 |\n\n: 時期とすること",
            good: "| 時期 | すること |\n| --- | --- |\n| 春 | 計画 |\n\n: 時期とすること",
        },
    },
    Explanation {
        code: "unknown-footnote",
        why: Words {
            ja: "印を見た読者が注を探しても、どこにもありません。",
            en: "Readers look for the note that the mark promises, and there is none.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は二つです[^a]。",
            good: "目標は二つです[^a]。\n\n[^a]: くわしくは次の章で述べます。",
        },
    },
    Explanation {
        code: "unused-footnote",
        why: Words {
            ja: "どの文の注かわからず、知らせたい条件や説明が読者に届きません。",
            en: "Nobody can tell what the note is about, and it does not reach its readers.",
        },
        more: Words {
            ja: "表のファイルの [[footnote]] も、note や notes で呼ばなければ、この注意が出ます。",
            en: "The same goes for a [[footnote]] of a table that no note or notes names.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は二つです。\n\n[^a]: くわしくは次の章で述べます。",
            good: "目標は二つです[^a]。\n\n[^a]: くわしくは次の章で述べます。",
        },
    },
    Explanation {
        code: "raw-html",
        why: Words {
            ja: "手書きの HTML は、小さな画面や紙や音声でも読めるか確かめられません。",
            en: "Nobody can check whether hand-made HTML works on phones, on paper and when read aloud.",
        },
        more: Words {
            ja: "改行の <br> と、<!-- --> に書く覚え書きは使えます。",
            en: "A line break <br> and notes to yourself in <!-- --> may be used.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: r#"目標は<font color="red">二つ</font>です。"#,
            good: "目標は**二つ**です。",
        },
    },
    Explanation {
        code: "literal-markup",
        why: Words {
            ja: "強調したい語が目立たず、音声では記号の名前まで読まれることがあります。",
            en: "The words do not stand out, and screen readers may read the signs aloud.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は**二つです。",
            good: "目標は**二つ**です。",
        },
    },
    Explanation {
        code: "underscore-emphasis",
        why: Words {
            ja: "強調したい語が目立たず、前後に「_」の字が見えます。",
            en: "The words do not stand out, and readers see the underscores.",
        },
        more: Words {
            ja: "file_name のような名前は、そのまま書けます。",
            en: "Names like file_name can be written as they are.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は_二つ_です。",
            good: "目標は*二つ*です。",
        },
    },
    Explanation {
        code: "reserved-character",
        why: Words {
            ja: "この文字が語の途中に紛れると、その語を検索しても見つかりません。",
            en: "A word with such a sign in its middle is not found by those who search for it.",
        },
        more: Words {
            ja: "外字や絵文字の一部を、ほかのソフトから写したときに入ることがあります。",
            en: "It comes along when signs that an office has made for itself are copied from other programs.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "目標は\u{F0041}二つです。",
            good: "目標は二つです。",
        },
    },
];
