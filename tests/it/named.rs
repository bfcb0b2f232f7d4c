//! Tests that a document names, as `e2e steps::x`: the function `x` in `tests/e2e/steps.rs`.
#![allow(clippy::panic, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::PathBuf;

/// The top folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A document of the project.
pub(crate) fn read(document: &str) -> String {
    let text = fs::read_to_string(root().join(document));
    text.unwrap_or_else(|error| panic!("{document}: {error}"))
}

/// The cells of a row of a table.
pub(crate) fn cells<const COUNT: usize>(row: &str) -> [&str; COUNT] {
    let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
    let cells = cells.try_into();
    cells.unwrap_or_else(|_| panic!("not {COUNT} cells: {row}"))
}

/// The tests that a text names.
pub(crate) fn named(text: &str) -> impl Iterator<Item = &str> {
    let spans = text.split('`').skip(1).step_by(2);
    spans.filter(|span| span.contains("::"))
}

/// Whether `bin module::name` is a function with `#[test]` above it. The tests of the style sheets are those of xtask.
pub(crate) fn exists(named: &str) -> bool {
    let (bin, path) = named.split_once(' ').unwrap_or(("", named));
    let mut parts: Vec<&str> = path.split("::").collect();
    let name = parts.pop().unwrap_or_default();
    let sources = match bin {
        "xtask" => root().join("xtask/src"),
        bin => root().join("tests").join(bin),
    };
    let folder = sources.join(parts.join("/"));
    let files = [folder.with_extension("rs"), folder.join("mod.rs")];
    let text = files.iter().find_map(|file| fs::read_to_string(file).ok());
    let Some(text) = text else { return false };
    let lines: Vec<&str> = text.lines().collect();
    let start = format!("fn {name}()");
    lines.iter().enumerate().any(|(index, line)| {
        let above = lines.iter().take(index).rev();
        let mut above = above.take_while(|line| line.starts_with("#["));
        line.starts_with(&start) && above.any(|line| *line == "#[test]")
    })
}
