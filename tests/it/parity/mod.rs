//! How well parity is judged: pairs of texts that have drifted apart, and pairs that say the same in other words.
//!
//! The pairs stand in `drifts.txt` and `rewordings.txt`; a third of each in files of their own, kept aside while the rules
//! were written, so that they show how the rules do with texts they have not seen. `cargo test --test it parity --
//! --nocapture` prints the measures.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::{Case, Said, Site, blocks, cases, here, said};

/// A pair of texts.
struct Pair {
    file: String,
    name: String,
    /// The code that it must be reported under; none where it says the same.
    code: Option<String>,
    texts: Vec<(String, String)>,
}

impl Pair {
    fn new(case: &Case) -> Self {
        let (head, texts) = blocks(&case.body);
        let code = Some(head.trim().to_owned()).filter(|code| !code.is_empty());
        let languages: Vec<&str> = texts.iter().map(|(language, _)| language.as_str()).collect();
        assert_eq!(languages, ["ja", "en"], "{}", case.name);
        assert_eq!(code.is_some(), case.file.starts_with("drifts"), "{}", case.name);
        Self { file: case.file.clone(), name: case.name.clone(), code, texts }
    }
}

/// All pairs as chapters of one booklet, and the codes of parity that each chapter is reported under.
fn judged() -> Vec<(Pair, Vec<String>)> {
    let pairs: Vec<Pair> = cases(&here("parity"), "txt").iter().map(Pair::new).collect();
    let glossary = fs::read_to_string(here("parity").join("glossary.toml")).expect("a glossary");
    let mut site = Site::new()
        .file("themes/standard/styles/main.css", "a { color: teal }")
        .file("content/glossary.toml", &glossary);
    for (index, pair) in pairs.iter().enumerate() {
        for (language, text) in &pair.texts {
            let path = format!("content/plan/{}-pair.{language}.md", index + 100);
            // Slugs must differ too.
            let path = path.replace("-pair", &format!("-pair{index}"));
            site =
                site.file(&path, &format!("+++\ntitle = \"{}\"\n+++\n\n## P {{#part}}\n\n{text}", pair.name));
        }
    }
    let run = site.build().run(&["check", "--lang", "en"]);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in said(&run.stderr).iter().map(Said::to_string).filter(|line| line.contains("[parity-")) {
        let code = line.split(['[', ']']).nth(1).expect("a code").to_owned();
        let path = line.split(' ').nth(1).expect("a place").split(':').next().expect("a path").to_owned();
        found.entry(path).or_default().push(code);
    }
    let known: BTreeSet<String> =
        (0..pairs.len()).map(|index| format!("content/plan/{}-pair{index}.en.md", index + 100)).collect();
    let strange: Vec<&String> = found.keys().filter(|path| !known.contains(*path)).collect();
    assert!(strange.is_empty(), "{strange:?}\n{}", run.stderr);
    let codes = |index: usize| {
        found.remove(&format!("content/plan/{}-pair{index}.en.md", index + 100)).unwrap_or_default()
    };
    let all: Vec<Vec<String>> = (0..pairs.len()).map(codes).collect();
    pairs.into_iter().zip(all).collect()
}

/// What was measured on a group of pairs.
#[derive(Default)]
struct Measure {
    drifts: usize,
    recalled: usize,
    rewordings: usize,
    false_alarms: usize,
    /// Findings of the drifts, to see that each is reported once.
    findings: usize,
    wrong: Vec<String>,
}

impl Measure {
    fn add(&mut self, pair: &Pair, found: &[String]) {
        let right = if let Some(code) = &pair.code {
            self.drifts += 1;
            self.findings += found.len();
            let is_found = found.contains(code);
            self.recalled += usize::from(is_found);
            is_found
        } else {
            self.rewordings += 1;
            self.false_alarms += found.len();
            found.is_empty()
        };
        if !right {
            self.wrong.push(format!("{}: {} {found:?}", pair.file, pair.name));
        }
    }

    fn print(&self, name: &str) {
        println!(
            "{name}: {} of {} drifts are found (in {} lines), {} false alarms in {} rewordings",
            self.recalled, self.drifts, self.findings, self.false_alarms, self.rewordings
        );
        for wrong in &self.wrong {
            println!("    {wrong}");
        }
    }
}

#[test]
fn drifts_are_found_and_rewordings_are_left_alone() {
    let (mut whole, mut seen, mut held_out) = Default::default();
    for (pair, found) in judged() {
        let part: &mut Measure = if pair.file.ends_with("-held-out") { &mut held_out } else { &mut seen };
        for measure in [part, &mut whole] {
            measure.add(&pair, &found);
        }
    }
    seen.print("seen while the rules were written");
    held_out.print("held out");
    whole.print("all");
    assert!(whole.drifts >= 60 && whole.rewordings >= 60, "the corpus is large enough");
    assert!(
        held_out.drifts * 3 >= whole.drifts && held_out.rewordings * 3 >= whole.rewordings,
        "a third is held out"
    );
    assert!(whole.recalled * 100 >= whole.drifts * 97, "recall");
    assert!(whole.false_alarms * 30 <= whole.rewordings, "false alarms");
}
