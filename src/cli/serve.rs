//! `sasshi serve`: the site in the browser, following every change.

use std::net::IpAddr;
use std::sync::Arc;

use crate::cli::Exit;
use crate::cli::arguments::Serve;
use crate::cli::console::Console;
use crate::diagnostic::{MessageLanguage, Severity};
use crate::serve::{Event, Listener, ServeError, ServeOptions, serve};

/// Serves until it is stopped.
pub fn run(arguments: &Serve, console: &Console) -> Exit {
    let options = ServeOptions {
        root: arguments.root.clone(),
        host: arguments.host,
        port: arguments.port,
        drafts: arguments.drafts,
        language: console.language,
    };
    let (host, open, teller) = (arguments.host, arguments.open, console.clone());
    let listener: Listener = Arc::new(move |event| tell(event, host, open, &teller));
    match serve(&options, &listener) {
        Ok(()) => Exit::Done,
        Err(ServeError::Watch(error)) => {
            console.world(&error);
            Exit::World
        }
        Err(ServeError::Network(error)) => {
            console.complain(&match console.language {
                MessageLanguage::Japanese => format!("{host} で待ち受けできません：{error}"),
                MessageLanguage::English => format!("cannot listen at {host}: {error}"),
            });
            Exit::World
        }
        Err(ServeError::NoPort(first, last)) => {
            console.complain(&match console.language {
                MessageLanguage::Japanese => {
                    format!(
                        "ポート {first}〜{last} はすべて使われています。--port で別の番号を指定してください。"
                    )
                }
                MessageLanguage::English => {
                    format!("ports {first} to {last} are all in use: give another with --port.")
                }
            });
            Exit::World
        }
    }
}

fn tell(event: &Event, host: IpAddr, open: bool, console: &Console) {
    match event {
        Event::Listening { port, taken } => listening(host, *port, *taken, open, console),
        Event::Built { changed, diagnostics, shown, took } => {
            console.problems(diagnostics);
            let milliseconds = took.as_millis();
            let what = match (changed.as_slice(), console.language) {
                ([], _) => return,
                ([one], _) => one.clone(),
                ([one, rest @ ..], MessageLanguage::Japanese) => format!("{one} ほか{}", rest.len()),
                ([one, rest @ ..], MessageLanguage::English) => format!("{one} and {} more", rest.len()),
            };
            let errors = diagnostics.iter().filter(|problem| problem.severity == Severity::Error).count();
            console.say(&match (console.language, shown) {
                (MessageLanguage::Japanese, true) => format!("更新しました：{what}（{milliseconds}ミリ秒）"),
                (MessageLanguage::Japanese, false) => {
                    format!("{what} に誤りがあります（{errors}件）。最後にできたページを表示しています。")
                }
                (MessageLanguage::English, true) => format!("Updated: {what} ({milliseconds} ms)"),
                (MessageLanguage::English, false) => {
                    format!("{what}: errors ({errors}). The last good pages are shown.")
                }
            });
        }
    }
}

fn listening(host: IpAddr, port: u16, taken: Option<u16>, open: bool, console: &Console) {
    if let Some(taken) = taken {
        console.say(&match console.language {
            MessageLanguage::Japanese => format!("ポート {taken} は使われているので、{port} を使います。"),
            MessageLanguage::English => format!("Port {taken} is in use: {port} is taken instead."),
        });
    }
    let name = if host.is_unspecified() { "127.0.0.1".to_owned() } else { shown(host) };
    let address = format!("http://{name}:{port}/");
    console.say(&match console.language {
        MessageLanguage::Japanese => format!("プレビュー：{address}（止めるには Ctrl+C）"),
        MessageLanguage::English => format!("Preview: {address} (Ctrl+C stops it)"),
    });
    if !host.is_loopback() {
        console.say(console.pick(
            "同じネットワークの人も、この機械のアドレスで下書きを見られます。",
            "Others in the same network can see the preview at this machine's address.",
        ));
    }
    if open && let Err(error) = opener::open_browser(&address) {
        console.complain(&format!("{address}: {error}"));
    }
}

/// An address of version 6 stands in brackets.
fn shown(host: IpAddr) -> String {
    match host {
        IpAddr::V4(host) => host.to_string(),
        IpAddr::V6(host) => format!("[{host}]"),
    }
}
