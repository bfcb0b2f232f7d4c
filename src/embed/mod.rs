//! What a practice's page and the check say to each other. Settings are parsed here, in one pure place.

pub mod accent;
pub mod config;
