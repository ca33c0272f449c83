//! Files and their settings: encodings, TOML, front matter, keys and their values.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "unreadable-file",
        why: Words {
            ja: "このファイルの内容は、ページのどこにも出ません。",
            en: "Nothing of what stands in it appears on any page.",
        },
        more: Words {
            ja: "冊子のフォルダーに booklet.toml がないとき、config.toml がないとき、開く権限がないときに出ます。\
                 名前が「.」で始まるファイルは読まないので、出ません。",
            en: "It is also reported where the folder of a booklet has no booklet.toml, and where config.toml is missing. \
                 Files whose names begin with a full stop are not read at all.",
        },
        clauses: &[],
        example: Example::Files {
            bad: &[
                ("content/town/10-start.ja.md", "+++\ntitle = \"まち\"\n+++\n\nまちの話です。\n"),
                ("content/town/10-start.en.md", "+++\ntitle = \"Town\"\n+++\n\nAbout the town.\n"),
            ],
            good: &[
                (
                    "content/town/booklet.toml",
                    "title = { ja = \"まちの本\", en = \"Book of the Town\" }\n\
                     summary = { ja = \"まちの本です。\", en = \"A book about the town.\" }\n\
                     date = \"2026-07\"\n",
                ),
                ("content/town/10-start.ja.md", "+++\ntitle = \"まち\"\n+++\n\nまちの話です。\n"),
                ("content/town/10-start.en.md", "+++\ntitle = \"Town\"\n+++\n\nAbout the town.\n"),
            ],
        },
    },
    Explanation {
        code: "not-utf8",
        why: Words {
            ja: "別の文字コードのまま読むと、日本語の文字が化けてしまいます。",
            en: "Read as if it were UTF-8, Japanese text in another encoding turns into meaningless signs.",
        },
        more: Words {
            ja: "章や TOML のファイルは UTF-8 だけを読みます（先頭に BOM があってもかまいません）。\
                 表の行を入れる CSV は Shift_JIS でも読めますが、注意が出ます。",
            en: "Chapters and TOML files are read as UTF-8 only, with or without a byte order mark. \
                 CSV files with the rows of a table may be in Shift_JIS; then there is a warning.",
        },
        clauses: &[],
        example: Example::Told {
            bad: Words {
                ja: "章のファイルを Shift_JIS（ANSI）で保存した。",
                en: "A chapter was saved as Shift_JIS (ANSI).",
            },
            good: Words {
                ja: "「名前を付けて保存」で文字コードに UTF-8 を選んで保存した。",
                en: "It was saved with the encoding UTF-8.",
            },
        },
    },
    Explanation {
        code: "invalid-toml",
        why: Words {
            ja: "書き方が崩れた所の設定や表は読めず、冊子に入れられません。",
            en: "Settings and tables cannot be read where the syntax breaks, and stay out of the booklet.",
        },
        more: Words {
            ja: "Word から写した引用符（“ ”）や、引用符の閉じ忘れでよく起きます。キーは半角の英数字で書きます。",
            en: "It often comes from curly quotation marks copied out of a word processor, or from a missing closing one. \
                 Keys are written in half-width letters.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"period = "2026/2029""#,
            bad: "period = “2026/2029”",
            good: r#"period = "2026/2029""#,
        },
    },
    Explanation {
        code: "no-front-matter",
        why: Words {
            ja: "題名がわからず、目次にも検索にもページの名前を出せません。",
            en: "Without a title the page has no name in the contents, in the search or in the browser.",
        },
        more: Words {
            ja: "設定欄は、1行目の +++ から次の +++ までです。前に空行があると、設定欄とは読みません。",
            en: "The front matter goes from +++ in the first line to the next +++. \
                 It has to begin in the first line: an empty line before it is not allowed.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "+++\ntitle = \"目標\"\n+++\n\n目標は二つです。",
            bad: "目標は二つです。",
            good: "+++\ntitle = \"目標\"\n+++\n\n目標は二つです。",
        },
    },
    Explanation {
        code: "unclosed-front-matter",
        why: Words {
            ja: "どこまでが設定で、どこからが読者の読む本文か、区別できません。",
            en: "Nobody can tell where the settings end and the text for readers begins.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: "+++\ntitle = \"目標\"\n+++\n\n目標は二つです。",
            bad: "+++\ntitle = \"目標\"\n\n目標は二つです。",
            good: "+++\ntitle = \"目標\"\n+++\n\n目標は二つです。",
        },
    },
    Explanation {
        code: "unknown-key",
        why: Words {
            ja: "このままでは、ここに書いた内容がどのページにも出ません。",
            en: "What is written here would appear on no page.",
        },
        more: Words {
            ja: "つづりの間違いのほか、別の種類のファイルのキーを書いたときにも出ます。\
                 覚え書きは、# で始まる行に書けます。",
            en: "Besides slips of the pen, it is reported for keys that belong to another kind of file. \
                 Notes to yourself can stand in lines that begin with #.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"period = "2026/2029""#,
            bad: r#"priod = "2026/2029""#,
            good: r#"period = "2026/2029""#,
        },
    },
    Explanation {
        code: "missing-key",
        why: Words {
            ja: "題や日付がないと、読者は何を見ているのか、いつの版なのか確かめられません。",
            en: "Without it readers cannot tell what they have before them, or which edition it is.",
        },
        more: Words {
            ja: "どのキーが省けるかは、手引の一覧にあります。",
            en: "The manual lists the keys, and which of them can be left out.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: "date = \"2026-07\"\nperiod = \"2026/2029\"",
            bad: r#"period = "2026/2029""#,
            good: "date = \"2026-07\"\nperiod = \"2026/2029\"",
        },
    },
    Explanation {
        code: "wrong-type",
        why: Words {
            ja: "種類の違う値は、並べ替えにも計算にも図にも使えません。",
            en: "A value of another kind cannot be sorted, added up or drawn in a chart.",
        },
        more: Words {
            ja: "数値は、引用符も単位も付けずに書きます。\
                 単位は列の type や unit で決まり、桁の区切りは表示のときに付きます。\
                 値がわからなければ \"unknown\"、なければ \"none\"、公表しなければ \"concealed\" と書きます。",
            en: "Numbers stand without quotation marks and without a unit: the unit comes from the type or unit of the column, separators are added where the number is shown. \
                 A value that is not known is \"unknown\", one that does not exist \"none\", one that is not published \"concealed\".",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: "r7 = 86",
            bad: r#"r7 = "86%""#,
            good: "r7 = 86",
        },
    },
    Explanation {
        code: "invalid-value",
        why: Words {
            ja: "決まった書き方でない値は、日付や状態や形として扱えません。",
            en: "A value outside of the agreed ones cannot be used as the date, the state or the form that it stands for.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"date = "2026-07""#,
            bad: r#"date = "2026年7月""#,
            good: r#"date = "2026-07""#,
        },
    },
    Explanation {
        code: "invalid-id",
        why: Words {
            ja: "ID はページの場所やファイルの名前になり、日本語や空白が入るとリンクが切れやすくなります。",
            en: "Ids become addresses and file names, and other characters break there when a link is copied or sent.",
        },
        more: Words {
            ja: "読者に見える名前は、name や title に日本語で書きます。\
                 公開した後に ID を変えると、外からのリンクや本文の数値が切れます。",
            en: "The name that readers see goes into name or title. \
                 To change an id after publication breaks links from elsewhere and the figures in texts.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: r#"id = "nursery""#,
            bad: r#"id = "保育所""#,
            good: r#"id = "nursery""#,
        },
    },
    Explanation {
        code: "duplicate-id",
        why: Words {
            ja: "本文の数値やリンクが、二つのうちのどちらを指すのか決まりません。",
            en: "Figures and links that name the id could mean either of the two.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/tables/share.toml",
            instead_of: r#"id = "garbage""#,
            bad: r#"id = "nursery""#,
            good: r#"id = "garbage""#,
        },
    },
    Explanation {
        code: "missing-language",
        why: Words {
            ja: "その言語のページで、題や表の項目が空になります。",
            en: "On pages in that language a title or an item of a table would be empty.",
        },
        more: Words {
            ja: "config.toml の [fallback] で、その言語の代わりに別の言語の文を使うと決めておくこともできます。",
            en: "Under [fallback] in config.toml a site can say which other language stands in for it.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"title = { ja = "まちの計画", en = "Plan of the Town" }"#,
            bad: r#"title = { ja = "まちの計画" }"#,
            good: r#"title = { ja = "まちの計画", en = "Plan of the Town" }"#,
        },
    },
    Explanation {
        code: "unknown-language",
        why: Words {
            ja: "この文は、どのページにも出ません。", en: "This text appears on no page."
        },
        more: Words {
            ja: "言語を増やすときは、config.toml の languages に加え、画面のことばをテーマの words.言語.toml に書いてから、翻訳を始めます。",
            en: "To add a language, list it under languages in config.toml, give the theme its words.<language>.toml, and begin to translate.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/booklet.toml",
            instead_of: r#"title = { ja = "まちの計画", en = "Plan of the Town" }"#,
            bad: r#"title = { ja = "まちの計画", en = "Plan of the Town", fr = "Le plan" }"#,
            good: r#"title = { ja = "まちの計画", en = "Plan of the Town" }"#,
        },
    },
    Explanation {
        code: "empty-text",
        why: Words {
            ja: "目次やリンクに出す文字がなく、読者は押すことも選ぶこともできません。",
            en: "Contents and links would have no words to show, and readers nothing to choose.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/20-goals.ja.md",
            instead_of: r#"title = "目標""#,
            bad: r#"title = """#,
            good: r#"title = "目標""#,
        },
    },
];
