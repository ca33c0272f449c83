//! Single files: whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::text::PathError;

/// Writes a file that is not there yet.
///
/// # Errors
/// It is there already, or cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), PathError> {
    if path.symlink_metadata().is_ok() {
        return Err(PathError { path: path.to_owned(), error: io::ErrorKind::AlreadyExists.into() });
    }
    replace(path, bytes)
}

/// Writes a file, instead of the one that is there: under another name first, so that a failure leaves the old one as it
/// was. Where the path is a link, the file behind it is replaced.
///
/// # Errors
/// It cannot be written.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), PathError> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let staged = staged(&target);
    let written = write(&staged, &target, bytes);
    if written.is_err() {
        let _ = fs::remove_file(&staged);
    }
    written.map_err(PathError::at(path))
}

fn write(staged: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(staged, bytes)?;
    if let Ok(old) = fs::metadata(target) {
        fs::set_permissions(staged, old.permissions())?;
    }
    fs::rename(staged, target)
}

/// The name under which a file is written first, in its own folder.
fn staged(target: &Path) -> PathBuf {
    let name = target.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    target.with_file_name(format!(".{name}.sasshi"))
}
