//! A source file that sasshi writes itself, replaced in one step.

use std::fs;
use std::path::Path;

use crate::text::PathError;

/// Writes `bytes` beside `path` and moves them into place: whoever reads the file sees the old or the new one, whole.
///
/// # Errors
/// The file cannot be written or moved; then the old one stands.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), PathError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.sasshi-new"));
    fs::write(&beside, bytes).map_err(PathError::at(&beside))?;
    fs::rename(&beside, path).map_err(|error| {
        // What was written beside it is of no use; the error that counts is the one of moving it.
        let _ = fs::remove_file(&beside);
        PathError { path: path.to_owned(), error }
    })
}
