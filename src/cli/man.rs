//! `sasshi man`: one page for the program and all of its commands.

use std::io::{Result, Write};

use clap::Command;
use clap_mangen::Man;

use crate::cli::Exit;
use crate::cli::console::Console;
use crate::cli::help;
use crate::diagnostic::MessageLanguage;

/// Headings of clap's pages that are not said by `help`.
const HEADINGS: [(&str, &str, &str); 6] = [
    ("NAME", "名前", "NAME"),
    ("SYNOPSIS", "書式", "SYNOPSIS"),
    ("DESCRIPTION", "説明", "DESCRIPTION"),
    ("OPTIONS", "オプション", "OPTIONS"),
    ("EXTRA", "例", "EXAMPLES"),
    ("VERSION", "版", "VERSION"),
];

/// Where lines of Japanese break, and that they are not stretched to one length.
const JAPANESE_LINES: &str = ".if \\n(.g .mso ja.tmac\n.ad l\n";

/// Prints the page in the language of messages.
pub fn run(console: &Console) -> Exit {
    let mut command = help::unbuilt(console.language).disable_help_subcommand(true);
    command.build();
    match page(&command, console.language) {
        Ok(page) => {
            Console::data(page.as_bytes());
            Exit::Done
        }
        Err(error) => {
            console.error(&error.to_string());
            Exit::World
        }
    }
}

fn page(command: &Command, language: MessageLanguage) -> Result<String> {
    let manual = language.pick("sasshi の説明書", "sasshi manual");
    let man = Man::new(command.clone()).title("SASSHI").manual(manual);
    let mut page = written(&man, Man::render_title)?;
    if language == MessageLanguage::Japanese {
        page.push_str(JAPANESE_LINES);
    }
    for section in [
        Man::render_name_section as Section,
        Man::render_synopsis_section,
        Man::render_description_section,
        Man::render_options_section,
        Man::render_extra_section,
    ] {
        page.push_str(&with_headings(&written(&man, section)?, language));
    }
    page.push_str(&format!(".SH {}\n", language.pick("コマンド", "COMMANDS")));
    subcommands(command, "sasshi", language, &mut page)?;
    page.push_str(&with_headings(&written(&man, Man::render_version_section)?, language));
    Ok(page)
}

type Section = fn(&Man, &mut dyn Write) -> Result<()>;

/// A section as clap writes it.
fn written(man: &Man, section: Section) -> Result<String> {
    let mut out = Vec::new();
    section(man, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// Each command under a heading of its own, with what clap writes of it as a page, one level lower.
fn subcommands(command: &Command, path: &str, language: MessageLanguage, page: &mut String) -> Result<()> {
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let path = format!("{path} {}", sub.get_name());
        let man = Man::new(without_shared(sub));
        page.push_str(&format!(".SS \"{path}\"\n"));
        page.push_str(&below_heading(&written(&man, Man::render_description_section)?));
        for section in [Man::render_synopsis_section as Section, Man::render_options_section] {
            let body = below_heading(&written(&man, section)?);
            if !body.trim().is_empty() {
                page.push_str(&format!(".PP\n{body}"));
            }
        }
        if sub.get_after_long_help().is_some() {
            let body = below_heading(&written(&man, Man::render_extra_section)?);
            page.push_str(&format!(".PP\n{}:\n{body}", language.pick("例", "Examples")));
        }
        subcommands(sub, &path, language, page)?;
    }
    Ok(())
}

/// Without the options that every command has: they stand at the beginning of the page.
fn without_shared(command: &Command) -> Command {
    let is_shared = |id: &str| ["lang", "color", "quiet", "verbose", "help", "version"].contains(&id);
    command.clone().mut_args(|arg| {
        let hide = is_shared(arg.get_id().as_str());
        arg.hide(hide)
    })
}

/// A section without its heading.
fn below_heading(section: &str) -> String {
    lines(section).filter(|line| !line.starts_with(".SH ")).collect()
}

/// The lines of a section: without the preamble, which the title has, each item of a list on a line of its own, and
/// without the heading of examples that stand below one.
fn lines(section: &str) -> impl Iterator<Item = String> {
    let is_extra = section.contains(".SH EXTRA\n");
    let own = section.lines().filter(|line| !line.starts_with(".ie ") && !line.starts_with(".el "));
    let own = own.filter(move |line| !is_extra || !["例:", "Examples:"].contains(line));
    own.map(|line| if line.starts_with("\\- ") { format!(".br\n{line}\n") } else { format!("{line}\n") })
}

/// The headings of a page in the language of messages.
fn with_headings(page: &str, language: MessageLanguage) -> String {
    let heading = |line: &str| {
        let name = line.strip_prefix(".SH ")?;
        let found = HEADINGS.iter().find(|(known, ..)| *known == name)?;
        Some(format!(".SH {}\n", language.pick(found.1, found.2)))
    };
    lines(page).map(|line| heading(line.trim_end()).unwrap_or(line)).collect()
}
