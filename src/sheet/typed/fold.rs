//! Half-width characters for full-width ones.

/// With half-width letters, digits, signs and brackets.
pub fn half_width(text: &str) -> String {
    text.chars().map(half).collect()
}

fn half(char: char) -> char {
    match char {
        '！'..='～' if char != '～' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        '\u{3000}' => ' ',
        '−' | '‐' | '–' => '-',
        char => char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_becomes_half_width() {
        assert_eq!(half_width("（Ｒ７．４）　１～２，３％"), "(R7.4) 1～2,3%");
        assert_eq!(half_width("－５−５"), "-5-5");
        assert_eq!(half_width("市民ア"), "市民ア");
    }
}
