//! `sasshi man`: one page for the program and all of its commands.

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

fn page(command: &Command, language: MessageLanguage) -> Result<String, std::io::Error> {
    let man =
        Man::new(command.clone()).title("SASSHI").manual(language.pick("sasshi の説明書", "sasshi manual"));
    let mut out = Vec::new();
    man.render_title(&mut out)?;
    let mut page = text(out);
    if language == MessageLanguage::Japanese {
        page.push_str(JAPANESE_LINES);
    }
    let mut out = Vec::new();
    man.render_name_section(&mut out)?;
    man.render_synopsis_section(&mut out)?;
    man.render_description_section(&mut out)?;
    man.render_options_section(&mut out)?;
    page.push_str(&with_headings(&text(out), language));
    let mut out = Vec::new();
    man.render_extra_section(&mut out)?;
    page.push_str(&with_headings(&text(out), language));
    page.push_str(&format!(".SH {}\n", language.pick("コマンド", "COMMANDS")));
    subcommands(command, "sasshi", language, &mut page)?;
    let mut out = Vec::new();
    man.render_version_section(&mut out)?;
    page.push_str(&with_headings(&text(out), language));
    Ok(page)
}

/// Each command under a heading of its own, with what clap writes of it as a page, one level lower.
fn subcommands(
    command: &Command,
    path: &str,
    language: MessageLanguage,
    page: &mut String,
) -> Result<(), std::io::Error> {
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let path = format!("{path} {}", sub.get_name());
        page.push_str(&format!(".SS \"{path}\"\n"));
        let man = Man::new(without_shared(sub));
        for (heading, render) in [
            ("DESCRIPTION", Man::render_description_section as Section),
            ("SYNOPSIS", Man::render_synopsis_section),
            ("OPTIONS", Man::render_options_section),
        ] {
            let mut out = Vec::new();
            render(&man, &mut out)?;
            page.push_str(&below_heading(&text(out), heading));
        }
        if sub.get_after_long_help().is_some() {
            let mut out = Vec::new();
            man.render_extra_section(&mut out)?;
            let heading = format!(".PP\n{}:\n", language.pick("例", "Examples"));
            page.push_str(&(heading + &below_heading(&text(out), "DESCRIPTION")));
        }
        subcommands(sub, &path, language, page)?;
    }
    Ok(())
}

type Section = fn(&Man, &mut dyn std::io::Write) -> Result<(), std::io::Error>;

/// Without the options that every command has: they stand at the beginning of the page.
fn without_shared(command: &Command) -> Command {
    let is_shared = |id: &str| ["lang", "color", "quiet", "verbose", "help", "version"].contains(&id);
    command.clone().mut_args(|arg| {
        let hide = is_shared(arg.get_id().as_str());
        arg.hide(hide)
    })
}

/// A section without its heading, apart from what stands before it.
fn below_heading(section: &str, name: &str) -> String {
    let body: String = lines(section).filter(|line| !line.starts_with(".SH ")).collect();
    if body.trim().is_empty() || name == "DESCRIPTION" { body } else { format!(".PP\n{body}") }
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

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}
