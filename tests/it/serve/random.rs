//! A thousand edits of every kind, from a fixed seed: whatever was done, the preview is byte for byte what a clean build gives.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::serve::preview::{Preview, Reader, places, without_script};
use crate::support::{Folder, Rendered, Site, has_ending, picture, repository, workbook};

const EDITS: usize = 1000;
/// Edits that follow each other without a pause.
const LONGEST_BURST: usize = 6;
const MARKER: &str = "content/pages/marker.ja.md";

#[test]
fn after_a_thousand_edits_nothing_is_stale() {
    let start = start();
    let mut preview = Preview::of(&start);
    let mut reader = preview.open("ja/pages/marker.html");
    let mut author = Author {
        root: preview.site.path(""),
        start: start.files().clone(),
        now: start.files().clone(),
        random: Random(20_261_120),
    };
    let mut known = BTreeSet::new();
    let mut said = Vec::new();
    let (mut done, mut compared, mut broken) = (0, 0, 0);
    while done < EDITS {
        for _ in 0..=author.random.below(LONGEST_BURST) {
            author.edit();
            done += 1;
        }
        let clean = author.mark(done);
        if clean.checked {
            wait_until_shown(&mut preview, done);
            compare(&preview, &clean, &mut known, done);
            compared += 1;
        } else {
            wait_for_problems(&mut reader, &mut said, &clean);
            broken += 1;
        }
    }
    author.heal();
    let clean = author.mark(done + 1);
    wait_until_shown(&mut preview, done + 1);
    compare(&preview, &clean, &mut known, done + 1);
    assert!(compared > 50 && broken > 50, "{compared} good states, {broken} broken ones");
}

/// A small site with every kind of source. Pictures for links are left out: each change of a title would have them drawn.
fn start() -> Site {
    let site = Site::new();
    let config = site.text("config.toml").replace("base_url = \"https://plan.example/\"\n", "");
    let sheet = "id\tprocedure.ja\tprocedure.en\tr5\tr7\nnursery\t保育所\tNursery\t76\t86\n";
    let schema = site.text("content/plan/tables/share.toml");
    let schema = schema.split("[[row]]").next().expect("a schema");
    let rows =
        |name: &str| schema.replace("kind = \"table\"\n", &format!("kind = \"table\"\nrows = \"{name}\"\n"));
    let site = ["templates/chapter.html", "styles/base.css", "words.ja.toml", "scripts/site.js"].iter().fold(
        site,
        |site, part| {
            let path = format!("themes/standard/{part}");
            let text = fs::read_to_string(repository(&path)).expect("a part of the theme");
            site.file(&path, &text)
        },
    );
    let chapter = site.text("content/plan/10-start.ja.md");
    site.file("config.toml", &format!("{config}\n[offline]\nenabled = false\n"))
        .file(
            "content/plan/10-start.ja.md",
            &format!("{chapter}\n::table sheet\n\n![まち](images/town.png)\n"),
        )
        .file("content/plan/tables/rows.toml", &rows("rows.csv"))
        .file("content/plan/tables/rows.csv", &sheet.replace('\t', ","))
        .file("content/plan/tables/sheet.toml", &rows("sheet.xlsx"))
        .bytes("content/plan/tables/sheet.xlsx", &workbook(sheet))
        .bytes("content/plan/images/town.png", &picture(40, 30))
        .file("content/pages/marker.ja.md", "+++\ntitle = \"印\"\n+++\n\n印0。\n")
}

/// Changes sources on the disk, and knows how they are now.
struct Author {
    root: PathBuf,
    start: Folder,
    now: Folder,
    random: Random,
}

impl Author {
    /// One edit of some kind.
    fn edit(&mut self) {
        match self.random.below(12) {
            0..=4 => self.change(),
            5 | 6 => self.spoil(),
            7 => self.add(),
            8 => self.remove(),
            9 => self.rename(),
            _ => self.restore(),
        }
    }

    /// The last edit of a burst: the marker's page says how far the preview is. Gives the clean build of it all.
    fn mark(&mut self, number: usize) -> Rendered {
        self.put(MARKER, format!("+++\ntitle = \"印\"\n+++\n\n印{number}。\n").into_bytes());
        Rendered::new(&self.now)
    }

    /// Says something else, rightly or wrongly.
    fn change(&mut self) {
        let path = self.any();
        let number = self.random.below(90) + 10;
        let bytes = self.now[&path].clone();
        let Ok(text) = String::from_utf8(bytes) else {
            let size = u32::try_from(number).expect("a small number");
            let new = if has_ending(&path, "png") {
                picture(size, 30)
            } else {
                workbook(&format!("id\tr5\nx\t{number}\n"))
            };
            return self.put(&path, new);
        };
        let more = match path.rsplit('.').next() {
            Some("md") => format!("{text}\n生成AIを{number}回使います。\n"),
            Some("css") => format!("{text}\n.n{number} {{ color: inherit; }}\n"),
            Some("html" | "js") => format!("{text}\n"),
            Some("csv") => format!("{text}row{number},行,Row,{number},1\n"),
            _ if number.is_multiple_of(2) => text.replacen("80", &number.to_string(), 1),
            _ => text.replacen("編集室", &format!("編集室{number}"), 1).replacen("市民", "住民", 1),
        };
        self.put(&path, more.into_bytes());
    }

    /// Makes a file wrong.
    fn spoil(&mut self) {
        let path = self.any();
        let mut bytes = self.now[&path].clone();
        match self.random.below(4) {
            0 => bytes.truncate(bytes.len() / 2),
            1 => bytes.insert(bytes.len() / 3, 0xFF),
            2 => bytes.extend_from_slice(b"\n= nothing \"of {{ the\n:::note\n"),
            _ => bytes.clear(),
        }
        self.put(&path, bytes);
    }

    /// A new chapter, page or file.
    fn add(&mut self) {
        let number = self.random.below(5);
        let language = ["ja", "en"][self.random.below(2)];
        let path = match self.random.below(3) {
            0 => format!("content/plan/{number}0-new.{language}.md"),
            1 => format!("content/pages/new-{number}.{language}.md"),
            _ => format!("content/plan/images/new-{number}.svg"),
        };
        self.put(
            &path,
            format!("+++\ntitle = \"New {number}\"\n+++\n\n[Plan](../plan/booklet.toml)\n").into_bytes(),
        );
    }

    fn remove(&mut self) {
        let path = self.any();
        fs::remove_file(self.root.join(&path)).expect("a file to remove");
        self.now.remove(&path);
    }

    /// A file, or the folder of the booklet and back.
    fn rename(&mut self) {
        let root = self.root.clone();
        if self.random.below(2) == 0 {
            let is_moved = root.join("content/scheme").exists();
            let (from, to) = if is_moved { ("scheme", "plan") } else { ("plan", "scheme") };
            let (from, to) = (format!("content/{from}/"), format!("content/{to}/"));
            if !root.join(&from).exists() || root.join(&to).exists() {
                return;
            }
            fs::rename(root.join(&from), root.join(&to)).expect("a renamed folder");
            let now = std::mem::take(&mut self.now);
            self.now = now.into_iter().map(|(path, bytes)| (path.replacen(&from, &to, 1), bytes)).collect();
        } else {
            let path = self.any();
            let Some((start, end)) = path.split_once('.') else { return };
            let new = format!("{start}-x.{end}");
            fs::rename(root.join(&path), root.join(&new)).expect("a renamed file");
            let bytes = self.now.remove(&path).expect("it was there");
            self.now.insert(new, bytes);
        }
    }

    /// A file as it was in the beginning; often all of them, so that good states are not rare.
    fn restore(&mut self) {
        if self.random.below(3) > 0 {
            return self.heal();
        }
        let paths: Vec<String> = self.start.keys().cloned().collect();
        let path = paths[self.random.below(paths.len())].clone();
        self.put(&path, self.start[&path].clone());
    }

    fn heal(&mut self) {
        let gone: Vec<String> =
            self.now.keys().filter(|path| !self.start.contains_key(*path)).cloned().collect();
        for path in gone {
            fs::remove_file(self.root.join(&path)).expect("a file to remove");
            self.now.remove(&path);
        }
        for (path, bytes) in self.start.clone() {
            if self.now.get(&path) != Some(&bytes) {
                self.put(&path, bytes);
            }
        }
    }

    /// Saves as some program does: in place, or as a new file that takes the place.
    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        let file = self.root.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        if self.random.below(2) == 0 {
            fs::write(file, &bytes).expect("a file");
        } else {
            let beside = self.root.join(format!("{path}~"));
            fs::write(&beside, &bytes).expect("a file");
            fs::rename(beside, file).expect("its place");
        }
        self.now.insert(path.to_owned(), bytes);
    }

    fn any(&mut self) -> String {
        let paths: Vec<&String> = self.now.keys().filter(|path| *path != MARKER).collect();
        paths[self.random.below(paths.len())].clone()
    }
}

/// The marker's Markdown twin comes with the whole site, not before.
fn wait_until_shown(preview: &mut Preview, number: usize) {
    loop {
        let twin = preview.get("/ja/pages/marker.md");
        if twin.status == 200 && String::from_utf8_lossy(&twin.body).contains(&format!("印{number}。")) {
            return;
        }
        preview.line();
    }
}

/// The panel comes to name the places that a clean build names. `said` is what it says as far as it was read.
fn wait_for_problems(reader: &mut Reader, said: &mut Vec<String>, clean: &Rendered) {
    let errors = clean.said().into_iter().filter(|said| said.severity == "error");
    let wanted: Vec<String> = errors.map(|said| said.place).take(20).collect();
    let is_it = |said: &[String]| {
        // The place of cells in a workbook goes on after its path.
        said.len() == wanted.len() && said.iter().zip(&wanted).all(|(said, wanted)| said.starts_with(wanted))
    };
    while !is_it(said) {
        *said = places(&reader.news());
    }
}

/// Every file of a clean build is served as it is there; what was there before and is gone is not served.
fn compare(preview: &Preview, clean: &Rendered, known: &mut BTreeSet<String>, number: usize) {
    for (path, bytes) in &clean.files {
        let answer = preview.get(&format!("/{}", encoded(path)));
        let is_same = without_script(&answer.body) == *bytes;
        assert!(answer.status == 200 && is_same, "after {number} edits: {path}, status {}", answer.status);
    }
    let gone = known.iter().filter(|path| !clean.files.contains_key(*path));
    for path in gone {
        assert_eq!(preview.get(&format!("/{}", encoded(path))).status, 404, "after {number} edits: {path}");
    }
    known.extend(clean.files.keys().cloned());
}

/// Names of files may hold what an address may not.
fn encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| {
            if byte.is_ascii_graphic() && byte != b'%' {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// Numbers that are the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).expect("31 bits") % end
    }
}
