//! Every format in both languages: all that is printed, and the exit code.

use crate::check::{check, site, whole};
use crate::support::{Site, assert_golden, here};

const LANGUAGES: [&str; 2] = ["ja", "en"];
const FORMATS: [&str; 4] = ["human", "json", "github", "sarif"];

fn assert_formats(name: &str, site: &Site) {
    for format in FORMATS {
        for language in LANGUAGES {
            let site = site.build();
            let run = check(&site, language, &["--format", format]);
            let text = whole(&run).replace(env!("CARGO_PKG_VERSION"), "VERSION");
            assert_golden(&here(&format!("check/{name}.{format}.{language}.txt")), &text);
            assert!(!site.path("public").exists() && !site.path(".sasshi").exists(), "nothing is written");
        }
    }
}

#[test]
fn warnings() {
    assert_formats("warnings", &site());
}

#[test]
fn no_finding() {
    assert_formats("none", &Site::new());
}

#[test]
fn errors_among_warnings() {
    assert_formats(
        "errors",
        &site()
            .edit("content/plan/booklet.toml", "period = ", "priod = ")
            .file("content/plan/30-50%, a:b.ja.md", "+++\ntitle = \"名前\"\n+++\n"),
    );
}

#[test]
fn a_site_that_cannot_be_loaded() {
    assert_formats("unloaded", &Site::new().file("config.toml", "title = “本棚”\n"));
}

#[test]
fn nothing_at_all() {
    assert_formats("nothing", &Site::empty());
}

#[test]
fn json_and_sarif_are_json_with_the_same_findings() {
    let site = site().build();
    let value = |format: &str| -> serde_json::Value {
        serde_json::from_str(&check(&site, "en", &["--format", format]).stdout).expect("JSON")
    };
    let (json, sarif) = (value("json"), value("sarif"));
    let findings = json["findings"].as_array().expect("findings");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert_eq!((findings.len(), results.len()), (5, 5));
    for (finding, result) in findings.iter().zip(results) {
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(finding["code"], result["ruleId"]);
        assert_eq!(finding["line"], place["region"]["startLine"]);
        assert_eq!(finding["end_column"], place["region"]["endColumn"]);
        assert_eq!(finding["fingerprint"], result["partialFingerprints"]["sasshi/v1"]);
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("an index");
        assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    }
}

#[test]
fn services_get_paths_from_where_the_program_runs() {
    let site = site().file("content/plan/30-50%, a:b.ja.md", "").build();
    let folder = site.path("");
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let above = folder.parent().expect("a folder").to_owned();
    let run =
        crate::support::sasshi(&above, &["check", "--root", &name, "--format", "github", "--lang", "en"]);
    assert!(run.stdout.contains(&format!("file={name}/content/plan/20-goals.ja.md,")), "{}", run.stdout);
    let run =
        crate::support::sasshi(&above, &["check", "--root", &name, "--format", "sarif", "--lang", "en"]);
    assert!(
        run.stdout.contains(&format!("\"uri\": \"{name}/content/plan/30-50%25%2C%20a%3Ab.ja.md\"")),
        "{}",
        run.stdout
    );
}

#[test]
fn drafts_are_checked_where_they_are_asked_for() {
    let draft = "+++\ntitle = \"これから\"\ndraft = true\n+++\n\n２０２６年です。\n";
    let site = Site::new()
        .file("content/plan/30-later.ja.md", draft)
        .file(
            "content/plan/30-later.en.md",
            &draft.replace("これから", "Later").replace("２０２６年です。", "In 2026."),
        )
        .build();
    assert_eq!(check(&site, "en", &[]).stderr, "");
    let run = check(&site, "en", &["--drafts"]);
    assert!(run.stderr.contains("warning[full-width-letters]"), "{}", run.stderr);
}
