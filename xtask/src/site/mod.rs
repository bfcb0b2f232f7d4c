//! What the build writes into `dist/` (index.html, the scripts of `web/`, the pages for site owners, the
//! files for software that reads an export), and what a practice
//! uploads.

pub mod build;
mod contract;
pub mod drawings;
mod fhir;
mod fill;
pub mod finish;
mod head;
mod installed;
pub mod package;
mod page;
mod policy;
mod proof;
mod reminders;
mod scripts;
mod setup;
mod shrink;
mod split;
pub mod styles;
mod tree;
mod worker;
