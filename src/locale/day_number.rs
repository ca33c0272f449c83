//! Days counted from 1970-01-01, to see how long ago a date is.
//!
//! Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": days of years that begin in March.

use crate::locale::PartialDate;

/// Days of 400 years.
const ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const OFFSET: i64 = 719_468;

impl PartialDate {
    /// The date that is `number` days after 1970-01-01.
    #[must_use]
    pub fn from_day_number(number: i64) -> Self {
        let number = number + OFFSET;
        let (era, day) = (number.div_euclid(ERA), number.rem_euclid(ERA));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let in_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year + i64::from(month <= 2);
        Self {
            year: i32::try_from(year).unwrap_or_default(),
            month: u8::try_from(month).ok(),
            day: u8::try_from(day).ok(),
        }
    }

    /// Days after 1970-01-01; of a month or a year without a day, of its first day.
    #[must_use]
    pub fn day_number(self) -> i64 {
        let (month, day) = (i64::from(self.month.unwrap_or(1)), i64::from(self.day.unwrap_or(1)));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let in_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
        era * ERA + year * 365 + year / 4 - year / 100 + in_year - OFFSET
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_a_thousand_years_there_and_back() {
        let mut before = None;
        for number in -60_000..310_000 {
            let date = PartialDate::from_day_number(number);
            assert_eq!(date.day_number(), number);
            assert!(date.to_string().parse::<PartialDate>().is_ok() && before < Some(date), "{date}");
            before = Some(date);
        }
        assert_eq!(PartialDate::from_day_number(0).to_string(), "1970-01-01");
        assert_eq!("2026-11-20".parse::<PartialDate>().unwrap().day_number(), 20_777);
    }
}
