//! What the build writes into `dist/`, and what a practice uploads.

pub mod build;
pub mod drawings;
pub mod package;
pub mod styles;
