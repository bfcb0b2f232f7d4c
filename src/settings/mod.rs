//! What a practice has set for its check: `config` has the settings as values, `parse` reads them from attributes, and
//! `accent` makes the shades of the practice's color.

pub mod accent;
pub mod config;
pub mod parse;

pub use config::Config;
