//! A picture made of pixels that stands in a text, in the sizes that phones and screens load.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat};
use webp::Encoder;

use crate::picture::pixels::{Head, is_drawn, resized};
use crate::picture::stripped::stripped;
use crate::picture::{Format, PhotoFault, PhotoFile};
use crate::text::fingerprint;

/// Goes up when the same file would give other bytes: with other sizes, another quality or another encoder.
const MAKER: &str = "image 0.25, webp 0.3 (libwebp), 1";
/// Widths in pixels: a phone's column at one and at two or three dots, a wide column at two.
const WIDTHS_PX: [u32; 3] = [480, 960, 1440];
/// Of WebP, 0 to 100: photographs show no difference at this size of screen.
const QUALITY: f32 = 80.0;
/// Of a JPEG that had to be turned.
const JPEG_QUALITY: u8 = 85;
/// Larger pictures would take more memory than a build may have.
const MOST_PIXELS: u64 = 40_000_000;
/// Where pictures stand in the output folder.
const FOLDER: &str = "assets/pictures/";

/// A picture whose head was read.
#[derive(Clone, Debug)]
pub struct Photo {
    /// Path below the output folder without its ending. It is made of everything that the files depend on: where they are
    /// published already, they are the right ones.
    pub stem: String,
    /// Width and height in pixels, upright.
    pub size_px: (u32, u32),
    format: Format,
}

impl Photo {
    /// Reads the head of a file.
    ///
    /// # Errors
    /// It cannot be read, or is too large.
    pub fn read(path: &str, format: Format, bytes: &[u8]) -> Result<Self, PhotoFault> {
        let size_px = Head::read(format, bytes).map_err(PhotoFault::broken)?.size_px();
        let (width_px, height_px) = size_px;
        if u64::from(width_px) * u64::from(height_px) > MOST_PIXELS {
            return Err(PhotoFault::TooLarge { width_px, height_px });
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
        // Lists of addresses are told apart by spaces and commas.
        let name = name.replace(|c: char| !c.is_alphanumeric() && c != '_', "-");
        let all = [MAKER.as_bytes(), bytes].join(&b'\n');
        let stem = format!("{FOLDER}{name}.{}", fingerprint(&all));
        Ok(Self { stem, size_px, format })
    }

    /// Path of the picture in its own format and size, for paper and for browsers that know no other.
    #[must_use]
    pub fn original_path(&self) -> String {
        format!("{}.{}", self.stem, self.format.ending())
    }

    /// How wide the file at a path is, where it is one of the sizes in WebP that pages name.
    #[must_use]
    pub fn width_of(&self, path: &str) -> Option<u32> {
        let rest = path.strip_prefix(&self.stem)?;
        match rest.strip_prefix('-') {
            Some(rest) => rest.strip_suffix(".webp")?.parse().ok(),
            None => (self.format == Format::WebP).then_some(self.size_px.0),
        }
    }

    /// The picture in a file that tells nothing else, in its own format.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn original(&self, bytes: &[u8]) -> Result<PhotoFile, PhotoFault> {
        self.files(bytes, false).map(|mut files| files.remove(0))
    }

    /// All files of the picture: the original first, then smaller ones in WebP, from the widest on.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn all(&self, bytes: &[u8]) -> Result<Vec<PhotoFile>, PhotoFault> {
        self.files(bytes, true)
    }

    fn files(&self, bytes: &[u8], in_sizes: bool) -> Result<Vec<PhotoFile>, PhotoFault> {
        let head = Head::read(self.format, bytes).map_err(PhotoFault::broken)?;
        let is_turned = head.is_turned();
        let image = head.pixels().map_err(PhotoFault::broken)?;
        // Decoders show what there is of a file; one that is cut off ends before its last mark.
        let cut_off = || PhotoFault::Broken { detail: "unexpected end of file".to_owned() };
        let mut original = stripped(self.format, bytes).ok_or_else(cut_off)?;
        if is_turned {
            original = self.encoded(&image).map_err(PhotoFault::broken)?;
        }
        let own = PhotoFile { path: self.original_path(), width_px: self.size_px.0, bytes: original };
        let mut files = vec![own];
        if in_sizes {
            let smaller = self.smaller(&image, files[0].bytes.len());
            files.extend(smaller);
        }
        Ok(files)
    }

    /// In WebP, each with fewer bytes than the next wider one: the others would be of no use. Where none is wide enough for
    /// a large screen, nothing: the original stands alone.
    fn smaller(&self, image: &DynamicImage, original_bytes: usize) -> Vec<PhotoFile> {
        // Edges of letters and lines must stay sharp.
        let is_lossless = self.format != Format::Jpeg && is_drawn(image);
        let full_px = self.size_px.0;
        let mut widths: Vec<u32> = WIDTHS_PX.into_iter().filter(|width| width * 10 <= full_px * 9).collect();
        if self.format != Format::WebP {
            widths.push(full_px);
        }
        let mut least = original_bytes;
        let mut files: Vec<PhotoFile> = Vec::new();
        for width_px in widths.into_iter().rev() {
            let small;
            let pixels = if width_px == full_px {
                image
            } else {
                small = resized(image, width_px);
                &small
            };
            let Some(bytes) = webp(pixels, is_lossless) else { continue };
            if bytes.len() < least {
                least = bytes.len();
                files.push(PhotoFile { path: format!("{}-{width_px}.webp", self.stem), width_px, bytes });
            }
        }
        let widest = files.first().map_or(0, |file| file.width_px);
        if self.format != Format::WebP && widest < full_px.min(WIDTHS_PX[2]) {
            files.clear();
        }
        files
    }

    /// Turned pictures are written anew.
    fn encoded(&self, image: &DynamicImage) -> Result<Vec<u8>, image::ImageError> {
        let mut bytes = Vec::new();
        match self.format {
            Format::Jpeg => {
                let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
                image.to_rgb8().write_with_encoder(encoder)?;
            }
            Format::Png => image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?,
            Format::WebP => match webp(image, is_drawn(image)) {
                Some(file) => bytes = file,
                None => image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::WebP)?,
            },
        }
        Ok(bytes)
    }
}

/// Nothing where the picture is larger than the format can hold.
fn webp(image: &DynamicImage, is_lossless: bool) -> Option<Vec<u8>> {
    let (width, height) = (image.width(), image.height());
    let encoder = match image {
        DynamicImage::ImageRgba8(pixels) => Encoder::from_rgba(pixels, width, height),
        DynamicImage::ImageRgb8(pixels) => Encoder::from_rgb(pixels, width, height),
        _ => return None,
    };
    let quality = if is_lossless { 75.0 } else { QUALITY };
    encoder.encode_simple(is_lossless, quality).ok().map(|file| file.to_vec())
}
