//! What the preview answers, and to whom.

use crate::serve::preview::Preview;
use crate::support::Site;

#[test]
fn pages_come_under_the_policy_of_the_site_and_stay_in_no_cache() {
    let preview = Preview::of(&Site::new());
    let answer = preview.get("/ja/plan/start.html");
    assert_eq!(answer.status, 200);
    let header = |name: &str| answer.headers.get(name).map(String::as_str).unwrap_or_default();
    assert_eq!(header("content-type"), "text/html; charset=utf-8");
    assert!(header("content-security-policy").starts_with("default-src 'self';"), "{answer:?}");
    assert_eq!(header("cache-control"), "no-store");
    assert_eq!(header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(header("x-content-type-options"), "nosniff");
    let page = String::from_utf8(answer.body).expect("UTF-8");
    assert_eq!(page.matches("<script src=\"/-/live.js\"").count(), 1);
    assert_eq!(preview.get("/-/live.js").status, 200);
    assert_eq!(preview.get("/-/live.css").headers["content-type"], "text/css; charset=utf-8");
}

#[test]
fn folders_show_their_index_and_other_addresses_the_page_for_them() {
    let preview = Preview::of(&Site::new());
    for path in ["/", "/ja/", "/en/plan/", "/ja/plan/start.html?from=here", "/data/plan/share.csv"] {
        assert_eq!(preview.get(path).status, 200, "{path}");
    }
    for (path, to) in [("/ja", "/ja/"), ("//ja", "/ja/"), ("/en/plan", "/en/plan/")] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.headers["location"].as_str()), (302, to), "{path}");
    }
    let missing = preview.get("/ja/no-such-page.html");
    assert_eq!(missing.status, 404);
    assert!(String::from_utf8_lossy(&missing.body).contains("/-/live.js"), "it follows the sources too");
}

#[test]
fn no_path_outside_of_the_site_is_served() {
    let site = Site::new().build();
    site.write("secret.html", "<p>not for readers</p>");
    site.write("content/plan/.draft.html", "<p>not for readers</p>");
    let preview = Preview::with(site, &["--lang", "en"]);
    for path in [
        "/secret.html",
        "/../secret.html",
        "/ja/../../secret.html",
        "/%2e%2e/secret.html",
        "/ja/..%2f..%2fsecret.html",
        "/ja/%5c..%5c..%5csecret.html",
        "//etc/passwd",
        "/etc/passwd%00.html",
        "/config.toml",
        "/content/plan/10-start.ja.md",
        "/content/plan/.draft.html",
        "/.sasshi.json",
    ] {
        let answer = preview.get(path);
        let body = String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!body.contains("not for readers") && !body.contains("root:"), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let host = preview.address.clone();
        assert_eq!(preview.request(method, "/ja/index.html", &host).status, 405, "{method}");
    }
}

#[test]
fn a_name_of_somebody_else_gets_nothing() {
    let preview = Preview::of(&Site::new());
    let port = preview.address.rsplit(':').next().expect("a port").to_owned();
    for host in
        ["localhost".to_owned(), format!("localhost:{port}"), format!("127.0.0.1:{port}"), "[::1]".to_owned()]
    {
        assert_eq!(preview.request("GET", "/ja/index.html", &host).status, 200, "{host}");
    }
    for host in ["city.example", "city.example:80", "localhost.city.example", "127.0.0.1.city.example", ""] {
        for path in ["/ja/index.html", "/-/events?page=ja%2Findex.html", "/-/live.js"] {
            let answer = preview.request("GET", path, host);
            assert_eq!(answer.status, 403, "{host} {path}");
            assert!(!String::from_utf8_lossy(&answer.body).contains("<html"), "{host} {path}");
        }
    }
}

#[test]
fn it_listens_at_this_computer_only_and_says_what_opening_it_means() {
    let preview = Preview::of(&Site::new());
    assert!(preview.address.starts_with("127.0.0.1:"), "{}", preview.address);
    for (language, said) in
        [("en", "Note: everybody in the same network"), ("ja", "注意：同じネットワークにいる人は誰でも")]
    {
        let mut open = Preview::with(Site::new().build(), &["--host", "0.0.0.0", "--lang", language]);
        assert!(open.address.starts_with("127.0.0.1:"), "{}", open.address);
        let line = open.line();
        assert!(line.starts_with(said), "{line}");
    }
}

#[test]
fn a_port_of_another_program_is_left_to_it() {
    let other = Preview::of(&Site::new());
    let port = other.address.rsplit(':').next().expect("a port").to_owned();
    // The last of several values counts.
    let mut preview = Preview::with(Site::new().build(), &["--lang", "en", "--port", &port]);
    assert_ne!(preview.address, other.address);
    let next = preview.address.rsplit(':').next().expect("a port").to_owned();
    assert_eq!(preview.line(), format!("Another program has port {port}, so this is at {next}."));
    assert_eq!(preview.get("/ja/index.html").status, 200);
}

#[test]
fn readers_keep_nothing_of_a_preview() {
    let preview = Preview::of(&Site::new());
    let worker = preview.text("service-worker.js");
    assert!(worker.contains("unregister"), "{worker}");
    let page = preview.text("ja/index.html");
    assert!(!page.contains("manifest.webmanifest"), "{page}");
}
