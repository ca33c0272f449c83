//! The chapters of diagnostics, made of the problems, their words and their explanations.

use std::collections::BTreeMap;

use sasshi::diagnostic::explain::{Clause, Example, Explanation, explanation};
use sasshi::diagnostic::{MessageLanguage, Problem, SAMPLES, Severity};
use sasshi::sheet::{Level, Rule, example};

use super::plain::markdown_of;
use super::topics::{TOPICS, Topic, topic_of};
use crate::support::{Site, has_ending};

/// One code with all that there is to say of it.
struct Entry {
    code: String,
    /// Problems of this code, each worded in another way; none for those of spreadsheets.
    samples: Vec<Problem>,
    rule: Option<Rule>,
}

/// All codes by name.
fn entries() -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for problem in SAMPLES() {
        // Stands for all rules of spreadsheets, which follow one by one.
        if matches!(problem, Problem::Spreadsheet { .. }) {
            continue;
        }
        let code = problem.code().to_owned();
        let entry = entries.entry(code.clone()).or_insert(Entry { code, samples: Vec::new(), rule: None });
        entry.samples.push(problem);
    }
    for rule in Rule::all() {
        let code = rule.code().to_owned();
        entries.insert(code.clone(), Entry { code, samples: Vec::new(), rule: Some(rule) });
    }
    entries
}

/// The generated chapters in a language: file name below the folder and text.
pub fn chapters(language: MessageLanguage, tag: &str) -> Vec<(String, String)> {
    let entries = entries();
    let mut chapters = vec![(format!("70-messages.{tag}.md"), list(&entries, language))];
    for (index, topic) in TOPICS.iter().enumerate() {
        let own = entries.values().filter(|entry| topic_of(&entry.code, entry.rule.is_some()) == index);
        let body: String = own.map(|entry| section(entry, language)).collect();
        let name = format!("{}.{tag}.md", topic.file);
        chapters.push((name, format!("{}{body}", head(topic, language))));
    }
    chapters
}

fn head(topic: &Topic, language: MessageLanguage) -> String {
    format!(
        "+++\ntitle = \"{}\"\nshort_title = \"{}\"\nsummary = \"{}\"\n+++\n\n{}\n\n",
        language.pick(topic.title_ja, topic.title_en),
        language.pick(topic.short_ja, topic.short_en),
        language.pick(topic.summary_ja, topic.summary_en),
        language.pick(
            "<!-- このファイルはテストが作ります。手では直しません（CONTRIBUTING.md を見てください）。 -->",
            "<!-- Made by a test, not edited by hand (see CONTRIBUTING.md). -->",
        ),
    )
}

/// The chapter that lists all codes.
fn list(entries: &BTreeMap<String, Entry>, language: MessageLanguage) -> String {
    let topic = Topic {
        file: "70-messages",
        title_ja: "メッセージの一覧",
        title_en: "All messages",
        short_ja: "メッセージ",
        short_en: "Messages",
        summary_ja: "sasshiが出すメッセージを、コードの順に並べます。",
        summary_en: "The messages of sasshi, in the order of their codes.",
        codes: &[],
    };
    let mut text = head(&topic, language);
    text.push_str(language.pick(
        "メッセージには、`unknown-key`のようなコードが付いています。コードは変わりません。次の命令でも、同じ説明が読めます。\n\n",
        "Each message has a code such as `unknown-key`. Codes do not change. This command prints the same text:\n\n",
    ));
    text.push_str("```console\n$ sasshi explain unknown-key\n```\n\n");
    text.push_str(language.pick("## コードの一覧 {#codes}\n\n", "## The codes {#codes}\n\n"));
    for entry in entries.values() {
        let topic = &TOPICS[topic_of(&entry.code, entry.rule.is_some())];
        text.push_str(&format!(
            "- [{code}]({file}.md#{code}){between}{severity}\n",
            code = entry.code,
            file = topic.file,
            between = language.pick("：", ": "),
            severity = severity(entry, language),
        ));
    }
    text
}

fn severity(entry: &Entry, language: MessageLanguage) -> &'static str {
    let is_error = entry.rule.map_or_else(
        || entry.samples.iter().any(|problem| problem.severity() == Severity::Error),
        Rule::is_refused,
    );
    if is_error { language.pick("誤り", "error") } else { language.pick("注意", "warning") }
}

fn section(entry: &Entry, language: MessageLanguage) -> String {
    let explained = explanation(&entry.code);
    let mut parts = vec![format!("## {code} {{#{code}}}", code = entry.code)];
    let why = match (explained, entry.rule) {
        (Some(explanation), _) => explanation.why.text(language),
        (None, Some(rule)) => rule.words(language).why,
        (None, None) => "",
    };
    let why = filled(why);
    let stop = language.pick("。", ". ");
    parts.push(format!("**{}**{stop}{}", severity(entry, language), markdown_of(&why)).trim_end().to_owned());
    parts.extend(entry.rule.map(|rule| level(rule, language).to_owned()));
    parts.push(fence("console", &messages(entry, language)));
    if let Some(explanation) = explained {
        parts.push(markdown_of(explanation.more.text(language)));
        parts.extend(shown(&explanation.example, language));
        parts.extend(clauses(explanation, language));
    }
    parts.extend(entry.rule.map(|rule| shown(&example(rule), language).join("\n\n")));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n\n"
}

/// What the rules for spreadsheets demand.
fn level(rule: Rule, language: MessageLanguage) -> &'static str {
    match rule.level() {
        Level::Must => language.pick(
            "段階：必ず守ります。プログラムが表を読めないか、読みまちがえます。",
            "Level: must. A program cannot read the table, or reads it wrong.",
        ),
        Level::Should => language.pick(
            "段階：守りましょう。sasshiは読み取りますが、ほかのプログラムは読めないことがあります。",
            "Level: should. It is understood here, but not by every program.",
        ),
        Level::Better => language.pick(
            "段階：守るとなおよいものです。sasshiは読み取ります。",
            "Level: better. It is understood here.",
        ),
    }
}

/// The messages as they are said: what is wrong, what to do.
fn messages(entry: &Entry, language: MessageLanguage) -> String {
    let said: Vec<String> = match entry.rule {
        Some(rule) => {
            let words = rule.words(language);
            vec![filled(&format!("{}\n→ {}\n", words.what, words.todo))]
        }
        None => entry
            .samples
            .iter()
            .map(|problem| language.say(problem))
            .map(|message| format!("{}\n→ {}\n", message.text, message.hint))
            .collect(),
    };
    said.join("\n")
}

/// What a rule says of any value.
fn filled(words: &str) -> String {
    words.replace("{value}", "…").replace("{detail}", "…")
}

/// Text in a fence that it cannot close. Signs that nobody can see are named.
fn fence(kind: &str, text: &str) -> String {
    let name = |char: char| match u32::from(char) {
        code @ (0xE000..=0xF8FF | 0xF0000..) => format!("[U+{code:X}]"),
        _ => char.to_string(),
    };
    let text: String = text.chars().map(name).collect();
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{kind}\n{}\n{ticks}", text.trim_end())
}

/// A bad and a good example. Of several files those are shown that differ.
fn shown(example: &Example, language: MessageLanguage) -> Vec<String> {
    let bad = language.pick("よくない例：", "Not so:");
    let good = language.pick("よい例：", "But so:");
    match example {
        Example::Passage { path, instead_of, bad: wrong, good: right } => [(bad, wrong), (good, right)]
            .into_iter()
            .flat_map(|(label, passage)| shown_file(label, path, &changed(path, instead_of, passage)))
            .collect(),
        Example::Files { bad: wrong, good: right } => [(bad, wrong, right), (good, right, wrong)]
            .into_iter()
            .flat_map(|(label, files, other)| {
                let own: Vec<_> = files.iter().filter(|file| !other.contains(file)).collect();
                // Where one lacks nothing but a file, the rest is shown.
                let own = if own.is_empty() { files.iter().collect() } else { own };
                own.into_iter().flat_map(move |(path, text)| shown_file(label, path, text))
            })
            .collect(),
        Example::Told { bad: wrong, good: right } => {
            let space = language.pick("", " ");
            [(bad, wrong), (good, right)]
                .map(|(label, words)| format!("{label}{space}{}", markdown_of(words.text(language))))
                .to_vec()
        }
    }
}

fn shown_file(label: &str, path: &str, text: &str) -> Vec<String> {
    let text = if has_ending(path, "xlsx") { text.replace('\t', " | ") } else { text.to_owned() };
    vec![label.to_owned(), fence(&format!("text {path}"), &text)]
}

/// The lines of the base site's file that hold `passage` instead of `old`.
fn changed(path: &str, old: &str, passage: &str) -> String {
    let text = Site::new().text(path);
    let start = text.find(old).unwrap_or_else(|| panic!("{path} has no `{old}`"));
    let first = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let end = start + old.len();
    let last = text[end..].find('\n').map_or(text.len(), |length| end + length);
    format!("{}{passage}{}", &text[first..start], &text[end..last])
}

fn clauses(explanation: &Explanation, language: MessageLanguage) -> Option<String> {
    let named: Vec<String> = explanation
        .clauses
        .iter()
        .map(|clause| match clause {
            Clause::Wcag(number) => format!("WCAG 2.2 `{number}`"),
            Clause::MachineReadable => language
                .pick(
                    "統計表における機械判読可能なデータの表記方法の統一ルール",
                    "the Japanese rules for machine-readable tables",
                )
                .to_owned(),
        })
        .collect();
    (!named.is_empty()).then(|| {
        let (label, between, stop) = match language {
            MessageLanguage::Japanese => ("根拠：", "、", "。"),
            MessageLanguage::English => ("Rule: ", ", ", "."),
        };
        format!("{label}{}{stop}", named.join(between))
    })
}
