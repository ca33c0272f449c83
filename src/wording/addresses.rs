//! Addresses of other sites that this one links to.

use std::sync::Arc;

use crate::markdown::LinkText;
use crate::model::{Address, Site};
use crate::text::SourceFile;

/// Addresses in links of documents, then those of TOML files.
#[must_use]
pub fn addresses(site: &Site, links: &[(&Arc<SourceFile>, Vec<LinkText>)]) -> Vec<Address> {
    let of_documents = links.iter().flat_map(|(file, links)| links.iter().map(move |link| (file, link)));
    let of_documents = of_documents.filter(|(_, link)| Address::is_one(&link.target)).map(|(file, link)| {
        Address { url: link.target.clone(), file: Arc::clone(file), span: link.target_span }
    });
    of_documents.chain(site.addresses.iter().cloned()).collect()
}
