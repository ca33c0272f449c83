//! What an open page is told, as server-sent events (WHATWG HTML, 9.2).

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::RawQuery;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use tokio::sync::watch::Receiver;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use crate::serve::Snapshot;
use crate::serve::shown::Shown;

/// The stream of one page: `?page=ja/index.html&print=…` names it and the fingerprint of what the reader sees.
pub async fn stream(
    RawQuery(query): RawQuery,
    snapshots: Receiver<Arc<Snapshot>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let query = query.unwrap_or_default();
    let mut open = OpenPage { path: value(&query, "page"), print: value(&query, "print"), seen: None };
    let events = WatchStream::new(snapshots).filter_map(move |snapshot| {
        let news = open.news(snapshot)?;
        let data = serde_json::to_string(&news).ok()?;
        Some(Ok(Event::default().data(data)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// What a page must do.
#[derive(Debug, Serialize)]
struct News {
    /// Load itself again.
    reload: bool,
    /// Take other style sheets: old and new path below the site.
    styles: BTreeMap<String, String>,
    /// Show these problems; none hides the panel.
    problems: Vec<Shown>,
}

/// A page in a browser.
struct OpenPage {
    path: String,
    print: String,
    seen: Option<Arc<Snapshot>>,
}

impl OpenPage {
    /// What changed for this page; nothing where nothing did.
    fn news(&mut self, snapshot: Arc<Snapshot>) -> Option<News> {
        let problems = snapshot.problems.clone();
        let before = self.seen.replace(Arc::clone(&snapshot));
        let print = snapshot.fingerprint(&self.path);
        if print == self.print {
            let same = before.is_some_and(|before| before.problems == problems);
            return (!same).then(|| News { reload: false, styles: BTreeMap::new(), problems });
        }
        self.print = print;
        let styles = before.map(|before| restyled(&self.path, &before, &snapshot)).unwrap_or_default();
        Some(News { reload: styles.is_empty(), styles, problems })
    }
}

/// Style sheets that got another name, where nothing else of a page changed.
fn restyled(path: &str, before: &Snapshot, after: &Snapshot) -> BTreeMap<String, String> {
    let (Some(old), Some(new)) = (before.file(path), after.file(path)) else { return BTreeMap::new() };
    let gone = before.files.keys().filter(|path| is_style(path) && !after.files.contains_key(*path));
    let styles: BTreeMap<String, String> = gone
        .filter_map(|old| {
            let came = after
                .files
                .keys()
                .find(|new| is_style(new) && stem(new) == stem(old) && !before.files.contains_key(*new))?;
            Some((old.clone(), came.clone()))
        })
        .collect();
    let mut text = String::from_utf8_lossy(old).into_owned();
    for (old, new) in &styles {
        text = text.replace(old, new);
    }
    if text.as_bytes() == &**new { styles } else { BTreeMap::new() }
}

fn is_style(path: &str) -> bool {
    path.starts_with("assets/") && path.rsplit_once('.').is_some_and(|(_, ending)| ending == "css")
}

/// `assets/style` of `assets/style.0123456789abcdef.css`.
fn stem(path: &str) -> &str {
    path.rsplitn(3, '.').last().unwrap_or(path)
}

/// The value of a key in a query.
fn value(query: &str, key: &str) -> String {
    let pair = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == key);
    pair.map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned()).unwrap_or_default()
}
