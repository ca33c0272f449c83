//! Numbers as Japanese writes them: 令和8年度, 1億2,000万円, 8割5分, 3分の1, 午後5時半, 三つ.

use crate::locale::mentions::japanese_words::{COUNTERS, SOFT, kanji_number};
use crate::locale::mentions::reader::{Reader, fraction, hour_keys};
use crate::locale::mentions::scan::Scan;
use crate::locale::{Era, Mention, Number, NumberKey, Strength};

/// The numbers of a text.
pub fn mentions(scan: &Scan) -> Vec<Mention> {
    let mut japanese = Japanese { reader: Reader::new(scan), era: Era::of_letter('R') };
    let mut at = 0;
    while at < scan.len() {
        at = japanese.step(at).max(at + 1);
    }
    japanese.reader.found
}

struct Japanese<'s> {
    reader: Reader<'s>,
    /// The era named last: 令和8年度から11年度まで.
    era: Option<Era>,
}

impl Japanese<'_> {
    /// Reads what begins at an index. Gives the index behind.
    fn step(&mut self, at: usize) -> usize {
        let scan = self.reader.scan;
        if scan.is_digit(at) {
            return self.digits(at);
        }
        let Some(char) = scan.get(at).filter(|char| !char.is_ascii()) else { return at };
        if let Some((era, length)) = Era::at(|text| scan.starts(at, text)) {
            self.era = Some(era);
            return self.era_years(era, at, at + length);
        }
        if let Some((word, keys)) = SOFT.iter().find(|(word, _)| scan.starts(at, word)) {
            let end = at + word.chars().count();
            self.reader.push(keys(), Strength::Soft, at, end);
            return end;
        }
        kanji_number(char).map_or(at, |_| self.kanji(at))
    }

    /// 8年度, 元年, 8〜11年度, 5・6年度 behind the name of an era.
    fn era_years(&mut self, era: Era, start: usize, after: usize) -> usize {
        let scan = self.reader.scan;
        let mut from = start;
        let mut at = scan.skip(after, |char| char == ' ');
        let mut end = after;
        loop {
            let (year, stop) = match self.reader.small(at) {
                Some(found) => found,
                None if scan.get(at) == Some('元') => (1, at + 1),
                None => return end,
            };
            self.reader.push(
                vec![NumberKey::whole(era.western_year(year))],
                Strength::Strict,
                from,
                self.year_end(stop),
            );
            end = stop;
            let is_list = matches!(scan.get(stop), Some('~' | '-' | '・' | '、' | ','))
                && scan.skip(stop + 1, |char| char.is_ascii_digit()) > stop + 1;
            if !is_list {
                return self.year_end(stop);
            }
            at = stop + 1;
            from = at;
        }
    }

    /// The index behind 年 or 年度.
    fn year_end(&self, at: usize) -> usize {
        match (self.reader.scan.get(at), self.reader.scan.get(at + 1)) {
            (Some('年'), Some('度')) => at + 2,
            (Some('年'), _) => at + 1,
            _ => at,
        }
    }

    fn digits(&mut self, start: usize) -> usize {
        let scan = self.reader.scan;
        let prefix = self.reader.prefix(start);
        if prefix < start {
            return self.short_era(prefix, start).unwrap_or_else(|| self.reader.code(prefix, start));
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
        let (number, scaled) = self.scaled(digits.number, end);
        let strength = if scaled > end { Strength::Strict } else { Strength::Digits };
        if scan.starts(scaled, "割") {
            let tenths = number.times(10);
            let part = self.reader.small(scaled + 1).filter(|(_, stop)| scan.get(*stop) == Some('分'));
            let (percent, stop) =
                part.map_or((tenths, scaled), |(part, stop)| (Number::sum([tenths, part.into()]), stop));
            self.reader.push(vec![NumberKey::Percent(percent)], Strength::Strict, start, stop + 1);
            return stop + 1;
        }
        if let Some(length) = percent_sign(scan, scaled) {
            self.reader.push(vec![NumberKey::Percent(number)], strength, start, scaled + length);
            return scaled + length;
        }
        if scan.starts(scaled, "ポイント") {
            let keys = vec![NumberKey::Percent(number), NumberKey::Number(number)];
            self.reader.push(keys, strength, start, scaled + 4);
            return scaled + 4;
        }
        self.reader.push(vec![NumberKey::Number(number)], strength, start, scaled);
        scaled
    }

    /// What only whole numbers are: years, months, hours, fractions, numbers of chapters.
    fn of_whole(&mut self, value: i64, start: usize, end: usize) -> Option<usize> {
        let scan = self.reader.scan;
        let numbers_chapter = scan.ends(start, "第") && scan.skip(0, |char| char == ' ') + 1 == start;
        if self.reader.is_enumeration(start, end)
            || (numbers_chapter && matches!(scan.get(end), Some('章' | '節' | '部' | '編' | '条' | '項')))
        {
            self.reader.push(vec![NumberKey::whole(value)], Strength::Soft, start, end);
            return Some(end);
        }
        if let Some((year, from, stop)) = self.reader.short_year(value, end) {
            self.reader.push(vec![NumberKey::whole(value)], Strength::Digits, start, end);
            self.reader.push(vec![NumberKey::whole(year)], Strength::Strict, from, stop);
            return Some(stop);
        }
        if let Some(stop) = self.reader.clock(value, start, end) {
            return Some(stop);
        }
        if let Some(stop) = self.reader.fraction(value, start, end) {
            return Some(stop);
        }
        if scan.starts(end, "分の") {
            let (numerator, stop) = self.reader.small(end + 2)?;
            self.reader.push(vec![fraction(numerator, value)], Strength::Strict, start, stop);
            return Some(stop);
        }
        match scan.get(end)? {
            '月' if (1..=12).contains(&value) && scan.get(end + 1) != Some('間') => {
                let month = u8::try_from(value).unwrap_or_default();
                self.reader.push(vec![NumberKey::Month(month)], Strength::Strict, start, end + 1);
                Some(end + 1)
            }
            // 2〜3月: the first of two months stands without the word.
            '~' | '・' | '、' if (1..=12).contains(&value) => {
                let (second, stop) = self.reader.small(end + 1)?;
                let is_month = scan.get(stop) == Some('月') && (1..=12).contains(&second);
                let month = u8::try_from(value).ok().filter(|_| is_month)?;
                self.reader.push(vec![NumberKey::Month(month)], Strength::Strict, start, end);
                Some(end + 1)
            }
            '年' if value < 65 => {
                let is_fiscal = scan.get(end + 1) == Some('度');
                let is_date = scan.is_digit(end + 1) || scan.get(end + 1) == Some('(');
                let era = self.era.filter(|_| (is_fiscal || is_date) && value > 0)?;
                let keys = vec![NumberKey::whole(value), NumberKey::whole(era.western_year(value))];
                self.reader.push(keys, Strength::Strict, start, self.year_end(end));
                Some(self.year_end(end))
            }
            '時' if scan.get(end + 1) != Some('間') && (0..=24).contains(&value) => {
                self.reader.push(hour_keys(value), Strength::Strict, start, end + 1);
                if scan.get(end + 1) == Some('半') {
                    self.reader.push(vec![NumberKey::whole(30)], Strength::Soft, end + 1, end + 2);
                }
                Some(end + 1)
            }
            _ => None,
        }
    }

    /// R7, H30年度: the short form of an era, or a code.
    fn short_era(&mut self, prefix: usize, start: usize) -> Option<usize> {
        let scan = self.reader.scan;
        let is_alone =
            prefix + 1 == start && !scan.before(prefix).is_some_and(|char| char.is_ascii_alphanumeric());
        let era = Era::of_letter(scan.get(prefix)?).filter(|_| is_alone)?;
        let (year, end) = self.reader.small(start).filter(|(year, _)| (1..65).contains(year))?;
        if scan.is_letter(end) {
            return None;
        }
        let western = NumberKey::whole(era.western_year(year));
        let stop = self.year_end(end);
        let code = NumberKey::Code(scan.text(prefix..end));
        let keys = if stop > end { vec![western] } else { vec![western, code] };
        self.reader.push(keys, Strength::Strict, prefix, stop);
        Some(stop)
    }

    /// 3千, 12万3,000, 1億2,000万: the whole number and where it ends.
    fn scaled(&self, first: Number, end: usize) -> (Number, usize) {
        let scan = self.reader.scan;
        let (mut sum, mut part, mut at, mut last) = (Number::from(0), first, end, i64::MAX);
        loop {
            for (sign, factor) in [('百', 100), ('千', 1000)] {
                if scan.get(at) == Some(sign) {
                    (part, at) = (part.times(factor), at + 1);
                }
            }
            let Some(factor) = scan.get(at).and_then(scale).filter(|factor| *factor < last) else {
                return (Number::sum([sum, part]), at);
            };
            sum = Number::sum([sum, part.times(factor)]);
            (at, last) = (at + 1, factor);
            match self.reader.digits(at) {
                Some(next) => (part, at) = (next.number, next.end),
                None => return (sum, at),
            }
        }
    }

    /// 三つ, 十二項目, 百: words, so never strict.
    fn kanji(&mut self, start: usize) -> usize {
        let scan = self.reader.scan;
        let end = scan.skip(start, |char| kanji_number(char).is_some());
        let mut total = 0_i64;
        let mut group = 0_i64;
        let mut digit = 0_i64;
        for char in scan.text(start..end).chars() {
            match kanji_number(char).unwrap_or_default() {
                unit @ (10 | 100 | 1000) => {
                    group += digit.max(1).saturating_mul(unit);
                    digit = 0;
                }
                10_000 => {
                    total = total.saturating_add((group + digit).max(1).saturating_mul(10_000));
                    (group, digit) = (0, 0);
                }
                value => digit = digit.saturating_mul(10).saturating_add(value),
            }
        }
        let value = total.saturating_add(group).saturating_add(digit);
        if scan.starts(end, "分の") {
            let stop = scan.skip(end + 2, |char| kanji_number(char).is_some());
            let numerator = scan.get(end + 2).and_then(kanji_number).unwrap_or_default();
            let keys = vec![fraction(numerator, value), NumberKey::whole(value)];
            self.reader.push(keys, Strength::Soft, start, stop);
            return stop;
        }
        let is_counted = COUNTERS.iter().any(|counter| scan.starts(end, counter));
        // 千里, 第三者: in the middle of a word it is no count.
        let is_word = scan.before(start).is_some_and(is_kanji);
        let strength = if is_counted && !is_word && value > 1 { Strength::Count } else { Strength::Soft };
        let mut keys = vec![NumberKey::whole(value)];
        if scan.get(end) == Some('割') {
            keys.push(NumberKey::Percent(Number::from(value * 10)));
        }
        if scan.get(end) == Some('月') {
            keys.extend(u8::try_from(value).ok().map(NumberKey::Month));
        }
        self.reader.push(keys, strength, start, end);
        end
    }
}

fn percent_sign(scan: &Scan, at: usize) -> Option<usize> {
    ["%", "パーセント", "％"].into_iter().find(|sign| scan.starts(at, sign)).map(|sign| sign.chars().count())
}

const fn is_kanji(char: char) -> bool {
    matches!(char, '一'..='龠')
}

/// What a sign multiplies the number before it by.
const fn scale(char: char) -> Option<i64> {
    match char {
        '兆' => Some(1_000_000_000_000),
        '億' => Some(100_000_000),
        '万' => Some(10_000),
        _ => None,
    }
}
