//! What a new version keeps of the one before it: the files that are found by a name with a digest. A page or a loader that a
//! browser has kept asks for them for as long as it lives.

use super::{
    files::{Named, sha256},
    hashes,
};
use anyhow::{Context, Result, ensure};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{Read, Seek},
    path::Path,
};
use zip::ZipArchive;

/// The list of hashes of everything in a package.
pub const SUMS: &str = "SHA256SUMS";
/// What the names of these files begin with.
const BEGINNING: &str = "gut-skin-check-";
/// The letters of a digest in a name.
const DIGITS: usize = 16;
/// No file of ours is nearly so large, and a damaged package could claim any size.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The files of an older package that are not among the new ones, as they are and compressed.
pub fn kept(package: &Path, files: &[Named]) -> Result<Vec<Named>> {
    let shown = package.display();
    let file = File::open(package).with_context(|| format!("cannot read {shown}"))?;
    read(file, files).with_context(|| format!("{shown} is not the package of a version"))
}

fn read(package: impl Read + Seek, files: &[Named]) -> Result<Vec<Named>> {
    let mut zip = ZipArchive::new(package)?;
    let sums = text(&mut zip, SUMS)?;
    // What that version has itself kept of the one before it is not on its own list, and not kept any longer.
    let own = text(&mut zip, hashes::NAME)?;
    let own: BTreeSet<&str> = names(&own).filter(|name| has_digest(name)).collect();
    ensure!(!own.is_empty(), "it has no file {BEGINNING}*");
    let here: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let mut kept = Vec::new();
    for name in names(&sums) {
        let plain = [".br", ".gz"]
            .iter()
            .find_map(|ending| name.strip_suffix(ending))
            .unwrap_or(name);
        if !own.contains(plain) || here.contains(name) {
            continue;
        }
        let content = content(&mut zip, name)?;
        let line = format!("{}  {name}", sha256(&content));
        ensure!(
            sums.lines().any(|sum| sum == line),
            "{name} is not what its {SUMS} says"
        );
        kept.push((name.to_owned(), content));
    }
    Ok(kept)
}

/// The names in a list of hashes.
fn names(list: &str) -> impl Iterator<Item = &str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| Some(line.split_once("  ")?.1))
}

fn text(zip: &mut ZipArchive<impl Read + Seek>, name: &str) -> Result<String> {
    String::from_utf8(content(zip, name)?).with_context(|| format!("its {name} is no text"))
}

fn content(zip: &mut ZipArchive<impl Read + Seek>, name: &str) -> Result<Vec<u8>> {
    let entry = zip
        .by_name(name)
        .with_context(|| format!("it has no {name}"))?;
    ensure!(entry.size() <= LARGEST, "its {name} is too large");
    let mut content = Vec::new();
    entry.take(LARGEST).read_to_end(&mut content)?;
    Ok(content)
}

/// Whether a name is one such as `gut-skin-check-late-0123456789abcdef.wasm`.
fn has_digest(name: &str) -> bool {
    let stem = name
        .strip_prefix(BEGINNING)
        .and_then(|rest| rest.rsplit_once('.'));
    let digest = stem
        .and_then(|(stem, _)| stem.rsplit('-').next())
        .unwrap_or_default();
    let hex = digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex && digest.len() == DIGITS && !name.contains('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{site::package, supply::files};
    use std::io::Cursor;

    fn named(name: &str, text: &str) -> Named {
        (name.to_owned(), text.as_bytes().to_vec())
    }

    const OLD: &str = "gut-skin-check-late-0123456789abcdef.wasm";
    const SAME: &str = "gut-skin-check-aaaaaaaaaaaaaaaa.css";
    const OLDER: &str = "gut-skin-check-ffffffffffffffff.js";

    /// A package that has kept a file of the version before it.
    fn older() -> Vec<Named> {
        let site = vec![
            named("embed.js", "old"),
            named(OLD, "late"),
            named(SAME, "p{}"),
        ];
        let list = ["# rustc\n", &files::sums(&site)].concat();
        let more = [
            named(&format!("{OLD}.br"), "small"),
            named(OLDER, "kept"),
            named(hashes::NAME, &list),
        ];
        let mut all: Vec<Named> = site.into_iter().chain(more).collect();
        all.push(named(SUMS, &files::sums(&all)));
        all
    }

    fn kept(older: &[Named], new: &[Named]) -> Result<Vec<Named>> {
        let mut zip = Cursor::new(Vec::new());
        package::write(&mut zip, older)?;
        read(zip, new)
    }

    #[test]
    fn the_files_with_a_digest_are_kept_and_no_others() -> Result<()> {
        let kept = kept(&older(), &[named("embed.js", "new"), named(SAME, "p{}")])?;
        assert_eq!(
            kept,
            [named(OLD, "late"), named(&format!("{OLD}.br"), "small")]
        );
        Ok(())
    }

    #[test]
    fn a_package_that_is_damaged_or_something_else_is_an_error() {
        let says = |older: &[Named], word: &str| {
            let text = kept(older, &[]).map_err(|error| error.to_string());
            assert!(
                text.as_ref().is_err_and(|text| text.contains(word)),
                "{text:?}"
            );
        };
        let mut changed = older();
        changed[1].1 = b"evil".to_vec();
        says(&changed, "is not what its SHA256SUMS says");
        let mut missing = older();
        missing.remove(1);
        says(&missing, OLD);
        says(&[named("a.txt", "a")], "it has no SHA256SUMS");
        says(
            &[named(SUMS, ""), named(hashes::NAME, "# rustc\n")],
            "it has no file gut-skin-check-*",
        );
        assert!(read(Cursor::new(b"no zip".to_vec()), &[]).is_err());
        let error = super::kept(Path::new("no-such.zip"), &[]).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text == "cannot read no-such.zip"));
    }

    #[test]
    fn a_digest_is_known_by_its_form() {
        assert!(has_digest(OLD) && has_digest(SAME));
        for other in [
            "gut-skin-check-late.wasm",
            "embed-0123456789abcdef.js",
            "a/gut-skin-check-0123456789abcdef.js",
            "gut-skin-check-0123456789abcdeg.js",
            "gut-skin-check-../0123456789abcdef.js",
        ] {
            assert!(!has_digest(other), "{other}");
        }
    }
}
