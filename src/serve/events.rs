//! What an open page is told, as server-sent events (WHATWG HTML, 9.2).

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::RawQuery;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use crate::diagnostic::MessageLanguage;
use crate::serve::Snapshot;
use crate::serve::panel::Panel;
use crate::serve::server::Preview;
use crate::serve::viewers::Viewer;

/// The stream of one page: `?page=ja%2Findex.html&print=…` names it and the fingerprint of what the reader sees.
pub fn stream(
    RawQuery(query): RawQuery,
    preview: Preview,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let query = query.unwrap_or_default();
    let mut page = OpenPage {
        viewer: preview.viewers.open(&value(&query, "page")),
        language: preview.language,
        print: value(&query, "print"),
        before: None,
    };
    let events = WatchStream::new(preview.snapshots).filter_map(move |snapshot| {
        let data = serde_json::to_string(&page.news(&snapshot)?).ok()?;
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
    /// Show this; nothing hides the panel.
    panel: Option<Panel>,
}

/// A page in a browser.
struct OpenPage {
    viewer: Viewer,
    language: MessageLanguage,
    /// The fingerprint of what the reader sees.
    print: String,
    before: Option<Arc<Snapshot>>,
}

impl OpenPage {
    /// What changed for this page; nothing where nothing did.
    fn news(&mut self, snapshot: &Arc<Snapshot>) -> Option<News> {
        let path = &self.viewer.path;
        let before = self.before.replace(Arc::clone(snapshot));
        let print = snapshot.fingerprint(path);
        let is_same = print == self.print;
        self.print = print;
        if is_same && before.as_ref().is_some_and(|before| before.problems == snapshot.problems) {
            return None;
        }
        let seen = before.as_ref().and_then(|before| before.seen(path)).zip(snapshot.seen(path));
        let styles = seen.and_then(|(old, new)| restyled(old, new)).unwrap_or_default();
        let panel = Panel::new(&snapshot.problems, self.language);
        Some(News { reload: !is_same && styles.is_empty(), styles, panel })
    }
}

/// Style sheets that got other names, old and new, where nothing else of a page changed.
fn restyled(old: &[u8], new: &[u8]) -> Option<BTreeMap<String, String>> {
    let (old, new) = (str::from_utf8(old).ok()?, str::from_utf8(new).ok()?);
    let (before, after) = (styles(old), styles(new));
    if before == after || before.len() != after.len() {
        return None;
    }
    let mut text = old.to_owned();
    let pairs = before.into_iter().zip(after).filter(|(old, new)| old != new);
    let pairs: BTreeMap<String, String> = pairs.map(|(old, new)| (old.to_owned(), new.to_owned())).collect();
    for (old, new) in &pairs {
        text = text.replace(old, new);
    }
    (text == new).then_some(pairs)
}

/// The style sheets that a page names, as paths below the site, in order.
fn styles(page: &str) -> Vec<&str> {
    let names =
        page.split("assets/").skip(1).filter_map(|rest| rest.split_once(".css").map(|(name, _)| name));
    let is_name =
        |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    names.filter(is_name).collect()
}

/// The value of a key in a query.
fn value(query: &str, key: &str) -> String {
    let pair = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == key);
    pair.map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned()).unwrap_or_default()
}
