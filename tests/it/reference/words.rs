//! The words of a part of the code: every text of one word in its sources.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{has_ending, read_folder, repository};

/// Words in quotation marks in the sources below a folder: letters of the alphabet, digits, `_` and `-`.
pub fn words_of(folder: &str) -> BTreeSet<String> {
    let files = read_folder(&repository(Path::new(folder).to_str().expect("text")));
    let mut words = BTreeSet::new();
    for (_, bytes) in files.iter().filter(|(path, _)| has_ending(path, "rs")) {
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        for line in text.lines() {
            words.extend(line.split('"').skip(1).filter(|word| is_word(word)).map(str::to_owned));
        }
    }
    words
}

fn is_word(text: &str) -> bool {
    let is_part =
        |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || matches!(char, '_' | '-');
    text.starts_with(|char: char| char.is_ascii_lowercase()) && text.chars().all(is_part)
}
