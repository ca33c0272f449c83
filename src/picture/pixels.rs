//! A file of pixels, read: upright, in the colours of the web.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageResult, Rgba32FImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::picture::Format;

/// More colours than this, and it is no drawing or screenshot.
const DRAWN_COLORS: usize = 2048;

/// What the head of a file says.
pub struct Head<'a> {
    decoder: Box<dyn ImageDecoder + 'a>,
    orientation: Orientation,
}

impl<'a> Head<'a> {
    /// Reads it.
    pub fn read(format: Format, bytes: &'a [u8]) -> ImageResult<Self> {
        let file = Cursor::new(bytes);
        let mut decoder: Box<dyn ImageDecoder + 'a> = match format {
            Format::Jpeg => Box::new(JpegDecoder::new(file)?),
            Format::Png => Box::new(PngDecoder::new(file)?),
            Format::WebP => Box::new(WebPDecoder::new(file)?),
        };
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        Ok(Self { decoder, orientation })
    }

    /// Must the picture be turned to stand upright?
    pub fn is_turned(&self) -> bool {
        self.orientation != Orientation::NoTransforms
    }

    /// Width and height in pixels, upright.
    pub fn size_px(&self) -> (u32, u32) {
        let (width, height) = self.decoder.dimensions();
        let on_its_side = matches!(
            self.orientation,
            Orientation::Rotate90
                | Orientation::Rotate270
                | Orientation::Rotate90FlipH
                | Orientation::Rotate270FlipH
        );
        if on_its_side { (height, width) } else { (width, height) }
    }

    /// The picture: eight bits a channel, with an alpha channel only where something shines through.
    pub fn pixels(mut self) -> ImageResult<DynamicImage> {
        let profile = self.decoder.icc_profile().ok().flatten();
        let orientation = self.orientation;
        let mut image = DynamicImage::from_decoder(self.decoder)?;
        let is_opaque =
            !image.color().has_alpha() || image.to_rgba8().pixels().all(|pixel| pixel.0[3] == u8::MAX);
        image = if is_opaque { image.into_rgb8().into() } else { image.into_rgba8().into() };
        image.apply_orientation(orientation);
        Ok(profile.and_then(|profile| in_srgb(&image, &profile)).unwrap_or(image))
    }
}

/// The picture in sRGB, where its profile is for red, green and blue.
fn in_srgb(image: &DynamicImage, profile: &[u8]) -> Option<DynamicImage> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let layout = if image.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let transform = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()).ok()?;
    let mut changed = image.clone();
    let target = match &mut changed {
        DynamicImage::ImageRgb8(pixels) => pixels.as_mut(),
        DynamicImage::ImageRgba8(pixels) => pixels.as_mut(),
        _ => return None,
    };
    transform.transform(image.as_bytes(), target).ok()?;
    Some(changed)
}

/// The picture in another width.
pub fn resized(image: &DynamicImage, width_px: u32) -> DynamicImage {
    let height = (u64::from(image.height()) * u64::from(width_px) + u64::from(image.width()) / 2)
        / u64::from(image.width()).max(1);
    let height_px = u32::try_from(height).unwrap_or(u32::MAX).max(1);
    let DynamicImage::ImageRgba8(_) = image else {
        return image.resize_exact(width_px, height_px, FilterType::CatmullRom);
    };
    // What cannot be seen has a colour too; it must not run into what can.
    let mut pixels: Rgba32FImage = image.to_rgba32f();
    for pixel in pixels.pixels_mut() {
        let [red, green, blue, alpha] = pixel.0;
        pixel.0 = [red * alpha, green * alpha, blue * alpha, alpha];
    }
    let mut small = image::imageops::resize(&pixels, width_px, height_px, FilterType::CatmullRom);
    for pixel in small.pixels_mut() {
        let [red, green, blue, alpha] = pixel.0;
        if alpha > 0.0 {
            pixel.0 = [red / alpha, green / alpha, blue / alpha, alpha];
        }
    }
    DynamicImage::ImageRgba32F(small).into_rgba8().into()
}

/// Has it so few colours that it is a drawing or a screenshot, whose edges must stay sharp?
pub fn is_drawn(image: &DynamicImage) -> bool {
    let size = usize::from(image.color().bytes_per_pixel());
    let mut colors = std::collections::BTreeSet::new();
    for pixel in image.as_bytes().chunks_exact(size) {
        colors.insert(pixel);
        if colors.len() > DRAWN_COLORS {
            return false;
        }
    }
    true
}
