//! The report: what is hidden is nowhere in it, the parts come in their order, and the screens draw all of it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that is written wrongly should stop"
)]

mod cases;
#[cfg(feature = "ssr")]
mod contract;
mod doctor_list;
#[cfg(feature = "ssr")]
mod drawn;
mod hidden;
mod order;
mod picture;
mod properties;
mod text;

use gut_skin_check::content::{Language, Text};
use gut_skin_check::domain::{Answers, assess};
use gut_skin_check::report::{Given, Report};
use gut_skin_check::settings::Config;

/// The report of a result that is read on the day it was made.
fn report(text: &'static Text, answers: &Answers, config: &Config) -> Report {
    let given = Given {
        answers,
        config,
        text: Language::of(text),
        date: "June 15, 2025",
        old: false,
    };
    Report::of(&assess(answers), &given).expect("a result")
}
