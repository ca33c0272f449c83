//! Folders as data.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by path with `/`.
pub type Folder = BTreeMap<String, Vec<u8>>;

/// Does the name of a file end so?
pub fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

/// All files below a folder; none where it does not exist.
pub fn read_folder(folder: &Path) -> Folder {
    let mut files = Folder::new();
    read_into(folder, "", &mut files);
    files
}

/// Paths of the files that one folder has and the other has not, or not with this content.
pub fn differing(one: &Folder, other: &Folder) -> Vec<String> {
    let mut paths: Vec<&String> =
        one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    paths.sort();
    paths.dedup();
    paths.into_iter().cloned().collect()
}

/// Does a file name the contents of other files? The service worker and its lists change with every page.
pub fn lists_contents(path: &str) -> bool {
    path == "service-worker.js" || path.starts_with("assets/offline-")
}

fn read_into(folder: &Path, prefix: &str, files: &mut Folder) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.expect("an entry");
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().expect("a type").is_dir() {
            read_into(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read(entry.path()).expect("a readable file"));
        }
    }
}
