//! How much a file weighs on its way to the reader: hosts send text compressed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

/// The size with gzip in bytes, if it is above `limit`. What is cheap to know comes first: the raw size, then a quick
/// compression that is never better than the thorough one.
#[must_use]
pub fn weight_above(bytes: &[u8], limit: usize) -> Option<usize> {
    if bytes.len() <= limit || compressed(bytes, Compression::fast()) <= limit {
        return None;
    }
    Some(weight(bytes)).filter(|weight| *weight > limit)
}

/// The size with gzip in bytes.
#[must_use]
pub fn weight(bytes: &[u8]) -> usize {
    compressed(bytes, Compression::best())
}

fn compressed(bytes: &[u8], level: Compression) -> usize {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), level);
    // Memory takes everything; should it not, the raw size is the honest answer.
    if encoder.write_all(bytes).is_err() {
        return bytes.len();
    }
    encoder.finish().map_or(bytes.len(), |compressed| compressed.len())
}
