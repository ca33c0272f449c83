//! One spelling for what looks the same.

/// `text` in Unicode's composed form (NFC): か + ゛ becomes が.
#[must_use]
pub fn canonical(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}
