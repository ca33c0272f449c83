//! The ledger as it stands in its file.

use crate::model::TranslationLedger;

const HEAD: &str = "\
# 翻訳の台帳です。sasshi が書きます。手では直さず、翻訳を直したあとに次のように実行してください。
#   sasshi translation accept ページ
# The ledger of translations, written by sasshi. After bringing a translation up to date, run
#   sasshi translation accept PAGE
";

/// TOML: a table for every language and unit, a line for every part. Sorted, so that two people's changes rarely meet.
#[must_use]
pub fn ledger_text(ledger: &TranslationLedger) -> String {
    let mut text = HEAD.to_owned();
    for (language, units) in &ledger.accepted {
        for (unit, parts) in units {
            text.push_str(&format!("\n[{}.{}]\n", key(language), key(unit)));
            for (part, blocks) in parts {
                text.push_str(&format!("{} = \"{}\"\n", key(part), blocks.join(" ")));
            }
        }
    }
    text
}

/// A key, in quotation marks where TOML wants them.
fn key(name: &str) -> String {
    let is_bare = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_bare {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}
