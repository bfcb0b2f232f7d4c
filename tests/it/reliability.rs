//! `docs/reliability.md` says of every fault that a parent can meet what then happens, and names the tests that hold it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use crate::named::{cells, exists, named, read};

/// The faults that must have a row.
const FAULTS: [&str; 32] = [
    "Storage denied at the start",
    "Storage denied in the middle",
    "Storage full",
    "Record deleted",
    "Storage cleared by another script",
    "Storage that keeps nothing",
    "Changed by another tab",
    "Two tabs answering at once",
    "Damaged at every byte",
    "Newer record",
    "Older record, every fixture",
    "Clock forth and back by years",
    "Two tabs logging the same day",
    "Storage denied or full while history or log is kept",
    "Damaged history or log",
    "Clock wrong when history and log expire",
    "A file to import that is damaged, of others, huge or newer",
    "Two devices that say different things of one day",
    "Reload at every screen",
    "Tab killed at every screen",
    "Back from the browser's memory at every screen",
    "No room for what a visit without a network needs",
    "A private window, or one without workers or caches",
    "Wasm blocked",
    "Wasm cut off",
    "Wasm of the wrong type",
    "A file that is slow or never comes",
    "The page changed on its way",
    "Page translated",
    "Form filled in by a program",
    "Text of the system at 200 %",
    "History refused",
];

/// The rows: fault, what happens, engines, tests.
fn rows() -> Vec<[String; 4]> {
    let text = read("docs/reliability.md");
    let lines = text.lines().filter(|line| line.starts_with("| "));
    let owned = |line| cells(line).map(str::to_owned);
    lines.skip(1).map(owned).collect()
}

#[test]
fn every_fault_has_a_row() {
    let rows = rows();
    for fault in FAULTS {
        let found = rows.iter().filter(|row| row[0] == fault).count();
        assert_eq!(found, 1, "{fault}");
    }
}

#[test]
fn every_row_says_what_happens_where_it_is_seen_and_names_tests_that_exist() {
    for row in rows() {
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let tests: Vec<&str> = named(&row[3]).collect();
        assert!(!tests.is_empty(), "no test is named: {row:?}");
        for test in tests {
            assert!(exists(test), "{}: there is no test {test}", row[0]);
        }
    }
}

#[test]
fn the_document_is_where_readers_look() {
    let readme = read("README.md");
    assert!(readme.contains("docs/reliability.md"));
}
