//! What characters of a cell hinder machines, whatever its column: spaces for layout, characters that depend on the
//! machine, "same as above".

use std::borrow::Cow;

use crate::sheet::grid::{GridCell, GridValue};
use crate::sheet::guard::is_guarded;
use crate::sheet::rule::{Finding, Rule};
use crate::text::is_japanese;

/// What offices write for "the same as above".
pub const SAME_AS_ABOVE: [&str; 9] = ["同上", "〃", "″", "\"", "”", "々", "〻", "ditto", "同左"];

/// Notes what is wrong with a text, and takes off the spaces that are only layout.
pub fn check(cell: &mut GridCell, findings: &mut Vec<Finding>) {
    let GridValue::Text(text) = &cell.value else { return };
    if is_guarded(text) {
        return;
    }
    let mut found = Vec::new();
    let plain = plain_text(text).into_owned();
    if SAME_AS_ABOVE.contains(&plain.as_str()) {
        found.push(Finding::at(Rule::SameAsAbove, cell));
    }
    if plain.contains('\n') {
        found.push(Finding::at(Rule::LineBreak, cell));
    }
    let machine: Vec<String> =
        plain.chars().filter(|char| is_machine_dependent(*char)).map(String::from).collect();
    if !machine.is_empty() {
        found.push(Finding::at(Rule::MachineDependentCharacter, cell).with(machine.join(" ")));
    }
    if plain != text.replace("\r\n", "\n").replace('\r', "\n") {
        found.push(Finding::at(Rule::LayoutSpaces, cell).with(plain.replace('\n', " ")));
    }
    let is_refused = found.iter().any(Finding::is_refused);
    findings.append(&mut found);
    cell.value = if is_refused { GridValue::Refused } else { GridValue::text(plain) };
}

/// A text without the spaces around it and between single characters (市　民), with line feeds for line ends.
pub fn plain_text(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if trimmed.len() == text.len() && !text.contains('\r') && !is_spread(text) {
        return Cow::Borrowed(text);
    }
    let lines = trimmed.replace("\r\n", "\n").replace('\r', "\n");
    if is_spread(&lines) {
        Cow::Owned(lines.chars().filter(|char| !char.is_whitespace()).collect())
    } else {
        Cow::Owned(lines)
    }
}

/// Single Japanese characters, all with spaces between them.
fn is_spread(text: &str) -> bool {
    let mut parts = text.split_whitespace();
    let is_single = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(is_japanese) && chars.next().is_none()
    };
    text.contains([' ', '\u{3000}'])
        && !text.contains('\n')
        && parts.clone().count() > 1
        && parts.all(is_single)
}

/// Characters that some systems lack or show differently: NEC and IBM extensions, half-width katakana, private use.
fn is_machine_dependent(char: char) -> bool {
    matches!(char,
        '\u{2160}'..='\u{217f}'     // Roman numerals
        | '\u{2460}'..='\u{24ff}'   // circled and bracketed numbers and letters
        | '\u{2776}'..='\u{2793}'   // dingbat numbers
        | '\u{3220}'..='\u{33ff}'   // ㈱ ㊤ ㍻ ㌔ ㎡
        | '№' | '℡' | '〝' | '〟'
        | '\u{e000}'..='\u{f8ff}'   // characters of one's own (外字)
        | '\u{f900}'..='\u{faff}'   // compatibility ideographs
        | '\u{ff61}'..='\u{ff9f}'   // half-width katakana
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_spaces_go_and_others_stay() {
        for (text, plain) in [
            ("市　民", "市民"),
            ("合　　計", "合計"),
            ("氏 名", "氏名"),
            ("　うち女性", "うち女性"),
            ("件数 ", "件数"),
            ("大阪府　豊中市", "大阪府　豊中市"),
            ("A B", "A B"),
            ("一行\r\n二行", "一行\n二行"),
            ("大\n小", "大\n小"),
            ("市民", "市民"),
        ] {
            assert_eq!(plain_text(text), plain);
            assert_eq!(plain_text(plain), plain);
        }
    }

    #[test]
    fn machine_dependent_characters() {
        for char in "①㈱Ⅲ㍻№㎡ｱ".chars() {
            assert!(is_machine_dependent(char), "{char}");
        }
        for char in "1(株)IIIア※○×〒〃～−".chars() {
            assert!(!is_machine_dependent(char), "{char}");
        }
    }
}
