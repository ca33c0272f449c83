//! Bytes to text: UTF-8, UTF-16, and `Shift_JIS` as Windows has it (CP932).

use encoding_rs::{EUC_JP, Encoding, SHIFT_JIS, UTF_16BE, UTF_16LE};

use crate::sheet::rule::Rule;

/// A text without a byte order mark, and the rule that its encoding breaks.
pub struct Decoded {
    /// The text.
    pub text: String,
    /// Nothing for UTF-8.
    pub rule: Option<Rule>,
}

/// Decodes a text file; nothing where its encoding cannot be told.
pub fn decode(bytes: &[u8]) -> Option<Decoded> {
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        // ISO-2022-JP is all ASCII; its escapes give it away.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        return (!text.contains("\u{1b}$")).then(|| Decoded { text: with_line_feeds(text), rule: None });
    }
    let (encoding, rule) = match sixteen_bit(bytes) {
        Some(encoding) => (encoding, Rule::Utf16),
        None => (SHIFT_JIS, Rule::NotUtf8),
    };
    let (text, _, has_errors) = encoding.decode(bytes);
    let is_wrong = has_errors || text.contains('\0') || (rule == Rule::NotUtf8 && is_euc(bytes, &text));
    (!is_wrong).then(|| Decoded { text: with_line_feeds(&text), rule: Some(rule) })
}

/// UTF-16 by its mark, or by the zeros that separators and digits have in it.
fn sixteen_bit(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some(UTF_16LE);
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some(UTF_16BE);
    }
    let zeros = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if bytes.len().is_multiple_of(2) && even + odd > 0 {
        return Some(if odd > even { UTF_16LE } else { UTF_16BE });
    }
    None
}

/// Old Macintosh files end lines with carriage returns alone.
fn with_line_feeds(text: &str) -> String {
    if text.contains('\n') { text.to_owned() } else { text.replace('\r', "\n") }
}

/// Text in EUC-JP is rarely wrong `Shift_JIS`, but it turns into half-width katakana.
fn is_euc(bytes: &[u8], as_shift_jis: &str) -> bool {
    let wide = as_shift_jis.chars().filter(|char| !char.is_ascii()).count();
    let katakana = as_shift_jis.chars().filter(|char| ('\u{ff61}'..='\u{ff9f}').contains(char)).count();
    katakana * 3 > wide && !EUC_JP.decode(bytes).2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Option<(String, Option<Rule>)> {
        decode(bytes).map(|decoded| (decoded.text, decoded.rule))
    }

    #[test]
    fn encodings_are_told_apart() {
        let text = "年度,①㈱～−\r\n令和,1\r\n";
        let (shift_jis, _, _) = SHIFT_JIS.encode("年度,①㈱～\r\n");
        assert_eq!(decoded(text.as_bytes()), Some((text.to_owned(), None)));
        assert_eq!(decoded(format!("\u{feff}{text}").as_bytes()), Some((text.to_owned(), None)));
        assert_eq!(decoded(&shift_jis), Some(("年度,①㈱～\r\n".to_owned(), Some(Rule::NotUtf8))));
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let expected = Some((text.to_owned(), Some(Rule::Utf16)));
        assert_eq!(decoded(&little), expected);
        assert_eq!(decoded(&big), expected);
        assert_eq!(decoded(&[b"\xff\xfe".as_slice(), &little].concat()), expected);
        assert_eq!(decoded(&[b"\xfe\xff".as_slice(), &big].concat()), expected);
    }

    #[test]
    fn other_encodings_are_refused() {
        let (euc, _, _) = EUC_JP.encode("年度,件数\r\n令和元年度,千二百\r\n");
        assert_eq!(decoded(&euc), None);
        assert_eq!(decoded(b"\x1b$BG/EY\x1b(B,1\n"), None);
        assert_eq!(decoded(b"a,\x80\xff\n"), None);
    }
}
