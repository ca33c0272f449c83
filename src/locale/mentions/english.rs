//! Numbers as English writes them: FY2026, 1.2 million, 80 percent, 5 p.m., July, two thirds, twenty-four.

use crate::locale::mentions::english_words::{Word, month, phrase, word};
use crate::locale::mentions::reader::{Reader, fraction, hour_keys};
use crate::locale::mentions::scan::Scan;
use crate::locale::{Era, Mention, Number, NumberKey, Strength};

/// The numbers of a text.
pub fn mentions(scan: &Scan) -> Vec<Mention> {
    let mut english = English { reader: Reader::new(scan), era: None };
    let mut at = 0;
    while at < scan.len() {
        at = english.step(at).max(at + 1);
    }
    english.reader.found
}

struct English<'s> {
    reader: Reader<'s>,
    /// The era just named: Reiwa 8.
    era: Option<Era>,
}

impl English<'_> {
    fn step(&mut self, at: usize) -> usize {
        let scan = self.reader.scan;
        if scan.is_digit(at) {
            return self.digits(at);
        }
        if !scan.is_letter(at) {
            return at;
        }
        let end = scan.skip(at, |char| char.is_ascii_alphabetic());
        // The letters of FY2026 and R7 belong to their digits.
        if scan.is_digit(end) || scan.before(at).is_some_and(|char| char.is_ascii_digit()) {
            return end;
        }
        self.word(at, end)
    }

    fn word(&mut self, start: usize, end: usize) -> usize {
        let scan = self.reader.scan;
        let typed = scan.text(start..end);
        if let Some(era) = Era::of_name(&typed) {
            self.era = Some(era);
            return end;
        }
        if let Some((month, sure)) = month(&typed) {
            let sure = sure || self.is_beside_date(start, end);
            let strength = if sure { Strength::Strict } else { Strength::Soft };
            self.reader.push(vec![NumberKey::Month(month)], strength, start, end);
            return end;
        }
        let lower = typed.to_ascii_lowercase();
        if let Some((length, keys)) = phrase(|text| scan_starts(scan, start, text)) {
            self.reader.push(keys, Strength::Soft, start, start + length);
            return start + length;
        }
        match word(&lower) {
            Some(Word::Digit(_) | Word::Ten(_) | Word::Scale(_)) => self.number_words(start),
            Some(Word::Soft(keys)) => {
                self.reader.push(keys, Strength::Soft, start, end);
                end
            }
            None => end,
        }
    }

    /// May and March are also other words: months beside a number or behind a preposition.
    fn is_beside_date(&self, start: usize, end: usize) -> bool {
        let scan = self.reader.scan;
        let next = scan.skip(end, |char| matches!(char, ' ' | ',' | '.'));
        let before = scan.skip_back(start, |char| matches!(char, ' ' | '-' | '~'));
        let word = scan.text(scan.skip_back(before, |char| char.is_ascii_alphabetic())..before);
        let next_word = scan.text(next..scan.skip(next, |char| char.is_ascii_alphabetic()));
        let is_month = |word: &str| month(word).is_some();
        scan.is_digit(next)
            || (before < start && scan.before(before).is_some_and(|char| char.is_ascii_digit()))
            || is_month(&word)
            || is_month(&next_word)
            || matches!(
                word.to_ascii_lowercase().as_str(),
                "in" | "of"
                    | "since"
                    | "from"
                    | "until"
                    | "till"
                    | "by"
                    | "to"
                    | "late"
                    | "early"
                    | "mid"
                    | "and"
                    | "each"
                    | "every"
                    | "last"
                    | "next"
                    | "this"
                    | "between"
            )
    }

    fn digits(&mut self, start: usize) -> usize {
        let scan = self.reader.scan;
        let prefix = self.reader.prefix(start);
        if prefix < start {
            if !scan.text(prefix..start).eq_ignore_ascii_case("FY") {
                return self.reader.code(prefix, start);
            }
            let Some((year, end)) = self.reader.small(start) else { return start };
            let year = if end == start + 2 { 2000 + year } else { year };
            return self.year(year, prefix, end);
        }
        if let Some(end) = self.reader.joined(start) {
            return end;
        }
        let Some(digits) = self.reader.digits(start) else { return start };
        let end = digits.end;
        if let Some(end) = self.reader.code_of_suffix(start, end) {
            return end;
        }
        let whole = self.reader.small(start).filter(|(_, stop)| *stop == end).map(|(value, _)| value);
        if let Some(end) = whole.and_then(|whole| self.of_whole(whole, start, end)) {
            return end;
        }
        let gap = scan.skip(end, |char| matches!(char, ' ' | '-'));
        if let Some((factor, stop)) = self.scale(gap) {
            let keys = vec![NumberKey::Number(digits.number.times(factor))];
            self.reader.push(keys, Strength::Strict, start, stop);
            return stop;
        }
        if let Some((stop, is_points)) = self.percent(end) {
            let mut keys = vec![NumberKey::Percent(digits.number)];
            keys.extend(is_points.then_some(NumberKey::Number(digits.number)));
            let strength = if scan.get(end) == Some('%') { Strength::Digits } else { Strength::Strict };
            self.reader.push(keys, strength, start, stop);
            return stop;
        }
        self.reader.push(vec![NumberKey::Number(digits.number)], Strength::Digits, start, end);
        end
    }

    /// What only whole numbers are: years, hours, fractions, numbers of chapters.
    fn of_whole(&mut self, value: i64, start: usize, end: usize) -> Option<usize> {
        let scan = self.reader.scan;
        if let Some(era) = self.era.take().filter(|_| (1..65).contains(&value)) {
            self.reader.push(vec![NumberKey::whole(era.western_year(value))], Strength::Strict, start, end);
            // Reiwa 8 to 11: the second year is of the same era.
            self.era = matches!(scan.get(end), Some('~' | '-')).then_some(era);
            return Some(end);
        }
        let word = scan.skip_back(start, |char| char.is_ascii_alphabetic() || char == ' ');
        let is_chapter =
            matches!(scan.text(word..start).trim(), "Chapter" | "Part" | "Section" | "Article") && word == 0;
        if self.reader.is_enumeration(start, end)
            || (is_chapter && matches!(scan.get(end), Some(':' | '.' | ' ')))
        {
            self.reader.push(vec![NumberKey::whole(value)], Strength::Soft, start, end);
            return Some(end);
        }
        if self.reader.short_year(value, end).is_some() {
            return Some(self.year(value, start, end));
        }
        if let Some(stop) = self.reader.clock(value, start, end) {
            return Some(stop);
        }
        if let Some(stop) = self.reader.fraction(value, start, end) {
            return Some(stop);
        }
        let gap = scan.skip(end, |char| char == ' ');
        let half_day = ["am", "pm", "a.m", "p.m", "AM", "PM", "o'clock"];
        if half_day.iter().any(|sign| scan.starts(gap, sign)) && value <= 12 {
            self.reader.push(hour_keys(value), Strength::Strict, start, end);
            return Some(scan.skip(gap, |char| char.is_ascii_alphabetic() || matches!(char, '.' | '\'')));
        }
        // 3 in 10, 3 out of 10.
        let tenths = ["in 10", "out of 10", "in ten", "out of ten"];
        if value < 10 && tenths.iter().any(|sign| scan.starts(gap, sign)) {
            let keys = vec![NumberKey::whole(value), NumberKey::Percent(Number::from(value * 10))];
            self.reader.push(keys, Strength::Digits, start, end);
            return Some(end);
        }
        None
    }

    /// A year and, in the short form 2026–29, a second one.
    fn year(&mut self, year: i64, start: usize, end: usize) -> usize {
        self.reader.push(vec![NumberKey::whole(year)], Strength::Digits, start, end);
        match self.reader.short_year(year, end) {
            Some((second, from, stop)) => {
                self.reader.push(vec![NumberKey::whole(second)], Strength::Strict, from, stop);
                stop
            }
            None => end,
        }
    }

    /// thousand, million, … at an index: factor, and the index behind.
    fn scale(&self, at: usize) -> Option<(i64, usize)> {
        let scan = self.reader.scan;
        let end = scan.skip(at, |char| char.is_ascii_alphabetic());
        match word(&scan.text(at..end).to_ascii_lowercase()) {
            Some(Word::Scale(factor)) => Some((factor, end)),
            _ => None,
        }
    }

    /// % and its words behind a number: where they end, and whether they are points.
    fn percent(&self, end: usize) -> Option<(usize, bool)> {
        let scan = self.reader.scan;
        if scan.get(end) == Some('%') {
            return Some((end + 1, false));
        }
        let at = scan.skip(end, |char| matches!(char, ' ' | '-'));
        let signs = [
            ("percentage point", true),
            ("percent", false),
            ("per cent", false),
            ("point", true),
            ("%", false),
        ];
        let (sign, is_points) = signs.into_iter().find(|(sign, _)| scan.starts(at, sign))?;
        Some((at + sign.len(), is_points))
    }

    /// twenty-four, two hundred and forty, three million, two thirds: words, so never strict.
    fn number_words(&mut self, start: usize) -> usize {
        let scan = self.reader.scan;
        let (mut total, mut group, mut at, mut end) = (0_i64, 0_i64, start, start);
        let mut last_ten = false;
        loop {
            let stop = scan.skip(at, |char| char.is_ascii_alphabetic());
            let text = scan.text(at..stop).to_ascii_lowercase();
            match word(&text) {
                Some(Word::Digit(value)) if last_ten || group % 100 == 0 => {
                    (group, last_ten) = (group + value, false);
                }
                Some(Word::Ten(value)) if group % 100 == 0 => (group, last_ten) = (group + value, true),
                Some(Word::Scale(100)) if group < 100 => (group, last_ten) = (group.max(1) * 100, false),
                Some(Word::Scale(factor)) if factor > 100 && group < 1000 => {
                    total = total.saturating_add(group.max(1).saturating_mul(factor));
                    (group, last_ten) = (0, false);
                }
                _ if text == "and" && group % 100 == 0 && group > 0 => {}
                _ => break,
            }
            if text != "and" {
                end = stop;
            }
            at = scan.skip(stop, |char| matches!(char, ' ' | '-'));
        }
        if end == start {
            return scan.skip(start, |char| char.is_ascii_alphabetic());
        }
        let value = total.saturating_add(group);
        self.words_behind(value, start, end)
    }

    /// What makes more of a number in words: thirds, percent, `in ten`.
    fn words_behind(&mut self, value: i64, start: usize, end: usize) -> usize {
        let scan = self.reader.scan;
        let gap = scan.skip(end, |char| matches!(char, ' ' | '-'));
        let mut keys = vec![NumberKey::whole(value)];
        let mut strength = if value > 1 { Strength::Count } else { Strength::Soft };
        for (name, denominator) in [
            ("half", 2),
            ("halves", 2),
            ("third", 3),
            ("quarter", 4),
            ("fourth", 4),
            ("fifth", 5),
            ("tenth", 10),
        ] {
            if scan.starts(gap, name) {
                keys.push(fraction(value, denominator));
                if 100 % denominator == 0 {
                    keys.push(NumberKey::Percent(Number::from(value * 100 / denominator)));
                }
                strength = Strength::Soft;
            }
        }
        if let Some((_, is_points)) = self.percent(end) {
            keys.push(NumberKey::Percent(Number::from(value)));
            strength = if is_points { strength } else { Strength::Soft };
        }
        if value < 10 && ["in ten", "out of ten"].iter().any(|sign| scan.starts(gap, sign)) {
            keys.push(NumberKey::Percent(Number::from(value * 10)));
            strength = Strength::Soft;
        }
        self.reader.push(keys, strength, start, end);
        end
    }
}

/// Does a phrase stand here, in any case, as whole words?
fn scan_starts(scan: &Scan, at: usize, text: &str) -> bool {
    let end = at + text.len();
    end <= scan.len() && scan.text(at..end).eq_ignore_ascii_case(text) && !scan.is_letter(end)
}
