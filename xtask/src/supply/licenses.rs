//! The license texts of what others wrote and the wasm is compiled from, in one file of the package.

use super::crates::{Crate, Parts};
use crate::{run::capture, tools::Tools};
use anyhow::{Context, Result, ensure};
use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// Its name in the package.
pub const NAME: &str = "THIRD-PARTY-LICENSES.txt";

const HEAD: &str = "\
What the WebAssembly files of the Gut-Skin Check are compiled from and others wrote, with the licenses that they offer, as SPDX
writes them, and the numbers of the texts below. A text that several share is there once.
";

/// The crates that are handed out without any text. Each offers Apache-2.0, whose text names no owner and so is the same
/// wherever it comes from; they are used under it.
const WITHOUT: [(&str, &str); 15] = [
    ("gloo-console", GLOO),
    ("gloo-dialogs", GLOO),
    ("gloo-events", GLOO),
    ("gloo-file", GLOO),
    ("gloo-history", GLOO),
    ("gloo-net", GLOO),
    ("gloo-render", GLOO),
    ("gloo-storage", GLOO),
    ("gloo-timers", GLOO),
    ("gloo-utils", GLOO),
    ("gloo-worker", GLOO),
    ("implicit-clone", NAMED),
    (
        "rlsf",
        "its texts are at the top of its repository, outside of the crate",
    ),
    ("wasm_split_helpers", NAMED),
    (
        "yew",
        "its texts are at the top of its repository, outside of the crate",
    ),
];
const NAMED: &str = "its manifest alone names the licenses";
const GLOO: &str =
    "the texts of all parts of gloo are at the top of their repository; the crate `gloo` has them";

/// What the names of files with a license begin with.
const BEGINNINGS: [&str; 6] = [
    "license",
    "licence",
    "copying",
    "unlicense",
    "notice",
    "copyright",
];

/// What the standard library is under, beside the choice that it offers: its tables of letters, and what runs below `core`.
const OF_RUST: [&str; 3] = ["Apache-2.0.txt", "LLVM-exception.txt", "Unicode-3.0.txt"];

/// The file with all of them.
pub fn text(tools: &Tools, parts: &Parts) -> Result<String> {
    let apache = read(&tools.root.join("LICENSE-APACHE"))?;
    let sysroot = capture(tools.command("rustc")?.args(["--print", "sysroot"]))?;
    let folder = Path::new(sysroot.trim()).join("share/doc/rust/licenses");
    let rust: Result<Vec<String>> = OF_RUST
        .iter()
        .map(|name| read(&folder.join(name)))
        .collect();
    let rust =
        rust.context("the compiler brings its license texts where rustup has installed it")?;
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for one in &parts.others {
        all.push((
            title(&one.id.0, &one.id.1, &one.license),
            texts_of(one, &apache, &WITHOUT)?,
        ));
    }
    all.push((title("rust-std", &parts.rust, "MIT OR Apache-2.0"), rust));
    stale(&parts.others, &WITHOUT)?;
    Ok(composed(&all))
}

fn title(name: &str, version: &str, license: &str) -> String {
    format!("{name} {version}: {license}")
}

/// What a crate brings, or the text that stands in for it.
fn texts_of(one: &Crate, apache: &str, without: &[(&str, &str)]) -> Result<Vec<String>> {
    let (name, version) = (&one.id.0, &one.id.1);
    let files = files(&one.folder)?;
    let exception = without.iter().find(|(known, _)| known == name);
    let Some((_, reason)) = exception else {
        ensure!(
            !files.is_empty(),
            "{name} {version} brings no license text; find out why and add it to `WITHOUT` in xtask/src/supply/licenses.rs"
        );
        return files.iter().map(|path| read(path)).collect();
    };
    ensure!(
        files.is_empty(),
        "{name} {version} brings its license text by now; take it out of `WITHOUT` ({reason})"
    );
    let expression = spdx::Expression::parse(&one.license)?;
    let offered = expression.evaluate(|license| {
        license
            .license
            .id()
            .is_some_and(|id| id.name == "Apache-2.0")
            && license.addition.is_none()
    });
    ensure!(
        offered,
        "{name} {version} offers {}, not Apache-2.0 alone",
        one.license
    );
    Ok(vec![apache.to_owned()])
}

/// An exception for a crate that is not used any more is an error, so that the list stays true.
fn stale(crates: &[Crate], without: &[(&str, &str)]) -> Result<()> {
    let used: BTreeSet<&str> = crates.iter().map(|one| one.id.0.as_str()).collect();
    let gone: Vec<&str> = without
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !used.contains(name))
        .collect();
    ensure!(
        gone.is_empty(),
        "`WITHOUT` names crates that are not used: {}",
        gone.join(", ")
    );
    Ok(())
}

/// The files of a folder that hold a license, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let named = BEGINNINGS
            .iter()
            .any(|beginning| name.starts_with(beginning));
        if named && !name.ends_with(".rs") && entry.file_type()?.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// A text, without what differs between two copies of one and has no meaning: ends of lines and empty lines around it.
fn read(path: &Path) -> Result<String> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    Ok(lines.join("\n").trim_matches('\n').to_owned())
}

fn composed(all: &[(String, Vec<String>)]) -> String {
    let mut texts: Vec<&str> = Vec::new();
    let mut list = String::new();
    for (title, own) in all {
        let mut numbers = Vec::new();
        for text in own {
            let known = texts.iter().position(|known| known == text);
            let at = known.unwrap_or_else(|| {
                texts.push(text);
                texts.len() - 1
            });
            numbers.push((at + 1).to_string());
        }
        // Writing into a string does not fail.
        let _ = writeln!(list, "{title} [{}]", numbers.join(", "));
    }
    let line = "-".repeat(80);
    let texts = (1..)
        .zip(&texts)
        .map(|(number, text): (usize, _)| format!("\n{line}\n[{number}]\n\n{text}\n"));
    [HEAD, "\n", &list, &texts.collect::<String>()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::crates;

    fn folder(files: &[(&str, &str)]) -> Result<tempfile::TempDir> {
        let folder = tempfile::tempdir()?;
        for (name, text) in files {
            fs::write(folder.path().join(name), text)?;
        }
        Ok(folder)
    }

    fn one(name: &str, license: &str, folder: &Path) -> Crate {
        Crate {
            id: (name.to_owned(), "1.0.0".to_owned()),
            license: license.to_owned(),
            folder: folder.to_owned(),
            ..Crate::default()
        }
    }

    #[test]
    fn every_text_of_a_crate_is_taken() -> Result<()> {
        let folder = folder(&[
            ("LICENSE-MIT", "\r\nMIT  \r\nme\r\n"),
            ("COPYING", "see"),
            ("license.rs", "code"),
            ("README.md", "hi"),
        ])?;
        assert_eq!(
            texts_of(&one("a", "MIT", folder.path()), "APACHE", &[])?,
            ["see", "MIT\nme"]
        );
        Ok(())
    }

    #[test]
    fn a_crate_without_a_text_is_an_error_unless_it_is_explained() -> Result<()> {
        let empty = folder(&[])?;
        let bare = |license: &str| one("bare", license, empty.path());
        let error = texts_of(&bare("MIT"), "APACHE", &[]).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.starts_with("bare 1.0.0 brings no license text")));
        let known = [("bare", "outside of the crate")];
        assert_eq!(
            texts_of(&bare("MIT OR Apache-2.0"), "APACHE", &known)?,
            ["APACHE"]
        );
        for other in [
            "MIT",
            "MIT AND Apache-2.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(texts_of(&bare(other), "APACHE", &known).is_err(), "{other}");
        }
        let full = folder(&[("LICENSE", "MIT")])?;
        let error = texts_of(&one("bare", "Apache-2.0", full.path()), "APACHE", &known);
        assert!(error.is_err_and(|error| error.to_string().contains("by now")));
        assert!(stale(&[bare("MIT")], &known).is_ok());
        assert!(stale(&[], &known).is_err_and(|error| error.to_string().ends_with("used: bare")));
        Ok(())
    }

    #[test]
    fn the_same_text_is_there_once() {
        let own = |title: &str, texts: &[&str]| {
            (
                title.to_owned(),
                texts
                    .iter()
                    .map(|text| (*text).to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        let text = composed(&[own("a 1: MIT", &["ONE"]), own("b 2: MIT", &["TWO", "ONE"])]);
        assert!(text.contains("\na 1: MIT [1]\nb 2: MIT [2, 1]\n"), "{text}");
        assert_eq!(text.matches("\nONE\n").count(), 1);
        assert_eq!(text.matches("\nTWO\n").count(), 1);
    }

    #[test]
    fn every_crate_of_the_wasm_is_in_the_file() -> Result<()> {
        let tools = Tools::as_they_are(&crate::root()?)?;
        let parts = crates::parts(&tools)?;
        let text = text(&tools, &parts)?;
        for one in &parts.others {
            let title = title(&one.id.0, &one.id.1, &one.license);
            assert!(text.contains(&format!("\n{title} [")), "{title}");
        }
        assert!(text.contains("\nrust-std "));
        assert!(text.contains("Permission is hereby granted, free of charge"));
        assert!(text.contains("Apache License"));
        Ok(())
    }
}
