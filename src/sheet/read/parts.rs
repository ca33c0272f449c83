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

    /// The XML of a sheet.
    pub fn sheet(&mut self, name: &str) -> Option<String> {
        let mut id = None;
        each(&self.part("xl/workbook.xml")?, |element| {
            if element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(name)
            {
                id = attribute(element, "id");
            }
        });
        let mut target = None;
        each(&self.part("xl/_rels/workbook.xml.rels")?, |element| {
            if element.local_name().as_ref() == "Relationship" && attribute(element, "Id") == id {
                target = attribute(element, "Target");
            }
        });
        let target = target?;
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        self.part(&path)
    }

    fn part(&mut self, path: &str) -> Option<String> {
        let mut text = String::new();
        self.archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    }
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
