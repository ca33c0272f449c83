//! A drawing that becomes a picture.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::picture::Fonts;
use crate::text::fingerprint;

/// Goes up when the same drawing would give other bytes: with another renderer, or another way of writing the file.
const RENDERER: &str = "resvg 0.49, png 0.18, 1";

/// An SVG and the size of its picture.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Path of the picture below the output folder. It is made of everything that the picture depends on: where a picture
    /// of that name is there already, it is the right one.
    pub path: String,
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    svg: String,
    margin: Margin,
}

/// What stands around a drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Margin {
    /// Nothing; the picture is as transparent as the drawing.
    None,
    /// White on all sides: this share of the picture's width.
    White(f32),
}

impl Drawing {
    /// A drawing called `name`, to be fitted into a picture of `width_px` × `height_px`.
    #[must_use]
    pub fn new(
        name: &str,
        (width_px, height_px): (u32, u32),
        margin: Margin,
        svg: String,
        fonts: &Fonts,
    ) -> Self {
        let around = match margin {
            Margin::None => "none".to_owned(),
            Margin::White(share) => format!("white {share:.3}"),
        };
        let all =
            [RENDERER, fonts.fingerprint(), &around, &format!("{width_px} {height_px}"), &svg].join("\n");
        let path = format!("{FOLDER}{name}.{}.png", fingerprint(all.as_bytes()));
        Self { path, width_px, height_px, svg, margin }
    }

    /// Is this the path of such a picture?
    #[must_use]
    pub fn is_path(path: &str) -> bool {
        path.starts_with(FOLDER)
    }

    /// The picture, as a PNG file.
    ///
    /// # Errors
    /// What is wrong with the SVG, in the words of the renderer.
    pub fn draw(&self, fonts: &Fonts) -> Result<Vec<u8>, String> {
        let options = Options { fontdb: fonts.database(), ..Options::default() };
        let tree = Tree::from_str(&self.svg, &options).map_err(|error| error.to_string())?;
        let mut pixels = Pixmap::new(self.width_px, self.height_px).ok_or("no size")?;
        let share = match self.margin {
            Margin::None => 0.0,
            Margin::White(share) => {
                pixels.fill(Color::WHITE);
                share
            }
        };
        #[allow(clippy::cast_precision_loss, reason = "sizes of pictures")]
        let (width, height) = (self.width_px as f32, self.height_px as f32);
        let room = 1.0 - 2.0 * share;
        let scale = (width * room / tree.size().width()).min(height * room / tree.size().height());
        let left = (width - tree.size().width() * scale) / 2.0;
        let top = (height - tree.size().height() * scale) / 2.0;
        let place = Transform::from_scale(scale, scale).post_translate(left, top);
        resvg::render(&tree, place, &mut pixels.as_mut());
        encode(&pixels).map_err(|error| error.to_string())
    }
}

/// Where pictures stand in the output folder.
const FOLDER: &str = "assets/drawn/";

/// Without an alpha channel where nothing shines through. Flat colours need no filter.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let is_opaque = pixels.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
    let mut bytes = Vec::with_capacity(pixels.data().len());
    for pixel in pixels.pixels() {
        let color = pixel.demultiply();
        bytes.extend_from_slice(&[color.red(), color.green(), color.blue()]);
        if !is_opaque {
            bytes.push(color.alpha());
        }
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(if is_opaque { ColorType::Rgb } else { ColorType::Rgba });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&bytes)?;
    writer.finish()?;
    Ok(file)
}
