//! A style sheet of what not every page has: which pages need it is read off its own rules.

use std::collections::BTreeSet;

/// What a style sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// Screens and paper.
    All,
    /// Paper. Browsers load it without holding back the page.
    Print,
}

/// A style sheet beside the one of every page.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Path below the output folder.
    pub path: String,
    /// What it is for.
    pub medium: Medium,
    /// A page needs it that has an element of one of these classes; where there is no list, every page does.
    pub classes: Option<BTreeSet<String>>,
}

/// The classes that rules of `css` begin with and rules of `main` do not: what only this sheet makes look right.
pub fn own_classes(css: &str, main: &str) -> BTreeSet<String> {
    &leading_classes(css) - &leading_classes(main)
}

/// The first classes of all selectors of a minified style sheet.
fn leading_classes(css: &str) -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    let mut depth = 0_usize;
    let mut before = '}';
    for (at, char) in css.char_indices() {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '.' if depth == 0 && matches!(before, '{' | '}' | ',') => {
                let name: String = css[at + 1..]
                    .chars()
                    .take_while(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
                    .collect();
                if name.starts_with(|char: char| char.is_ascii_alphabetic()) {
                    classes.insert(name);
                }
            }
            _ => {}
        }
        before = char;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_for_the_classes_that_only_it_begins_rules_with() {
        let css = "@layer components{.table,.sheet .table{gap:.5rem}.page .row:is(.wide,.tall){margin:0}@media print{.number td{transition:all .2s,color .3s}}}";
        let main = ".page{margin:0}.prose>:is(.table){margin:0}";
        let own: Vec<String> = own_classes(css, main).into_iter().collect();
        assert_eq!(own, ["number", "sheet", "table"]);
    }
}
