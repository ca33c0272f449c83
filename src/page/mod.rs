//! Nodes and model → finished pages, through the theme's templates.
//!
//! `routes` knows every page and its address; `links` resolves source links to addresses; `view` holds the shapes that
//! templates see; `engine` runs the templates; the other files make one kind of page each.

mod booklet_page;
mod catalog;
mod chapter_page;
mod easy_page;
mod engine;
mod error_page;
mod feed;
mod files;
mod frame;
mod glossary_page;
mod heading_links;
mod home_page;
mod json_ld;
mod ledger;
mod ledger_json;
mod links;
mod llms;
mod offline_page;
mod pdf_link;
mod placed_sheets;
mod print_page;
mod reading_index;
mod redirects;
mod renderer;
mod routes;
mod row_scripts;
mod search_entry;
mod search_index;
mod search_page;
mod shares;
mod site_files;
mod sources_page;
mod standalone_page;
mod table_index;
mod table_page;
mod table_parts;
mod template_fault;
mod term_places;
mod topics;
mod topics_page;
mod translation_notice;
mod twin_page;
mod updates_page;
mod view;

pub use catalog::catalog;
pub use feed::feeds;
pub use ledger::{Ledger, LedgerEntry};
pub use ledger_json::ledger_json;
pub use links::join;
pub use renderer::{Page, Renderer, Summary};
pub use routes::{PageId, PageRef, Routes};
pub use search_index::{path as search_path, search_index};
pub use site_files::{headers_file, site_files};
pub use topics::{Topic, TopicPlace, topics};
