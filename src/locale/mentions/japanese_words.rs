//! Japanese words for numbers.

use crate::locale::{Number, NumberKey};

/// The value of a character of a number in kanji.
pub const fn kanji_number(char: char) -> Option<i64> {
    Some(match char {
        '〇' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        _ => return None,
    })
}

/// What makes a count of a number in kanji.
pub const COUNTERS: [&str; 24] = [
    "つ", "本", "項目", "点", "段階", "種類", "分野", "章", "か所", "箇所", "カ所", "ヶ所", "か年", "か月",
    "年間", "週間", "回", "名", "人の", "件", "校", "台", "区分", "団体",
];

type Keys = fn() -> Vec<NumberKey>;

/// Words that stand for a number now and then.
pub const SOFT: [(&str, Keys); 13] = [
    ("ひとつ", || whole(&[1])),
    ("ふたつ", || whole(&[2])),
    ("みっつ", || whole(&[3])),
    ("よっつ", || whole(&[4])),
    ("いつつ", || whole(&[5])),
    ("両", || whole(&[2])),
    ("倍", || whole(&[2])),
    ("半", half),
    ("正午", || whole(&[12])),
    ("四半期", || vec![NumberKey::Fraction(1, 4), NumberKey::whole(4)]),
    ("ゼロ", || whole(&[0])),
    ("すべて", || vec![NumberKey::Percent(Number::from(100))]),
    ("全", || vec![NumberKey::Percent(Number::from(100))]),
];

fn whole(values: &[i64]) -> Vec<NumberKey> {
    values.iter().map(|value| NumberKey::whole(*value)).collect()
}

fn half() -> Vec<NumberKey> {
    vec![
        NumberKey::Fraction(1, 2),
        NumberKey::Percent(Number::from(50)),
        NumberKey::whole(6),
        NumberKey::whole(30),
    ]
}
