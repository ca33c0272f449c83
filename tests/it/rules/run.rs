//! Runs many cases, and says of each what went wrong.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::rules::case::RuleCase;
use crate::support::{Folder, Site};

/// The output of the base site.
pub fn published_base() -> &'static Folder {
    static BASE: OnceLock<Folder> = OnceLock::new();
    BASE.get_or_init(|| Site::new().build().publish())
}

/// Runs `test` on every case, two at a time, and fails with all that went wrong.
pub fn each(cases: &[RuleCase], test: impl Fn(&RuleCase) -> Result<(), String> + Sync) {
    assert!(!cases.is_empty(), "there are cases");
    let next = AtomicUsize::new(0);
    let work = || {
        let mut failures = Vec::new();
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(why) = test(case) {
                failures.push(format!("{}\n{why}", case.name));
            }
        }
        failures
    };
    let mut failures = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut failures = work();
        failures.extend(other.join().expect("a thread of tests"));
        failures
    });
    failures.sort();
    assert!(failures.is_empty(), "{} of {} cases\n\n{}", failures.len(), cases.len(), failures.join("\n\n"));
}
