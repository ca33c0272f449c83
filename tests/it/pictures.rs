//! Pictures made of pixels: what is published of them, and what a page says.

use image::{DynamicImage, GenericImageView};

use crate::support::{Folder, Site, differing, repository};

/// The pictures of the browser tests: a photograph that lies on its side and tells its place, and a screenshot.
fn picture(name: &str) -> Vec<u8> {
    let path = repository("tests/browser/other-site/content/plan/images").join(name);
    std::fs::read(path).expect("the picture")
}

const TEXT: &str = "+++\ntitle = \"目標\"\n+++\n\n![まち](images/town.jpg)\n\n## 画面\n\n::figure images/screen.png alt=\"表\" caption=\"画面\"\n";

fn site() -> Site {
    Site::new()
        .bytes("content/plan/images/town.jpg", &picture("town.jpg"))
        .bytes("content/plan/images/screen.png", &picture("screen.png"))
        .file("content/plan/20-goals.ja.md", TEXT)
}

/// The published pictures, with the fingerprint left out of their names.
fn pictures(files: &Folder) -> Vec<(String, &[u8])> {
    let found = files.iter().filter_map(|(path, bytes)| {
        Some((without_fingerprint(path.strip_prefix("assets/pictures/")?), bytes.as_slice()))
    });
    found.collect()
}

fn without_fingerprint(text: &str) -> String {
    const DIGITS: usize = 16;
    let parts = text.split('.').enumerate().map(|(index, part)| {
        let start = part.as_bytes().get(..DIGITS);
        match start.filter(|start| start.iter().all(u8::is_ascii_hexdigit)) {
            Some(_) => part[DIGITS..].to_owned(),
            None if index == 0 => part.to_owned(),
            None => format!(".{part}"),
        }
    });
    parts.collect()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("a picture")
}

fn has(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn page<'f>(files: &'f Folder, path: &str) -> &'f str {
    std::str::from_utf8(&files[path]).expect("UTF-8")
}

#[test]
fn a_page_names_every_size_and_the_room_that_a_picture_takes() {
    const ABOVE: &str = "<source sizes=\"(max-width: 28.5rem) calc(100vw - 2.5rem), 26rem\" srcset=\"../../assets/pictures/town-480.webp 480w, ../../assets/pictures/town-960.webp 960w, ../../assets/pictures/town-1200.webp 1200w\" type=image/webp><img alt=まち class=tall decoding=async height=1600 src=../../assets/pictures/town.jpg width=1200>";
    const BELOW: &str = "<source sizes=\"(max-width: 61.99rem) calc(100vw - 2.5rem), 55rem\" srcset=\"../../assets/pictures/screen-480.webp 480w, ../../assets/pictures/screen-1000.webp 1000w\" type=image/webp><img alt=表 decoding=async height=420 loading=lazy src=../../assets/pictures/screen.png width=1000>";
    let files = site().build().publish();
    let names: Vec<String> = pictures(&files).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "screen-1000.webp",
            "screen-480.webp",
            "screen.png",
            "town-1200.webp",
            "town-480.webp",
            "town-960.webp",
            "town.jpg"
        ]
    );
    let html = without_fingerprint(page(&files, "ja/plan/goals.html"));
    let picture = |start: &str| {
        let (_, rest) = html.split_once(start).unwrap_or_else(|| panic!("{html}"));
        rest.split_once("</picture>").expect("an end").0.to_owned()
    };
    assert_eq!(picture("<p><picture>"), ABOVE);
    assert_eq!(picture("<figure class=figure><picture>"), BELOW);
}

#[test]
fn what_a_camera_notes_is_not_published() {
    let source = [picture("town.jpg"), picture("screen.png")].concat();
    let secrets = ["Exif", "SecretModel", "SecretComment", "SecretAuthor"];
    assert!(secrets.iter().all(|secret| has(&source, secret)), "the pictures tell them");
    let files = site().build().publish();
    for (path, bytes) in &files {
        for secret in secrets {
            assert!(!has(bytes, secret), "{path}: {secret}");
        }
    }
}

#[test]
fn a_photograph_that_lies_on_its_side_stands_upright_in_every_size() {
    let files = site().build().publish();
    let mut sizes = Vec::new();
    for (name, bytes) in pictures(&files).into_iter().filter(|(name, _)| name.starts_with("town")) {
        let photo = decoded(bytes);
        let (width, height) = photo.dimensions();
        let [_, _, sky, _] = photo.get_pixel(width / 2, height / 20).0;
        let [_, green, meadow, _] = photo.get_pixel(width / 100, height - height / 50).0;
        assert!(sky > 190 && meadow < 120 && green > meadow, "{name}: {sky} {green} {meadow}");
        sizes.push((name, width, height));
    }
    let expected = [
        ("town-1200.webp", 1200, 1600),
        ("town-480.webp", 480, 640),
        ("town-960.webp", 960, 1280),
        ("town.jpg", 1200, 1600),
    ];
    assert_eq!(sizes, expected.map(|(name, width, height)| (name.to_owned(), width, height)));
}

#[test]
fn a_screenshot_keeps_every_pixel() {
    let files = site().build().publish();
    let all = pictures(&files);
    let of = |name: &str| decoded(all.iter().find(|(own, _)| own == name).expect(name).1).to_rgb8();
    let source = decoded(&picture("screen.png")).to_rgb8();
    assert_eq!(of("screen.png"), source);
    assert_eq!(of("screen-1000.webp"), source);
}

#[test]
fn a_smaller_file_is_of_fewer_bytes() {
    let files = site().build().publish();
    let all = pictures(&files);
    let bytes = |name: &str| all.iter().find(|(own, _)| own == name).expect(name).1.len();
    for names in [
        ["town-480.webp", "town-960.webp", "town-1200.webp", "town.jpg"].as_slice(),
        ["screen-480.webp", "screen-1000.webp", "screen.png"].as_slice(),
    ] {
        let sizes: Vec<usize> = names.iter().map(|name| bytes(name)).collect();
        assert!(sizes.is_sorted(), "{names:?} {sizes:?}");
    }
}

#[test]
fn paper_and_the_twin_have_the_original() {
    let files = site().build().publish();
    let print = without_fingerprint(page(&files, "ja/plan/print.html"));
    assert!(!print.contains("<picture") && !print.contains("loading"), "{print}");
    assert!(print.contains("src=../../assets/pictures/town.jpg"), "{print}");
    let twin = without_fingerprint(page(&files, "ja/plan/goals.md"));
    assert!(twin.contains("![まち](../../assets/pictures/town.jpg)"), "{twin}");
}

#[test]
fn what_is_published_is_not_made_again_unless_it_was_spoilt() {
    let built = site().build();
    let first = built.publish();
    assert_eq!(built.publish(), first, "the same again");
    let path =
        first.keys().find(|path| path.contains("town") && path.ends_with("-960.webp")).expect("a size");
    // A file that stands as the manifest says is taken as it is: nothing was encoded.
    let other = b"as it was published";
    built.write_bytes(&format!("public/{path}"), other);
    let manifest = std::str::from_utf8(&first[".sasshi.json"]).expect("UTF-8");
    let print = |bytes: &[u8]| sasshi::text::fingerprint(bytes);
    built.write("public/.sasshi.json", &manifest.replace(&print(&first[path]), &print(other)));
    assert_eq!(built.publish()[path], other);
    built.write_bytes(&format!("public/{path}"), b"spoilt");
    assert_eq!(built.publish(), first, "as at first");
    let elsewhere = site().build().publish();
    assert_eq!(differing(&first, &elsewhere), Vec::<String>::new(), "clean and incremental");
}

#[test]
fn only_a_picture_above_the_first_screen_is_loaded_at_once() {
    let text = TEXT.replace("![まち]", &format!("{}\n\n![まち]", "町。".repeat(150)));
    let files = site().file("content/plan/20-goals.ja.md", &text).build().publish();
    let html = page(&files, "ja/plan/goals.html");
    assert_eq!(html.matches("loading=lazy").count(), 2, "{html}");
}

/// What a site with this picture reports, and where.
fn reported(name: &str, bytes: &[u8]) -> Vec<String> {
    let path = format!("content/plan/images/{name}");
    let run = Site::new().bytes(&path, bytes).build().run(&["check", "--lang", "en"]);
    run.stderr
        .lines()
        .filter(|line| line.contains("error[") || line.contains("-->"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_picture_that_cannot_be_read_is_reported_at_its_file() {
    let whole = picture("town.jpg");
    let png = picture("screen.png");
    for (name, bytes) in [
        ("cut.jpg", &whole[..whole.len() / 2]),
        ("cut.png", &png[..png.len() / 2]),
        ("text.webp", b"no picture".as_slice()),
        ("empty.jpeg", b"".as_slice()),
    ] {
        let said = reported(name, bytes).join("\n");
        assert!(said.contains("error[broken-image]") && said.contains(name), "{name}: {said}");
    }
    assert_eq!(reported("whole.jpg", &whole), Vec::<String>::new());
    assert_eq!(reported("wrong-name.jpg", &png), Vec::<String>::new());
}
