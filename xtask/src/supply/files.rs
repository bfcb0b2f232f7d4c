//! Files by name, in one order everywhere, and what they hash to.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// A file: its name with the folders that it is in, and its bytes.
pub type Named = (String, Vec<u8>);

/// The files of a folder, and of those in it, sorted by name: file systems list them in any order.
pub fn folder(path: &Path) -> Result<Vec<Named>> {
    let mut found = unsorted(path)?;
    found.sort();
    Ok(found)
}

fn unsorted(path: &Path) -> Result<Vec<Named>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() {
            let content = fs::read(entry.path())
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            found.push((name, content));
        } else {
            let inside = unsorted(&entry.path())?.into_iter();
            found.extend(inside.map(|(file, content)| (format!("{name}/{file}"), content)));
        }
    }
    Ok(found)
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let from = entry?.path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
        }
    }
    Ok(())
}

/// The SHA-256 of some bytes, as `sha256sum` writes it.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A line for each file, as `sha256sum --check` reads it.
pub fn sums(files: &[Named]) -> String {
    let lines = files
        .iter()
        .map(|(name, content)| format!("{}  {name}\n", sha256(content)));
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_copied_with_all_that_is_in_it() -> Result<()> {
        let top = tempfile::tempdir()?;
        let [from, to] = ["from", "to/there"].map(|name| top.path().join(name));
        fs::create_dir_all(from.join("es"))?;
        fs::write(from.join("es/a.txt"), "a")?;
        copy(&from, &to)?;
        assert_eq!(folder(&to)?, folder(&from)?);
        assert_eq!(folder(&to)?.len(), 1);
        Ok(())
    }

    #[test]
    fn files_come_in_the_order_of_their_names_with_their_folders() -> Result<()> {
        let top = tempfile::tempdir()?;
        fs::create_dir(top.path().join("b"))?;
        for name in ["c.txt", "b/z.txt", "b/a.txt", "a.txt"] {
            fs::write(top.path().join(name), name)?;
        }
        let files = folder(top.path())?;
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.txt", "b/a.txt", "b/z.txt", "c.txt"]);
        let error = folder(&top.path().join("none")).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.starts_with("cannot read ")));
        Ok(())
    }

    #[test]
    fn a_sum_is_the_one_of_the_standard() {
        // The example of FIPS 180-4.
        let wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let files = [("a/b.txt".to_owned(), b"abc".to_vec())];
        assert_eq!(sums(&files), format!("{wanted}  a/b.txt\n"));
    }
}
