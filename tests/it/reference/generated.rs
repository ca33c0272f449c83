//! Generated chapters: what they hold, and where the differences of their two languages are passed over.

use std::collections::{BTreeMap, BTreeSet};

use sasshi::diagnostic::MessageLanguage;

use super::chapter::{LANGUAGES, lines_outside_code};
use super::{commands, messages};
use crate::support::{Site, repository};

/// What is passed over in generated chapters: their words come from the program, whose two languages are no translations
/// of each other, and bad examples show what is bad.
const PASSED_OVER: [&str; 12] = [
    "bare-era",
    "full-width-letters",
    "half-width-kana",
    "near-markdown",
    "parity-numbers",
    "parity-terms",
    "platform-dependent-character",
    "punctuation",
    "spaces-for-layout",
    "spelling-variant",
    "typed-figure",
    "unmarked-language",
];

/// All generated chapters, by path below the repository's `docs/`.
pub fn all() -> BTreeMap<String, String> {
    let mut chapters = BTreeMap::new();
    for (tag, language) in LANGUAGES.into_iter().zip([MessageLanguage::Japanese, MessageLanguage::English]) {
        let own = messages::chapters(language, tag).into_iter().chain([commands::chapter(language, tag)]);
        chapters.extend(own.map(|(name, text)| (format!("content/reference/{name}"), text)));
    }
    let site = Site::at(&repository("docs"));
    let site = chapters.iter().fold(site, |site, (path, text)| site.file(path, text));
    let mut found: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for said in site.render().said() {
        let Some((path, rest)) = said.place.split_once(':') else { continue };
        let Some(text) = chapters.get(path).filter(|_| PASSED_OVER.contains(&said.code.as_str())) else {
            continue;
        };
        let line: usize = rest.split(':').next().and_then(|line| line.parse().ok()).expect("a line");
        let above = lines_outside_code(text).take_while(|(index, _)| *index < line);
        let heading = above.map(|(_, line)| line).filter(|line| line.starts_with("## ")).last();
        // The lines above all headings are written here: they are the same in both languages.
        let Some(heading) = heading.map(str::to_owned) else { continue };
        found.entry((path.to_owned(), heading)).or_default().insert(said.code);
    }
    for ((path, heading), codes) in found {
        let text = chapters.get_mut(&path).expect("a chapter");
        let codes: Vec<String> = codes.into_iter().collect();
        let reason = if path.ends_with(".ja.md") {
            "プログラムの文と、わざと悪くした例です"
        } else {
            "words of the program, and examples that are bad on purpose"
        };
        let comment = format!("{heading}\n\n<!-- sasshi-ignore {}: {reason} -->\n", codes.join(" "));
        *text = text.replacen(&format!("{heading}\n"), &comment, 1);
    }
    chapters
}

/// Is the chapter of this file name made by the test?
pub fn is_generated(name: &str) -> bool {
    name.starts_with("60-") || name.starts_with('7')
}
