//! The command line.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::cli::today::day;
use crate::locale::PartialDate;

/// Makes accessible sites in several languages from a city's strategy booklets.
#[derive(Debug, Parser)]
#[command(name = "sasshi", version, about, propagate_version = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Settings of every command.
    #[command(flatten)]
    pub common: Common,
}

/// Settings of every command.
#[derive(Debug, Args)]
pub struct Common {
    /// Language of messages (else from `LC_ALL`, `LC_MESSAGES`, LANG)
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Lang>,
    /// Colours in the terminal
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    /// Print problems only
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print more
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
}

/// Languages of messages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Lang {
    /// 日本語
    Ja,
    /// English
    En,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site
    Build(Build),
    /// Show the site in the browser and follow every change
    Serve(Serve),
    /// Check the site without publishing
    Check(Check),
    /// Say more about one kind of problem: why it matters, with examples
    Explain(Explain),
    /// Start a site, or add a booklet, a chapter or a table to it
    #[command(subcommand)]
    New(New),
    /// Make the repairs that have only one right way (spelling, punctuation, width of letters)
    Fix(Fix),
    /// List every figure with its source and where it is used
    Figures(Figures),
    /// Print booklets as PDFs, with an installed Chromium
    Pdf(Pdf),
    /// What is translated, what is not, and what has changed since
    #[command(subcommand)]
    Translation(Translation),
    /// Tables as spreadsheets
    #[command(subcommand)]
    Table(Table),
    /// Print a script that completes commands in a shell
    Completions(Completions),
    /// Print the manual page
    Man,
}

/// Options of `build`.
#[derive(Debug, Args)]
pub struct Build {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Folder to write (default: public/ below the root)
    #[arg(long)]
    pub output: Option<PathBuf>,
    /// Where the site will stand (default: `base_url` of config.toml)
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Drafts too
    #[arg(long)]
    pub drafts: bool,
    /// For publishing: missing translations are errors
    #[arg(long)]
    pub release: bool,
    /// Number of threads (default: one per processor)
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

/// Options of `serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Port to listen at; the next free one where another program has it
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Address to listen at: 0.0.0.0 lets others in the network look
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub host: IpAddr,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    /// Drafts too
    #[arg(long)]
    pub drafts: bool,
}

/// Options of `check`.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub struct Check {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// As for publishing: missing translations are errors
    #[arg(long)]
    pub release: bool,
    /// Drafts too
    #[arg(long)]
    pub drafts: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub format: CheckFormat,
    /// Ask other sites whether the pages that are linked are still there
    #[arg(long)]
    pub external: bool,
    /// How long to wait for another site
    #[arg(long, value_name = "SECONDS", default_value_t = 20, requires = "external")]
    pub timeout: u64,
    /// Note all warnings in check-baseline.toml; from then on only new ones fail
    #[arg(long)]
    pub update_baseline: bool,
    /// The day to count from (default: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub today: Option<PartialDate>,
}

/// Formats of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people at a terminal
    Human,
    /// JSON for programs
    Json,
    /// Commands of GitHub workflows
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// Options of `explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The code of the problem, as it stands in brackets in messages (default: list all)
    pub code: Option<String>,
}

/// Options of `fix`.
#[derive(Debug, Args)]
pub struct Fix {
    /// Say what would be repaired, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `figures`.
#[derive(Debug, Args)]
pub struct Figures {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// How to print
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub format: ListFormat,
    /// Drafts too
    #[arg(long)]
    pub drafts: bool,
}

/// Options of `pdf`.
#[derive(Debug, Args)]
pub struct Pdf {
    /// Id of the booklet (default: all; with --lang in that language only)
    #[arg(value_name = "BOOKLET")]
    pub booklet: Option<String>,
    /// File to write, for one booklet in one language; the site does not offer it (default: pdf/BOOKLET.LANGUAGE.pdf below the root)
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Chromium, Chrome or Edge (default: $CHROMIUM, else the first that is installed)
    #[arg(long, value_name = "PATH")]
    pub browser: Option<PathBuf>,
    /// Drafts too, as a proof
    #[arg(long, requires = "output")]
    pub drafts: bool,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Subcommands of `new`.
#[derive(Debug, Subcommand)]
pub enum New {
    /// A small site to begin with, which builds at once
    Site(NewSite),
    /// A booklet, as a draft
    Booklet(NewBooklet),
    /// A chapter in every language of the site, as a draft
    Chapter(NewChapter),
    /// A table with one column of numbers
    Table(NewTable),
}

/// Options of `new site`.
#[derive(Debug, Args)]
pub struct NewSite {
    /// Folder to make; one that exists has to be empty
    pub dir: PathBuf,
    /// Languages of the site, the source language first
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "ja,en")]
    pub languages: Vec<String>,
    /// Title of the site
    #[arg(long)]
    pub title: Option<String>,
}

/// Options of `new booklet`.
#[derive(Debug, Args)]
pub struct NewBooklet {
    /// Id of the booklet: the name of its folder, and part of its address
    pub id: String,
    /// Title of the booklet
    #[arg(long)]
    pub title: Option<String>,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `new chapter`.
#[derive(Debug, Args)]
pub struct NewChapter {
    /// Booklet and name of the chapter in addresses; its number comes after that of the last chapter
    #[arg(value_name = "BOOKLET/SLUG")]
    pub chapter: String,
    /// Title of the chapter
    #[arg(long)]
    pub title: Option<String>,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `new table`.
#[derive(Debug, Args)]
pub struct NewTable {
    /// Booklet and id of the table
    #[arg(value_name = "BOOKLET/ID")]
    pub table: String,
    /// Title of the table
    #[arg(long)]
    pub title: Option<String>,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Formats of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// Columns for people
    Human,
    /// JSON for programs
    Json,
}

/// Subcommands of `translation`.
#[derive(Debug, Subcommand)]
pub enum Translation {
    /// List what is stale and what is missing
    Status(Status),
    /// Note that a translation follows its original as it is now
    Accept(Accept),
    /// Show what changed in the original since the translation was accepted
    Diff(Diff),
}

/// Options of `translation status`.
#[derive(Debug, Args)]
pub struct Status {
    /// How to print
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub format: ListFormat,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `translation accept`.
#[derive(Debug, Args)]
pub struct Accept {
    /// The page, table or glossary, or a part of it: `strategy-3/10-introduction`, `…#purpose`
    #[arg(value_name = "PAGE[#SECTION]", required_unless_present = "all", conflicts_with = "all")]
    pub pages: Vec<String>,
    /// Everything that is translated
    #[arg(long)]
    pub all: bool,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `translation diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The page, table or glossary, or a part of it
    #[arg(value_name = "PAGE[#SECTION]")]
    pub page: String,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Subcommands of `table`.
#[derive(Debug, Subcommand)]
pub enum Table {
    /// Write a table as CSV, XLSX or JSON
    Export(Export),
    /// Take the rows of a table from CSV, TSV or XLSX, or make a new table
    Import(Import),
}

/// Options of `table import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The spreadsheet: .xlsx, .csv or .tsv
    pub file: PathBuf,
    /// The table: BOOKLET/ID
    #[arg(long, value_name = "BOOKLET/ID")]
    pub to: String,
    /// Sheet of the workbook (default: the first that shows)
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Delete rows that the file does not have
    #[arg(long)]
    pub remove: bool,
    /// Show what would change and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Options of `table export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The table: BOOKLET/ID
    pub table: String,
    /// Format of the file
    #[arg(long, value_enum)]
    pub format: ExportFormat,
    /// File to write; - for standard output (default: ID and the format's ending, in this folder)
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

/// Formats of an exported table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// UTF-8 with BOM, for spreadsheets
    Csv,
    /// Excel
    Xlsx,
    /// With everything that explains the table
    Json,
}
