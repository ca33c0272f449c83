//! What is translated as a whole, and its parts.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::Place;
use crate::translation::Block;

/// A document, a table, the glossary, settings: everything that is translated as a whole.
#[derive(Clone, Debug)]
pub struct Unit<'a> {
    /// Its name in the ledger: `strategy-3/10-introduction`, `strategy-3/tables/kgis`, `glossary`.
    pub name: String,
    /// Its title in the source language.
    pub title: String,
    /// Where the original begins.
    pub place: Place,
    /// The languages that it is there in, without the source language.
    pub translations: BTreeSet<&'a str>,
    /// Its parts in order. The first is what stands above all sections; its id is empty.
    pub parts: Vec<Part<'a>>,
}

/// A section, a row, a term.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Anchor or id.
    pub id: String,
    /// Its title in the source language.
    pub title: String,
    /// What the original says.
    pub blocks: Vec<Block>,
    /// Where the original stands.
    pub place: Place,
    /// Where the translations stand, where that is another place.
    pub places: BTreeMap<&'a str, Place>,
    /// Languages in which some of it is only borrowed from another.
    pub borrowed: BTreeSet<&'a str>,
}

impl Part<'_> {
    /// The fingerprints of its blocks.
    pub fn fingerprints(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.fingerprint.as_str())
    }
}
