//! Styles, scripts and images → files with names made of their content, so that they can be cached for ever.

mod colors;
mod icons;
mod images;
mod print_style;
mod sheet;
mod style_fault;
mod styles;

use std::collections::BTreeMap;

use crate::diagnostic::{Problem, Report};
use crate::model::Site;
use crate::picture::Format;
use crate::text::fingerprint;

pub use icons::{Icon, Icons};
pub use images::{ImageFile, ImageSize};
pub use sheet::{Medium, Sheet};

use colors::Colors;

/// A file to publish.
#[derive(Clone, Debug)]
pub struct AssetFile {
    /// Path below the output folder.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// All assets of a site.
#[derive(Debug, Default)]
pub struct Assets {
    /// Path of the style sheet of every page below the output folder.
    pub stylesheet: String,
    /// Style sheets of what not every page has, in the order of their names.
    pub sheets: Vec<Sheet>,
    /// Paths of the scripts by name: `site` is for every page, others are for the kind of page they are called by.
    pub scripts: BTreeMap<String, String>,
    /// The colour that browsers take for their own frame.
    pub frame_color: Option<String>,
    /// The ground of pages, for where no style sheet is read.
    pub paper_color: Option<String>,
    /// Path of the icon.
    pub icon: Option<String>,
    /// The icon as pictures, to be drawn.
    pub icons: Option<Icons>,
    /// Running titles for paper, by booklet and language.
    pub print_styles: BTreeMap<(String, String), String>,
    /// Images by path below `content/`.
    pub images: BTreeMap<String, ImageFile>,
    /// Files of pictures that are made of pixels, which are handed on already: sizes in bytes by path.
    pub pictures: BTreeMap<String, usize>,
    /// The files.
    pub files: Vec<AssetFile>,
}

/// Scripts of the service worker stand elsewhere, under a name that does not change.
const WORKER: &str = "service-worker";
const MAIN_STYLE: &str = "main.css";
const PARTS_OF_STYLE: &str = "main-";
const PRINT: &str = "print";
const ICON: &str = "mark";

impl Assets {
    /// Makes the assets of a site. Faults of style sheets are reported.
    #[must_use]
    pub fn new(site: &Site, report: &Report) -> Self {
        let mut assets = Self::default();
        assets.add_styles(site, report);
        for (name, file) in &site.theme.scripts {
            let Some(name) = name.strip_suffix(".js").filter(|name| !name.starts_with(WORKER)) else {
                continue;
            };
            let path = assets.add(name, "js", file.text().as_bytes().to_vec());
            assets.scripts.insert(name.to_owned(), path);
        }
        match site.theme.art.get(ICON) {
            Some(icon) => {
                assets.icon = Some(assets.add("mark", "svg", icon.clone().into_bytes()));
                assets.icons = Some(Icons::new(icon));
            }
            None => report.site(Problem::MissingPart {
                kind: "art".to_owned(),
                name: ICON.to_owned(),
                nearest: None,
            }),
        }
        for booklet in &site.booklets {
            for language in &site.config.languages {
                let css = styles::minify(&print_style::css(site, booklet, language));
                let path = assets.add(&format!("print-{}-{language}", booklet.id), "css", css.into_bytes());
                assets.print_styles.insert((booklet.id.clone(), language.clone()), path);
            }
        }
        // Those that are made of pixels come from `picture`, in several sizes.
        for (path, bytes) in site.files.iter().filter(|(path, bytes)| Format::of(path, bytes).is_none()) {
            let file = images::file(path, bytes);
            assets.files.push(AssetFile { path: file.path.clone(), bytes: bytes.to_vec() });
            assets.images.insert(path.clone(), file);
        }
        assets
    }

    /// `main.css` is for every page; `main-NAME.css` for pages with its classes, `main-print.css` for paper.
    fn add_styles(&mut self, site: &Site, report: &Report) {
        let Colors { styles, frame, paper } = Colors::new(site, report);
        (self.frame_color, self.paper_color) = (frame, paper);
        let styles = &*styles;
        let Some(main) = styles::bundle(styles, MAIN_STYLE, report) else { return };
        for file in styles.keys() {
            let name = file.strip_prefix(PARTS_OF_STYLE).and_then(|name| name.strip_suffix(".css"));
            let Some(name) = name else { continue };
            let Some(css) = styles::bundle(styles, file, report) else { continue };
            let (medium, classes) = match name {
                PRINT => (Medium::Print, None),
                _ => (Medium::All, Some(sheet::own_classes(&css, &main))),
            };
            let path = self.add(&format!("style-{name}"), "css", css.into_bytes());
            self.sheets.push(Sheet { path, medium, classes });
        }
        self.stylesheet = self.add("style", "css", main.into_bytes());
    }

    fn add(&mut self, name: &str, ending: &str, bytes: Vec<u8>) -> String {
        let path = format!("assets/{name}.{}.{ending}", fingerprint(&bytes));
        self.files.push(AssetFile { path: path.clone(), bytes });
        path
    }
}
