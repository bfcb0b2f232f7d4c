//! The calendar files of the evening log.

use anyhow::{Context, Result};
use gut_skin_check::content::language;
use gut_skin_check::formats::reminder::{TIMES, file};
use std::{fs, path::Path};

/// Writes them into `dist/`.
pub fn write(dist: &Path) -> Result<()> {
    for (time, name) in TIMES {
        fs::write(dist.join(name), file(time, language()))
            .with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}
