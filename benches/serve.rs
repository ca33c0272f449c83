//! How long an editor waits: from a saved file to the event that has the page loaded again, and to the new page.
//!
//! `cargo bench --bench serve`. The site has about a thousand pages: the real one with its booklet repeated under other names.
//! `sasshi serve` runs over it as editors run it; a reader has one chapter open. Each kind of source is changed many times,
//! at rest (the run before is at its end) and in a hurry (the run before is still under way). Times of one machine at one
//! moment: what else it does shows in the slow ones.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const COPIES: usize = 40;
const TIMES: usize = 40;
const PAGE: &str = "ja/copy-3/direction.html";

/// What is changed, its file, and what is added each time.
type Change<'a> = (&'a str, &'a str, &'a dyn Fn(usize) -> String);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    make_site(folder.path());
    let mut preview = Preview::start(folder.path());
    println!("pages: {}", preview.pages());
    let mut reader = Reader::open(&preview);
    let text = |number| format!("\n\n測定{number}回目の文です。\n");
    let changes: [Change<'_>; 2] = [
        ("chapter", "content/copy-3/20-direction.ja.md", &text),
        ("style", "themes/standard/styles/base.css", &|number| {
            format!("\n:root {{ --measured: {number}; }}\n")
        }),
    ];
    for (name, path, addition) in changes {
        let path = folder.path().join(path);
        let original = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for is_hurried in [false, true] {
            let mut told = Vec::new();
            let mut seen = Vec::new();
            for number in 0..TIMES {
                let mut content = original.clone();
                content.extend_from_slice(addition(number).as_bytes());
                let chapter = folder.path().join("content/copy-3/20-direction.ja.md");
                let saved = Instant::now();
                fs::write(&path, &content).expect("the source");
                // What changes nothing of the page tells it nothing: its chapter changes along.
                if name == "glossary" {
                    append(&chapter, &text(number));
                }
                reader.wait_for_news();
                told.push(saved.elapsed());
                preview.get(PAGE);
                seen.push(saved.elapsed());
                if !is_hurried {
                    preview.wait_for_end();
                }
            }
            let pace = if is_hurried { "in a hurry" } else { "at rest" };
            println!("{name}, {pace}: told {}, page {}", distribution(told), distribution(seen));
            preview.settle();
        }
        fs::write(&path, &original).expect("the source");
        preview.settle();
    }
}

fn append(path: &Path, text: &str) {
    let mut file = fs::OpenOptions::new().append(true).open(path).expect("a chapter");
    file.write_all(text.as_bytes()).expect("a chapter");
}

fn distribution(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    format!("median {:.0} ms, 95 % {:.0} ms, max {:.0} ms", at(50), at(95), at(100))
}

/// The program.
struct Preview {
    child: Child,
    lines: Receiver<String>,
    address: String,
}

impl Preview {
    fn start(root: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sasshi"))
            .args(["serve", "--port", "0", "--lang", "en", "--root"])
            .arg(root)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        let line = lines.recv().expect("its address");
        let address =
            line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("its address");
        let mut preview = Self { child, lines, address: address.to_owned() };
        preview.wait_for_end();
        preview
    }

    /// Waits for the line that a run ends with.
    fn wait_for_end(&mut self) {
        let line = self.lines.recv().expect("a line");
        assert!(line.contains("errors: 0"), "{line}");
    }

    /// Waits until nothing is under way any more.
    fn settle(&mut self) {
        while self.lines.recv_timeout(Duration::from_secs(10)).is_ok() {}
    }

    fn request(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let head = format!("GET /{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(head.as_bytes()).expect("a request");
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut text = Vec::new();
        self.request(path).read_to_end(&mut text).expect("an answer");
        String::from_utf8_lossy(&text).into_owned()
    }

    fn pages(&self) -> usize {
        self.get("sitemap.xml").matches("<loc>").count()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A page in a browser.
struct Reader {
    lines: BufReader<TcpStream>,
}

impl Reader {
    fn open(preview: &Preview) -> Self {
        let page = preview.get(PAGE);
        let events = page.split("data-events=\"/").nth(1).and_then(|rest| rest.split('"').next());
        let events = events.expect("the script of the preview").replace("&amp;", "&");
        let mut reader = Self { lines: BufReader::new(preview.request(&events)) };
        while !reader.line().contains("\"reload\":false") {}
        reader
    }

    /// Waits until the page is told to load again or to take other styles.
    fn wait_for_news(&mut self) {
        loop {
            let line = self.line();
            if line.starts_with("data:")
                && (line.contains("\"reload\":true") || !line.contains("\"styles\":{}"))
            {
                return;
            }
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.lines.read_line(&mut line).expect("an event") > 0, "the preview has ended");
        line
    }
}

/// The real site with its booklet repeated. Titles stay, so links between booklets stay right.
fn make_site(folder: &Path) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for name in ["config.toml", "content", "seeds", "themes"] {
        copy(&root.join(name), &folder.join(name));
    }
    for copied in 1..COPIES {
        copy(&root.join("content/strategy-3"), &folder.join(format!("content/copy-{copied}")));
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("an entry");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).expect("a file");
    }
}
