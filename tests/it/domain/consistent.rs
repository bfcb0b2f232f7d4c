//! A result never contradicts itself (3.12): skipped questions count the same everywhere, no topic that the result is
//! about looks steady, nothing is said twice, and more answers never make less of a danger.

use super::{cases::steady_beside_a_concern, table};
use crate::fixtures::spec::{
    questions::{list, questions},
    rows, section,
};
use crate::support::{any_answers, assessed, calm, result_answers, spell, with};
use gut_skin_check::content::en::EN;
use gut_skin_check::domain::advice::{TextId, guard_text, is_step, label, step_line, topic_texts};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::concerns::{InPlaceOfLow, of_flag, of_guard};
use gut_skin_check::domain::doctor_list;
use gut_skin_check::domain::facts::is_off_limits;
use gut_skin_check::domain::flag::{FlagId, Urgency};
use gut_skin_check::domain::foods;
use gut_skin_check::domain::gates::{CountryGiven, asked, settle};
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::{Answers, Outcome, QuestionId, assess};
use proptest::prelude::*;

/// The answers as the specification counts them: those of questions that are not asked are gone, and a skipped question
/// has the answer of the column "counts as".
fn counted(answers: &Answers) -> Answers {
    let mut counted = answers.clone();
    for question in questions() {
        if !question.is_asked(&counted) {
            counted = with(&counted, &format!("{}=-", question.id));
        }
    }
    for question in questions() {
        match question.counts_as.as_deref() {
            Some("no effect" | "what the page set") | None => {}
            Some(value) if !question.is_asked(&counted) => {
                counted = with(&counted, &format!("{}={value}", question.id));
            }
            Some(_) => {}
        }
    }
    counted
}

/// How far a level is from nothing; an age out of range is outside the order.
fn rank(outcome: &Outcome) -> Option<usize> {
    let order = ["incomplete", "none", "see_doctor", "today", "emergency"];
    order.iter().position(|level| *level == outcome.level())
}

fn words_of_steps(answers: &Answers) -> Vec<&'static str> {
    let found = assessed(answers);
    let steps = found.steps.iter();
    steps
        .map(|step| (EN.step)(step_line(*step, &found)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// All that a result says is found from these answers alone, so a skipped question counts the same for every rule, text
    /// and list.
    #[test]
    fn a_skipped_question_counts_as_the_specification_says(answers in result_answers()) {
        let found = assessed(&answers);
        prop_assert_eq!(spell(&found.answers), spell(&counted(&answers)));
        // With the counted answers given, nothing changes.
        prop_assert_eq!(&assessed(&counted(&answers)), &found);
    }

    #[test]
    fn one_answer_more_never_lowers_the_level(answers in any_answers(), left in 0..QuestionId::COUNT) {
        let question = QuestionId::ALL[left];
        let less = with(&answers, &format!("{}=-", question.key()));
        if let (Some(before), Some(after)) = (rank(&assess(&less)), rank(&assess(&answers))) {
            prop_assert!(before <= after, "{} without {}", spell(&answers), question.key());
        }
    }

    #[test]
    fn no_topic_that_the_result_is_about_looks_steady(answers in result_answers()) {
        let wrong = steady_beside_a_concern(&assessed(&answers));
        prop_assert!(wrong.is_empty(), "{wrong:?} {}", spell(&answers));
    }

    #[test]
    fn nothing_is_said_twice(answers in result_answers()) {
        let found = assessed(&answers);
        let steps = words_of_steps(&answers);
        for (at, step) in steps.iter().enumerate() {
            prop_assert!(!steps[..at].contains(step), "{steps:?} {}", spell(&answers));
        }
        let holds = steps.iter().filter(|step| step.contains("No food changes") || step.contains("No other change"));
        prop_assert!(holds.count() <= 1);
        for domain in Domain::SHOWN.iter().copied() {
            let texts = topic_texts(domain, &found);
            for (at, text) in texts.iter().enumerate() {
                prop_assert!(!texts[..at].contains(text), "{texts:?}");
            }
            // A text of the band stands alone: never low beside high, or the like.
            let main = texts.iter().filter(|text| ends_in_a_band(text.key()));
            prop_assert!(main.count() <= 1, "{texts:?} {}", spell(&answers));
        }
        let questions = doctor_list::questions(&found);
        prop_assert!(questions.len() <= 3);
    }

    /// A step rests on a domain that stands out, and says what its text says.
    #[test]
    fn every_domain_that_stands_out_is_a_step_or_is_said_elsewhere(answers in result_answers()) {
        let found = assessed(&answers);
        for domain in Domain::SHOWN.iter().copied() {
            if found.bands.band(domain).stands_out() && !is_step(domain, &found) {
                let texts = topic_texts(domain, &found);
                prop_assert_eq!(domain, Domain::FibreFluids);
                prop_assert!(texts.contains(&TextId::FibreMilk), "{texts:?} {}", spell(&answers));
                prop_assert!(found.bands.band(Domain::Minerals).stands_out());
            }
        }
    }

    /// Nobody with a plan is told to ask for one.
    #[test]
    fn nobody_with_a_plan_is_told_to_ask_for_one(answers in result_answers(), x2 in prop::sample::select(
        vec!["helping", "started", "nothelping", "stopped"],
    )) {
        let answers = with(&answers, &format!("b7=1to3m x2={x2}"));
        let found = assessed(&answers);
        for domain in Domain::SHOWN.iter().copied() {
            for text in topic_texts(domain, &found) {
                let words = (EN.text)(text);
                prop_assert!(!words.contains("Ask the doctor for a poop plan"), "{}", text.key());
            }
        }
        let steps = words_of_steps(&answers);
        prop_assert!(!steps.iter().any(|step| step.contains("Ask the doctor for a poop plan")));
    }

    #[test]
    fn no_group_that_is_off_limits_is_called_missing(answers in result_answers()) {
        let found = assessed(&answers);
        for group in foods::missing(&found) {
            prop_assert!(!is_off_limits(group, &found.answers));
            prop_assert!(![Group::Nuts, Group::Dairy, Group::Egg].contains(&group));
            prop_assert!(!found.fast_reaction() && !found.has_guard(Guard::HoldChanges));
        }
    }
}

fn ends_in_a_band(key: &str) -> bool {
    [
        ".low", ".some", ".high", ".hold", ".see", ".ask", ".none", ".stuck",
    ]
    .iter()
    .any(|end| key.ends_with(end))
        && key != "bowel.stuck"
}

/// The table in 3.7c against the code: which flags, guards and signals speak of which topic, and the text in place.
#[test]
fn the_topics_that_a_flag_or_guard_is_about() {
    let spec = rows(&section("### 3.7c Topics that a flag or guard speaks of"));
    let flags = FlagId::ALL.iter().copied();
    let week = flags.filter(|flag| flag.urgency() == Urgency::Week);
    let mut ours: Vec<(String, String)> = Vec::new();
    let mut add = |cause: &str, rows: &[InPlaceOfLow]| {
        for row in rows {
            let topic = format!("{} {}", row.domain().key(), row.text().key());
            ours.push((cause.to_owned(), topic));
        }
    };
    week.for_each(|flag| add(flag.key(), of_flag(flag)));
    for guard in Guard::ALL.iter().copied() {
        add(guard.key(), of_guard(guard));
    }
    add("shrinking_or_tense", &[InPlaceOfLow::MealtimeWorry]);
    let mut said: Vec<(String, String)> = Vec::new();
    for row in &spec {
        let skipped = ["the", "signal", "by", "a", "grid", "x"];
        for cause in list(&row[1])
            .into_iter()
            .filter(|word| !skipped.contains(&word.as_str()))
        {
            said.push((cause, format!("{} {}", row[0], row[2])));
        }
    }
    ours.sort();
    said.sort();
    assert_eq!(ours, said);
    // Of two that fit, the first row counts: the order of the table is that of the code.
    let order: Vec<&str> = spec.iter().map(|row| row[2].as_str()).collect();
    let ours = [
        InPlaceOfLow::Bowel,
        InPlaceOfLow::Skin,
        InPlaceOfLow::Creams,
        InPlaceOfLow::Sleep,
        InPlaceOfLow::VarietyNarrow,
        InPlaceOfLow::Variety,
        InPlaceOfLow::Fibre,
        InPlaceOfLow::Minerals,
        InPlaceOfLow::Mealtime,
        InPlaceOfLow::MealtimeWorry,
        InPlaceOfLow::FastReaction,
        InPlaceOfLow::OffLimits,
    ];
    assert!(ours.is_sorted());
    assert_eq!(ours.map(|row| row.text().key()).to_vec(), order);
}

#[test]
fn labels_in_place_of_looks_steady() {
    let labels = |answers: &Answers| {
        let found = assessed(answers);
        let domains = Domain::SHOWN.iter().copied();
        let other = domains.filter(|domain| {
            ["for_doctor", "keep_in_mind"].contains(&label(*domain, &found).key())
        });
        let shown = other.map(|domain| format!("{} {}", domain.key(), label(domain, &found).key()));
        shown.collect::<Vec<_>>().join(", ")
    };
    table(
        calm,
        labels,
        &[
            ("", ""),
            ("rf4=birth", "bowel for_doctor"),
            ("rf4=streaks", "bowel for_doctor"),
            ("rf4=legs", ""),
            ("rf4=wet", ""),
            ("rf4=growth", "variety for_doctor, minerals for_doctor"),
            ("rf4=lack", "skin for_doctor, minerals for_doctor"),
            ("rf4=infections", "skin for_doctor"),
            ("s7=noscript", "skin for_doctor"),
            ("s7=long", "skin for_doctor"),
            ("s7=astold", ""),
            ("c3=limit", "sleep keep_in_mind"),
            ("t4=yes", "mealtime for_doctor"),
            ("t5=very", "mealtime keep_in_mind"),
            ("t4=yes t5=very", "mealtime for_doctor"),
            ("rf4=pastreaction", "elimination for_doctor"),
            ("g6=x", "elimination keep_in_mind"),
            ("g6=x rf4=pastreaction", "elimination for_doctor"),
            // The label changes where the text does not.
            (
                "e1=now e2=egg e3=allergy rf4=pastreaction",
                "elimination for_doctor",
            ),
            ("e1=now e2=egg e3=allergy", ""),
            // A band that stands out keeps its label.
            ("rf4=streaks b5=yes b3=some", ""),
        ],
    );
}

#[test]
fn a_hold_is_one_guard_and_one_step() {
    let answers = calm("rf4=birth b1=3 f1=0to1 f2=none v3=10to19");
    let found = assessed(&answers);
    assert!(found.has_guard(Guard::HoldChanges));
    assert_eq!(
        words_of_steps(&answers),
        [
            "Call your child's doctor this week.",
            "No food changes until the doctor has had a look."
        ]
    );
    assert_eq!(
        guard_text(Guard::HoldChanges, &answers).key(),
        "guard.HOLD_CHANGES"
    );
}

/// Answers that are behind a closed gate are not those that the gate asks for: no gate opens by what it counts as.
#[test]
fn what_a_skipped_question_counts_as_opens_no_gate() {
    for base in ["", "dx=no", "toilet=diapers", "v3=ge30", "e1=past"] {
        let mut settled = calm(base);
        settle(&mut settled, CountryGiven::No);
        let found = assessed(&settled);
        for question in QuestionId::ALL.iter().copied() {
            let before = asked(question, &settled, CountryGiven::No);
            let after = asked(question, &found.answers, CountryGiven::No);
            assert_eq!(before, after, "{} with {base}", question.key());
        }
    }
}
