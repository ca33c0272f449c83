//! The success criteria of WCAG 2.2 that rules of sasshi come from, with their titles and their place in JIS X 8341-3:2016.
//!
//! JIS X 8341-3:2016 is WCAG 2.0 (ISO/IEC 40500:2012), numbered alike; criteria that came with WCAG 2.1 or 2.2 have no
//! clause there. The Japanese titles are those of the standard, for later ones those of the translation by WAIC.

use crate::diagnostic::explain::Words;

/// A success criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number in WCAG 2.2: `1.4.3`.
    pub number: &'static str,
    /// Its title.
    pub title: Words,
    /// `A`, `AA` or `AAA`.
    pub level: &'static str,
    /// The version of WCAG that it came with: `2.0`, `2.1` or `2.2`.
    pub since: &'static str,
}

impl Criterion {
    /// Does JIS X 8341-3:2016 have it, under the same number?
    #[must_use]
    pub fn is_in_jis(&self) -> bool {
        self.since == "2.0"
    }
}

/// The criterion of a number.
#[must_use]
pub fn criterion(number: &str) -> Option<&'static Criterion> {
    ALL.iter().find(|criterion| criterion.number == number)
}

const fn of(
    number: &'static str,
    level: &'static str,
    since: &'static str,
    ja: &'static str,
    en: &'static str,
) -> Criterion {
    Criterion { number, title: Words { ja, en }, level, since }
}

const ALL: [Criterion; 35] = [
    of("1.1.1", "A", "2.0", "非テキストコンテンツ", "Non-text Content"),
    of("1.3.1", "A", "2.0", "情報及び関係性", "Info and Relationships"),
    of("1.3.2", "A", "2.0", "意味のあるシーケンス", "Meaningful Sequence"),
    of("1.3.3", "A", "2.0", "感覚的な特徴", "Sensory Characteristics"),
    of("1.3.4", "AA", "2.1", "表示の向き", "Orientation"),
    of("1.4.1", "A", "2.0", "色の使用", "Use of Color"),
    of("1.4.3", "AA", "2.0", "コントラスト（最低限レベル）", "Contrast (Minimum)"),
    of("1.4.4", "AA", "2.0", "テキストのサイズ変更", "Resize Text"),
    of("1.4.5", "AA", "2.0", "文字画像", "Images of Text"),
    of("1.4.6", "AAA", "2.0", "コントラスト（高度レベル）", "Contrast (Enhanced)"),
    of("1.4.8", "AAA", "2.0", "視覚的提示", "Visual Presentation"),
    of("1.4.10", "AA", "2.1", "リフロー", "Reflow"),
    of("1.4.11", "AA", "2.1", "非テキストのコントラスト", "Non-text Contrast"),
    of("1.4.12", "AA", "2.1", "テキストの間隔", "Text Spacing"),
    of("2.4.1", "A", "2.0", "ブロックスキップ", "Bypass Blocks"),
    of("2.4.2", "A", "2.0", "ページタイトル", "Page Titled"),
    of("2.4.4", "A", "2.0", "リンクの目的（コンテキスト内）", "Link Purpose (In Context)"),
    of("2.4.5", "AA", "2.0", "複数の手段", "Multiple Ways"),
    of("2.4.6", "AA", "2.0", "見出し及びラベル", "Headings and Labels"),
    of("2.4.9", "AAA", "2.0", "リンクの目的（リンクのみ）", "Link Purpose (Link Only)"),
    of("2.4.10", "AAA", "2.0", "セクション見出し", "Section Headings"),
    of("2.4.11", "AA", "2.2", "隠されないフォーカス（最低限）", "Focus Not Obscured (Minimum)"),
    of("2.5.8", "AA", "2.2", "ターゲットのサイズ（最低限）", "Target Size (Minimum)"),
    of("3.1.1", "A", "2.0", "ページの言語", "Language of Page"),
    of("3.1.2", "AA", "2.0", "一部分の言語", "Language of Parts"),
    of("3.1.3", "AAA", "2.0", "一般的ではない用語", "Unusual Words"),
    of("3.1.4", "AAA", "2.0", "略語", "Abbreviations"),
    of("3.1.5", "AAA", "2.0", "読解レベル", "Reading Level"),
    of("3.1.6", "AAA", "2.0", "発音", "Pronunciation"),
    of("3.2.3", "AA", "2.0", "一貫したナビゲーション", "Consistent Navigation"),
    of("3.2.4", "AA", "2.0", "一貫した識別性", "Consistent Identification"),
    of("3.2.6", "A", "2.2", "一貫したヘルプ", "Consistent Help"),
    of("3.3.2", "A", "2.0", "ラベル又は説明", "Labels or Instructions"),
    of("4.1.2", "A", "2.0", "名前（name）・役割（role）及び値（value）", "Name, Role, Value"),
    of("4.1.3", "AA", "2.1", "ステータスメッセージ", "Status Messages"),
];
