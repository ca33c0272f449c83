//! Wrong usage, said in Japanese: what is wrong and what to do. In English clap's own words stand.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The message; nothing for what is no error of usage (help, version) or has no words here.
pub fn usage_error(error: &Error) -> Option<String> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join("、")),
        Some(ContextValue::StyledStr(text)) => Some(text.to_string()),
        Some(ContextValue::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let argument = || text(ContextKind::InvalidArg).unwrap_or_default();
    let value = || text(ContextKind::InvalidValue).unwrap_or_default();
    let known_values = || text(ContextKind::ValidValue).filter(|values| !values.is_empty());
    let (what, mut hint) = match error.kind() {
        ErrorKind::UnknownArgument if is_plain(&argument()) => (
            format!("「{}」は余分です。", argument()),
            "消してください。空白のある値は、「\"」で囲みます。".to_owned(),
        ),
        ErrorKind::UnknownArgument => (
            format!("「{}」という引数はありません。", argument()),
            suggestion(text(ContextKind::SuggestedArg), "つづりを確かめてください。"),
        ),
        ErrorKind::InvalidSubcommand => (
            format!("「{}」というコマンドはありません。", text(ContextKind::InvalidSubcommand)?),
            suggestion(text(ContextKind::SuggestedSubcommand), "つづりを確かめてください。"),
        ),
        ErrorKind::MissingSubcommand => (
            format!("「{}」のあとに、コマンドがありません。", text(ContextKind::InvalidSubcommand)?),
            format!("次のどれかを書いてください：{}。", text(ContextKind::ValidSubcommand)?),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let what = if value().is_empty() {
                format!("「{}」に値がありません。", argument())
            } else {
                format!("「{}」に「{}」は使えません。", argument(), value())
            };
            let usual = match known_values() {
                Some(values) => format!("次のどれかを書いてください：{values}。"),
                None if value().is_empty() => "あとに値を書いてください。".to_owned(),
                None => example(error).map_or_else(
                    || "正しい書きかたの値に直してください。".to_owned(),
                    |example| format!("「{example}」のように書いてください。"),
                ),
            };
            (what, suggestion(text(ContextKind::SuggestedValue), &usual))
        }
        ErrorKind::MissingRequiredArgument => (
            format!("必要な引数がありません：{}。", argument()),
            "使い方のとおりに書き足してください。".to_owned(),
        ),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            Some(other) if other == argument() => {
                (format!("「{other}」が二度書かれています。"), "一度だけ書いてください。".to_owned())
            }
            other => (
                format!("「{}」と「{}」は、いっしょに使えません。", argument(), other.unwrap_or_default()),
                "どちらか一方だけを書いてください。".to_owned(),
            ),
        },
        ErrorKind::TooManyValues => (
            format!("「{}」の値「{}」が余分です。", argument(), value()),
            "余分な値を消してください。".to_owned(),
        ),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => (
            format!("「{}」の値の数が合いません。", argument()),
            "使い方のとおりに書いてください。".to_owned(),
        ),
        ErrorKind::NoEquals => (
            format!("「{}」と値の間には「=」が要ります。", argument()),
            "「名前=値」の形で書いてください。".to_owned(),
        ),
        ErrorKind::InvalidUtf8 => {
            ("読めない文字を含む引数があります。".to_owned(), "UTF-8の文字で書いてください。".to_owned())
        }
        _ => return None,
    };
    if is_spaced(&argument()) && error.kind() == ErrorKind::UnknownArgument {
        hint.push_str("半角の「-」で書いてください。");
    }
    let usage = text(ContextKind::Usage).map(|usage| {
        let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[オプション]");
        format!("\n使い方: {}\n", usage.replace("[COMMAND]", "[コマンド]").replace("<COMMAND>", "<コマンド>"))
    });
    Some(format!(
        "誤り: {what}\n  = 直し方: {hint}\n{}\nくわしくは、--help を付けて実行してください。\n",
        usage.unwrap_or_default()
    ))
}

/// What the reader of a value gives as its error where it has an example: one word. Others are sentences in English.
fn example(error: &Error) -> Option<String> {
    let source = std::error::Error::source(error)?.to_string();
    (!source.contains(' ')).then_some(source)
}

/// `「--color」の間違いではありませんか。`
fn suggestion(found: Option<String>, usual: &str) -> String {
    found.map_or_else(|| usual.to_owned(), |found| format!("「{found}」の間違いではありませんか。"))
}

/// Is it no option, not even one with hyphens of full width?
fn is_plain(argument: &str) -> bool {
    !argument.starts_with('-') && !is_spaced(argument)
}

/// Does it begin with a hyphen of full width, as Japanese keyboards write it?
fn is_spaced(argument: &str) -> bool {
    argument.starts_with(['－', 'ー', '−', '―'])
}
