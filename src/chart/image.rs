//! The image of a drawing, with title and description.

use crate::chart::geometry::em;
use crate::html::{Element, el};

/// An image with title and description. The description is only in `aria-describedby`: both ids in `aria-labelledby`
/// would be read twice.
pub fn image(id: &str, height_em: f64, title: String, description: &str) -> Element {
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-desc"));
    el("svg")
        .class("chart")
        .attr("role", "img")
        .attr("aria-labelledby", &title_id)
        .attr("aria-describedby", &description_id)
        .attr("width", "100%")
        .attr("height", em(height_em))
        .child(el("title").attr("id", title_id).child(title))
        .child(el("desc").attr("id", description_id).child(description))
}

/// The box around an image; upright bars have one that is not too wide.
pub fn boxed(image: Element, has_columns: bool) -> Element {
    el("div").class(if has_columns { "chart-box chart-columns" } else { "chart-box" }).child(image)
}
