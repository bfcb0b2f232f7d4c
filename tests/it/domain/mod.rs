//! The rules of the check against docs/content.md section 3. Written from the specification: where a
//! test and the code disagree, the specification decides.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod advice;
mod bands;
mod cases;
mod causes;
mod columns;
mod consistent;
mod day;
mod doctor_list;
mod flags;
mod flow;
mod foods;
mod guards;
mod levels;
mod log;
mod minerals;
mod monotone;
mod needs;
mod outcome;
mod properties;
mod questions;
mod replay;
mod selection;
mod signals;
mod step_lines;
mod variety;

use crate::support::{assessed, spell};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::flag::Flag;
use gut_skin_check::domain::{Answers, Outcome, assess};

/// Runs a table: each row says which answers are put on top of the base, and what must come out.
/// Every row that differs is shown, not just the first.
fn table(base: fn(&str) -> Answers, found: impl Fn(&Answers) -> String, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(spec, expected)| (spec, expected, found(&base(spec))))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(spec, expected, found)| format!("  {spec}: [{expected}] expected, [{found}] found"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn joined<T>(items: &[T], key: impl Fn(&T) -> &'static str) -> String {
    items.iter().map(key).collect::<Vec<_>>().join(" ")
}

fn flag_keys(flags: &[Flag]) -> String {
    joined(flags, |flag| flag.id.key())
}

/// The level and its flags: `emergency E1`.
fn level_and_flags(answers: &Answers) -> String {
    let outcome = assess(answers);
    let flags = match &outcome {
        Outcome::Emergency { flags, .. } | Outcome::Today { flags } => flag_keys(flags),
        Outcome::Assessed(assessment) => flag_keys(&assessment.flags),
        Outcome::OutOfRange(_) | Outcome::Incomplete => String::new(),
    };
    format!("{} {flags}", outcome.level()).trim_end().to_owned()
}

/// The S flags of a result.
fn flags_of(answers: &Answers) -> String {
    flag_keys(&assessed(answers).flags)
}

fn guards_of(answers: &Answers) -> String {
    joined(&assessed(answers).guards, |guard| guard.key())
}

fn signals_of(answers: &Answers) -> String {
    joined(&assessed(answers).support, |raised| raised.signal.key())
}

fn steps_of(answers: &Answers) -> String {
    joined(&assessed(answers).steps, |step| step.key())
}

/// The band of a domain.
fn band_of(domain: Domain) -> impl Fn(&Answers) -> String {
    move |answers| {
        let assessment = assessed(answers);
        assessment.bands.band(domain).key().to_owned()
    }
}

fn score_of(answers: &Answers) -> String {
    let score = assessed(answers).score;
    score.map_or_else(String::new, |score| format!("{}/{}", score.count, score.of))
}

fn domain(key: &str) -> Domain {
    let found = Domain::ALL
        .iter()
        .copied()
        .find(|domain| domain.key() == key);
    found.unwrap_or_else(|| panic!("no domain {key}"))
}

#[test]
fn helpers_read_what_they_write() {
    use crate::support::{answers, calm, with};
    let base = calm("age=20 bf=no toilet=learning e1=now e2=egg,dairy g=yywhx.y.y. country=nz");
    assert_eq!(answers(&spell(&base)), base);
    assert_ne!(with(&base, "b1=-"), base);
}
