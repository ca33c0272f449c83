//! The help in Japanese: what the doc comments of `arguments.rs` say in English.

/// What a command does, by its path.
#[rustfmt::skip]
pub const COMMANDS: &[(&str, &str)] = &[
    ("", "自治体の戦略の冊子から、だれもが読める、複数の言語のサイトを作ります"),
    ("build", "サイトを作ります"),
    ("serve", "サイトをブラウザーで見せ、直すたびに映します"),
    ("check", "公開せずに、サイトを確かめます"),
    ("new", "サイトを始めます。冊子、章、表を加えることもできます"),
    ("new site", "すぐに動く、小さなサイトを作ります"),
    ("new booklet", "冊子を、下書きとして作ります"),
    ("new chapter", "章を、サイトのすべての言語に、下書きとして作ります"),
    ("new table", "数値の列が一つある表を作ります"),
    ("explain", "問題の一つを、理由と例でくわしく説明します"),
    ("fix", "直しかたが一つしかないところ（ことばの書きかた、句読点、文字の幅）を直します"),
    ("figures", "すべての数値を、出典と使っている場所とともに並べます"),
    ("pdf", "冊子を、入っているChromiumでPDFにします"),
    ("translation", "訳があるところ、まだないところ、そのあと原文が変わったところを調べます"),
    ("translation status", "古い訳と、まだない訳を並べます"),
    ("translation accept", "訳が、いまの原文に合っていると記録します"),
    ("translation diff", "訳を記録したあとに、原文で変わったところを見せます"),
    ("table", "表を、表計算ソフトのファイルとして扱います"),
    ("table export", "表を、CSV、Excel、JSONのファイルに書き出します"),
    ("table import", "表の行を、CSV、TSV、Excelから取り込みます。新しい表も作れます"),
    ("completions", "コマンドの続きを補うシェルの設定を書き出します"),
    ("man", "説明書（manのページ）を書き出します"),
];

/// Arguments that mean the same in every command.
#[rustfmt::skip]
pub const SHARED: &[(&str, &str)] = &[
    ("lang", "メッセージの言語（ないときは、LC_ALL、LC_MESSAGES、LANGから決めます）"),
    ("color", "画面に色を付けるか"),
    ("quiet", "問題だけを出します"),
    ("verbose", "くわしく出します"),
    ("root", "config.toml のあるフォルダー"),
    ("help", "使い方を出します（-h は短く、--help は例まで）"),
    ("version", "版の番号を出します"),
];

/// Arguments by command and id.
#[rustfmt::skip]
pub const ARGUMENTS: &[(&str, &str, &str)] = &[
    ("build", "output", "書き出すフォルダー（ないときは、--root の下の public/）"),
    ("build", "base_url", "サイトを置く場所（ないときは、config.toml の base_url）"),
    ("build", "drafts", "下書きも含めます"),
    ("build", "release", "公開用に作ります。訳がないところは誤りになります"),
    ("build", "jobs", "同時に動かす処理の数（ないときは、プロセッサの数）"),
    ("serve", "port", "待ち受けるポート。使われていれば、次の空いている番号にします"),
    ("serve", "host", "待ち受けるアドレス。0.0.0.0 にすると、ネットワークのほかの人も見られます"),
    ("serve", "open", "ブラウザーで開きます"),
    ("serve", "drafts", "下書きも含めます"),
    ("check", "release", "公開するときと同じように確かめます。訳がないところは誤りになります"),
    ("check", "drafts", "下書きも含めます"),
    ("check", "format", "出す形"),
    ("check", "external", "ほかのサイトへのリンクの行き先が、まだあるかを問い合わせます"),
    ("check", "timeout", "ほかのサイトの返事を待つ秒数"),
    ("check", "update_baseline", "いまある注意を check-baseline.toml に記録します。そのあとは、新しいものだけを問題にします"),
    ("check", "today", "日数を数えるもとの日（ないときは、今日）"),
    ("new site", "dir", "作るフォルダー。もうあるときは、空でなければなりません"),
    ("new site", "languages", "サイトの言語を「,」で区切って並べます。先頭がもとの言語です"),
    ("new site", "title", "サイトの題"),
    ("new booklet", "id", "冊子のID。フォルダーの名前と、アドレスの一部になります"),
    ("new booklet", "title", "冊子の題"),
    ("new chapter", "chapter", "冊子と、アドレスに出る章の名前。番号は、最後の章の次になります"),
    ("new chapter", "title", "章の題"),
    ("new table", "table", "冊子と、表のID"),
    ("new table", "title", "表の題"),
    ("explain", "code", "問題の名前。メッセージの「誤り」「注意」のあとの [ ] の中のことばです（ないときは、すべてを並べます）"),
    ("fix", "dry_run", "直るところを出すだけで、何も書きかえません"),
    ("figures", "format", "出す形"),
    ("figures", "drafts", "下書きも含めます"),
    ("pdf", "booklet", "冊子のID（ないときは、すべての冊子。--lang があれば、その言語だけ）"),
    ("pdf", "output", "書き出すファイル。一つの冊子を一つの言語で作るときだけ使え、サイトには載りません（ないときは、--root の下の pdf/冊子.言語.pdf）"),
    ("pdf", "browser", "Chromium、Chrome、Edgeの場所（ないときは、環境変数 CHROMIUM。それもなければ、最初に見つかったもの）"),
    ("pdf", "drafts", "校正用に、下書きも含めます"),
    ("translation status", "format", "出す形"),
    ("translation accept", "pages", "ページ、表、用語集の名前。一部だけなら「#」と節の名前を付けます（strategy-3/10-introduction#purpose）"),
    ("translation accept", "all", "訳があるものを、すべて記録します"),
    ("translation diff", "page", "ページ、表、用語集の名前。一部だけなら「#」と節の名前を付けます"),
    ("table export", "table", "表（冊子/ID）"),
    ("table export", "format", "ファイルの形"),
    ("table export", "output", "書き出すファイル。- なら画面に出します（ないときは、このフォルダーに、IDと形の名前で）"),
    ("table import", "file", "取り込むファイル（.xlsx、.csv、.tsv）"),
    ("table import", "to", "取り込む先の表（冊子/ID）"),
    ("table import", "sheet", "ブックの中のシート（ないときは、見えている最初のシート）"),
    ("table import", "remove", "ファイルにない行を、表から消します"),
    ("table import", "dry_run", "変わるところを出すだけで、何も書きかえません"),
    ("completions", "shell", "シェルの名前"),
];

/// What possible values mean, by the id of their argument.
#[rustfmt::skip]
pub const VALUES: &[(&str, &str, &str)] = &[
    ("lang", "ja", "日本語"),
    ("lang", "en", "英語"),
    ("color", "auto", "画面のときだけ"),
    ("color", "always", "いつも"),
    ("color", "never", "付けない"),
    ("format", "human", "人が画面で読む形"),
    ("format", "json", "ほかのソフトに渡すJSON"),
    ("format", "github", "GitHubの作業で使う注釈"),
    ("format", "sarif", "SARIF 2.1.0（検査の結果の共通の形）"),
    ("format", "csv", "表計算ソフトで開ける、UTF-8（BOM付き）の文字だけのファイル"),
    ("format", "xlsx", "Excel"),
];

/// What a command does.
pub fn command(path: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(own, _)| *own == path).map(|(_, text)| *text)
}

/// What an argument is for.
pub fn argument(path: &str, id: &str) -> Option<&'static str> {
    let own = ARGUMENTS.iter().find(|(command, own, _)| *command == path && *own == id);
    own.map(|(.., text)| *text).or_else(|| SHARED.iter().find(|(own, _)| *own == id).map(|(_, text)| *text))
}

/// What a possible value means.
pub fn value(id: &str, value: &str) -> Option<&'static str> {
    VALUES.iter().find(|(own, name, _)| *own == id && *name == value).map(|(.., text)| *text)
}
