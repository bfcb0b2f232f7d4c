//! The calendar files of the evening log.

use anyhow::{Context, Result};
use gut_skin_check::content::language;
use gut_skin_check::formats::reminder::{TIMES, file};
use std::{fs, path::Path};

/// Writes them into `dist/`, and returns their names.
pub fn write(dist: &Path) -> Result<impl Iterator<Item = String>> {
    for (time, name) in TIMES {
        fs::write(dist.join(name), file(time, language()))
            .with_context(|| format!("cannot write {name}"))?;
    }
    Ok(TIMES.into_iter().map(|(_, name)| name.to_owned()))
}
