//! Sources of the figures on a page, numbered in the order of their first use.

use crate::html::{Node, el};
use crate::markdown::build::Builder;
use crate::markdown::{Citing, SourceNote};
use crate::model::{Citation, Setting, Source, Table};

impl Builder<'_> {
    /// The number of a table's source on this page; none where the table names no source.
    pub(super) fn citation(&mut self, table: &Table) -> Option<usize> {
        let citation = table.source.as_ref()?;
        let key = format!("{}/{}", table.booklet, table.id);
        let known =
            self.rendered.sources.iter().position(|note| note.citation == *citation && note.table == key);
        Some(known.unwrap_or_else(|| {
            let number = self.rendered.sources.len() + 1;
            self.rendered.sources.push(SourceNote {
                citation: citation.clone(),
                table: key,
                id: self.context.id(&format!("source-{number}")),
            });
            number - 1
        }))
    }

    /// The line that names a table's source below it.
    pub(super) fn source_line(&mut self, table: &Table) -> Vec<Node> {
        let Some(citation) = &table.source else { return Vec::new() };
        let setting = self.context.setting;
        let Some(source) = setting.site.source(&citation.source) else { return Vec::new() };
        let href = match (self.context.citing, self.context.is_print()) {
            (_, true) => return vec![Node::text(source_text(setting, source, citation))],
            (Citing::EndMatter, _) => {
                let index = self.citation(table).unwrap_or(0);
                format!("#{}", self.rendered.sources[index].id)
            }
            (Citing::TablePage, _) => self.context.links.register(&source.id),
        };
        vec![el("a").attr("href", href).child(source_text(setting, source, citation)).into()]
    }
}

/// A source and the place in it: とよなかデジタル・ガバメント戦略 3.0「現状と課題」.
fn source_text(setting: Setting<'_>, source: &Source, citation: &Citation) -> String {
    let words = setting.words();
    let title = source.title.get(setting.language);
    match citation.place.as_ref().and_then(|place| place.find(setting.language)) {
        Some(place) => words.fill("data.source_place", &[("title", title), ("place", place)]),
        None => words.fill("data.source_plain", &[("title", title)]),
    }
}
