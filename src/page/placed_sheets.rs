//! Puts the links to style sheets where a page needs them: its head is written before the page is known.

use crate::asset::Sheet;

/// Where a template says that its first screen ends.
const FIRST_SCREEN_ENDS: &str = "<!-- first screen ends -->";

/// The page without links to sheets none of whose classes stand on it. Sheets that are first needed below the first screen
/// are linked there, so that the first screen does not wait for them.
pub fn place_sheets(mut html: String, sheets: &[Sheet]) -> String {
    let fold = html.find(FIRST_SCREEN_ENDS);
    if let Some(fold) = fold {
        html.replace_range(fold..fold + FIRST_SCREEN_ENDS.len(), "");
    }
    let mut unseen: Vec<&Sheet> = sheets.iter().filter(|sheet| sheet.classes.is_some()).collect();
    let mut late: Vec<&Sheet> = Vec::new();
    for (at, start) in html.match_indices("class=\"") {
        if unseen.is_empty() {
            break;
        }
        let names = html[at + start.len()..].split('"').next().unwrap_or("");
        for name in names.split_ascii_whitespace() {
            unseen.retain(|sheet| {
                let is_needed = sheet.classes.as_ref().is_some_and(|classes| classes.contains(name));
                if is_needed && fold.is_some_and(|fold| at >= fold) {
                    late.push(sheet);
                }
                !is_needed
            });
        }
    }
    // In the order of the head, which is that of the cascade.
    late.sort_by(|one, other| one.path.cmp(&other.path));
    for sheet in late.iter().rev() {
        if let (Some(fold), Some((start, end))) = (fold, link_to(&html, &sheet.path)) {
            let link = html[start..end].to_owned();
            html.insert_str(fold, &link);
        }
    }
    for sheet in unseen.into_iter().chain(late) {
        if let Some((start, end)) = link_to(&html, &sheet.path) {
            html.replace_range(start..end, "");
        }
    }
    html
}

/// Where the first link element stands that names a file, with the end of its line.
fn link_to(html: &str, path: &str) -> Option<(usize, usize)> {
    let name = html.find(path)?;
    let start = html[..name].rfind("<link ")?;
    let end = name + html[name..].find('>')? + 1;
    let line = html[end..].starts_with('\n');
    Some((start, end + usize::from(line)))
}
