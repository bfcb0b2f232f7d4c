//! `dist/hashes.txt`: what every file of the site hashes to, and which compiler it is made by.

use super::files::{self, Named};
use crate::{run::capture, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{fs, path::Path};

/// The name of the list in `dist/`.
pub use gut_skin_check::embed::contract::HASHES as NAME;

/// The first lines; `sha256sum` passes over what begins with `#`.
const HEAD: &str = "\
# The SHA-256 of every other file here. To compare: sha256sum --check hashes.txt
# The same source, built by this compiler on this host, gives the same bytes (docs/building.md).
";

/// Writes the list of a site, as the last step of a build.
pub fn write(tools: &Tools, dist: &Path) -> Result<()> {
    let path = dist.join(NAME);
    let text = list(&rustc(tools)?, &files::folder(dist)?);
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// What the compiler says of itself; its line `host` names the machine for which the bytes hold.
pub fn rustc(tools: &Tools) -> Result<String> {
    capture(tools.command("rustc")?.arg("-Vv"))
}

/// The list of files, without the list itself.
fn list(rustc: &str, files: &[Named]) -> String {
    let compiler = rustc.trim_end().lines().map(|line| format!("# {line}\n"));
    let files: Vec<Named> = files
        .iter()
        .filter(|(name, _)| name != NAME)
        .cloned()
        .collect();
    [HEAD, &compiler.collect::<String>(), &files::sums(&files)].concat()
}

/// Prints the list of a built site and what it hashes to itself: one line to compare in place of thirty.
pub fn print(dist: &Path) -> Result<()> {
    let path = dist.join(NAME);
    let list = fs::read(&path).with_context(|| format!("the build wrote no {}", path.display()))?;
    print!("{}", String::from_utf8_lossy(&list));
    println!("{}  dist/{NAME}", files::sha256(&list));
    Ok(())
}

/// Whether a list is sorted, names every file once and has its right sum; the error names what is wrong.
pub fn check(files: &[Named]) -> Result<()> {
    let (_, list) = files
        .iter()
        .find(|(name, _)| name == NAME)
        .with_context(|| format!("there is no {NAME}"))?;
    let list = std::str::from_utf8(list).with_context(|| format!("{NAME} is no text"))?;
    for word in ["# rustc ", "# host: "] {
        ensure!(
            list.lines().any(|line| line.starts_with(word)),
            "{NAME} has no line `{word}...`"
        );
    }
    let found: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let mut files: Vec<Named> = files.to_vec();
    files.retain(|(name, _)| name != NAME);
    files.sort();
    let sums = files::sums(&files);
    let wanted: Vec<&str> = sums.lines().collect();
    for (found, wanted) in found.iter().zip(&wanted) {
        ensure!(
            found == wanted,
            "{NAME} has `{found}` in place of `{wanted}`"
        );
    }
    ensure!(
        found.len() == wanted.len(),
        "{NAME} lists {} files, but there are {}",
        found.len(),
        wanted.len()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    const RUSTC: &str = "rustc 1.95.0 (59807616e 2026-04-14)\nhost: x86_64-unknown-linux-gnu\n";

    fn site() -> Vec<Named> {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let mut site = vec![
            file("a.js", "a"),
            file("fhir/b.json", "b"),
            file("index.html", "c"),
        ];
        let list = list(RUSTC, &site);
        site.push(file(NAME, &list));
        site
    }

    #[test]
    fn the_list_names_the_compiler_and_every_other_file() -> Result<()> {
        let site = site();
        check(&site)?;
        let text = String::from_utf8_lossy(&site[3].1);
        assert!(text.contains("\n# host: x86_64-unknown-linux-gnu\n"));
        assert!(!text.contains("  hashes.txt\n"), "{text}");
        // Written once more over the old list it is the same.
        assert_eq!(list(RUSTC, &site), text);
        Ok(())
    }

    #[test]
    fn a_changed_a_missing_and_an_additional_file_are_errors_that_name_them() {
        let says = |site: &[Named], word: &str| {
            let text = check(site).map_err(|error| error.to_string());
            assert!(
                text.as_ref().is_err_and(|text| text.contains(word)),
                "{text:?}"
            );
        };
        let mut changed = site();
        changed[1].1.push(b'!');
        says(&changed, "fhir/b.json");
        let mut missing = site();
        missing.remove(0);
        says(&missing, "a.js");
        let mut more = site();
        more.push(("z.js".to_owned(), Vec::new()));
        says(&more, "lists 3 files, but there are 4");
        let mut nobody = site();
        nobody[3].1 = files::sums(&nobody[..3]).into_bytes();
        says(&nobody, "# rustc ");
        says(&site()[..3], "there is no hashes.txt");
    }

    #[test]
    fn sha256sum_takes_the_list() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("fhir"))?;
        for (name, content) in site() {
            fs::write(folder.path().join(name), content)?;
        }
        let sums = || {
            let mut command = Command::new("sha256sum");
            command.args(["--check", "--strict", NAME]);
            command.current_dir(folder.path()).output()
        };
        assert!(sums()?.status.success());
        fs::write(folder.path().join("a.js"), "other")?;
        let output = sums()?;
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stdout).contains("a.js: FAILED"));
        Ok(())
    }
}
