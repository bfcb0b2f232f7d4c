//! The order of the parts, and the keys of their texts.

use std::collections::BTreeSet;

use gut_skin_check::content::EN;
use gut_skin_check::content::text::Piece;
use gut_skin_check::domain::age::Scope;
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::questions::{Choice, Country};
use gut_skin_check::domain::{Outcome, assess};
use gut_skin_check::report::compose::Composer;
use gut_skin_check::report::document::Place;
use gut_skin_check::report::{Part, Stop, TextKey};
use gut_skin_check::settings::Config;

use super::report;
use crate::support::{calm, safe};

/// The parts by name, in order.
fn names(parts: &[Part]) -> Vec<&'static str> {
    let name = |part: &Part| match part {
        Part::Old(..) => "old",
        Part::Card(_) => "card",
        Part::Share => "share",
        Part::Kept => "kept",
        Part::Guards(Place::Alert, _) => "alert",
        Part::Guards(Place::BeforeSteps, _) => "guards before the steps",
        Part::Guards(Place::AfterSteps, _) => "guards",
        Part::Doctor(..) => "doctor",
        Part::Steps(..) => "steps",
        Part::Ways(_) => "ways",
        Part::Stuck(_) => "stuck",
        Part::Notes(_) => "notes",
        Part::Topics(_) => "topics",
        Part::Support(_) => "support",
        Part::DoctorList(..) => "doctor's list",
        Part::Evidence(_) => "evidence",
        Part::Booking(_) => "booking",
        Part::Closing(..) => "closing",
    };
    parts.iter().map(name).collect()
}

#[test]
fn the_parts_come_in_the_order_in_which_they_are_needed() {
    let config = Config {
        phone: "555 0100".to_owned(),
        ..Config::default()
    };
    let everything = report(&EN, &calm("s6=fast c3=limit c1=- x1=stooltest"), &config);
    assert_eq!(
        names(&everything.parts),
        [
            "card",
            "ways",
            "doctor",
            "alert",
            "guards before the steps",
            "steps",
            "guards",
            "support",
            "share",
            "doctor's list",
            "topics",
            "evidence",
            "booking",
            "kept",
            "closing",
        ]
    );
    let steady = report(&EN, &calm(""), &Config::default());
    assert_eq!(
        names(&steady.parts),
        [
            "card",
            "ways",
            "steps",
            "support",
            "share",
            "doctor's list",
            "topics",
            "evidence",
            "kept",
            "closing",
        ]
    );
}

#[test]
fn each_guard_is_read_once() {
    let found = report(
        &EN,
        &calm("s6=fast c3=limit x1=stooltest m3=vitd"),
        &Config::default(),
    );
    let mut read = Vec::new();
    for part in &found.parts {
        if let Part::Guards(_, guards) = part {
            read.extend(guards.iter().map(|(guard, _)| *guard));
        }
    }
    let once: BTreeSet<Guard> = read.iter().copied().collect();
    assert_eq!(once.len(), read.len());
    let raised = crate::support::assessed(&calm("s6=fast c3=limit x1=stooltest m3=vitd")).guards;
    assert_eq!(once, raised.into_iter().collect());
}

#[test]
fn a_text_carries_the_key_of_the_specification() {
    let stop = |spec: &str| {
        let answers = safe(spec);
        let composer = Composer::new(&EN, Country::Us);
        Stop::of(&assess(&answers), &answers, &composer).expect("a screen that stops")
    };
    let today = stop("rf3=blisters");
    assert_eq!(today.first[0].key.name(), "today.U1");
    assert_eq!(today.lines[0].key.name(), "today.body");
    let told = today.told.expect("what was ticked");
    assert_eq!(told.flags[0].lines[0].key.name(), "rf3.blisters");
    let emergency = stop("rf1=swell");
    assert_eq!(emergency.lines[0].key.name(), "emerg.allergy");
    assert_eq!(
        TextKey::Option(gut_skin_check::domain::QuestionId::Rf1, None).name(),
        "rf1.none"
    );
}

#[test]
fn every_screen_that_stops_shows_the_emergency_number_once() {
    for spec in [
        "rf1=breath",
        "rf2=battery",
        "rf2=swallowed",
        "rf3=crust",
        "age=5",
        "age=60",
    ] {
        let answers = safe(spec);
        let outcome = assess(&answers);
        let why = matches!(outcome, Outcome::OutOfRange(Scope::Within));
        assert!(!why, "{spec}");
        for country in Country::ALL.iter().copied() {
            let composer = Composer::new(&EN, country);
            let stop = Stop::of(&outcome, &answers, &composer).expect("a screen that stops");
            let shown: Vec<&str> = stop.calls.iter().chain(&stop.worse).copied().collect();
            for piece in (EN.numbers)(country).emergency {
                if let Piece::Tel(number) = piece {
                    let times = shown.iter().filter(|shown| *shown == number).count();
                    assert_eq!(times, 1, "{number} for {spec} in {}", country.key());
                }
            }
        }
    }
}
