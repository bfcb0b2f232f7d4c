//! For review by people: every screen in every state, as pages (gallery) and as pictures (shots).

pub mod fixtures;
pub mod gallery;
pub mod shots;
