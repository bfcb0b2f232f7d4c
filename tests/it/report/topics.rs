//! What a result says of its topics, and what is left of them where the practice hides bands: docs/content.md 3.0 and 3.8.

use gut_skin_check::content::EN;
use gut_skin_check::domain::QuestionId;
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::report::document::{Cause, Topics, Way};
use gut_skin_check::report::{Part, Report};

use super::{hidden, keys, part, shown, ways};
use crate::support::calm;

/// Poop trouble that is a step of its own.
const POOP: &str = "b2=balls b3=often b4=often b7=lt2w x2=no";

fn topics(report: Report) -> Option<Topics> {
    part(report, |part| match part {
        Part::Topics(topics) => Some(topics),
        _ => None,
    })
}

/// Without bands the topics are only the ways to what is not checked.
#[test]
fn a_page_without_bands_has_topics_only_while_one_is_open() {
    let complete = hidden(&calm(""));
    assert_eq!(ways(&complete).topics, None);
    assert!(topics(complete).is_none());
    let open = hidden(&calm("c1=-"));
    assert_eq!(ways(&open).topics, Some(EN.ui.result.topics));
    let open = topics(open).expect("a topic is not checked").open;
    let words: Vec<_> = open
        .iter()
        .map(|it| match &it.way {
            Way::Link(_, words) => words.as_str(),
            Way::Texts(_) => "a text",
        })
        .collect();
    assert_eq!(words, ["Check Sleep and comfort"]);
}

/// What keeps a child safe from a food is never folded; the rest of the topic is with the other topics.
#[test]
fn the_texts_about_an_allergy_and_about_milk_are_never_folded() {
    for (spec, kept, folded) in [
        ("", &[][..], Some(&["elimination.low"][..])),
        ("e1=now e2=egg e3=allergy", &["elimination.allergy"], None),
        (
            "e1=now e2=dairy e3=allergy",
            &["elimination.allergy", "elimination.dairy"],
            None,
        ),
        (
            "e1=now e2=dairy,wheat e3=guided e4=lt2w",
            &["elimination.dairy"],
            Some(&["elimination.guided", "elimination.wheat"]),
        ),
    ] {
        let answers = calm(spec);
        let beside = part(shown(&answers), |part| match part {
            Part::Steps(_, kept) => kept,
            _ => None,
        });
        let beside = beside.map(|it| keys(&it.paragraphs)).unwrap_or_default();
        assert_eq!(beside, kept, "{spec}");
        let topics = topics(shown(&answers)).expect("topics").checked;
        let topic = topics.iter().map(|(topic, _)| topic);
        let topic = topic.filter(|it| it.domain == Domain::Elimination);
        let topic: Vec<_> = topic.map(|it| keys(&it.body.paragraphs)).collect();
        let folded: Vec<_> = folded.into_iter().collect();
        assert_eq!(topic, folded, "{spec}");
    }
}

/// A drink with little protein, and wheat that must not be missed in a blood test.
#[test]
fn a_topic_starts_open_where_its_text_must_not_be_missed() {
    for (spec, open) in [
        ("", &[][..]),
        ("f4=soypea", &[]),
        ("f4=ricenut", &[Domain::Elimination]),
        ("e1=now e2=egg e3=guided e4=lt2w", &[]),
        ("e1=now e2=wheat e3=guided e4=lt2w", &[Domain::Elimination]),
    ] {
        let topics = topics(shown(&calm(spec))).expect("topics").checked;
        let opened = topics.iter().filter(|(_, opens)| *opens);
        let opened: Vec<_> = opened.map(|(topic, _)| topic.domain).collect();
        assert_eq!(opened, open, "{spec}");
    }
}

/// "Each is shown with the parent's answers": the question, and what was answered in its words. What the food grid came
/// to is said by the score.
#[test]
fn a_finding_is_shown_with_the_answers_that_led_to_it() {
    let cause = |question, ask, given: &str| Cause {
        question,
        ask,
        given: given.to_owned(),
    };
    let answers = calm("b2=balls b4=some b7=lt2w x2=no m4=pica,pale g2=h g3=h g4=h g5=h m1=no");
    let mut found = Vec::new();
    for part in shown(&answers).parts {
        if let Part::Steps(steps, _) = part {
            let topics = steps.into_iter().filter_map(|step| step.topic);
            found.extend(topics.map(|topic| (topic.domain, topic.body.causes)));
        }
    }
    let of = |domain| {
        let found = found.iter().find(|(of, _)| *of == domain);
        found.expect("a step").1.clone()
    };
    assert_eq!(
        of(Domain::Bowel),
        [
            cause(
                QuestionId::B2,
                "What does the poop look like most often?",
                "Tiny hard balls"
            ),
            cause(
                QuestionId::B4,
                "Does your child try to hold poop in? (stiff legs, tip-toes, hiding, squeezing)",
                "Sometimes"
            ),
            cause(
                QuestionId::B7,
                "How long has poop been a problem?",
                "Less than 2 weeks"
            ),
        ]
    );
    let minerals = of(Domain::Minerals);
    assert!(!minerals.is_empty());
    assert!(minerals.iter().all(|it| it.question != QuestionId::G));
    let signs = minerals.iter().find(|it| it.question == QuestionId::M4);
    let signs = &signs.expect("the two signs of low iron").given;
    assert_eq!(signs.matches("; ").count(), 1, "{signs}");
}

/// Poop that is stuck hurts now, and a note warns of something that was told: neither speaks of a band.
#[test]
fn a_page_without_bands_keeps_what_helps_at_once_and_the_notes() {
    for (spec, stuck, notes) in [
        ("".to_owned(), None, &[][..]),
        (POOP.to_owned(), Some("bowel.stuck"), &[]),
        (
            format!("{POOP} m3=iron m3b=allok"),
            Some("bowel.stuck"),
            &["note.iron"],
        ),
        (
            "x1=itchmed s6=slow".to_owned(),
            None,
            &["note.itchmed", "note.slow"],
        ),
        ("b1=gt21".to_owned(), Some("bowel.stuck"), &["note.loose"]),
    ] {
        let answers = calm(&spec);
        let found = part(hidden(&answers), |part| match part {
            Part::Notes(notes) => Some(keys(&notes)),
            _ => None,
        });
        assert_eq!(found.unwrap_or_default(), notes, "{spec}");
        let of_stuck = |part| match part {
            Part::Stuck(stuck) => Some((stuck.head.key.name(), stuck.body.key.name())),
            _ => None,
        };
        let found = part(hidden(&answers), of_stuck);
        let wanted = stuck.map(|body| ("head.stuck".into(), body.into()));
        assert_eq!(found, wanted, "{spec}");
        // Where bands are shown, both are among the texts of their topic.
        assert_eq!(part(shown(&answers), of_stuck), None, "{spec}");
        let of_notes = |part| matches!(part, Part::Notes(_)).then_some(());
        assert_eq!(part(shown(&answers), of_notes), None, "{spec}");
    }
}
