//! What a finished site holds for browsers, hosts and search engines.

use crate::support::{Folder, Piece, Site, has_ending, pieces, text_of};

/// The text of a file.
fn text(files: &Folder, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

#[test]
fn addresses_on_pages_are_relative_and_name_files_that_are_there() {
    let files = Site::new().build().publish();
    let mut checked = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| has_ending(path, "html")) {
        let html = String::from_utf8(bytes.clone()).expect("UTF-8");
        for (name, attributes) in pieces(&html).iter().filter_map(|piece| match piece {
            Piece::Open(name, attributes) => Some((name, attributes)),
            _ => None,
        }) {
            let get = |wanted: &str| {
                attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.as_str())
            };
            let absolute = name == "link"
                && matches!(get("rel"), Some("canonical" | "alternate"))
                && get("type").is_none();
            for address in [get("href"), get("src")].into_iter().flatten() {
                if absolute {
                    assert!(address.starts_with("https://plan.example/"), "{path}: {address}");
                    continue;
                }
                let file = address.split('#').next().expect("a path");
                // The page for missing addresses is shown at any of them: see below.
                let top = file.strip_prefix('/').filter(|_| path == "404.html");
                let file = top.unwrap_or(file);
                assert!(!file.starts_with('/') && !file.contains("://"), "{path}: {address}");
                let target = resolve(path, file);
                assert!(file.is_empty() || files.contains_key(&target), "{path}: {address}");
                checked += 1;
            }
        }
    }
    assert!(checked > 500, "{checked}");
}

/// A relative path seen from a file.
fn resolve(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn the_page_for_missing_addresses_works_at_any_depth() {
    // A host shows it at `/ja/no/such/page`: only where the site's path is known can links be found from there.
    let of = |base: &str| {
        let site = Site::new().edit("config.toml", "base_url = \"https://plan.example/\"\n", base);
        addresses(site.render().text("404.html"))
    };
    let top = of("base_url = \"https://plan.example/\"\n");
    assert!(
        top.contains(&"/ja/index.html".to_owned()) && top.contains(&"/en/index.html".to_owned()),
        "{top:?}"
    );
    assert!(top.iter().all(|address| address.starts_with('/') || address.starts_with('#')), "{top:?}");
    let below = of("base_url = \"https://plan.example/books/\"\n");
    let moved: Vec<String> = top.iter().map(|address| address.replacen('/', "/books/", 1)).collect();
    assert_eq!(below, moved, "below a path of the host, the same with that path");
    assert!(
        of("").iter().all(|address| !address.starts_with('/')),
        "without an address, relative as on every page"
    );
}

/// Every address that a page names.
fn addresses(html: &str) -> Vec<String> {
    let all = pieces(html);
    let attributes = all.iter().filter_map(|piece| match piece {
        Piece::Open(_, attributes) => Some(attributes),
        _ => None,
    });
    attributes
        .flatten()
        .filter(|(key, _)| key == "href" || key == "src")
        .map(|(_, value)| value.clone())
        .collect()
}

#[test]
fn assets_are_named_by_their_content() {
    let one = Site::new().build().publish();
    let named = |files: &Folder| -> Vec<String> {
        files.keys().filter(|path| path.starts_with("assets/")).cloned().collect()
    };
    for path in named(&one) {
        let hash = path.split('.').nth_back(1).expect("a hash").to_owned();
        assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{path}");
    }
    let map = one.keys().find(|path| path.starts_with("assets/map.")).expect("the image");
    let text = Site::new().text("content/plan/images/map.svg").replace("M0 0", "M1 1");
    let other = Site::new().file("content/plan/images/map.svg", &text).build().publish();
    assert!(!other.contains_key(map), "another content, another name");
    let same: Vec<String> = named(&one).into_iter().filter(|path| path != map).collect();
    assert!(same.iter().all(|path| other.contains_key(path)), "the rest keeps its name");
}

#[test]
fn no_page_asks_another_origin_or_holds_a_script_or_style() {
    for (path, bytes) in Site::new().build().publish().iter().filter(|(path, _)| has_ending(path, "html")) {
        let html = String::from_utf8(bytes.clone()).expect("UTF-8");
        let all = pieces(&html);
        for (index, piece) in all.iter().enumerate() {
            let Piece::Open(name, attributes) = piece else { continue };
            assert!(name != "style", "{path}");
            let is_data =
                attributes.iter().any(|(key, value)| key == "type" && value == "application/ld+json");
            if name == "script" && !is_data {
                assert!(attributes.iter().any(|(key, _)| key == "src"), "{path}");
                assert!(matches!(all.get(index + 1), Some(Piece::Close(_))), "{path}: an inline script");
                assert!(!attributes.iter().any(|(key, value)| key == "type" && value == "module"), "{path}");
            }
            for (key, _) in attributes {
                assert!(!key.starts_with("on") && key != "style", "{path}: <{name} {key}>");
            }
        }
    }
}

#[test]
fn the_sitemap_lists_every_page_with_its_translations() {
    let site = Site::new()
        .file("content/plan/30-only.ja.md", "+++\ntitle = \"日本語だけ\"\n+++\n\n本文です。\n")
        .build();
    let files = site.publish();
    let sitemap = text(&files, "sitemap.xml");
    let listed: Vec<&str> =
        sitemap.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().expect("an address")).collect();
    let mut expected: Vec<String> = files
        .keys()
        .filter(|path| has_ending(path, "html") && path.contains('/') && !path.ends_with("/print.html"))
        // A page that shows the text of another language is not for search engines.
        .filter(|path| !text(&files, path).contains("noindex"))
        .map(|path| format!("https://plan.example/{path}"))
        .collect();
    assert!(!expected.iter().any(|address| address.ends_with("en/plan/only.html")));
    let mut sorted: Vec<String> = listed.iter().map(|address| (*address).to_owned()).collect();
    sorted.sort();
    expected.sort();
    assert_eq!(sorted, expected);
    let entry = |path: &str| {
        let start = format!("<url><loc>https://plan.example/{path}</loc>");
        sitemap
            .lines()
            .find(|line| line.starts_with(&start))
            .unwrap_or_else(|| panic!("no {path}"))
            .to_owned()
    };
    let both = entry("en/plan/start.html");
    for (tag, language) in [("ja", "ja"), ("en", "en"), ("x-default", "ja")] {
        let link = format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://plan.example/{language}/plan/start.html\"/>"
        );
        assert!(both.contains(&link), "{both}");
    }
    assert!(!entry("ja/plan/only.html").contains("hreflang"), "a page in one language has no alternates");
}

#[test]
fn pages_name_themselves_and_their_translations_to_search_engines() {
    let files = Site::new().build().publish();
    let html = text(&files, "en/plan/start.html");
    let links: Vec<String> = pieces(&html)
        .iter()
        .filter(|piece| matches!(piece, Piece::Open(name, attributes) if name == "link"
            && attributes.iter().all(|(key, _)| key != "type")
            && attributes.iter().any(|(key, value)| key == "rel" && (value == "canonical" || value == "alternate"))))
        .map(Piece::to_string)
        .collect();
    assert_eq!(
        links,
        [
            "<link href=\"https://plan.example/en/plan/start.html\" rel=\"canonical\">",
            "<link href=\"https://plan.example/ja/plan/start.html\" hreflang=\"ja\" rel=\"alternate\">",
            "<link href=\"https://plan.example/en/plan/start.html\" hreflang=\"en\" rel=\"alternate\">",
            "<link href=\"https://plan.example/ja/plan/start.html\" hreflang=\"x-default\" rel=\"alternate\">",
        ]
    );
}

#[test]
fn base_url_of_the_command_line_wins() {
    let site = Site::new().build();
    let run = site.run(&["build", "--base-url", "https://other.example/sub", "--lang", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = site.published();
    assert!(text(&files, "robots.txt").contains("https://other.example/sub/sitemap.xml"));
    assert!(text(&files, "sitemap.xml").contains("<loc>https://other.example/sub/ja/index.html</loc>"));
    assert!(!text(&files, "sitemap.xml").contains("plan.example"));
}

#[test]
fn a_site_without_an_address_has_no_absolute_links() {
    let site = Site::new().edit("config.toml", "base_url = \"https://plan.example/\"\n", "").build();
    let files = site.publish();
    assert!(!files.contains_key("sitemap.xml"));
    let html = text(&files, "ja/plan/start.html");
    let attributes = pieces(&html).into_iter().flat_map(|piece| match piece {
        Piece::Open(_, attributes) => attributes,
        _ => Vec::new(),
    });
    let absolute: Vec<(String, String)> =
        attributes.filter(|(name, value)| name != "xmlns" && value.contains("://")).collect();
    assert_eq!(absolute, []);
    assert!(!html.contains("plan.example"), "{html}");
}

#[test]
fn downloads_are_what_their_names_say() {
    let files = Site::new().build().publish();
    let of = |ending: &str| -> Vec<&Vec<u8>> {
        files
            .iter()
            .filter(|(path, _)| path.starts_with("data/plan/") && has_ending(path, ending))
            .map(|(_, bytes)| bytes)
            .collect()
    };
    for ending in ["csv", "json", "xlsx"] {
        assert_eq!(of(ending).len(), 3, "{ending}: one for each table");
    }
    assert!(of("csv").iter().all(|bytes| bytes.starts_with("\u{feff}".as_bytes())));
    assert!(of("json").iter().all(|bytes| serde_json::from_slice::<serde_json::Value>(bytes).is_ok()));
    assert!(of("xlsx").iter().all(|bytes| bytes.starts_with(b"PK\x03\x04")), "a workbook is a container");
}

#[test]
fn files_for_hosts() {
    let files = Site::new().build().publish();
    assert_eq!(
        text(&files, "robots.txt"),
        "User-agent: *\nAllow: /\n\nSitemap: https://plan.example/sitemap.xml\n"
    );
    let headers = text(&files, "_headers");
    assert!(headers.starts_with("/*\n  Content-Security-Policy: default-src 'self'"), "{headers}");
    assert!(
        headers.contains("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"),
        "{headers}"
    );
    assert!(!headers.contains("unsafe"), "{headers}");
    let missing = text(&files, "404.html");
    assert!(
        missing.contains("noindex") && missing.contains("lang=ja") && missing.contains("lang=en"),
        "{missing}"
    );
    assert_eq!(text(&files, "index.html").matches("<h1").count(), 1);
}

#[test]
fn the_manifest_lists_every_file() {
    let files = Site::new().build().publish();
    let manifest = text(&files, ".sasshi.json");
    for path in files.keys().filter(|path| *path != ".sasshi.json") {
        assert!(manifest.contains(&format!("\"{path}\": \"")), "{path}");
    }
    assert_eq!(manifest.matches("\": \"").count(), files.len(), "the files and the generator");
}

#[test]
fn what_pages_say_does_not_depend_on_the_minifier() {
    // Every word of the text stands on the page, with a space between words of a line.
    let site = Site::new().edit(
        "content/plan/20-goals.en.md",
        "There are two goals.",
        "One *two* **three** `four` [five](10-start.md) {{ kgis.satisfaction.target | nolink }} six\nseven.",
    );
    let rendered = site.render();
    let text = text_of(rendered.text("en/plan/goals.html"));
    assert!(text.contains("One two three four five 80% six seven."), "{text}");
}
