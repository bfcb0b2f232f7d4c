//! `dist/fhir/`: the questions and codes by which software reads what a parent exports (docs/fhir.md).

use anyhow::{Context, Result};
use gut_skin_check::{content::language, formats::fhir};
use std::{fs, path::Path};

/// Writes both files.
pub fn write(dist: &Path) -> Result<()> {
    let folder = dist.join("fhir");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let text = language();
    for (name, content) in [
        ("questionnaire.json", fhir::questionnaire(text)),
        ("codes.json", fhir::codes(text)),
    ] {
        fs::write(folder.join(name), content).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}
