//! Where the practice hides bands, no band, score, step but the doctor's, or text that follows from a band is anywhere in
//! the report.

use gut_skin_check::content::{Text, languages};
use gut_skin_check::domain::bands::Band;
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::formats::text::of_result as message;
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
    let labels =
        [Band::Low, Band::Some, Band::High].map(|band| format!("{:?}", (text.label)(band.label())));
    let mut found: Vec<String> = labels.into();
    found.extend(["key: Signal(", "CardScore", "CardTopic"].map(str::to_owned));
    found.retain(|sign| written.contains(sign.as_str()));
    // Notes, and what helps when poop is stuck, are no texts of a band.
    let topics = written.split("key: Topic(").skip(1);
    let topics = topics.filter_map(|rest| rest.split(')').next());
    let of_a_band = |id: &&str| !id.starts_with("Note") && *id != "BowelStuck";
    found.extend(topics.filter(of_a_band).map(str::to_owned));
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
        let said = message(&hidden, text);
        for band in [Band::Low, Band::Some, Band::High] {
            let label = format!(": {}", (text.label)(band.label()));
            assert!(!said.contains(&label), "{spec}: {said}");
        }
        for part in hidden.parts {
            match part {
                Part::Support(_) => panic!("{part:?} for {spec}"),
                Part::Steps(steps, kept) => {
                    assert!(steps.iter().all(|it| it.step == Step::Doctor), "{spec}");
                    assert!(kept.is_none(), "{spec}");
                }
                Part::Topics(topics) => {
                    assert!(topics.checked.is_empty(), "{spec}");
                    let mut open = topics.open.iter();
                    assert!(open.all(|it| matches!(it.way, Way::Link(..))), "{spec}");
                }
                Part::Evidence(cards) => {
                    assert!(cards.iter().all(|(_, open)| !open), "{spec}");
                }
                Part::Card(card) => {
                    assert!(card.steps.iter().all(|it| it.step == Step::Doctor));
                    assert!(card.topics.is_empty() && card.score.is_none(), "{spec}");
                    let head = card.headline.key.name();
                    assert!(matches!(&*head, "hide.head" | "head.see_doctor"), "{head}");
                    let line = card.lines.iter().any(|it| it.key.name() == "hide.line");
                    assert_eq!(line, head == "hide.head", "{spec}");
                }
                Part::Share
                | Part::Kept
                | Part::Old(..)
                | Part::Guards(..)
                | Part::Doctor(..)
                | Part::Ways(_)
                | Part::Stuck(_)
                | Part::Notes(_)
                | Part::DoctorList(..)
                | Part::Booking(_)
                | Part::Closing(..) => {}
            }
        }
        read += 1;
    }
    assert!(read > 100, "{read} reports are enough to trust");
}
