//! The npm parts: which versions tests/package.json names, and whether they are installed.

use anyhow::{Context, Result};
use std::{fs, path::Path};

/// The version of one package.
pub fn pinned(folder: &Path, package: &str) -> Result<String> {
    let found = pins(folder)?.into_iter().find(|(name, _)| name == package);
    Ok(found
        .with_context(|| format!("tests/package.json names no {package}"))?
        .1)
}

/// The packages that tests/package.json names, with their exact versions.
fn pins(folder: &Path) -> Result<Vec<(String, String)>> {
    let manifest = json(&folder.join("package.json"))?;
    let pins = manifest["dependencies"]
        .as_object()
        .context("tests/package.json has no dependencies")?;
    Ok(pins
        .iter()
        .map(|(name, version)| {
            (
                name.clone(),
                version.as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect())
}

/// Whether exactly these versions are installed.
pub fn is_current(folder: &Path) -> Result<bool> {
    Ok(pins(folder)?.iter().all(|(name, version)| {
        json(&folder.join("node_modules").join(name).join("package.json"))
            .is_ok_and(|installed| installed["version"] == version.as_str())
    }))
}

fn json(path: &Path) -> Result<serde_json::Value> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_npm_versions_are_not_current() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::write(
            folder.path().join("package.json"),
            r#"{"dependencies":{"a":"1.2.0"}}"#,
        )?;
        assert!(!is_current(folder.path())?);
        fs::create_dir_all(folder.path().join("node_modules/a"))?;
        for (version, current) in [("1.1.0", false), ("1.2.0", true)] {
            let text = format!(r#"{{"version":"{version}"}}"#);
            fs::write(folder.path().join("node_modules/a/package.json"), text)?;
            assert_eq!(is_current(folder.path())?, current);
        }
        Ok(())
    }
}
