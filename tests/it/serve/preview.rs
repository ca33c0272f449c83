//! `sasshi serve` over a site in a temporary folder, and a client for it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;

use crate::support::{OnDisk, Site};

/// Nothing takes so long; a test that would wait for ever fails.
const LONGEST: Duration = Duration::from_mins(2);

/// The program, as it serves.
pub struct Preview {
    /// The sources.
    pub site: OnDisk,
    child: Child,
    lines: BufReader<ChildStdout>,
    /// Reads what it prints beside: a full pipe would hold it up.
    problems: Option<JoinHandle<String>>,
    /// Host and port.
    pub address: String,
}

/// An answer over HTTP.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// By name, in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Preview {
    /// Serves a site, in English, at a free port.
    pub fn of(site: &Site) -> Self {
        Self::with(site.build(), &["--lang", "en"])
    }

    /// Serves with these arguments; the first line of the terminal was read.
    pub fn with(site: OnDisk, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sasshi"))
            .current_dir(site.path(""))
            .env_clear()
            .env("NO_COLOR", "1")
            .arg("serve")
            .args(if arguments.contains(&"--port") { [].as_slice() } else { &["--port", "0"] })
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let lines = BufReader::new(child.stdout.take().expect("its output"));
        let mut errors = child.stderr.take().expect("its problems");
        let problems = std::thread::spawn(move || {
            let mut text = String::new();
            errors.read_to_string(&mut text).expect("text");
            text
        });
        let mut preview = Self { site, child, lines, problems: Some(problems), address: String::new() };
        let first = preview.line();
        let address = first.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        address.expect("its address").clone_into(&mut preview.address);
        preview
    }

    /// The next line of the terminal; times in it are `N`.
    pub fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.lines.read_line(&mut line).expect("text") > 0, "the program has ended");
        without_times(line.trim_end())
    }

    /// Asks for a path.
    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", path, &self.address)
    }

    /// The text at a path, without what the preview adds to pages.
    pub fn text(&self, path: &str) -> String {
        let Answer { status, body, .. } = self.get(&format!("/{path}"));
        assert_eq!(status, 200, "{path}");
        String::from_utf8(without_script(&body)).expect("UTF-8")
    }

    /// Asks with a method, under the name of a host.
    pub fn request(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = self.send(method, path, host);
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("the end of the head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in ASCII");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Answer {
            status: status.parse().expect("a number"),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn send(&self, method: &str, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(LONGEST)).expect("a longest time");
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("a request");
        stream
    }

    /// Opens a page as a browser does: it listens to what its script would.
    pub fn open(&self, path: &str) -> Reader {
        let page = String::from_utf8(self.get(&format!("/{path}")).body).expect("UTF-8");
        let address = page.split("data-events=\"").nth(1).and_then(|rest| rest.split('"').next());
        let address = address.unwrap_or_else(|| panic!("{path} does not follow its sources:\n{page}"));
        Reader { lines: BufReader::new(self.send("GET", &address.replace("&amp;", "&"), &self.address)) }
    }

    /// Asks the program to end, and gives its exit code, the rest of what it printed, and its problems.
    pub fn end(mut self) -> (i32, String, String) {
        let killed = Command::new("/bin/sh").arg("-c").arg(format!("kill -INT {}", self.child.id())).status();
        assert!(killed.expect("a shell").success());
        let mut rest = String::new();
        self.lines.read_to_string(&mut rest).expect("text");
        let problems = self.problems.take().and_then(|reader| reader.join().ok()).expect("its problems");
        let code = self.child.wait().expect("its end").code();
        (code.unwrap_or(-1), rest, problems)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A page in a browser.
pub struct Reader {
    lines: BufReader<TcpStream>,
}

impl Reader {
    /// What the page is told next.
    pub fn news(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).expect("an event") > 0, "the stream has ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("JSON");
            }
        }
    }

    /// Reads on until the page is told something like this.
    pub fn until(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        loop {
            let news = self.news();
            if is_it(&news) {
                return news;
            }
        }
    }

    /// Reads on until the page is to be loaded again.
    pub fn until_reload(&mut self) {
        self.until(|news| news["reload"] == true);
    }
}

/// The places that a panel names, in order.
pub fn places(news: &Value) -> Vec<String> {
    let problems = news["panel"]["problems"].as_array().cloned().unwrap_or_default();
    problems.iter().map(|problem| problem["place"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A page as it was built: the preview adds one element to its head.
pub fn without_script(page: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    match text.split_once("<script src=\"/-/live.js\"") {
        Some((before, rest)) => {
            let (_, after) = rest.split_once("</script>").expect("the end of the script");
            format!("{before}{after}").into_bytes()
        }
        None => page.to_vec(),
    }
}

/// Times are `N`.
fn without_times(line: &str) -> String {
    let mut text = line.to_owned();
    for unit in [" ms", "ミリ秒"] {
        let parts: Vec<&str> = text.split(unit).collect();
        let (last, times) = parts.split_last().expect("a part");
        let digits =
            |part: &&str| format!("{}N{unit}", part.trim_end_matches(|char: char| char.is_ascii_digit()));
        text = times.iter().map(digits).collect::<String>() + last;
    }
    text
}
