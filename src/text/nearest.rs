//! The name that was probably meant.

/// The candidate nearest to `name`, if one is near enough to be a slip of the pen (a third of its length).
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let wanted = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&wanted, &candidate.to_lowercase()), candidate))
        .min()
        .filter(|(distance, candidate)| {
            let length = wanted.chars().count().max(candidate.chars().count());
            *distance <= (length / 3).max(1)
        })
        .map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        assert_eq!(nearest("tilte", ["title", "summary"]), Some("title".to_owned()));
        assert_eq!(nearest("Title", ["title"]), Some("title".to_owned()));
        assert_eq!(nearest("weather", ["title", "summary"]), None);
    }
}
