//! Yes and no as offices write them.

/// What a text says: yes or no, and whether it is a sign for it.
pub fn flag(text: &str) -> Option<(bool, bool)> {
    match text {
        "true" | "TRUE" => Some((true, false)),
        "false" | "FALSE" => Some((false, false)),
        "○" | "〇" | "◯" | "◎" | "●" | "✓" | "✔" | "レ" | "有" | "あり" | "はい" | "可" | "済" | "yes"
        | "Yes" | "1" => Some((true, true)),
        "×" | "✕" | "✗" | "無" | "なし" | "いいえ" | "不可" | "未" | "no" | "No" | "0" => {
            Some((false, true))
        }
        _ => None,
    }
}
