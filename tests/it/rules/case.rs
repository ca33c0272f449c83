//! A case of a rule, read from its text.

use std::fs;

use crate::support::{Case, OnDisk, Site, blocks, picture, repository, workbook};

/// The style sheets that the theme links.
const STYLES: [&str; 9] = [
    "themes/standard/styles/main-books.css",
    "themes/standard/styles/main-cards.css",
    "themes/standard/styles/main-data.css",
    "themes/standard/styles/main-glossary.css",
    "themes/standard/styles/main-paper.css",
    "themes/standard/styles/main-print.css",
    "themes/standard/styles/main-search.css",
    "themes/standard/styles/main-text.css",
    "themes/standard/styles/main.css",
];

/// A site, and what is reported of it.
pub struct RuleCase {
    /// The kind of problem.
    pub code: String,
    /// What it shows.
    pub name: String,
    /// Does it have the problem?
    pub fails: bool,
    /// Everything that is reported, as `error[code] place`.
    pub expected: Vec<String>,
    /// Lines that the report holds.
    pub lines: Vec<String>,
    /// The exit code, where it is not what the problems say.
    pub exit: Option<i32>,
    command: Vec<String>,
    arguments: Vec<String>,
    from_nothing: bool,
    files: Vec<(String, String)>,
}

impl RuleCase {
    /// Reads a case.
    pub fn new(case: &Case) -> Self {
        let (head, files) = blocks(&case.body);
        let mut read = Self {
            code: case.file.clone(),
            name: format!("{}: {}", case.file, case.name),
            fails: case.name.starts_with("fails: "),
            expected: Vec::new(),
            lines: Vec::new(),
            exit: None,
            command: vec!["build".to_owned()],
            arguments: Vec::new(),
            from_nothing: false,
            files,
        };
        assert!(read.fails || case.name.starts_with("passes: "), "{}", read.name);
        for line in head.lines().filter(|line| !line.is_empty()) {
            if let Some(arguments) = line.strip_prefix("arguments: ") {
                read.arguments.extend(arguments.split(' ').map(str::to_owned));
            } else if let Some(command) = line.strip_prefix("command: ") {
                read.command = command.split(' ').map(str::to_owned).collect();
            } else if let Some(exit) = line.strip_prefix("exit: ") {
                read.exit = Some(exit.parse().expect("a number"));
            } else if line == "from nothing" {
                read.from_nothing = true;
            } else if line.starts_with("error[") || line.starts_with("warning[") {
                read.expected.push(line.to_owned());
            } else {
                read.lines.push(line.to_owned());
            }
        }
        assert_eq!(read.fails, !read.expected.is_empty(), "{}", read.name);
        read
    }

    /// The arguments of the program.
    pub fn arguments(&self) -> Vec<&str> {
        let all = self.command.iter().chain(&self.arguments).map(String::as_str);
        all.chain(["--lang", "en"]).collect()
    }

    /// Its sources, without links.
    pub fn site(&self) -> Site {
        let base = if self.from_nothing { Site::empty() } else { Site::new() };
        let has_theme = self.files.iter().any(|(title, _)| title.starts_with("themes/"));
        // A style sheet of one line: bundling the real one takes longer than everything else.
        let base = if has_theme {
            base
        } else {
            STYLES.iter().fold(base, |site, name| site.file(name, "a { color: teal }"))
        };
        self.files.iter().fold(base, |site, (title, text)| match title.split_once(" (") {
            None => site.file(title, text),
            Some((path, "removed)")) => site.without(path),
            Some((path, "bytes)")) => site.bytes(path, &bytes(text)),
            Some((path, "pixels)")) => site.bytes(path, &pixels(text)),
            Some((path, "noise)")) => site.file(path, &with_noise(text)),
            Some((path, "xlsx)")) => site.bytes(path, &workbook(text)),
            Some((path, how)) if how.starts_with("built in") => site.file(path, &built_in(path, how)),
            Some((path, "link)")) if site.files().contains_key(path) => site.without(path),
            Some((_, "link)")) => site,
            Some((_, other)) => panic!("{}: ({other}", self.name),
        })
    }

    /// Makes what a [`Site`] cannot hold.
    pub fn write_special_files(&self, site: &OnDisk) {
        for (title, text) in &self.files {
            if let Some(path) = title.strip_suffix(" (link)") {
                let path = site.path(path);
                fs::create_dir_all(path.parent().expect("a link stands in a folder")).expect("folder");
                std::os::unix::fs::symlink(text.trim(), path).expect("link");
            }
        }
    }
}

/// A file of the theme that sasshi brings along: under another name, or without the line that begins with what stands
/// in backticks.
fn built_in(path: &str, how: &str) -> String {
    let how = how.trim_end_matches(')');
    if let Some(name) = how.strip_prefix("built in as ") {
        return fs::read_to_string(repository("themes/standard").join(name)).expect("a file of the theme");
    }
    let left_out = how.split('`').nth(1).expect("what to leave out");
    let text = fs::read_to_string(repository(path)).expect("a file of the theme");
    text.split_inclusive('\n').filter(|line| !line.starts_with(left_out)).collect()
}

/// Puts words that do not compress in the place of every line `NOISE`: the same ones every time.
fn with_noise(text: &str) -> String {
    let mut state: u64 = 7;
    let mut word = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Letters only: numbers would be compared between the languages.
        let word = (0..13).map(|at| char::from(b'a' + ((state >> (12 + 4 * at)) & 15) as u8));
        word.chain([' ']).collect::<String>()
    };
    let lines = text.lines().map(|line| match line {
        "NOISE" => (0..3000).map(|_| word()).collect::<String>().trim_end().to_owned(),
        line => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// `8000 × 20` → a black picture of this size, as PNG.
fn pixels(text: &str) -> Vec<u8> {
    let (width, height) = text.trim().split_once(" × ").expect("width × height");
    picture(width.parse().expect("a width"), height.parse().expect("a height"))
}

/// `41 ff` → bytes.
fn bytes(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("hexadecimal")).collect()
}
