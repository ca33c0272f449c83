//! A workbook, as small as one can be: what spreadsheet programs save.

/// A `.xlsx` file. Rows are lines with tabs between their cells: numbers, texts, `'86` (a number stored as text), `86%`
/// (a share in percent format), `=80+6` (a formula without its result), `=80+6 → 86` (with it). Lines that begin with
/// one of [`DONE`] say what is done to the sheet: `merge A2:A3`, `hide row 3`, `hide column C`, `hide sheet`,
/// `sheet NAME` and `hidden sheet NAME` (another one), `drawing`.
pub fn workbook(text: &str) -> Vec<u8> {
    let is_done = |line: &&str| DONE.iter().any(|word| line.starts_with(word));
    let (done, rows): (Vec<&str>, Vec<&str>) = text.lines().partition(is_done);
    let named = |start: &str| done.iter().filter_map(|line| line.strip_prefix(start)).collect::<Vec<_>>();
    let hidden_rows = named("hide row ");
    let mut sheet = String::new();
    for (row, line) in rows.iter().enumerate() {
        let number = (row + 1).to_string();
        let hidden = if hidden_rows.contains(&number.as_str()) { " hidden=\"1\"" } else { "" };
        sheet.push_str(&format!("<row r=\"{number}\"{hidden}>"));
        for (column, value) in line.split('\t').enumerate().filter(|(_, value)| !value.is_empty()) {
            let letter = char::from(b'A' + u8::try_from(column).expect("a column up to Z"));
            sheet.push_str(&cell(&format!("{letter}{number}"), value));
        }
        sheet.push_str("</row>");
    }
    let mut columns = String::new();
    for letter in named("hide column ") {
        let number = letter.as_bytes()[0] - b'A' + 1;
        columns.push_str(&format!("<cols><col min=\"{number}\" max=\"{number}\" hidden=\"1\"/></cols>"));
    }
    let mut joined = String::new();
    for area in named("merge ") {
        joined.push_str(&format!("<mergeCell ref=\"{area}\"/>"));
    }
    if !joined.is_empty() {
        joined = format!("<mergeCells>{joined}</mergeCells>");
    }
    let drawing = if done.contains(&"drawing") { "<drawing/>" } else { "" };
    let is_hidden = done.contains(&"hide sheet");
    let mut sheets = vec![("表", is_hidden)];
    sheets.extend(named("sheet ").iter().map(|name| (*name, false)));
    sheets.extend(named("hidden sheet ").iter().map(|name| (*name, true)));
    packed(&sheets, &format!("{columns}<sheetData>{sheet}</sheetData>{joined}{drawing}"))
}

/// How lines begin that are no rows.
const DONE: [&str; 5] = ["merge ", "hide ", "sheet ", "hidden sheet ", "drawing"];

fn cell(name: &str, value: &str) -> String {
    let number = |text: &str| text.parse::<f64>().is_ok();
    let text = |value: &str| format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{value}</t></is></c>");
    if let Some(value) = value.strip_prefix('\'') {
        return text(value);
    }
    if let Some(formula) = value.strip_prefix('=') {
        return match formula.split_once(" → ") {
            None => format!("<c r=\"{name}\"><f>{formula}</f></c>"),
            Some((formula, result)) => {
                let kind = if number(result) { "" } else { " t=\"e\"" };
                format!("<c r=\"{name}\"{kind}><f>{formula}</f><v>{result}</v></c>")
            }
        };
    }
    match value.strip_suffix('%').and_then(|share| share.parse::<f64>().ok()) {
        Some(share) => format!("<c r=\"{name}\" s=\"1\"><v>{}</v></c>", share / 100.0),
        None if number(value) => format!("<c r=\"{name}\"><v>{value}</v></c>"),
        None => text(value),
    }
}

/// A workbook of these sheets, hidden or not; the first of them holds `content`, the others nothing.
fn packed(sheets: &[(&str, bool)], content: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let (mut listed, mut related, mut overrides) = (String::new(), String::new(), String::new());
    let mut parts = Vec::new();
    for (index, (name, is_hidden)) in sheets.iter().enumerate() {
        let number = index + 1;
        let state = if *is_hidden { " state=\"hidden\"" } else { "" };
        listed
            .push_str(&format!("<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"rId{number}\"/>"));
        related.push_str(&format!(
            "<Relationship Id=\"rId{number}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        ));
        overrides.push_str(&format!(
            "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{types}.worksheet+xml\"/>"
        ));
        let content = if index == 0 { content } else { "<sheetData/>" };
        let xml = format!("<worksheet xmlns=\"{main}\">{content}</worksheet>");
        parts.push((format!("xl/worksheets/sheet{number}.xml"), xml));
    }
    let mut files = vec![
        (
            "[Content_Types].xml".to_owned(),
            format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{types}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/styles.xml\" ContentType=\"{types}.styles+xml\"/>{overrides}</Types>"
            ),
        ),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{listed}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{relations}\">{related}\
                 <Relationship Id=\"rIdS\" Type=\"{office}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml".to_owned(),
            format!(
                "<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"
            ),
        ),
    ];
    files.extend(parts);
    archive(&files)
}

/// A zip archive without compression.
fn archive(files: &[(String, String)]) -> Vec<u8> {
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
