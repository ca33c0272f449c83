//! How pillars look wherever they appear.

use crate::model::{Initiatives, Pillar, Setting};

/// The class that carries a pillar's colours, from its index.
pub const fn class(pillar: usize) -> &'static str {
    match pillar % 3 {
        0 => "is-a",
        1 => "is-b",
        _ => "is-c",
    }
}

/// "Pillar A: ", before its name.
pub fn prefix(setting: Setting<'_>, pillar: &Pillar) -> String {
    setting.words().fill("data.pillar_spoken", &[("id", &pillar.id)])
}

/// `rows` in runs of one pillar each, or nothing where their order mixes pillars.
pub fn runs(initiatives: &Initiatives, rows: &[usize]) -> Option<Vec<(usize, Vec<usize>)>> {
    let mut runs: Vec<(usize, Vec<usize>)> = Vec::new();
    for &row in rows {
        let pillar = initiatives.rows.get(row)?.pillar;
        if let Some((last, rows)) = runs.last_mut()
            && *last == pillar
        {
            rows.push(row);
        } else if runs.iter().any(|(known, _)| *known == pillar) {
            return None;
        } else {
            runs.push((pillar, vec![row]));
        }
    }
    Some(runs)
}
