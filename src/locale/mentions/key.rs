//! What a number is, whatever language it is written in.

use crate::locale::Number;

/// A number in the form in which it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberKey {
    /// Amounts, western years, days, ordinals.
    Number(Number),
    /// 80%, 8割, 80 percent.
    Percent(Number),
    /// 7月, July.
    Month(u8),
    /// 3分の1, a third: numerator and denominator.
    Fraction(u32, u32),
    /// A-1, 5G, telephone numbers: letters in upper case, without hyphens.
    Code(String),
}

impl NumberKey {
    /// A whole number.
    #[must_use]
    pub fn whole(value: i64) -> Self {
        Self::Number(Number::from(value))
    }

    /// The digits alone: 7月 and 7, 80% and 80 are one then.
    #[must_use]
    pub fn in_digits(&self) -> Self {
        match self {
            Self::Percent(number) => Self::Number(*number),
            Self::Month(month) => Self::whole(i64::from(*month)),
            other => other.clone(),
        }
    }
}
