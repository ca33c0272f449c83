//! The downloads of all tables: made before the pages, which state their sizes.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::asset::AssetFile;
use crate::model::{Site, Table};
use crate::sheet;
use crate::table::Download;

/// Downloads by table.
#[derive(Debug, Default)]
pub struct DataFiles {
    files: BTreeMap<String, AssetFile>,
}

/// Name on the page, file ending, encoding to state.
const FORMATS: [(&str, &str, Option<&str>); 3] =
    [("CSV", "csv", Some("UTF-8")), ("Excel", "xlsx", None), ("JSON", "json", None)];

impl DataFiles {
    /// Makes the downloads of every table.
    #[must_use]
    pub fn new(site: &Site) -> Self {
        let tables: Vec<&Table> = site.booklets.iter().flat_map(|booklet| &booklet.tables).collect();
        let files = tables
            .par_iter()
            .flat_map_iter(|table| {
                FORMATS.map(|(_, ending, _)| {
                    let bytes = match ending {
                        "csv" => sheet::to_csv(site, table),
                        "xlsx" => sheet::to_xlsx(site, table),
                        _ => sheet::to_json(site, table),
                    };
                    let path = path(table, ending);
                    (path.clone(), AssetFile { path, bytes })
                })
            })
            .collect();
        Self { files }
    }

    /// The downloads of a table, with addresses by `href`.
    pub fn downloads(&self, table: &Table, href: impl Fn(&str) -> String) -> Vec<Download> {
        FORMATS
            .iter()
            .filter_map(|(format, ending, encoding)| {
                let path = path(table, ending);
                let file = self.files.get(&path)?;
                Some(Download {
                    href: href(&path),
                    format: (*format).to_owned(),
                    encoding: encoding.map(str::to_owned),
                    bytes: file.bytes.len(),
                })
            })
            .collect()
    }

    /// All files.
    pub fn iter(&self) -> impl Iterator<Item = &AssetFile> {
        self.files.values()
    }
}

fn path(table: &Table, ending: &str) -> String {
    format!("data/{}/{}.{ending}", table.booklet, table.id)
}
