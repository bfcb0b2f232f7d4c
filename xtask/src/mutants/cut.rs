//! A copy of the package with one room, what it rests on, and its tests: a mutant then costs a second or two instead of
//! twenty. It is a workspace of its own, in which cargo-mutants changes the files in place; the project's are never touched.

use super::rooms::Room;
use crate::supply::files;
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// What the crates of the copy are named by in the project's manifest.
const NEEDED: &[&str] = &["serde", "serde_json"];
const NEEDED_BY_TESTS: &[&str] = &["expect-test", "fastrand", "miniz_oxide", "png", "proptest"];

/// Tests are run so that they may stop at the first failure, which is not stable yet. Nothing is built with it.
const RUNNER: &str = "[target.'cfg(unix)']\nrunner = [\"env\", \"RUSTC_BOOTSTRAP=1\"]\n";

/// Makes the copy anew. What was built in it stays.
pub fn make(root: &Path, room: &Room, to: &Path) -> Result<()> {
    for folder in ["src", "styles", "tests/it", "tests/fixtures", "docs"] {
        let copied = to.join(folder);
        if copied.exists() {
            fs::remove_dir_all(&copied)?;
        }
        files::copy(&root.join(folder), &copied)?;
    }
    let manifest = manifest(&read(&root.join("Cargo.toml"))?, room)?;
    fs::write(to.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), to.join("Cargo.lock"))?;
    fs::create_dir_all(to.join(".cargo"))?;
    fs::write(to.join(".cargo/config.toml"), RUNNER)?;

    let library = |module: &str| room.library.contains(&module);
    keep_modules(&to.join("src/lib.rs"), "", &library)?;
    let needed = |module: &str| room.needs(module);
    keep_modules(&to.join("tests/it/main.rs"), "", &needed)?;
    for top in room.tests {
        let folder = match *top {
            "fixtures" => "tests",
            _ => "tests/it",
        };
        let file = to.join(folder).join(top).join("mod.rs");
        if file.is_file() {
            keep_modules(&file, &format!("{top}::"), &needed)?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn keep_modules(file: &Path, inside: &str, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    let kept = without_modules(&read(file)?, &|name| wanted(&[inside, name].concat()));
    Ok(fs::write(file, kept)?)
}

/// A file without the declarations of the modules that are not wanted, and without what is said of these.
fn without_modules(text: &str, wanted: &dyn Fn(&str) -> bool) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines() {
        if module(line).is_none_or(wanted) {
            kept.push(line);
        } else {
            while kept.last().is_some_and(|line| line.starts_with("#[")) {
                kept.pop();
            }
        }
    }
    kept.join("\n") + "\n"
}

/// The module that a line declares.
fn module(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
    let line = line.strip_prefix("pub ").unwrap_or(line);
    line.strip_prefix("mod ")?.strip_suffix(';')
}

fn manifest(of_the_project: &str, room: &Room) -> Result<String> {
    let line = |name: &&str| {
        let begin = format!("{name} = ");
        let mut lines = of_the_project.lines();
        // The last one: of the crates that are there twice, it has the features of a native build.
        let found = lines.rfind(|line| line.starts_with(&begin));
        found.with_context(|| format!("Cargo.toml names no {name}"))
    };
    let lines = |names: &[&str]| -> Result<String> {
        let lines: Result<Vec<&str>> = names.iter().map(line).collect();
        Ok(lines?.join("\n"))
    };
    // Rooms share a build folder, where a version of its own keeps the programs of each apart.
    Ok(format!(
        "[workspace]\n\n[package]\nname = \"gut-skin-check\"\nversion = \"0.0.0-{}\"\nedition = \"2024\"\npublish = false\n\
         autobins = false\n\n[lib]\ntest = false\ndoctest = false\n\n\
         [features]\nssr = []\nui = []\nweb = []\n\n[dependencies]\n{}\n\n[dev-dependencies]\n{}\n\n\
         [[test]]\nname = \"it\"\npath = \"tests/it/main.rs\"\n\n\
         [profile.mutants]\ninherits = \"test\"\nopt-level = {}\ndebug = \"none\"\n\n\
         # The properties and the texts spend their time in these.\n[profile.mutants.package.\"*\"]\nopt-level = 2\n",
        room.name,
        lines(NEEDED)?,
        lines(NEEDED_BY_TESTS)?,
        u8::from(room.optimized)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::rooms::ROOMS;

    #[test]
    fn a_module_goes_with_what_is_said_of_it() {
        let text = "//! Tests.\n\nmod a;\n#[cfg(x)]\n#[path = \"b.rs\"]\nmod b;\npub(crate) mod c;\npub mod d;\nuse a::b;\n";
        let kept = without_modules(text, &|name| matches!(name, "a" | "d"));
        assert_eq!(kept, "//! Tests.\n\nmod a;\npub mod d;\nuse a::b;\n");
    }

    /// That it compiles is seen whenever the command runs; here, that it has what it should.
    #[test]
    fn each_copy_has_its_room_and_nothing_that_it_does_not_need() -> Result<()> {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        for room in ROOMS {
            let folder = tempfile::tempdir()?;
            make(root, room, folder.path())?;
            let library = read(&folder.path().join("src/lib.rs"))?;
            let found: Vec<&str> = library.lines().filter_map(module).collect();
            let mut wanted = room.library.to_vec();
            wanted.sort_unstable();
            assert_eq!(found, wanted);
            let tests = read(&folder.path().join("tests/it/main.rs"))?;
            assert!(tests.lines().any(|line| module(line) == Some(room.name)));
            let manifest = read(&folder.path().join("Cargo.toml"))?;
            assert!(manifest.contains("raw_value") && !manifest.contains("yew"));
        }
        Ok(())
    }
}
