//! The address of a cell in a workbook.

use std::fmt;

/// A cell by row and column, both from 0; shown as spreadsheets do (`B12`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellAddress {
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u32,
}

impl CellAddress {
    /// The address of a row and a column, both from 0.
    #[must_use]
    pub const fn new(row: u32, column: u32) -> Self {
        Self { row, column }
    }

    /// Reads `B12` and `$B$12`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.replace('$', "");
        let split = plain.find(|char: char| char.is_ascii_digit())?;
        let (letters, digits) = plain.split_at(split);
        let column = letters.bytes().try_fold(0_u32, |sum, letter| {
            let digit = letter.to_ascii_uppercase().checked_sub(b'A').filter(|digit| *digit < 26)?;
            sum.checked_mul(26)?.checked_add(u32::from(digit) + 1)
        })?;
        let row: u32 = digits.parse().ok()?;
        Some(Self { row: row.checked_sub(1)?, column: column.checked_sub(1)? })
    }
}

impl fmt::Display for CellAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), self.row + 1)
    }
}

/// A column from 0 in letters: `A`, `Z`, `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_spreadsheets() {
        for text in ["A1", "B12", "Z1", "AA1", "AZ10", "BA7", "ZZ3", "AAA1", "XFD1048576"] {
            assert_eq!(CellAddress::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(CellAddress::parse("$C$3"), Some(CellAddress::new(2, 2)));
        for wrong in ["", "12", "B", "B0", "あ1"] {
            assert_eq!(CellAddress::parse(wrong), None, "{wrong}");
        }
    }
}
