//! Asks other sites whether the pages that this one links to are still there: politely, and never twice a day.
//!
//! Every address is asked for, those of loopback and of private networks too: an intranet has pages to link to, and who
//! runs the check wrote the addresses. Nothing but the status of the answer is looked at.

mod answer;
mod ask;
mod cache;
mod join;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::mpsc;
use std::time::Duration;

pub use answer::{Answer, Doubt};
pub use cache::Cache;

use ask::Asker;

/// How to ask.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// How long to wait for an answer.
    pub timeout: Duration,
    /// How long to wait between two questions to one host.
    pub pause: Duration,
}

/// So many hosts are asked at a time.
const AT_A_TIME: usize = 8;

/// The answer for every address. Addresses of one host are asked for one after the other, several hosts at a time.
#[must_use]
pub fn ask(urls: &BTreeSet<String>, manners: Manners) -> BTreeMap<String, Answer> {
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for url in urls {
        hosts.entry(join::host(url)).or_default().push(url);
    }
    let count = hosts.len().min(AT_A_TIME);
    let hosts = Mutex::new(hosts.into_values());
    let (sender, answers) = mpsc::channel();
    let work = |sender: mpsc::Sender<(String, Answer)>| {
        let asker = Asker::new(manners.timeout);
        let next = || hosts.lock().ok().and_then(|mut hosts| hosts.next());
        while let Some(urls) = next() {
            for (index, url) in urls.into_iter().enumerate() {
                if index > 0 && !join::is_own_machine(url) {
                    std::thread::sleep(manners.pause);
                }
                // The receiver lives as long as the threads.
                let _ = sender.send((url.to_owned(), asker.ask(url)));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..count {
            let sender = sender.clone();
            scope.spawn(|| work(sender));
        }
    });
    drop(sender);
    answers.into_iter().collect()
}
