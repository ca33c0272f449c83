//! The panel over a page: what is wrong with the sources, in the language of messages.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, MessageLanguage, Severity};
use crate::text::Place;

/// More problems than these are for the terminal.
const MOST: usize = 20;

/// All that the panel says.
#[derive(Clone, Debug, Serialize)]
pub struct Panel {
    lang: &'static str,
    title: String,
    introduction: &'static str,
    close: &'static str,
    open: &'static str,
    problems: Vec<Shown>,
    /// How many more there are; empty where that is all.
    more: String,
}

impl Panel {
    /// The panel of these problems; nothing where there are none.
    #[must_use]
    pub fn new(problems: &[Shown], language: MessageLanguage) -> Option<Self> {
        let (count, rest) = (problems.len(), problems.len().saturating_sub(MOST));
        let more = match language {
            MessageLanguage::Japanese => format!("ほかに{rest}件あります。端末に全部出ています。"),
            MessageLanguage::English => format!("There are {rest} more: the terminal shows all of them."),
        };
        (count > 0).then(|| Self {
            lang: language.pick("ja", "en"),
            title: match language {
                MessageLanguage::Japanese => format!("直すところが{count}件あります"),
                MessageLanguage::English if count == 1 => "1 error to mend".to_owned(),
                MessageLanguage::English => format!("{count} errors to mend"),
            },
            introduction: language.pick(
                "直して保存すると、この表示は消えます。うしろのページは、最後に正しくできたものです。",
                "Mend it and save: this panel goes away. The page behind it is the last one that came out right.",
            ),
            close: language.pick("たたむ", "Fold away"),
            open: language.pick("ひらく", "Unfold"),
            problems: problems.iter().take(MOST).cloned().collect(),
            more: if rest > 0 { more } else { String::new() },
        })
    }
}

/// A problem: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// The file, as in `content/plan/10-aims.ja.md`; empty where the whole site is meant.
    #[serde(skip)]
    pub file: String,
    /// The place in it: `content/plan/10-aims.ja.md:4:7`.
    pub place: String,
    /// The line of the source in three pieces: before the fault, the fault, after it. Empty where there is no text.
    pub line: [String; 3],
    /// What to do.
    pub hint: String,
}

impl Shown {
    /// The errors among diagnostics; warnings stay in the terminal.
    #[must_use]
    pub fn errors(diagnostics: &[Diagnostic], language: MessageLanguage) -> Vec<Self> {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        errors.map(|diagnostic| Self::new(diagnostic, language)).collect()
    }

    fn new(diagnostic: &Diagnostic, language: MessageLanguage) -> Self {
        let message = language.say(&diagnostic.problem);
        let place = diagnostic.place.as_ref();
        Self {
            message: message.text,
            why: message.why,
            file: place.map(|place| place.path().to_owned()).unwrap_or_default(),
            place: place.map(ToString::to_string).unwrap_or_default(),
            line: place.map(line).unwrap_or_default(),
            hint: message.hint,
        }
    }
}

/// The line in which a place begins, cut at the place's ends.
fn line(place: &Place) -> [String; 3] {
    let Place::Text(file, span) = place else { return Default::default() };
    let text = file.text();
    let start = span.start.min(text.len());
    let first = text[..start].rfind('\n').map_or(0, |index| index + 1);
    let last = text[start..].find('\n').map_or(text.len(), |index| start + index);
    let end = span.end.clamp(start, last);
    [&text[first..start], &text[start..end], &text[end..last]].map(str::to_owned)
}
