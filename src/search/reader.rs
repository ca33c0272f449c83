//! The way through a finished page, from its text to its sections.

use crate::html::{Attributes, PartKind, Role, Tree, role, unescape};
use crate::search::line::Line;
use crate::search::{Block, Section};

/// The sections of a page that is called `title`. The first is the page itself, up to its first heading below `h1`.
#[must_use]
pub fn sections(tree: &Tree<'_>, title: Block) -> Vec<Section> {
    let main = tree.find(0, tree.len(), "main");
    let (from, to) = main.map_or((0, tree.len()), |main| (main + 1, tree.part(main).end));
    let page = Section { level: 1, title, ..Section::default() };
    let mut reader = Reader { tree, sections: vec![page], present: 0, heading: None };
    reader.blocks(from, to, None);
    reader.sections
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    sections: Vec<Section>,
    /// Where text goes.
    present: usize,
    /// The heading that already is the title of the section at hand.
    heading: Option<usize>,
}

/// What the attributes of an element say.
#[derive(Default)]
struct Facts<'a> {
    is_left_out: bool,
    is_entry: bool,
    id: Option<&'a str>,
    /// Where an entry is to be read, if not at its own place.
    anchor: Option<&'a str>,
    lang: Option<&'a str>,
}

/// Level of the rows of a table, and of entries without a heading.
const ROW_LEVEL: usize = 3;
/// Level of a group of rows.
const GROUP_LEVEL: usize = 2;

impl<'a> Reader<'_, 'a> {
    /// Everything between two places, in a language that is not the page's.
    fn blocks(&mut self, from: usize, to: usize, lang: Option<&'a str>) {
        let mut line = Line::default();
        let tree = self.tree;
        for index in tree.between(from, to) {
            match role(tree, index) {
                Role::Nothing => {}
                Role::Inline => self.inline(index, &mut line),
                role => {
                    self.push(std::mem::take(&mut line), lang);
                    self.block(index, role, lang);
                }
            }
        }
        self.push(line, lang);
    }

    fn block(&mut self, index: usize, role: Role, lang: Option<&'a str>) {
        let facts = self.facts(index);
        if facts.is_left_out || self.heading == Some(index) {
            return;
        }
        let lang = facts.lang.or(lang);
        let (from, to) = (index + 1, self.tree.part(index).end);
        match role {
            // The page has its title already.
            Role::Nothing | Role::Inline | Role::Drawing | Role::Rule | Role::Heading(1) => {}
            Role::Paragraph | Role::Title | Role::Code => {
                let mut line = Line::default();
                self.inline_children(index, &mut line);
                self.push(line, lang);
            }
            Role::Heading(level) => self.begin(level, facts.id, index, lang),
            Role::Table => self.table(index, lang),
            Role::List | Role::Definitions | Role::Quote | Role::Note | Role::Group => {
                let Some((level, heading)) = self.own_heading(index, &facts) else {
                    return self.blocks(from, to, lang);
                };
                let around = self.present;
                self.begin(level, facts.anchor.or(facts.id), heading, lang);
                self.heading = Some(heading);
                self.blocks(from, to, lang);
                self.present = around;
            }
        }
    }

    /// The heading of an element that is a section by itself: it has an id and a heading, or is marked as an entry.
    fn own_heading(&self, index: usize, facts: &Facts<'_>) -> Option<(usize, usize)> {
        if facts.id.is_none() && !facts.is_entry {
            return None;
        }
        let mut next = index + 1;
        let end = self.tree.part(index).end;
        while next < end {
            let is_skipped = self.tree.name(next) == "table" || self.facts(next).is_left_out;
            match role(self.tree, next) {
                _ if is_skipped => next = self.tree.part(next).end,
                Role::Nothing => next = self.tree.part(next).end,
                Role::Heading(level) if level > 1 => return Some((level, next)),
                _ if facts.is_entry && self.tree.name(next) == "dt" => return Some((ROW_LEVEL, next)),
                _ => next += 1,
            }
        }
        None
    }

    fn begin(&mut self, level: usize, id: Option<&str>, heading: usize, lang: Option<&'a str>) {
        let lang = self.facts(heading).lang.or(lang);
        let title = self.words(heading);
        // To a heading without an id leads the one before it.
        let anchor = id
            .map_or_else(|| self.sections[self.present].anchor.clone(), |id| Some(unescape(id).into_owned()));
        let title = Block { text: title, lang: lang.map(str::to_owned) };
        self.present = self.sections.len();
        self.sections.push(Section { level, anchor, title, ..Section::default() });
    }

    /// Rows with an id are sections. Other rows are blocks.
    fn table(&mut self, index: usize, lang: Option<&'a str>) {
        let tree = self.tree;
        let around = self.present;
        let mut group = None;
        for part in tree.children(index) {
            if tree.name(part) == "caption" {
                let mut line = Line::default();
                self.inline_children(part, &mut line);
                self.push(line, lang);
            }
            for row in tree.children(part).filter(|row| tree.name(*row) == "tr") {
                let facts = self.facts(row);
                if facts.is_left_out {
                    continue;
                }
                let lang = facts.lang.or(lang);
                if let Some(id) = facts.id {
                    // A group of rows leads to its first.
                    if let Some(group) = group.take() {
                        self.begin(GROUP_LEVEL, Some(id), group, lang);
                        self.mark_row();
                    }
                    self.row(row, id, lang);
                } else if tree.get(row, "class") == Some("group") {
                    group = Some(row);
                } else {
                    let mut line = Line::default();
                    for cell in tree.children(row) {
                        line.cell();
                        self.inline_children(cell, &mut line);
                    }
                    self.push(line, lang);
                }
            }
        }
        self.present = around;
    }

    fn row(&mut self, row: usize, id: &str, lang: Option<&'a str>) {
        let tree = self.tree;
        let is_name = |cell: &usize| tree.name(*cell) == "th";
        let name = tree.children(row).find(is_name).or_else(|| tree.children(row).next());
        self.begin(ROW_LEVEL, Some(id), name.unwrap_or(row), lang);
        self.mark_row();
        for cell in tree.children(row).filter(|cell| Some(*cell) != name) {
            let facts = self.facts(cell);
            if !facts.is_left_out {
                self.blocks(cell + 1, tree.part(cell).end, facts.lang.or(lang));
            }
        }
    }

    fn mark_row(&mut self) {
        if let Some(section) = self.sections.get_mut(self.present) {
            section.is_row = true;
        }
    }

    fn push(&mut self, line: Line, lang: Option<&str>) {
        let text = line.finish();
        if let (false, Some(section)) = (text.is_empty(), self.sections.get_mut(self.present)) {
            section.blocks.push(Block { text, lang: lang.map(str::to_owned) });
        }
    }

    /// The words of an element in one line.
    fn words(&self, index: usize) -> String {
        let mut line = Line::default();
        self.inline_children(index, &mut line);
        line.finish()
    }

    fn inline_children(&self, index: usize, line: &mut Line) {
        for child in self.tree.children(index) {
            self.inline(child, line);
        }
    }

    fn inline(&self, index: usize, line: &mut Line) {
        match self.tree.part(index).kind {
            PartKind::Text(text) => line.text(&unescape(text)),
            PartKind::Element("br", _) => line.space(),
            PartKind::Element("img", _) => {
                line.text(&unescape(self.tree.get(index, "alt").unwrap_or_default()));
            }
            PartKind::Element("ruby", _) => self.ruby(index, line),
            PartKind::Element(..) => match role(self.tree, index) {
                Role::Nothing | Role::Drawing => {}
                _ if self.facts(index).is_left_out => line.no_space(),
                Role::Inline => self.inline_children(index, line),
                _ => {
                    line.space();
                    self.inline_children(index, line);
                    line.space();
                }
            },
        }
    }

    /// Each base with the reading behind it.
    fn ruby(&self, index: usize, line: &mut Line) {
        let mut base = Line::default();
        for child in self.tree.children(index) {
            match self.tree.name(child) {
                "rp" => {}
                "rt" => line.ruby(&std::mem::take(&mut base).finish(), &self.words(child)),
                _ => self.inline(child, &mut base),
            }
        }
        line.text(&base.finish());
    }

    fn facts(&self, index: usize) -> Facts<'a> {
        let PartKind::Element(_, attributes) = self.tree.part(index).kind else { return Facts::default() };
        let mut facts = Facts::default();
        for (name, value) in Attributes::new(attributes) {
            match (name, value) {
                ("data-search", "none") | ("role", "doc-noteref") => facts.is_left_out = true,
                ("class", classes) if classes.split(' ').any(|class| class == "visually-hidden") => {
                    facts.is_left_out = true;
                }
                ("data-search", "entry") => facts.is_entry = true,
                ("data-search-anchor", id) => facts.anchor = Some(id),
                ("id", id) => facts.id = Some(id),
                ("lang", lang) => facts.lang = Some(lang),
                _ => {}
            }
        }
        facts
    }
}
