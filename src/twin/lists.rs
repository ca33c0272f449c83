//! Lists, notes, and lists of names with what they mean.

use crate::html::{Role, has_block, has_words, role};
use crate::twin::line::Line;
use crate::twin::walk::Walk;

impl Walk<'_> {
    /// `ul` or `ol`. Items with headings are sections; items that the page refers to are notes.
    pub(super) fn list(&mut self, index: usize) {
        let tree = self.tree;
        let items: Vec<usize> = tree
            .children(index)
            .filter(|&item| role(tree, item) == Role::Group && has_words(tree, item))
            .collect();
        if items.iter().any(|&item| self.has_heading(item)) {
            return items.into_iter().for_each(|item| self.children(item));
        }
        let is_ordered = tree.name(index) == "ol";
        let mark = self.out.list_mark(if is_ordered { ['.', ')'] } else { ['-', '*'] });
        let tight = items.iter().all(|&item| self.is_tight(item));
        let start: usize = tree.get(index, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let mut notes = false;
        for (position, &item) in items.iter().enumerate() {
            let note = tree.get(item, "id").filter(|id| is_ordered && self.notes.contains(id));
            let before = match note {
                Some(id) => format!("[^{id}]: "),
                None if is_ordered => format!("{}{mark} ", start + position),
                None => format!("{mark} "),
            };
            notes |= note.is_some();
            let others = if note.is_some() { "    ".to_owned() } else { " ".repeat(before.len()) };
            self.item(&before, &others, tight && note.is_none(), position == 0, |walk| walk.children(item));
        }
        if !notes && !items.is_empty() {
            self.out.end_list(mark);
        }
    }

    /// `dl`: an item for each name, what it means behind it or below it.
    pub(super) fn definitions(&mut self, index: usize) {
        let mut entries: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        self.entries(index, &mut entries);
        let tree = self.tree;
        let mark = self.out.list_mark(['-', '*']);
        let before = format!("{mark} ");
        let has_entries = !entries.is_empty();
        let tight = entries.iter().flat_map(|(_, meanings)| meanings).all(|&meaning| self.is_tight(meaning));
        for (position, (names, meanings)) in entries.into_iter().enumerate() {
            self.item(&before, "  ", tight, position == 0, |walk| {
                let mut line = Line::default();
                for name in names {
                    walk.strong_children(name, &mut line);
                    line.space();
                }
                if let [meaning] = meanings[..]
                    && !has_block(tree, meaning)
                {
                    walk.inline_children(meaning, &mut line);
                    return walk.out.paragraph(&line.finish());
                }
                walk.out.paragraph(&line.finish());
                if let [meaning] = meanings[..] {
                    return walk.children(meaning);
                }
                for (position, meaning) in meanings.into_iter().enumerate() {
                    walk.item("- ", "  ", tight, position == 0, |walk| walk.children(meaning));
                }
            });
        }
        if has_entries {
            self.out.end_list(mark);
        }
    }

    /// An item, written by `write`.
    pub(super) fn item(
        &mut self,
        mark: &str,
        others: &str,
        tight: bool,
        is_first: bool,
        write: impl FnOnce(&mut Self),
    ) {
        let mut outer = std::mem::take(&mut self.out);
        outer.item(mark, others, tight, is_first, |out| {
            self.out = std::mem::take(out);
            write(self);
            *out = std::mem::take(&mut self.out);
        });
        self.out = outer;
    }

    /// Names with their meanings, also in groups.
    fn entries(&self, index: usize, entries: &mut Vec<(Vec<usize>, Vec<usize>)>) {
        for child in self.tree.children(index) {
            if role(self.tree, child) == Role::Nothing {
                continue;
            }
            match (self.tree.name(child), entries.last_mut()) {
                ("dt", Some((names, meanings))) if meanings.is_empty() => names.push(child),
                ("dt", _) => entries.push((vec![child], Vec::new())),
                ("dd", Some((_, meanings))) => meanings.push(child),
                ("dd", None) => entries.push((Vec::new(), vec![child])),
                ("div", _) => self.entries(child, entries),
                _ => {}
            }
        }
    }

    fn has_heading(&self, index: usize) -> bool {
        self.tree.children(index).any(|child| match role(self.tree, child) {
            Role::Heading(_) => true,
            Role::Group => self.has_heading(child),
            _ => false,
        })
    }

    /// One line of text at most, and lists below it.
    pub(super) fn is_tight(&self, index: usize) -> bool {
        let tree = self.tree;
        let mut list = false;
        tree.children(index).all(|child| match role(tree, child) {
            Role::Nothing => true,
            Role::List => {
                list = true;
                tree.children(child).all(|item| role(tree, item) == Role::Nothing || self.is_tight(item))
            }
            Role::Inline => !has_block(tree, child) && (!list || !has_words(tree, child)),
            _ => false,
        })
    }
}
