//! Seeded ways through the check as lines of JSON, for the tests of what is exported: the answers in the shape of
//! docs/content.md 3.13, the items that a form must show, and the bundle. The first line has what is published. `--ways N` makes so many, from seed 0; every fifth has
//! a second state, after a change.

use gut_skin_check::assess::input::to_text;
use gut_skin_check::content::EN;
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::formats::fhir;
use std::io::Write as _;
use std::process::ExitCode;

#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a helper of tests"
)]
#[path = "../tests/fixtures/walks.rs"]
mod walks;

/// 28 November 2026.
const TODAY: u32 = 20_785;

fn main() -> ExitCode {
    let ways = std::env::args().skip_while(|argument| argument != "--ways");
    let Some(ways) = ways.skip(1).find_map(|count| count.parse().ok()) else {
        drop(writeln!(std::io::stderr(), "--ways needs a number"));
        return ExitCode::from(2);
    };
    let mut out = std::io::stdout().lock();
    let (questionnaire, codes) = (fhir::questionnaire(&EN), fhir::codes(&EN));
    if writeln!(
        out,
        r#"{{"questionnaire":{questionnaire},"codes":{codes}}}"#
    )
    .is_err()
    {
        return ExitCode::FAILURE;
    }
    for seed in 0..ways {
        let states: Vec<String> = walks::walk(seed)
            .iter()
            .map(|end| state(seed, end))
            .collect();
        let states = states.join(",");
        if writeln!(out, r#"{{"seed":{seed},"states":[{states}]}}"#).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn state(seed: u64, answers: &gut_skin_check::domain::Answers) -> String {
    let day = Day::from_number(TODAY).unwrap_or(Day::FIRST);
    let bundle = fhir::bundle(&EN, answers, walks::COUNTRY, day, &log(seed, day));
    let shown = walks::shown(answers).join("\",\"");
    let answers = to_text(answers);
    format!(r#"{{"answers":{answers},"shown":["{shown}"],"bundle":{bundle}}}"#)
}

/// Two weeks of evenings, some of them empty.
fn log(seed: u64, today: Day) -> Vec<(Day, LogDay)> {
    let mut random = fastrand::Rng::with_seed(seed);
    let days = (0..14).rev().map(|ago| today.earlier(ago));
    days.map(|day| {
        let mut entered = LogDay::default();
        for field in LogField::ALL.iter().copied() {
            let value = random.u8(..32);
            if random.u8(..4) > 0 && field.allows(value % 5) {
                entered.set(field, Some(value % 5));
            }
        }
        (day, entered)
    })
    .collect()
}
