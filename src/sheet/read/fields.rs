//! Values of a text file with their exact places (RFC 4180; a quote inside quotes is doubled).

use crate::text::Span;

/// One value as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextField {
    /// The value, quotes taken off.
    pub value: String,
    /// Where, quotes included.
    pub span: Span,
    /// Does its quote never close?
    pub is_unclosed: bool,
}

/// The records of a text.
pub fn records(text: &str, separator: char) -> Vec<Vec<TextField>> {
    let mut scanner = Scanner { text, separator, offset: 0 };
    let mut records = Vec::new();
    while scanner.offset < text.len() {
        records.push(scanner.record());
    }
    records
}

struct Scanner<'a> {
    text: &'a str,
    separator: char,
    offset: usize,
}

impl Scanner<'_> {
    fn record(&mut self) -> Vec<TextField> {
        let mut fields = Vec::new();
        loop {
            fields.push(self.field());
            if !self.take(self.separator) {
                break;
            }
        }
        self.take('\r');
        self.take('\n');
        fields
    }

    fn field(&mut self) -> TextField {
        let start = self.offset;
        let mut value = String::new();
        let mut is_unclosed = false;
        if self.take('"') {
            is_unclosed = !self.quoted(&mut value);
        }
        // What stands behind a closing quote belongs to the value, as in spreadsheets.
        let rest = &self.text[self.offset..];
        let end = rest
            .char_indices()
            .find(|(index, char)| *char == self.separator || *char == '\n' || is_line_end(&rest[*index..]))
            .map_or(rest.len(), |(index, _)| index);
        value.push_str(&rest[..end]);
        self.offset += end;
        TextField { value, span: Span::new(start, self.offset), is_unclosed }
    }

    /// The text up to the closing quote; false where there is none.
    fn quoted(&mut self, value: &mut String) -> bool {
        while let Some(end) = self.text[self.offset..].find('"') {
            value.push_str(&self.text[self.offset..self.offset + end]);
            self.offset += end + 1;
            if !self.take('"') {
                return true;
            }
            value.push('"');
        }
        value.push_str(&self.text[self.offset..]);
        self.offset = self.text.len();
        false
    }

    fn take(&mut self, char: char) -> bool {
        let is_next = self.text[self.offset..].starts_with(char);
        if is_next {
            self.offset += char.len_utf8();
        }
        is_next
    }
}

fn is_line_end(text: &str) -> bool {
    text.starts_with("\r\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(text: &str) -> Vec<Vec<String>> {
        records(text, ',')
            .iter()
            .map(|record| record.iter().map(|field| field.value.clone()).collect())
            .collect()
    }

    #[test]
    fn quotes_and_line_ends() {
        assert_eq!(values("a,b\r\n\"x, \"\"y\"\"\r\nz\",\r\n"), [["a", "b"], ["x, \"y\"\r\nz", ""]]);
        assert_eq!(values("a\n\nb"), [["a"], [""], ["b"]]);
        assert_eq!(values("\"a\"b,c\n"), [["ab", "c"]]);
        assert!(records("a,\"b\n", ',')[0][1].is_unclosed);
    }

    #[test]
    fn spans_are_exact() {
        let text = "あ,\"い\"\r\nう,え\r\n";
        let spans: Vec<&str> =
            records(text, ',').iter().flatten().map(|field| &text[field.span.range()]).collect();
        assert_eq!(spans, ["あ", "\"い\"", "う", "え"]);
    }

    proptest! {
        #![proptest_config(crate::sheet::tests::cases(256))]

        /// What the csv crate writes is read back, and nothing makes the scanner panic.
        #[test]
        fn reads_what_the_csv_crate_writes(rows in prop::collection::vec(prop::collection::vec("[a\",\r\nあ ]{0,6}", 2..4), 1..5)) {
            let mut writer = csv::WriterBuilder::new()
                .flexible(true)
                .terminator(csv::Terminator::CRLF)
                .from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(values(&text), rows);
        }

        #[test]
        fn never_panics(text in "\\PC{0,40}|[\",\r\na]{0,20}") {
            records(&text, ',');
        }
    }
}
