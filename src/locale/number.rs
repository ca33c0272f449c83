//! Exact decimal numbers: what the author typed, no more and no fewer digits.

use std::fmt;
use std::ops::Sub;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A number as written, with its decimals: `95.20` stays `95.20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(Decimal);

impl Number {
    /// Is it below zero?
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    /// Without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// With `decimals` digits behind the point; halves go away from zero, as in the tables of public bodies.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let mut value =
            self.0.round_dp_with_strategy(decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        value.rescale(decimals);
        Self(value)
    }

    /// With at least `decimals` digits behind the point.
    #[must_use]
    pub fn padded(self, decimals: u32) -> Self {
        let mut value = self.0;
        if value.scale() < decimals {
            value.rescale(decimals);
        }
        Self(value)
    }

    /// What part of `whole` this is, in percent with one decimal; none of nothing.
    #[must_use]
    pub fn percent_of(self, whole: Self) -> Option<Self> {
        let share = (self.0 * Decimal::ONE_HUNDRED).checked_div(whole.0)?;
        Some(Self(share).rounded(1))
    }

    /// Digits behind the point.
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// Many times itself.
    #[must_use]
    pub fn times(self, factor: i64) -> Self {
        Self(self.0 * Decimal::from(factor))
    }

    /// With the point moved to the left by `digits`: 5 shifted by 1 is 0.5.
    #[must_use]
    pub fn shifted(self, digits: u32) -> Self {
        Self(Decimal::new(1, digits) * self.0)
    }

    /// Without zeros at its end: 95.20 and 95.2 are one number.
    #[must_use]
    pub fn normalized(self) -> Self {
        Self(self.0.normalize())
    }

    /// For drawing only; never shown.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0.to_f64().unwrap_or_default()
    }

    /// The sum of `numbers`; zero of none.
    pub fn sum(numbers: impl IntoIterator<Item = Self>) -> Self {
        Self(numbers.into_iter().map(|number| number.0).sum())
    }

    /// With a comma between groups of three digits.
    #[must_use]
    pub fn grouped(self) -> String {
        let plain = self.to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
        let mut out = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push('.');
            out.push_str(fraction);
        }
        out
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl FromStr for Number {
    type Err = ();

    /// Reads `-1234.5`; underscores between digits (as TOML allows) are passed over.
    fn from_str(text: &str) -> Result<Self, ()> {
        let plain = text.replace('_', "");
        Decimal::from_str_exact(plain.trim_start_matches('+')).map(Self).map_err(|_| ())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Sub for Number {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    #[test]
    fn digits_are_kept() {
        assert_eq!(number("95.20").to_string(), "95.20");
        assert_eq!(number("1234567.5").grouped(), "1,234,567.5");
        assert_eq!(number("-1000").grouped(), "-1,000");
        assert_eq!((number("99.1") - number("41.9")).to_string(), "57.2");
        assert_eq!(number("2.345").rounded(2).to_string(), "2.35");
    }
}
