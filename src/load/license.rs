//! `license = { name, url }`: of the site, of a source, of a table.

use crate::load::fields::Fields;
use crate::model::License;

/// The licence that stands in a table of settings, if one does.
pub fn find(fields: &Fields<'_>) -> Option<License> {
    let fields = fields.table("license")?;
    let name = fields.required_localized("name").unwrap_or_default();
    let url = fields.string("url").and_then(|url| {
        if url.value.starts_with("https://") || url.value.starts_with("http://") {
            return Some(url.value.to_owned());
        }
        fields.invalid("url", url, "https://creativecommons.org/licenses/by/4.0/");
        None
    });
    fields.finish();
    Some(License { name, url })
}
