//! Figures that texts take from tables: `{{ table.row.column }}`.

use crate::diagnostic::explain::{Example, Explanation, Words};

pub(super) const ALL: &[Explanation] = &[
    Explanation {
        code: "unknown-table",
        why: Words {
            ja: "本文に出るはずの表や数値が抜け、読者には何の話かわかりません。",
            en: "The table or figure would be missing, and readers would not know what the text is about.",
        },
        more: Words {
            ja: "表の名前は、tables/ フォルダーのファイル名から .toml を除いたものです。\
                 ほかの冊子の表は「冊子/表」と書きます。",
            en: "The name of a table is that of its file in tables/ without .toml. \
                 Tables of other booklets are named booklet/table.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgi.satisfaction.target }}",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
    Explanation {
        code: "unknown-row",
        why: Words {
            ja: "どの項目の値か決まらず、文の中の数値が抜けます。",
            en: "Nobody can tell which item is meant, so its value would be missing here.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgis.satisfacton.target }}",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
    Explanation {
        code: "unknown-column",
        why: Words {
            ja: "いつの、何についての値か決まらず、数値も列も出せません。",
            en: "Nobody can tell which year or kind of value is meant, so nothing could be shown.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgis.satisfaction.tagret }}",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
    Explanation {
        code: "figure-syntax",
        why: Words {
            ja: "どの表のどの値かわからず、文の中の数値が抜けます。",
            en: "Nobody can tell which value of which table is meant, so the sentence would lack its number.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgis }}",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
    Explanation {
        code: "unknown-format",
        why: Words {
            ja: "単位や桁をどう見せるか決まらず、文の中の数値が抜けます。",
            en: "Nobody can tell how unit and digits are to look, so the sentence would lack its number.",
        },
        more: Words {
            ja: "書式を書かなければ、単位を付け、その言語の書き方で出します。",
            en: "Without a format the figure stands with its unit, as its language writes it.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ kgis.satisfaction.target | numbr }}",
            good: "{{ kgis.satisfaction.target | number }}",
        },
    },
    Explanation {
        code: "not-a-number",
        why: Words {
            ja: "言葉の入ったセルでは、大きさを比べることも差を出すこともできません。",
            en: "Words cannot be compared by size or subtracted from one another.",
        },
        more: Words { ja: "", en: "" },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "{{ share.procedure | max }}",
            good: "{{ share.r7 | max }}",
        },
    },
    Explanation {
        code: "figure-has-no-value",
        why: Words {
            ja: "文の途中が空き、0 なのか不明なのか、読者にはわかりません。",
            en: "The sentence would have a gap, and readers could not tell zero from unknown.",
        },
        more: Words {
            ja: "表では、値がないことを記号と説明で示します。文では、言葉で書くほうが伝わります。",
            en: "A table shows by a sign, with its meaning beside it, that a value is missing. \
                 In a sentence it is better said in words.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "目標は{{ kgis.satisfaction.target }}です。",
            bad: "いまは{{ kgis.hours.baseline }}です。",
            good: "いまの値はまだわかりません。",
        },
    },
    Explanation {
        code: "typed-figure",
        why: Words {
            ja: "表だけを直した日から、本文と表で違う数が公表されます。",
            en: "From the day when only the table is corrected, text and table say different things.",
        },
        more: Words {
            ja: "表にある値と同じ数が同じ単位で書かれていて、2桁以上のときに出ます。\
                 たまたま同じ数なら、その節に <!-- sasshi-ignore typed-figure: 理由 --> と書きます。",
            en: "It is reported where number and unit are those of a value in a table of the booklet, with two digits or more. \
                 Where they are the same by chance, write <!-- sasshi-ignore typed-figure: reason --> in the section.",
        },
        clauses: &[],
        example: Example::Passage {
            path: "content/plan/10-start.ja.md",
            instead_of: "{{ kgis.satisfaction.target }}",
            bad: "80%",
            good: "{{ kgis.satisfaction.target }}",
        },
    },
];
