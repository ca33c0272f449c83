//! Initiatives: what a plan does, by pillar and period.

use crate::locale::{Localized, Period};

/// The rows of a table of kind `initiatives`.
#[derive(Clone, Debug)]
pub struct Initiatives {
    /// Pillars in order.
    pub pillars: Vec<Pillar>,
    /// First and last fiscal year of the plan.
    pub years: (i32, i32),
    /// Initiatives in order.
    pub rows: Vec<Initiative>,
}

/// A pillar of the plan.
#[derive(Clone, Debug)]
pub struct Pillar {
    /// A letter or short id: `A`.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// One or two sentences.
    pub summary: Localized,
    /// Name of the theme's drawing (`town` is the art `pillar-town`).
    pub icon: Option<String>,
}

/// One initiative.
#[derive(Clone, Debug)]
pub struct Initiative {
    /// Its code: `A-1`.
    pub id: String,
    /// Index of its pillar.
    pub pillar: usize,
    /// Its name.
    pub name: Localized,
    /// When it is done.
    pub periods: Vec<Period>,
    /// What is done, for instance.
    pub examples: Vec<Example>,
    /// What it changes for a citizen.
    pub change: Option<Change>,
}

/// An example of what is done.
#[derive(Clone, Debug)]
pub struct Example {
    /// What.
    pub text: Localized,
    /// When, where examples differ.
    pub period: Option<Period>,
}

/// What changes for a citizen.
#[derive(Clone, Debug)]
pub struct Change {
    /// Name of the theme's icon.
    pub icon: String,
    /// The situation: "When you go to the counter".
    pub title: Localized,
    /// What becomes different.
    pub text: Localized,
}

impl Initiatives {
    /// The fiscal years of the plan.
    pub fn year_list(&self) -> impl Iterator<Item = i32> {
        self.years.0..=self.years.1
    }

    /// The initiatives of the pillar with this index.
    pub fn of_pillar(&self, pillar: usize) -> impl Iterator<Item = &Initiative> {
        self.rows.iter().filter(move |initiative| initiative.pillar == pillar)
    }
}
