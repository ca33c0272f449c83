//! Finds an installed Chromium and has it print.

use std::cell::Cell;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::pdf::PdfError;
use crate::text::PathError;

/// The variable that names the program.
const VARIABLE: &str = "CHROMIUM";

/// What it is usually called.
const NAMES: [&str; 9] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
];

/// Where it stands on systems that have no search path for it.
const PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// The longest that one print may take. A booklet takes two seconds, the whole yearbook ten.
const LIMIT: Duration = Duration::from_mins(3);
/// How often is looked whether it is done.
const STEP: Duration = Duration::from_millis(20);

/// No network, no first-run page, nothing that depends on the user's settings.
const SETTINGS: [&str; 13] = [
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
];

/// A Chromium, Chrome or Edge that is installed.
#[derive(Debug)]
pub struct Browser {
    program: PathBuf,
    /// The system has no sandbox for it, as in many containers: what it opens is a page of ours, without any network.
    is_bare: Cell<bool>,
}

impl Browser {
    /// The program that is asked for, else the one that the variable `CHROMIUM` names, else the first that is there.
    ///
    /// # Errors
    /// There is none.
    pub fn find(wanted: Option<&Path>) -> Result<Self, PdfError> {
        let named = wanted
            .map(Path::to_owned)
            .or_else(|| env::var_os(VARIABLE).filter(|name| !name.is_empty()).map(PathBuf::from));
        let found = match &named {
            Some(named) => find(named),
            None => NAMES.iter().chain(&PLACES).find_map(|name| find(Path::new(name))),
        };
        let program = found.ok_or_else(|| {
            PdfError::NoBrowser(match named {
                Some(named) => vec![named.display().to_string()],
                None => NAMES.iter().map(|name| (*name).to_owned()).collect(),
            })
        })?;
        Ok(Self { program, is_bare: Cell::new(false) })
    }

    /// Prints a page of the disk as a tagged PDF with bookmarks. `folder` is for the browser's own files.
    ///
    /// # Errors
    /// The program cannot be run, takes too long, or writes nothing.
    pub fn print(&self, page: &Path, pdf: &Path, folder: &Path) -> Result<Vec<u8>, PdfError> {
        let (ended, words) = self.run(page, pdf, folder)?;
        let is_sandbox = words.contains("sandbox");
        let (ended, words) = if !ended.success() && is_sandbox && !self.is_bare.replace(true) {
            self.run(page, pdf, folder)?
        } else {
            (ended, words)
        };
        match fs::read(pdf) {
            Ok(bytes) if ended.success() => Ok(bytes),
            _ => Err(PdfError::Browser(self.program.clone(), last_words(&words, ended))),
        }
    }

    fn run(&self, page: &Path, pdf: &Path, folder: &Path) -> Result<(ExitStatus, String), PdfError> {
        let log = folder.join("browser.log");
        let file = fs::File::create(&log).map_err(PathError::at(&log))?;
        let child = Command::new(&self.program)
            .args(SETTINGS)
            .args(self.is_bare.get().then_some("--no-sandbox"))
            .arg(option("--user-data-dir=", &folder.join("profile")))
            .arg(option("--print-to-pdf=", pdf))
            .arg(address(page))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(file)
            .spawn()
            .map_err(PathError::at(&self.program))?;
        let ended = self.wait(child)?;
        let words = fs::read(&log).map_err(PathError::at(&log))?;
        Ok((ended, String::from_utf8_lossy(&words).into_owned()))
    }

    fn wait(&self, mut child: Child) -> Result<ExitStatus, PdfError> {
        let end = Instant::now() + LIMIT;
        loop {
            match child.try_wait().map_err(PathError::at(&self.program))? {
                Some(status) => return Ok(status),
                None if Instant::now() >= end => {
                    // It may have ended by itself just now.
                    let _ = child.kill();
                    let _ = child.wait();
                    return Err(PdfError::TooSlow(self.program.clone()));
                }
                None => std::thread::sleep(STEP),
            }
        }
    }
}

/// A program by its path, or by its name in the folders for programs.
fn find(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    let names = [name.to_owned(), name.with_extension("exe")];
    env::split_paths(&folders)
        .flat_map(|folder| names.clone().map(|name| folder.join(name)))
        .find(|path| path.is_file())
}

fn option(name: &str, path: &Path) -> std::ffi::OsString {
    let mut option = std::ffi::OsString::from(name);
    option.push(path);
    option
}

/// The `file:` address of a path from the root on.
fn address(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => {
                address.push(char::from(byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

/// The last line that says something; else how the program ended.
fn last_words(words: &str, ended: ExitStatus) -> String {
    let line = words.lines().rev().map(str::trim).find(|line| !line.is_empty() && !line.contains("dbus"));
    line.map_or_else(|| ended.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_paths() {
        assert_eq!(address(Path::new("/a b/戦略.html")), "file:///a%20b/%E6%88%A6%E7%95%A5.html");
        assert_eq!(address(Path::new(r"C:\site\x.html")), "file:///C:/site/x.html");
    }
}
