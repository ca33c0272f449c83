//! Before there is a site.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[Explanation {
    code: "no-site",
    why: Words {
        ja: "サイトの設定がないと、言語も題もわからず、何も作れません。",
        en: "Without its settings a site has neither languages nor a title, and nothing can be made.",
    },
    more: Words {
        ja: "sasshi は、実行したフォルダーの config.toml を読みます。別のフォルダーで実行したときに、よく出ます。",
        en: "sasshi reads config.toml of the folder that it is run in. Mostly it was run in another folder.",
    },
    clauses: &[],
    example: Example::Told {
        bad: Words {
            ja: "サイトの上のフォルダーで、sasshi build を実行した。",
            en: "sasshi build was run in the folder above the site.",
        },
        good: Words {
            ja: "config.toml のあるフォルダーに移ってから、sasshi build を実行した。",
            en: "It was run in the folder that holds config.toml.",
        },
    },
}];
