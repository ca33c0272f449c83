//! Against DNS rebinding: a page from elsewhere that lets its own name point at this machine gets nothing.

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::serve::server::plain;

/// Answers only requests for `localhost` or for an address in numbers: no foreign name can stand for those.
pub async fn known_hosts(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(is_known) {
        next.run(request).await
    } else {
        plain(
            StatusCode::FORBIDDEN,
            "This preview answers at its address in numbers and at localhost only.\n",
        )
    }
}

/// `localhost:4000`, `127.0.0.1:4000`, `[::1]:4000`.
fn is_known(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || address.parse::<std::net::IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn names_of_others_are_refused() {
        for host in ["localhost", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000", "192.168.0.7:80"] {
            assert!(is_known(host), "{host}");
        }
        for host in
            ["", "city.example", "city.example:4000", "localhost.city.example", "127.0.0.1.city.example:4000"]
        {
            assert!(!is_known(host), "{host}");
        }
    }
}
