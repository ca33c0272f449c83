//! Why there is no PDF, in words, and how to get one all the same.

use crate::build::Paper;
use crate::cli::Exit;
use crate::cli::console::Console;
use crate::diagnostic::MessageLanguage;
use crate::pdf::PdfError;

/// Says what went wrong with the PDF of `paper`, and whose turn it is.
pub fn say(error: &PdfError, paper: Option<&Paper>, console: &Console) -> Exit {
    match error {
        PdfError::Io(error) => {
            console.world(error);
            return Exit::World;
        }
        PdfError::NoBrowser(tried) => {
            let names = tried.join(console.pick("、", ", "));
            console.error(&either(
                console,
                format!("Chromium が見つかりません（探したもの：{names}）"),
                format!("no Chromium was found (looked for: {names})"),
            ));
            console.hint(console.pick(
                "Chromium、Google Chrome、Microsoft Edge のどれかを入れるか、--browser か環境変数 CHROMIUM で場所を教えてください。",
                "Install Chromium, Google Chrome or Microsoft Edge, or say where it is with --browser or the variable CHROMIUM.",
            ));
        }
        PdfError::Browser(program, words) => {
            let program = program.display();
            console.error(&either(
                console,
                format!("{program} は PDF を作らずに終わりました：{words}"),
                format!("{program} ended without making a PDF: {words}"),
            ));
            console.hint(console.pick(
                "ほかの Chromium、Chrome、Edge があれば、--browser で場所を教えてください。",
                "Try another Chromium, Chrome or Edge: --browser says where it is.",
            ));
        }
        PdfError::TooSlow(program) => {
            let program = program.display();
            console.error(&either(
                console,
                format!("{program} が3分たっても終わらないので、止めました"),
                format!("{program} did not end within three minutes and was stopped"),
            ));
            console.hint(console.pick(
                "開いているほかのブラウザを閉じて、もう一度実行してください。",
                "Close other browsers and run it again.",
            ));
        }
        PdfError::Unreadable(detail) => {
            console.error(&either(
                console,
                format!("ブラウザの作った PDF が読めません：{detail}"),
                format!("the PDF that the browser made cannot be read: {detail}"),
            ));
            console.hint(console.pick("ブラウザを新しい版にしてください。", "Update the browser."));
        }
        PdfError::NoPlace(id) => {
            console.error(&either(
                console,
                format!("印刷用のページに「{id}」という場所がないか、そこへのリンクがありません"),
                format!("the page for paper has no place `{id}`, or no link to it"),
            ));
            console.hint(console.pick(
                "テーマの print.html では、ページ番号を入れる場所ごとに、その見出しへのリンクが要ります。",
                "In the theme’s print.html, every heading whose page number is wanted needs a link to it.",
            ));
            return Exit::Content;
        }
        PdfError::Unsettled => {
            console.error(console.pick(
                "目次のページ番号が決まりません（sasshi の不具合です）",
                "the page numbers of the contents do not come to rest (a fault of sasshi)",
            ));
            console.hint(console.pick(
                "目次の長さを少し変えると直ることがあります。不具合として知らせてください。",
                "A slightly longer or shorter list of contents may help. Please report it.",
            ));
            return Exit::Fault;
        }
    }
    by_hand(paper, console);
    Exit::World
}

/// How to print from a browser.
fn by_hand(paper: Option<&Paper>, console: &Console) {
    let page = paper.map_or("…/print.html", |paper| paper.path.as_str());
    Console::note(&either(
        console,
        format!(
            "\n手でも PDF にできます（目次にページ番号は入りません）。\n\
             \x20 1. sasshi build のあと、public/{page} を Chrome か Edge で開きます。\n\
             \x20 2. メニューの「印刷」で、送信先を「PDF に保存」にします。\n\
             \x20 3. 詳細設定で、用紙は A4、余白は「デフォルト」にします。「ヘッダーとフッター」を外し、「背景のグラフィック」に印を付けます。\n\
             \x20 4. 「保存」を押します。"
        ),
        format!(
            "\nA PDF can be made by hand (its contents have no page numbers):\n\
             \x20 1. After `sasshi build`, open public/{page} in Chrome or Edge.\n\
             \x20 2. Choose Print in the menu, and “Save as PDF” as the destination.\n\
             \x20 3. Under “More settings”: paper size A4, margins “Default”, “Headers and footers” off, “Background graphics” on.\n\
             \x20 4. Save."
        ),
    ));
}

/// Says that the PDF has fonts that had to be drawn.
pub fn drawn_fonts(fonts: &str, console: &Console) {
    Console::note(&either(
        console,
        format!(
            "注意: この PDF の文字の一部は、フォントとして入っていません（{fonts}）\n  \
             = 直し方: BIZ UDPゴシックを入れて、作り直してください（Debian なら fonts-morisawa-bizud-gothic）。"
        ),
        format!(
            "warning: some letters of this PDF are not embedded as a font ({fonts})\n  \
             = help: Install BIZ UDPGothic (on Debian: fonts-morisawa-bizud-gothic) and make it again."
        ),
    ));
}

/// One of two texts that were put together, by the language of messages.
fn either(console: &Console, japanese: String, english: String) -> String {
    match console.language {
        MessageLanguage::Japanese => japanese,
        MessageLanguage::English => english,
    }
}
