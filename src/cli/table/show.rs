//! What an import changes, in lined-up columns.

use crate::cli::console::Console;
use crate::diagnostic::MessageLanguage;
use crate::import::{Plan, RowChange, RowChangeKind};
use crate::text::{display_width, pad_to_width, shorten_to_width};

/// Names of rows take at most so many columns of the terminal.
const NAME_WIDTH: usize = 28;

/// Values at most so many.
const VALUE_WIDTH: usize = 48;

/// Prints every row that changes, and how many do not.
pub fn plan(console: &Console, plan: &Plan) {
    let mut rows: Vec<[String; 4]> = Vec::new();
    for change in &plan.changes {
        let mut texts = values(change).into_iter();
        let name = shorten_to_width(&change.name, NAME_WIDTH);
        rows.push([word(console, &change.kind), change.id.clone(), name, texts.next().unwrap_or_default()]);
        rows.extend(texts.map(|text| [String::new(), String::new(), String::new(), text]));
    }
    lines(console, &rows);
    let count = plan.unchanged;
    console.say(&match (console.language, plan.is_empty()) {
        (MessageLanguage::Japanese, true) => format!("変わったところはありません（{count}行）。"),
        (MessageLanguage::Japanese, false) => format!("変わらない行：{count}"),
        (MessageLanguage::English, true) => format!("Nothing changed ({}).", row_count(count)),
        (MessageLanguage::English, false) => format!("unchanged: {}", row_count(count)),
    });
    if plan.is_reordered {
        console.say(console.pick(
            "行の順番がファイルと違います。表の順番はそのままにします。",
            "The rows stand in another order in the file; the table keeps its own.",
        ));
    }
}

/// Prints rows with every column as wide as its widest text.
pub fn lines<const N: usize>(console: &Console, rows: &[[String; N]]) {
    let width = |column: usize| rows.iter().map(|row| display_width(&row[column])).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| pad_to_width(cell, *width)).collect();
        console.say(format!("  {}", cells.join("  ")).trim_end());
    }
}

/// `1 row`, `2 rows`.
pub fn row_count(count: usize) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}

fn word(console: &Console, kind: &RowChangeKind) -> String {
    let word = match kind {
        RowChangeKind::Added => console.pick("追加", "added"),
        RowChangeKind::Changed(_) => console.pick("変更", "changed"),
        RowChangeKind::Removed => console.pick("削除", "removed"),
    };
    word.to_owned()
}

fn values(change: &RowChange) -> Vec<String> {
    let RowChangeKind::Changed(cells) = &change.kind else { return Vec::new() };
    let short =
        |text: &str| if text.is_empty() { "\"\"".to_owned() } else { shorten_to_width(text, VALUE_WIDTH) };
    cells
        .iter()
        .map(|cell| format!("{}: {} → {}", cell.heading, short(&cell.old), short(&cell.new)))
        .collect()
}
