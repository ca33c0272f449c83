//! Several values in one cell, with bars between them.

/// The items of `a|b`; a backslash takes a bar or a backslash as it is.
pub fn split_bars(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match char {
            '|' => items.push(String::new()),
            '\\' => items.last_mut().into_iter().for_each(|item| item.extend(chars.next())),
            _ => items.last_mut().into_iter().for_each(|item| item.push(char)),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_divide_unless_taken_as_they_are() {
        assert_eq!(split_bars(r"a|b\|c|d\\"), ["a", "b|c", r"d\"]);
        assert_eq!(split_bars("a"), ["a"]);
        assert_eq!(split_bars("a|"), ["a", ""]);
    }
}
