//! All rows of tables that are shown in parts, for the script that sorts and filters them: a file per table and
//! language, loaded when a reader first asks for it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde_json::{Value, json};

use crate::asset::AssetFile;
use crate::model::{Setting, Site, Table};
use crate::page::routes::{PageId, Routes};
use crate::table::{self, CompactColumn, Frame};
use crate::text::fingerprint;

/// The files by table and language; each is made when a page first asks for its path.
pub struct RowScripts<'a> {
    routes: Routes<'a>,
    site: &'a Site,
    tables: BTreeMap<(String, &'a str), (PageId, &'a Table, OnceLock<AssetFile>)>,
}

impl<'a> RowScripts<'a> {
    /// The files of a site.
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let tables = site.booklets.iter().enumerate().flat_map(|(booklet, model)| {
            let tables = model.tables.iter().enumerate();
            tables.map(move |(index, table)| (PageId::Table(booklet, index), table))
        });
        let large = tables.filter(|(_, table)| table::parts(table).len() > 1);
        let tables = large.flat_map(|(page, table)| {
            let languages = site.config.languages.iter();
            languages.map(move |tag| ((key(table), tag.as_str()), (page, table, OnceLock::new())))
        });
        Self { routes: Routes::new(site), site, tables: tables.collect() }
    }

    /// The path of a table's file below the output folder, where it has one.
    pub fn path(&self, table: &Table, language: &str) -> Option<&str> {
        let mut tables = self.tables.iter();
        let ((_, language), large) =
            tables.find(|((name, tag), _)| *name == key(table) && *tag == language)?;
        Some(&self.file(language, large).path)
    }

    /// All files.
    pub fn all(&self) -> Vec<&AssetFile> {
        self.tables.par_iter().map(|((_, language), large)| self.file(language, large)).collect()
    }

    /// Those that pages asked for so far.
    pub fn made(&self) -> impl Iterator<Item = &AssetFile> {
        self.tables.values().filter_map(|(.., made)| made.get())
    }

    fn file<'s>(
        &self,
        language: &str,
        (page, table, made): &'s (PageId, &'a Table, OnceLock<AssetFile>),
    ) -> &'s AssetFile {
        made.get_or_init(|| {
            let bytes = script(Setting::new(self.site, language), self.routes, *page, table).into_bytes();
            let name = format!("rows-{}-{}-{language}", table.booklet, table.id);
            let path = format!("assets/{name}.{}.js", fingerprint(&bytes));
            AssetFile { path, bytes }
        })
    }
}

fn key(table: &Table) -> String {
    format!("{}/{}", table.booklet, table.id)
}

/// A classic script that puts the rows where `table.js` finds them.
fn script(setting: Setting<'_>, routes: Routes<'_>, page: PageId, table: &Table) -> String {
    let frame = Frame {
        id: "table",
        label: None,
        heading_level: 2,
        source: Vec::new(),
        downloads: &[],
        table_page: None,
        anchors: true,
        below: Vec::new(),
        link: &|_| None,
    };
    let rows = table::compact(setting, table, &frame);
    let parts = table::parts(table).into_iter().enumerate().map(|(part, rows)| {
        let path = routes.path(page.part(part), setting.language);
        json!([rows.start, path.rsplit('/').next()])
    });
    let data = json!({
        "rows": table.rows.len(),
        "parts": parts.collect::<Vec<_>>(),
        "groups": rows.groups,
        "totals": rows.totals,
        "shapes": rows.shapes,
        "columns": rows.columns.iter().map(column).collect::<Vec<_>>(),
    });
    // Two line ends of Unicode are allowed in JSON and were not in scripts.
    let data = data.to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("self.sasshiRows={data};\n")
}

fn column(column: &CompactColumn) -> Value {
    json!({ "shape": column.shape, "others": column.others, "cells": column.cells })
}
