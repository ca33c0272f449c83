//! Titles broken into lines where a reader would pause.

/// Breaks a title into as many lines as let it be set largest in a box, which is `width` × `height` in one unit, with
/// `leading` between lines. `measure` tells the width of a text in em. Back come the lines.
#[must_use]
pub fn lines(
    title: &str,
    (width, height): (f32, f32),
    leading: f32,
    measure: impl Fn(&str) -> f32,
) -> Vec<String> {
    const MOST: usize = 5;
    let phrases = phrases(title);
    let mut best: (f32, Vec<String>) = (0.0, vec![title.to_owned()]);
    let mut count = 0.0;
    for lines in 1..=MOST.min(phrases.len()) {
        count += 1.0;
        let lines = balanced(&phrases, lines, &measure);
        let widest = lines.iter().map(|line| measure(line)).fold(f32::EPSILON, f32::max);
        let size = (width / widest).min(height / (count * leading));
        // A further line must be worth it.
        if size > best.0 * 1.05 {
            best = (size, lines);
        }
    }
    best.1
}

/// The parts of a title that stay together: words, and in Japanese a word with what follows it in hiragana.
fn phrases(title: &str) -> Vec<&str> {
    let mut phrases = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in title.char_indices() {
        if before.is_some_and(|before| may_break(before, c)) {
            phrases.push(&title[start..at]);
            start = at;
        }
        before = Some(c);
    }
    phrases.push(&title[start..]);
    phrases
}

/// May a line end between these two?
fn may_break(before: char, after: char) -> bool {
    const OPENING: &str = "（「『【〈《〔“‘(";
    const CLOSING: &str = "、。）」』】〉》〕”’・，．！？)";
    if after.is_whitespace() || CLOSING.contains(after) || OPENING.contains(before) {
        return false;
    }
    before.is_whitespace()
        || CLOSING.contains(before)
        || OPENING.contains(after)
        || (is_hiragana(before) && !is_hiragana(after) && after != 'ー')
}

const fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

/// Phrases in `count` lines whose widest is as narrow as can be.
fn balanced(phrases: &[&str], count: usize, measure: &impl Fn(&str) -> f32) -> Vec<String> {
    let line = |from: usize, to: usize| phrases[from..to].concat().trim().to_owned();
    // widest[to]: for the first `to` phrases in the lines so far, with the place where the last line starts.
    let mut rows: Vec<Vec<(f32, usize)>> =
        vec![(0..=phrases.len()).map(|to| (measure(&line(0, to)), 0)).collect()];
    for _ in 1..count {
        let above = &rows[rows.len() - 1];
        let row = (0..=phrases.len()).map(|to| {
            let ends = (0..=to).map(|from| (above[from].0.max(measure(&line(from, to))), from));
            ends.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0))
        });
        rows.push(row.collect());
    }
    let mut lines = Vec::new();
    let mut to = phrases.len();
    for row in rows.iter().rev() {
        lines.push(line(row[to].1, to));
        to = row[to].1;
    }
    lines.reverse();
    lines.retain(|line| !line.is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(title: &str, width: f32, height: f32) -> Vec<String> {
        #[allow(clippy::cast_precision_loss, reason = "a title")]
        let measure = |text: &str| text.chars().map(|c| if c.is_ascii() { 0.5 } else { 1.0 }).sum();
        lines(title, (width, height), 1.3, measure)
    }

    #[test]
    fn titles_break_where_a_reader_would_pause() {
        assert_eq!(set("後継戦略について（答申）", 10.0, 6.0), ["後継戦略について", "（答申）"]);
        assert_eq!(set("とよなか戦略の本棚", 8.0, 3.0), ["とよなか", "戦略の本棚"]);
        assert_eq!(set("とよなか戦略の本棚", 6.0, 6.0), ["とよなか", "戦略の", "本棚"]);
        assert_eq!(
            set("とよなかデジタル・ガバメント戦略 3.0", 7.0, 6.0),
            ["とよなか", "デジタル・", "ガバメント戦略", "3.0"]
        );
        assert_eq!(set("Toyonaka Strategy Bookshelf", 6.0, 5.0), ["Toyonaka", "Strategy", "Bookshelf"]);
    }

    #[test]
    fn a_short_title_stays_on_a_line() {
        assert_eq!(set("目標", 10.0, 3.0), ["目標"]);
        assert!(set("", 10.0, 3.0).is_empty());
    }
}
