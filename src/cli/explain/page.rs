//! The page of one code: what it is, why it matters, what to do, how it looks.

use crate::cli::explain::entry::Entry;
use crate::diagnostic::explain::{Clause, Example, criterion};
use crate::diagnostic::{MessageLanguage, Severity};
use crate::text::{display_width, pad_to_width};

/// All that there is to say of a code.
pub fn page(entry: &Entry, language: MessageLanguage) -> String {
    let message = entry.message(language);
    let severity = match entry.severity {
        Severity::Error => language.pick("誤り", "error"),
        Severity::Warning => language.pick("注意", "warning"),
    };
    let mut text = format!("{severity}[{}]: {}\n\n", entry.code, message.text);
    let mut section = |title: &str, body: &str| {
        if !body.trim().is_empty() {
            text.push_str(&format!("{title}\n{}\n", indented(body)));
        }
    };
    section(language.pick("理由", "Why"), &message.why);
    section(language.pick("直し方", "What to do"), &message.hint);
    section(language.pick("くわしく", "More"), entry.more.text(language));
    if let Some(example) = &entry.example {
        let [bad, good] = both(example, language);
        section(language.pick("悪い例", "Wrong"), &bad);
        section(language.pick("良い例", "Right"), &good);
    }
    let clauses: Vec<String> = entry.clauses.iter().map(|clause| said(clause, language)).collect();
    section(language.pick("もとになる基準", "Standards"), &clauses.join("\n"));
    text
}

/// Every line two columns in.
fn indented(text: &str) -> String {
    text.trim_end().lines().map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect()
}

/// The bad and the good example.
fn both(example: &Example, language: MessageLanguage) -> [String; 2] {
    match *example {
        Example::Passage { path, bad, good, .. } => {
            [bad, good].map(|text| format!("{path}\n{}", indented(text)))
        }
        Example::Files { bad, good } => [files(bad, good), files(good, bad)],
        Example::Told { bad, good } => [bad.text(language).to_owned(), good.text(language).to_owned()],
    }
}

/// Files with their paths. Those that the other example has too say nothing, where there are others.
fn files(files: &[(&str, &str)], other: &[(&str, &str)]) -> String {
    let is_same = files.iter().all(|file| other.contains(file));
    let shown: Vec<String> = files
        .iter()
        .filter(|file| is_same || !other.contains(file))
        .map(|(path, text)| {
            let text = if path.ends_with(".xlsx") { columns(text) } else { (*text).to_owned() };
            format!("{path}\n{}", indented(&text))
        })
        .collect();
    shown.join("\n")
}

/// Cells between tabs, lined up as on a sheet.
fn columns(text: &str) -> String {
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter(|row| row.len() > 1).filter_map(|row| row.get(column));
        cells.map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    let lines = rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(column, cell)| pad_to_width(cell, width(column)));
        cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned() + "\n"
    });
    lines.collect()
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
