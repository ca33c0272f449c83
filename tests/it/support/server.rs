//! A web server on this machine's loopback, for links to "other" sites. Its thread ends with the tests.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A server that is running.
pub struct Server {
    /// `127.0.0.1:port`.
    pub host: String,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<String>>,
    at_a_time: AtomicUsize,
    most: AtomicUsize,
}

impl Server {
    /// Starts one. The path of a request says how it is answered:
    ///
    /// | path | answer |
    /// |---|---|
    /// | `/status/404` | this status |
    /// | `/to/301/status/200` | this status, and the rest as the new place |
    /// | `/no-head` | 405 to HEAD, 200 to GET |
    /// | `/circle` | 302 to itself |
    /// | `/silent` | none; the connection stays open until the other side closes it |
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let host = listener.local_addr().expect("an address").to_string();
        let seen = Arc::new(Seen::default());
        let shared = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&shared);
                std::thread::spawn(move || {
                    let now = seen.at_a_time.fetch_add(1, Ordering::SeqCst) + 1;
                    seen.most.fetch_max(now, Ordering::SeqCst);
                    // Who breaks off gets no answer.
                    let _ = answer(stream, &seen);
                });
            }
        });
        Self { host, seen }
    }

    /// Everything that was asked: method, path and user agent.
    pub fn requests(&self) -> Vec<String> {
        self.seen.requests.lock().expect("the requests").clone()
    }

    /// How many questions were open at a time.
    pub fn most_at_a_time(&self) -> usize {
        self.seen.most.load(Ordering::SeqCst)
    }
}

/// Reads a request and answers it.
fn answer(mut stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(Ok(first)) = lines.next() else {
        // Not text: somebody speaks TLS to a server that does not.
        seen.at_a_time.fetch_sub(1, Ordering::SeqCst);
        return write!(stream, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    };
    let mut agent = String::new();
    for line in lines.by_ref() {
        let line = line?;
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("user-agent")
        {
            value.trim().clone_into(&mut agent);
        }
        if line.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    seen.requests.lock().expect("the requests").push(format!("{method} {path} {agent}"));
    let (status, place) = if let Some(rest) = path.strip_prefix("/to/") {
        let (status, place) = rest.split_once('/').expect("a status and a place");
        (status.to_owned(), Some(format!("/{place}")))
    } else if path == "/circle" {
        ("302".to_owned(), Some("circle".to_owned()))
    } else if path == "/no-head" {
        (if method == "HEAD" { "405" } else { "200" }.to_owned(), None)
    } else if path == "/silent" {
        seen.at_a_time.fetch_sub(1, Ordering::SeqCst);
        // Ends when the other side closes the connection.
        while lines.next().transpose()?.is_some() {}
        return Ok(());
    } else {
        (path.trim_start_matches("/status/").to_owned(), None)
    };
    let place = place.map(|place| format!("Location: {place}\r\n")).unwrap_or_default();
    seen.at_a_time.fetch_sub(1, Ordering::SeqCst);
    write!(stream, "HTTP/1.1 {status} Status\r\n{place}Content-Length: 0\r\nConnection: close\r\n\r\n")
}
