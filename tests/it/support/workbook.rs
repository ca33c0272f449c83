//! A workbook of one sheet, as small as one can be: what spreadsheet programs save, without styles.

/// A `.xlsx` file. Rows are lines with tabs between their cells; a line `merge A2:A3` merges cells.
pub fn workbook(text: &str) -> Vec<u8> {
    let (merges, rows): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("merge "));
    let mut sheet = String::new();
    for (row, line) in rows.iter().enumerate() {
        sheet.push_str(&format!("<row r=\"{}\">", row + 1));
        for (column, value) in line.split('\t').enumerate().filter(|(_, value)| !value.is_empty()) {
            let name =
                format!("{}{}", char::from(b'A' + u8::try_from(column).expect("a column up to Z")), row + 1);
            sheet.push_str(&match value.parse::<f64>() {
                Ok(_) => format!("<c r=\"{name}\"><v>{value}</v></c>"),
                Err(_) => format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{value}</t></is></c>"),
            });
        }
        sheet.push_str("</row>");
    }
    let mut joined = String::new();
    for line in &merges {
        joined.push_str(&format!("<mergeCell ref=\"{}\"/>", &line["merge ".len()..]));
    }
    if !joined.is_empty() {
        joined = format!("<mergeCells>{joined}</mergeCells>");
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    archive(&[
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{types}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{types}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>\
                 </sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData>{joined}</worksheet>"),
        ),
    ])
}

/// A zip archive without compression.
fn archive(files: &[(&str, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in files {
        let start = u32_of(out.len());
        let mut common = Vec::new();
        // Version, flags, method (stored), time, date (1 January 1980).
        for value in [20_u16, 0x800, 0, 0, 0x21] {
            common.extend(value.to_le_bytes());
        }
        common.extend(crc32(text.as_bytes()).to_le_bytes());
        common.extend(u32_of(text.len()).to_le_bytes());
        common.extend(u32_of(text.len()).to_le_bytes());
        common.extend(u16::try_from(name.len()).expect("a short name").to_le_bytes());
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(&common);
        out.extend([0, 0]);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend([20, 0]);
        directory.extend(&common);
        directory.extend([0; 12]);
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, count) = (u32_of(out.len()), u16::try_from(files.len()).expect("few files"));
    out.extend(&directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32_of(directory.len()).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn u32_of(length: usize) -> u32 {
    u32::try_from(length).expect("a small archive")
}

/// The checksum that zip asks for.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg()))
    })
}
