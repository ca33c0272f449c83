//! What a place is called by the people who write there: the chapter by its title, the row by its name. Read from the
//! text around the place alone, so that it works where the file, or another one, is broken.

use crate::diagnostic::MessageLanguage;
use crate::text::{Place, shorten_to_width};

/// Names are cut to this many columns.
const WIDEST: usize = 40;

/// `章「目標と指標」`, `row “Citizen satisfaction”`; nothing where the text does not say.
#[must_use]
pub fn context(place: &Place, language: MessageLanguage) -> Option<String> {
    let Place::Text(file, span) = place else { return None };
    let (path, text) = (file.path(), file.text());
    let at = (0..=span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at))?;
    let (kind, name) = match path.rsplit_once('.')?.1 {
        "md" => (page_kind(path), title(front_matter(text)?, language)?),
        "toml" => in_toml(path, text, at, language)?,
        "csv" | "tsv" => (Kind::Row, in_sheet(text, at, language)?),
        _ => return None,
    };
    let name = shorten_to_width(&name, WIDEST);
    Some(match language {
        MessageLanguage::Japanese => format!("{}「{name}」", kind.japanese()),
        MessageLanguage::English => format!("{} “{name}”", kind.english()).trim_start().to_owned(),
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Chapter,
    Page,
    Booklet,
    Table,
    Row,
    Column,
    Term,
    Source,
    Entry,
}

impl Kind {
    const fn japanese(self) -> &'static str {
        match self {
            Self::Chapter => "章",
            Self::Page => "ページ",
            Self::Booklet => "冊子",
            Self::Table => "表",
            Self::Row => "行",
            Self::Column => "列",
            Self::Term => "用語",
            Self::Source => "出典",
            Self::Entry => "",
        }
    }

    const fn english(self) -> &'static str {
        match self {
            Self::Chapter => "chapter",
            Self::Page => "page",
            Self::Booklet => "booklet",
            Self::Table => "table",
            Self::Row => "row",
            Self::Column => "column",
            Self::Term => "term",
            Self::Source => "source",
            Self::Entry => "",
        }
    }
}

/// Chapters begin with a number; other pages do not.
fn page_kind(path: &str) -> Kind {
    let name = path.rsplit('/').next().unwrap_or_default();
    if name.starts_with(|char: char| char.is_ascii_digit()) { Kind::Chapter } else { Kind::Page }
}

/// The lines behind the first fence, up to the next one or to the end.
fn front_matter(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("+++")?;
    Some(rest.split_once("\n+++").map_or(rest, |(front, _)| front))
}

/// The block of a list that a place stands in, else the file as a whole.
fn in_toml(path: &str, text: &str, at: usize, language: MessageLanguage) -> Option<(Kind, String)> {
    let line_end = text[at..].find('\n').map_or(text.len(), |index| at + index);
    let start = text[..line_end].rfind("\n[[").map(|index| index + 1);
    let start = start.or_else(|| text.starts_with("[[").then_some(0)).filter(|start| *start <= at);
    if let Some(start) = start {
        let header = text[start..].lines().next().unwrap_or_default();
        let block = text[start + header.len()..].split("\n[").next().unwrap_or_default();
        let kind = match header.trim_matches(['[', ']', ' ']) {
            "row" => Kind::Row,
            "column" => Kind::Column,
            "term" => Kind::Term,
            "source" => Kind::Source,
            _ => Kind::Entry,
        };
        let keys = ["name", "title", "term"].into_iter();
        let mut keys = keys.chain((kind == Kind::Row).then(|| row_header(text)).flatten()).chain(["id"]);
        return keys.find_map(|key| value(block, key, language)).map(|name| (kind, name));
    }
    let whole = text.split("\n[").next().unwrap_or_default();
    let kind = match path.rsplit('/').next()? {
        "booklet.toml" => Kind::Booklet,
        _ if path.contains("/tables/") => Kind::Table,
        _ => return None,
    };
    title(whole, language).map(|name| (kind, name))
}

/// The id of the column that names the rows.
fn row_header(text: &str) -> Option<&str> {
    let column = text.split("\n[[").find(|block| {
        block.trim_start_matches("[[").starts_with("column]]")
            && block.lines().any(|line| assigned(line, "row_header") == Some("true"))
    })?;
    column.lines().find_map(|line| assigned(line, "id")).map(|id| id.trim_matches('"'))
}

fn title(lines: &str, language: MessageLanguage) -> Option<String> {
    value(lines, "title", language)
}

/// What stands behind `key =`.
fn assigned<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    Some(line.trim_start().strip_prefix(key)?.trim_start().strip_prefix('=')?.trim())
}

/// The text of a key: in the language of messages, else in the first. Nothing where it is not written as it should be.
fn value(lines: &str, key: &str, language: MessageLanguage) -> Option<String> {
    let text = lines.lines().find_map(|line| assigned(line, key))?;
    let Some(texts) = text.strip_prefix('{') else { return quoted(text) };
    let tag = language.pick("ja", "en");
    let own = texts.match_indices(tag).find_map(|(index, _)| {
        let is_key = matches!(texts[..index].trim_end().chars().last(), None | Some(','));
        assigned(&texts[index..], tag).filter(|_| is_key)
    });
    own.and_then(quoted).or_else(|| quoted(texts.split_once('=')?.1.trim_start()))
}

/// What stands between quotation marks at the beginning of a text.
fn quoted(text: &str) -> Option<String> {
    let name = text.strip_prefix('"')?.split('"').next()?.trim();
    (!name.is_empty() && !name.contains(" =")).then(|| name.to_owned())
}

/// The first text of a line of a spreadsheet, in the language of messages where the header says which that is.
fn in_sheet(text: &str, at: usize, language: MessageLanguage) -> Option<String> {
    let start = text[..at].rfind('\n')? + 1;
    let line = text[start..].lines().next()?;
    let header = text.trim_start_matches('\u{feff}').lines().next()?;
    let separator = if header.contains('\t') { '\t' } else { ',' };
    // A value in quotation marks may hold separators: which column one behind it is, is not known.
    let cells: Vec<&str> = line.split(separator).take_while(|cell| !cell.starts_with('"')).collect();
    let ending = language.pick(".ja", ".en");
    let column = header.split(separator).position(|name| name.ends_with(ending)).unwrap_or(0);
    let cell = cells.get(column).or_else(|| cells.first())?.trim();
    (!cell.is_empty()).then(|| cell.to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::text::{SourceFile, Span};

    fn named(path: &str, text: &str, marked: &str) -> [Option<String>; 2] {
        let start = text.find(marked).expect("the mark");
        let place = Place::Text(Arc::new(SourceFile::new(path, text)), Span::new(start, start + 1));
        [MessageLanguage::Japanese, MessageLanguage::English].map(|language| context(&place, language))
    }

    fn both(japanese: &str, english: &str) -> [Option<String>; 2] {
        [Some(japanese.to_owned()), Some(english.to_owned())]
    }

    #[test]
    fn chapters_and_pages_have_their_title() {
        let text = "+++\ntitle = \"目標\"\nsummary = まとめ\n\n本文";
        assert_eq!(named("content/plan/20-goals.ja.md", text, "本文"), both("章「目標」", "chapter “目標”"));
        assert_eq!(named("content/pages/about.ja.md", text, "まとめ"), both("ページ「目標」", "page “目標”"));
        assert_eq!(named("content/plan/20-goals.ja.md", "本文", "本文"), [None, None]);
    }

    #[test]
    fn rows_have_the_name_in_the_language_of_messages() {
        let text = "title = { ja = \"表\", en = \"Table\" }\nbroken = 壊\n\n[[row]]\nid = \"a\"\n\
                    name = { ja = \"市民の満足度\", en = \"Satisfaction\" }\ntarget = x\n\n[[row]]\nid = \"b\"\ntarget = y\n";
        let path = "content/plan/tables/kgis.toml";
        assert_eq!(named(path, text, "x\n"), both("行「市民の満足度」", "row “Satisfaction”"));
        assert_eq!(named(path, text, "y\n"), both("行「b」", "row “b”"));
        assert_eq!(named(path, text, "壊"), both("表「表」", "table “Table”"));
        assert_eq!(named("content/plan/booklet.toml", text, "壊"), both("冊子「表」", "booklet “Table”"));
        assert_eq!(named("config.toml", text, "壊"), [None, None]);
        let broken = "title = { ja = “表”, en = \"A table, a plan\" }\n";
        assert_eq!(named(path, broken, "表"), [None, Some("table “A table, a plan”".to_owned())]);
    }

    #[test]
    fn rows_of_plain_tables_are_named_by_their_heading_column() {
        let text = "[[column]]\nid = \"procedure\"\nrow_header = true\n\n[[column]]\nid = \"r7\"\n\n[[row]]\nid = \"g\"\n\
                    procedure = { ja = \"粗大ごみ\", en = \"Garbage\" }\nr7 = 多い\n";
        assert_eq!(
            named("content/plan/tables/share.toml", text, "多い"),
            both("行「粗大ごみ」", "row “Garbage”")
        );
        assert_eq!(
            named("content/plan/tables/share.toml", text, "id = \"r7"),
            both("列「r7」", "column “r7”")
        );
    }

    #[test]
    fn rows_of_text_files_are_named_by_their_first_text() {
        let text = "id,name.ja,name.en,n\na,保育所,Nursery,86\nb,\"ごみ, 粗大\",Garbage,x\n";
        assert_eq!(named("a.csv", text, "86"), both("行「保育所」", "row “Nursery”"));
        assert_eq!(named("a.csv", text, "x\n"), both("行「b」", "row “b”"));
        assert_eq!(named("a.csv", text, "name.ja"), [None, None]);
    }
}
