//! What sort of file it is, by its first bytes; its name only tells text files apart.

use crate::sheet::rule::Rule;

/// The sorts of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Container {
    /// An XLSX workbook.
    Workbook,
    /// Text, with this character between its values.
    Text(char),
    /// Nothing that can be read: the rule, and what it is.
    Other(Rule, String),
}

/// First bytes of files that are no spreadsheets.
const SIGNATURES: [(&[u8], &str); 9] = [
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"<?xml", "XML"),
    (b"{\\rtf", "RTF"),
];

impl Container {
    /// The sort of a file.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK\x03\x04") {
            return zipped(name, bytes);
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return ole(bytes);
        }
        if let Some((_, sort)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
            return Self::Other(Rule::NotASpreadsheet, (*sort).to_owned());
        }
        if is_html(bytes) {
            return Self::Other(Rule::NotASpreadsheet, "HTML".to_owned());
        }
        match extension(name).as_str() {
            "csv" | "txt" => Self::Text(','),
            "tsv" | "tab" => Self::Text('\t'),
            "xlsx" | "xlsm" => Self::Other(Rule::BrokenWorkbook, "no ZIP".to_owned()),
            "xls" => Self::Other(Rule::OldExcelFormat, String::new()),
            other => Self::Other(Rule::NotASpreadsheet, format!(".{other}")),
        }
    }
}

fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

/// A workbook, or another format that is a ZIP inside. A broken one is told when it is opened.
fn zipped(name: &str, bytes: &[u8]) -> Container {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if holds(b"xl/workbook.bin") {
        Container::Other(Rule::NotASpreadsheet, "XLSB".to_owned())
    } else if holds(b"opendocument") {
        Container::Other(Rule::NotASpreadsheet, "OpenDocument".to_owned())
    } else if holds(b"word/document.xml") {
        Container::Other(Rule::NotASpreadsheet, "Word".to_owned())
    } else if holds(b"ppt/presentation.xml") {
        Container::Other(Rule::NotASpreadsheet, "PowerPoint".to_owned())
    } else if holds(b"xl/workbook.xml") || extension(name) == "xlsx" {
        Container::Workbook
    } else {
        Container::Other(Rule::NotASpreadsheet, "ZIP".to_owned())
    }
}

/// An encrypted workbook is kept in the container of the old formats.
fn ole(bytes: &[u8]) -> Container {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        Container::Other(Rule::PasswordProtected, String::new())
    } else if holds("Workbook") || holds("Book") {
        Container::Other(Rule::OldExcelFormat, String::new())
    } else {
        Container::Other(Rule::NotASpreadsheet, "OLE".to_owned())
    }
}

fn is_html(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes
        .iter()
        .skip_while(|byte| byte.is_ascii_whitespace() || !byte.is_ascii())
        .take(9)
        .map(u8::to_ascii_lowercase)
        .collect();
    start.starts_with(b"<!doctype") || start.starts_with(b"<html") || start.starts_with(b"<table")
}
