//! The numbers of a site, for the line that ends a run.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::CheckedPage;
use crate::model::Site;

/// What a site holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildSummary {
    /// Pages per language: own name of the language and number.
    pub pages: Vec<(String, usize)>,
    /// Tables.
    pub tables: usize,
    /// Different figures in texts.
    pub figures: usize,
    /// Glossary terms.
    pub terms: usize,
}

impl BuildSummary {
    /// Counts.
    #[must_use]
    pub fn new(site: &Site, pages: &BTreeMap<String, CheckedPage<'_>>) -> Self {
        let figures: BTreeSet<&String> = pages.values().flat_map(|page| &page.summary.figures).collect();
        Self {
            pages: site
                .config
                .languages
                .iter()
                .map(|language| {
                    let count = pages.values().filter(|page| page.page.language == language).count();
                    (site.language(language).name.clone(), count)
                })
                .collect(),
            tables: site.booklets.iter().map(|booklet| booklet.tables.len()).sum(),
            figures: figures.len(),
            terms: site.glossary.terms.len(),
        }
    }
}
