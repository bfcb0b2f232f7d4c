//! Every kept input of `fuzz/corpus`, through the very functions that `cargo xtask fuzz` feeds by the million.
#![allow(
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use crate::fuzzed::{self, TARGETS};
use gut_skin_check::domain::QuestionId;
use gut_skin_check::settings::Config;
use gut_skin_check::storage::Record;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

/// Kept inputs are to be read by people: few, and short.
const MOST: usize = 400;
const LONGEST: u64 = 4096;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_kept_input_keeps_the_promises() {
    for (target, run) in TARGETS {
        let corpus = folder().join("corpus").join(target);
        let kept = names(&corpus);
        assert!(kept.len() > 10, "{target} has only {} inputs", kept.len());
        assert!(kept.len() <= MOST, "{target} has {} inputs", kept.len());
        for name in kept {
            let input = fs::read(corpus.join(&name)).unwrap();
            assert!(input.len() as u64 <= LONGEST, "{target}/{name} is long");
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| run(&input))) {
                eprintln!(
                    "fuzz/corpus/{target}/{name}: {}",
                    String::from_utf8_lossy(&input)
                );
                resume_unwind(panic);
            }
        }
    }
}

/// A target without a program is never fuzzed, and a folder without a target never read.
#[test]
fn every_target_has_its_program_and_its_inputs() {
    let targets: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names(&folder().join("corpus")), targets);
    let programs = names(&folder().join("src/bin"));
    assert_eq!(
        programs,
        targets.iter().map(|name| format!("{name}.rs")).collect()
    );
    for name in targets {
        let program = fs::read_to_string(folder().join(format!("src/bin/{name}.rs"))).unwrap();
        assert!(
            program.contains(&format!("fuzzed::{name}::run")),
            "{name} runs something else"
        );
    }
}

/// What must never be is refused: the functions do look.
#[test]
fn a_broken_promise_is_noticed() {
    let link = |url: &str| Config {
        booking_url: url.to_owned(),
        ..Config::default()
    };
    fuzzed::settings::allowed(&link("https://a.example/"), "");
    for url in [
        "javascript:x",
        "//other.example",
        "https:",
        "a\\b",
        "http://a.example/",
    ] {
        let passed = catch_unwind(|| fuzzed::settings::allowed(&link(url), ""));
        assert!(passed.is_err(), "{url}");
    }
    let nothing = Record::default();
    let lost =
        catch_unwind(|| fuzzed::record::no_danger_is_lost(QuestionId::Rf1, "breath", &nothing));
    assert!(lost.is_err());
    fuzzed::record::no_danger_is_lost(QuestionId::Rf1, "none", &nothing);
}
