//! Sites for tests, put together file by file.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{Folder, Rendered, Run, here, read_folder, repository, sasshi};

/// The sources of a site.
#[derive(Clone, Default)]
pub struct Site {
    files: Folder,
}

impl Site {
    /// The small site in `tests/it/base-site`, which has no fault and no warning.
    pub fn new() -> Self {
        Self::at(&here("base-site"))
    }

    /// The sources of the repository's own site.
    pub fn repository() -> Self {
        let config = fs::read(repository("config.toml")).expect("the settings");
        let site = Self::empty().bytes("config.toml", &config);
        ["content", "seeds"].iter().fold(site, |site, folder| {
            read_folder(&repository(folder))
                .iter()
                .fold(site, |site, (path, bytes)| site.bytes(&format!("{folder}/{path}"), bytes))
        })
    }

    /// A site with no file at all.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The sources in a folder.
    pub fn at(folder: &Path) -> Self {
        Self { files: read_folder(folder) }
    }

    /// With this file, new or instead of another.
    pub fn file(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    /// With this file, which need not be text.
    pub fn bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.files.insert(path.to_owned(), bytes.to_vec());
        self
    }

    /// With `old` replaced by `new` in a file, where it must stand exactly once.
    pub fn edit(self, path: &str, old: &str, new: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.file(path, &text.replace(old, new))
    }

    /// Without a file.
    pub fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "there is no {path} to leave out");
        self
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(bytes.clone()).expect("text")
    }

    /// Its files.
    pub const fn files(&self) -> &Folder {
        &self.files
    }

    /// Writes it into a folder of its own.
    pub fn build(&self) -> OnDisk {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = OnDisk { folder };
        for (path, bytes) in &self.files {
            site.write_bytes(path, bytes);
        }
        site
    }

    /// Renders it in memory.
    pub fn render(&self) -> Rendered {
        Rendered::new(&self.files)
    }
}

/// A site in a temporary folder.
pub struct OnDisk {
    folder: TempDir,
}

impl OnDisk {
    /// Runs the program in its folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        sasshi(self.folder.path(), arguments)
    }

    /// Builds it in English, which must work.
    pub fn publish(&self) -> Folder {
        let run = self.run(&["build", "--lang", "en"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        self.published()
    }

    /// What stands in `public/`.
    pub fn published(&self) -> Folder {
        read_folder(&self.path("public"))
    }

    /// A path in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a text file.
    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    /// Writes a file.
    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("folder");
        fs::write(path, bytes).expect("file");
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("a file to remove");
    }
}
