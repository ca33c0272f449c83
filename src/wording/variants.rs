//! Spellings that the site does not use (サーバ for サーバー).

use std::sync::Arc;

use crate::locale::is_whole_word;
use crate::model::{Site, Variant};
use crate::text::{SourceFile, Span};
use crate::wording::SiteText;

/// A spelling that is not the site's.
#[derive(Clone, Debug)]
pub struct Misspelling<'a> {
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// Where the word stands.
    pub span: Span,
    /// What is right instead.
    pub variant: &'a Variant,
    /// May a program change it?
    pub is_mendable: bool,
}

/// All of them, by file and place. A word counts as a whole: サーバ in サーバー, or in サーバルーム, is none.
#[must_use]
pub fn misspellings<'a>(site: &'a Site, texts: &[SiteText<'a>]) -> Vec<Misspelling<'a>> {
    let mut all = Vec::new();
    for text in texts {
        let Some(variants) = site.wording.variants.get(&text.language) else { continue };
        for (start, variant) in found(text.text(), variants) {
            let start = text.span.start + start;
            let span = Span::new(start, start + variant.wrong.len());
            all.push(Misspelling { file: text.file, span, variant, is_mendable: text.is_mendable });
        }
    }
    all.sort_by(|a, b| (a.file.path(), a.span).cmp(&(b.file.path(), b.span)));
    all.dedup_by(|a, b| a.file.path() == b.file.path() && a.span == b.span);
    all
}

/// Places in a text with the variant that is wrong there, from left to right; of several at one place the longest. A
/// right spelling that holds a wrong one (インターフェース and フェース) is left alone.
fn found<'v>(text: &str, variants: &'v [Variant]) -> Vec<(usize, &'v Variant)> {
    let words = variants
        .iter()
        .flat_map(|variant| [(variant.wrong.as_str(), Some(variant)), (variant.right.as_str(), None)]);
    let mut hits: Vec<(usize, usize, Option<&Variant>)> = words
        .flat_map(|(word, variant)| {
            text.match_indices(word).map(move |(at, _)| (at, at + word.len(), variant))
        })
        .filter(|(start, end, _)| is_whole_word(text, *start..*end))
        .collect();
    hits.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    let mut at = 0;
    let mut found = Vec::new();
    for (start, end, variant) in hits {
        if start >= at {
            at = end;
            found.extend(variant.map(|variant| (start, variant)));
        }
    }
    found
}
