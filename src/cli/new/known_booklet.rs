//! The site and the booklet that something is added to.

use std::path::Path;

use crate::cli::Exit;
use crate::cli::console::Console;
use crate::cli::new::refused;
use crate::cli::target::target;
use crate::diagnostic::{MessageLanguage, Problem, Report};
use crate::load::{Files, LoadOptions, load};
use crate::model::Site;
use crate::starter::Addition;
use crate::text::nearest;

/// The site with its drafts. Errors in its texts do not matter here; without its settings there are no languages.
pub fn site(root: &Path, console: &Console) -> Result<(Files, Site), Exit> {
    let report = Report::new();
    let files = Files::read(root, &report);
    let Some(site) = load(&files, LoadOptions { drafts: true }, &report) else {
        console.refused(&report.into_sorted());
        return Err(Exit::Content);
    };
    Ok((files, site))
}

/// What an argument such as `plan/results` names: a booklet of the site (one whose settings are broken is one too), and
/// an id in it.
pub fn addition<'a>(
    argument: &'a str,
    files: &Files,
    site: &Site,
    console: &Console,
) -> Result<Addition<'a>, Exit> {
    if !argument.contains('/') {
        let booklet = site.booklets.first().map_or("strategy-3", |booklet| booklet.id.as_str());
        console.error(&match console.language {
            MessageLanguage::Japanese => format!("「{argument}」だけでは、どの冊子かわかりません"),
            MessageLanguage::English => format!("`{argument}` does not say which booklet"),
        });
        console.hint(&match console.language {
            MessageLanguage::Japanese => {
                format!("冊子のIDを前に付けて、「{booklet}/{argument}」のように書いてください。")
            }
            MessageLanguage::English => format!("Put the id of the booklet before it: {booklet}/{argument}."),
        });
        return Err(Exit::Usage);
    }
    let (booklet, id) = target("BOOKLET/ID", argument).map_err(|problem| refused(console, problem, None))?;
    if !files.has(&format!("content/{booklet}/booklet.toml")) {
        let nearest = nearest(booklet, site.booklets.iter().map(|booklet| booklet.id.as_str()));
        let problem = Problem::UnknownBooklet { id: booklet.to_owned(), nearest };
        return Err(refused(console, problem, None));
    }
    Ok(Addition { booklet, id })
}
