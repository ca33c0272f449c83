//! What is written into the TOML of a table that is there, and what stays as it was.

use crate::import::{export, import, imported, text};
use crate::support::{Site, differing, read_folder};

const PATH: &str = "content/plan/tables/share.toml";

/// A table as an editor keeps it: comments, aligned keys, a group, a note, a total.
const TABLE: &str = r#"# 手で書いた表です。
kind   = "table"
title  = { ja = "件数", en = "Cases" }
as_of  = 2026
source = { id = "city-plan" }

[[row_group]]
id   = "online"
name = { ja = "オンライン", en = "Online" }

[[footnote]]
id   = "n1"
text = { ja = "速報です。", en = "Preliminary." }

[[column]]
id         = "name"
type       = "text"
row_header = true
name       = { ja = "名前", en = "Name" }

[[column]]
id   = "n"
type = "decimal"
name = { ja = "件数", en = "Cases" }

# ---- 最初の組 ----

# 市民課に確かめました。
[[row]]
id      = "a"
group   = "online"
name.ja = "一"
name.en = "One"
n       = 1.50   # 小数
notes   = { n = "n1" }

[[row]]
id    = "b"
group = "online"
name  = { ja = "二", en = "Two" }
n     = 2.5

# ---- 合計 ----

[[row]]
id    = "sum"
name  = { ja = "計", en = "Total" }
n     = 4
total = true

# おわり
"#;

fn site() -> Site {
    Site::new()
        .file(PATH, TABLE)
        .file("content/plan/10-start.ja.md", &Site::new().text("content/plan/10-start.ja.md"))
}

#[test]
fn values_change_and_everything_around_them_stays() {
    let site = site().build();
    site.write("in.csv", "id,name.ja,name.en,n\na,いち,One,3\nb,二,Two,none\nsum,計,Total,3\n");
    let run = imported(&site, &["in.csv", "--to", "plan/share"]);
    assert_eq!(
        run.stdout,
        "\x20 changed  a    いち  name.ja: 一 → いち\n\
         \x20                     n: 1.50 → 3\n\
         \x20 changed  b    二    n: 2.5 → none\n\
         \x20 changed  sum  計    n: 4 → 3\n\
         unchanged: 0 rows\n\
         wrote content/plan/tables/share.toml\n"
    );
    let expected = TABLE
        .replace("name.ja = \"一\"", "name.ja = \"いち\"")
        .replace("n       = 1.50 ", "n       = 3 ")
        .replace("n     = 2.5", "n     = \"none\"")
        .replace("n     = 4", "n     = 3");
    assert_eq!(text(&site, PATH), expected);
}

#[test]
fn new_rows_look_like_their_neighbours_and_stand_behind_them() {
    let site = site().build();
    site.write(
        "in.csv",
        "id,name.ja,name.en,n,group\na,一,One,1.5,online\nb,二,Two,2.5,online\nc,三,Three,0,online\nsum,計,Total,4,\n",
    );
    imported(&site, &["in.csv", "--to", "plan/share"]);
    let row =
        "\n[[row]]\nid    = \"c\"\ngroup = \"online\"\nname  = { ja = \"三\", en = \"Three\" }\nn     = 0\n";
    let before = "\n# ---- 合計 ----";
    assert_eq!(text(&site, PATH), TABLE.replace(before, &format!("{row}{before}")));
}

#[test]
fn rows_go_only_when_asked_and_headings_over_them_stay() {
    let site = site().build();
    site.write("in.csv", "id,name.ja,name.en,n\nb,二,Two,2.5\nsum,計,Total,2.5\n");
    let before = read_folder(&site.path("content"));
    let run = import(&site, &["in.csv", "--to", "plan/share"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("  removed  a    一\n"), "{}", run.stdout);
    assert!(run.stderr.contains("the file lacks rows of the table `plan/share`: a\n"), "{}", run.stderr);
    assert_eq!(differing(&before, &read_folder(&site.path("content"))), [""; 0]);
    imported(&site, &["in.csv", "--to", "plan/share", "--remove"]);
    let (start, rest) = TABLE.split_once("\n# 市民課").expect("the comment");
    let (_, end) = rest.split_once("\n[[row]]\nid    = \"b\"").expect("the next row");
    let expected = format!("{start}\n[[row]]\nid    = \"b\"{end}").replace("n     = 4", "n     = 2.5");
    assert_eq!(text(&site, PATH), expected);
}

#[test]
fn a_dry_run_shows_the_same_and_writes_nothing() {
    let site = site().build();
    site.write("in.csv", "id,name.ja,name.en,n\na,いち,One,1.5\nb,二,Two,2.5\nsum,計,Total,4\n");
    let before = read_folder(&site.path("."));
    let dry = imported(&site, &["in.csv", "--to", "plan/share", "--dry-run"]);
    assert_eq!(differing(&before, &read_folder(&site.path("."))), [""; 0]);
    let real = imported(&site, &["in.csv", "--to", "plan/share"]);
    assert_eq!(dry.stdout.replace("would write ", "wrote "), real.stdout);
    assert_eq!(dry.stderr, real.stderr);
}

#[test]
fn what_the_columns_ask_for_is_asked_of_the_sheet() {
    let site = site().build();
    site.write("in.csv", "id,name.ja,name.en,n,total\na,一,One,1.5,\nb,二,Two,2.5,\nsum,計,Total,9,true\n");
    let run = import(&site, &["in.csv", "--to", "plan/share"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.starts_with("error[wrong-total]: "), "{}", run.stderr);
    assert!(run.stderr.contains("--> in.csv:4:13 (row “Total”)\n"), "{}", run.stderr);
    assert_eq!(text(&site, PATH), TABLE);
}

#[test]
fn rows_of_goals_and_initiatives_are_edited_too() {
    let site = Site::new().build();
    export(&site, "plan/kgis", "kgis.csv");
    let sheet = text(&site, "kgis.csv").replace(",72,2025,80,", ",72.5,2025,81,");
    site.write("kgis.csv", &sheet);
    imported(&site, &["kgis.csv", "--to", "plan/kgis"]);
    let before = Site::new().text("content/plan/tables/kgis.toml");
    let expected = before.replace("value = 72 ", "value = 72.5 ").replace("target = 80", "target = 81");
    assert_eq!(text(&site, "content/plan/tables/kgis.toml"), expected);
    export(&site, "plan/actions", "actions.csv");
    let sheet = text(&site, "actions.csv")
        .replace(",自動運転,Self-driving,", ",自動運転|地図,Self-driving|Map,")
        .replace("Library app", "The library app");
    site.write("actions.csv", &sheet);
    imported(&site, &["actions.csv", "--to", "plan/actions"]);
    let before = Site::new().text("content/plan/tables/actions.toml");
    let example = "[[row.example]]\ntext = { ja = \"自動運転\", en = \"Self-driving\" }\n";
    let more = format!("{example}\n[[row.example]]\ntext = {{ ja = \"地図\", en = \"Map\" }}\n");
    let expected = before.replace(example, &more).replace("Library app", "The library app");
    assert_eq!(text(&site, "content/plan/tables/actions.toml"), expected);
}

#[test]
fn line_ends_stay_as_they_were() {
    let site = Site::new().file(PATH, &TABLE.replace('\n', "\r\n")).build();
    site.write("in.csv", "id,name.ja,name.en,n\na,いち,One,1.5\nb,二,Two,2.5\nsum,計,Total,4\n");
    imported(&site, &["in.csv", "--to", "plan/share"]);
    let expected = TABLE.replace("name.ja = \"一\"", "name.ja = \"いち\"").replace('\n', "\r\n");
    assert_eq!(text(&site, PATH), expected);
}

#[test]
fn wrong_calls_say_what_was_meant() {
    let site = Site::new().build();
    site.write("in.csv", "id,name.ja,name.en\na,一,One\n");
    for (to, code, said) in [
        ("plam/share", 2, "Did you mean `plan`?"),
        ("share", 2, "Possible here: BOOKLET/ID."),
        ("plan/../../x", 2, "`../../x` cannot be an id"),
        ("../plan/x", 2, "`..` cannot be an id"),
    ] {
        let run = import(&site, &["in.csv", "--to", to]);
        assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{to}: {}", run.stderr);
        assert!(run.stderr.contains(said), "{to}: {}", run.stderr);
    }
    let run = import(&site, &["missing.csv", "--to", "plan/share"]);
    assert_eq!(run.code, 3, "{}", run.stderr);
    assert!(run.stderr.starts_with("cannot read: missing.csv"), "{}", run.stderr);
    assert_eq!(import(&site, &["in.csv"]).code, 2);
}
