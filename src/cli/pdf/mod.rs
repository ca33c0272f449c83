//! `sasshi pdf`: booklets as PDFs, for the site to offer.

mod failure;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::build::{BuildOptions, Paper, build};
use crate::cli::Exit;
use crate::cli::arguments::{Lang, Pdf};
use crate::cli::console::Console;
use crate::diagnostic::{Diagnostic, MessageLanguage, Problem, Report};
use crate::load::{Files, LoadOptions, PDFS_PATH, load};
use crate::pdf::{Browser, Entry, Information, Ledger, Made, PdfError, print};
use crate::publish::{OutputError, replace};
use crate::text::{PathError, nearest};

/// Where PDFs stand below the root.
const FOLDER: &str = "pdf";

/// Prints, and notes what was printed.
pub fn run(options: &Pdf, lang: Option<Lang>, console: &Console) -> Exit {
    let report = Report::new();
    let files = Files::read(&options.root, &report);
    let folder = match &options.output {
        Some(output) => output.parent().map_or_else(PathBuf::new, Path::to_owned),
        None => options.root.join(FOLDER),
    };
    let work = match Workplace::new(&folder) {
        Ok(work) => work,
        Err(error) => return failure::say(&PdfError::Io(error), None, console),
    };
    let build_options = BuildOptions {
        load: LoadOptions { drafts: options.drafts },
        only_originals: true,
        ..BuildOptions::default()
    };
    // The PDFs of before are no part of what is printed.
    let outcome =
        match build(&files.without(FOLDER), &build_options, report, &|path, bytes| work.put(path, bytes)) {
            Ok(outcome) => outcome,
            Err(OutputError::Io(error)) => return failure::say(&PdfError::Io(error), None, console),
            Err(OutputError::Foreign(_)) => return Exit::World,
        };
    console.problems(&outcome.diagnostics);
    if outcome.checked().is_none() {
        return Exit::Content;
    }
    let papers = match chosen(&outcome.papers, options, lang) {
        Ok(papers) => papers,
        Err(problem) => {
            console.problems(&[Diagnostic::new(problem, None)]);
            return Exit::Usage;
        }
    };
    if options.output.is_some() && papers.len() > 1 {
        console.error(console.pick(
            "--output には、冊子と言語を一つずつ書いてください（sasshi pdf 冊子 --lang ja --output ファイル）",
            "--output is for one booklet in one language (sasshi pdf BOOKLET --lang en --output FILE)",
        ));
        return Exit::Usage;
    }
    match make_all(options, &papers, &work, console) {
        Ok(made) if options.output.is_none() => match note(options, &files, &outcome.papers, made) {
            Ok(()) => {
                console.say(console.pick(
                    "次の sasshi build で、サイトから取れるようになります。",
                    "The next `sasshi build` offers them on the site.",
                ));
                Exit::Done
            }
            Err(error) => failure::say(&PdfError::Io(error), None, console),
        },
        Ok(_) => Exit::Done,
        Err(error) => failure::say(&error, papers.first().copied(), console),
    }
}

/// The pages for paper that are asked for.
fn chosen<'a>(papers: &'a [Paper], options: &Pdf, lang: Option<Lang>) -> Result<Vec<&'a Paper>, Problem> {
    if let Some(id) = &options.booklet
        && !papers.iter().any(|paper| paper.booklet == *id)
    {
        let nearest = nearest(id, papers.iter().map(|paper| paper.booklet.as_str()));
        return Err(Problem::UnknownBooklet { id: id.clone(), nearest });
    }
    let tag = lang.map(|lang| match lang {
        Lang::Ja => "ja",
        Lang::En => "en",
    });
    let is_wanted = |paper: &&Paper| {
        options.booklet.as_ref().is_none_or(|id| paper.booklet == *id)
            && tag.is_none_or(|tag| paper.language.split('-').next() == Some(tag))
    };
    let chosen: Vec<&Paper> = papers.iter().filter(is_wanted).collect();
    if chosen.is_empty() {
        let mut known: Vec<&str> = papers.iter().map(|paper| paper.language.as_str()).collect();
        known.dedup();
        let language = tag.unwrap_or_default().to_owned();
        return Err(Problem::UnknownLanguage { language, known: known.join(", ") });
    }
    Ok(chosen)
}

/// Prints one after the other; each is written as soon as it is there.
fn make_all<'a>(
    options: &Pdf,
    papers: &[&'a Paper],
    work: &Workplace,
    console: &Console,
) -> Result<Vec<(&'a Paper, Entry)>, PdfError> {
    let browser = Browser::find(options.browser.as_deref())?;
    let mut entries = Vec::new();
    for paper in papers {
        console.progress(&format!("{} {} …", paper.booklet, paper.language));
        let information =
            Information { title: paper.title.clone(), author: paper.author.clone(), date: paper.date };
        let made = print(&browser, work.folder.path(), &paper.path, &information)?;
        let file = format!("{}.{}.pdf", paper.booklet, paper.language);
        let path = options.output.clone().unwrap_or_else(|| options.root.join(FOLDER).join(&file));
        replace(&path, &made.bytes)?;
        console.say(&line(&path, &made, console.language));
        if !made.drawn_fonts.is_empty() {
            let fonts: Vec<&str> = made.drawn_fonts.iter().map(String::as_str).collect();
            failure::drawn_fonts(&fonts.join(", "), console);
        }
        let entry = Entry { file, pages: made.pages, bytes: made.bytes.len(), shows: paper.shows.clone() };
        entries.push((*paper, entry));
    }
    Ok(entries)
}

/// Notes the new PDFs, and those of before that the site still has.
fn note(options: &Pdf, files: &Files, papers: &[Paper], made: Vec<(&Paper, Entry)>) -> Result<(), PathError> {
    let before =
        load(files, LoadOptions::default(), &Report::new()).map(|site| site.pdfs).unwrap_or_default();
    let mut ledger = Ledger::default();
    for pdf in before {
        let is_known =
            papers.iter().any(|paper| paper.booklet == pdf.booklet && paper.language == pdf.language);
        let (true, Some(shows)) = (is_known, pdf.shows) else { continue };
        let file = format!("{}.{}.pdf", pdf.booklet, pdf.language);
        let entry = Entry { file, pages: pdf.pages, bytes: pdf.bytes.len(), shows };
        ledger.entries.insert((pdf.booklet, pdf.language), entry);
    }
    for (paper, entry) in made {
        ledger.entries.insert((paper.booklet.clone(), paper.language.clone()), entry);
    }
    replace(&options.root.join(PDFS_PATH), ledger.to_toml().as_bytes())
}

/// `pdf/strategy-3.ja.pdf  32 pages, 570 KB`
fn line(path: &Path, made: &Made, language: MessageLanguage) -> String {
    let (path, pages, size) = (path.display(), made.pages, made.bytes.len().div_ceil(1024));
    match language {
        MessageLanguage::Japanese => format!("{path}  {pages}ページ、{size} KB"),
        MessageLanguage::English => format!("{path}  {pages} pages, {size} KB"),
    }
}

/// A folder for the site that is printed, and for the browser. It stands beside the PDFs: a browser in a cage of its own
/// sees nothing of the system's folder for temporary files.
struct Workplace {
    folder: TempDir,
}

impl Workplace {
    fn new(beside: &Path) -> Result<Self, PathError> {
        let beside = std::path::absolute(beside).unwrap_or_else(|_| beside.to_owned());
        fs::create_dir_all(&beside).map_err(PathError::at(&beside))?;
        let folder = tempfile::Builder::new().prefix(".sasshi-").tempdir_in(&beside);
        folder.map(|folder| Self { folder }).map_err(PathError::at(&beside))
    }

    /// Keeps what a page for paper needs.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        if !path.starts_with("assets/") && !path.ends_with("/print.html") {
            return Ok(());
        }
        let path = self.folder.path().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(PathError::at(folder))?;
        }
        Ok(fs::write(&path, bytes).map_err(PathError::at(&path))?)
    }
}
