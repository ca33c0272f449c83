//! How the cells of our workbooks look.

use rust_xlsxwriter::{Format, FormatAlign};

use crate::text::display_width;

/// The formats of a workbook.
pub struct Styles {
    /// Headings.
    pub heading: Format,
    /// Texts: wrapped, from the top.
    pub text: Format,
    /// Days.
    pub day: Format,
    /// Months.
    pub month: Format,
}

/// Narrowest and widest column, in characters of half width.
const WIDTHS: (usize, usize) = (8, 60);

impl Styles {
    /// The formats.
    pub fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            heading: top.clone().set_bold().set_text_wrap(),
            text: top.clone().set_text_wrap(),
            day: top.clone().set_num_format("yyyy-mm-dd"),
            month: top.set_num_format("yyyy-mm"),
        }
    }

    /// Numbers with this many digits behind the point.
    pub fn number(decimals: u32) -> Format {
        let zeros = "0".repeat(decimals as usize);
        let format = if decimals == 0 { "0".to_owned() } else { format!("0.{zeros}") };
        Format::new().set_align(FormatAlign::Top).set_num_format(format)
    }
}

/// The width of a column that holds these texts.
pub fn width<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    let widest = texts.flat_map(str::lines).map(display_width).max().unwrap_or(0);
    let width = (widest + 2).clamp(WIDTHS.0, WIDTHS.1);
    u32::try_from(width).map_or(10.0, f64::from)
}
