//! What people look at: every screen in every state, as pages and as pictures.

pub mod fixtures;
pub mod gallery;
pub mod shots;
