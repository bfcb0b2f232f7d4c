//! The mutants that no test can notice, as docs/decisions/0004-mutation.md lists them with their reasons.

use anyhow::{Context, Result};
use std::{fs, path::Path};

/// Where they are listed.
pub const LIST: &str = "docs/decisions/0004-mutation.md";
const HEADING: &str = "## Survivors";

/// Every listed survivor of a room, as cargo-mutants names it but without the place in its file, which moves. One that
/// is there twice is listed twice.
pub fn listed(root: &Path, room: &str) -> Result<Vec<String>> {
    let text =
        fs::read_to_string(root.join(LIST)).with_context(|| format!("cannot read {LIST}"))?;
    let folder = format!("src/{room}/");
    Ok(entries(&text)
        .filter(|entry| entry.starts_with(&folder))
        .map(str::to_owned)
        .collect())
}

fn entries(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().skip_while(|line| *line != HEADING).skip(1);
    let lines = lines.take_while(|line| !line.starts_with("## "));
    lines.filter_map(|line| Some(line.strip_prefix("- `")?.split_once('`')?.0))
}

/// A mutant without its line and column: `src/a.rs:1:2: replace ...` is `src/a.rs: replace ...`.
pub fn without_place(mutant: &str) -> String {
    let (place, change) = mutant.split_once(": ").unwrap_or((mutant, ""));
    let file = place.split(':').next().unwrap_or_default();
    format!("{file}: {change}")
}

/// What is in the first list and not in the second, each as often as it is missing there.
pub fn beyond(these: &[String], those: &[String]) -> Vec<String> {
    let mut left = those.to_vec();
    let unknown = these.iter().filter(|this| {
        let found = left.iter().position(|that| that == *this);
        found.map(|place| left.swap_remove(place)).is_none()
    });
    unknown.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::rooms::ROOMS;

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    #[test]
    fn a_mutant_is_known_wherever_it_moved() {
        let mutant = "src/a/b.rs:12:7: replace > with >= in Age::years_row";
        assert_eq!(
            without_place(mutant),
            "src/a/b.rs: replace > with >= in Age::years_row"
        );
        let list = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            beyond(&list(&["a", "b", "a"]), &list(&["a", "c"])),
            list(&["b", "a"])
        );
    }

    /// The list is read, every entry has a reason, and what it speaks of is still in the source.
    #[test]
    fn every_listed_survivor_is_still_in_the_source() -> Result<()> {
        let text = fs::read_to_string(root().join(LIST))?;
        let all: Vec<&str> = entries(&text).collect();
        assert!(!all.is_empty(), "no survivor was read from {LIST}");
        for entry in &all {
            let (file, change) = entry.split_once(": ").unwrap_or_default();
            let source = fs::read_to_string(root().join(file)).unwrap_or_default();
            assert!(!source.is_empty(), "{entry}: there is no {file}");
            let name = change.rsplit(" in ").next().unwrap_or_default();
            let name = name.rsplit("::").next().unwrap_or_default();
            let function = name.split(" -> ").next().unwrap_or_default();
            let function = function.strip_prefix("replace ").unwrap_or(function);
            let there = source.contains(&format!("fn {function}"))
                || source.contains(&format!("{function}:"));
            assert!(there, "{entry}: {file} has no {function}");
            if let Some((from, _)) = change.split_once(" with ")
                && let Some(from) = from.strip_prefix("replace ")
                && !from.contains("->")
                && !from.contains("match guard")
            {
                assert!(source.contains(from), "{entry}: {file} has no {from}");
            }
            let reason = text
                .split(&format!("- `{entry}`: "))
                .nth(1)
                .unwrap_or_default();
            assert!(reason.len() > 20, "{entry} is listed without a reason");
            let room = ROOMS
                .iter()
                .any(|room| file.starts_with(&format!("src/{}/", room.name)));
            assert!(room, "{entry} is in no room of the command");
        }
        Ok(())
    }
}
