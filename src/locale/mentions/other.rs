//! Languages whose words for numbers are not known: digits alone.

use crate::locale::mentions::reader::Reader;
use crate::locale::mentions::scan::Scan;
use crate::locale::{Mention, NumberKey, Strength};

/// The numbers of a text. Points and commas may group digits or part decimals: both are possible.
pub fn mentions(scan: &Scan) -> Vec<Mention> {
    let mut reader = Reader::new(scan);
    let mut at = 0;
    while at < scan.len() {
        if !scan.is_digit(at) {
            at += 1;
            continue;
        }
        let prefix = reader.prefix(at);
        at = if prefix < at {
            reader.code(prefix, at)
        } else if let Some(end) = reader.joined(at) {
            end
        } else {
            number(&mut reader, at)
        };
    }
    reader.found
}

fn number(reader: &mut Reader<'_>, start: usize) -> usize {
    let scan = reader.scan;
    let mut end = scan.skip(start, |char| char.is_ascii_digit());
    while matches!(scan.get(end), Some('.' | ',' | ' ')) && scan.is_digit(end + 1) {
        let is_gap = scan.get(end) == Some(' ');
        let stop = scan.skip(end + 1, |char| char.is_ascii_digit());
        if is_gap && stop != end + 4 {
            break;
        }
        end = stop;
    }
    let typed = scan.text(start..end).replace(' ', "");
    let grouped = typed.replace(['.', ','], "");
    let decimal = typed.replace(',', ".");
    let readings = [Some(grouped), Some(decimal).filter(|text| text.matches('.').count() == 1)];
    let keys = readings.into_iter().flatten().filter_map(|text| text.parse().ok().map(NumberKey::Number));
    let mut keys: Vec<NumberKey> = keys.collect();
    keys.dedup();
    reader.push(keys, Strength::Digits, start, end);
    end
}
