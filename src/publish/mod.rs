//! Finished files → the output folder, all or nothing.
//!
//! Files that changed are staged beside the folder; when everything was checked they are moved into place, files that
//! sasshi wrote before and no longer needs are removed, and the manifest is written last. A file that did not change is
//! not touched. Files that sasshi did not write are never removed, and a folder of somebody else's is refused.

mod drawn;
mod file;
mod manifest;
mod minify;
mod new_files;
mod output;
mod weight;
mod written;

pub use drawn::Drawn;
pub use file::{replace, write_new};
pub use minify::minify;
pub use new_files::write_all_new;
pub use output::{Output, OutputError, published_anchors};
pub use weight::{weight, weight_above};
pub use written::Written;
