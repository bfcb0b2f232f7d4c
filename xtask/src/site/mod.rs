//! What the build writes into `dist/` (index.html, the scripts of `web/`, the pages for site owners), and what a practice
//! uploads.

pub mod build;
mod contract;
pub mod drawings;
mod fill;
pub mod finish;
mod head;
pub mod package;
mod page;
mod policy;
mod scripts;
mod setup;
mod shrink;
pub mod styles;
