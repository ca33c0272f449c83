//! `sasshi new site`.

use std::fs;
use std::io;
use std::path::Path;

use crate::cli::Exit;
use crate::cli::arguments::NewSite;
use crate::cli::console::Console;
use crate::cli::new::{refused, write};
use crate::cli::today::today;
use crate::diagnostic::{MessageLanguage, Problem};
use crate::load::built_in_words;
use crate::locale::is_language_tag;
use crate::starter::{self, Choice, voice_of, voices};
use crate::text::PathError;

/// Makes a site in an empty folder.
pub fn run(options: &NewSite, console: &Console) -> Exit {
    if let Err(exit) = check_languages(&options.languages, console) {
        return exit;
    }
    match first_entry(&options.dir) {
        Ok(None) => {}
        Ok(Some(name)) => {
            let dir = options.dir.display();
            console.error(&match console.language {
                MessageLanguage::Japanese => format!("フォルダー {dir} は空ではありません（{name} など）"),
                MessageLanguage::English => format!("the folder {dir} is not empty (it holds {name})"),
            });
            console.hint(console.pick(
                "まだないフォルダーの名前か、空のフォルダーを選んでください。何も変更していません。",
                "Choose a folder that does not exist yet, or an empty one. Nothing was changed.",
            ));
            return Exit::Usage;
        }
        Err(error) => {
            console.unreadable(&error);
            return Exit::World;
        }
    }
    let today = today().to_string();
    let choice = Choice {
        languages: &options.languages,
        title: options.title.as_deref(),
        messages: console.language,
        today: &today,
    };
    let dir = options.dir.display();
    let heading = match console.language {
        MessageLanguage::Japanese => format!("新しいサイトを {dir} に作りました。"),
        MessageLanguage::English => format!("A new site was made in {dir}."),
    };
    write(console, &options.dir, &starter::site(&choice), &heading, &next_steps(options, console))
}

fn next_steps(options: &NewSite, console: &Console) -> Vec<String> {
    let is_japanese = console.language == MessageLanguage::Japanese;
    let mut steps = Vec::new();
    if options.dir != Path::new(".") {
        steps.push(format!("cd {}", options.dir.display()));
    }
    let texts = voices(&options.languages);
    for tag in options.languages.iter().filter(|tag| texts.iter().all(|(known, _)| known != tag)) {
        let words = format!("themes/standard/words.{tag}.toml");
        steps.push(match (is_japanese, built_in_words(tag).is_some()) {
            (true, false) => format!("{tag}：画面のことば（{words}）は英語のままなので訳す。文章と表の訳は、まだありません"),
            (true, true) => format!("{tag}：文章と表の訳を書く（まだありません。それまでは、ほかの言語の文で補います）"),
            (false, false) => format!("{tag}: translate the words of the interface in {words}, which are still English; texts and tables have no translation yet"),
            (false, true) => format!("{tag}: translate texts and tables, which have no translation yet; another language stands in until then"),
        });
    }
    let more = if is_japanese {
        [
            "sasshi serve --open で見る。ファイルを直して保存すると、画面も変わる",
            "config.toml の「（　）」と、content/ の見本の文章を書きかえる",
            "sasshi check で確かめ、sasshi build で公開用のファイルを public/ に作る",
        ]
    } else {
        [
            "look at it with sasshi serve --open: what you change and save shows at once",
            "replace what stands in (brackets) in config.toml, and the sample texts in content/",
            "check it with sasshi check, and make the files to publish in public/ with sasshi build",
        ]
    };
    steps.extend(more.map(str::to_owned));
    steps
}

/// Every language once, and the first one that the templates have texts in.
fn check_languages(languages: &[String], console: &Console) -> Result<(), Exit> {
    if let Some(tag) = languages.iter().find(|tag| !is_language_tag(tag)) {
        let (key, value) = ("--languages".to_owned(), tag.clone());
        let problem = Problem::InvalidValue { key, value, expected: "ja, en, zh-Hans".to_owned() };
        return Err(refused(console, problem, None));
    }
    let again = languages.iter().enumerate().find(|(index, tag)| languages[..*index].contains(tag));
    if let Some((_, tag)) = again {
        console.error(&match console.language {
            MessageLanguage::Japanese => format!("--languages に「{tag}」が二度あります"),
            MessageLanguage::English => format!("`{tag}` stands twice in --languages"),
        });
        console.hint(console.pick("一度だけ書いてください。", "Name every language once."));
        return Err(Exit::Usage);
    }
    let first = languages.first().map_or("", String::as_str);
    if voice_of(first).is_none() {
        console.error(&match console.language {
            MessageLanguage::Japanese => format!("見本の文章が「{first}」にないので、先頭の言語にできません"),
            MessageLanguage::English => {
                format!("the sample has no texts in `{first}`, which is to be the first language")
            }
        });
        console.hint(&match console.language {
            MessageLanguage::Japanese => {
                format!("ja か en を先頭に書いてください（例：--languages en,{first}）。順番は、あとから config.toml で変えられます。")
            }
            MessageLanguage::English => {
                format!("Put ja or en first (--languages en,{first}); the order can be changed in config.toml later.")
            }
        });
        return Err(Exit::Usage);
    }
    Ok(())
}

/// The name of something in a folder; nothing for one that is empty or not there.
fn first_entry(dir: &Path) -> Result<Option<String>, PathError> {
    match fs::read_dir(dir) {
        Ok(mut entries) => match entries.next() {
            Some(Ok(entry)) => Ok(Some(entry.file_name().to_string_lossy().into_owned())),
            Some(Err(error)) => Err(PathError { path: dir.to_owned(), error }),
            None => Ok(None),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(PathError { path: dir.to_owned(), error }),
    }
}
