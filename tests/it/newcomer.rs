//! The three changes in docs/newcomer apply to this tree, so that whoever tries them meets what the guide describes.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Files that `UPDATE_EXPECT=1` writes. A patch has only what is changed by hand.
const GENERATED: &[&str] = &["tests/snapshots/", "docs/method.md", "web/contract.ts"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every patch by its name, with its text.
fn patches() -> Vec<(String, String)> {
    let files = fs::read_dir(root().join("docs/newcomer")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let mut patches: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|end| end == "diff"))
        .collect();
    patches.sort();
    let named = patches.into_iter().map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap())
    });
    named.collect()
}

/// The files that a patch changes.
fn files(patch: &str) -> Vec<&str> {
    let lines = patch.lines().filter_map(|line| line.strip_prefix("+++ b/"));
    lines.collect()
}

/// Whether `git apply --check` takes a patch; else what it says. It needs no repository, and one around the
/// tree must not be found: git would then skip every file of the patch and call that a success.
fn check(patch: &str, more: &[&str]) -> Result<(), String> {
    let mut git = Command::new("git")
        .args(["apply", "--check"])
        .args(more)
        .current_dir(root())
        .env("GIT_CEILING_DIRECTORIES", root().parent().unwrap())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("this test needs git: {error}"));
    git.stdin
        .take()
        .unwrap()
        .write_all(patch.as_bytes())
        .unwrap();
    let done = git.wait_with_output().unwrap();
    if done.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into_owned())
    }
}

#[test]
fn every_patch_applies_or_is_applied() {
    let patches = patches();
    let names: Vec<&str> = patches.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["danger-sign", "question", "setting"]);
    for (name, patch) in &patches {
        // Whoever is trying a patch has it in the tree.
        if let Err(why) = check(patch, &[])
            && check(patch, &["--reverse"]).is_err()
        {
            panic!(
                "docs/newcomer/{name}.diff no longer applies. Make its change again by CONTRIBUTING.md, and write \
                 the files changed by hand to it (docs/newcomer/README.md).\n{why}"
            );
        }
    }
}

#[test]
fn this_check_can_fail_a_patch_of_other_lines_is_refused() {
    for (name, patch) in patches() {
        for from in ["\n ", "\n-"] {
            let other = patch.replacen(from, &format!("{from}no such line "), 1);
            if other != patch {
                assert!(check(&other, &[]).is_err(), "{name}");
                assert!(check(&other, &["--reverse"]).is_err(), "{name}");
            }
        }
    }
}

#[test]
fn a_patch_has_only_what_is_changed_by_hand_and_the_table_counts_it() {
    let readme = fs::read_to_string(root().join("docs/newcomer/README.md")).unwrap();
    for (name, patch) in patches() {
        let files = files(&patch);
        for file in &files {
            let generated = GENERATED.iter().any(|start| file.starts_with(start));
            assert!(!generated, "{name}: UPDATE_EXPECT=1 writes {file}");
        }
        let row = format!("| `{name}.diff` | {} |", files.len());
        assert!(readme.contains(&row), "the table has no {row:?}");
    }
}

/// And in each language beside English its words and their drafts.
#[test]
fn a_food_question_with_a_rule_takes_six_files() {
    let (_, patch) = patches().remove(1);
    let mut files = files(&patch);
    files.retain(|file| {
        !file.starts_with("docs/languages/") && !file.starts_with("src/content/es/")
    });
    assert!(files.len() <= 6, "{files:?}");
}
