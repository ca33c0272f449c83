//! Names in the index of the site have a reading where an index by kana needs one.

use crate::check::Pages;
use crate::diagnostic::{Problem, Report};
use crate::locale::is_by_reading;
use crate::page::topics;

/// Names without a reading, each at its first place.
pub fn rule(pages: &Pages<'_>, report: &Report) {
    for language in pages.site.config.languages.iter().filter(|language| is_by_reading(language)) {
        for topic in topics(pages.site, pages.outlines, language) {
            if let Some(place) = topic.places.first()
                && topic.language == language
                && topic.key().needs_reading()
            {
                let problem = Problem::TopicWithoutReading { name: topic.name.to_owned() };
                report.at(place.file, place.span, problem);
            }
        }
    }
}
