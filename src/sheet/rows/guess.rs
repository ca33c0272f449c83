//! What a sheet without a schema holds: columns paired by language, types by their values.

use crate::model::{Cell, Column, ColumnName, ColumnType, Missing};
use crate::sheet::grid::{Grid, GridCell, GridValue};
use crate::sheet::typed::{Field, cell};

/// A column as it would be declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuessedColumn {
    /// The heading, without a language.
    pub heading: String,
    /// The type that all its values have.
    pub kind: ColumnType,
    /// Columns of the grid with their languages; one without a language where it is the same in all.
    pub sources: Vec<(String, usize)>,
}

/// Types in the order in which they are tried.
const CANDIDATES: [ColumnType; 8] = [
    ColumnType::Integer,
    ColumnType::Decimal,
    ColumnType::Percent,
    ColumnType::FiscalYear,
    ColumnType::Date,
    ColumnType::Period,
    ColumnType::Flag,
    ColumnType::Url,
];

/// Words in headings of years.
const YEAR_WORDS: [&str; 3] = ["年", "year", "Year"];

/// The columns of a grid, without `id` and the words for rows as a whole.
#[must_use]
pub fn guess(grid: &Grid, languages: &[String]) -> Vec<GuessedColumn> {
    let mut columns: Vec<GuessedColumn> = Vec::new();
    for (index, heading) in grid.header.iter().enumerate() {
        let text = heading.value.to_string();
        let is_of_row = ["id", "unit", "group", "total", "note"].contains(&text.as_str());
        let is_beside = text.rsplit_once('.').is_some_and(|(_, suffix)| suffix == "unit" || suffix == "note");
        if is_of_row || is_beside {
            continue;
        }
        let suffix = text.rsplit_once('.').filter(|(_, suffix)| languages.iter().any(|tag| tag == suffix));
        let (name, language) = suffix.unwrap_or((&text, ""));
        let known = columns.iter_mut().find(|column| column.heading == name && !language.is_empty());
        if let Some(column) = known {
            column.sources.push((language.to_owned(), index));
            continue;
        }
        let kind = if language.is_empty() { kind(grid, index, name) } else { ColumnType::Text };
        let sources = vec![(language.to_owned(), index)];
        columns.push(GuessedColumn { heading: name.to_owned(), kind, sources });
    }
    columns
}

/// The first type that all values of a column have; codes have half-width characters only.
fn kind(grid: &Grid, index: usize, heading: &str) -> ColumnType {
    let values: Vec<&GridCell> =
        grid.rows.iter().filter_map(|row| row.get(index)).filter(|cell| !cell.value.is_empty()).collect();
    let fits = |kind: &ColumnType| {
        let mut any = false;
        let all = values.iter().all(|value| {
            let read = cell(&column(*kind), &[Field { language: "", cell: value }], &mut Vec::new());
            match read {
                Ok(Some(Cell::Missing(_))) => true,
                Ok(Some(_)) => {
                    any = true;
                    has_form(*kind, value)
                }
                _ => false,
            }
        });
        all && any
    };
    match CANDIDATES.iter().find(|kind| fits(kind)) {
        Some(ColumnType::Integer)
            if YEAR_WORDS.iter().any(|word| heading.contains(word)) && fits(&ColumnType::FiscalYear) =>
        {
            ColumnType::FiscalYear
        }
        Some(kind) => *kind,
        None if !values.is_empty() && values.iter().all(|cell| cell.value.to_string().is_ascii()) => {
            ColumnType::Code
        }
        None => ColumnType::Text,
    }
}

/// Zeros in front make a code of a number; addresses begin with their scheme.
fn has_form(kind: ColumnType, cell: &GridCell) -> bool {
    if let (ColumnType::Integer, GridValue::Number(number)) = (kind, &cell.value) {
        return number.decimals() == 0;
    }
    let GridValue::Text(text) = &cell.value else { return true };
    match kind {
        ColumnType::Url => text.starts_with("http://") || text.starts_with("https://"),
        ColumnType::Integer if text.contains('.') => false,
        // 2025年 is not the fiscal year 2025.
        ColumnType::FiscalYear => !text.ends_with('年'),
        _ if kind.is_number() => {
            let digits = text.trim_start_matches('-');
            !(digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0."))
        }
        _ => true,
    }
}

fn column(kind: ColumnType) -> Column {
    Column {
        id: String::new(),
        kind,
        name: ColumnName::Word(""),
        unit: None,
        decimals: None,
        row_header: false,
        group: None,
        description: None,
        choices: Vec::new(),
        target: None,
        reading: None,
        note: None,
        empty: Some(Missing::None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::read;

    #[test]
    fn types_are_those_of_the_values() {
        let text = "id,name.ja,name.en,code,件数,割合,年度,開始,期間,公開,url,備考,zip\n\
            a,市民,Citizens,A-1,\"1,200\",85.5%,R7,2026-11-20,令和8～11年度,○,https://a.jp/,なし,007\n\
            b,職員,Staff,B,-,…,2024,2026-11,継続,,-,速報,123\n";
        let grid = read("t.csv", text.as_bytes(), None).grid;
        let columns = guess(&grid, &["ja".to_owned(), "en".to_owned()]);
        let found: Vec<(&str, &str, usize)> = columns
            .iter()
            .map(|column| (column.heading.as_str(), column.kind.key(), column.sources.len()))
            .collect();
        assert_eq!(
            found,
            [
                ("name", "text", 2),
                ("code", "code", 1),
                ("件数", "integer", 1),
                ("割合", "percent", 1),
                ("年度", "fiscal-year", 1),
                ("開始", "date", 1),
                ("期間", "period", 1),
                ("公開", "flag", 1),
                ("url", "url", 1),
                ("備考", "text", 1),
                ("zip", "code", 1),
            ]
        );
    }
}
