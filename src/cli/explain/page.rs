//! The page of one code: what it is, why it matters, what to do, how it looks.

use crate::cli::explain::entry::Entry;
use crate::diagnostic::explain::{Clause, Example, criterion};
use crate::diagnostic::{MessageLanguage, Severity};
use crate::text::{char_width, display_width, pad_to_width};

/// The widest line of running text, in terminal columns.
const WIDEST: usize = 76;

/// A file that the bad and the good example share is shown once, where it has no more lines than this.
const SHORT: usize = 6;

/// All that there is to say of a code.
pub fn page(entry: &Entry, language: MessageLanguage) -> String {
    let message = entry.message(language);
    let severity = match entry.severity {
        Severity::Error => {
            language.pick("誤り：直すまで公開できません", "error: nothing is published until it is mended")
        }
        Severity::Warning => language.pick("注意：公開はできます", "warning: the site can be published"),
    };
    let mut text = match language {
        MessageLanguage::Japanese => format!("{}（{severity}）\n\n", entry.code),
        MessageLanguage::English => format!("{} ({severity})\n\n", entry.code),
    };
    let mut section = |title: &str, body: &str| {
        if !body.trim().is_empty() {
            text.push_str(&format!("{title}\n{}\n", indented(body)));
        }
    };
    let sample = format!("{}\n\n{}{}", message.text, language.pick("直し方：", "help: "), message.hint);
    section(language.pick("メッセージの例", "The message, for example"), &wrapped(&sample));
    section(language.pick("理由", "Why"), &wrapped(&message.why));
    section(language.pick("くわしく", "More"), &wrapped(entry.more.text(language)));
    if let Some(example) = &entry.example {
        let [bad, good] = both(example, language);
        section(language.pick("悪い例", "Wrong"), &bad);
        section(language.pick("良い例", "Right"), &good);
    }
    let clauses: Vec<String> = entry.clauses.iter().map(|clause| wrapped(&said(clause, language))).collect();
    section(language.pick("もとになる基準", "Standards"), &clauses.concat());
    text
}

/// Every line two columns in.
fn indented(text: &str) -> String {
    text.trim_end().lines().map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect()
}

/// Running text in lines of [`WIDEST`] columns: broken at spaces, in Japanese between any two characters of which the
/// second may begin a line.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    for paragraph in text.lines() {
        let mut rest = paragraph;
        while display_width(rest) > WIDEST {
            let (line, next) = rest.split_at(line_end(rest));
            lines.push_str(line.trim_end());
            lines.push('\n');
            rest = next.trim_start();
        }
        lines.push_str(rest);
        lines.push('\n');
    }
    lines
}

/// Where the first line of a text ends that is too long for one.
fn line_end(text: &str) -> usize {
    let mut width = 0;
    let mut end = None;
    let mut before = ' ';
    for (index, char) in text.char_indices() {
        let is_japanese = |char: char| char_width(char) == 2 && !"“”‘’…—".contains(char);
        let may_begin = !"、。，．）」』】々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ！？：".contains(char);
        let is_katakana = |char: char| ('ァ'..='ー').contains(&char);
        let is_word = is_katakana(char) && is_katakana(before);
        let may_end = !"（「『【".contains(before);
        if index > 0
            && (before == ' '
                || (may_begin && may_end && !is_word && (is_japanese(char) || is_japanese(before))))
        {
            end = Some(index);
        }
        width += char_width(char);
        if width > WIDEST && char != ' ' {
            return end.unwrap_or(index);
        }
        before = char;
    }
    text.len()
}

/// The bad and the good example.
fn both(example: &Example, language: MessageLanguage) -> [String; 2] {
    match *example {
        Example::Passage { path, bad, good, .. } => {
            [bad, good].map(|text| format!("{path}\n{}", indented(text)))
        }
        Example::Files { bad, good } => [files(bad, good, SHORT, language), files(good, bad, 0, language)],
        Example::Told { bad, good } => [bad, good].map(|words| wrapped(words.text(language))),
    }
}

/// Files with their paths. Those that the other example has too are left out, where they have more than `longest`
/// lines and there are others.
fn files(
    files: &[(&str, &str)],
    other: &[(&str, &str)],
    longest: usize,
    language: MessageLanguage,
) -> String {
    let is_same = files.iter().all(|file| other.contains(file));
    let shown: Vec<String> = files
        .iter()
        .filter(|file| is_same || !other.contains(file) || file.1.lines().count() <= longest)
        .map(|(path, text)| {
            let text = match path.strip_suffix(".xlsx") {
                Some(_) => sheet(text, language),
                None => (*text).to_owned(),
            };
            format!("{path}\n{}", indented(&text))
        })
        .collect();
    shown.join("\n")
}

/// Cells between tabs, lined up as on a sheet, and what is done to the sheet.
fn sheet(text: &str, language: MessageLanguage) -> String {
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter(|row| row.len() > 1).filter_map(|row| row.get(column));
        cells.map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    let lines = rows.iter().map(|row| {
        if let [line] = row[..] {
            return done(line, language);
        }
        let cells = row.iter().enumerate().map(|(column, cell)| pad_to_width(cell, width(column)));
        cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
    });
    lines.map(|line| line + "\n").collect()
}

/// What is done to a sheet, in words: `merge B2:B3` → `（B2:B3 を結合）`.
fn done(line: &str, language: MessageLanguage) -> String {
    let words = [
        ("merge ", "（{} を結合）", "({} merged)"),
        ("hide row ", "（{}行目を非表示）", "(row {} hidden)"),
        ("hide column ", "（{}列を非表示）", "(column {} hidden)"),
        ("hide sheet", "（このシートを非表示）", "(this sheet hidden)"),
        ("hidden sheet ", "（ほかに、非表示のシート「{}」）", "(and a hidden sheet “{}”)"),
        ("sheet ", "（ほかに、シート「{}」）", "(and a sheet “{}”)"),
        ("drawing", "（シートの上に図形）", "(a shape on the sheet)"),
    ];
    words
        .iter()
        .find_map(|(start, ja, en)| Some(language.pick(ja, en).replace("{}", line.strip_prefix(start)?)))
        .unwrap_or_else(|| line.to_owned())
}

/// `WCAG 2.2 の 1.4.3「コントラスト（最低限レベル）」（AA）、JIS X 8341-3:2016 の 1.4.3`
fn said(clause: &Clause, language: MessageLanguage) -> String {
    let Clause::Wcag(number) = clause else {
        return language
            .pick(
                "総務省「統計表における機械判読可能なデータの表記方法の統一ルール」、\
                 デジタル庁「行政データにおける機械可読性に関するルール」",
                "the Japanese rules for machine-readable tables: 統計表における機械判読可能なデータの表記方法の統一ルール \
                 (Ministry of Internal Affairs and Communications), 行政データにおける機械可読性に関するルール (Digital Agency)",
            )
            .to_owned();
    };
    let Some(criterion) = criterion(number) else { return format!("WCAG 2.2 {number}") };
    let (title, level, since) = (criterion.title.text(language), criterion.level, criterion.since);
    match (language, criterion.is_in_jis()) {
        (MessageLanguage::Japanese, true) => {
            format!("WCAG 2.2 の {number}「{title}」（{level}）、JIS X 8341-3:2016 の {number}")
        }
        (MessageLanguage::Japanese, false) => format!(
            "WCAG 2.2 の {number}「{title}」（{level}）。WCAG {since} で加わり、JIS X 8341-3:2016 にはありません"
        ),
        (MessageLanguage::English, true) => {
            format!("WCAG 2.2, {number} {title} ({level}); JIS X 8341-3:2016, {number}")
        }
        (MessageLanguage::English, false) => {
            format!(
                "WCAG 2.2, {number} {title} ({level}); came with WCAG {since}, so JIS X 8341-3:2016 does not have it"
            )
        }
    }
}
