//! From an address to a file of the snapshot, with the script of the preview put into pages.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;

use crate::serve::server::{Preview, plain};
use crate::serve::{Snapshot, live};

const HTML: &str = "text/html; charset=utf-8";
/// The file that tells static hosts which headers to send.
const HEADERS: &str = "_headers";

/// Answers one request. Only files of the site can be asked for, by their exact names.
pub async fn answer(method: Method, uri: Uri, mut preview: Preview) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "The preview only answers GET and HEAD.\n");
    }
    let below = uri.path().trim_start_matches('/');
    let path = percent_decode_str(below).decode_utf8_lossy();
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() };
    if is_page(&path) {
        preview.viewers.asked(&path);
    }
    // Before the first run is at its end, a page may have to wait for it.
    let ready = preview.snapshots.wait_for(|snapshot| snapshot.has_answer(&path)).await;
    let Ok(snapshot) = ready.map(|snapshot| Arc::clone(&snapshot)) else {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "The preview is ending.\n");
    };
    let mut response = match snapshot.file(&path) {
        Some(bytes) if !is_page(&path) => respond(StatusCode::OK, media_type(&path), bytes.to_vec()),
        None if snapshot.file(&format!("{path}/index.html")).is_some() => {
            (StatusCode::FOUND, [(header::LOCATION, format!("/{below}/"))]).into_response()
        }
        _ => page(&snapshot, &path, &preview),
    };
    response.headers_mut().extend(headers(&snapshot));
    response
}

/// A page that follows its sources; the error page where there is none, and the bare panel before the first good run.
fn page(snapshot: &Snapshot, path: &str, preview: &Preview) -> Response {
    let follow = live::element(path, &snapshot.fingerprint(path));
    let Some(bytes) = snapshot.seen(path) else {
        let bare = live::bare_page(preview.language, &follow);
        return respond(StatusCode::SERVICE_UNAVAILABLE, HTML, bare.into_bytes());
    };
    let text = String::from_utf8_lossy(bytes);
    let body = match text.split_once("</head>") {
        Some((head, rest)) => format!("{head}{follow}</head>{rest}"),
        None => text.into_owned(),
    };
    let status = if snapshot.file(path).is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    respond(status, HTML, body.into_bytes())
}

fn respond(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, media_type)], Body::from(bytes)).into_response()
}

/// What a host would send with everything, the strict policy of the site among it; and what keeps a preview to itself:
/// nothing of it stays in a cache, no page of another origin can take anything in.
fn headers(snapshot: &Snapshot) -> HeaderMap {
    let own = [("cache-control", "no-store"), ("cross-origin-resource-policy", "same-origin")];
    let file = snapshot.file(HEADERS).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
    let of_all = file.lines().skip_while(|line| *line != "/*").skip(1);
    let of_all = of_all.take_while(|line| line.starts_with(' ')).filter_map(|line| line.split_once(": "));
    let pairs = of_all.map(|(name, value)| (name.trim(), value)).chain(own);
    pairs
        .filter_map(|(name, value)| {
            Some((name.parse::<HeaderName>().ok()?, value.parse::<HeaderValue>().ok()?))
        })
        .collect()
}

fn ending(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending)
}

fn is_page(path: &str) -> bool {
    ending(path) == "html"
}

/// The media type by the name's ending, as static hosts give it.
fn media_type(path: &str) -> &'static str {
    match ending(path) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf" => "application/pdf",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        _ => "application/octet-stream",
    }
}
