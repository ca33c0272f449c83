//! Says in words what is wrong with the writing of TOML: from what the parser found, and from the text around it.

use toml::de::Error;

use crate::diagnostic::TomlFault;
use crate::text::Span;

/// Signs that people write for a half-width one, and that one.
const SIGNS: [(char, &str); 15] = [
    ('＝', "="),
    ('：', "="),
    (':', "="),
    ('、', ","),
    ('，', ","),
    ('；', ","),
    ('［', "["),
    ('］', "]"),
    ('｛', "{"),
    ('｝', "}"),
    ('＃', "#"),
    ('※', "#"),
    ('．', "."),
    ('\u{3000}', " "),
    ('\u{a0}', " "),
];

/// Quotation marks that are not the ones of TOML.
const QUOTES: [char; 14] = ['“', '”', '„', '‟', '〝', '〟', '「', '」', '『', '』', '＂', '‘', '’', '＇'];

/// What editors call keys, and the keys.
const KEYS: [(&[&str], &str); 20] = [
    (&["名称", "名前", "名"], "name"),
    (&["題名", "題", "タイトル", "表題", "見出し"], "title"),
    (&["要約", "概要", "まとめ"], "summary"),
    (&["説明"], "description"),
    (&["日付", "年月日"], "date"),
    (&["更新日", "更新"], "updated"),
    (&["出典", "資料"], "source"),
    (&["単位"], "unit"),
    (&["目標", "目標値"], "target"),
    (&["現状", "現状値", "基準値"], "baseline"),
    (&["期間", "計画期間"], "period"),
    (&["読み", "よみ", "読みがな", "ふりがな"], "reading"),
    (&["種類"], "kind"),
    (&["順番", "順序", "順"], "order"),
    (&["状態"], "status"),
    (&["時点", "基準日"], "as_of"),
    (&["列"], "column"),
    (&["行"], "row"),
    (&["注", "備考", "注記"], "note"),
    (&["下書き"], "draft"),
];

/// Every fault once, at the sign that is wrong. What only follows from another one is left out.
pub fn toml_faults(text: &str, errors: &[Error]) -> Vec<(Span, TomlFault)> {
    let mut errors: Vec<(Span, &str)> = errors
        .iter()
        .map(|error| (error.span().map_or(Span::new(0, 0), Span::from), error.message()))
        .collect();
    errors.sort_by_key(|(span, _)| span.start);
    let mut faults: Vec<(Span, TomlFault)> = Vec::new();
    let open = unclosed(text, &errors);
    for (span, message) in errors {
        if open.as_ref().is_some_and(|(open, _)| span.start > open.start) {
            break;
        }
        let fault = Context { text, span, message }.fault();
        let line = line_of(text, fault.0.start);
        let is_new = faults.last().is_none_or(|(last, before)| {
            line_of(text, last.start).start != line.start
                // A key and its value can both be wrong.
                || matches!(before, TomlFault::Key { .. }) && matches!(fault.1, TomlFault::NoQuotes { .. } | TomlFault::Quotes { .. })
        });
        if is_new {
            faults.push(fault);
        }
    }
    faults.extend(open);
    faults
}

/// The bracket that is never closed, where the parser missed one: it reads what follows as part of the list.
fn unclosed(text: &str, errors: &[(Span, &str)]) -> Option<(Span, TomlFault)> {
    let is_list =
        |message: &str| message.starts_with("unclosed array,") || message.starts_with("unclosed inline");
    errors.iter().find(|(_, message)| is_list(message))?;
    let first = errors.iter().find(|(_, message)| {
        is_list(message) || message.contains("comma") || message.contains("inline table")
    })?;
    // A sign that looks like a comma is another fault.
    if text[first.0.start..].starts_with(|char| SIGNS.iter().any(|(sign, _)| *sign == char)) {
        return None;
    }
    let mut brackets = Vec::new();
    let mut chars = text[..first.0.start].char_indices();
    let mut quote = None;
    let mut line_start = 0;
    while let Some((index, char)) = chars.next() {
        match (quote, char) {
            (Some('"'), '\\') => drop(chars.next()),
            (Some(open), char) if open == char => quote = None,
            (_, '\n') => {
                quote = None;
                line_start = index + 1;
            }
            (None, '"' | '\'') => quote = Some(char),
            (None, '#') => quote = Some('\n'),
            (None, '[')
                if text[line_start..index].trim_matches(['[', ' ']).is_empty() && brackets.is_empty() => {}
            (None, '[' | '{') => brackets.push((index, char)),
            (None, ']' | '}') => drop(brackets.pop()),
            _ => {}
        }
    }
    let (index, char) = brackets.pop()?;
    let (open, close) = if char == '[' { ("[", "]") } else { ("{", "}") };
    Some((Span::new(index, index + 1), TomlFault::Unclosed { open, close }))
}

/// One error of the parser, in its text.
struct Context<'a> {
    text: &'a str,
    span: Span,
    message: &'a str,
}

impl Context<'_> {
    fn fault(&self) -> (Span, TomlFault) {
        let found = self.text.get(self.span.range()).unwrap_or_default();
        let line = line_of(self.text, self.span.start);
        let before = &self.text[line.start..self.span.start];
        let after = &self.text[self.span.start..line.end];
        let here = |fault| (self.span, fault);
        let whole_text = before.rfind(['"', '\'']).map_or(line.start, |index| line.start + index);
        match self.message.split(',').next().unwrap_or_default() {
            "invalid unquoted key" => self.key(found),
            "key with no value" | "unquoted keys cannot be empty" => self.no_equals(line),
            "string values must be quoted" if found.is_empty() => {
                let key = before.split('=').next().unwrap_or_default().trim().to_owned();
                (trimmed(self.text, line), TomlFault::NoValue { key })
            }
            "string values must be quoted" | "invalid float" => here(value(found)),
            "missing opening quote" => match after.chars().next() {
                Some(char) if sign(char).is_some() => self.sign(self.span.start, char),
                Some(char) if QUOTES.contains(&char) => Self::quote(self.span.start, char),
                _ => {
                    let end = after.find('"').map_or(line.end, |index| self.span.start + index + 1);
                    (Span::new(self.span.start, end), TomlFault::OneQuote { at_end: false })
                }
            },
            "invalid basic string"
            | "invalid literal string"
            | "invalid multi-line basic string"
            | "invalid multi-line literal string" => {
                let end = if after.is_empty() { line.end } else { self.span.end };
                let text = self.text[whole_text..end].trim_end_matches(['}', ',', ']', ' ']);
                if let Some(char) = text.chars().last().filter(|char| QUOTES.contains(char)) {
                    return Self::quote(whole_text + text.len() - char.len_utf8(), char);
                }
                (Span::new(whole_text, end), TomlFault::OneQuote { at_end: true })
            }
            message if message.contains("unicode") || message.contains("escape") => {
                let slash = before.rfind('\\').map_or(self.span.start, |index| line.start + index);
                (Span::new(slash, self.span.end.max(slash + 1)), TomlFault::Backslash)
            }
            "missing comma between array elements" | "missing comma between key-value pairs" => {
                match self.text[self.span.start..].chars().next() {
                    Some(char) if sign(char).is_some() => self.sign(self.span.start, char),
                    _ => self.no_comma(before, line),
                }
            }
            "extra comma in array" | "extra comma in inline table" => here(TomlFault::Comma),
            "unclosed table" => (trimmed(self.text, line), TomlFault::Unclosed { open: "[", close: "]" }),
            "unclosed array table" => {
                (trimmed(self.text, line), TomlFault::Unclosed { open: "[[", close: "]]" })
            }
            "unexpected key or value" => self.behind(line),
            "duplicate key" => here(TomlFault::Twice { key: found.to_owned() }),
            "invalid boolean" => here(TomlFault::Flag { value: found.to_owned() }),
            message
                if message.contains("leading zero")
                    || message.contains('_')
                    || message.starts_with("invalid ") =>
            {
                let start = before.rfind(['=', ',', '[']).map_or(line.start, |index| line.start + index + 1);
                let end = after.find([',', ']', '}', '#']).map_or(line.end, |index| self.span.start + index);
                let span = trimmed(self.text, Span::new(start, end));
                (span, TomlFault::Number { value: self.text[span.range()].to_owned() })
            }
            _ => here(TomlFault::Other { detail: self.message.lines().collect::<Vec<_>>().join(", ") }),
        }
    }

    /// A key that cannot be one, or a sign that was taken for one.
    fn key(&self, found: &str) -> (Span, TomlFault) {
        if found.starts_with("//") {
            let span = Span::new(self.span.start, self.span.start + 2);
            return (span, TomlFault::Sign { found: "//".to_owned(), meant: "#" });
        }
        if let Some((index, char)) = found.char_indices().find(|(_, char)| sign(*char).is_some()) {
            return self.sign(self.span.start + index, char);
        }
        let meant = KEYS.iter().find(|(names, _)| names.contains(&found)).map(|(_, key)| *key);
        (self.span, TomlFault::Key { key: found.to_owned(), meant })
    }

    /// A line without `=`, or with a sign that looks like it.
    fn no_equals(&self, line: Span) -> (Span, TomlFault) {
        let text = &self.text[line.range()];
        if let Some((index, char)) =
            text.char_indices().find(|(_, char)| sign(*char).is_some_and(|meant| meant != " "))
        {
            return self.sign(line.start + index, char);
        }
        let span = trimmed(self.text, line);
        let start = self.text[span.range()].split(char::is_whitespace).next().unwrap_or_default().to_owned();
        (span, TomlFault::NoEquals { start })
    }

    /// No comma; or the text before it ends at the quotation mark that opens the next one: `"計画, en = "A plan"`.
    fn no_comma(&self, before: &str, line: Span) -> (Span, TomlFault) {
        let mut marks = before.rmatch_indices('"').map(|(index, _)| index);
        if let (Some(close), Some(open)) = (marks.next(), marks.next())
            && before[open..close].trim_end().ends_with(['=', ','])
        {
            return (Span::new(line.start + open, line.start + close), TomlFault::OneQuote { at_end: true });
        }
        (self.span, TomlFault::NoComma)
    }

    /// Something behind a value: its unit, a quotation mark within a text, a full stop.
    fn behind(&self, line: Span) -> (Span, TomlFault) {
        let rest = trimmed(self.text, Span::new(self.span.start, line.end));
        let behind = &self.text[rest.range()];
        let before = self.text[line.start..self.span.start].trim_end();
        if behind.is_empty() || behind.chars().all(char::is_whitespace) {
            return self.sign(self.span.start, '\u{3000}');
        }
        if before.ends_with('"') && behind.contains('"') && !behind.contains('=') {
            return (Span::new(self.span.start - 1, self.span.start), TomlFault::QuoteInText);
        }
        if before.ends_with(|char: char| char.is_ascii_digit()) && !behind.starts_with('"') {
            let start = before.rfind('=').map_or(line.start, |index| line.start + index + 1);
            let span = trimmed(self.text, Span::new(start, line.end));
            return (span, TomlFault::Number { value: self.text[span.range()].to_owned() });
        }
        if let Some(char @ ('＃' | '※')) = behind.chars().next() {
            return self.sign(rest.start, char);
        }
        (rest, TomlFault::Behind { text: behind.to_owned() })
    }

    fn quote(at: usize, char: char) -> (Span, TomlFault) {
        (Span::new(at, at + char.len_utf8()), TomlFault::Quotes { found: char })
    }

    fn sign(&self, at: usize, char: char) -> (Span, TomlFault) {
        let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
        let meant = sign(char).unwrap_or(" ");
        (Span::new(at, at + length), TomlFault::Sign { found: char.to_string(), meant })
    }
}

/// What a value without quotation marks is.
fn value(found: &str) -> TomlFault {
    let owned = found.to_owned();
    match found.chars().next() {
        Some(first) if QUOTES.contains(&first) => TomlFault::Quotes { found: first },
        Some(first) if first.is_ascii_digit() || ('０'..='９').contains(&first) => {
            TomlFault::Number { value: owned }
        }
        _ if matches!(
            found.to_lowercase().as_str(),
            "yes" | "no" | "on" | "off" | "はい" | "いいえ" | "○" | "×"
        ) =>
        {
            TomlFault::Flag { value: owned }
        }
        _ => TomlFault::NoQuotes { value: owned },
    }
}

/// The half-width sign that a sign is written for.
fn sign(char: char) -> Option<&'static str> {
    SIGNS.iter().find(|(sign, _)| *sign == char).map(|(_, meant)| *meant)
}

/// The line around a place, without its end.
fn line_of(text: &str, at: usize) -> Span {
    let start = text[..at].rfind('\n').map_or(0, |index| index + 1);
    let end = text[start..].find('\n').map_or(text.len(), |index| start + index);
    Span::new(start, end)
}

/// A span without the spaces around it.
fn trimmed(text: &str, span: Span) -> Span {
    let inner = &text[span.range()];
    let start = span.start + (inner.len() - inner.trim_start().len());
    Span::new(start, start + inner.trim().len())
}
