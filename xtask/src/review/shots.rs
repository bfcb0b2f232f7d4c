//! `cargo xtask shots`: pictures of the gallery, to be looked at by people.

use super::gallery;
use crate::{
    check::{options::Engine, system, test::NATIVE},
    run::run,
    tools::Tools,
};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf};

/// Writes pictures of the fixtures with this in their names, and a contact sheet.
pub fn command(folder: Option<PathBuf>, only: &str) -> Result<()> {
    let root = crate::root()?;
    let tools = Tools::as_they_are(&root)?;
    system::ensure(&tools, &[Engine::Chromium])?;
    let target = tools.target_folder()?;
    let gallery = target.join("gallery");
    gallery::write(&root, &gallery)?;
    let folder = folder.unwrap_or_else(|| target.join("shots"));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let test = [
        "--test",
        "e2e",
        "--",
        "--ignored",
        "pictures",
        "--nocapture",
    ];
    run(tools
        .cargo(&[&["test", "--quiet"], &NATIVE[..], &test].concat())?
        .env("GSC_ENGINE", Engine::Chromium.name())
        .env("GSC_GALLERY", &gallery)
        .env("GSC_SHOTS", folder.canonicalize()?)
        .env("GSC_SHOTS_ONLY", only))
}
