//! What holds for every report: no text names a list with nothing in it, nothing is said twice, and no topic that the result
//! is about looks steady.

use std::collections::BTreeSet;

use gut_skin_check::content::{EN, languages};
use gut_skin_check::domain::bands::{Band, Domain, Label};
use gut_skin_check::domain::concerns::in_place_of_low;
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::{Answers, Assessment};
use gut_skin_check::report::document::TopicPart;
use gut_skin_check::report::{Part, Report};
use gut_skin_check::settings::Config;

use super::report;
use crate::content::strings::{assessed, many_answers, result_lines};
use crate::fixtures::cases::cases;
use crate::support::spell;

/// Answers that give a result: random ones, and the cases.
pub(super) fn results() -> Vec<(Answers, Assessment)> {
    let cases = cases().into_iter().map(|case| case.answers);
    let all = many_answers().iter().cloned().chain(cases);
    all.filter_map(|answers| assessed(&answers)).collect()
}

/// Every topic of the report that is checked.
fn topics(report: &Report) -> Vec<&TopicPart> {
    let mut topics = Vec::new();
    for part in &report.parts {
        match part {
            Part::Steps(steps, _) => topics.extend(steps.iter().filter_map(|it| it.topic.as_ref())),
            Part::Topics(all) => topics.extend(all.checked.iter().map(|(topic, _)| topic)),
            _ => {}
        }
    }
    topics
}

#[test]
fn every_text_that_names_a_list_names_something() {
    for text in languages() {
        for (answers, _) in results() {
            for country in [Country::Us, Country::Uk, Country::Other] {
                for (name, words) in result_lines(text, &answers, country) {
                    let spec = spell(&answers);
                    // The pseudo-language has brackets of its own kind.
                    assert!(
                        !words.contains(['{', '}', '[', ']']),
                        "{name}: {words} for {spec}"
                    );
                    for empty in [": .", ":  ", ": ,", "  ", " or .", " or  "] {
                        assert!(!words.contains(empty), "{name}: {words} for {spec}");
                    }
                    assert!(!words.ends_with(": "), "{name}: {words} for {spec}");
                }
            }
        }
    }
}

#[test]
fn no_step_says_what_another_one_says() {
    for (answers, _) in results() {
        let report = report(&EN, &answers, &Config::default());
        for part in &report.parts {
            if let Part::Steps(steps, _) = part {
                let lines: BTreeSet<&str> = steps.iter().map(|step| step.line.words).collect();
                assert_eq!(lines.len(), steps.len(), "{}", spell(&answers));
            }
        }
    }
}

#[test]
fn food_changes_are_held_off_in_one_guard_and_one_step_at_most() {
    for (answers, _) in results() {
        let lines = result_lines(&EN, &answers, Country::Us);
        let held = |start: &str| {
            let lines = lines.iter().filter(|(name, _)| name.starts_with(start));
            let held =
                |words: &str| words.contains("hold off") || words.contains("No food changes");
            lines.filter(|(_, words)| held(words)).count()
        };
        assert!(
            held("guard ") <= 1 && held("step ") <= 1,
            "{}",
            spell(&answers)
        );
    }
}

#[test]
fn no_topic_that_the_result_is_about_looks_steady() {
    let mut read = 0;
    for (answers, found) in results() {
        let spec = spell(&answers);
        let report = report(&EN, &answers, &Config::default());
        for topic in topics(&report) {
            let concern = in_place_of_low(topic.domain, &found).is_some();
            if found.bands.band(topic.domain) == Band::Low && concern {
                assert_ne!(topic.look, Label::Low, "{} for {spec}", topic.domain.key());
                let mut texts = topic.body.paragraphs.iter();
                let low = texts.any(|text| text.key.name().ends_with(".low"));
                assert!(!low, "{} for {spec}", topic.domain.key());
                read += 1;
            }
        }
        for part in &report.parts {
            if let Part::Card(card) = part {
                for topic in &card.topics {
                    let concern = in_place_of_low(topic.domain, &found).is_some();
                    assert!(!(concern && topic.look == Label::Low), "{spec}");
                }
            }
        }
    }
    assert!(read > 20, "{read} topics");
}

#[test]
fn a_topic_is_in_a_report_once() {
    for (answers, _) in results() {
        let report = report(&EN, &answers, &Config::default());
        let mut seen: Vec<Domain> = topics(&report).into_iter().map(|it| it.domain).collect();
        for part in &report.parts {
            if let Part::Topics(topics) = part {
                seen.extend(topics.open.iter().map(|it| it.domain));
            }
        }
        let once: BTreeSet<Domain> = seen.iter().copied().collect();
        assert_eq!(once.len(), seen.len(), "{}", spell(&answers));
        // Only Foods off limits can be elsewhere as a whole: what is never folded.
        let missing = Domain::SHOWN.iter().filter(|domain| !once.contains(domain));
        let missing: Vec<&Domain> = missing.collect();
        assert!(
            missing.iter().all(|it| **it == Domain::Elimination),
            "{missing:?}"
        );
    }
}

#[test]
fn what_was_checked_is_named_while_a_topic_is_open() {
    let mut open = 0;
    for (answers, found) in results() {
        let report = report(&EN, &answers, &Config::default());
        for part in &report.parts {
            if let Part::Card(card) = part {
                let named = card.lines.iter().any(|it| it.key.name() == "card.checked");
                assert_eq!(named, found.any_not_checked(), "{}", spell(&answers));
                open += usize::from(named);
            }
        }
    }
    assert!(open > 5, "{open} results with a topic that is not checked");
}
