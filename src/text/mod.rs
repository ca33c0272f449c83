//! Ground floor: source text and places in it, display width, ids, nearest names, paths in I/O errors.

mod area;
mod cell_address;
mod fingerprint;
mod id;
mod letters;
mod nearest;
mod path_error;
mod place;
mod ruby;
mod source_file;
mod span;
mod width;

pub use area::Area;
pub use cell_address::CellAddress;
pub use fingerprint::fingerprint;
pub use id::is_id;
pub use letters::{is_japanese, is_kanji};
pub use nearest::nearest;
pub use path_error::PathError;
pub use place::Place;
pub use ruby::{Ruby, rubies, ruby_at, without_readings};
pub use source_file::{Position, SourceFile};
pub use span::Span;
pub use width::{char_width, display_width, pad_to_width, shorten_to_width};
