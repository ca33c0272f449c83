//! Does what a chapter tells, on a copy of the repository's site, as the reader would.

use std::fs;
use std::io::{PipeReader, Read, pipe};
use std::path::Path;
use std::process::{Child, Command};

use crate::manual::matching::matches;
use crate::manual::preview::{Preview, free_port};
use crate::manual::reader::Step;
use crate::support::{OnDisk, Site, picture};

/// A chapter that is being told.
pub struct Story {
    chapter: String,
    language: String,
    site: OnDisk,
    preview: Option<Preview>,
    commands: usize,
}

impl Story {
    /// Begins with a clean copy.
    pub fn new(chapter: &Path, language: &str) -> Self {
        let chapter = chapter.file_name().expect("a name").to_string_lossy().into_owned();
        let site = Site::repository().build();
        Self { chapter, language: language.to_owned(), site, preview: None, commands: 0 }
    }

    /// Takes a step.
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Type { line, command, answer } => self.type_command(&self.place(*line), command, answer),
            Step::See { line, answer } => {
                let place = self.place(*line);
                let preview =
                    self.preview.as_ref().unwrap_or_else(|| panic!("{place}: no preview is running"));
                preview.says(answer, &place);
            }
            Step::Stop { line, answer } => {
                let place = self.place(*line);
                let preview = self.preview.take().unwrap_or_else(|| panic!("{place}: no preview is running"));
                preview.stop(answer, &place);
            }
            Step::Edit { line, file, before, after } => self.edit(&self.place(*line), file, before, after),
            Step::Write { line, file, text } => {
                assert!(!self.site.path(file).exists(), "{}: {file} is there already", self.place(*line));
                self.site.write(file, text);
            }
        }
    }

    /// The end: nothing runs any more.
    pub fn finish(self) -> Self {
        assert!(self.preview.is_none(), "{}: the preview is never stopped", self.chapter);
        self
    }

    /// How many commands were typed.
    pub const fn commands(&self) -> usize {
        self.commands
    }

    /// The text of a published file.
    pub fn page(&self, path: &str) -> String {
        let path = self.site.path("public").join(path);
        fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {}: {error}", self.chapter, path.display()))
    }

    fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.chapter)
    }

    fn edit(&self, place: &str, file: &str, before: &str, after: &str) {
        let text = fs::read_to_string(self.site.path(file))
            .unwrap_or_else(|error| panic!("{place}: {file}: {error}"));
        // Spreadsheets have line ends of their own; an editor keeps them.
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let text = text.replace("\r\n", "\n");
        let text = if before.is_empty() {
            text + after
        } else {
            assert_eq!(text.matches(before).count(), 1, "{place}: this stands once in {file}:\n{before}");
            text.replace(before, after)
        };
        self.place_pictures(file, after);
        self.site.write(file, &text.replace('\n', line_end));
    }

    /// What a chapter is told to show, the reader has put there.
    fn place_pictures(&self, chapter: &str, text: &str) {
        let folder = chapter.rsplit_once('/').map_or("", |(folder, _)| folder);
        for path in text.split("::figure ").skip(1).filter_map(|rest| rest.split(' ').next()) {
            self.site.write_bytes(&format!("{folder}/{path}"), &picture(400, 300));
        }
    }

    fn type_command(&mut self, place: &str, command: &str, shown: &str) {
        self.commands += 1;
        if let Some(file) = command.strip_prefix("cat ") {
            let said = fs::read_to_string(self.site.path(file)).expect("a file to show");
            assert!(matches(shown, &said), "{place}: {file} holds\n{said}\nand the manual shows\n{shown}");
            return;
        }
        let arguments = ["cargo run --release -- ", "sasshi "]
            .iter()
            .find_map(|program| command.strip_prefix(program))
            .unwrap_or_else(|| panic!("{place}: only sasshi can be run here: `{command}`"));
        let mut arguments: Vec<&str> = arguments.split(' ').collect();
        if arguments[0] == "serve" {
            let port = free_port();
            let number = port.to_string();
            arguments.extend(["--port", &number]);
            let (child, output) = self.start(&arguments);
            let preview = Preview::new(child, output, port);
            preview.says(shown, place);
            self.preview = Some(preview);
            return;
        }
        let (mut child, mut output) = self.start(&arguments);
        let mut said = String::new();
        output.read_to_string(&mut said).expect("UTF-8");
        let code = child.wait().expect("the program ends").code();
        let said = said.trim_end();
        assert!(matches(shown, said), "{place}: `{command}` says\n{said}\nand the manual shows\n{shown}");
        let has_error =
            shown.lines().any(|line| ["error[", "誤り["].iter().any(|word| line.starts_with(word)));
        assert_eq!(code, Some(i32::from(has_error)), "{place}: `{command}`");
    }

    /// Starts the program with everything that it says in one stream, as a terminal shows it.
    fn start(&self, arguments: &[&str]) -> (Child, PipeReader) {
        let (output, writer) = pipe().expect("a pipe");
        let child = Command::new(env!("CARGO_BIN_EXE_sasshi"))
            .current_dir(self.site.path(""))
            .env_clear()
            .envs([("NO_COLOR", "1"), ("LANG", if self.language == "ja" { "ja_JP.UTF-8" } else { "C" })])
            .args(arguments)
            .stdout(writer.try_clone().expect("the same pipe"))
            .stderr(writer)
            .spawn()
            .expect("the program runs");
        (child, output)
    }
}
