//! What every kind of chart hands over: its shapes, and how high they are.

use crate::chart::paint::Paint;
use crate::html::{Element, Node};
use crate::model::Setting;

/// Where a drawing stands.
#[derive(Clone, Copy, Debug)]
pub struct Canvas<'a> {
    /// The site and the language.
    pub setting: Setting<'a>,
    /// Fills shapes.
    pub paint: Paint<'a>,
    /// Is it one of several small ones?
    pub is_small: bool,
    /// The widest label and the widest short label of all drawings of the chart, in em: small ones look the same.
    pub widest_em: (f64, f64),
}

/// The shapes of a chart, from the top of its box.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Height in em.
    pub height_em: f64,
    /// Shapes and texts.
    pub parts: Vec<Element>,
    /// What is said below or beside the drawing.
    pub key: Option<Node>,
    /// Does every series carry its name? Then it needs no legend.
    pub is_labelled: bool,
}
