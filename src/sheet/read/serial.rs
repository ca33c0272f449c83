//! Numbers and dates as workbooks store them, in exact digits.

use crate::locale::{Number, PartialDate};
use crate::sheet::grid::GridValue;
use crate::sheet::read::number_format::NumberFormat;

/// Digits that a workbook's number holds.
const DIGITS: usize = 15;

/// The number that was typed: the shortest that is stored so, with at most 15 digits, as spreadsheets show it.
pub fn number(value: f64, format: NumberFormat) -> Option<Number> {
    let shortest = value.to_string();
    let digits = shortest.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    let text = if digits > DIGITS {
        let rounded: f64 = format!("{value:.*e}", DIGITS - 1).parse().ok()?;
        rounded.to_string()
    } else {
        shortest
    };
    let number: Number = text.parse().ok()?;
    if format.is_percent {
        let percent = number.times(100);
        return plain(percent).map(|number| number.padded(format.decimals));
    }
    Some(number.padded(format.decimals))
}

/// Without zeros at the end.
fn plain(number: Number) -> Option<Number> {
    let text = number.to_string();
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').parse().ok()
    } else {
        Some(number)
    }
}

/// A date as precise as its cell shows it; with a time of day it is a text.
pub fn date(parts: (u16, u8, u8, u8, u8, u8, u16), format: NumberFormat) -> GridValue {
    let (year, month, day, hour, minute, second, _) = parts;
    if (hour, minute, second) != (0, 0, 0) {
        return GridValue::text(format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"));
    }
    let has_month = format.has_month || format.has_day;
    GridValue::Date(PartialDate {
        year: i32::from(year),
        month: has_month.then_some(month),
        day: format.has_day.then_some(day),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_were_typed() {
        let read = |value: f64, code: &str| number(value, NumberFormat::parse(code)).unwrap().to_string();
        assert_eq!(read(12.0, "General"), "12");
        assert_eq!(read(0.1 + 0.2, "General"), "0.3");
        assert_eq!(read(95.2, "0.00"), "95.20");
        assert_eq!(read(0.29, "0%"), "29");
        assert_eq!(read(0.855, "0.00%"), "85.50");
        assert_eq!(read(-1234.5, "#,##0"), "-1234.5");
        assert_eq!(read(1e-7, "General"), "0.0000001");
        assert_eq!(read(123_456_789_012_345.0, "General"), "123456789012345");
    }
}
