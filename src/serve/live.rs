//! What the preview adds to a page: a script and a style sheet of its own, at addresses that no site has.

use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Address of the script.
pub const SCRIPT: &str = "/-/live.js";
/// Address of the style sheet of the panel.
pub const STYLE: &str = "/-/live.css";
/// Address of the events.
pub const EVENTS: &str = "/-/events";

/// The script that follows the sources.
pub fn script() -> Response {
    ([("content-type", "text/javascript; charset=utf-8")], include_str!("live.js")).into_response()
}

/// The looks of the panel.
pub fn style() -> Response {
    ([("content-type", "text/css; charset=utf-8")], include_str!("live.css")).into_response()
}

/// What goes into the head of a page: the site's strict policy allows a script of the same origin.
pub fn element(path: &str, print: &str) -> String {
    let path = utf8_percent_encode(path, NON_ALPHANUMERIC);
    format!(
        "<link rel=\"stylesheet\" href=\"{STYLE}\"><script src=\"{SCRIPT}\" data-events=\"{EVENTS}?page={path}&amp;print={print}\" defer></script>"
    )
}

/// A page with nothing but the panel, for sources that could never be built.
pub fn bare_page(follow: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>sasshi</title>{follow}</head><body></body></html>"
    )
}
