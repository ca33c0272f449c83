//! Headings, links, and places that were published before.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "heading-skipped",
        why: Words {
            ja: "見出しをたどって読む人は、抜けた段に何かあると思って探します。",
            en: "Those who go from heading to heading look for the part that seems to be missing.",
        },
        more: Words {
            ja: "音声で聞く人の多くは、まず見出しだけを聞いて、読む所を選びます。\
                 文字の大きさを変えるために段を選ばないでください。",
            en: "Many who listen to a page hear its headings first and choose from them. \
                 A level is not a size of letters.",
        },
        clauses: &[Clause::Wcag("1.3.1")],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "## ねらい {#aim}",
            bad: "### ねらい {#aim}",
            good: "## ねらい {#aim}",
        },
    },
    Explanation {
        code: "heading-level-one",
        why: Words {
            ja: "ページの題が二つになり、音声で聞く人はどこが始まりか迷います。",
            en: "The page would have two titles, and those who listen to it cannot tell where it begins.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "## ねらい {#aim}",
            bad: "# ねらい {#aim}",
            good: "## ねらい {#aim}",
        },
    },
    Explanation {
        code: "empty-heading",
        why: Words {
            ja: "音声で聞く人には名前のない見出しが読まれ、目次にも空の行ができます。",
            en: "Screen readers announce a heading without a name, and the contents get an empty line.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[Clause::Wcag("1.3.1"), Clause::Wcag("2.4.6")],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "## ねらい {#aim}",
            bad: "## {#aim}",
            good: "## ねらい {#aim}",
        },
    },
    Explanation {
        code: "duplicate-anchor",
        why: Words {
            ja: "リンクはいつも一つ目を開き、二つ目の所へは案内できません。",
            en: "Links always open the first of the two; nobody can be sent to the second.",
        },
        more: Words {
            ja: "{#名前} を書かなければ、名前は自動で付き、翻訳のページでも同じになります。\
                 main のように、ページの枠が使っている名前もあります。",
            en: "Without {#name} a heading gets a name by itself. \
                 Some names, such as main, are taken by the frame of the page.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "## 一つ目 {#goal}\n\n市民の満足です。\n\n## 二つ目 {#goal}\n\n仕事の時間です。",
            good: "## 一つ目 {#goal}\n\n市民の満足です。\n\n## 二つ目 {#hours}\n\n仕事の時間です。",
        },
    },
    Explanation {
        code: "broken-link",
        why: Words {
            ja: "押した人は「ページが見つかりません」の画面に行き着きます。",
            en: "Those who follow it arrive at an error page.",
        },
        more: Words {
            ja: "でき上がるページ（start.html）ではなく、元のファイル（10-start.md）の名前を書きます。\
                 ファイル名に言語（.ja や .en）を書かなければ、読者の言語のページが開きます。",
            en: "Name the source file (10-start.md), not the finished page (start.html). \
                 Without a language in the name, readers get the page in theirs.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "[はじめに](10-strat.md)を読む。",
            good: "[はじめに](10-start.md)を読む。",
        },
    },
    Explanation {
        code: "broken-anchor",
        why: Words {
            ja: "ページの先頭が開き、読者は目当ての所を自分で探すことになります。",
            en: "The page opens at its top, and readers have to look for the place themselves.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "[計画のねらい](10-start.md#aims)を読む。",
            good: "[計画のねらい](10-start.md#aim)を読む。",
        },
    },
    Explanation {
        code: "vague-link-text",
        why: Words {
            ja: "リンクだけを拾って聞く人には、行き先のわからない語が並びます。",
            en: "Those who go from link to link hear only “here, here, here” and cannot choose.",
        },
        more: Words {
            ja: "「こちら」「詳細」「続きを読む」や、英語の here、more などを調べます。\
                 PDF などを開くリンクには、ファイルの種類と大きさも書くと親切です。",
            en: "Reported are here, more, read more and the like, in Japanese こちら and 詳細. \
                 For a PDF, say also what kind of file it is and how large.",
        },
        clauses: &[Clause::Wcag("2.4.4")],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "くわしくは[こちら](10-start.md)です。",
            good: "くわしくは[計画のはじめに](10-start.md)を読んでください。",
        },
    },
    Explanation {
        code: "alias-taken",
        why: Words {
            ja: "古いリンクから来た人を、どちらのページに案内するか決まりません。",
            en: "Nobody can say to which page those who follow the old link are to be led.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: r#"title = "目標""#,
            bad: "title = \"目標\"\naliases = [\"start.html\"]",
            good: "title = \"目標\"\naliases = [\"aims.html\"]",
        },
    },
    Explanation {
        code: "anchor-changed",
        why: Words {
            ja: "ほかのサイトや広報紙から来た人に、目当ての所ではなくページの先頭が開きます。",
            en: "Those who come from leaflets and other sites get the top of the page instead of the section.",
        },
        more: Words {
            ja: "前に公開した public/ と比べます。{#名前} を付けておけば、見出しの文を変えても場所の名前は変わりません。\
                 build --release では公開が止まります。",
            en: "The site is compared with what was published into public/ before. \
                 With {#name} a heading can be reworded and keep its anchor. build --release stops at it.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "公開した後で、見出しの {#aim} を {#goal} に変えた。",
                en: "The {#aim} of a heading was changed to {#goal} after publication.",
            },
            good: Words {
                ja: "{#goal alias=aim} と書いて、古い名前も残した。",
                en: "It was changed to {#goal alias=aim}, which keeps the old name.",
            },
        },
    },
    Explanation {
        code: "page-gone",
        why: Words {
            ja: "広報紙や検索から来た人に、「ページが見つかりません」と出ます。",
            en: "Those who come from leaflets, bookmarks and search engines find an error page.",
        },
        more: Words {
            ja: "前に公開した public/ と比べます。古い場所には、新しいページへ進む小さなページができます。\
                 build --release では公開が止まります。",
            en: "The site is compared with what was published into public/ before. \
                 An alias makes a small page there that leads on. build --release stops at it.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "公開した後で、20-goals.ja.md を 20-aims.ja.md に変えた。",
                en: "20-goals.en.md was renamed to 20-aims.en.md after publication.",
            },
            good: Words {
                ja: "20-aims.ja.md の設定欄に aliases = [\"goals.html\"] を足した。",
                en: "aliases = [\"goals.html\"] was added to 20-aims.en.md.",
            },
        },
    },
];
