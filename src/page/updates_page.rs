//! The history of updates: what changed on the site, by year.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::Report;
use crate::locale::PartialDate;
use crate::model::Update;
use crate::page::feed;
use crate::page::frame::{PageScope, Particulars};
use crate::page::view::{DateView, WithCommon};

#[derive(Serialize)]
struct UpdatesView {
    lead: String,
    years: Vec<Year>,
    /// Address of the feed.
    feed: Option<String>,
}

#[derive(Serialize)]
struct Year {
    id: String,
    label: String,
    updates: Vec<UpdateView>,
}

#[derive(Serialize)]
struct UpdateView {
    id: String,
    date: DateView,
    title: String,
    lang: Option<String>,
    text: Option<String>,
    text_lang: Option<String>,
    href: Option<String>,
}

/// Renders the history.
pub fn render(scope: &PageScope<'_>, report: &Report) -> String {
    let words = scope.setting.words();
    let format = scope.setting.format();
    let mut years: Vec<Year> = Vec::new();
    for update in &scope.site().updates {
        let id = format!("y{}", update.date.year);
        if years.last().is_none_or(|year| year.id != id) {
            let label = format.date(PartialDate { year: update.date.year, month: None, day: None });
            years.push(Year { id, label, updates: Vec::new() });
        }
        if let Some(year) = years.last_mut() {
            year.updates.push(view(scope, update));
        }
    }
    let particulars = Particulars {
        kind: "updates",
        title: words.get("updates.title").to_owned(),
        description: words.get("updates.lead").to_owned(),
        crumbs: Vec::new(),
        terms: BTreeSet::new(),
        booklet: None,
    };
    let view = WithCommon {
        common: scope.common(particulars),
        own: UpdatesView {
            lead: words.get("updates.lead").to_owned(),
            years,
            feed: feed::path(scope.site(), scope.page.language).map(|path| scope.links.file(&path)),
        },
    };
    scope.renderer.template("updates.html", scope.page.language, &view, report)
}

fn view(scope: &PageScope<'_>, update: &Update) -> UpdateView {
    let language = scope.page.language;
    let foreign = |text: &crate::locale::Localized| text.borrowed_from(language).map(str::to_owned);
    UpdateView {
        id: format!("u{}", update.id),
        date: DateView::new(scope.setting.format(), update.date),
        title: update.title.get(language).to_owned(),
        lang: foreign(&update.title),
        text: update.text.as_ref().map(|text| text.get(language).to_owned()),
        text_lang: update.text.as_ref().and_then(foreign),
        href: update
            .to
            .as_ref()
            .and_then(|(to, _)| scope.links.content(to).ok())
            .filter(|href| !href.is_empty()),
    }
}
