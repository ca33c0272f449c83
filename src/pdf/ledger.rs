//! `pdf/pdf.toml`: which PDFs were made, and what they show. `load` reads it.

use std::collections::BTreeMap;

/// A PDF in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Name of the file beside the list.
    pub file: String,
    /// How many pages it has.
    pub pages: u32,
    /// Its size.
    pub bytes: usize,
    /// Fingerprint of what it shows.
    pub shows: String,
}

/// PDFs by booklet and language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The PDFs.
    pub entries: BTreeMap<(String, String), Entry>,
}

impl Ledger {
    /// As it is written.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text =
            String::from("# sasshi pdf が書きます。手では直しません。 / Written by `sasshi pdf`.\n");
        for ((booklet, language), entry) in &self.entries {
            let Entry { file, pages, bytes, shows } = entry;
            text.push_str(&format!(
                "\n[{booklet}.{language}]\nfile = \"{file}\"\npages = {pages}\nbytes = {bytes}\nshows = \"{shows}\"\n"
            ));
        }
        text
    }
}
