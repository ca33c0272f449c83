//! What other sites answered, kept for a day: `.sasshi/links.json` below the site's root. The folder ignores itself in Git.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::locale::PartialDate;
use crate::outside::Answer;
use crate::publish::replace;
use crate::text::PathError;

/// Answers by address, with the day on which they were given.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    kept: BTreeMap<String, Kept>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    asked: String,
    answer: Answer,
}

impl Cache {
    /// Opens the cache of the site in `root`. One that cannot be read counts as empty.
    #[must_use]
    pub fn open(root: &Path) -> Self {
        let folder = root.join(".sasshi");
        let text = fs::read(folder.join("links.json")).unwrap_or_default();
        Self { folder, kept: serde_json::from_slice(&text).unwrap_or_default() }
    }

    /// The answer of this day.
    #[must_use]
    pub fn get(&self, url: &str, today: PartialDate) -> Option<Answer> {
        let kept = self.kept.get(url)?;
        (kept.asked == today.to_string()).then(|| kept.answer.clone())
    }

    /// Keeps answers of servers, and forgets what is of another day.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep(&mut self, answers: &BTreeMap<String, Answer>, today: PartialDate) -> Result<(), PathError> {
        let asked = today.to_string();
        self.kept.retain(|_, kept| kept.asked == asked);
        for (url, answer) in answers.iter().filter(|(_, answer)| answer.is_from_server()) {
            self.kept.insert(url.clone(), Kept { asked: asked.clone(), answer: answer.clone() });
        }
        let text = serde_json::to_vec_pretty(&self.kept).unwrap_or_default();
        replace(&self.folder.join(".gitignore"), b"*\n")?;
        replace(&self.folder.join("links.json"), &text)
    }
}
