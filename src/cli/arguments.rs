//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// Check the site without publishing
    Check(Check),
    /// List every figure with its source and where it is used
    Figures(Figures),
    /// Tables as spreadsheets
    #[command(subcommand)]
    Table(Table),
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

/// Options of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// As for publishing: missing translations are errors
    #[arg(long)]
    pub release: bool,
}

/// Options of `figures`.
#[derive(Debug, Args)]
pub struct Figures {
    /// Folder with config.toml
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// How to print
    #[arg(long, value_enum, default_value_t = FiguresFormat::Human)]
    pub format: FiguresFormat,
    /// Drafts too
    #[arg(long)]
    pub drafts: bool,
}

/// Formats of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FiguresFormat {
    /// Columns for people
    Human,
    /// JSON for programs
    Json,
}

/// Subcommands of `table`.
#[derive(Debug, Subcommand)]
pub enum Table {
    /// Write a table as CSV, XLSX or JSON
    Export(Export),
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
