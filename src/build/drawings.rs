//! Pictures: those that are published already stay, the others are drawn.

use rayon::prelude::*;

use crate::asset::{Assets, Icons};
use crate::build::{BuildOptions, Sink};
use crate::diagnostic::{Problem, Report};
use crate::page::Renderer;
use crate::picture::Drawing;
use crate::publish::OutputError;

/// Hands on all pictures of a site, and tells their paths. What cannot be drawn is reported.
pub fn draw(
    renderer: &Renderer<'_>,
    assets: &Assets,
    options: &BuildOptions,
    report: &Report,
    sink: &Sink<'_>,
) -> Result<Vec<String>, OutputError> {
    let icons = assets.icons.iter().flat_map(Icons::drawings);
    let drawings: Vec<&Drawing> = icons.chain(renderer.shares.drawings(renderer, report)).collect();
    let faults: Result<Vec<Option<(String, String)>>, OutputError> = drawings
        .par_iter()
        .map(|drawing| {
            if let Some(bytes) = options.drawn.get(&drawing.path) {
                return sink(&drawing.path, &bytes).map(|()| None);
            }
            match drawing.draw(&renderer.fonts) {
                Ok(bytes) => sink(&drawing.path, &bytes).map(|()| None),
                Err(detail) => Ok(Some((drawing.path.clone(), detail))),
            }
        })
        .collect();
    let mut said: Vec<String> = Vec::new();
    for (path, detail) in faults?.into_iter().flatten() {
        // A fault in a template or in the mark is in all pictures that are made of it.
        if !said.contains(&detail) {
            said.push(detail.clone());
            report.site(Problem::Picture { path, detail });
        }
    }
    Ok(drawings.into_iter().map(|drawing| drawing.path.clone()).collect())
}
