//! Tests of the whole module on a small site loaded from memory.

mod descriptions;
mod drawings;
mod fixture;
mod parts_of_figures;
