//! The HTTP server: the present snapshot, and a stream of events for every open page.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch::{Receiver, channel};

use crate::diagnostic::{MessageLanguage, Report};
use crate::load::Files;
use crate::serve::builder::{Builder, Sources};
use crate::serve::viewers::Viewers;
use crate::serve::watcher::{Change, Watcher};
use crate::serve::{Event, Listener, ServeError, ServeOptions, Snapshot, answer, events, guard, live};

/// Ports that are tried one after the other where another program has the first.
const PORTS: u16 = 20;

/// Builds, serves and follows changes until the process is told to stop.
///
/// # Errors
/// No port is free, or the sources cannot be watched.
pub fn serve(options: &ServeOptions, listener: &Listener) -> Result<(), ServeError> {
    // Watching starts before the first reading: no change is lost between them.
    let watcher = Watcher::new(&options.root)?;
    let runtime = Runtime::new().map_err(ServeError::Network)?;
    let socket = runtime.block_on(bind(options.host, options.port))?;
    let port = socket.local_addr().map_err(ServeError::Network)?.port();
    let taken = (options.port != 0 && port != options.port).then_some(options.port);
    listener(&Event::Listening { port, taken });
    let (sender, snapshots) = channel(Arc::<Snapshot>::default());
    let viewers = Arc::new(Viewers::default());
    viewers.asked("index.html");
    let builder = Arc::new(Builder::new(options, Arc::clone(&viewers), sender, Arc::clone(listener)));
    let root = options.root.clone();
    std::thread::spawn(move || follow(&root, watcher, &builder));
    let language = options.language;
    let preview = Preview { snapshots, viewers, language };
    runtime.block_on(answer_until_stopped(socket, preview)).map_err(ServeError::Network)
}

/// What answers are made of.
#[derive(Clone)]
pub struct Preview {
    /// The states of the site.
    pub snapshots: Receiver<Arc<Snapshot>>,
    /// The pages in browsers.
    pub viewers: Arc<Viewers>,
    /// Language of messages.
    pub language: MessageLanguage,
}

/// The first free port from `port` on.
async fn bind(host: IpAddr, port: u16) -> Result<TcpListener, ServeError> {
    let last = if port == 0 { 0 } else { port.saturating_add(PORTS - 1) };
    for port in port..=last {
        match TcpListener::bind(SocketAddr::new(host, port)).await {
            Ok(socket) => return Ok(socket),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(ServeError::Network(error)),
        }
    }
    Err(ServeError::NoPort(port, last))
}

/// Builds at once, and after every change.
fn follow(root: &std::path::Path, mut watcher: Watcher, builder: &Arc<Builder>) {
    let (noticed, report) = (Instant::now(), Report::new());
    let mut files = Files::read(root, &report);
    builder.begin(Sources { files: files.clone(), report, changed: Vec::new(), noticed });
    while let Some(Change { paths, noticed }) = watcher.wait() {
        let report = Report::new();
        let updated = paths.and_then(|paths| files.updated(root, &paths).ok());
        let now = updated.unwrap_or_else(|| Files::read(root, &report));
        let changed = now.differing(&files);
        if !changed.is_empty() {
            files = now;
            builder.begin(Sources { files: files.clone(), report, changed, noticed });
        }
    }
}

async fn answer_until_stopped(socket: TcpListener, preview: Preview) -> std::io::Result<()> {
    let listening = preview.clone();
    let router = Router::new()
        .route(live::SCRIPT, get(live::script))
        .route(live::STYLE, get(live::style))
        .route(live::EVENTS, get(async move |query| events::stream(query, listening.clone())))
        .fallback(move |method: Method, uri: Uri| answer::answer(method, uri, preview))
        .layer(from_fn(guard::known_hosts));
    tokio::select! {
        result = axum::serve(socket, router) => result,
        () = stopped() => Ok(()),
    }
}

/// Until Ctrl+C, or the system's request to end.
async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut end) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = end.recv() => {}
        }
        return;
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// An answer of plain text.
pub(super) fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [("content-type", "text/plain; charset=utf-8")], text).into_response()
}
