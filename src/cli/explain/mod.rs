//! `sasshi explain`: why one kind of problem matters, how it looks and how it is mended; or a list of all kinds.

mod entry;
mod page;

use crate::cli::Exit;
use crate::cli::arguments::Explain;
use crate::cli::console::Console;
use crate::diagnostic::explain::TOPICS;
use crate::diagnostic::{MessageLanguage, Severity};
use crate::sheet::Rule;
use crate::text::{display_width, nearest, pad_to_width};
use entry::Entry;

/// Explains one code, or lists all.
pub fn run(arguments: &Explain, console: &Console) -> Exit {
    let Some(code) = &arguments.code else {
        list(console);
        return Exit::Done;
    };
    // What is copied from a message may have its brackets around it.
    let code = code.trim_matches(['[', ']', ' ']).to_lowercase();
    if let Some(entry) = Entry::find(&code) {
        console.say(page::page(&entry, console.language).trim_end());
        return Exit::Done;
    }
    unknown(&code, console);
    Exit::Usage
}

fn unknown(code: &str, console: &Console) {
    let codes = Entry::codes();
    let nearest = nearest(code, codes.iter().copied());
    if console.language == MessageLanguage::Japanese {
        console.error(&format!("「{code}」という名前の問題はありません"));
        console.hint(&nearest.map_or_else(
            || "sasshi explain だけを実行すると、すべての名前が出ます。".to_owned(),
            |nearest| format!("sasshi explain {nearest} の間違いではありませんか。"),
        ));
    } else {
        console.error(&format!("there is no kind of problem `{code}`"));
        console.hint(&nearest.map_or_else(
            || "sasshi explain without a code lists all.".to_owned(),
            |nearest| format!("Did you mean sasshi explain {nearest}?"),
        ));
    }
}

/// All codes by topic, with their severity and what they are about.
fn list(console: &Console) {
    let language = console.language;
    let of_sheets = Rule::all().map(Rule::code).collect();
    let topics = TOPICS.iter().map(|topic| {
        (topic.title.text(language), topic.explanations.iter().map(|one| one.code).collect::<Vec<_>>())
    });
    let sheets = (language.pick("表計算のファイル（Excel、CSV）", "Spreadsheets (Excel, CSV)"), of_sheets);
    for (title, codes) in topics.chain([sheets]) {
        console.say(title);
        let entries: Vec<Entry> = codes.into_iter().filter_map(Entry::find).collect();
        let width = entries.iter().map(|entry| display_width(entry.code)).max().unwrap_or(0);
        for entry in &entries {
            let severity = match entry.severity {
                Severity::Error => language.pick("誤り", "error  "),
                Severity::Warning => language.pick("注意", "warning"),
            };
            console.say(&format!(
                "  {}  {severity}  {}",
                pad_to_width(entry.code, width),
                entry.message(language).text
            ));
        }
        console.say("");
    }
    console.say(console.pick(
        "くわしくは、sasshi explain に続けて名前を書いてください：sasshi explain broken-link",
        "To read more about one, give its code: sasshi explain broken-link",
    ));
}
