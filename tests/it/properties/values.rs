//! Small values: what is printed can be read again.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::sample::select;
use proptest::string::string_regex;
use proptest::{prop_assert, prop_assert_eq};

use sasshi::locale::{Number, PartialDate, Period};
use sasshi::text::{SourceFile, display_width, nearest, pad_to_width};

use crate::properties::for_all;

/// Texts that match a pattern.
fn matching(pattern: &str) -> impl Strategy<Value = String> {
    string_regex(pattern).expect("a pattern")
}

#[test]
fn dates_print_as_they_are_read() {
    for_all(2000, &matching("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"), |text| {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
        Ok(())
    });
    for_all(2000, &matching("[0-9+ /-]{0,11}"), |text| {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
        Ok(())
    });
}

#[test]
fn every_day_that_exists_is_read() {
    for_all(2000, &(1..=9999_i32, 1..=12_u8, 1..=28_u8), |(year, month, day)| {
        let date = PartialDate { year, month: Some(month), day: Some(day) };
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        Ok(())
    });
}

#[test]
fn periods_print_as_they_are_read() {
    for_all(2000, &(1868..2999_i32, 0..50_i32), |(from, length)| {
        let period = Period::Years { from, to: from + length };
        prop_assert_eq!(period.to_string().parse(), Ok(period));
        Ok(())
    });
    for_all(4000, &matching("[0-9+ -]{4}(/[0-9+ -]{4})?"), |text| {
        if let Ok(period) = text.parse::<Period>() {
            let (from, to) = text.split_once('/').unwrap_or((&text, &text));
            let printed = if from == to { from.to_owned() } else { text.clone() };
            prop_assert_eq!(period.to_string(), printed);
        }
        Ok(())
    });
}

#[test]
fn numbers_keep_every_digit() {
    for_all(2000, &matching("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,8})?"), |text| {
        let number: Number = text.parse().expect("a number");
        let printed = number.to_string();
        prop_assert_eq!(printed.trim_start_matches('-'), text.trim_start_matches('-'));
        prop_assert_eq!(printed.parse::<Number>().expect("a number"), number);
        prop_assert_eq!(
            number.is_negative(),
            text.starts_with('-') && text.contains(|char: char| ('1'..='9').contains(&char))
        );
        Ok(())
    });
}

#[test]
fn grouping_only_adds_commas() {
    for_all(1000, &matching("-?[1-9][0-9]{0,14}(\\.[0-9]{1,4})?"), |text| {
        let number: Number = text.parse().expect("a number");
        let grouped = number.magnitude().grouped();
        prop_assert_eq!(grouped.replace(',', ""), number.magnitude().to_string());
        let whole = grouped.split('.').next().expect("digits");
        for (index, group) in whole.split(',').enumerate() {
            prop_assert!(
                group.len() == 3 || (index == 0 && !group.is_empty() && group.len() < 3),
                "{}",
                grouped
            );
        }
        Ok(())
    });
}

#[test]
fn sums_do_not_depend_on_the_order() {
    for_all(500, &vec(any::<i32>(), 0..12), |numbers| {
        let all: Vec<Number> = numbers.iter().map(|number| Number::from(i64::from(*number))).collect();
        let sum = Number::sum(all.iter().copied());
        prop_assert_eq!(sum, Number::sum(all.iter().rev().copied()));
        prop_assert_eq!(
            sum.to_string(),
            numbers.iter().map(|number| i64::from(*number)).sum::<i64>().to_string()
        );
        Ok(())
    });
}

#[test]
fn widths_add_up_and_padding_reaches_them() {
    let piece = select(vec!["表", "A", "ｱ", "あ", "。", "1", "○", "※", "Ａ", "-", "ー", "🏠"]);
    for_all(500, &(vec(piece, 0..20), 0..40_usize), |(pieces, width)| {
        let text: String = pieces.concat();
        let sum: usize = pieces.iter().map(|piece| display_width(piece)).sum();
        prop_assert_eq!(display_width(&text), sum);
        prop_assert_eq!(display_width(&pad_to_width(&text, width)), width.max(sum));
        Ok(())
    });
}

#[test]
fn the_nearest_name_is_a_candidate_and_a_name_is_nearest_to_itself() {
    let name = || matching("[a-z][a-z-]{2,14}");
    for_all(500, &(name(), vec(name(), 0..8)), |(wanted, mut names)| {
        let found = nearest(&wanted, names.iter().map(String::as_str));
        prop_assert!(found.is_none_or(|found| names.contains(&found)));
        names.push(wanted.clone());
        prop_assert_eq!(nearest(&wanted, names.iter().map(String::as_str)), Some(wanted.clone()));
        prop_assert_eq!(nearest(&wanted.to_uppercase(), [wanted.as_str()]), Some(wanted.clone()));
        prop_assert_eq!(nearest("", std::iter::empty()), None);
        Ok(())
    });
}

#[test]
fn one_slip_of_the_pen_is_forgiven() {
    for_all(500, &(matching("[a-z]{4,12}"), any::<proptest::sample::Index>()), |(name, at)| {
        let mut chars: Vec<char> = name.chars().collect();
        let index = at.index(chars.len() - 1);
        chars.swap(index, index + 1);
        let slip: String = chars.into_iter().collect();
        prop_assert_eq!(nearest(&slip, ["zzzzzzzzzzzzzzzz", name.as_str()]), Some(name.clone()));
        let mut missing = name.clone();
        missing.remove(index);
        prop_assert_eq!(nearest(&missing, ["zzzzzzzzzzzzzzzz", name.as_str()]), Some(name.clone()));
        Ok(())
    });
}

#[test]
fn every_offset_has_a_line_and_a_column() {
    let line = select(vec!["", "一行目", "abc", "｡ｱ", "🏠\t"]);
    for_all(300, &(vec(line, 0..6), any::<proptest::sample::Index>()), |(lines, at)| {
        let text = lines.join("\n");
        let file = SourceFile::new("a.md", text.clone());
        let offsets: Vec<usize> = text.char_indices().map(|(index, _)| index).chain([text.len()]).collect();
        let offset = *at.get(&offsets);
        let position = file.position(offset);
        prop_assert_eq!(position.line, text[..offset].matches('\n').count() + 1);
        let start = text[..offset].rfind('\n').map_or(0, |index| index + 1);
        prop_assert_eq!(position.column, text[start..offset].chars().count() + 1);
        Ok(())
    });
}
