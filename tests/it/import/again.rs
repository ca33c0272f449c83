//! What was exported, and saved again by other programs, comes back unchanged.

use std::fs;

use sasshi::diagnostic::Report;
use sasshi::import::Update;
use sasshi::load::{Files, LoadOptions, load};
use sasshi::sheet::{SheetFile, to_csv, to_xlsx};

use crate::import::{export, imported, text};
use crate::support::{OnDisk, Site, here, repository};

const PATH: &str = "content/plan/tables/every.toml";

/// The base site with a table that has a column of every type.
fn site() -> OnDisk {
    let table = fs::read_to_string(here("import/fixtures/every.toml")).expect("the table");
    Site::new().file(PATH, &table).build()
}

fn assert_unchanged(site: &OnDisk, file: &str) {
    let before = text(site, PATH);
    let run = imported(site, &[file, "--to", "plan/every"]);
    assert_eq!(run.stdout, "Nothing changed (3 rows).\n", "{file}");
    assert_eq!(text(site, PATH), before);
}

#[test]
fn a_workbook_saved_by_libreoffice_changes_nothing() {
    let site = site();
    let bytes = fs::read(here("import/fixtures/every-resaved.xlsx")).expect("the workbook");
    site.write_bytes("every.xlsx", &bytes);
    assert_unchanged(&site, "every.xlsx");
}

#[test]
fn text_files_of_every_sort_change_nothing() {
    let site = site();
    export(&site, "plan/every", "every.csv");
    let ours = text(&site, "every.csv");
    assert!(ours.starts_with('\u{feff}') && ours.contains("\r\n") && ours.contains("\"line one\nline two\""));
    assert_unchanged(&site, "every.csv");
    let plain = ours.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // Excel writes a file with tabs as UTF-16, and a CSV of a Japanese office as CP932.
    let utf_16: Vec<u8> =
        std::iter::once(0xfeff).chain(plain.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    site.write_bytes("utf-16.csv", &utf_16);
    assert_unchanged(&site, "utf-16.csv");
    site.write("plain.csv", &plain);
    assert_unchanged(&site, "plain.csv");
}

#[test]
fn a_cp932_file_of_an_office_is_understood() {
    let site = Site::new().build();
    export(&site, "plan/share", "share.csv");
    let plain = text(&site, "share.csv").trim_start_matches('\u{feff}').replace("86,", "87,");
    let (bytes, _, has_gaps) = encoding_rs::SHIFT_JIS.encode(&plain);
    assert!(!has_gaps && std::str::from_utf8(&bytes).is_err());
    site.write_bytes("share.csv", &bytes);
    let run = imported(&site, &["share.csv", "--to", "plan/share"]);
    assert!(
        run.stdout.starts_with("  changed  nursery  保育所の申込み  r7: 86 → 87\nunchanged: 1 row\n"),
        "{}",
        run.stdout
    );
    assert!(run.stderr.starts_with("warning[csv-not-utf8]"), "{}", run.stderr);
}

#[test]
fn every_table_of_the_site_in_this_repository_comes_back() {
    let report = Report::new();
    let files = Files::read(&repository("."), &report);
    let site = load(&files, LoadOptions { drafts: true }, &report).expect("the site");
    let tables: Vec<_> = site.booklets.iter().flat_map(|booklet| &booklet.tables).collect();
    assert!(tables.len() > 10, "{}", tables.len());
    for table in tables {
        for (name, bytes) in [("t.csv", to_csv(&site, table)), ("t.xlsx", to_xlsx(&site, table))] {
            let report = Report::new();
            let sheet = SheetFile::read(name, &bytes, None, &report);
            let update = Update::new(&sheet, table, &site, &files, &report);
            let Some(update) = update else { panic!("{} {name}: {:?}", table.id, report.into_sorted()) };
            assert!(update.plan.is_empty(), "{} {name}: {:?}", table.id, update.plan);
            let (path, bytes) = update.file(&site, &files).expect("a file");
            assert_eq!(Some(bytes.as_slice()), files.bytes(&path), "{path}");
        }
    }
}
