//! Parts of addresses (RFC 3986), as far as following them needs it.

/// Host and port of an address.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// Does it lead to the machine at hand? That need not be spared.
pub fn is_own_machine(url: &str) -> bool {
    let host = host(url);
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|own| host.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

/// The address that `location` means on the page `base`.
pub fn join(base: &str, location: &str) -> String {
    let location = location.split('#').next().unwrap_or(location);
    // A whole address may also stand in the query of a short one: `/login?next=https://…`.
    if location
        .split_once("://")
        .is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    {
        return location.to_owned();
    }
    let scheme = base.split_once("://").map_or("https", |(scheme, _)| scheme);
    if let Some(rest) = location.strip_prefix("//") {
        return format!("{scheme}://{rest}");
    }
    let origin = format!("{scheme}://{}", host(base));
    if location.starts_with('/') {
        return format!("{origin}{location}");
    }
    let path = base.strip_prefix(&origin).unwrap_or("").split('?').next().unwrap_or("");
    if location.starts_with('?') {
        return format!("{origin}{path}{location}");
    }
    let folder = path.rfind('/').map_or("/", |at| &path[..=at]);
    format!("{origin}{folder}{location}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_readers_are_sent() {
        let base = "https://www.example.jp:8080/plan/a.html?x=1";
        for (location, joined) in [
            ("https://other.example/", "https://other.example/"),
            ("//other.example/b", "https://other.example/b"),
            ("/b.html#c", "https://www.example.jp:8080/b.html"),
            ("b.html", "https://www.example.jp:8080/plan/b.html"),
            ("/in?to=https://a.example/", "https://www.example.jp:8080/in?to=https://a.example/"),
            ("?y=2", "https://www.example.jp:8080/plan/a.html?y=2"),
        ] {
            assert_eq!(join(base, location), joined);
        }
        assert_eq!(join("http://www.example.jp", "b"), "http://www.example.jp/b");
    }

    #[test]
    fn the_machine_at_hand() {
        assert!(is_own_machine("http://127.0.0.1:4000/a") && is_own_machine("http://localhost"));
        assert!(!is_own_machine("https://localhost.example/") && !is_own_machine("https://10.0.0.1/"));
    }
}
