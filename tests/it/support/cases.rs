//! Test cases in text files.
//!
//! A file holds cases that begin with `=== name`. What stands before the first is a note for people.

use std::fs;
use std::path::Path;

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file it stands in, without its ending.
    pub file: String,
    /// What stands behind `===`.
    pub name: String,
    /// Its lines.
    pub body: String,
}

/// The cases of a folder's files with an ending, by file name.
pub fn cases(folder: &Path, ending: &str) -> Vec<Case> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    paths.sort();
    let mut cases: Vec<Case> = Vec::new();
    for path in paths {
        let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a readable case");
        let mut begun = false;
        for line in text.split_inclusive('\n') {
            if let Some(name) = line.strip_prefix("=== ") {
                begun = true;
                cases.push(Case { file: file.clone(), name: name.trim().to_owned(), body: String::new() });
            } else if let Some(case) = cases.last_mut().filter(|_| begun) {
                case.body.push_str(line);
            }
        }
        assert!(begun, "{} holds no case", path.display());
    }
    cases
}
