//! メッセージの日本語。何が、どうなっていて、どうすればよいか。

use crate::diagnostic::message::{given, heaviest};
use crate::diagnostic::problem::{DeadLink, Kind, NearMarkdown, Problem, Unfit};
use crate::diagnostic::{Message, MessageLanguage, Parity};

/// The problem in words.
#[allow(clippy::too_many_lines, reason = "one table of sentences")]
pub(super) fn say(problem: &Problem) -> Message {
    match problem {
        Problem::Unreadable { reason } => Message::new(format!("ファイルを読めません：{reason}"), "ファイルがあるか、開く権限があるかを確かめてください。"),
        Problem::NotUtf8 => Message::new("文字コードが UTF-8 ではありません", "エディタの「名前を付けて保存」で文字コードに UTF-8 を選び、保存し直してください。"),
        Problem::InvalidToml { fault } => fault.say(MessageLanguage::Japanese),
        Problem::NoFrontMatter { opening } => opening.say(MessageLanguage::Japanese),
        Problem::UnclosedFrontMatter => Message::new("設定欄の終わりがありません", "設定の最後の行の次に +++ だけの行を足してください。"),
        Problem::UnknownKey { key, nearest } => Message::new(format!("「{key}」というキーはありません"), nearest.as_ref().map_or_else(|| "この行を消すか、使えるキーを手引で確かめてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::MissingKey { key } => Message::new(format!("「{key}」がありません"), format!("「{key} = …」の行を足してください。")),
        Problem::WrongType { key, expected, found } => {
            let (expected, found) = (kind(*expected), kind(*found));
            Message::new(format!("「{key}」には{expected}を書きますが、{found}になっています"), format!("ここを{expected}に直してください。"))
        }
        Problem::InvalidValue { key, value, expected } => Message::new(format!("「{key}」に「{value}」は使えません"), format!("次のどれかを書いてください：{expected}。")),
        Problem::InvalidId { id } => Message::new(format!("「{id}」は ID に使えません"), "半角の英数字とハイフンだけで、英数字から始めてください。"),
        Problem::DuplicateId { id } => Message::new(format!("ID「{id}」が二度使われています"), "どちらか一方を別の ID にしてください。"),
        Problem::MissingLanguage { key, language } => Message::new(format!("「{key}」に言語「{language}」の文がありません"), format!("{key} = {{ ja = \"…\", en = \"…\" }} のように、すべての言語で書いてください。")),
        Problem::UnknownLanguage { language, known } => Message::new(format!("言語「{language}」はこのサイトにありません"), format!("config.toml にある言語（{known}）のどれかにしてください。")),
        Problem::EmptyText { key } => Message::new(format!("「{key}」が空です"), "引用符の間に文字を書いてください。"),
        Problem::EmptySite => Message::new("公開する内容がありません", "content/ の中に冊子のフォルダー（booklet.toml と章のファイル）を置いてください。"),
        Problem::NoSite => Message::new("ここにはサイトがありません（config.toml がありません）", "サイトのフォルダーに移る（cd）か、--root でフォルダーを指定してください。新しく作るには sasshi new site を使います。"),
        Problem::UnplacedFile { example } => Message::new("このファイルの役割がわかりません", format!("章のファイル名は「{example}」の形（番号・名前・言語）にするか、images/ か tables/ に移してください。")),
        Problem::DuplicateSlug { slug } => Message::new(format!("「{slug}」という名前の章が二つあります"), "番号の後ろの名前が同じです。どちらかのファイル名を変えてください。"),
        Problem::NoSourceLanguage { language } => Message::new(format!("この章には元になる言語「{language}」の版がありません"), format!("先に「{language}」の版を書いてください。ほかの言語はその翻訳です。")),
        Problem::MissingTranslation { language } => Message::new(format!("このページには言語「{language}」の版がありません"), format!("「{language}」のファイルを加えてください。それまでは読者に「まだない」と案内します。")),
        Problem::Punctuation { wrong, right } => Message::new(format!("「{wrong}」は、この言語の文章で使う記号ではありません"), format!("「{right}」と書いてください。sasshi fix でまとめて直せます。")),
        Problem::UnmarkedLanguage { text, language } => Message::new(format!("「{text}」は、まわりの文と違う言語です"), format!("[{text}]{{lang={language}}} のように書いてください。読み上げの声が正しくなります。")),
        Problem::AliasTaken { path } => Message::new(format!("古い場所「{path}」には、別のページか別の aliases があります"), "aliases から消すか、もう一方のページの名前を変えてください。"),
        Problem::AnchorChanged { anchor, page } => Message::new(format!("公開されていた「{page}#{anchor}」がなくなりました"), format!("外からのリンクが残っています。代わりの見出しに {{#新しい名前 alias={anchor}}} のように古い名前も付けるか、ファイルの先頭の aliases に \"#{anchor}\" を足してください。")),
        Problem::PageGone { path } => Message::new(format!("公開されていたページ「{path}」がなくなりました"), format!("外からのリンクが残っています。代わりのページの設定欄に aliases = [\"/{path}\"] を足してください。")),
        Problem::PdfStale { booklet, language } => Message::new(format!("冊子「{booklet}」のPDF（{language}）の中身が、いまのサイトと違います"), format!("sasshi pdf {booklet} で作り直してください。PDF をのせないときは、pdf フォルダーを消します。")),
        Problem::UnknownPage { name, nearest } => Message::new(format!("「{name}」というページや表はありません"), nearest.as_ref().map_or_else(|| "名前は sasshi translation status の一覧で確かめられます。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnrecordedTranslation { unit, language } => Message::new(
            format!("「{unit}」の言語「{language}」の翻訳が、台帳に記録されていません"),
            format!("翻訳が原文に合っていれば sasshi translation accept {unit} を実行してください。その後、原文が変わるとわかるようになります。"),
        ),
        Problem::StaleTranslation { unit, part, language } => Message::new(
            format!("{}のもとの文が変わりましたが、言語「{language}」の翻訳が追いついていません", if part.is_empty() { "題と導入".to_owned() } else { format!("「{part}」") }),
            format!("翻訳を直してから sasshi translation accept {unit} を実行してください。変わったところは sasshi translation diff {unit} で見られます。"),
        ),
        Problem::Parity { kind, found, expected } => parity(*kind, found, expected),
        Problem::IgnoreWithoutReason => Message::new("指摘を見送る理由が書かれていません", "<!-- sasshi-ignore parity-numbers: 原文は概数 --> のように、コロンの後ろに理由を書いてください。"),
        Problem::UnusedIgnore { code } => Message::new(format!("ここには、見送る指摘「{code}」がありません"), "コメントから消してください。残すと、後から出た指摘が隠れます。"),
        Problem::UnknownIgnore { code, nearest } => Message::new(format!("「{code}」という見送れる指摘はありません"), nearest.as_ref().map_or_else(|| "指摘の [ ] の中の名前（parity-numbers、bare-era など）を書いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnknownBooklet { id, nearest } => Message::new(format!("「{id}」という冊子はありません"), nearest.as_ref().map_or_else(|| "冊子の ID は content/ の下のフォルダー名です。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnknownTable { name, nearest } => Message::new(format!("「{name}」という表はありません"), nearest.as_ref().map_or_else(|| "表は冊子の tables/ フォルダーのファイルです。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnknownRow { name, table, nearest } => Message::new(format!("表「{table}」に「{name}」という行はありません"), nearest.as_ref().map_or_else(|| "その表にある行の id を書いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnknownColumn { name, table, nearest } => Message::new(format!("表「{table}」に「{name}」という列はありません"), nearest.as_ref().map_or_else(|| "その表にある列の id を書いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::FigureSyntax { text } => Message::new(format!("「{text}」では数値を指せません"), "{{ kgis.citizen-satisfaction.target }} のように「表.行.列」の形で書いてください。"),
        Problem::UnknownFormat { name, nearest } => Message::new(format!("「{name}」という書式はありません"), nearest.as_ref().map_or_else(|| "使えるのは plain、number、nolink、money、change、difference、share、rank、count、min、max、sum、first、last です。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::NotANumber { name } => Message::new(format!("「{name}」は数値ではありません"), "この書式は、数値の入ったセルにだけ使えます。"),
        Problem::FigureHasNoValue { name } => Message::new(format!("「{name}」にはまだ値がありません"), "値がないことを文で書くか、表に値を入れてください。"),
        Problem::UnknownTerm { name, nearest } => Message::new(format!("用語集に「{name}」がありません"), nearest.as_ref().map_or_else(|| "content/glossary.toml に加えてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UndefinedAcronym { acronym, count } => Message::new(format!("略語「{acronym}」が本文に{count}回出てきますが、説明がありません"), "content/glossary.toml に加えるか、略さずに書いてください。説明のいらないことばなら、content/terms.toml の [terms] の ignore に入れます。"),
        Problem::SpellingVariant { wrong, right, japanese, .. } => Message::new(format!("「{wrong}」は、このサイトでは「{right}」と書きます"), format!("{}sasshi fix で直せます。", given("", japanese, ""))),
        Problem::LowContrast { text, on, is_dark, ratio, least, nearest } => Message::new(format!("{}で、{on}の上の{text}のコントラスト比が{ratio}:1です。{}:1以上が必要です", if *is_dark { "暗い配色" } else { "明るい配色" }, f64::from(*least) / 10.0), nearest.as_ref().map_or_else(|| "もっと濃い色か、もっと薄い色を選んでください。".to_owned(), |nearest| format!("基準を満たすいちばん近い色は {nearest} です。"))),
        Problem::UnknownToken { name } => Message::new(format!("テーマに --{name} というトークンがありません"), "トークンは styles/tokens.css の :root に書きます。"),
        Problem::NotAColor { name, value } => Message::new(format!("--{name} の値「{value}」は、確かめられる色ではありません"), "#0b5a4b や oklch(…) のような透けない色か、ほかのトークンの var() を書いてください。"),
        Problem::KanjiWithoutReading { text } => Message::new(format!("やさしい日本語のページの「{text}」に、ふりがながありません"), "{漢字|かんじ} のように書くか、ひらがなにしてください。数値に付く単位の読みは、テーマの words の [furigana] に書けます。表と図にはふりがなが付かないので、文で説明してください。"),
        Problem::LongSentence { length, most } => Message::new(format!("文が{length}文字あります。やさしい日本語では{most}文字までが目安です"), "一つの文に一つのことだけを書き、二つに分けてください。"),
        Problem::TopicWithoutReading { name } => Message::new(format!("索引の「{name}」に読みがありません"), format!("どこか一か所に、ひらがなで読みを書いてください。本文なら [{name}]{{index reading=…}}、前付けなら reading に書きます。")),
        Problem::UnknownSource { id, nearest } => Message::new(format!("「{id}」という出典はありません"), nearest.as_ref().map_or_else(|| "出典は seeds/sources.toml に登録します。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::MissingSheet { path } => Message::new(format!("{path} がありません"), "受け取った表をそこに置くか、sheet の指定を消してください。"),
        Problem::BrokenLink { target, nearest } => Message::new(format!("リンク先「{target}」がありません"), nearest.as_ref().map_or_else(|| "リンクには、このファイルのフォルダーから見た元ファイルの名前を書きます。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::BrokenAnchor { target, anchor, nearest } => Message::new(format!("「{target}」に「#{anchor}」という場所はありません"), nearest.as_ref().map_or_else(|| format!("行き先の見出しに {{#{anchor}}} を付けてください。"), |nearest| format!("「#{nearest}」の間違いではありませんか。"))),
        Problem::UnknownDirective { name, nearest } => Message::new(format!("「{name}」という囲みや差し込みはありません"), nearest.as_ref().map_or_else(|| "使えるのは ::table、::chart、::figure と、:::note、:::important、:::warning、:::summary、:::quote、:::compare、:::columns、:::steps、:::details、:::statement です。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::UnknownOption { option, directive, nearest } => Message::new(format!("「{directive}」に「{option}」という指定はありません"), nearest.as_ref().map_or_else(|| "この指定を消してください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::MissingOption { option, directive } => Message::new(format!("「::{directive}」には「{option}」が要ります"), format!("「{option}=…」を足してください。")),
        Problem::ViewDoesNotFit { view, table } => Message::new(format!("表「{table}」は「{view}」の形では出せません"), "表の種類に合う形を選んでください。table ならいつでも使えます。"),
        Problem::ChartDoesNotFit { kind, why } => match why {
            Unfit::OneColumn => Message::new(format!("「{kind}」の図で示せるのは、1つの列だけです"), "y に列を1つ選んでください。いくつかを比べるときは kind=stacked を使います。"),
            Unfit::OnePart => Message::new(format!("「{kind}」の図には、部分が2つ以上要ります"), "行や列を増やすか、kind=bar にしてください。"),
            Unfit::OnePlace => Message::new(format!("「{kind}」の図には、時点が2つ以上要ります"), "年度を増やすか、kind=bar にしてください。"),
            Unfit::NotWhole { sum } => Message::new(format!("「{kind}」の図の部分を足すと {sum} で、一つの全体になりません"), "すべての部分を示すか、kind=bar にしてください。"),
            Unfit::UnknownPart { row } => Message::new(format!("行「{row}」の値がわからないので、「{kind}」の図の割合も決まりません"), "kind=bar にしてください。"),
            Unfit::NoSmallCharts => Message::new(format!("「{kind}」の図は、このように分けられません"), "each を消すか、kind=bar、kind=column、kind=line のどれかにしてください。"),
            Unfit::NoGroups { table } => Message::new(format!("表「{table}」の行は、グループに分かれていません"), "each=series にするか、表に [[row_group]] を書いてください。"),
        },
        Problem::ChartWithoutNumbers { column } => Message::new(format!("列「{column}」に、図にできる数字がありません"), "数字の列と、数字のある行を選んでください。"),
        Problem::MixedUnits { one, other } => Message::new(format!("{}と{}は、一つの軸で示せません", japanese_unit(one.as_deref()), japanese_unit(other.as_deref())), "単位ごとに図を分けてください。"),
        Problem::NegativePart { row, value } => Message::new(format!("行「{row}」の値が {value} です。全体の一部は0より小さくなりません"), "kind=bar にしてください。棒なら0より小さい値も示せます。"),
        Problem::ChartTooFull { count, most, instead } => Message::new(format!("{count}個は多すぎて見分けられません。{most}個までです"), format!("{instead} にするか、数を減らしてください。")),
        Problem::UnclosedBlock { name } => Message::new(format!("囲み「:::{name}」の終わりがありません"), "囲みの終わりに ::: だけの行を足してください。"),
        Problem::StrayBlockEnd => Message::new("囲みの終わり ::: がありますが、始まりがありません", "この行を消すか、前に囲みの始まりを書いてください。"),
        Problem::MissingReading { term, language } => Message::new(format!("用語「{term}」に読みがありません"), format!("「reading = {{ {language} = \"…\" }}」をひらがなで足してください。五十音の索引に使います。")),
        Problem::ReadingNotKana { reading } => Message::new(format!("読み「{reading}」にかな以外の文字があります"), "読みはひらがなで書いてください。"),
        Problem::DuplicateTerm { name } => Message::new(format!("用語集に「{name}」が二つあります"), "一つにまとめ、別の書き方は aliases に入れてください。"),
        Problem::ImageWithoutAlt { path } => Message::new(format!("画像「{path}」に代わりの文がありません"), "![画像の内容を表す文](ファイル) の形で書いてください。見えない人にはこの文が読み上げられます。"),
        Problem::MissingImage { path, nearest } => Message::new(format!("画像「{path}」がありません"), nearest.as_ref().map_or_else(|| "冊子の images/ フォルダーに置いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::BrokenImage { detail } => Message::new(format!("画像を読み取れません：{detail}"), "JPEG、PNG、WebP のどれかで保存し直すか、フォルダーから取り除いてください。"),
        Problem::ImageTooLarge { width_px, height_px } => Message::new(format!("画像が大きすぎます（{width_px} × {height_px} 画素。上限は4000万画素）"), "縮小してください。画面にも紙にも、長い辺が4000画素あれば足ります。"),
        Problem::TableWithoutCaption => Message::new("表に見出し（キャプション）がありません", "表の下に空行を入れ、「: 表の題」の行を書いてください。"),
        Problem::EmptyTableHeader => Message::new("表の見出しに空のものがあります", "すべての列に見出しを書いてください。"),
        Problem::HeadingSkipped { from, to } => Message::new(format!("見出しの段が飛んでいます（{from}段の次が{to}段）"), "段を飛ばさないでください。## の次は ### です。"),
        Problem::HeadingLevelOne => Message::new("本文に1段目の見出し（#）は使えません", "## を使ってください。1段目は設定欄の title です。"),
        Problem::EmptyHeading => Message::new("見出しが空です", "見出しの文を書くか、この行を消してください。"),
        Problem::DuplicateAnchor { id } => Message::new(format!("このページに「#{id}」が二つあります"), "見出しの {#id} か表の行の id を、別の名前に変えてください。"),
        Problem::PageWeight { page, size_kb, budget_kb, parts } => Message::new(format!("ページ「{page}」は{size_kb}KBあり、スマートフォンで読むページの上限{budget_kb}KBを超えています"), format!("章を2つに分けるか、大きな表は本文に出さずにリンクで案内してください。{}", heaviest(parts, "重い節：", "、", "%。"))),
        Problem::VagueLinkText { text } => Message::new(format!("リンクの文「{text}」では行き先がわかりません"), "開くページやファイルの名前を書いてください。"),
        Problem::SameLinkText { text, one, other } => Message::new(format!("続けて並ぶ二つのリンクの文字がどちらも「{text}」ですが、行き先が違います（{one} と {other}）"), "それぞれ、何が開くのかがわかる文字にしてください。"),
        Problem::DeadLink { url, why } => dead_link(url, why),
        Problem::PlatformCharacter { found, instead } => Message::new(format!("「{found}」は機種依存文字です"), instead.as_ref().map_or_else(|| "ふつうの文字で書いてください。".to_owned(), |instead| format!("「{instead}」のように書いてください。"))),
        Problem::HalfWidthKana { found, right } => Message::new(format!("「{found}」は半角カタカナです"), format!("「{right}」と書いてください。sasshi fix で直せます。")),
        Problem::FullWidthLetters { found, right } => Message::new(format!("「{found}」は全角の英数字です"), format!("半角で「{right}」と書いてください。sasshi fix で直せます。")),
        Problem::NearMarkdown { found, kind } => near_markdown(found, *kind),
        Problem::LayoutSpaces { right: Some(right) } => Message::new("一つのことばの文字の間が、空白で空けてあります", format!("「{right}」と続けて書いてください。このままでは検索で見つからず、読み上げでは一文字ずつ読まれます。")),
        Problem::LayoutSpaces { right: None } => Message::new("全角の空白で、位置をそろえてあります", "空白を消してください。字下げや配置はテーマがします。列に並べたいものは表にしてください。"),
        Problem::UnknownCode { code, nearest } => Message::new(format!("「{code}」という決まりはありません"), nearest.as_ref().map_or_else(|| "bare-era、heading-skipped のように、結果の[ ]に出る名前で書いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::FixedLevel { code } => Message::new(format!("「{code}」の扱いは変えられません"), "この行を消してください。この誤りがあるあいだは、公開できるものがありません。"),
        Problem::RawHtml { tag } => Message::new(format!("HTML は使えません。文字のまま表示します：{tag}"), "Markdown か ::: の囲みを使ってください。"),
        Problem::LiteralMarkup { text } => Message::new(format!("記号「{text}」がそのまま表示されます"), "閉じるか消してください。わざと表示するときは前に \\ を付けます。"),
        Problem::UnderscoreEmphasis => Message::new("日本語の文の中では「_」で強調できません", "「*」か「**」を使ってください。"),
        Problem::ReservedCharacter => Message::new("私用領域の文字（U+F0000 以上）は使えません", "読者の端末では表示できないので、消してください。"),
        Problem::UnknownFootnote { name } => Message::new(format!("注「[^{name}]」の本文がありません"), format!("「[^{name}]: 注の文」の行を書いてください。")),
        Problem::UnusedFootnote { name } => Message::new(format!("注「[^{name}]」は本文で使われていません"), format!("本文に [^{name}] を入れるか、この注を消してください。")),
        Problem::BareEra { text } => Message::new(format!("「{text}」に西暦がありません"), "「令和7年度（2025年度）」のように西暦を添えてください。"),
        Problem::TableWithoutSource { table } => Message::new(format!("表「{table}」に出典がありません"), "「source = { id = \"…\", place = … }」を足してください。".to_string()),
        Problem::TableWithoutRows { table } => Message::new(format!("表「{table}」に行がありません"), "[[row]] を足してください。"),
        Problem::RowHeaders { table, count } => Message::new(format!("表「{table}」の行見出しの列（row_header = true）が{count}列あります"), "行の名前になる列ひとつだけに row_header = true を付けてください。"),
        Problem::UnusedTerm { term } => Message::new(format!("用語「{term}」はどこにも使われていません"), "本文で使うか、用語集から外してください。"),
        Problem::UnknownTheme { name } => Message::new(format!("「{name}」というテーマはありません"), format!("standard を使うか、themes/{name}/ フォルダーを置いてください。")),
        Problem::UpdateAfterEdition { date, edition } => Message::new(format!("更新の記録の日付 {date} が、この版の日付 {edition} より後です"), "日付を直すか、config.toml の updated を新しい版の日付にしてください。"),
        Problem::MissingGlyph { letters, language } => Message::new(format!("テーマの書体に「{letters}」がないため、共有用の画像（{language}）で字が欠けます"), "その字のある書体を themes/<名前>/fonts/ に置くか、別の書き方にするか、cover.share に自分の画像を指定してください。"),
        Problem::Picture { path, detail } => Message::new(format!("「{path}」を描けません：{detail}"), "テーマの SVG を直してください。アイコンは art/mark.svg、共有用の画像は templates/share.svg とその中の絵です。"),
        Problem::Template { fault } => fault.say(MessageLanguage::Japanese),
        Problem::Style { fault } => fault.say(MessageLanguage::Japanese),
        Problem::MissingWord { key, language } => Message::new(format!("テーマのことば「{key}」が言語「{language}」にありません"), format!("テーマの words.{language}.toml に足してください。")),
        Problem::MissingPart { kind, name, nearest } => Message::new(format!("テーマに「{name}」（{kind}）がありません"), nearest.as_ref().map_or_else(|| "テーマのフォルダーに置いてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::ForeignOutput { path } => Message::new(format!("フォルダー {path} に、sasshi が作っていないファイルがあります"), "--output で空のフォルダーを選ぶか、ファイルを移してください。何も変更していません。"),
        Problem::OutputInSources { path } => Message::new(format!("出力先 {path} は元のファイルのあるフォルダーです"), "--output で別のフォルダーを選んでください。"),
        Problem::DuplicatePage { path } => Message::new(format!("二つのページが {path} に書かれます"), "章の名前を変えてください。print、index、tables、easy は使えません。"),
        Problem::UnknownTableNote { id, nearest } => Message::new(format!("表に注「{id}」がありません"), nearest.as_ref().map_or_else(|| "[[footnote]] の id と合わせてください。".to_owned(), |nearest| format!("「{nearest}」の間違いではありませんか。"))),
        Problem::RequiredCell { column } => Message::new(format!("「{column}」には、どの行にも値が要ります"), "値を書くか、列の required = true を外してください。"),
        Problem::NotUnique { column } => Message::new(format!("「{column}」に同じ値が二つあります"), "どちらかを直すか、列の unique = true を外してください。"),
        Problem::OutOfBounds { column, value, bound } => Message::new(format!("「{column}」の {value} は、決められた範囲（{bound}）の外です"), "数字を確かめるか、列の min・max を直してください。"),
        Problem::WrongTotal { found, expected } => Message::new(format!("合計が{found}になっていますが、内訳を足すと{expected}です"), "内訳と合計を、もとの資料と見くらべてください。"),
        Problem::WrongShares { column, sum } => Message::new(format!("「{column}」の割合を足すと {sum} で、100 になりません"), "もとの資料と見くらべてください。合計の行には total = true を付けます。"),
        Problem::NoWords { language, theme } => Message::new(format!("テーマ「{theme}」に言語「{language}」のことばがありません"), format!("themes/{theme}/words.{language}.toml に画面のことばを書いてください。")),
        Problem::DiffersFromSheet { value, sheet, received } => Message::new(format!("{value} は、この表の出典 {sheet} にない数字です"), format!("出典の表{}と見くらべて、違っている方を直してください。", given("（同じ行の数字：", received, "）"))),
        Problem::TypedFigure { text, figure } => Message::new(format!("「{text}」が本文に直接書かれています。同じ数値が表にあります"), format!("{{{{ {figure} }}}} と書くと、表を直したときに本文も変わります。")),
        Problem::TableWithoutDate { table } => Message::new(format!("表「{table}」に、いつの数値かが書かれていません"), "as_of = 2026-07-01 のように、日付・年月・年度を足してください。"),
        Problem::CannotGroup { column, kind } => Message::new(format!("列「{column}」（{kind}）では行をまとめられません"), "同じ値がくり返し出てくる列（enum、ref、fiscal-year、text、code、flag）を書いてください。"),
        Problem::SearchTooLarge { language, booklet, size_kb, budget_kb, largest } => Message::new(format!("検索のデータ（{language}{}）が{size_kb} KBあり、上限の{budget_kb} KBを超えています", given("、冊子「", booklet.as_deref().unwrap_or_default(), "」")), format!("大きいところ：{largest}。表のファイルに search = \"title\" と書くと、その表の行は検索に入りません。上限は config.toml の [search] にあります。")),
        Problem::UnusedTable { table } => Message::new(format!("表「{table}」は、どの章にも出てきません"), format!("::table {table} で章に入れるか、表を消してください。")),
        Problem::ImportRemovesRows { table, rows } => Message::new(format!("表「{table}」の次の行が、取り込むファイルにありません：{rows}"), "ファイルに書き足してください。消してよいときは --remove を付けて実行します。"),
        Problem::NotCarried { value, column, row } => Message::new(format!("行「{row}」の列「{column}」の値「{value}」は、表の TOML に書けません"), "ファイルの値を直すか、TOML を手で直してください。"),
        Problem::RowsInWorkbook { path } => Message::new(format!("この表の行は Excel ファイル {path} にあります"), "そのファイルを直接直せば、公開される表も変わります。取り込みたいときは、行を CSV に移してください（rows = \"….csv\"）。"),
        Problem::ReservedColumn { id } => Message::new(format!("列の ID に「{id}」は使えません"), "別の ID にしてください。id、unit、group、total、note、notes は行の設定に使います。"),
        Problem::Spreadsheet { japanese, .. } => {
            let [text, why, hint] = &**japanese;
            Message::new(text, hint).because(why)
        }
    }
}

/// 別のサイトの、開かないリンク。
fn dead_link(url: &str, why: &DeadLink) -> Message {
    let hint = "新しい行き先を探して書きかえるか、リンクを消してください。";
    match why {
        DeadLink::Status(404 | 410) => Message::new(format!("{url} のページは、もうありません"), hint),
        DeadLink::Status(status) => Message::new(
            format!("{url} が開けません（相手の返事は{status}です）"),
            "ブラウザーで開いてみてください。開けるなら一時の不調です。開けなければ、行き先を書きかえてください。",
        ),
        DeadLink::Circle => Message::new(format!("{url} は、転送が堂々めぐりをしています"), hint),
    }
}

/// 書かれたものと、それがしないこと。
fn near_markdown(found: &str, kind: NearMarkdown) -> Message {
    let (what, hint) = match kind {
        NearMarkdown::Heading => {
            ("見出しになりません", "半角の # のあとに、空白を入れてください。例: ## 見出し。")
        }
        NearMarkdown::List => {
            ("箇条書きになりません", "半角のハイフンのあとに、空白を入れてください。例: - 項目。")
        }
        NearMarkdown::NumberedList => {
            ("番号付きの箇条書きになりません", "半角の数字と点のあとに、空白を入れてください。例: 1. 項目。")
        }
        NearMarkdown::Link => {
            ("リンクになりません", "半角のかっこを続けて書いてください。例: [文字](行き先)。")
        }
        NearMarkdown::Strong => ("強調になりません", "半角の * で囲んでください。例: **強調**。"),
        NearMarkdown::Figure => {
            ("数値の差し込みになりません", "半角の波かっこで書いてください。例: {{ 表.行.列 }}。")
        }
        NearMarkdown::Block => ("囲みになりません", "半角のコロンで書いてください。例: :::note と :::。"),
        NearMarkdown::Quote => ("引用になりません", "半角の > のあとに、空白を入れてください。"),
        NearMarkdown::Table => (
            "表になりません",
            "半角の縦線で書き、見出しの下に、同じ数のハイフンの行を入れてください。例: | --- | --- |。",
        ),
    };
    Message::new(format!("「{found}」は{what}。文字のまま表示されます"), hint)
}

/// 翻訳と原文の違い。
fn parity(kind: Parity, found: &str, expected: &str) -> Message {
    let what = match kind {
        Parity::Headings => "見出し",
        Parity::Lists => "箇条書き",
        Parity::Tables => "表",
        Parity::Charts => "グラフ",
        Parity::Images => "画像",
        Parity::Footnotes => "注",
        Parity::Links => "リンク先",
        Parity::Figures => "表の数値",
        Parity::Numbers => "数",
        Parity::Terms => "用語",
    };
    let counted = |text: &str| match text {
        "" => String::new(),
        count if kind == Parity::Lists => format!("{count}項目"),
        text => text.to_owned(),
    };
    let text = match (counted(found).as_str(), counted(expected).as_str()) {
        ("", expected) => format!("原文にある{what}「{expected}」が、ここにありません"),
        (found, "") => format!("{what}「{found}」は、原文のこの部分にありません"),
        (found, expected) => format!("{what}が原文と違います（ここは「{found}」、原文は「{expected}」）"),
    };
    let what = if kind == Parity::Terms {
        "両方の言語で用語（content/glossary.toml の name か aliases）を使う"
    } else {
        "両方の言語の内容をそろえる"
    };
    let code = kind.code();
    Message::new(text, format!("{what}か、節に理由を書いてください：<!-- sasshi-ignore {code}: 理由 -->。"))
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "引用符で囲んだ文",
        Kind::Integer => "整数",
        Kind::Number => "数",
        Kind::Boolean => "true か false",
        Kind::Date => "日付",
        Kind::List => "[ ] で囲んだ一覧",
        Kind::Table => "キーのまとまり",
        Kind::Localized => "言語ごとの文",
    }
}

/// A unit by its id, or numbers without one.
fn japanese_unit(unit: Option<&str>) -> String {
    unit.map_or_else(|| "単位のない数".to_owned(), |unit| format!("単位「{unit}」の数"))
}
