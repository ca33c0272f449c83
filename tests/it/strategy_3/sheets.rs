//! Tables as text, read for comparison.

use std::collections::BTreeMap;

/// The rows of a tab-separated sheet, without its heading.
pub fn tsv(text: &str) -> Vec<Vec<String>> {
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The rows of a CSV file by the names of its columns.
pub fn csv(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = records(text.trim_start_matches('\u{feff}')).into_iter();
    let names: Vec<String> = lines.next().expect("a heading").iter().map(|name| column(name)).collect();
    lines
        .map(|cells| {
            assert_eq!(cells.len(), names.len(), "{cells:?}");
            names.iter().cloned().zip(cells).collect()
        })
        .collect()
}

/// The id of a column, without the year that some carry behind it: `r5.2023` → `r5`.
fn column(name: &str) -> String {
    let id = name.split_once('.').filter(|(_, year)| year.bytes().all(|byte| byte.is_ascii_digit()));
    id.map_or(name, |(id, _)| id).to_owned()
}

/// RFC 4180: quotation marks hold commas, line breaks and doubled quotation marks.
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records: Vec<Vec<String>> = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let record = records.last_mut().expect("a record");
        let cell = record.last_mut().expect("a cell");
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => records.push(vec![String::new()]),
            char => cell.push(char),
        }
    }
    records.retain(|record| record.len() > 1 || !record[0].is_empty());
    records
}
