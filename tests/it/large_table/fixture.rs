//! A table of 5,000 rows and 30 columns, made by a rule: the same for every run.

use serde_json::Value;

use crate::support::Site;

/// Rows of the table.
pub const ROWS: usize = 5000;

/// Columns of the table.
pub const COLUMNS: usize = 30;

/// The site of the other tests with the table: a chapter shows it in several ways, and the home page quotes it.
pub fn large_site() -> Site {
    let (schema, rows) = schema_and_rows(ROWS);
    let mut site = Site::new()
        .file("content/plan/tables/blocks.toml", &schema)
        .file("content/plan/tables/blocks.csv", &rows)
        .file("themes/standard/styles/main.css", "a { color: teal }");
    for language in ["ja", "en"] {
        let home = format!("content/index.{language}.md");
        let text = site.text(&home) + "\n{{ plan/blocks.b4321.n3 }}\n";
        let chapter = format!("content/plan/20-goals.{language}.md");
        let insertions = "\n::table blocks\n\n::table blocks where=code=c-77\n\n\
                          ::table blocks where=ward=w2 rows=all\n\n::table blocks rows=5 sort=-n1\n";
        let goals = site.text(&chapter) + insertions;
        site = site.file(&home, &text).file(&chapter, &goals);
    }
    site
}

/// The ids of its columns.
pub fn column_ids() -> Vec<String> {
    let names = ["block", "code", "ward"].map(str::to_owned);
    names.into_iter().chain((0..COLUMNS - 3).map(|column| format!("n{column}"))).collect()
}

/// The schema, and the first `count` rows as CSV.
pub fn schema_and_rows(count: usize) -> (String, String) {
    let mut schema =
        "kind = \"table\"\nsearch = \"title\"\ntitle = { ja = \"町丁別の人口\", en = \"People by block\" }\n\
                      as_of = \"2026-07\"\nrows = \"blocks.csv\"\nsource = { id = \"city-plan\" }\n"
            .to_owned();
    let mut csv = "id,block.ja,block.en,code,ward".to_owned();
    for id in column_ids() {
        let kind = match id.as_str() {
            "block" => "type = \"text\"\nrow_header = true".to_owned(),
            "code" => "type = \"code\"".to_owned(),
            "ward" => {
                let values = (0..7).map(|ward| {
                    format!(
                        "{{ id = \"w{ward}\", name = {{ ja = \"第{ward}地区\", en = \"Ward <{ward}>\" }} }}"
                    )
                });
                format!("type = \"enum\"\nvalue = [{}]", values.collect::<Vec<_>>().join(", "))
            }
            id => {
                let unit = if id.ends_with(['0', '2', '4', '6', '8']) { "people" } else { "cases" };
                csv.push_str(&format!(",{id}"));
                format!("type = \"integer\"\nunit = \"{unit}\"\nmissing = \"unknown\"")
            }
        };
        let name = format!("name = {{ ja = \"項目{id}\", en = \"Item {id}\" }}");
        schema.push_str(&format!("\n[[column]]\nid = \"{id}\"\n{kind}\n{name}\n"));
    }
    for row in 1..=count {
        csv.push_str(&format!("\nb{row},町丁{row},\"Block {row}, <A & B>\",c-{row},w{}", row % 7));
        for column in 0..COLUMNS - 3 {
            let value = (row * 7919 + column * 104_729) % 12_007;
            // Missing values are not zero, and some numbers are negative.
            csv.push_str(&match (row + column) % 63 {
                0 => ",".to_owned(),
                1 => format!(",-{value}"),
                _ => format!(",{value}"),
            });
        }
    }
    (schema, csv + "\n")
}

/// The markup of every row, put together from shapes and what fills their gaps.
pub fn markup(data: &Value) -> Vec<String> {
    let count = usize::try_from(data["rows"].as_u64().expect("a number")).expect("a number of rows");
    let mut rows = vec![String::new(); count];
    for column in data["columns"].as_array().expect("columns") {
        let cells: Vec<&str> = column["cells"].as_str().expect("cells").split('\n').collect();
        assert_eq!(cells.len(), count);
        let mut shapes = vec![&column["shape"]; count];
        for other in column["others"].as_array().expect("others") {
            shapes[usize::try_from(other[0].as_u64().expect("a row")).expect("a row")] = &other[1];
        }
        for (row, (cell, shape)) in cells.iter().zip(shapes).enumerate() {
            let shape = usize::try_from(shape.as_u64().expect("a shape")).expect("a shape");
            let pieces: Vec<&str> =
                data["shapes"][shape].as_array().expect("pieces").iter().filter_map(Value::as_str).collect();
            let mut filling: Vec<String> = cell.split('\t').map(str::to_owned).collect();
            if pieces.len() == 1 {
                filling.clear();
            } else if filling.len() + 1 < pieces.len() {
                filling.insert(0, filling[0].replace(',', ""));
            }
            rows[row].push_str(pieces[0]);
            for (piece, filling) in pieces[1..].iter().zip(&filling) {
                rows[row].push_str(filling);
                rows[row].push_str(piece);
            }
        }
        assert!(rows.iter().all(|row| row.starts_with("<tr")));
    }
    rows.into_iter().map(|row| row + "</tr>").collect()
}
