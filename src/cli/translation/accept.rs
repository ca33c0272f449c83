//! `sasshi translation accept`.

use crate::cli::Exit;
use crate::cli::arguments::Accept;
use crate::cli::console::Console;
use crate::cli::translation::{site, unknown};
use crate::diagnostic::{Diagnostic, MessageLanguage, Problem};
use crate::load::TRANSLATIONS_PATH;
use crate::model::Site;
use crate::publish::replace;
use crate::translation::{Named, Unit, accept, ledger_text, named, units};

/// Notes in the ledger what the originals say now.
pub fn run(options: &Accept, console: &Console) -> Exit {
    let Some((site, outlines)) = site(&options.root, console) else { return Exit::Content };
    let units: Vec<Unit<'_>> = units(&site, &outlines).collect();
    let names: Result<Vec<Named<'_, '_>>, Problem> = if options.all {
        Ok(units.iter().map(|unit| Named { unit, language: None, part: None }).collect())
    } else {
        options.pages.iter().map(|name| named(&site, &units, name)).collect()
    };
    let names = match names {
        Ok(names) => names,
        Err(problem) => return unknown(problem, console),
    };
    if let Some(problem) = missing(&site, &names, options.all) {
        console.problems(&[problem]);
        return Exit::Content;
    }
    let mut ledger = site.ledger.clone().unwrap_or_default();
    let (mut parts, mut gone) = (0, 0);
    for name in &names {
        for language in languages(&site, name) {
            let accepted = accept(&mut ledger, name.unit, language, name.part);
            parts += accepted.parts;
            gone += accepted.gone;
        }
    }
    if options.all {
        gone += ledger.keep(|unit| units.iter().any(|known| known.name == unit));
    }
    let path = options.root.join(TRANSLATIONS_PATH);
    if site.ledger.as_ref() != Some(&ledger)
        && let Err(error) = replace(&path, ledger_text(&ledger).as_bytes())
    {
        console.world(&error);
        return Exit::World;
    }
    console.say(&match (console.language, parts, gone) {
        (MessageLanguage::Japanese, 0, 0) => "台帳はもうこの状態です。".to_owned(),
        (MessageLanguage::Japanese, parts, 0) => format!("{parts}か所の翻訳を最新として記録しました。"),
        (MessageLanguage::Japanese, parts, gone) => {
            format!("{parts}か所の翻訳を最新として記録し、なくなった{gone}か所を台帳から消しました。")
        }
        (MessageLanguage::English, 0, 0) => "The ledger says so already.".to_owned(),
        (MessageLanguage::English, parts, 0) => format!("Noted as current: {parts}."),
        (MessageLanguage::English, parts, gone) => {
            format!("Noted as current: {parts}. Gone from the originals and from the ledger: {gone}.")
        }
    });
    Exit::Done
}

/// The languages that a name is about: the one it says, or all that the unit is translated into.
fn languages<'a>(site: &'a Site, name: &Named<'_, 'a>) -> Vec<&'a str> {
    let all = site.config.languages.iter().skip(1).map(String::as_str);
    all.filter(|language| name.unit.translations.contains(language))
        .filter(|language| name.language.is_none_or(|only| only == *language))
        .collect()
}

/// A name whose translation does not exist cannot be accepted.
fn missing(site: &Site, names: &[Named<'_, '_>], all: bool) -> Option<Diagnostic> {
    let name = names.iter().find(|name| !all && languages(site, name).is_empty())?;
    let language = name.language.or_else(|| site.config.languages.get(1).map(String::as_str))?;
    let problem = Problem::MissingTranslation { language: language.to_owned() };
    Some(Diagnostic::new(problem, Some(name.unit.place.clone())))
}
