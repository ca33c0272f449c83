//! The HTTP server: the present snapshot, and a stream of events for every open page.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch::{Receiver, Sender, channel};

use crate::serve::builder::Builder;
use crate::serve::watcher::Watcher;
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
    let mut builder = Builder::new(options);
    let (sender, receiver) = channel(Arc::<Snapshot>::default());
    build(&mut builder, &sender, listener);
    let taken = (options.port != 0 && port != options.port).then_some(options.port);
    listener(&Event::Listening { port, taken });
    let follower = Arc::clone(listener);
    std::thread::spawn(move || follow(watcher, builder, &sender, &follower));
    runtime.block_on(answer_until_stopped(socket, receiver)).map_err(ServeError::Network)
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

/// Builds after every change.
fn follow(mut watcher: Watcher, mut builder: Builder, sender: &Sender<Arc<Snapshot>>, listener: &Listener) {
    while watcher.wait() {
        build(&mut builder, sender, listener);
    }
}

fn build(builder: &mut Builder, sender: &Sender<Arc<Snapshot>>, listener: &Listener) {
    if let Some((snapshot, event)) = builder.run() {
        sender.send_replace(snapshot);
        listener(&event);
    }
}

async fn answer_until_stopped(
    socket: TcpListener,
    snapshots: Receiver<Arc<Snapshot>>,
) -> std::io::Result<()> {
    let pages = snapshots.clone();
    let router = Router::new()
        .route(live::SCRIPT, get(|| async { live::script() }))
        .route(live::STYLE, get(|| async { live::style() }))
        .route(live::EVENTS, get(move |query| events::stream(query, snapshots.clone())))
        .fallback(move |method, uri| {
            let snapshot = Arc::clone(&pages.borrow());
            async move { answer::answer(&method, &uri, &snapshot) }
        })
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
