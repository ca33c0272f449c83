//! 書き方の誤りを日本語で。

use crate::diagnostic::message::Message;
use crate::diagnostic::syntax::{Opening, StyleFault, TemplateFault, TomlFault};

#[rustfmt::skip]
const QUOTES: &str = "文の前と後の両方に半角の \" を書いてください。日本語入力を切り、Shift を押しながら 2 のキーで打てます。";

#[rustfmt::skip]
pub(super) fn toml(fault: &TomlFault) -> Message {
    match fault {
        TomlFault::Key { key, meant } => Message::new(
            format!("「{key}」はキーに使えません"),
            match meant {
                Some(meant) => format!("キーは半角の英字です。「{meant}」と書いてください。"),
                None => "キーは半角の英字、数字、ハイフンで書きます。決まった名前は、ほかの項目かマニュアルで確かめてください。".to_owned(),
            },
        ),
        TomlFault::Quotes { found } => Message::new(format!("文を囲む記号 {found} が、半角の \" ではありません"), format!("この記号を消し、{QUOTES}")),
        TomlFault::NoQuotes { value } => Message::new(format!("「{value}」が引用符で囲まれていません"), format!("\"{value}\" のように、{QUOTES}")),
        TomlFault::OneQuote { at_end: true } => Message::new("文の終わりの引用符 \" がありません", QUOTES),
        TomlFault::OneQuote { at_end: false } => Message::new("文の始まりの引用符 \" がありません", QUOTES),
        TomlFault::QuoteInText => Message::new("文の途中に半角の引用符 \" があります", "文の中では「」か “ ” を使ってください。どうしても要るときは \\\" と書きます。"),
        TomlFault::Sign { found, meant } if found.trim().is_empty() => Message::new("全角の空白があります", format!("{}にするか、消してください。", if *meant == " " { "半角の空白" } else { meant })),
        TomlFault::Sign { found, meant } => Message::new(format!("ここに「{found}」は使えません"), format!("半角の「{meant}」を書いてください。")),
        TomlFault::NoEquals { start } => Message::new(format!("「{start}」の行に = がありません"), "設定は「キー = 値」の形で書きます。覚え書きなら、行の頭に # を付けてください。"),
        TomlFault::NoValue { key } => Message::new(format!("「{key} =」の後に値がありません"), "値を書くか、この行を消してください。"),
        TomlFault::NoComma => Message::new("項目と項目の間にコンマがありません", "間に半角の , を書いてください。"),
        TomlFault::Comma => Message::new("コンマが余分です", "コンマを一つ消してください。"),
        TomlFault::Unclosed { open, close } => Message::new(format!("ここで開いた「{open}」が閉じていません"), format!("終わりに半角の {close} を書いてください。")),
        TomlFault::Twice { key } => Message::new(format!("「{key}」が二度書かれています"), "どちらかを消してください。行や用語を続けて書くときは、それぞれの前に [[row]] のような見出しの行が要ります。"),
        TomlFault::Backslash => Message::new("「\\」の後の文字が読めません", "\\ は \\\\ と二つ書くか、/ に替えてください。Windows のファイルの場所も / で書けます。"),
        TomlFault::Behind { text } => Message::new(format!("値の後に「{text}」があります"), "1行に書けるのは、キーと値が一つずつです。余分なものを消すか、覚え書きなら前に # を付けてください。"),
        TomlFault::Number { value } => Message::new(format!("「{value}」は数や日付として読めません"), "数は半角の数字だけで書きます（1200）。日付は 2026-11-20 の形です。文として書くときは、半角の \" で囲んでください。"),
        TomlFault::Flag { value } => Message::new(format!("「{value}」は true でも false でもありません"), "小文字で true か false と書いてください。文なら半角の \" で囲みます。"),
        TomlFault::Other { detail } => Message::new(format!("TOML の書き方が正しくありません：{detail}"), "引用符（半角の \" を前後に）、かっこ、「キー = 値」の形を確かめてください。"),
    }
}

#[rustfmt::skip]
pub(super) fn opening(opening: Opening) -> Message {
    match opening {
        Opening::Text => Message::new("ページの先頭に設定欄がありません", "1行目に +++ と書き、次に title = \"題名\"、その次の行に +++ と書いてください。"),
        Opening::Dashes => Message::new("設定欄が --- で始まっています", "--- を2か所とも +++ に替え、「title: 題名」は「title = \"題名\"」のように書き直してください。"),
        Opening::FullWidth => Message::new("設定欄の「＋＋＋」が全角です", "半角の +++ に替えてください。終わりの行も同じです。"),
        Opening::Below => Message::new("設定欄が1行目から始まっていません", "+++ の前にある行を消してください。"),
    }
}

#[rustfmt::skip]
pub(super) fn template(fault: &TemplateFault) -> Message {
    let hint = "この場所を直すか、ファイルを消して組み込みのテンプレートを使ってください。";
    match fault {
        TemplateFault::Variable { name, nearest } => Message::new(
            format!("テンプレートの「{name}」という値は、このページにありません"),
            nearest.as_ref().map_or_else(|| "名前を確かめてください。ないことがある値は {% if … %} で囲みます。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。")),
        ),
        TemplateFault::Unknown { kind: "tag", name } => Message::new(format!("「{name}」はテンプレートのここに置けません"), format!("名前と、始まりと終わりの組を確かめてください。{hint}")),
        TemplateFault::Unknown { kind, name } => {
            let kind = match *kind {
                "filter" => "フィルター",
                "test" => "テスト",
                "function" => "関数",
                "component" => "部品",
                "block" => "ブロック",
                _ => "テンプレート",
            };
            Message::new(format!("「{name}」という{kind}はありません"), format!("名前を確かめてください。{hint}"))
        }
        TemplateFault::Unclosed { open } if open.is_empty() => Message::new("テンプレートが途中で終わっています", "開いた {{、{%、かっこを閉じ、if や for には {% endif %} や {% endfor %} を書いてください。"),
        TemplateFault::Unclosed { open } => Message::new(format!("{{% {open} %}} が閉じていません"), format!("終わりに {{% end{open} %}} を書いてください。")),
        TemplateFault::Unexpected { found, expected } => Message::new(format!("テンプレートのここには、{} ではなく {} が要ります", tokens(found), tokens(expected)), format!("かっこや記号の書き忘れがないか、前後を確かめてください。{hint}")),
        TemplateFault::Other { detail } => Message::new(format!("テンプレートに誤りがあります：{detail}"), hint),
    }
}

#[rustfmt::skip]
pub(super) fn style(fault: &StyleFault) -> Message {
    let hint = "この行と、その前の行を確かめてください。";
    match fault {
        StyleFault::NoFile { name } => Message::new(format!("@import の「{name}」というファイルがありません"), "名前を確かめるか、この行を消してください。"),
        StyleFault::Unclosed => Message::new("スタイルシートの途中でファイルが終わっています", "開いた { や ( を閉じてください。"),
        StyleFault::Unexpected { sign } if sign.is_empty() => Message::new("スタイルシートのここに、置けない記号があります", hint),
        StyleFault::Unexpected { sign } => Message::new(format!("スタイルシートのここに「{sign}」は置けません"), format!("余分なら消してください。{hint}")),
        StyleFault::Declaration => Message::new("スタイルの指定が「名前: 値;」の形になっていません", format!(": と ; を確かめてください。{hint}")),
        StyleFault::Value => Message::new("スタイルの値が読めません", hint),
        StyleFault::Selector => Message::new("{ の前に書いたもの（セレクター）が読めません", hint),
        StyleFault::LateImport => Message::new("@import が、ほかの規則の後にあります", "@import はファイルの先頭に移してください。"),
        StyleFault::Other { detail } => Message::new(format!("スタイルシートに誤りがあります：{detail}"), hint),
    }
}

/// テンプレートの記号の名前を日本語に。記号そのものはそのまま。
fn tokens(text: &str) -> String {
    if text.matches(", ").count() > 3 {
        return "値や名前".to_owned();
    }
    let words = [
        ("identifier", "名前"),
        ("ident", "名前"),
        ("string", "文字列"),
        ("integer", "整数"),
        ("float", "小数"),
        ("bool", "true か false"),
        ("content", "文章"),
        (" or ", "、"),
        (", ", "、"),
    ];
    words.iter().fold(text.replace('`', ""), |text, (english, japanese)| text.replace(english, japanese))
}
