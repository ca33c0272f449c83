//! What the preview adds to a page: a script of its own, at an address that no site has.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::diagnostic::MessageLanguage;

/// Address of the script.
pub const SCRIPT: &str = "/-/live.js";
/// Address of the style sheet of the panel.
pub const STYLE: &str = "/-/live.css";
/// Address of the events.
pub const EVENTS: &str = "/-/events";

/// The script that follows the sources.
pub async fn script() -> Response {
    file("text/javascript; charset=utf-8", include_str!("live.js"))
}

/// The looks of the panel.
pub async fn style() -> Response {
    file("text/css; charset=utf-8", include_str!("live.css"))
}

fn file(media_type: &'static str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, media_type), (CACHE_CONTROL, "no-store")], text).into_response()
}

/// What goes into the head of a page: the site's strict policy allows a script of the same origin.
pub fn element(path: &str, print: &str) -> String {
    let path = utf8_percent_encode(path, NON_ALPHANUMERIC);
    format!(
        "<script src=\"{SCRIPT}\" data-style=\"{STYLE}\" data-events=\"{EVENTS}?page={path}&amp;print={print}\" defer></script>"
    )
}

/// A page with nothing but the panel, for sources that could not be built so far.
pub fn bare_page(language: MessageLanguage, follow: &str) -> String {
    let lang = language.pick("ja", "en");
    let title = language.pick("まだページを作れません", "There is no page yet");
    let text = language.pick(
        "直すところは、この画面の下と端末に出ています。直して保存すると、ここにページが出ます。",
        "What is to be mended stands below and in the terminal. Mend it and save: the page appears here.",
    );
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>{follow}</head>\
         <body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    )
}
