//! `sasshi serve`: the site in the browser, following every change.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use crate::cli::Exit;
use crate::cli::arguments::Serve;
use crate::cli::console::Console;
use crate::cli::io_words::io_words;
use crate::diagnostic::MessageLanguage::{English, Japanese};
use crate::serve::{Built, Event, Listener, ServeError, ServeOptions, serve};
use crate::text::PathError;

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
    let listener: Listener = Arc::new(move |event| match event {
        Event::Listening { port, taken } => listening(host, *port, *taken, open, &teller),
        Event::Built(built) => tell(built, &teller),
    });
    match serve(&options, &listener) {
        Ok(()) => {
            console.say(console.pick("プレビューを終わりました。", "The preview has ended."));
            Exit::Done
        }
        Err(error) => {
            refused(error, host, console);
            Exit::World
        }
    }
}

fn refused(error: ServeError, host: IpAddr, console: &Console) {
    match error {
        ServeError::Watch(PathError { path, error }) => {
            let (path, error) = (path.display(), io_words(&error, console.language));
            console.error(&match console.language {
                Japanese => format!("{path} の変更を見張れません：{error}"),
                English => format!("cannot watch {path} for changes: {error}"),
            });
            console.hint(console.pick(
                "`--root` で、config.toml のあるフォルダーを指定してください。",
                "Give the folder with config.toml by `--root`.",
            ));
        }
        ServeError::Network(error) => {
            console.error(&match console.language {
                Japanese => format!("{host} で待ち受けできません：{error}"),
                English => format!("cannot listen at {host}: {error}"),
            });
            console.hint(console.pick(
                "`--host` には、このパソコンのアドレスを指定してください。",
                "Give `--host` an address of this computer.",
            ));
        }
        ServeError::NoPort(first, last) => {
            console.error(&match console.language {
                Japanese => format!("ポート {first}〜{last} は、すべてほかのプログラムが使っています"),
                English => format!("other programs have all ports from {first} to {last}"),
            });
            console.hint(
                console.pick("`--port` で別の番号を指定してください。", "Give another number by `--port`."),
            );
        }
    }
}

/// One line a run; before it the problems that are new.
fn tell(built: &Built, console: &Console) {
    let Built { changed, fresh, errors, warnings, is_healed, first, whole } = built;
    console.list_problems(fresh);
    let what = match (changed.as_slice(), console.language) {
        ([], Japanese) => "サイト".to_owned(),
        ([], English) => "the site".to_owned(),
        ([one], _) => one.clone(),
        ([one, rest @ ..], Japanese) => format!("{one} ほか{}件", rest.len()),
        ([one, rest @ ..], English) => format!("{one} and {} more", rest.len()),
    };
    let times = times(*first, *whole, console);
    console.say(&match console.language {
        Japanese => {
            let state = match (errors, is_healed, changed.is_empty()) {
                (0, true, _) => "誤りがなくなりました：",
                (0, _, true) => "できました：",
                (0, ..) => "更新しました：",
                _ => "誤りがあります（最後に正しくできたページを見せています）：",
            };
            format!("{state}{what}（{times}）　誤り{errors}件、注意{warnings}件")
        }
        English => {
            let state = match (errors, is_healed, changed.is_empty()) {
                (0, true, _) => "Healed:",
                (0, _, true) => "Ready:",
                (0, ..) => "Updated:",
                _ => "Errors (the last good pages are shown):",
            };
            format!("{state} {what} ({times}), errors: {errors}, warnings: {warnings}")
        }
    });
}

/// How long the open pages took, and the whole site.
fn times(first: Option<Duration>, whole: Duration, console: &Console) -> String {
    let (first, whole) = (first.map(|first| first.as_millis()), whole.as_millis());
    match (console.language, first) {
        (Japanese, Some(first)) => format!("開いているページ {first}ミリ秒、全体 {whole}ミリ秒"),
        (Japanese, None) => format!("全体 {whole}ミリ秒"),
        (English, Some(first)) => format!("open pages {first} ms, all {whole} ms"),
        (English, None) => format!("all {whole} ms"),
    }
}

fn listening(host: IpAddr, port: u16, taken: Option<u16>, open: bool, console: &Console) {
    let own = match host {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => Ipv6Addr::LOCALHOST.into(),
        host => host,
    };
    let address = address(own, port);
    console.say(&match console.language {
        Japanese => format!("プレビュー：{address}（止めるには Ctrl+C）"),
        English => format!("Preview: {address} (Ctrl+C stops it)"),
    });
    if let Some(taken) = taken {
        console.say(&match console.language {
            Japanese => {
                format!("ポート {taken} はほかのプログラムが使っているので、{port} を使います。")
            }
            English => format!("Another program has port {taken}, so this is at {port}."),
        });
    }
    if !host.is_loopback() {
        say_who(host, port, console);
    }
    if open && let Err(error) = opener::open_browser(&address) {
        console.error(&match console.language {
            Japanese => format!("ブラウザーを開けません：{error}"),
            English => format!("cannot open a browser: {error}"),
        });
        console.hint(&match console.language {
            Japanese => format!("ブラウザーで {address} を開いてください。"),
            English => format!("Open {address} in your browser."),
        });
    }
}

/// Who can see the preview now, and where.
fn say_who(host: IpAddr, port: u16, console: &Console) {
    let office = if host.is_unspecified() { address_in_network() } else { Some(host) };
    let at = office.map(|office| address(office, port));
    console.say(&match (console.language, at) {
        (Japanese, Some(at)) => format!(
            "注意：同じネットワークにいる人は誰でも {at} で、下書きを含むこのサイトを見られます。パスワードはありません。"
        ),
        (Japanese, None) => {
            "注意：同じネットワークにいる人は誰でも、このパソコンのアドレスで、下書きを含むこのサイトを見られます。パスワードはありません。".to_owned()
        }
        (English, Some(at)) => format!(
            "Note: everybody in the same network can see this site, unpublished texts too, at {at}. There is no password."
        ),
        (English, None) => {
            "Note: everybody in the same network can see this site, unpublished texts too, at this computer's address. There is no password.".to_owned()
        }
    });
}

/// The address by which others reach this computer: the one that a packet to elsewhere would come from. None is sent.
fn address_in_network() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address for documentation (RFC 5737).
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip()).filter(|address| !address.is_unspecified())
}

/// An address of version 6 stands in brackets.
fn address(host: IpAddr, port: u16) -> String {
    match host {
        IpAddr::V4(host) => format!("http://{host}:{port}/"),
        IpAddr::V6(host) => format!("http://[{host}]:{port}/"),
    }
}
