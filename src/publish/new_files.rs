//! Several new files: all of them or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::text::PathError;

/// Writes files that are not there yet below `root`, which is made where it is missing. They are staged first; where one
/// cannot be moved into place, what was made before it goes again.
///
/// # Errors
/// One is there already, or cannot be written; then nothing has changed.
pub fn write_all_new(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), PathError> {
    for (path, _) in files {
        refuse_existing(&root.join(path))?;
    }
    let mut made = Made::default();
    let staging = root.join(".sasshi-new");
    made.folder(&staging)?;
    let staged = |index: usize| staging.join(index.to_string());
    let written = files
        .iter()
        .enumerate()
        .try_for_each(|(index, (_, bytes))| {
            fs::write(staged(index), bytes).map_err(PathError::at(&staged(index)))
        })
        .and_then(|()| {
            files
                .iter()
                .enumerate()
                .try_for_each(|(index, (path, _))| made.file(&staged(index), &root.join(path)))
        });
    if written.is_err() {
        made.undo();
    }
    // What is left of it is ours and empty of anything that counts.
    let _ = fs::remove_dir_all(&staging);
    written
}

fn refuse_existing(path: &Path) -> Result<(), PathError> {
    if path.symlink_metadata().is_ok() {
        return Err(PathError { path: path.to_owned(), error: io::ErrorKind::AlreadyExists.into() });
    }
    Ok(())
}

/// What was made so far, in order.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    /// Moves a staged file into place.
    fn file(&mut self, staged: &Path, target: &Path) -> Result<(), PathError> {
        if let Some(folder) = target.parent() {
            self.folder(folder)?;
        }
        refuse_existing(target)?;
        fs::rename(staged, target).map_err(PathError::at(target))?;
        self.files.push(target.to_owned());
        Ok(())
    }

    /// Makes a folder and those above it that are missing.
    fn folder(&mut self, folder: &Path) -> Result<(), PathError> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
        for above in missing.into_iter().rev() {
            if let Err(error) = fs::create_dir(above) {
                self.undo();
                return Err(PathError { path: above.to_owned(), error });
            }
            self.folders.push(above.to_owned());
        }
        Ok(())
    }

    /// Removes it all: a folder only where nobody else has put something into it.
    fn undo(&mut self) {
        for file in self.files.drain(..) {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.drain(..).rev() {
            if folder.file_name().is_some_and(|name| name == ".sasshi-new") {
                let _ = fs::remove_dir_all(folder);
            } else {
                let _ = fs::remove_dir(folder);
            }
        }
    }
}
