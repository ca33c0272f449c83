//! The examples of the reference: each makes a site without a finding.
//!
//! A block with a file's name (`toml content/plan/booklet.toml`) is that file of the base site. A block `markdown` without
//! one is the text of a chapter; that of the other language stands at the same place of its chapter.

use super::chapter::{FOLDER, Fence, LANGUAGES, chapters, fences};
use super::generated::is_generated;
use crate::support::{Said, Site, read_folder, repository};

/// What is reported of a site. An example in one language is no translation, and none shows all tables.
fn findings(site: &Site, has_both: bool) -> Vec<Said> {
    let is_meant =
        |said: &Said| said.code != "unused-table" && (has_both || !said.code.starts_with("parity-"));
    with_short_styles(site).render().said().into_iter().filter(is_meant).collect()
}

/// With style sheets of one line: bundling the real ones takes longer than everything else.
fn with_short_styles(site: &Site) -> Site {
    let styles = read_folder(&repository("themes/standard/styles"));
    let linked = styles.keys().filter(|name| name.starts_with("main"));
    linked.fold(site.clone(), |site, name| {
        site.file(&format!("themes/standard/styles/{name}"), "a { color: teal }")
    })
}

/// The base site with the tables of the reference, which its examples show.
fn shelf() -> Site {
    let tables = read_folder(&repository(FOLDER).join("tables"));
    let site = Site::new();
    tables.iter().fold(site, |site, (path, bytes)| site.bytes(&format!("content/plan/tables/{path}"), bytes))
}

/// The examples of hand-written chapters in a language, by the name that both languages share.
fn examples(language: &str) -> Vec<(String, Vec<Fence>)> {
    let ending = format!(".{language}.md");
    let chapters = chapters(language).into_iter().filter(|(name, _)| !is_generated(name));
    chapters.map(|(name, text)| (name.trim_end_matches(&ending).to_owned(), fences(&name, &text))).collect()
}

#[test]
fn files_in_examples_have_no_fault() {
    let mut count = 0;
    for language in LANGUAGES {
        for fence in examples(language).iter().flat_map(|(_, fences)| fences) {
            let Some((_, path)) = fence.kind.split_once(' ') else { continue };
            let found = findings(&Site::new().file(path, &fence.text), false);
            assert!(found.is_empty(), "{}: {found:?}", fence.place);
            count += 1;
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn texts_in_examples_have_no_fault_and_say_the_same_in_both_languages() {
    let [first, second] = LANGUAGES.map(examples);
    let of_text = |fences: &[Fence]| -> Vec<Fence> {
        fences.iter().filter(|fence| fence.kind == "markdown").cloned().collect()
    };
    let mut count = 0;
    for ((name, one), (other_name, other)) in first.iter().zip(&second) {
        assert_eq!(name, other_name);
        let (one, other) = (of_text(one), of_text(other));
        assert_eq!(one.len(), other.len(), "{name}: examples in both languages");
        for (original, translation) in one.iter().zip(&other) {
            let site = [(LANGUAGES[0], original), (LANGUAGES[1], translation)].into_iter().fold(
                shelf(),
                |site, (language, fence)| {
                    let title = if language == "ja" { "目標" } else { "Goals" };
                    let text = format!("+++\ntitle = \"{title}\"\n+++\n\n{}", fence.text);
                    site.file(&format!("content/plan/20-goals.{language}.md"), &text)
                },
            );
            let found = findings(&site, true);
            assert!(found.is_empty(), "{} and {}: {found:?}", original.place, translation.place);
            count += 1;
        }
    }
    assert!(count > 20, "{count}");
}
