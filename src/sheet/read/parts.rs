//! Parts of a workbook's container by the names of its sheets.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// The container of a workbook.
pub struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Parts<'a> {
    /// Opens the container.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        ZipArchive::new(Cursor::new(bytes)).ok().map(|archive| Self { archive })
    }

    /// The XML of a sheet, found as every reader finds it: from the package to the workbook to the sheet.
    pub fn sheet(&mut self, name: &str) -> Option<String> {
        let is_workbook = |element: &BytesStart<'_>| {
            attribute(element, "Type").is_some_and(|kind| kind.ends_with("/relationships/officeDocument"))
        };
        let workbook = target(&self.part("_rels/.rels")?, is_workbook)?;
        let workbook = workbook.trim_start_matches('/').to_owned();
        let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
        let mut id = None;
        each(&self.part(&workbook)?, |element| {
            if element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(name)
            {
                id = attribute(element, "id");
            }
        });
        let relationships = self.part(&format!("{folder}/_rels/{file}.rels"))?;
        let sheet = target(&relationships, |element| attribute(element, "Id") == id)?;
        let path = sheet.strip_prefix('/').map_or_else(|| format!("{folder}/{sheet}"), str::to_owned);
        self.part(&path)
    }

    /// A part by its path; programs differ in upper and lower case.
    fn part(&mut self, path: &str) -> Option<String> {
        let path = path.trim_start_matches('/');
        let names: Vec<String> = self
            .archive
            .file_names()
            .filter_map(|name| name.ok().map(std::borrow::Cow::into_owned))
            .collect();
        let name = names.iter().find(|name| name.replace('\\', "/").eq_ignore_ascii_case(path))?;
        let mut text = String::new();
        self.archive.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    }
}

/// The target of the first relationship that fits.
fn target(relationships: &str, fits: impl Fn(&BytesStart<'_>) -> bool) -> Option<String> {
    let mut target = None;
    each(relationships, |element| {
        if target.is_none() && element.local_name().as_ref() == "Relationship" && fits(element) {
            target = attribute(element, "Target");
        }
    });
    target
}

/// Calls `visit` with every element of an XML text, as far as it can be read.
pub fn each(xml: &str, mut visit: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => visit(&element),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The value of an attribute, whatever its namespace.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found =
        element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}
