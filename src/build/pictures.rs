//! Pictures made of pixels, in all sizes: those that are published already stay, the others are made. Pages come after
//! them, because a page names the sizes that are worth it.

use rayon::prelude::*;

use crate::asset::{Assets, ImageFile, ImageSize};
use crate::build::{BuildOptions, Sink};
use crate::diagnostic::{Diagnostic, Problem, Report};
use crate::model::Site;
use crate::picture::{Format, Photo, PhotoFault};
use crate::publish::OutputError;

/// Hands on all such pictures of a site, and notes them. What cannot be read is reported at its file.
pub fn make(
    site: &Site,
    assets: &mut Assets,
    options: &BuildOptions,
    report: &Report,
    sink: &Sink<'_>,
) -> Result<(), OutputError> {
    let files: Vec<(&str, Format, &[u8])> = site
        .files
        .iter()
        .filter_map(|(path, bytes)| Some((path.as_str(), Format::of(path, bytes)?, bytes.as_ref())))
        .collect();
    let made: Vec<Made> = files
        .par_iter()
        .map(|&(path, format, bytes)| one(path, format, bytes, options, sink))
        .collect::<Result<_, OutputError>>()?;
    for ((path, ..), made) in files.into_iter().zip(made) {
        assets.images.insert(path.to_owned(), made.image);
        assets.pictures.extend(made.lengths);
        report.extend(made.fault);
    }
    Ok(())
}

/// What stays of a picture that was handed on.
struct Made {
    image: ImageFile,
    lengths: Vec<(String, usize)>,
    fault: Option<Diagnostic>,
}

fn one(
    path: &str,
    format: Format,
    bytes: &[u8],
    options: &BuildOptions,
    sink: &Sink<'_>,
) -> Result<Made, OutputError> {
    let photo = match Photo::read(path, format, bytes) {
        Ok(photo) => photo,
        Err(fault) => return Ok(broken(path, fault)),
    };
    let original = photo.original_path();
    let drawn = options.drawn.group(&photo.stem);
    let drawn = drawn.filter(|files| files.iter().any(|(path, _)| *path == original));
    let files = if let Some(files) = drawn {
        files
    } else {
        let made = if options.only_originals {
            photo.original(bytes).map(|file| vec![file])
        } else {
            photo.all(bytes)
        };
        match made {
            Ok(files) => files.into_iter().map(|file| (file.path, file.bytes)).collect(),
            Err(fault) => return Ok(broken(path, fault)),
        }
    };
    for (path, bytes) in &files {
        sink(path, bytes)?;
    }
    let mut sizes: Vec<ImageSize> = files
        .iter()
        .filter_map(|(path, _)| Some(ImageSize { path: path.clone(), width_px: photo.width_of(path)? }))
        .collect();
    sizes.sort_by_key(|size| size.width_px);
    let (width, height) = photo.size_px;
    let image = ImageFile { path: original, size_px: Some((width as usize, height as usize)), sizes };
    let lengths = files.into_iter().map(|(path, bytes)| (path, bytes.len())).collect();
    Ok(Made { image, lengths, fault: None })
}

/// It stands in texts as if it were there: only its file is at fault.
fn broken(path: &str, fault: PhotoFault) -> Made {
    let problem = match fault {
        PhotoFault::Broken { detail } => Problem::BrokenImage { detail },
        PhotoFault::TooLarge { width_px, height_px } => Problem::ImageTooLarge { width_px, height_px },
    };
    let own = Report::new();
    own.file(format!("content/{path}"), problem);
    Made {
        image: ImageFile { path: String::new(), size_px: None, sizes: Vec::new() },
        lengths: Vec::new(),
        fault: own.into_sorted().pop(),
    }
}
