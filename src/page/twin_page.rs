//! A finished page as Markdown.

use crate::html::Tree;
use crate::page::frame::PageScope;
use crate::page::links::join;
use crate::page::routes::relative;
use crate::page::site_files::updated;
use crate::twin::{Front, twin as markdown};

/// The page's twin with its path, for pages that have one. Its links lead to twins where there are some.
pub fn twin(scope: &PageScope<'_>, tree: &Tree<'_>) -> Option<(String, String)> {
    let path = scope.renderer.twins.get(scope.path)?;
    let config = &scope.site().config;
    // A page that shows the original names the original's address, as its head does.
    let own = scope.renderer.routes.path(scope.page.id, scope.text_language());
    let canonical = config.base_url.as_ref().map(|base| format!("{base}{own}"));
    let updated = updated(scope.site(), &scope.page);
    let front = Front {
        language: scope.page.language,
        canonical: canonical.as_deref(),
        updated: &updated,
        page: scope.path.rsplit('/').next().unwrap_or_default(),
        license: scope.text(&config.license.name),
        license_url: config.license.url.as_deref(),
    };
    let link = |href: &str| address(scope, href).unwrap_or_else(|| href.to_owned());
    Some((path.clone(), markdown(tree, &front, &link)))
}

/// The address of the twin of the page that `href` leads to.
fn address(scope: &PageScope<'_>, href: &str) -> Option<String> {
    let (file, anchor) = href.split_at(href.find('#').unwrap_or(href.len()));
    if file.is_empty() || file.contains(':') {
        return None;
    }
    let target = scope.renderer.twins.get(&join(scope.path, file)?)?;
    Some(format!("{}{anchor}", relative(scope.path, target)))
}
