//! Templates → files.

use crate::diagnostic::MessageLanguage;
use crate::starter::voice::Voice;

/// What is filled in.
pub struct Fill<'a> {
    /// Languages that get a text, with the voice that it is in.
    pub voices: &'a [(&'a str, Voice)],
    /// Language of the comments.
    pub messages: MessageLanguage,
    /// Titles by voice.
    pub title: &'a dyn Fn(Voice) -> &'a str,
    /// Other names, without their `@`, and what stands for them.
    pub names: &'a [(&'a str, &'a str)],
}

impl Fill<'_> {
    /// A TOML file in all languages.
    pub fn toml(&self, template: &str) -> String {
        let mut out = String::new();
        for line in template.lines() {
            if let Some(comment) = self.comment(line) {
                out.push_str(&self.named(&comment));
            } else if let Some((before, voice, after)) = in_language(line) {
                let own = self.voices.iter().filter(|(_, own)| *own == voice);
                for (tag, _) in own {
                    let after = after.replace("@TITLE@", &escaped((self.title)(voice)));
                    out.push_str(&self.named(&format!("{before}{tag} = {after}\n")));
                }
            } else {
                out.push_str(&self.named(line));
                out.push('\n');
            }
        }
        out
    }

    /// A Markdown file with front matter, in one language.
    pub fn markdown(&self, template: &str, voice: Voice) -> String {
        let mut out = String::new();
        for line in template.lines() {
            let text = self.comment(line);
            let text = text.unwrap_or_else(|| line.replace("@TITLE@", &escaped((self.title)(voice))) + "\n");
            out.push_str(&self.named(&text));
        }
        out
    }

    /// A file without comments or texts by language.
    pub fn plain(&self, template: &str, voice: Voice) -> String {
        self.named(&template.replace("@TITLE@", (self.title)(voice)))
    }

    /// A comment: the line in the language of messages, nothing for one in another.
    fn comment(&self, line: &str) -> Option<String> {
        let own = self.messages.pick("ja", "en");
        let voice = Voice::ALL.into_iter().find(|voice| {
            line.strip_prefix('#')
                .is_some_and(|rest| rest.strip_prefix(voice.key()).is_some_and(|rest| rest.starts_with(' ')))
        })?;
        let text = &line[1 + voice.key().len()..];
        Some(if voice.key() == own { format!("#{text}\n") } else { String::new() })
    }

    fn named(&self, text: &str) -> String {
        self.names
            .iter()
            .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("@{name}@"), value))
    }
}

/// `title.ja = "…"` → `title.`, the voice, `"…"`.
fn in_language(line: &str) -> Option<(&str, Voice, &str)> {
    let (key, value) = line.split_once(" = ")?;
    let last = key.rsplit_once('.').map_or(key, |(_, last)| last);
    let voice = Voice::ALL.into_iter().find(|voice| voice.key() == last)?;
    Some((&key[..key.len() - last.len()], voice, value))
}

/// A text as it stands between the quotes of a TOML string.
fn escaped(text: &str) -> String {
    let plain = text.chars().filter(|char| !char.is_control()).collect::<String>();
    plain.replace('\\', "\\\\").replace('"', "\\\"")
}
