//! What the number format of a cell says of its value: percent, decimals, how precise a date is.

/// A number format (`0.0%`, `yyyy"年"m"月"`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct NumberFormat {
    /// Shows a share as a percentage.
    pub is_percent: bool,
    /// Digits that it always shows behind the point.
    pub decimals: u32,
    /// Shows the month of a date.
    pub has_month: bool,
    /// Shows the day of a date.
    pub has_day: bool,
}

impl NumberFormat {
    /// Reads the first section of a format code.
    pub fn parse(code: &str) -> Self {
        let mut format = Self::default();
        let mut behind_point = false;
        let mut chars = code.chars();
        while let Some(char) = chars.next() {
            match char {
                ';' => break,
                '\\' | '_' | '*' => drop(chars.next()),
                '"' => drop(chars.by_ref().find(|char| *char == '"')),
                '[' => drop(chars.by_ref().find(|char| *char == ']')),
                '%' => format.is_percent = true,
                '.' => behind_point = true,
                '0' if behind_point => format.decimals += 1,
                'm' | 'M' => format.has_month = true,
                'd' | 'D' => format.has_day = true,
                _ => {}
            }
        }
        format
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_is_shown() {
        let percent = NumberFormat::parse("0.0%;[Red]-0.00%");
        assert!(percent.is_percent);
        assert_eq!(percent.decimals, 1);
        assert_eq!(NumberFormat::parse("#,##0.00_ ").decimals, 2);
        assert_eq!(NumberFormat::parse("General"), NumberFormat::default());
        let month = NumberFormat::parse("[$-411]ggge\"年\"m\"月\"");
        assert!(month.has_month && !month.has_day);
        let day = NumberFormat::parse("yyyy\\-mm\\-dd");
        assert!(day.has_month && day.has_day);
        assert!(!NumberFormat::parse("yyyy\"md\"").has_month);
    }
}
