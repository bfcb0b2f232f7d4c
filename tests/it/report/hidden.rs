//! Where the practice hides bands, no band, score, step but the doctor's, or text that follows from a band is anywhere in
//! the report.

use gut_skin_check::content::{Text, languages};
use gut_skin_check::domain::bands::Band;
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::report::document::Way;
use gut_skin_check::report::{Part, Report};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::report;
use crate::content::strings;
use crate::support;

/// What tells a band, in a report as the compiler writes it out for a person to read.
fn tells_bands(text: &Text, report: &Report) -> Vec<String> {
    let written = format!("{report:?}");
    let labels = [Band::Low, Band::Some, Band::High].map(|band| format!("{:?}", (text.band)(band)));
    let mut found: Vec<String> = labels.into();
    found.extend(["key: Topic(", "key: Signal(", "CardScore", "CardTopic"].map(str::to_owned));
    found.retain(|sign| written.contains(sign.as_str()));
    found
}

#[test]
fn hidden_bands_are_nowhere_in_the_report() {
    let hide = Config {
        bands: BandsShown::Hide,
        ..Config::default()
    };
    let mut read = 0;
    let all = strings::many_answers().iter();
    let all = all.flat_map(|answers| languages().into_iter().map(move |text| (text, answers)));
    for (text, answers) in all {
        let Some((answers, _)) = strings::assessed(answers) else {
            continue;
        };
        let shown = report(text, &answers, &Config::default());
        let hidden = report(text, &answers, &hide);
        let spec = support::spell(&answers);
        assert_ne!(tells_bands(text, &shown), Vec::<String>::new(), "{spec}");
        assert_eq!(tells_bands(text, &hidden), Vec::<String>::new(), "{spec}");
        for part in hidden.parts {
            match part {
                Part::Topics(_) | Part::Support(_) => panic!("{part:?} for {spec}"),
                Part::Steps(steps) => {
                    assert!(steps.iter().all(|it| it.step == Step::Doctor), "{spec}");
                }
                Part::NotChecked(topics) => {
                    let links = topics.iter().all(|it| matches!(it.way, Way::Link(..)));
                    assert!(links, "{spec}");
                }
                Part::Evidence(cards) => {
                    assert!(cards.iter().all(|(_, open)| !open), "{spec}");
                }
                Part::Card(card) => {
                    assert!(card.steps.iter().all(|it| it.step == Step::Doctor));
                    assert!(card.topics.is_empty() && card.score.is_none(), "{spec}");
                }
                Part::Old(..)
                | Part::Guards(..)
                | Part::Doctor(..)
                | Part::DoctorList(_)
                | Part::Booking(_)
                | Part::Closing(_) => {}
            }
        }
        read += 1;
    }
    assert!(read > 100, "{read} reports are enough to trust");
}
