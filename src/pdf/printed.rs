//! A PDF as Chromium wrote it: where things stand in it, and what must be made right.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, StringFormat, decode_text_string};

use crate::pdf::{Information, PdfError};

/// A PDF that was read.
pub struct Printed {
    document: Document,
}

impl Printed {
    /// Reads a PDF.
    ///
    /// # Errors
    /// It is none.
    pub fn read(bytes: &[u8]) -> Result<Self, PdfError> {
        Ok(Self { document: Document::load_mem(bytes)? })
    }

    /// How many pages it has.
    pub fn pages(&self) -> u32 {
        self.document.get_pages().keys().next_back().copied().unwrap_or(0)
    }

    /// The page of every id that something links to, from 1.
    ///
    /// # Errors
    /// The PDF has no such list.
    pub fn places(&self) -> Result<BTreeMap<String, u32>, PdfError> {
        let document = &self.document;
        let numbers: BTreeMap<ObjectId, u32> =
            document.get_pages().into_iter().map(|(number, page)| (page, number)).collect();
        let list = document.catalog()?.get(b"Dests")?;
        let (_, list) = document.dereference(list)?;
        let mut places = BTreeMap::new();
        for (name, place) in list.as_dict()? {
            let (_, place) = document.dereference(place)?;
            let page = place.as_array()?.first().and_then(|page| page.as_reference().ok());
            if let Some(number) = page.and_then(|page| numbers.get(&page)) {
                places.insert(String::from_utf8_lossy(name).into_owned(), *number);
            }
        }
        Ok(places)
    }

    /// Fonts that are drawings and no fonts any more: they print badly, and their text is hard to take out.
    pub fn drawn_fonts(&self) -> BTreeSet<String> {
        let fonts = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        let drawn = fonts
            .filter(|font| font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Type3"));
        drawn.map(|font| self.font_name(font)).collect()
    }

    fn font_name(&self, font: &Dictionary) -> String {
        let described = font.get(b"FontDescriptor").ok().and_then(|descriptor| {
            let (_, descriptor) = self.document.dereference(descriptor).ok()?;
            descriptor.as_dict().ok()?.get(b"FontName").ok()?.as_name().ok()
        });
        described.map_or_else(|| "Type 3".to_owned(), |name| String::from_utf8_lossy(name).into_owned())
    }

    /// Calls bookmarks as the page calls its headings. What is no heading of the page stays as it is.
    pub fn name_bookmarks(&mut self, headings: &[String]) {
        let packed = |text: &str| text.split_whitespace().collect::<String>();
        let mut rest = headings;
        for id in self.bookmarks() {
            let Ok(bookmark) = self.document.get_object_mut(id).and_then(Object::as_dict_mut) else {
                continue;
            };
            let Some(title) = bookmark.get(b"Title").ok().and_then(|title| decode_text_string(title).ok())
            else {
                continue;
            };
            let found = rest.iter().position(|heading| packed(heading) == packed(&title));
            if let Some(index) = found {
                bookmark.set("Title", text(&rest[index]));
                rest = &rest[index + 1..];
            }
        }
    }

    /// All bookmarks in order.
    fn bookmarks(&self) -> Vec<ObjectId> {
        let reference = |object: &Dictionary, key: &[u8]| object.get(key).and_then(Object::as_reference).ok();
        let outlines = self.document.catalog().ok().and_then(|catalog| reference(catalog, b"Outlines"));
        let mut found = Vec::new();
        let mut open: Vec<ObjectId> = outlines.into_iter().collect();
        while let Some(id) = open.pop() {
            let Ok(object) = self.document.get_dictionary(id) else { continue };
            if object.has(b"Title") {
                found.push(id);
            }
            open.extend(reference(object, b"Next"));
            open.extend(reference(object, b"First"));
        }
        found
    }

    /// The file as it is published: with title and author, with the date of its edition, packed.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn finish(mut self, information: &Information) -> Result<Vec<u8>, PdfError> {
        let producer = self.information().and_then(|old| old.get(b"Producer").ok()).cloned();
        let date = format!("D:{}", information.date.to_string().replace('-', ""));
        let mut dictionary = Dictionary::new();
        dictionary.set("Title", text(&information.title));
        dictionary.set("Author", text(&information.author));
        dictionary.set("Creator", text(concat!("sasshi ", env!("CARGO_PKG_VERSION"))));
        if let Some(producer) = producer {
            dictionary.set("Producer", producer);
        }
        dictionary.set("CreationDate", Object::string_literal(date.as_str()));
        dictionary.set("ModDate", Object::string_literal(date.as_str()));
        let known = self.document.trailer.get(b"Info").and_then(Object::as_reference);
        let id = known.unwrap_or_else(|_| self.document.new_object_id());
        self.document.objects.insert(id, Object::Dictionary(dictionary));
        self.document.trailer.set("Info", Object::Reference(id));
        self.drop_links_to_files();
        self.document.trailer.remove(b"ID");
        let packed = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .compression_level(9)
            .build();
        let mut bytes = Vec::new();
        self.document
            .save_with_options(&mut bytes, packed)
            .map_err(|error| PdfError::Unreadable(error.to_string()))?;
        Ok(bytes)
    }

    /// Addresses in the folder where it was printed lead nowhere.
    fn drop_links_to_files(&mut self) {
        let is_file = |action: &Object| {
            let address = action.as_dict().and_then(|action| action.get(b"URI")).and_then(Object::as_str);
            address.is_ok_and(|address| address.starts_with(b"file:"))
        };
        for object in self.document.objects.values_mut() {
            if let Ok(annotation) = object.as_dict_mut()
                && annotation.get(b"A").is_ok_and(is_file)
            {
                annotation.remove(b"A");
            }
        }
    }

    fn information(&self) -> Option<&Dictionary> {
        let (_, object) = self.document.dereference(self.document.trailer.get(b"Info").ok()?).ok()?;
        object.as_dict().ok()
    }
}

/// A text of the PDF: UTF-16 behind a byte order mark.
fn text(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
