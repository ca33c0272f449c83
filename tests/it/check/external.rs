//! Links to other sites, against a server on this machine: open, broken, or not to be told; politely, and once a day.

use std::net::TcpListener;

use crate::check::{check, whole};
use crate::support::{OnDisk, Run, Server, Site, assert_golden, here};

/// A page with links to a server, a port that nobody listens at, and the server spoken to in TLS, which it does not know.
fn site(server: &Server, closed: &str) -> OnDisk {
    let host = &server.host;
    let links: Vec<String> = [
        "/status/200#part",
        "/status/404",
        "/status/410",
        "/status/403",
        "/status/503",
        "/to/301/status/200",
        "/to/302/status/200",
        "/to/301/to/308/status/200",
        "/to/301/status/404",
        "/no-head",
        "/circle",
        "/silent",
    ]
    .iter()
    .map(|path| format!("- [{path}](http://{host}{path})\n"))
    .collect();
    let links = links.concat();
    let links = format!("{links}- [closed](http://{closed}/)\n- [tls](https://{host}/)\n");
    Site::new()
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", &links)
        .edit("content/plan/20-goals.en.md", "There are two goals.", &links)
        .build()
}

/// A port at which nobody listens.
fn closed() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").to_string()
}

fn external(site: &OnDisk, language: &str, today: &str) -> Run {
    check(site, language, &["--external", "--timeout", "1", "--today", today])
}

#[test]
fn what_servers_answer() {
    let (server, closed) = (Server::start(), closed());
    for language in ["ja", "en"] {
        let run = external(&site(&server, &closed), language, "2026-11-20");
        let text = whole(&run).replace(&server.host, "server").replace(&closed, "closed");
        // The columns of a line end where the name of the server does.
        assert_golden(&here(&format!("check/external.human.{language}.txt")), &without_rulers(&text));
        assert_eq!(run.code, 0, "a broken link is a warning");
    }
}

/// Without the lines of carets, whose length is that of the port's number.
fn without_rulers(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').filter(|line| !line.contains("^^^")).collect();
    lines.concat()
}

#[test]
fn politely_and_once_a_day() {
    let (server, closed) = (Server::start(), closed());
    let site = site(&server, &closed);
    let first = external(&site, "en", "2026-11-20");
    let asked = server.requests();
    let agent = concat!(" sasshi/", env!("CARGO_PKG_VERSION"), " (checks links)");
    assert!(asked.iter().all(|request| request.ends_with(agent)), "{asked:?}");
    assert_eq!(server.most_at_a_time(), 1, "one question to a host at a time");
    let heads =
        |path: &str| asked.iter().filter(|request| request.starts_with(&format!("HEAD {path} "))).count();
    assert_eq!(
        (heads("/no-head"), heads("/status/410")),
        (1, 1),
        "each address once, though two pages link to it"
    );
    assert!(
        asked.contains(&format!("GET /no-head{agent}"))
            && asked.contains(&format!("HEAD /status/200{agent}"))
    );
    let ignored =
        std::fs::read_to_string(site.path(".sasshi/.gitignore")).expect("the folder ignores itself");
    assert_eq!(ignored, "*\n");

    let second = external(&site, "en", "2026-11-20");
    assert_eq!(whole(&second), whole(&first));
    let again: Vec<String> = server.requests().split_off(asked.len());
    assert!(
        again.iter().all(|request| request.starts_with("HEAD /silent ")),
        "only what was not answered: {again:?}"
    );

    external(&site, "en", "2026-11-21");
    assert!(server.requests().len() >= 2 * asked.len(), "on another day all are asked again");
    assert!(!site.path("public").exists());
}

#[test]
fn without_a_network_nothing_fails() {
    let closed = closed();
    let site = Site::new()
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", &format!("[計画](http://{closed}/)です。"))
        .edit("content/plan/20-goals.en.md", "two goals", &format!("two [goals](http://{closed}/)"))
        .file("check-baseline.toml", "")
        .build();
    let run = external(&site, "en", "2026-11-20");
    assert_eq!((run.code, run.stdout.as_str()), (0, "No new problems.\n"));
    assert_eq!(
        run.stderr.replace(&closed, "closed"),
        "Links to other sites: 0 open, 0 broken, 1 could not be told\n\
         \x20 content/plan/20-goals.en.md:5:23  http://closed/  could not be told (no connection)\n"
    );
}

#[test]
fn broken_links_fail_as_the_site_wants() {
    let server = Server::start();
    let link = format!("http://{}/status/404", server.host);
    let base = Site::new()
        .edit("content/plan/20-goals.ja.md", "目標は二つです。", &format!("[計画]({link})です。"))
        .edit("content/plan/20-goals.en.md", "two goals", &format!("two [goals]({link})"));
    assert_eq!(external(&base.build(), "en", "2026-11-20").code, 0);
    let strict =
        base.clone().edit("config.toml", "[license]", "[check.levels]\ndead-link = \"error\"\n[license]");
    assert_eq!(external(&strict.build(), "en", "2026-11-20").code, 1);
    let off = base.clone().edit("config.toml", "[license]", "[check.levels]\ndead-link = \"off\"\n[license]");
    assert!(!external(&off.build(), "en", "2026-11-20").stderr.contains("dead-link"));
    assert_eq!(external(&base.file("check-baseline.toml", "").build(), "en", "2026-11-20").code, 1);
}
