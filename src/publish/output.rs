//! The output folder and the staging folder beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::check::{Anchors, Checked};
use crate::publish::Written;
use crate::publish::manifest::{self, Manifest};
use crate::text::{PathError, fingerprint};

/// An output folder that is being written.
pub struct Output {
    folder: PathBuf,
    staging: PathBuf,
    before: Manifest,
    files: Mutex<BTreeMap<String, Staged>>,
}

struct Staged {
    fingerprint: String,
    changed: bool,
}

/// Why a folder cannot be written.
#[derive(Debug)]
pub enum OutputError {
    /// It holds files that sasshi did not write: the first of them.
    Foreign(PathBuf),
    /// The system refused.
    Io(PathError),
}

impl From<PathError> for OutputError {
    fn from(error: PathError) -> Self {
        Self::Io(error)
    }
}

impl Output {
    /// Opens a folder, which may not exist yet. Nothing in it is changed.
    ///
    /// # Errors
    /// The folder holds files but no manifest of ours, or cannot be read.
    pub fn open(folder: &Path) -> Result<Self, OutputError> {
        let before = match Manifest::read(folder) {
            Some(manifest) => manifest,
            None => match first_entry(folder)? {
                Some(entry) => return Err(OutputError::Foreign(entry)),
                None => Manifest::default(),
            },
        };
        let name = folder
            .file_name()
            .map_or_else(|| "public".to_owned(), |name| name.to_string_lossy().into_owned());
        let staging = folder.with_file_name(format!(".{name}.sasshi-staging"));
        remove_folder(&staging)?;
        Ok(Self { folder: folder.to_owned(), staging, before, files: Mutex::new(BTreeMap::new()) })
    }

    /// The anchors of the pages that stand in the folder.
    #[must_use]
    pub fn anchors(&self) -> Anchors {
        self.before.anchors.clone()
    }

    /// Takes a finished file. Only what differs from the published file is written, into the staging folder.
    ///
    /// # Errors
    /// The file cannot be written, or stands in the way of a file that is not ours.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let published = self.folder.join(path);
        let existing = fs::read(&published).ok();
        let changed = existing.as_deref() != Some(bytes);
        if changed && existing.is_some() && !self.before.files.contains_key(path) {
            return Err(OutputError::Foreign(published));
        }
        if changed {
            let staged = self.staging.join(path);
            write(&staged, bytes)?;
        }
        let entry = Staged { fingerprint: fingerprint(bytes), changed };
        self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(path.to_owned(), entry);
        Ok(())
    }

    /// Moves everything into place: files that pages need first, pages after them, removals last.
    ///
    /// # Errors
    /// A file cannot be moved, removed or written.
    pub fn publish(self, checked: &Checked) -> Result<Written, OutputError> {
        let files =
            std::mem::take(&mut *self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        let mut changed: Vec<&String> =
            files.iter().filter(|(_, staged)| staged.changed).map(|(path, _)| path).collect();
        changed
            .sort_by_key(|path| (Path::new(path).extension().is_some_and(|ending| ending == "html"), *path));
        for path in &changed {
            let target = self.folder.join(path);
            make_folder(&target)?;
            fs::rename(self.staging.join(path), &target).map_err(PathError::at(&target))?;
        }
        let stale: BTreeSet<&String> =
            self.before.files.keys().filter(|path| !files.contains_key(*path)).collect();
        for path in &stale {
            let target = self.folder.join(path);
            match fs::remove_file(&target) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(PathError { path: target, error }.into());
                }
                _ => self.remove_empty_folders(&target),
            }
        }
        let anchors = checked.anchors().unwrap_or(&self.before.anchors).clone();
        let written = Written { total: files.len(), changed: changed.len(), removed: stale.len() };
        let manifest = Manifest::new(
            files.into_iter().map(|(path, staged)| (path, staged.fingerprint)).collect(),
            anchors,
        );
        if manifest != self.before {
            write(&self.folder.join(manifest::NAME), manifest.to_json().as_bytes())?;
        }
        Ok(written)
    }

    /// Folders that a removed file leaves empty go with it.
    fn remove_empty_folders(&self, file: &Path) {
        let mut folder = file.parent();
        while let Some(current) = folder.filter(|current| *current != self.folder) {
            if fs::remove_dir(current).is_err() {
                break;
            }
            folder = current.parent();
        }
    }
}

impl Drop for Output {
    /// What was staged and not published goes.
    fn drop(&mut self) {
        let _ = remove_folder(&self.staging);
    }
}

/// The anchors of the pages that were published into a folder; none where it is not there or not ours.
#[must_use]
pub fn published_anchors(folder: &Path) -> Anchors {
    Manifest::read(folder).unwrap_or_default().anchors
}

fn first_entry(folder: &Path) -> Result<Option<PathBuf>, PathError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            None => Ok(None),
            Some(entry) => entry.map(|entry| Some(entry.path())).map_err(PathError::at(folder)),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(PathError { path: folder.to_owned(), error }),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), PathError> {
    make_folder(path)?;
    fs::write(path, bytes).map_err(PathError::at(path))
}

fn make_folder(path: &Path) -> Result<(), PathError> {
    match path.parent() {
        Some(folder) => fs::create_dir_all(folder).map_err(PathError::at(folder)),
        None => Ok(()),
    }
}

fn remove_folder(folder: &Path) -> Result<(), PathError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(PathError { path: folder.to_owned(), error })
        }
        _ => Ok(()),
    }
}
