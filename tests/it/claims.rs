//! What the documents promise is held by tests that are there.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

use crate::named::{cells, exists, named, read};

const DOCUMENTS: [&str; 4] = [
    "docs/privacy.md",
    "docs/threat-model.md",
    "docs/embedding.md",
    "SECURITY.md",
];

#[test]
fn every_test_that_a_document_names_is_there() {
    for document in DOCUMENTS {
        let text = read(document);
        let tests = ["e2e ", "it ", "xtask "];
        // `x` stands for any.
        let tests = named(&text)
            .filter(|name| tests.iter().any(|bin| name.starts_with(bin)) && !name.ends_with("::x"));
        let mut gone = tests.filter(|name| !exists(name));
        assert_eq!(gone.next(), None, "{document}");
    }
}

#[test]
fn every_claim_of_privacy_names_what_holds_it() {
    let text = read("docs/privacy.md");
    let (_, claims) = text.split_once("### Claims").expect("the table of claims");
    let rows: Vec<[&str; 3]> = claims
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(cells)
        .collect();
    assert!(rows.len() > 30, "{}", rows.len());
    for [claim, by_hand, held] in rows {
        assert!(!claim.is_empty());
        // A test, the same as above, a file of the build, or a command that stands in the cell before.
        let holds = named(held).any(exists)
            || held.starts_with("the same")
            || held.contains("`xtask/src/")
            || (held.starts_with("that command") && by_hand.contains("`cargo xtask "));
        assert!(holds, "{claim}: {held}");
    }
}

#[test]
fn a_test_that_is_gone_is_seen() {
    assert!(exists("it claims::a_test_that_is_gone_is_seen"));
    assert!(!exists("it claims::it_never_was"));
    assert!(!exists("e2e nowhere::it_never_was"));
}
