//! What real parents told: level, flags and steps. The texts are held where the report is composed.

use crate::fixtures::cases::{Case, cases};
use gut_skin_check::content::en::EN;
use gut_skin_check::domain::advice::{label, step_line, topic_texts};
use gut_skin_check::domain::bands::{Band, Domain, Label};
use gut_skin_check::domain::concerns::in_place_of_low;
use gut_skin_check::domain::{Assessment, Outcome, assess};

/// What differs in a case, in words.
fn wrong(case: &Case) -> Vec<String> {
    let outcome = assess(&case.answers);
    let (flags, found) = match &outcome {
        Outcome::Emergency { flags, .. } | Outcome::Today { flags } => (flags.clone(), None),
        Outcome::Assessed(found) => (found.flags.clone(), Some(found)),
        Outcome::OutOfRange(_) | Outcome::Incomplete => (Vec::new(), None),
    };
    let flags: Vec<&str> = flags.iter().map(|flag| flag.id.key()).collect();
    let steps = found.map_or_else(Vec::new, |found| step_words(found));
    let mut wrong = Vec::new();
    if outcome.level() != case.level() {
        wrong.push(format!("level {}, not {}", outcome.level(), case.level()));
    }
    for (what, found, include, exclude) in [
        ("flag", &flags, "flags_include", "flags_exclude"),
        ("step", &steps, "steps_include", "steps_exclude"),
    ] {
        let missing = case.expected(include).into_iter();
        let missing = missing.filter(|wanted| !found.contains(wanted));
        wrong.extend(missing.map(|wanted| format!("no {what} {wanted}")));
        let unwanted = case.expected(exclude).into_iter();
        let unwanted = unwanted.filter(|unwanted| found.contains(unwanted));
        wrong.extend(unwanted.map(|unwanted| format!("{what} {unwanted}")));
    }
    for (at, step) in steps.iter().enumerate() {
        if steps[..at].contains(step) {
            wrong.push(format!("step \"{step}\" twice"));
        }
    }
    wrong.extend(
        found
            .iter()
            .flat_map(|found| steady_beside_a_concern(found)),
    );
    wrong
}

fn step_words(found: &Assessment) -> Vec<&'static str> {
    let steps = found.steps.iter();
    steps
        .map(|step| (EN.step)(step_line(*step, found)))
        .collect()
}

/// The topics that the result is about and that look steady all the same.
pub(super) fn steady_beside_a_concern(found: &Assessment) -> Vec<String> {
    let concerned = Domain::SHOWN.iter().copied().filter(|domain| {
        let low = found.bands.band(*domain) == Band::Low;
        low && in_place_of_low(*domain, found).is_some()
    });
    let steady = |domain: &Domain| {
        let texts = topic_texts(*domain, found);
        let low = texts.iter().any(|text| text.key().ends_with(".low"));
        low || label(*domain, found) == Label::Low
    };
    concerned
        .filter(steady)
        .map(|domain| format!("{} looks steady", domain.key()))
        .collect()
}

#[test]
fn every_case_has_its_level_flags_and_steps() {
    let cases = cases();
    assert!(cases.len() >= 46);
    let wrong: Vec<String> = cases
        .iter()
        .map(|case| (case, wrong(case)))
        .filter(|(_, wrong)| !wrong.is_empty())
        .map(|(case, wrong)| format!("{}: {} ({})", case.id, wrong.join("; "), case.why))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
