//! A file of pixels without what it tells of the camera, the place and the program: the pixels stay as they are.

use crate::picture::Format;

/// The file without metadata; nothing where its parts cannot be told apart. Colour profiles stay: they say what is seen.
pub fn stripped(format: Format, bytes: &[u8]) -> Option<Vec<u8>> {
    match format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        Format::WebP => webp(bytes),
    }
}

const JPEG_START: u8 = 0xd8;
const JPEG_END: u8 = 0xd9;
const JPEG_SCAN: u8 = 0xda;
const JPEG_COMMENT: u8 = 0xfe;

/// ITU-T T.81, annex B. What stands behind the end (previews, second pictures with data of their own) goes too.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = vec![0xff, JPEG_START];
    let mut at = 2;
    loop {
        // Decoders pass over what stands between two segments.
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xff => at += 1,
            JPEG_END => {
                out.extend([0xff, JPEG_END]);
                return Some(out);
            }
            0x01 | 0xd0..=0xd7 => {
                out.extend([0xff, marker]);
                at += 2;
            }
            _ => {
                let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
                let end = at + 2 + length;
                let segment = bytes.get(at..end)?;
                if is_kept(marker, segment.get(4..)?) {
                    out.extend_from_slice(segment);
                }
                at = end;
                if marker == JPEG_SCAN {
                    let data = bytes.get(at..)?;
                    let length = data.windows(2).position(|pair| {
                        pair[0] == 0xff && !matches!(pair[1], 0 | 0xff) && !(0xd0..=0xd7).contains(&pair[1])
                    });
                    let length = length?;
                    out.extend_from_slice(&data[..length]);
                    at += length;
                }
            }
        }
    }
}

/// Of the application's segments those that say how colours are to be read.
fn is_kept(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xe0 => content.starts_with(b"JFIF\0"),
        0xe2 => content.starts_with(b"ICC_PROFILE\0"),
        0xee => content.starts_with(b"Adobe"),
        0xe1..=0xef | JPEG_COMMENT => false,
        _ => true,
    }
}

/// Chunks that say how a PNG looks; the critical ones begin with a capital letter.
const PNG_LOOK: [&[u8]; 7] = [b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT"];

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let kind = bytes.get(at + 4..at + 8)?;
        let end = at.checked_add(usize::try_from(length).ok()?)?.checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        if kind[0].is_ascii_uppercase() || PNG_LOOK.contains(&kind) {
            out.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(out);
        }
        at = end;
    }
}

/// Flags of the extended header for Exif and XMP.
const WEBP_METADATA: u8 = 0b1100;

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut chunks = Vec::new();
    let mut at = 12;
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let whole = bytes.get(..usize::try_from(length).ok()?.checked_add(8)?)?;
    while at < whole.len() {
        let kind = whole.get(at..at + 4)?;
        let length = usize::try_from(u32::from_le_bytes(whole.get(at + 4..at + 8)?.try_into().ok()?)).ok()?;
        let end = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        let chunk = whole.get(at..end)?;
        if matches!(kind, b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ICCP") {
            let start = chunks.len();
            chunks.extend_from_slice(chunk);
            if kind == b"VP8X" {
                *chunks.get_mut(start + 8)? &= !WEBP_METADATA;
            }
        }
        at = end;
    }
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(chunks.len() + 4).ok()?.to_le_bytes());
    out.extend(b"WEBP");
    out.extend(chunks);
    Some(out)
}
