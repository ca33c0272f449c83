//! Why each kind of problem matters, with a bad and a good example: the second part of every message, and `sasshi explain`.
//!
//! One table a topic. The examples are run by `tests/it/explain.rs`: the bad one is reported, the good one is not.

mod booklets;
mod cells;
mod charts;
mod figures;
mod files;
mod glossary;
mod headings_and_links;
mod markup;
mod parity;
mod pictures;
mod publishing;
mod starting;
mod tables;
mod theme;
mod translation;
mod typing;
mod wcag;
mod wording;

pub use wcag::{Criterion, criterion};

use crate::diagnostic::MessageLanguage;

/// What there is to say of one code.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The code of the problem, as in [`crate::diagnostic::Problem::code`].
    pub code: &'static str,
    /// One sentence: what happens to readers, editors or programs when it stays. Stands in every message.
    pub why: Words,
    /// More to know, paragraphs divided by an empty line; may be empty.
    pub more: Words,
    /// Where a rule of accessibility or of open data says so.
    pub clauses: &'static [Clause],
    /// How it looks, and how it looks mended.
    pub example: Example,
}

/// A text in both languages of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// 日本語
    pub ja: &'static str,
    /// English
    pub en: &'static str,
}

impl Words {
    /// The text in one of them.
    #[must_use]
    pub const fn text(&self, language: MessageLanguage) -> &'static str {
        language.pick(self.ja, self.en)
    }
}

/// A clause of a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// A success criterion of WCAG 2.2 (`1.4.3`), which JIS X 8341-3:2016 numbers alike, where it has it.
    Wcag(&'static str),
    /// The Japanese rules for machine-readable tables: 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」.
    MachineReadable,
}

/// A bad and a good example. Paths and sentences are those of the site in `tests/it/base-site`.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// A passage of a file of that site, written in a bad and in a good way instead of `instead_of`.
    Passage {
        /// The file.
        path: &'static str,
        /// What stands there.
        instead_of: &'static str,
        /// Reported.
        bad: &'static str,
        /// Not reported.
        good: &'static str,
    },
    /// Whole files, new or instead of others, each with its path. A path that ends with `.xlsx` has a sheet with tabs
    /// between its cells, as in `tests/it/rules`.
    Files {
        /// Reported.
        bad: &'static [(&'static str, &'static str)],
        /// Not reported.
        good: &'static [(&'static str, &'static str)],
    },
    /// What no text can show (bytes of a picture, a folder, a published page), told in words. Its run is the case of its code in `tests/it/rules`.
    Told {
        /// How it comes about.
        bad: Words,
        /// How it is right.
        good: Words,
    },
}

/// Explanations that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// What they are about.
    pub title: Words,
    /// The explanations.
    pub explanations: &'static [Explanation],
}

const fn topic(ja: &'static str, en: &'static str, explanations: &'static [Explanation]) -> Topic {
    Topic { title: Words { ja, en }, explanations }
}

/// The explanation of a code.
#[must_use]
pub fn explanation(code: &str) -> Option<&'static Explanation> {
    TOPICS.iter().flat_map(|topic| topic.explanations).find(|one| one.code == code)
}

/// All explanations by topic.
pub const TOPICS: &[Topic] = &[
    topic("はじめかた", "Starting", starting::ALL),
    topic("ファイルと設定", "Files and settings", files::ALL),
    topic("冊子と章", "Booklets and chapters", booklets::ALL),
    topic("見出しとリンク", "Headings and links", headings_and_links::ALL),
    topic("本文の記号", "Signs in texts", markup::ALL),
    topic("文字の打ち方", "Typed letters and signs", typing::ALL),
    topic("ことばの書き方", "Wording", wording::ALL),
    topic("翻訳", "Translations", translation::ALL),
    topic("原文と訳の違い", "Differences between languages", parity::ALL),
    topic("本文の数値", "Figures in texts", figures::ALL),
    topic("表", "Tables", tables::ALL),
    topic("表のセル", "Cells of tables", cells::ALL),
    topic("グラフ", "Charts", charts::ALL),
    topic("用語集と索引", "Glossary and index", glossary::ALL),
    topic("画像", "Pictures", pictures::ALL),
    topic("テーマ", "Themes", theme::ALL),
    topic("公開", "Publishing", publishing::ALL),
];
