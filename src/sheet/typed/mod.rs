//! Values to typed cells: what offices write, understood where it has one meaning, refused where it has none or several.

mod bars;
mod cell;
mod date;
mod field;
mod flag;
mod fold;
mod missing;
mod number;
mod period;
mod year;

pub use bars::split_bars;
pub use cell::cell;
pub use field::Field;
pub use flag::flag;
pub use missing::{is_mark, is_missing};
pub use number::reads_as_number;
pub use year::year_of;
