//! Fingerprints of contents, for file names and manifests.

/// 16 hexadecimal digits of the BLAKE3 hash of `bytes`.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..16].to_owned()
}
