//! The glossary, and the index of names and topics.

use crate::diagnostic::explain::{Clause, Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "unknown-term",
        why: Words {
            ja: "知らない言葉を押しても、読者には説明が開きません。",
            en: "Readers who do not know the word get no explanation of it.",
        },
        more: Words {
            ja: "[[ ]] には、用語集の id か name か aliases を書きます。\
                 用語は、[[ ]] がなくても節の最初の所に自動で説明が付きます。",
            en: "[[ ]] takes an id, a name or an alias of the glossary. \
                 The first use of a term in a section is explained without [[ ]] too.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "[[RPP]]を使います。",
            good: "[[RPA]]を使います。",
        },
    },
    Explanation {
        code: "undefined-acronym",
        why: Words {
            ja: "略語を知らない読者は、何の話かわからないまま読むことになります。",
            en: "Readers who do not know the letters go on without knowing what is meant.",
        },
        more: Words {
            ja: "大文字だけの2文字以上の語が、一つの言語の中で2回以上出てくると知らせます。\
                 見送るときは、最初に出てくる節に <!-- sasshi-ignore undefined-acronym: 理由 --> と書きます。",
            en: "It concerns words of two or more capitals that the texts of a language use at least twice. \
                 To set it aside, write <!-- sasshi-ignore undefined-acronym: reason --> in the section where it stands first.",
        },
        clauses: &[Clause::Wcag("3.1.4")],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "ICTで変えます。ICTは道具です。",
            good: "情報通信技術（ICT）で変えます。技術は道具です。",
        },
    },
    Explanation {
        code: "missing-reading",
        why: Words {
            ja: "音で探す人が、用語集からその言葉を見つけられません。",
            en: "Readers who look for the word by its sound do not find it.",
        },
        more: Words {
            ja: "かなだけの用語と、英字や数字で始まる用語には要りません。",
            en: "Terms in kana alone, and those that begin with a Latin letter or a digit, need none.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/glossary.toml",
            instead_of: "name = { ja = \"生成AI\", en = \"generative AI\" }\nreading = { ja = \"せいせいえーあい\" }",
            bad: r#"name = { ja = "生成AI", en = "generative AI" }"#,
            good: "name = { ja = \"生成AI\", en = \"generative AI\" }\nreading = { ja = \"せいせいえーあい\" }",
        },
    },
    Explanation {
        code: "reading-not-kana",
        why: Words {
            ja: "五十音のどこに並べるか決まらず、探す人が見つけられません。",
            en: "The word has no place in the order of kana, where readers look for it.",
        },
        more: Words {
            ja: "カタカナと「ー」も使えます。用語集と索引では、英字や数字も「えーあい」のように音で書きます。",
            en: "Katakana and ー may be used too. \
                 In the glossary and the index, Latin letters and digits are written as they sound.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/glossary.toml",
            instead_of: "せいせいえーあい",
            bad: "生成えーあい",
            good: "せいせいえーあい",
        },
    },
    Explanation {
        code: "duplicate-term",
        why: Words {
            ja: "一つの言葉に二つの説明が付き、読者はどちらの意味か迷います。",
            en: "One word would have two explanations, and readers could not tell which of them holds.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/glossary.toml",
            instead_of: "name = { ja = \"RPA\", en = \"RPA\" }\nreading = { ja = \"あーるぴーえー\" }",
            bad: "name = { ja = \"RPA\", en = \"RPA\" }\n\
                  reading = { ja = \"あーるぴーえー\" }\n\
                  aliases = { ja = [\"生成AI\"] }",
            good: "name = { ja = \"RPA\", en = \"RPA\" }\n\
                   reading = { ja = \"あーるぴーえー\" }\n\
                   aliases = { ja = [\"業務の自動化\"] }",
        },
    },
    Explanation {
        code: "unused-term",
        why: Words {
            ja: "用語集が長くなり、読者は知りたい言葉を見つけにくくなります。",
            en: "The glossary gets longer, and the words that readers look for get harder to find.",
        },
        more: Words {
            ja: "どれか一つの言語の本文で使うか、ほかの用語の see から案内していれば、使ったことになります。",
            en: "A use in one language is enough, and so is a see of another term.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/glossary.toml",
            instead_of: "definition = { ja = \"決まった作業をまかせる仕組みです。\", en = \"A way to hand over routine work.\" }\n\
                         see = [\"generative-ai\"]",
            bad: "definition = { ja = \"決まった作業をまかせる仕組みです。\", en = \"A way to hand over routine work.\" }\n\
                  see = [\"generative-ai\"]\n\
                  \n\
                  [[term]]\n\
                  id = \"weather\"\n\
                  name = { ja = \"天気\", en = \"weather\" }\n\
                  reading = { ja = \"てんき\" }\n\
                  definition = { ja = \"空のようすです。\", en = \"How the sky looks.\" }",
            good: "definition = { ja = \"決まった作業をまかせる仕組みです。\", en = \"A way to hand over routine work.\" }\n\
                   see = [\"generative-ai\"]",
        },
    },
    Explanation {
        code: "topic-without-reading",
        why: Words {
            ja: "索引の正しい所に並ばず、音で探す人が見つけられません。",
            en: "The name has no place in the order of kana, and readers look for it in vain.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "目標は二つです。",
            bad: "[市役所]{index}の目標は二つです。",
            good: "[市役所]{index reading=しやくしょ}の目標は二つです。",
        },
    },
];
