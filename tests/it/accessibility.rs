//! `docs/accessibility.md` says of every criterion of WCAG 2.2 A and AA, and of the three of AAA that are
//! promised, how it is met; and every test that it names exists.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use crate::named::{cells, exists, named, read, root};
use std::path::Path;

/// Level A, AA, and what we promise of AAA, with the numbers of WCAG 2.2.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 \
    2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 \
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";
const AAA: &str = "1.4.6 2.5.5 3.1.5";

/// A row of the table.
#[derive(Debug)]
struct Row {
    number: String,
    level: String,
    state: String,
    how: String,
}

impl Row {
    /// The tests that the row names: `e2e steps::x`.
    fn tests(&self) -> impl Iterator<Item = &str> {
        named(&self.how)
    }
}

fn rows() -> Vec<Row> {
    let text = read("docs/accessibility.md");
    let lines = text.lines().filter(|line| {
        line.strip_prefix("| ")
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    let row = |line: &str| {
        let [criterion, level, state, how] = cells(line);
        let (number, name) = criterion.split_once(' ').expect("number and name");
        assert!(!name.is_empty());
        Row {
            number: number.to_owned(),
            level: level.to_owned(),
            state: state.to_owned(),
            how: how.to_owned(),
        }
    };
    lines.map(row).collect()
}

#[test]
fn every_criterion_stands_once() {
    let mut wanted: Vec<(&str, &str)> = Vec::new();
    for (level, numbers) in [("A", A), ("AA", AA), ("AAA", AAA)] {
        wanted.extend(numbers.split_whitespace().map(|number| (number, level)));
    }
    assert_eq!(wanted.len(), 31 + 24 + 3);
    let place = |number: &str| -> Vec<u8> {
        number
            .split('.')
            .map(|part| part.parse().unwrap())
            .collect()
    };
    wanted.sort_by_key(|(number, _)| place(number));
    let rows = rows();
    let found: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (row.number.as_str(), row.level.as_str()))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn every_row_says_how() {
    let rows = rows();
    for row in &rows {
        assert!(!row.how.is_empty(), "{row:?}");
        match row.state.as_str() {
            "test" => {
                // Or it points to the row that names them.
                let other = row
                    .how
                    .strip_prefix("See ")
                    .map(|rest| rest.trim_end_matches('.'));
                let other = other.and_then(|number| rows.iter().find(|row| row.number == number));
                let tests = other.unwrap_or(row).tests().count();
                assert!(tests > 0, "no test is named: {row:?}");
            }
            "by hand" | "nothing here" | "not met" => {}
            other => panic!("{other} is no state: {row:?}"),
        }
    }
}

#[test]
fn every_test_that_is_named_exists() {
    let mut count = 0;
    for row in rows() {
        for named in row.tests() {
            count += 1;
            assert!(exists(named), "{}: there is no test {named}", row.number);
        }
    }
    assert!(count > 40, "only {count} tests were found");
    for gone in [
        "e2e steps::no_such_test",
        "e2e nowhere::by_keyboard_alone_to_a_result",
        "e2e steps::change",
    ] {
        assert!(!exists(gone), "{gone}");
    }
}

#[test]
fn the_document_is_where_readers_look() {
    assert!(read("README.md").contains("docs/accessibility.md"));
    assert!(Path::new(&root().join("docs/accessibility.md")).is_file());
}
