//! Summaries in やさしい日本語: no Chinese character without a reading, short sentences.
//!
//! Source: 在留支援のためのやさしい日本語ガイドライン (出入国在留管理庁・文化庁, 2020): ふりがなを付ける, 一文を短くする.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::markdown::{PlacedText, ThingKind};
use crate::model::{Document, Setting};
use crate::text::{Span, is_kanji, rubies};

/// Characters of a sentence that a reader of easy Japanese takes in at once, without readings and spaces.
const SENTENCE: usize = 40;

/// Looks at every summary of a booklet that is written in Japanese.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    let versions = pages.site.booklets.iter().filter_map(|booklet| booklet.easy.as_ref());
    for (language, document) in versions.flat_map(crate::model::Versions::iter) {
        if Setting::new(pages.site, language).is_read_by_kanji() {
            words(pages, document, report);
            sentences(pages, document, report);
        }
    }
}

/// Words without a reading: in the text, in the front matter, in tables and charts, whose words can have none.
fn words(pages: &Pages<'_>, document: &Document, report: &Report) {
    let file = &document.file;
    let texts = pages.texts.iter().filter(|text| text.file.path() == file.path());
    // Readings are for readers of Japanese: a phrase in another language has letters of its own.
    for text in texts.filter(|text| Setting::new(pages.site, &text.language).is_read_by_kanji()) {
        let readings: Vec<Span> = rubies(text.text()).iter().map(|ruby| ruby.span).collect();
        for run in kanji(text.text()) {
            if !readings.iter().any(|span| span.start <= run.start && run.end <= span.end) {
                let problem = Problem::KanjiWithoutReading { text: text.text()[run.range()].to_owned() };
                report.at(file, run.shifted(text.span.start), problem);
            }
        }
    }
    let outline = pages.outlines.of(document);
    for thing in outline.sections.iter().flat_map(|section| &section.things) {
        let text = file.slice(thing.span);
        if matches!(thing.kind, ThingKind::Table | ThingKind::Chart) && text.starts_with("::") {
            report.at(file, thing.span, Problem::KanjiWithoutReading { text: text.to_owned() });
        }
    }
}

fn sentences(pages: &Pages<'_>, document: &Document, report: &Report) {
    let outline = pages.outlines.of(document);
    let sections = outline.sections.iter().chain([&outline.notes]);
    for text in sections.flat_map(|section| &section.texts) {
        for (span, length) in sentences_of(text).into_iter().filter(|(_, length)| *length > SENTENCE) {
            let problem = Problem::LongSentence { length: length.to_string(), most: SENTENCE.to_string() };
            report.at(&document.file, span, problem);
        }
    }
}

/// The sentences of a block: where each begins in the file, and how many characters it has.
fn sentences_of(block: &PlacedText) -> Vec<(Span, usize)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for sentence in block.text.split_inclusive(['。', '！', '？']) {
        let lead = sentence.len() - sentence.trim_start().len();
        if let Some(first) = sentence.trim_start().chars().next() {
            let at = start + lead;
            sentences.push((
                block.span(at..at + first.len_utf8()),
                sentence.chars().filter(|char| !char.is_whitespace()).count(),
            ));
        }
        start += sentence.len();
    }
    sentences
}

/// Runs of Chinese characters.
fn kanji(text: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (at, char) in text.char_indices().filter(|(_, char)| is_kanji(*char)) {
        let end = at + char.len_utf8();
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => run.end = end,
            None => runs.push(Span::new(at, end)),
        }
    }
    runs
}
