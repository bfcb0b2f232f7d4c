//! What the build writes into `dist/`: index.html, the scripts of `web/`, and the pages for site owners.

mod contract;
mod fill;
pub mod finish;
mod head;
mod page;
mod policy;
mod scripts;
mod setup;
mod shrink;
