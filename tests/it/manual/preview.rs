//! A preview that runs while the story goes on.

use std::io::{BufRead, BufReader, PipeReader};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::manual::matching::matches;

/// After so long without a word it hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// The running program and what it has said since the reader last looked.
pub struct Preview {
    child: Child,
    lines: Receiver<String>,
    port: String,
}

impl Preview {
    /// Follows a program that listens at a port.
    pub fn new(child: Child, output: PipeReader, port: u16) -> Self {
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines, port: port.to_string() }
    }

    /// Waits until it has said this, and nothing else. The manual shows the usual port.
    pub fn says(&self, shown: &str, place: &str) {
        let mut said = String::new();
        while !matches(shown, &said) {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else {
                panic!("{place}: the preview says\n{said}\nand the manual shows\n{shown}");
            };
            said.push_str(&line.replace(&self.port, "4000"));
            said.push('\n');
        }
    }

    /// Stops it with Ctrl+C: after whatever it has said meanwhile, it says this, and ends well.
    pub fn stop(mut self, shown: &str, place: &str) {
        let signal = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        assert!(signal.expect("kill runs").success(), "{place}: the preview can be stopped");
        self.says(&format!("…\n{shown}"), place);
        assert_eq!(self.child.wait().expect("the preview ends").code(), Some(0), "{place}");
    }
}

impl Drop for Preview {
    /// A story that fails leaves nothing behind.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody uses.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
