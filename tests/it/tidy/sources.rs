//! The files of `src/`.

use crate::support::{has_ending, read_folder, repository};

/// A file of Rust.
pub struct Source {
    /// Path below the repository.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// The folder of `src/` that it stands in; none for `lib.rs` and `main.rs`.
    pub fn folder(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split_once('/').map(|(folder, _)| folder)
    }

    /// Its lines of code with their numbers: without comments, and without tests at its end.
    pub fn code(&self) -> Vec<(usize, &str)> {
        if self.path.ends_with("/tests.rs") || self.path.contains("/tests/") {
            return Vec::new();
        }
        self.text
            .lines()
            .enumerate()
            .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
            .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or("")))
            .collect()
    }
}

/// All of them, by path.
pub fn all() -> Vec<Source> {
    read_folder(&repository("src"))
        .into_iter()
        .filter(|(path, _)| has_ending(path, "rs"))
        .map(|(path, bytes)| Source {
            path: format!("src/{path}"),
            text: String::from_utf8(bytes).expect("UTF-8"),
        })
        .collect()
}
