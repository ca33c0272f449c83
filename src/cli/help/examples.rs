//! Examples of every command, for its long help and the manual page.

use crate::diagnostic::MessageLanguage;

/// A command line, and what it does in Japanese and in English.
type Example = (&'static str, &'static str, &'static str);

/// By command: `new chapter`; nothing before the name of a command of the first level, an empty name for the program.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &[Example])] = &[
    ("", &[
        ("sasshi new site town", "フォルダー town に、新しいサイトを作る", "make a new site in the folder town"),
        ("sasshi serve --root town --open", "ブラウザーで見ながら直す", "look at it in the browser while you edit"),
        ("sasshi check --root town", "文章と表を確かめる", "check texts and tables"),
        ("sasshi build --root town", "公開するファイルを town/public に作る", "make the files to publish in town/public"),
    ]),
    ("build", &[
        ("sasshi build", "このフォルダーのサイトを public/ に作る", "build the site of this folder into public/"),
        ("sasshi build --release", "公開用に作る（訳がないところや古いPDFがあれば止まる）", "build it for publishing: missing translations and old PDFs stop it"),
        ("sasshi build --root town --output /srv/www", "town のサイトを、ほかの場所に作る", "build the site in town into another folder"),
    ]),
    ("serve", &[
        ("sasshi serve --open", "このフォルダーのサイトをブラウザーで開き、保存するたびに映す", "open the site in the browser and show every change"),
        ("sasshi serve --drafts", "下書きも見る", "show drafts too"),
        ("sasshi serve --host 0.0.0.0", "職場のネットワークのほかの人にも見せる", "let others in the office network look"),
    ]),
    ("check", &[
        ("sasshi check", "文章と表を確かめる。何も書きかえない", "check texts and tables; nothing is changed"),
        ("sasshi check --release", "公開するときと同じ厳しさで確かめる", "check as strictly as for publishing"),
        ("sasshi check --update-baseline", "いまある注意を記録し、これからは新しいものだけを問題にする", "note today’s warnings: from now on only new ones fail"),
        ("sasshi check --external", "ほかのサイトへのリンクも確かめる", "check links to other sites too"),
        ("sasshi check --format sarif > findings.sarif", "ほかのソフトに渡す形で書き出す", "write findings for other programs"),
    ]),
    ("new", &[
        ("sasshi new site town", "サイトを作る", "make a site"),
        ("sasshi new chapter strategy-3/results --title 成果", "章を加える", "add a chapter"),
    ]),
    ("new site", &[
        ("sasshi new site town", "日本語と英語のサイトを作る", "make a site in Japanese and English"),
        ("sasshi new site town --languages en,ja", "英語をもとの言語にする", "with English as the source language"),
        ("sasshi new site town --languages ja --title まちの計画", "日本語だけのサイトに、題を付けて作る", "in Japanese alone, with a title"),
    ]),
    ("new booklet", &[
        ("sasshi new booklet strategy-4 --title 戦略4.0", "冊子を下書きとして作る", "make a booklet as a draft"),
    ]),
    ("new chapter", &[
        ("sasshi new chapter strategy-3/results --title 成果", "最後の章のあとに、章を加える", "add a chapter after the last one"),
        ("sasshi new chapter strategy-3/25-survey", "番号を決めて、20番と30番の章の間に加える", "add one between the chapters 20 and 30"),
    ]),
    ("new table", &[
        ("sasshi new table strategy-3/population --title 人口", "表を加える", "add a table"),
    ]),
    ("explain", &[
        ("sasshi explain broken-link", "見つかった問題を、理由と例でくわしく読む", "read why a problem is one, with examples"),
        ("sasshi explain", "すべての問題の名前を並べる", "list all problems"),
    ]),
    ("fix", &[
        ("sasshi fix --dry-run", "直るところを見る。何も書きかえない", "see what would be repaired; nothing is changed"),
        ("sasshi fix", "直す", "repair it"),
    ]),
    ("figures", &[
        ("sasshi figures", "すべての数値を、出典と使っている場所とともに並べる", "list every figure with its source and its places"),
        ("sasshi figures --format json > figures.json", "ほかのソフトに渡す形で書き出す", "write the list for other programs"),
    ]),
    ("pdf", &[
        ("sasshi pdf", "すべての冊子のPDFを、すべての言語で作る", "print every booklet in every language"),
        ("sasshi pdf strategy-3 --lang ja", "一つの冊子を、日本語だけ作る", "print one booklet in Japanese"),
        ("sasshi pdf strategy-3 --lang ja --drafts -o proof.pdf", "下書きを含めて、校正用に作る", "print a proof with drafts"),
    ]),
    ("translation", &[
        ("sasshi translation status", "訳の状態を見る", "see the state of translations"),
    ]),
    ("translation status", &[
        ("sasshi translation status", "古い訳と、まだない訳を並べる", "list what is stale and what is missing"),
        ("sasshi translation status --format json", "ほかのソフトに渡す形で書き出す", "for other programs"),
    ]),
    ("translation accept", &[
        ("sasshi translation accept strategy-3/10-introduction", "章の訳が、いまの原文に合っていると記録する", "note that the translation of a chapter is up to date"),
        ("sasshi translation accept strategy-3/10-introduction#purpose", "一つの節だけ記録する", "of one section only"),
        ("sasshi translation accept --all", "すべて記録する", "of everything"),
    ]),
    ("translation diff", &[
        ("sasshi translation diff strategy-3/10-introduction", "訳を記録したあとに、原文で変わったところを見る", "see what changed in the original since then"),
    ]),
    ("table", &[
        ("sasshi table export strategy-3/satisfaction --format xlsx", "表をExcelのファイルに書き出す", "write a table for Excel"),
    ]),
    ("table export", &[
        ("sasshi table export strategy-3/satisfaction --format xlsx", "このフォルダーに satisfaction.xlsx を書き出す", "write satisfaction.xlsx into this folder"),
        ("sasshi table export strategy-3/satisfaction --format csv -o -", "画面に書き出す", "write to standard output"),
    ]),
    ("table import", &[
        ("sasshi table import satisfaction.xlsx --to strategy-3/satisfaction --dry-run", "変わるところを見る。何も書きかえない", "see what would change"),
        ("sasshi table import satisfaction.xlsx --to strategy-3/satisfaction", "表に取り込む", "take the rows"),
        ("sasshi table import survey.csv --to strategy-3/survey", "まだない表なら、新しく作る", "make a new table, where there is none of this name"),
    ]),
    ("completions", &[
        ("source <(sasshi completions bash)", "いまのbashで、すぐに使う", "use them in this bash"),
        ("sasshi completions zsh > _sasshi", "zshのために書き出す（$fpath のフォルダーに置く）", "write them for zsh, into a folder of $fpath"),
        ("sasshi completions powershell >> $PROFILE", "PowerShellで、いつも使う", "use them in every PowerShell"),
    ]),
    ("man", &[
        ("sasshi man --lang ja > sasshi.1", "日本語の説明書を書き出す（man -l sasshi.1 で読む）", "write the page: read it with man -l sasshi.1"),
    ]),
];

/// The commands that have examples.
#[cfg(test)]
pub fn all() -> impl Iterator<Item = (&'static str, &'static [Example])> {
    EXAMPLES.iter().copied()
}

/// The end of the long help of a command.
pub fn text(path: &str, language: MessageLanguage) -> Option<String> {
    let (_, examples) = EXAMPLES.iter().find(|(own, _)| *own == path)?;
    let heading = language.pick("例", "Examples");
    let lines = examples
        .iter()
        .map(|(line, japanese, english)| format!("  {line}\n      {}", language.pick(japanese, english)));
    Some(format!("\x1b[1m\x1b[4m{heading}:\x1b[0m\n{}", lines.collect::<Vec<_>>().join("\n")))
}
