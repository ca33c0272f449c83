//! Pairs of texts that say the same.

use super::{NumberKey, Strength, mentions};

fn said(text: &str, language: &str) -> Vec<String> {
    let strict = mentions(text, language).into_iter().filter(|found| found.strength != Strength::Soft);
    strict.map(|found| found.keys.iter().map(key).collect::<Vec<_>>().join("|")).collect()
}

fn key(key: &NumberKey) -> String {
    match key {
        NumberKey::Number(number) => number.normalized().to_string(),
        NumberKey::Percent(number) => format!("{}%", number.normalized()),
        NumberKey::Month(month) => format!("m{month}"),
        NumberKey::Fraction(a, b) => format!("{a}/{b}"),
        NumberKey::Code(code) => code.clone(),
    }
}

#[test]
fn japanese() {
    for (text, expected) in [
        ("令和８年度（2026年度）", "2026 2026"),
        ("令和元年、平成31年", "2019 2019"),
        ("令和8〜11年度", "2026 2029"),
        ("令和8年度から11年度まで", "2026 11|2029"),
        ("令和5年1月30日", "2023 m1 30"),
        ("2〜3月、6か月、12月間", "m2 m3 6 12"),
        ("1億2,000万円、1.2億円、3千人、12万3,000件、約2兆", "120000000 120000000 3000 123000 2000000000000"),
        ("8割5分、95.2％、12ポイント", "85% 95.2% 12%|12"),
        ("3分の1、午後5時、17:30", "1/3 5|17 17|5 30"),
        ("A-1からC-5、Wi-Fi 6、Wi-Fi6、5G、R7、H30年度", "A1 C5 6 FI6|6 5G 2025|R7 2018"),
        ("三つの柱、十二項目、千里、第1章のとおり", "3 12"),
        ("06-6858-2525、2026-07-01、2026〜29年度", "668582525 2026 m7 2026 2029"),
        ("A-1〜5、①と（2）、20代", "A1 A5 20"),
    ] {
        assert_eq!(said(text, "ja").join(" "), expected, "{text}");
    }
}

#[test]
fn english() {
    for (text, expected) in [
        ("FY2026–2029, FY26, fiscal 2026, 2026-29", "2026 2029 2026 2026 2026 2029"),
        ("30 January 2023, May I, in May, by March 2027, mid-July", "30 m1 2023 m5 m3 2027 m7"),
        ("120 million yen, 1.2 billion, 123,000", "120000000 1200000000 123000"),
        ("85%, 95.2 percent, 12 percentage points", "85% 95.2% 12%|12"),
        ("5 p.m., 17:30, 1/3, 24/7", "5|17 17|5 30 1/3 24 7"),
        ("A-1 to C-5, Wi-Fi 6, 5G, Reiwa 8, the 1990s, 1st, 10-year", "A1 C5 6 5G 2026 1990 10"),
        ("twenty-four, two hundred and forty, three million, one of them", "24 240 3000000"),
        ("+81-6-6858-2525", "668582525"),
    ] {
        assert_eq!(said(text, "en").join(" "), expected, "{text}");
    }
}

#[test]
fn languages_that_are_not_known() {
    assert_eq!(said("1.234,5 und 12,5", "de").join(" "), "12345 125|12.5");
    assert_eq!(said("1 234 ans", "fr").join(" "), "1234");
}

#[test]
fn places_are_those_of_the_text() {
    let text = "約１，２３４人";
    let found = mentions(text, "ja");
    assert_eq!(&text[found[0].range.clone()], "１，２３４");
}
