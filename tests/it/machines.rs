//! What a finished site tells machines: JSON-LD, the feeds of updates, pictures for shared links and icons.

use std::collections::BTreeSet;

use crate::support::{Folder, Piece, Site, assert_golden, has_ending, here, picture, pieces};

const UPDATES: &str = r#"
[[update]]
date = 2025-12-01
title = { ja = "計画を公開しました", en = "Plan published" }
to = "plan/booklet.toml"

[[update]]
date = 2026-11-20
title = { ja = "目標を改めました", en = "Goals & values revised" }
text = { ja = "値を新しくしました。", en = "The values are new." }
to = "plan/20-goals.md"

[[update]]
id = "names"
date = 2026-11-20
title = { ja = "名前をそろえました", en = "Names made equal" }
"#;

/// The base site with a history of updates.
fn site() -> Site {
    Site::new().file("content/updates.toml", UPDATES)
}

fn text<'f>(files: &'f Folder, path: &str) -> &'f str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// The data blocks of a page.
fn json_ld(html: &str) -> Vec<serde_json::Value> {
    let all = pieces(html);
    let blocks = all.iter().enumerate().filter_map(|(index, piece)| match piece {
        Piece::Open(name, attributes) if name == "script" => {
            let is_data =
                attributes.iter().any(|(key, value)| key == "type" && value == "application/ld+json");
            is_data.then(|| match all.get(index + 1) {
                Some(Piece::Text(text)) => serde_json::from_str(text).expect("JSON"),
                _ => panic!("an empty block"),
            })
        }
        _ => None,
    });
    blocks.collect()
}

/// All texts under a key, wherever it stands.
fn values(value: &serde_json::Value, key: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (name, value) in map {
                if let (true, Some(text)) = (name == key, value.as_str()) {
                    found.push(text.to_owned());
                }
                values(value, key, found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| values(item, key, found)),
        _ => {}
    }
}

#[test]
fn what_pages_tell_search_engines() {
    let files = site().build().publish();
    let mut all = String::new();
    for (path, bytes) in files.iter().filter(|(path, _)| has_ending(path, "html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        for block in json_ld(html) {
            all.push_str(&without_fingerprints(&format!("{path}\n{block:#}\n\n")));
        }
    }
    assert_golden(&here("machines/json-ld.txt"), &all);
}

/// Names of pictures without what they are made of: a change of the theme's look is no other data.
fn without_fingerprints(text: &str) -> String {
    let parts: Vec<&str> = text.split(".png").collect();
    let (last, named) = parts.split_last().expect("a part");
    let named = named.iter().map(|part| {
        let name = part.rsplit_once('.').expect("a fingerprint").0;
        format!("{name}.….png")
    });
    named.chain([(*last).to_owned()]).collect()
}

#[test]
fn addresses_in_json_ld_name_files_that_are_there() {
    const KEYS: [&str; 6] = ["url", "item", "contentUrl", "image", "logo", "@id"];
    let with_base = site().build().publish();
    let config = Site::new().text("config.toml").replace("base_url = \"https://plan.example/\"\n", "");
    let without = site().file("config.toml", &config).build().publish();
    for (files, base) in [(&with_base, Some("https://plan.example/")), (&without, None)] {
        let mut count = 0;
        for (path, bytes) in files.iter().filter(|(path, _)| has_ending(path, "html")) {
            for block in json_ld(std::str::from_utf8(bytes).expect("UTF-8")) {
                let mut found = Vec::new();
                for key in KEYS {
                    values(&block, key, &mut found);
                }
                for address in found {
                    let target = match base {
                        Some(base) => address
                            .strip_prefix(base)
                            .unwrap_or_else(|| panic!("{path}: {address} is not absolute"))
                            .to_owned(),
                        None => resolve(path, &address),
                    };
                    let file = target.split('#').next().expect("a path");
                    assert!(files.contains_key(file), "{path}: {address}");
                    count += 1;
                }
            }
        }
        assert!(count > 100, "{count}");
    }
}

/// A relative address seen from a file.
fn resolve(from: &str, address: &str) -> String {
    assert!(!address.contains("://"), "{from}: {address} is absolute");
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn what_ends_an_element_cannot_leave_the_data() {
    let title = "title = { ja = \"</script><b>計画\", en = \"</script><b>Plan\" }";
    let booklet = Site::new().text("content/plan/booklet.toml");
    let booklet = booklet.lines().skip(1).fold(title.to_owned(), |text, line| format!("{text}\n{line}"));
    let files = Site::new().file("content/plan/booklet.toml", &booklet).build().publish();
    let page = text(&files, "ja/plan/index.html");
    let mut names = Vec::new();
    for block in json_ld(page) {
        values(&block, "name", &mut names);
    }
    assert!(names.contains(&"</script><b>計画".to_owned()), "{names:?}");
    assert!(page.contains("\\u003c/script>"), "{page}");
}

#[test]
fn feeds_tell_every_update_with_ids_that_stay() {
    let files = site().build().publish();
    assert_golden(&here("machines/feed.ja.xml"), text(&files, "feed.ja.xml"));
    assert_golden(&here("machines/feed.en.xml"), text(&files, "feed.en.xml"));
    // A text that is mended and an entry that is added leave the other entries what they were.
    let more = format!(
        "{}\n[[update]]\ndate = 2026-11-20\ntitle = {{ ja = \"図を足しました\", en = \"Map added\" }}\n",
        UPDATES.replace("目標を改めました", "目標を新しくしました")
    );
    let later = Site::new().file("content/updates.toml", &more).build().publish();
    let ids = |files: &Folder| -> BTreeSet<String> {
        let ids = text(files, "feed.ja.xml").split("<id>").skip(1);
        ids.map(|rest| rest.split("</id>").next().expect("an id").to_owned()).collect()
    };
    let (before, after) = (ids(&files), ids(&later));
    assert_eq!(before.len(), 4, "{before:?}");
    assert!(before.is_subset(&after) && after.len() == 5, "{after:?}");
}

#[test]
fn pages_name_the_feed_of_their_language() {
    let files = site().build().publish();
    let page = text(&files, "en/plan/goals.html");
    assert!(
        page.contains("type=application/atom+xml") || page.contains("type=\"application/atom+xml\""),
        "{page}"
    );
    assert!(page.contains("../../feed.en.xml"), "{page}");
    assert!(text(&files, "sitemap.xml").contains("https://plan.example/en/updates.html"));
}

#[test]
fn a_site_without_an_address_has_no_feed_and_no_pictures_for_links() {
    let config = Site::new().text("config.toml").replace("base_url = \"https://plan.example/\"\n", "");
    let files = site().file("config.toml", &config).build().publish();
    let strange = |path: &&String| path.starts_with("feed.") || path.contains("/share-");
    assert_eq!(files.keys().filter(strange).collect::<Vec<_>>(), Vec::<&String>::new());
    let page = text(&files, "ja/updates.html");
    assert!(!page.contains("feed.") && !page.contains("og:image"), "{page}");
}

#[test]
fn a_site_without_updates_has_no_history() {
    let files = Site::new().build().publish();
    assert!(files.keys().all(|path| !path.starts_with("feed.") && !path.ends_with("updates.html")));
}

#[test]
fn llms_txt_lists_the_twins_of_every_language() {
    let files = site().build().publish();
    let list = text(&files, "llms.txt");
    assert_golden(&here("machines/llms.txt"), list);
    let links: Vec<&str> =
        list.split("](").skip(1).map(|rest| rest.split(')').next().expect("an address")).collect();
    for link in &links {
        let path = link.strip_prefix("https://plan.example/").expect("an absolute address");
        assert!(files.contains_key(path), "{link}");
    }
    assert!(links.len() > 20, "{links:?}");
}

/// Width and height in the head of a PNG file.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn every_page_names_the_picture_of_its_booklet_and_language() {
    let files = site().build().publish();
    let picture = |path: &str| {
        let page = text(&files, path);
        let meta = pieces(page).into_iter().find_map(|piece| match piece {
            Piece::Open(name, attributes) if name == "meta" => {
                let is_picture = attributes.iter().any(|(_, value)| value == "og:image");
                attributes.into_iter().find(|(key, _)| is_picture && key == "content")
            }
            _ => None,
        });
        let (_, address) = meta.unwrap_or_else(|| panic!("{path} has no picture"));
        address.strip_prefix("https://plan.example/").expect("an absolute address").to_owned()
    };
    for (page, name) in [
        ("ja/index.html", "share-site.ja."),
        ("en/glossary.html", "share-site.en."),
        ("ja/updates.html", "share-site.ja."),
        ("ja/plan/index.html", "share-plan.ja."),
        ("en/plan/goals.html", "share-plan.en."),
    ] {
        let path = picture(page);
        assert!(path.starts_with(&format!("assets/drawn/{name}")), "{page}: {path}");
        assert_eq!(size(files.get(&path).unwrap_or_else(|| panic!("there is no {path}"))), (1200, 630));
    }
}

#[test]
fn a_booklet_can_bring_its_own_picture() {
    let booklet = Site::new().text("content/plan/booklet.toml") + "cover = { share = \"images/own.png\" }\n";
    let site = Site::new().bytes("content/plan/images/own.png", &picture(800, 420));
    let files = site.file("content/plan/booklet.toml", &booklet).build().publish();
    let page = text(&files, "ja/plan/index.html");
    assert!(
        page.contains("https://plan.example/assets/pictures/own.") && page.contains("content=800"),
        "{page}"
    );
    assert!(files.keys().all(|path| !path.contains("share-plan")), "{:?}", files.keys());
}

#[test]
fn icons_are_drawn_from_the_mark_in_every_size() {
    let files = Site::new().build().publish();
    for (name, side) in
        [("icon-192", 192), ("icon-512", 512), ("icon-maskable-512", 512), ("apple-touch-icon", 180)]
    {
        let start = format!("assets/drawn/{name}.");
        let (path, png) = files.iter().find(|(path, _)| path.starts_with(&start)).expect(name);
        assert_eq!(size(png), (side, side), "{path}");
    }
    assert!(text(&files, "ja/index.html").contains("apple-touch-icon"));
}

#[test]
fn a_picture_that_is_there_already_is_not_drawn_again_and_a_spoilt_one_is() {
    let built = site().build();
    let first = built.publish();
    let path = first.keys().find(|path| path.contains("share-plan.ja")).expect("the picture");
    assert_eq!(built.publish(), first, "the same again");
    built.write_bytes(&format!("public/{path}"), b"spoilt");
    assert_eq!(built.publish(), first, "as at first");
}
