//! What a phone keeps of a site: the lists of the service worker, and the manifests for installing.

use serde_json::Value;

use crate::support::{Folder, Site};

fn text<'f>(files: &'f Folder, path: &str) -> &'f str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What the worker knows of the site.
fn worker(files: &Folder) -> Value {
    let first = text(files, "service-worker.js").lines().next().expect("a line");
    json(first.strip_prefix("var SITE = ").and_then(|data| data.strip_suffix(';')).expect("the data"))
}

#[test]
fn every_file_of_the_lists_is_there_and_the_search_is_kept_with_its_language() {
    let files = Site::new().build().publish();
    let worker = worker(&files);
    for file in worker["core"]["files"].as_array().expect("files") {
        let path = file.as_str().expect("a path");
        assert!(files.contains_key(path) && !path.contains("/drawn/"), "{path}");
    }
    for (group, about) in worker["groups"].as_object().expect("groups") {
        let list = json(text(&files, about[0].as_str().expect("a path")));
        let paths = |key: &str| -> Vec<String> {
            let entries = list[key].as_array().expect("entries").iter();
            entries.map(|entry| entry[0].as_str().expect("a path").to_owned()).collect()
        };
        let pages = paths("pages");
        for path in pages.iter().chain(&paths("files")) {
            assert!(files.contains_key(path), "{group}: {path}");
        }
        let index = format!("search/{group}.js");
        assert_eq!(pages.contains(&index), !group.contains('/'), "{group}: {pages:?}");
        assert_eq!(pages.contains(&format!("{group}/search.html")), !group.contains('/'), "{group}");
    }
}

#[test]
fn the_list_of_a_language_changes_with_what_is_searched() {
    let list = |site: &Site, group: &str| {
        worker(&site.build().publish())["groups"][group][0].as_str().expect("a path").to_owned()
    };
    let site = Site::new();
    let other =
        site.clone().edit("content/plan/20-goals.ja.md", "目標は二つです。", "目標は、二つあります。");
    assert_ne!(list(&site, "ja"), list(&other, "ja"));
    assert_eq!(list(&site, "en"), list(&other, "en"));
}

#[test]
fn manifests_have_icons_that_are_there_and_the_colours_of_the_site() {
    let config = Site::new().text("config.toml");
    let site = Site::new().file("config.toml", &format!("{config}\n[colors]\nbrand = \"#1d4f91\"\n"));
    for (site, color) in [(Site::new(), "#0b5a4b"), (site, "#1d4f91")] {
        let files = site.build().publish();
        for (path, top) in [
            ("manifest.webmanifest", "./"),
            ("ja/manifest.webmanifest", "../"),
            ("en/manifest.webmanifest", "../"),
        ] {
            let manifest = json(text(&files, path));
            assert_eq!(manifest["theme_color"], color, "{path}");
            assert_eq!(manifest["background_color"], "#ffffff", "{path}");
            let icons = manifest["icons"].as_array().expect("icons").iter().map(|icon| {
                let file = icon["src"].as_str().and_then(|src| src.strip_prefix(top)).expect("a path");
                assert!(files.contains_key(file), "{path}: {file}");
                format!(
                    "{} {}",
                    icon["sizes"].as_str().unwrap_or_default(),
                    icon["purpose"].as_str().unwrap_or_default()
                )
            });
            assert_eq!(
                icons.collect::<Vec<_>>(),
                ["192x192 any", "512x512 any", "512x512 maskable"],
                "{path}"
            );
            let start = manifest["start_url"].as_str().and_then(|start| start.strip_prefix(top));
            assert!(files.contains_key(start.expect("a path")), "{path}");
        }
    }
}

#[test]
fn a_site_that_keeps_nothing_has_a_worker_that_takes_itself_away() {
    let config = Site::new().text("config.toml");
    let site = Site::new().file("config.toml", &format!("{config}\n[offline]\nenabled = false\n"));
    let files = site.build().publish();
    assert!(text(&files, "service-worker.js").contains("unregister"));
    let kept = |path: &&String| {
        path.ends_with("offline.html")
            || path.ends_with(".webmanifest")
            || path.starts_with("assets/offline-")
    };
    assert_eq!(files.keys().filter(kept).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(!text(&files, "ja/index.html").contains("data-offline"));
}
