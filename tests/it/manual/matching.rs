//! Compares what is said with what the manual shows: `…` stands for anything in a line, alone on a line for any lines.

/// Is this the text that the manual shows?
pub fn matches(shown: &str, said: &str) -> bool {
    let shown: Vec<&str> = shown.lines().collect();
    let said: Vec<&str> = said.lines().collect();
    lines_match(&shown, &said)
}

fn lines_match(shown: &[&str], said: &[&str]) -> bool {
    match shown.split_first() {
        None => said.is_empty(),
        Some((&"…", rest)) => (0..=said.len()).any(|skipped| lines_match(rest, &said[skipped..])),
        Some((line, rest)) => said
            .split_first()
            .is_some_and(|(first, others)| line_matches(line, first) && lines_match(rest, others)),
    }
}

fn line_matches(shown: &str, said: &str) -> bool {
    let mut parts = shown.split('…');
    let Some(mut rest) = parts.next().and_then(|first| said.strip_prefix(first)) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[test]
fn only_what_is_left_out_may_differ() {
    for (shown, said, expected) in [
        ("a\nb\n", "a\nb\n", true),
        ("a\nb\n", "a\nc\n", false),
        ("a\n", "a\nb\n", false),
        ("…\nb\n", "a\na\nb\n", true),
        ("…\nb\n", "b\na\n", false),
        ("a\n…\nb\n…\n", "a\nb\n", true),
        ("done (… s)\n", "done (0.3 s)\n", true),
        ("done (… s)\n", "done (0.3 ms)\n", false),
        ("…x…y\n", "a x b x c y\n", true),
        ("…x…y\n", "a x b y c\n", false),
    ] {
        assert_eq!(matches(shown, said), expected, "{shown:?} and {said:?}");
    }
}
