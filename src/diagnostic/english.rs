//! The messages in English: lower case, no full stop; hints are whole sentences.

use crate::diagnostic::message::{given, heaviest};
use crate::diagnostic::problem::{DeadLink, Kind, NearMarkdown, Problem, Unfit};
use crate::diagnostic::{Message, MessageLanguage, Parity};

/// The problem in words.
#[allow(clippy::too_many_lines, reason = "one table of sentences")]
pub(super) fn say(problem: &Problem) -> Message {
    match problem {
        Problem::Unreadable { reason } => Message::new(format!("the file cannot be read: {reason}"), "Check that the file is there and may be opened."),
        Problem::NotUtf8 => Message::new("the file is not UTF-8 text", "Save it again with the character encoding UTF-8."),
        Problem::InvalidToml { fault } => fault.say(MessageLanguage::English),
        Problem::NoFrontMatter { opening } => opening.say(MessageLanguage::English),
        Problem::UnclosedFrontMatter => Message::new("the front matter does not end", "Add a line `+++` after the last setting."),
        Problem::UnknownKey { key, nearest } => Message::new(format!("unknown key `{key}`"), nearest.as_ref().map_or_else(|| "Remove it, or look up the keys in the manual.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::MissingKey { key } => Message::new(format!("`{key}` is missing"), format!("Add a line `{key} = …`.")),
        Problem::WrongType { key, expected, found } => {
            let (expected, found) = (kind(*expected), kind(*found));
            Message::new(format!("`{key}` must be {expected}, but this is {found}"), format!("Write {expected} here."))
        }
        Problem::InvalidValue { key, value, expected } => Message::new(format!("`{value}` is not a possible value of `{key}`"), format!("Possible here: {expected}.")),
        Problem::InvalidId { id } => Message::new(format!("`{id}` cannot be an id"), "Use half-width letters, digits and hyphens only, beginning with a letter or digit."),
        Problem::DuplicateId { id } => Message::new(format!("the id `{id}` is used twice"), "Give one of the two another id."),
        Problem::MissingLanguage { key, language } => Message::new(format!("`{key}` has no text in `{language}`"), format!("Write it in every language: `{key} = {{ ja = \"…\", en = \"…\" }}`.")),
        Problem::UnknownLanguage { language, known } => Message::new(format!("the site has no language `{language}`"), format!("The languages in config.toml are: {known}.")),
        Problem::EmptyText { key } => Message::new(format!("`{key}` is empty"), "Write a text between the quotation marks."),
        Problem::EmptySite => Message::new("there is nothing to publish", "Put a booklet (a folder with booklet.toml and chapters) into the folder content/."),
        Problem::NoSite => Message::new("there is no site here: the file config.toml is missing", "Go to the folder of the site, or name it with --root. `sasshi new site` makes a new one."),
        Problem::UnplacedFile { example } => Message::new("sasshi does not know what this file is", format!("Name chapters like `{example}` (number, name, language), or move the file to images/ or tables/.")),
        Problem::DuplicateSlug { slug } => Message::new(format!("two chapters are called `{slug}`"), "Rename one of the files: after the number every chapter needs a name of its own."),
        Problem::NoSourceLanguage { language } => Message::new(format!("the chapter does not exist in `{language}`, the first language of the site"), format!("Write it in `{language}` first; other languages are translations of it.")),
        Problem::MissingTranslation { language } => Message::new(format!("the page has no translation in `{language}`"), format!("Add the file in `{language}`; until then readers of that language are told.")),
        Problem::Punctuation { wrong, right } => Message::new(format!("`{wrong}` is punctuation of another script"), format!("Write `{right}`; `sasshi fix` does it for you.")),
        Problem::UnmarkedLanguage { text, language } => Message::new(format!("“{text}” is in another language than the text around it"), format!("Write `[{text}]{{lang={language}}}`, so that screen readers read it with the right voice.")),
        Problem::AliasTaken { path } => Message::new(format!("the old address `{path}` belongs to a page or to another alias"), "Remove it from `aliases`, or give the other page another name."),
        Problem::AnchorChanged { anchor, page } => Message::new(format!("`{page}#{anchor}` was published before and is gone"), format!("Links from elsewhere lead there. Give the heading that took its place the old anchor too, `{{#new alias={anchor}}}`, or add \"#{anchor}\" to `aliases` at the top of the file.")),
        Problem::PageGone { path } => Message::new(format!("the page `{path}` was published before and is gone"), format!("Links from elsewhere lead there. Add `aliases = [\"/{path}\"]` to the page that took its place.")),
        Problem::PdfStale { booklet, language } => Message::new(format!("the PDF of `{booklet}` in `{language}` does not show what the site shows today"), format!("Make it again with `sasshi pdf {booklet}`, or delete the folder pdf/: then no PDF is offered.")),
        Problem::UnknownPage { name, nearest } => Message::new(format!("there is no page or table `{name}`"), nearest.as_ref().map_or_else(|| "`sasshi translation status` lists all names.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnrecordedTranslation { unit, language } => Message::new(
            format!("the translation of `{unit}` in `{language}` is not in the ledger"),
            format!("Where it follows the original, run `sasshi translation accept {unit}`; from then on changes of the original are noticed."),
        ),
        Problem::StaleTranslation { unit, part, language } => Message::new(
            format!("the original of {} has changed; the translation in `{language}` does not follow it yet", if part.is_empty() { "title and introduction".to_owned() } else { format!("“{part}”") }),
            format!("Bring the translation up to date, then run `sasshi translation accept {unit}`. `sasshi translation diff {unit}` shows what changed."),
        ),
        Problem::Parity { kind, found, expected } => parity(*kind, found, expected),
        Problem::IgnoreWithoutReason => Message::new("this comment does not say why the findings are passed over", "Write the reason behind the codes: <!-- sasshi-ignore parity-numbers: the original rounds -->."),
        Problem::UnusedIgnore { code } => Message::new(format!("there is no finding `{code}` to pass over here"), "Remove it from the comment, so that it does not hide a finding later."),
        Problem::UnknownIgnore { code, nearest } => Message::new(format!("there is no finding `{code}` that could be passed over"), nearest.as_ref().map_or_else(|| "Use a code as it stands in brackets in the report: parity-numbers, bare-era and the like.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnknownBooklet { id, nearest } => Message::new(format!("there is no booklet `{id}`"), nearest.as_ref().map_or_else(|| "The id of a booklet is the name of its folder below content/.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnknownTable { name, nearest } => Message::new(format!("there is no table `{name}`"), nearest.as_ref().map_or_else(|| "Tables are the files in the folder tables/ of the booklet.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnknownRow { name, table, nearest } => Message::new(format!("the table `{table}` has no row `{name}`"), nearest.as_ref().map_or_else(|| "Use the id of one of its rows.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnknownColumn { name, table, nearest } => Message::new(format!("the table `{table}` has no column `{name}`"), nearest.as_ref().map_or_else(|| "Use the id of one of its columns.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::FigureSyntax { text } => Message::new(format!("`{text}` does not name a figure"), "Write `table.row.column`, for example {{ kgis.citizen-satisfaction.target }}.".to_string()),
        Problem::UnknownFormat { name, nearest } => Message::new(format!("there is no format `{name}`"), nearest.as_ref().map_or_else(|| "Possible: plain, number, nolink, money, change, difference, share, rank, count, min, max, sum, first, last.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::NotANumber { name } => Message::new(format!("`{name}` is not a number"), "This format needs cells that hold numbers."),
        Problem::FigureHasNoValue { name } => Message::new(format!("`{name}` has no value"), "Say in words that it is not known, or give the table its value."),
        Problem::UnknownTerm { name, nearest } => Message::new(format!("the glossary has no term `{name}`"), nearest.as_ref().map_or_else(|| "Add it to content/glossary.toml.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UndefinedAcronym { acronym, count } => Message::new(format!("`{acronym}` stands in the texts {count} times and is explained nowhere"), "Add it to content/glossary.toml, write the word in full, or list it in content/terms.toml under `[terms] ignore`."),
        Problem::SpellingVariant { wrong, right, english, .. } => Message::new(format!("`{wrong}` is written `{right}` on this site"), format!("{}Run `sasshi fix`, or change it here.", given("", english, " "))),
        Problem::LowContrast { text, on, is_dark, ratio, least, nearest } => Message::new(format!("{text} on {on} has a contrast of {ratio}:1 in the {} scheme; {}:1 is needed", if *is_dark { "dark" } else { "light" }, f64::from(*least) / 10.0), nearest.as_ref().map_or_else(|| "Choose a colour that is darker or lighter.".to_owned(), |nearest| format!("The nearest colour that passes is {nearest}."))),
        Problem::UnknownToken { name } => Message::new(format!("the theme has no token --{name}"), "Tokens are declared under :root in styles/tokens.css."),
        Problem::NotAColor { name, value } => Message::new(format!("--{name} is no colour that can be checked: {value}"), "Write an opaque colour, #0b5a4b or oklch(…), or the var() of another token."),
        Problem::KanjiWithoutReading { text } => Message::new(format!("`{text}` has no reading on a page in easy Japanese"), "Write it as `{word|reading}`, or in kana. What the reading of a figure’s unit is can be said in the theme’s words under [furigana]; tables and charts have no readings: say what they show in a sentence."),
        Problem::LongSentence { length, most } => Message::new(format!("the sentence has {length} characters; easy Japanese is easy up to {most}"), "Make two sentences of it: one thing in each."),
        Problem::TopicWithoutReading { name } => Message::new(format!("`{name}` stands in the index without a reading"), format!("Write it in hiragana at one of its places: `[{name}]{{index reading=…}}` in a text, `reading` in front matter.")),
        Problem::UnknownSource { id, nearest } => Message::new(format!("there is no source `{id}`"), nearest.as_ref().map_or_else(|| "Sources are registered in seeds/sources.toml.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::MissingSheet { path } => Message::new(format!("the sheet {path} does not exist"), "Put the figures as received there, or remove `sheet`."),
        Problem::BrokenLink { target, nearest } => Message::new(format!("the link `{target}` leads nowhere"), nearest.as_ref().map_or_else(|| "Links name a source file, from the folder of this file on.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::BrokenAnchor { target, anchor, nearest } => Message::new(format!("`{target}` has no place `#{anchor}`"), nearest.as_ref().map_or_else(|| format!("Give the heading there an id: {{#{anchor}}}."), |nearest| format!("Did you mean `#{nearest}`?"))),
        Problem::UnknownDirective { name, nearest } => Message::new(format!("there is no block or insertion `{name}`"), nearest.as_ref().map_or_else(|| "Possible: ::table, ::chart, ::figure, and :::note, :::important, :::warning, :::summary, :::quote, :::compare, :::columns, :::steps, :::details, :::statement.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::UnknownOption { option, directive, nearest } => Message::new(format!("`{directive}` has no option `{option}`"), nearest.as_ref().map_or_else(|| "Remove it.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::MissingOption { option, directive } => Message::new(format!("`::{directive}` needs `{option}`"), format!("Add `{option}=…`.")),
        Problem::ViewDoesNotFit { view, table } => Message::new(format!("the table `{table}` cannot be shown as `{view}`"), "Choose a view that fits the kind of the table; `table` always does."),
        Problem::ChartDoesNotFit { kind, why } => match why {
            Unfit::OneColumn => Message::new(format!("a chart of the kind `{kind}` shows one column"), "Choose one column as `y`, or compare several with `kind=stacked`."),
            Unfit::OnePart => Message::new(format!("a chart of the kind `{kind}` needs at least two parts"), "Show more rows or columns, or take `kind=bar`."),
            Unfit::OnePlace => Message::new(format!("a chart of the kind `{kind}` needs at least two points in time"), "Show more years, or take `kind=bar`."),
            Unfit::NotWhole { sum } => Message::new(format!("the parts of a chart of the kind `{kind}` add up to {sum}, so they are not the parts of one whole"), "Show all parts, or take `kind=bar`."),
            Unfit::UnknownPart { row } => Message::new(format!("the value of the row `{row}` is not known, so the shares of a chart of the kind `{kind}` are not known either"), "Take `kind=bar`."),
            Unfit::NoSmallCharts => Message::new(format!("a chart of the kind `{kind}` cannot be divided like this"), "Remove `each`, or take `kind=bar`, `kind=column` or `kind=line`."),
            Unfit::NoGroups { table } => Message::new(format!("the rows of the table `{table}` have no groups"), "Take `each=series`, or give the table `[[row_group]]`s."),
        },
        Problem::ChartWithoutNumbers { column } => Message::new(format!("the column `{column}` has no number to draw"), "Choose a column of numbers, and rows that have some."),
        Problem::MixedUnits { one, other } => Message::new(format!("{} and {} cannot share one axis", english_unit(one.as_deref()), english_unit(other.as_deref())), "Make a chart of its own for each unit."),
        Problem::NegativePart { row, value } => Message::new(format!("the row `{row}` has {value}, and a part of a whole is not less than zero"), "Take `kind=bar`: bars can go below zero."),
        Problem::ChartTooFull { count, most, instead } => Message::new(format!("{count} are too many to be told apart here; at most {most} are"), format!("Take `{instead}`, or show fewer.")),
        Problem::UnclosedBlock { name } => Message::new(format!("the block `:::{name}` does not end"), "Add a line `:::` where it ends."),
        Problem::StrayBlockEnd => Message::new("`:::` ends a block, but none is open", "Remove the line, or open a block before it."),
        Problem::MissingReading { term, language } => Message::new(format!("the term `{term}` has no reading"), format!("Add `reading = {{ {language} = \"…\" }}` in hiragana; the index is sorted by it.")),
        Problem::ReadingNotKana { reading } => Message::new(format!("the reading `{reading}` is not kana"), "Write the reading in hiragana."),
        Problem::DuplicateTerm { name } => Message::new(format!("the glossary has `{name}` twice"), "Keep one of the two; other spellings go into `aliases`."),
        Problem::ImageWithoutAlt { path } => Message::new(format!("the image `{path}` has no alternative text"), "Say in words what it shows: ![words](path). A reader who cannot see it hears these words."),
        Problem::MissingImage { path, nearest } => Message::new(format!("the image `{path}` does not exist"), nearest.as_ref().map_or_else(|| "Put the file into the folder images/ of the booklet.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::BrokenImage { detail } => Message::new(format!("the image cannot be read: {detail}"), "Save it again as JPEG, PNG or WebP, or take it out of the folder."),
        Problem::ImageTooLarge { width_px, height_px } => Message::new(format!("the image has {width_px} × {height_px} pixels, more than 40 million"), "Make it smaller: 4000 pixels on its longer side are enough for screens and paper."),
        Problem::TableWithoutCaption => Message::new("the table has no caption", "Write a line `: caption` below the table, with an empty line between."),
        Problem::EmptyTableHeader => Message::new("a heading of the table is empty", "Give every column a heading."),
        Problem::HeadingSkipped { from, to } => Message::new(format!("heading of level {to} after level {from}"), "Do not skip a level: after ## comes ###."),
        Problem::HeadingLevelOne => Message::new("a chapter's text cannot hold a heading of level 1", "Use ## here: the title in the front matter is the heading of level 1."),
        Problem::EmptyHeading => Message::new("the heading is empty", "Write its text, or remove the line."),
        Problem::DuplicateAnchor { id } => Message::new(format!("two places on this page are called `#{id}`"), "Give the heading another {#id}, or the row of the table another id."),
        Problem::PageWeight { page, size_kb, budget_kb, parts } => Message::new(format!("the page `{page}` weighs {size_kb} KB on a phone, more than {budget_kb} KB"), format!("Make two chapters of it, or let the text link to large tables instead of showing them.{}", heaviest(parts, " Heaviest sections: ", ", ", "%."))),
        Problem::VagueLinkText { text } => Message::new(format!("the link text `{text}` does not say where it leads"), "Name the page or file that the link opens."),
        Problem::SameLinkText { text, one, other } => Message::new(format!("two links in a row say `{text}` and lead to different places: {one} and {other}"), "Let each text say which of the two it opens."),
        Problem::DeadLink { url, why } => dead_link(url, why),
        Problem::PlatformCharacter { found, instead } => Message::new(format!("`{found}` is not shown or read aloud everywhere"), instead.as_ref().map_or_else(|| "Write it in ordinary letters.".to_owned(), |instead| format!("Write `{instead}`."))),
        Problem::HalfWidthKana { found, right } => Message::new(format!("`{found}` is half-width katakana"), format!("Write `{right}`; `sasshi fix` does it for you.")),
        Problem::FullWidthLetters { found, right } => Message::new(format!("`{found}` is written in full-width letters or digits"), format!("Write `{right}`; `sasshi fix` does it for you.")),
        Problem::NearMarkdown { found, kind } => near_markdown(found, *kind),
        Problem::LayoutSpaces { right: Some(right) } => Message::new("spaces stand between the letters of a word", format!("Write `{right}`: a search does not find the word otherwise, and it is read aloud letter by letter.")),
        Problem::LayoutSpaces { right: None } => Message::new("full-width spaces are used for layout", "Remove them: the theme indents and aligns. What is to stand in columns is a table."),
        Problem::UnknownCode { code, nearest } => Message::new(format!("there is no rule `{code}`"), nearest.as_ref().map_or_else(|| "Use a code as it stands in brackets in the report: bare-era, heading-skipped and the like.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::FixedLevel { code } => Message::new(format!("the level of `{code}` cannot be changed"), "Remove the line: while such a fault stands, there is nothing that could be published."),
        Problem::RawHtml { tag } => Message::new(format!("HTML in a chapter is shown as text: {tag}"), "Use Markdown or a ::: block instead."),
        Problem::LiteralMarkup { text } => Message::new(format!("`{text}` is shown to the reader as it is"), "Close or remove it; a backslash before it says that it is meant."),
        Problem::UnderscoreEmphasis => Message::new("`_` does not emphasise inside Japanese text", "Use `*` or `**` instead."),
        Problem::ReservedCharacter => Message::new("a private character (U+F0000 and above) cannot be used", "Remove it: no reader's device can show it."),
        Problem::UnknownFootnote { name } => Message::new(format!("there is no note `[^{name}]`"), format!("Write the note on a line of its own: `[^{name}]: text`.")),
        Problem::UnusedFootnote { name } => Message::new(format!("the note `[^{name}]` is never referred to"), format!("Refer to it in the text with `[^{name}]`, or remove it.")),
        Problem::BareEra { text } => Message::new(format!("`{text}` stands without the western year"), "Add it: readers and machines need both."),
        Problem::TableWithoutSource { table } => Message::new(format!("the table `{table}` names no source"), "Add `source = { id = \"…\", place = … }`.".to_string()),
        Problem::TableWithoutRows { table } => Message::new(format!("the table `{table}` has no rows"), "Add a `[[row]]`."),
        Problem::RowHeaders { table, count } => Message::new(format!("the table `{table}` needs one column with `row_header = true`, and has {count}"), "Mark the column that names the rows."),
        Problem::UnusedTerm { term } => Message::new(format!("the term `{term}` is used nowhere"), "Use it in a chapter, or remove it from the glossary."),
        Problem::UnknownTheme { name } => Message::new(format!("there is no theme `{name}`"), format!("Use `standard`, or put a folder themes/{name}/ beside content/.")),
        Problem::UpdateAfterEdition { date, edition } => Message::new(format!("the update of {date} is later than the edition of {edition}"), "Mend the date, or set `updated` in config.toml to the day of the new edition."),
        Problem::MissingGlyph { letters, language } => Message::new(format!("no font of the theme has `{letters}`, which the picture for shared links in `{language}` shows"), "Put a font that has it into themes/<name>/fonts/, write it another way, or give a picture of your own as cover.share."),
        Problem::Picture { path, detail } => Message::new(format!("`{path}` cannot be drawn: {detail}"), "Mend the SVG in the theme: art/mark.svg for icons, templates/share.svg and its drawings for shared links."),
        Problem::Template { fault } => fault.say(MessageLanguage::English),
        Problem::Style { fault } => fault.say(MessageLanguage::English),
        Problem::MissingWord { key, language } => Message::new(format!("the theme has no word `{key}` in `{language}`"), format!("Add it to words.{language}.toml of the theme.")),
        Problem::MissingPart { kind, name, nearest } => Message::new(format!("the theme has no {kind} `{name}`"), nearest.as_ref().map_or_else(|| "Put it into the theme's folder.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::ForeignOutput { path } => Message::new(format!("the folder {path} holds files that sasshi did not write"), "Choose an empty folder with --output, or move the files away. Nothing was changed."),
        Problem::OutputInSources { path } => Message::new(format!("the output folder {path} would overwrite the site's sources"), "Choose another folder with --output."),
        Problem::DuplicatePage { path } => Message::new(format!("two pages would be written to {path}"), "Rename the chapter: print, index, tables and easy are taken."),
        Problem::UnknownTableNote { id, nearest } => Message::new(format!("the table has no note `{id}`"), nearest.as_ref().map_or_else(|| "Give the note under `[[footnote]]` that id, or correct this one.".to_owned(), |nearest| format!("Did you mean `{nearest}`?"))),
        Problem::RequiredCell { column } => Message::new(format!("`{column}` needs a value in every row"), "Write the value, or take `required = true` from the column."),
        Problem::NotUnique { column } => Message::new(format!("the same value stands twice in `{column}`"), "Correct one of the two, or take `unique = true` from the column."),
        Problem::OutOfBounds { column, value, bound } => Message::new(format!("{value} in `{column}` is beyond the bound {bound}"), "Check the number, or move the bound (`min`, `max`) of the column."),
        Problem::WrongTotal { found, expected } => Message::new(format!("the total is {found}, but its parts add up to {expected}"), "Check the parts and the total against the source."),
        Problem::WrongShares { column, sum } => Message::new(format!("the shares in `{column}` add up to {sum}, not to 100"), "Check them against the source; a row that is a total needs `total = true`."),
        Problem::NoWords { language, theme } => Message::new(format!("the theme `{theme}` has no words in `{language}`"), format!("Add the file themes/{theme}/words.{language}.toml with the words of the interface.")),
        Problem::DiffersFromSheet { value, sheet, received } => Message::new(format!("{value} does not stand in {sheet}, which the table cites"), format!("Compare the two and correct the one that is wrong{}.", given(" (the sheet has there: ", received, ")"))),
        Problem::TypedFigure { text, figure } => Message::new(format!("`{text}` is typed here, but a table has this figure"), format!("Write {{{{ {figure} }}}} instead: then it changes with the table.")),
        Problem::TableWithoutDate { table } => Message::new(format!("the table `{table}` does not say when its figures are from"), "Add `as_of = 2026-07-01`, `\"2026-07\"` or a fiscal year."),
        Problem::CannotGroup { column, kind } => Message::new(format!("rows cannot be grouped by the column `{column}` of type `{kind}`"), "Group by a column whose values come again: enum, ref, fiscal-year, text, code or flag."),
        Problem::SearchTooLarge { language, booklet, size_kb, budget_kb, largest } => Message::new(format!("the search text in {language}{} is {size_kb} KB, more than {budget_kb} KB", given(" of the booklet `", booklet.as_deref().unwrap_or_default(), "`")), format!("The largest parts: {largest}. With `search = \"title\"` in a table's file its rows are left out; `[search]` in config.toml holds the limits.")),
        Problem::UnusedTable { table } => Message::new(format!("no chapter shows or quotes the table `{table}`"), format!("Insert it with `::table {table}`, or remove it.")),
        Problem::ImportRemovesRows { table, rows } => Message::new(format!("the file lacks rows of the table `{table}`: {rows}"), "Add them to the file, or call again with --remove to delete them."),
        Problem::NotCarried { value, column, row } => Message::new(format!("`{value}` in `{column}` of the row `{row}` has no place in the table's TOML"), "Change it in the file, or make this change in the TOML by hand."),
        Problem::RowsInWorkbook { path } => Message::new(format!("the rows of this table stand in the workbook {path}"), "Edit that workbook: what is in it is published. To import rows, let the table take them from a CSV file (`rows = \"….csv\"`)."),
        Problem::ReservedColumn { id } => Message::new(format!("a column cannot be called `{id}`"), "Give it another id: rows use id, unit, group, total, note and notes for themselves."),
        Problem::Spreadsheet { english, .. } => {
            let [text, why, hint] = &**english;
            Message::new(text, hint).because(why)
        }
    }
}

/// A link to another site that does not work.
fn dead_link(url: &str, why: &DeadLink) -> Message {
    let hint = "Look for the new address and write it here, or remove the link.";
    match why {
        DeadLink::Status(404 | 410) => Message::new(format!("there is no page at {url} any more"), hint),
        DeadLink::Status(status) => Message::new(
            format!("{url} does not open: the server answers {status}"),
            "Open it in a browser. If it works there, take this as a passing failure; else write another address.",
        ),
        DeadLink::Circle => Message::new(format!("{url} leads round in circles"), hint),
    }
}

/// What was typed and what it does not do.
fn near_markdown(found: &str, kind: NearMarkdown) -> Message {
    let (what, hint) = match kind {
        NearMarkdown::Heading => {
            ("makes no heading", "Write half-width `#` signs and a space: `## Heading`.")
        }
        NearMarkdown::List => {
            ("makes no list", "Begin each item with a half-width hyphen and a space: `- item`.")
        }
        NearMarkdown::NumberedList => {
            ("makes no list", "Begin each item with a half-width number, a full stop and a space: `1. item`.")
        }
        NearMarkdown::Link => {
            ("makes no link", "Write half-width brackets with nothing between them: `[text](address)`.")
        }
        NearMarkdown::Strong => ("emphasises nothing", "Write half-width asterisks: `**strong**`."),
        NearMarkdown::Figure => ("inserts no figure", "Write half-width braces: {{ table.row.column }}."),
        NearMarkdown::Block => ("makes no block", "Write half-width colons: `:::note` and `:::`."),
        NearMarkdown::Quote => ("makes no quotation", "Write a half-width sign and a space: `> text`."),
        NearMarkdown::Table => (
            "makes no table",
            "Write half-width bars, and below the headings a row of as many hyphens: `| --- | --- |`.",
        ),
    };
    Message::new(format!("`{found}` {what} and is shown as it is"), hint)
}

/// What differs between a translation and its original.
fn parity(kind: Parity, found: &str, expected: &str) -> Message {
    let what = match kind {
        Parity::Headings => "heading",
        Parity::Lists => "list",
        Parity::Tables => "table",
        Parity::Charts => "chart",
        Parity::Images => "image",
        Parity::Footnotes => "footnote",
        Parity::Links => "link to",
        Parity::Figures => "figure",
        Parity::Numbers => "number",
        Parity::Terms => "term",
    };
    let text = match (found, expected) {
        ("", expected) if kind == Parity::Lists => {
            format!("a list of {} is missing here", counted(expected, "item"))
        }
        (found, "") if kind == Parity::Lists => {
            format!("this part of the original has no list of {}", counted(found, "item"))
        }
        (found, expected) if kind == Parity::Lists => {
            format!("the list has {}, in the original {expected}", counted(found, "item"))
        }
        ("", expected) => format!("the {what} `{expected}` of the original is missing here"),
        (found, "") => format!("the {what} `{found}` is not in this part of the original"),
        (found, expected) => format!("the {what} `{found}` is `{expected}` in the original"),
    };
    let what = if kind == Parity::Terms {
        "Use the term in both languages, in its name or an alias of content/glossary.toml"
    } else {
        "Make both languages say the same"
    };
    let code = kind.code();
    Message::new(
        text,
        format!("{what}, or say in the section why not: <!-- sasshi-ignore {code}: reason -->."),
    )
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text in quotation marks",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::Date => "a date",
        Kind::List => "a list",
        Kind::Table => "a group of keys",
        Kind::Localized => "a text in each language",
    }
}

/// A unit by its id, or numbers without one.
fn english_unit(unit: Option<&str>) -> String {
    unit.map_or_else(|| "numbers without a unit".to_owned(), |unit| format!("the unit `{unit}`"))
}

/// `1 heading`, `2 headings`.
fn counted(count: &str, word: &str) -> String {
    if count == "1" { format!("1 {word}") } else { format!("{count} {word}s") }
}
