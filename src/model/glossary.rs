//! The glossary of the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Localized;
use crate::text::{SourceFile, Span};

/// All terms, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// The terms.
    pub terms: Vec<Term>,
}

/// A term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id; its anchor on the glossary page.
    pub id: String,
    /// The file it stands in.
    pub file: Arc<SourceFile>,
    /// Where it stands.
    pub span: Span,
    /// What it is called.
    pub name: Localized,
    /// How that is read, in kana, for languages with an index by reading.
    pub reading: Localized,
    /// The long form.
    pub full: Option<Localized>,
    /// Other spellings, per language.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// Names that hold the term but mean something else, per language: デジタル庁 for デジタル.
    pub except: BTreeMap<String, Vec<String>>,
    /// What it means.
    pub definition: Localized,
    /// Ids of related terms.
    pub see: Vec<String>,
    /// Id of the document it comes from, with its place.
    pub source: Option<(String, Span)>,
}

impl Glossary {
    /// The index of the term with this id, name or alias in a language.
    #[must_use]
    pub fn find(&self, name: &str, language: &str) -> Option<usize> {
        self.terms.iter().position(|term| term.id == name).or_else(|| {
            self.terms.iter().position(|term| term.spellings(language).any(|spelling| spelling == name))
        })
    }
}

impl Glossary {
    /// The terms to see with a term, each once: those it names, then those that name it.
    pub fn related<'a>(&'a self, term: &'a Term) -> impl Iterator<Item = &'a Term> {
        let named = term.see.iter().filter_map(|id| self.terms.iter().find(|other| other.id == *id));
        let naming =
            self.terms.iter().filter(|other| other.see.contains(&term.id) && !term.see.contains(&other.id));
        named.chain(naming).filter(|other| other.id != term.id)
    }
}

impl Term {
    /// Name and aliases in a language.
    pub fn spellings<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let aliases = self.aliases.get(language).map(Vec::as_slice).unwrap_or_default();
        self.name.find(language).into_iter().chain(aliases.iter().map(String::as_str))
    }
}
