//! Images of a text: in the sizes that there are, with the room they take, and loaded when they come near.

use crate::diagnostic::Problem;
use crate::html::{Element, Node, el};
use crate::markdown::build::Builder;
use crate::markdown::context::Image;
use crate::text::Span;

/// An image with less text than this before it, in bytes, is seen at once: about ten lines of a phone in any writing.
const FIRST_SCREEN: usize = 600;

impl Builder<'_> {
    /// An image with its alternative text, and a caption where there is one. `whole` is all of it in the source,
    /// `place` its path.
    pub(super) fn image(
        &mut self,
        path: &str,
        alt: &str,
        caption: Option<Vec<Node>>,
        whole: Span,
        place: Span,
    ) -> Node {
        if alt.trim().is_empty() {
            self.report(whole, Problem::ImageWithoutAlt { path: path.to_owned() });
        }
        let image = match self.context.links.image(self.file.path(), path) {
            Ok(image) => image,
            Err(nearest) => {
                self.report(place, Problem::MissingImage { path: path.to_owned(), nearest });
                return Node::text(alt);
            }
        };
        let mut node = el("img").attr("src", image.href.clone()).attr("alt", alt).origin(whole);
        if let Some((width, height)) = image.size_px {
            node = node.attr_if("class", is_tall(&image).then_some("tall"));
            node = node.attr("width", width.to_string()).attr("height", height.to_string());
        }
        // Nobody scrolls through paper: everything must be there when it is printed.
        let picture = if self.context.is_print() { node } else { self.on_screen(node, &image, whole) };
        match caption {
            None => picture.into(),
            Some(caption) => {
                el("figure").class("figure").child(picture).child(el("figcaption").children(caption)).into()
            }
        }
    }

    fn on_screen(&mut self, node: Element, image: &Image, whole: Span) -> Element {
        let is_first = !std::mem::replace(&mut self.has_image, true);
        let before = whole.start.saturating_sub(self.context.document.body.start);
        let is_seen_at_once = is_first && before < FIRST_SCREEN;
        let node = node.attr("decoding", "async").attr_if("loading", (!is_seen_at_once).then_some("lazy"));
        if image.sizes.is_empty() {
            return node;
        }
        let sizes: Vec<String> =
            image.sizes.iter().map(|(href, width_px)| format!("{href} {width_px}w")).collect();
        let theme = self.context.setting.site.theme.image_sizes.as_ref();
        let shown = theme.map_or("100vw", |(wide, tall)| if is_tall(image) { tall } else { wide });
        let source =
            el("source").attr("type", "image/webp").attr("srcset", sizes.join(", ")).attr("sizes", shown);
        el("picture").child(source).child(node)
    }
}

/// As wide as the others, it would not fit on a screen.
fn is_tall(image: &Image) -> bool {
    image.size_px.is_some_and(|(width, height)| height > width)
}
