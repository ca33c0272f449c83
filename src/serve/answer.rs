//! From an address to a file of the snapshot, with the script of the preview put into pages.

use axum::body::Body;
use axum::http::{Method, Response, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;

use crate::serve::Snapshot;
use crate::serve::live;

/// Answers one request. Only files of the site can be asked for, by their exact names.
pub fn answer(method: &Method, uri: &Uri, snapshot: &Snapshot) -> Response<Body> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return respond(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", Body::empty());
    }
    let path = percent_decode_str(uri.path()).decode_utf8_lossy();
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') {
        return page(snapshot, &format!("{path}index.html"));
    }
    match snapshot.file(path) {
        Some(_) if is_page(path) => page(snapshot, path),
        Some(bytes) => respond(StatusCode::OK, media_type(path), Body::from(bytes.to_vec())),
        None if snapshot.file(&format!("{path}/index.html")).is_some() => {
            let mut response = respond(StatusCode::FOUND, "text/plain; charset=utf-8", Body::empty());
            let target = format!("{}/", uri.path());
            if let Ok(target) = target.parse() {
                response.headers_mut().insert(header::LOCATION, target);
            }
            response
        }
        None => page(snapshot, path),
    }
}

/// A page that follows its sources; the error page where there is none, and the bare panel before the first good build.
fn page(snapshot: &Snapshot, path: &str) -> Response<Body> {
    let html = "text/html; charset=utf-8";
    let follow = live::element(path, &snapshot.fingerprint(path));
    let (status, bytes) = match (snapshot.file(path), snapshot.file("404.html")) {
        (Some(bytes), _) => (StatusCode::OK, bytes),
        (None, Some(bytes)) => (StatusCode::NOT_FOUND, bytes),
        (None, None) => {
            let body = Body::from(live::bare_page(&follow));
            return respond(StatusCode::SERVICE_UNAVAILABLE, html, body);
        }
    };
    let text = String::from_utf8_lossy(bytes);
    let body = match text.split_once("</head>") {
        Some((head, rest)) => format!("{head}{follow}</head>{rest}"),
        None => text.into_owned(),
    };
    respond(status, html, Body::from(body))
}

fn respond(status: StatusCode, media_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    response
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
