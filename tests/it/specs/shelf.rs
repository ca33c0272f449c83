//! A site with a chapter for every case.

use sasshi::diagnostic::Problem;

use crate::specs::case::SpecCase;
use crate::support::{Rendered, Site, between, canonical, here, read_folder};

/// The built site.
pub struct Shelf {
    rendered: Rendered,
}

/// The parts of a case's page, in canonical form.
pub struct Html {
    /// The text.
    pub body: String,
    /// The footnotes.
    pub notes: String,
}

const FRONT: &str = "+++\ntitle = \"題\"\n+++\n";
/// Chapters of the base site before those of the cases.
const BEFORE: usize = 2;

impl Shelf {
    /// Builds the site, with the glossary of the base site.
    pub fn new(cases: &[SpecCase]) -> Self {
        Self::beside(Site::new(), cases)
    }

    /// Builds the site, without a glossary.
    pub fn without_terms(cases: &[SpecCase]) -> Self {
        Self::beside(Site::new().without("content/glossary.toml"), cases)
    }

    fn beside(site: Site, cases: &[SpecCase]) -> Self {
        let mut site = site.edit("config.toml", "updated = ", "theme = \"plain\"\nupdated = ");
        for (path, bytes) in read_folder(&here("plain-theme")) {
            site = site.bytes(&format!("themes/plain/{path}"), &bytes);
        }
        for (index, case) in cases.iter().enumerate() {
            let own = format!("{FRONT}{}", case.markdown);
            let original = if case.language == "ja" { own.as_str() } else { FRONT };
            site = site.file(&source(index, "ja"), original);
            if case.language == "en" {
                site = site.file(&source(index, "en"), &own);
            }
        }
        Self { rendered: site.render() }
    }

    /// What stands on the page of a case.
    pub fn html(&self, index: usize, case: &SpecCase) -> Html {
        let page = self.rendered.text(&format!("{}/plan/case-{index:03}.html", case.language));
        let part = |name, attributes: &[(&str, &str)]| {
            canonical(&between(page, name, attributes).unwrap_or_else(|| panic!("no {name}: {page}")))
        };
        let number = index + BEFORE + 1;
        let first = |html: String| {
            ["表", "図", "Table ", "Figure "]
                .iter()
                .fold(html, |html, word| html.replace(&format!("{word}{number}-"), &format!("{word}1-")))
        };
        let notes =
            between(page, "ol", &[("class", "notes")]).map_or_else(String::new, |notes| canonical(&notes));
        Html { body: without_additions(&first(part("main", &[]))), notes: first(notes) }
    }

    /// The problems of a case, with the lines of its text.
    pub fn says(&self, index: usize, case: &SpecCase) -> String {
        let before = FRONT.lines().count();
        let path = source(index, case.language);
        let mut text = String::new();
        for one in &self.rendered.diagnostics {
            let Some(place) = one.place.as_ref().filter(|place| place.path() == path) else { continue };
            let Some(at) = place.position() else { continue };
            // A case is written in one language: that its translation differs is not its subject.
            let is_parity = matches!(one.problem, Problem::Parity { .. });
            if at.line > before && !is_parity {
                text.push_str(&format!("{}:{} {}\n", at.line - before, at.column, one.problem.code()));
            }
        }
        text
    }
}

/// What pages add to every text is left out: lists of downloads, links beside headings, marks for the search.
/// `sites/tables` has them.
fn without_additions(html: &str) -> String {
    const LIST: &str = "<ul class=\"downloads\">\n";
    let html = html.replace(" data-search=\"none\"", "");
    let mut parts = html.split(LIST);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, after) = part.split_once("</ul>\n").expect("a list that ends");
        out.push_str(after);
    }
    let is_link = |line: &&str| line.starts_with("<a ") && line.contains("class=\"heading-link\"");
    out.split_inclusive('\n').filter(|line| !is_link(line)).collect()
}

fn source(index: usize, language: &str) -> String {
    format!("content/plan/{:03}-case-{index:03}.{language}.md", index + 100)
}
