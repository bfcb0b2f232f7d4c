//! The report: what is hidden is nowhere in it, the parts come in their order, and the screens draw all of it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod card;
mod cases;
#[cfg(feature = "ssr")]
mod contract;
mod doctor_list;
#[cfg(feature = "ssr")]
mod drawn;
mod hidden;
mod log;
mod order;
mod parts;
mod picture;
mod png;
mod properties;
mod reminder;
mod stop;
mod text;
mod topics;

use gut_skin_check::content::{EN, Language, Text};
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::{Answers, assess};
use gut_skin_check::report::document::Ways;
use gut_skin_check::report::{Given, Paragraph, Part, Report};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

/// The report of a result that is read on the day it was made.
fn report(text: &'static Text, answers: &Answers, config: &Config) -> Report {
    let given = Given {
        log: &[],
        answers,
        config,
        text: Language::of(text),
        date: "June 15, 2025",
        old: false,
    };
    Report::of(&assess(answers), &given).expect("a result")
}

/// A page that has set the country, so that nothing is open in [`calm`].
fn page(bands: BandsShown) -> Config {
    Config {
        country: Some(Country::Us),
        bands,
        ..Config::default()
    }
}

fn shown(answers: &Answers) -> Report {
    report(&EN, answers, &page(BandsShown::Show))
}

fn hidden(answers: &Answers) -> Report {
    report(&EN, answers, &page(BandsShown::Hide))
}

/// The one part that is meant.
fn part<T>(report: Report, meant: impl FnMut(Part) -> Option<T>) -> Option<T> {
    let mut found: Vec<T> = report.parts.into_iter().filter_map(meant).collect();
    assert!(found.len() <= 1, "a part is there twice");
    found.pop()
}

fn keys(paragraphs: &[Paragraph]) -> Vec<String> {
    let keys = paragraphs.iter().map(|it| it.key.name().into_owned());
    keys.collect()
}

fn ways(report: &Report) -> Ways {
    let found = report.parts.iter().find_map(|part| match part {
        Part::Ways(ways) => Some(*ways),
        _ => None,
    });
    found.expect("every result has ways on")
}
