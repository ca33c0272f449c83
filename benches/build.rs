//! Times of whole builds in memory: the real site, and one of about a thousand pages made of its chapters.
//!
//! `cargo bench`. Times of one machine at one moment say little: compare the cases of one run with each other
//! (`read_only` is the floor: reading what the others also read), or count instructions with
//! `valgrind --tool=callgrind` on `sasshi build`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use divan::Bencher;
use sasshi::build::{BuildOptions, build};
use sasshi::diagnostic::Report;
use sasshi::html::Tree;
use sasshi::load::{Files, LoadOptions, load};
use sasshi::twin::{Front, twin};

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Reading all sources from the disk.
#[divan::bench]
fn read_only() -> Files {
    Files::read(&root(), &Report::new())
}

/// Files to the validated model.
#[divan::bench]
fn load_site(bencher: Bencher) {
    let files = Files::read(&root(), &Report::new());
    bencher.bench_local(|| load(&files, LoadOptions::default(), &Report::new()));
}

/// The real site: loaded, rendered, checked, minified; nothing is written.
#[divan::bench]
fn real_site(bencher: Bencher) {
    let files = Files::read(&root(), &Report::new());
    bencher.bench_local(|| whole_build(&files));
}

/// The Markdown twins of all pages of the real site, as a part of what `real_site` does.
#[divan::bench]
fn twins_alone(bencher: Bencher) {
    let pages = Mutex::new(Vec::new());
    let files = Files::read(&root(), &Report::new());
    let done = build(&files, &BuildOptions::default(), Report::new(), &|path, bytes| {
        if Path::new(path).extension().is_some_and(|ending| ending == "html") {
            let html = String::from_utf8_lossy(bytes).into_owned();
            pages.lock().unwrap_or_else(PoisonError::into_inner).push(html);
        }
        Ok(())
    });
    assert!(done.is_ok_and(|outcome| outcome.checked().is_some()));
    let pages = pages.into_inner().unwrap_or_else(PoisonError::into_inner);
    bencher.bench_local(|| {
        pages
            .iter()
            .map(|html| twin(&Tree::of_page(html), &Front::default(), &str::to_owned).len())
            .sum::<usize>()
    });
}

/// About a thousand pages.
#[divan::bench(sample_count = 5)]
fn thousand_pages(bencher: Bencher) {
    let files = many_booklets(40);
    bencher.bench_local(|| whole_build(&files));
}

fn whole_build(files: &Files) -> usize {
    let outcome = build(files, &BuildOptions::default(), Report::new(), &|_, _| Ok(()));
    outcome.map(|outcome| outcome.diagnostics.len()).unwrap_or_default()
}

/// The real site with its booklet repeated under other names. Titles stay, so links between booklets stay right.
fn many_booklets(copies: usize) -> Files {
    let mut files = Vec::new();
    collect(&root(), &root().join("config.toml"), &mut files);
    for folder in ["content", "seeds", "themes"] {
        collect(&root(), &root().join(folder), &mut files);
    }
    let booklet: Vec<(String, Vec<u8>)> =
        files.iter().filter(|(path, _)| path.starts_with("content/strategy-3/")).cloned().collect();
    for copy in 1..copies {
        let name = format!("content/copy-{copy}/");
        files.extend(
            booklet.iter().map(|(path, bytes)| (path.replace("content/strategy-3/", &name), bytes.clone())),
        );
    }
    Files::from_memory(files)
}

fn collect(root: &Path, path: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    if path.is_dir() {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        entries.sort();
        for entry in entries {
            collect(root, &entry, files);
        }
    } else if let (Ok(bytes), Ok(below)) = (fs::read(path), path.strip_prefix(root)) {
        files.push((below.to_string_lossy().replace('\\', "/"), bytes));
    }
}

/// A site with one table of 30 columns: times must grow as the rows do.
#[divan::bench(args = [500, 5_000, 50_000], sample_count = 3)]
fn large_table(bencher: Bencher, rows: usize) {
    let files = one_table(rows);
    bencher.bench_local(|| whole_build(&files));
}

/// A booklet of one chapter that shows and quotes a table of `rows` rows.
fn one_table(rows: usize) -> Files {
    const COLUMNS: usize = 28;
    let both = |text: &str| format!("{{ ja = \"{text}\", en = \"{text}\" }}");
    let mut schema = format!(
        "kind = \"table\"\ntitle = {}\nas_of = 2025\nrows = \"blocks.csv\"\n\
         [[column]]\nid = \"block\"\ntype = \"code\"\nrow_header = true\nname = {}\n\
         [[column]]\nid = \"ward\"\ntype = \"code\"\nname = {}\n",
        both("Blocks"),
        both("Block"),
        both("Ward")
    );
    let mut csv = "id,block,ward".to_owned();
    for column in 0..COLUMNS {
        let unit = if column % 2 == 0 { "people" } else { "cases" };
        let name = both(&format!("Number {column}"));
        schema.push_str(&format!(
            "[[column]]\nid = \"n{column}\"\ntype = \"integer\"\nunit = \"{unit}\"\nname = {name}\n"
        ));
        csv.push_str(&format!(",n{column}"));
    }
    for row in 0..rows {
        csv.push_str(&format!("\nb{row},Block {row},Ward {}", row % 7));
        for column in 0..COLUMNS {
            csv.push_str(&format!(",{}", (row * 7919 + column * 104_729) % 9973));
        }
    }
    let chapter =
        "+++\ntitle = \"Blocks\"\n+++\n\nThere are {{ blocks.b3.n1 }} and 1,234 others.\n\n::table blocks\n";
    let config = format!(
        "languages = [\"ja\", \"en\"]\nupdated = 2026-11-20\ntitle = {}\npublisher = {}\nlicense = {{ name = {} }}\n",
        both("Shelf"),
        both("Shelf"),
        both("CC0")
    );
    let booklet =
        format!("title = {}\nsummary = {}\ndate = \"2026-07\"\n", both("Booklet"), both("A booklet."));
    let files = [
        ("config.toml", config),
        ("content/index.ja.md", "+++\ntitle = \"Shelf\"\n+++\n".to_owned()),
        ("content/index.en.md", "+++\ntitle = \"Shelf\"\n+++\n".to_owned()),
        ("content/b/booklet.toml", booklet),
        ("content/b/10-blocks.ja.md", chapter.to_owned()),
        ("content/b/10-blocks.en.md", chapter.to_owned()),
        ("content/b/tables/blocks.toml", schema),
        ("content/b/tables/blocks.csv", csv),
    ];
    Files::from_memory(files.map(|(path, text)| (path.to_owned(), text.into_bytes())))
}
