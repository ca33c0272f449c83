//! Files and their settings: encodings, TOML, front matter, keys.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[Explanation {
    code: "unknown-key",
    why: Words {
        ja: "知らないキーは無視するしかなく、書いた内容がどこにも出ません。",
        en: "A key that sasshi does not know has no effect: what it says would appear nowhere.",
    },
    more: Words { ja: "", en: "" },
    clauses: &[],
    example: Example::Passage {
        path: "content/plan/booklet.toml",
        instead_of: "period = ",
        bad: "priod = ",
        good: "period = ",
    },
}];
