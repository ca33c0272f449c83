//! New tables from sheets.

use crate::import::{export, import, imported, text};
use crate::support::{Site, said, workbook};

const PATH: &str = "content/plan/tables/visits.toml";

#[test]
fn a_sheet_of_an_office_becomes_a_table_that_builds() {
    let site = Site::new().build();
    let sheet = "年度\t窓口（件）\t割合（％）\t備考\n2023\t1200\t85.5\t速報\n2024\t1300\t86\t\n";
    site.write_bytes("来庁者.xlsx", &workbook(sheet));
    let run = imported(&site, &["来庁者.xlsx", "--to", "plan/visits"]);
    assert_eq!(run.stderr, "");
    assert!(
        run.stdout.starts_with(
            "a new table plan/visits: 4 columns, 2 rows\n\
             \x20 column    type         unit     heading\n\
             \x20 column-1  fiscal-year           年度\n\
             \x20 column-2  integer      cases    窓口（件）\n\
             \x20 column-3  percent      percent  割合（％）\n\
             \x20 column-4  text                  備考\n\
             there is no column `id`: ids were made from the names of the rows: 2023, 2024 …\n\
             wrote content/plan/tables/visits.toml\n\
             What to do next\n"
        ),
        "{}",
        run.stdout
    );
    let toml = text(&site, PATH);
    for part in [
        "title = { ja = \"表\", en = \"表\" }\n",
        "# as_of = ",
        "# source = ",
        "name = { ja = \"窓口\", en = \"窓口\" }\nunit = \"cases\"\n",
        "\n[[row]]\nid = \"2024\"\ncolumn-1 = 2024\ncolumn-2 = 1300\ncolumn-3 = 86\ncolumn-4 = \"none\"\n",
    ] {
        assert!(toml.contains(part), "{part}\n{toml}");
    }
    let run = site.run(&["build", "--lang", "en"]);
    let codes: Vec<String> = said(&run.stderr).into_iter().map(|said| said.code).collect();
    assert_eq!(
        (run.code, codes),
        (0, ["table-without-date", "table-without-source", "unused-table"].map(str::to_owned).to_vec())
    );
}

#[test]
fn headings_are_paired_by_language_and_years_are_years() {
    let site = Site::new().build();
    site.write(
        "t.csv",
        "name.ja,name.en,令和6年度（2024年度）,Online share (%)\n市民課,Citizens,1,20\n税務課,Tax office,2,30\n",
    );
    imported(&site, &["t.csv", "--to", "plan/visits"]);
    let toml = text(&site, PATH);
    for part in [
        "id = \"name\"\ntype = \"text\"\nname = { ja = \"name\", en = \"name\" }\nrow_header = true\n",
        "id = \"y2024\"\ntype = \"integer\"\nyear = 2024\n",
        "id = \"online-share\"\ntype = \"percent\"\nname = { ja = \"Online share\", en = \"Online share\" }\n",
        "[[row]]\nid = \"tax-office\"\nname = { ja = \"税務課\", en = \"Tax office\" }\ny2024 = 2\nonline-share = 30\n",
    ] {
        assert!(toml.contains(part), "{part}\n{toml}");
    }
}

#[test]
fn many_rows_stand_in_a_file_beside_the_table() {
    let site = Site::new().build();
    let rows = (1..=201).map(|number| format!("部署{number},{number}\n")).collect::<Vec<_>>().concat();
    site.write("t.csv", &format!("部署,人数（人）\n{rows}"));
    let run = imported(&site, &["t.csv", "--to", "plan/visits"]);
    assert!(
        run.stdout.contains("wrote content/plan/tables/visits.csv\nwrote content/plan/tables/visits.toml\n"),
        "{}",
        run.stdout
    );
    assert!(text(&site, PATH).contains("\nrows = \"visits.csv\"\n"));
    let sheet = text(&site, "content/plan/tables/visits.csv");
    assert!(
        sheet.starts_with(
            "\u{feff}id,column-1.ja,column-1.en,column-2,unit\r\nrow-1,部署1,部署1,1,people\r\n"
        ),
        "{sheet}"
    );
    assert_eq!(site.run(&["build"]).code, 0);
    export(&site, "plan/visits", "out.xlsx");
    assert_eq!(imported(&site, &["out.xlsx", "--to", "plan/visits"]).stdout, "Nothing changed (201 rows).\n");
    let changed = sheet.replace("row-7,部署7,部署7,7,", "row-7,部署7,部署7,70,");
    site.write("changed.csv", &changed);
    imported(&site, &["changed.csv", "--to", "plan/visits"]);
    assert_eq!(text(&site, "content/plan/tables/visits.csv"), changed);
}

#[test]
fn a_sheet_that_machines_cannot_read_makes_no_table() {
    let site = Site::new().build();
    site.write_bytes("t.xlsx", &workbook("名前\t件数\n一\t10件\n二\t\nmerge A2:A3"));
    let run = import(&site, &["t.xlsx", "--to", "plan/visits"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{}", run.stderr);
    let found: Vec<String> = said(&run.stderr).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["error[merged-cells] t.xlsx:表!A2:A3"]);
    assert!(run.stderr.ends_with("Nothing was written.\n"), "{}", run.stderr);
    assert!(!site.path(PATH).exists());
    site.write("t.csv", "名前,件数\n一,10件\n二,20件\n");
    let run = import(&site, &["t.csv", "--to", "plan/visits"]);
    assert_eq!(run.code, 0, "a column with a unit in a cell is a column of texts: {}", run.stderr);
}
