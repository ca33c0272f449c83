//! A case of a command, read from its text.

use std::thread;

use crate::support::{Run, Site, blocks};

/// A command line and the site that it runs on.
pub struct CommandCase {
    /// The arguments, without `--lang`.
    pub run: String,
    name: String,
    head: String,
    before: Vec<String>,
    then: Vec<(String, String, String)>,
    files: Vec<(String, String)>,
    site: Site,
}

/// What stands before the first case, and the cases.
pub fn cases_of(text: &str) -> (String, Vec<CommandCase>) {
    let mut parts = text.split("=== ");
    let note = parts.next().unwrap_or_default().to_owned();
    (note, parts.map(CommandCase::new).collect())
}

impl CommandCase {
    fn new(text: &str) -> Self {
        let (name, body) = text.split_once('\n').expect("a name");
        let (head, parts) = blocks(body);
        let is_printed =
            |title: &str| ["ja, ", "en, ", "ja and en, "].iter().any(|start| title.starts_with(start));
        let files: Vec<(String, String)> =
            parts.into_iter().filter(|(title, _)| !is_printed(title)).collect();
        let from_nothing = head.lines().any(|line| line == "from nothing");
        let mut site = if from_nothing { Site::empty() } else { Site::new() };
        let (mut run, mut before, mut then) = (None, Vec::new(), Vec::new());
        for line in head.lines() {
            if let Some(arguments) = line.strip_prefix("run: ") {
                run = Some(arguments.to_owned());
            } else if let Some(arguments) = line.strip_prefix("before: ") {
                before.push(arguments.to_owned());
            } else if let Some(edit) = line.strip_prefix("edit: ") {
                let (path, old, new) = change(edit);
                site = site.edit(&path, &old, &new);
            } else if let Some(edit) = line.strip_prefix("then: ") {
                then.push(change(edit));
            } else {
                assert!(line == "from nothing", "{name}: {line}");
            }
        }
        site = files.iter().fold(site, |site, (path, text)| site.file(path, text));
        Self { run: run.expect("a command to run"), name: name.to_owned(), head, before, then, files, site }
    }

    /// The whole case with what is printed now.
    pub fn printed(&self) -> String {
        let mut out = format!("=== {}\n{}", self.name, self.head);
        for (path, text) in &self.files {
            out.push_str(&format!("--- {path}\n{text}"));
        }
        let (japanese, english) = thread::scope(|scope| {
            let japanese = scope.spawn(|| self.result("ja"));
            let english = self.result("en");
            (japanese.join().expect("a run in Japanese"), english)
        });
        if japanese == english {
            out.push_str(&printed("ja and en", &japanese));
        } else {
            out.push_str(&printed("ja", &japanese));
            out.push_str(&printed("en", &english));
        }
        out.push('\n');
        out
    }

    fn result(&self, language: &str) -> Run {
        let site = self.site.build();
        let environment = [("NO_COLOR", "1"), ("CHROMIUM", "/nowhere/chrome")];
        let run = |line: &str| {
            let arguments: Vec<&str> = line.split(' ').chain(["--lang", language]).collect();
            Run::with_environment(&site.path("."), &arguments, &environment)
        };
        for line in &self.before {
            let run = run(line);
            assert_eq!(run.code, 0, "{}: {line}: {}", self.name, run.stderr);
        }
        for (path, old, new) in &self.then {
            let text = std::fs::read_to_string(site.path(path)).expect("a file");
            assert_eq!(text.matches(old.as_str()).count(), 1, "{}: {old}", self.name);
            site.write(path, &text.replace(old, new));
        }
        run(&self.run)
    }
}

/// What a run gave in some language.
fn printed(language: &str, run: &Run) -> String {
    let mut out = format!("--- {language}, exit code {}\n{}", run.code, quoted(&run.stdout));
    if !run.stderr.is_empty() {
        out.push_str(&format!("--- {language}, stderr\n{}", quoted(&run.stderr)));
    }
    out
}

/// `path: old → new`
fn change(edit: &str) -> (String, String, String) {
    let (path, change) = edit.split_once(": ").expect("a path");
    let (old, new) = change.split_once(" → ").expect("old → new");
    (path.to_owned(), old.to_owned(), new.to_owned())
}

/// Each line behind a mark, so that empty lines and spaces at its end show.
fn quoted(text: &str) -> String {
    let text = text.replace(concat!("sasshi ", env!("CARGO_PKG_VERSION")), "sasshi {version}");
    let text = text.replace(concat!("v", env!("CARGO_PKG_VERSION")), "v{version}");
    let own = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
    let text = text.replace(own, "\"version\": \"{version}\"");
    let lines = text.lines().map(|line| match line.split_once(['（', '(']) {
        Some((before, rest)) if before == "サイトができました" || before == "The site is ready " => {
            let open = &line[before.len()..line.len() - rest.len()];
            format!("| {before}{open}…{}\n", if open == "(" { ")" } else { "）" })
        }
        _ if line.is_empty() => "|\n".to_owned(),
        _ => format!("| {line}\n"),
    });
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "(no line break at the end)\n" };
    lines.collect::<String>() + end
}
