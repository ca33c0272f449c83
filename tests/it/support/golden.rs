//! Expected texts in files.

use std::fs;
use std::path::Path;

/// Compares with the file at `path`; with `SASSHI_BLESS=1` the file is written instead.
pub fn assert_golden(path: &Path, actual: &str) {
    if std::env::var_os("SASSHI_BLESS").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("folder");
        fs::write(path, actual).expect("file");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == actual, "{} differs\n{}", path.display(), first_difference(&expected, actual));
}

/// The first line in which two texts differ, with its neighbours.
pub fn first_difference(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let show = |lines: &[&str]| {
        let shown: Vec<&str> = lines.iter().skip(same).take(5).copied().collect();
        if shown.is_empty() { "(the text ends here)".to_owned() } else { shown.join("\n    ") }
    };
    format!("from line {}\n  expected\n    {}\n  got\n    {}", same + 1, show(&old), show(&new))
}
