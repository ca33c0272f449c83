//! Quotation marks as a language prints them.

/// The marks of a language: outer pair and inner pair. An apostrophe is the closing inner mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    outer: (char, char),
    inner: (char, char),
}

impl Quotes {
    /// From four marks, as a theme writes them: `“”‘’`.
    #[must_use]
    pub fn parse(marks: &str) -> Option<Self> {
        let mut marks = marks.chars().filter(|char| !char.is_whitespace());
        let mut pair = || Some((marks.next()?, marks.next()?));
        Some(Self { outer: pair()?, inner: pair()? })
    }

    /// `text` with these marks instead of typewriter marks. `before` is the character before it: a mark opens at the
    /// beginning, after a space, a bracket, a dash or another opening mark, and closes anywhere else.
    #[must_use]
    pub fn curl(self, text: &str, before: Option<char>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut last = before;
        for char in text.chars() {
            let opens = last.is_none_or(|last| {
                last.is_whitespace()
                    || matches!(last, '(' | '[' | '{' | '—' | '–' | '/')
                    || last == self.outer.0
                    || last == self.inner.0
            });
            let mark = match (char, opens) {
                ('"', true) => self.outer.0,
                ('"', false) => self.outer.1,
                ('\'', true) => self.inner.0,
                ('\'', false) => self.inner.1,
                (other, _) => other,
            };
            out.push(mark);
            last = Some(mark);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english() {
        let quotes = Quotes::parse("“”‘’").expect("four marks");
        let curl = |text| quotes.curl(text, None);
        assert_eq!(curl("\"Smart\" and 'simple'"), "“Smart” and ‘simple’");
        assert_eq!(curl("the city's (\"new\") plan"), "the city’s (“new”) plan");
        assert_eq!(curl("\"'Yes', she said\""), "“‘Yes’, she said”");
        assert_eq!(quotes.curl("s plan", Some('’')), "s plan");
        assert_eq!(quotes.curl("'s", Some('A')), "’s");
    }
}
