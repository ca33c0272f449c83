//! The disk reader: all sources of a site, read once. Nothing else in loading touches the outside world.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::diagnostic::{Problem, Report};
use crate::text::SourceFile;

/// The files below a site's root that sasshi reads, by path with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Nothing for a file that is there and cannot be read, which is reported already.
    files: BTreeMap<String, Option<Arc<[u8]>>>,
}

/// A change that cannot be followed file by file: everything is to be read again.
#[derive(Debug)]
pub struct ReadAgain;

/// The places that hold sources.
const SOURCES: [&str; 6] = ["check-baseline.toml", "config.toml", "content", "pdf", "seeds", "themes"];

impl Files {
    /// Reads everything below `root` that can be a source. What cannot be read is reported.
    #[must_use]
    pub fn read(root: &Path, report: &Report) -> Self {
        let mut files = BTreeMap::new();
        for source in SOURCES {
            let top = root.join(source);
            if !top.exists() {
                continue;
            }
            let entries = WalkDir::new(&top).sort_by_file_name().into_iter();
            let is_ours = |name: &OsStr| !is_of_an_editor(&name.to_string_lossy());
            for entry in entries.filter_entry(|entry| entry.depth() == 0 || is_ours(entry.file_name())) {
                match entry {
                    Ok(entry) if entry.file_type().is_dir() => {}
                    Ok(entry) => {
                        let path = relative(root, entry.path());
                        let bytes = fs::read(entry.path()).map_err(|error| {
                            let reason = error.to_string();
                            report.file(path.clone(), Problem::Unreadable { reason });
                        });
                        files.insert(path, bytes.ok().map(Arc::from));
                    }
                    Err(error) => {
                        let path = error.path().map(|path| relative(root, path)).unwrap_or_default();
                        let reason = error
                            .io_error()
                            .map_or_else(|| error.to_string(), std::string::ToString::to_string);
                        report.file(path, Problem::Unreadable { reason });
                    }
                }
            }
        }
        Self { files }
    }

    /// With the files at these paths as they are now: paths below `root`, with `/`.
    ///
    /// # Errors
    /// One of them is a folder, or was one, or cannot be read, or some file could not be read before.
    pub fn updated(&self, root: &Path, paths: &BTreeSet<String>) -> Result<Self, ReadAgain> {
        if self.files.values().any(Option::is_none) {
            return Err(ReadAgain);
        }
        let mut files = self.files.clone();
        for path in paths {
            let mut names = path.split('/');
            if !names.next().is_some_and(Self::is_source) || names.any(is_of_an_editor) {
                continue;
            }
            match fs::metadata(root.join(path)) {
                Ok(metadata) if metadata.is_file() => {
                    let bytes = fs::read(root.join(path)).map_err(|_| ReadAgain)?;
                    files.insert(path.clone(), Some(Arc::from(bytes)));
                }
                // A file that is gone; what is gone and was no file was a folder.
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    files.remove(path).ok_or(ReadAgain)?;
                }
                _ => return Err(ReadAgain),
            }
        }
        Ok(Self { files })
    }

    /// From paths and bytes, for sites that are not on a disk.
    #[must_use]
    pub fn from_memory(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path, Some(Arc::from(bytes)))).collect() }
    }

    /// With these files, new or instead of others.
    #[must_use]
    pub fn with(&self, more: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut files = self.files.clone();
        files.extend(more.into_iter().map(|(path, bytes)| (path, Some(Arc::from(bytes)))));
        Self { files }
    }

    /// Without the files below a folder.
    #[must_use]
    pub fn without(&self, folder: &str) -> Self {
        let is_outside = |path: &str| !path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let files = self.files.iter().filter(|(path, _)| is_outside(path));
        Self { files: files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect() }
    }

    /// The files below a folder.
    #[must_use]
    pub fn only(&self, folder: &str) -> Self {
        let start = format!("{folder}/");
        let files = self.files.range(start.clone()..).take_while(|(path, _)| path.starts_with(&start));
        Self { files: files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect() }
    }

    /// The names in a site's root that hold sources.
    #[must_use]
    pub const fn sources() -> &'static [&'static str] {
        &SOURCES
    }

    /// Does a name in the root hold sources?
    #[must_use]
    pub fn is_source(name: &str) -> bool {
        SOURCES.contains(&name)
    }

    /// Paths that are new, gone or different, in order.
    #[must_use]
    pub fn differing(&self, before: &Self) -> Vec<String> {
        let gone = before.files.keys().filter(|path| !self.files.contains_key(*path));
        let other = self.files.iter().filter(|(path, bytes)| before.files.get(*path) != Some(*bytes));
        let paths: BTreeSet<&String> = other.map(|(path, _)| path).chain(gone).collect();
        paths.into_iter().cloned().collect()
    }

    /// All paths below a folder, in order, without the folder.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, Option<&'a Arc<[u8]>>)> {
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter_map(move |(path, bytes)| {
                path.strip_prefix(folder)
                    .and_then(|rest| rest.strip_prefix('/'))
                    .map(|rest| (rest, bytes.as_ref()))
            })
    }

    /// The bytes of a file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path)?.as_deref()
    }

    /// The bytes of a file, shared.
    #[must_use]
    pub fn content(&self, path: &str) -> Option<Arc<[u8]>> {
        self.files.get(path)?.clone()
    }

    /// Is there such a file?
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// A file as text; what is not UTF-8 is reported.
    pub fn text(&self, path: &str, report: &Report) -> Option<Arc<SourceFile>> {
        let bytes = self.bytes(path)?;
        if let Ok(text) = str::from_utf8(bytes) {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
            Some(Arc::new(SourceFile::new(path, text)))
        } else {
            report.file(path, Problem::NotUtf8);
            None
        }
    }
}

/// Hidden files, and files that programs keep beside an open one: `~$figures.xlsx`, `10-aims.ja.md~`.
fn is_of_an_editor(name: &str) -> bool {
    let ends = ["~", ".swp", ".tmp"];
    name.starts_with(['.', '#']) || name.starts_with("~$") || ends.iter().any(|end| name.ends_with(end))
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
