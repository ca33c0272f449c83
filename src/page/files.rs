//! The downloads of all tables. Pages state their sizes, so that a page has those of its tables made.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::asset::AssetFile;
use crate::model::{Site, Table};
use crate::sheet;
use crate::table::Download;

/// Downloads by table; those of a table are made when somebody first asks for them.
pub struct DataFiles<'a> {
    site: &'a Site,
    tables: BTreeMap<(&'a str, &'a str), (&'a Table, Made)>,
}

/// The downloads of a table, in the order of [`FORMATS`].
type Made = OnceLock<[AssetFile; 3]>;

/// Name on the page, file ending, encoding to state.
const FORMATS: [(&str, &str, Option<&str>); 3] =
    [("CSV", "csv", Some("UTF-8")), ("Excel", "xlsx", None), ("JSON", "json", None)];

impl<'a> DataFiles<'a> {
    /// The downloads of every table.
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let tables = site.booklets.iter().flat_map(|booklet| &booklet.tables);
        let tables = tables.map(|table| (key(table), (table, OnceLock::new())));
        Self { site, tables: tables.collect() }
    }

    /// The downloads of a table, with addresses by `href`.
    pub fn downloads(&self, table: &Table, href: impl Fn(&str) -> String) -> Vec<Download> {
        let files = self.tables.get(&key(table)).map(|(table, made)| self.files(table, made));
        let files = FORMATS.iter().zip(files.into_iter().flatten());
        files
            .map(|((format, _, encoding), file)| Download {
                href: href(&file.path),
                format: (*format).to_owned(),
                encoding: encoding.map(str::to_owned),
                bytes: file.bytes.len(),
            })
            .collect()
    }

    /// All files, in the order of their paths.
    pub fn all(&self) -> Vec<&AssetFile> {
        let made = self.tables.par_iter().flat_map_iter(|(_, (table, made))| self.files(table, made));
        let mut files: Vec<&AssetFile> = made.collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files
    }

    fn files<'s>(&self, table: &Table, made: &'s Made) -> &'s [AssetFile; 3] {
        made.get_or_init(|| {
            FORMATS.map(|(_, ending, _)| {
                let bytes = match ending {
                    "csv" => sheet::to_csv(self.site, table),
                    "xlsx" => sheet::to_xlsx(self.site, table),
                    _ => sheet::to_json(self.site, table),
                };
                AssetFile { path: path(table, ending), bytes }
            })
        })
    }
}

fn key(table: &Table) -> (&str, &str) {
    (&table.booklet, &table.id)
}

fn path(table: &Table, ending: &str) -> String {
    format!("data/{}/{}.{ending}", table.booklet, table.id)
}
