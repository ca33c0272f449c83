//! Ordinary letters for those that Unicode keeps only for the sake of old character sets.

/// `text` in Unicode's compatibility form (NFKC): ﾃﾞ becomes デ, Ａ becomes A, ㌔ becomes キロ.
#[must_use]
pub fn compatible(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(text).into_owned()
}
