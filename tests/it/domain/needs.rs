//! What each domain needs to be checked (3.0): each needed question left open in turn gives
//! `not_checked`, and nothing else does.

use super::{band_of, domain, flags_of, guards_of, signals_of, steps_of, table};
use crate::fixtures::spec::questions::needs;
use crate::support::{calm, safe, with};
use gut_skin_check::domain::bands::{Domain, checked, first_open};
use gut_skin_check::domain::{QuestionId, Topic};

/// Every gate open, so that every needed question is asked.
const OPEN: &str = "age=20 bf=no toilet=learning b2=mixed b7=lt2w x2=no s1=little s3=few v3=ns e1=now e2=egg e3=guided e4=lt2w \
     m3=iron m3b=allok";

#[test]
fn each_needed_question_left_open_gives_not_checked_and_nothing_else_does() {
    let needs = needs();
    assert_eq!(needs.len(), Domain::ALL.len());
    let mut wrong = Vec::new();
    for (key, needs) in &needs {
        let band = band_of(domain(key));
        let listed: Vec<&str> = domain(key).needs().iter().map(|id| id.key()).collect();
        for id in needs.iter().filter(|id| !listed.contains(id)) {
            wrong.push(format!(
                "question {id}: the specification needs it for {key}; add {key} to `needed_by` in its row in \
                 src/domain/questions.rs"
            ));
        }
        for id in listed.iter().filter(|id| !needs.contains(id)) {
            wrong.push(format!(
                "question {id}: its row in src/domain/questions.rs says that {key} needs it, docs/content.md 3.0 does not"
            ));
        }
        assert_ne!(band(&calm(OPEN)), "not_checked", "{key}");
        for question in QuestionId::ALL.iter().copied() {
            if matches!(question.topic(), Topic::Age | Topic::About | Topic::Safety) {
                continue;
            }
            let left_open = with(&calm(OPEN), &format!("{}=-", question.key()));
            // Without e1 the gates of e2 to e4 close, so that they are needed no more.
            assert_eq!(
                band(&left_open) == "not_checked",
                listed.contains(&question.key()),
                "{key} without {}",
                question.key()
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_row_of_the_grid_left_open_leaves_the_grid_open() {
    for key in ["variety", "iron", "zinc", "magnesium", "minerals"] {
        assert_eq!(band_of(domain(key))(&calm("g3=-")), "not_checked", "{key}");
    }
    table(
        calm,
        band_of(Domain::Variety),
        &[
            ("diet=vegan g4=- g5=- g6=-", "low"),
            ("g5=-", "not_checked"),
        ],
    );
}

#[test]
fn a_question_whose_gate_is_closed_is_not_needed() {
    table(
        calm,
        band_of(Domain::Bowel),
        &[
            ("toilet=diapers b6=-", "low"),
            ("toilet=learning b6=-", "not_checked"),
            ("toilet=trained b6=-", "not_checked"),
            ("b7=none x2=-", "low"),
            ("b7=lt2w x2=-", "not_checked"),
        ],
    );
    table(
        calm,
        band_of(Domain::Elimination),
        &[
            ("e1=past e2=- e3=-", "low"),
            ("e1=now e2=egg e3=allergy e4=-", "low"),
            ("e1=now e2=egg e3=guided e4=-", "not_checked"),
            ("e1=now e2=egg e3=own e4=-", "not_checked"),
        ],
    );
}

#[test]
fn the_first_open_question_in_the_order_of_asking() {
    let first = |key: &str, spec: &str| first_open(domain(key), &calm(spec)).map(QuestionId::key);
    assert_eq!(first("bowel", ""), None);
    assert_eq!(first("bowel", "b6=- b3=-"), Some("b3"));
    assert_eq!(first("minerals", "m4=- f2=- f4=- m1=-"), Some("f4"));
    assert_eq!(first("minerals", "m4=- f2=- m1=-"), Some("m4"));
    assert_eq!(first("minerals", "f2=- m1=-"), Some("f2"));
    assert_eq!(first("sleep", "c1=- s1=little s2=-"), Some("s2"));
    assert_eq!(first("sleep", "c1=- s2=-"), Some("c1"));
    assert_eq!(first("mealtime", "v3=ns v4=- t1=-"), Some("v4"));
    assert_eq!(first("mealtime", "v4=- t1=-"), Some("t1"));
    assert!(checked(Domain::Bowel, &calm("")));
    assert!(!checked(Domain::Bowel, &calm("b1=-")));
    for domain in Domain::ALL.iter().copied() {
        let needs: Vec<_> = domain.needs().to_vec();
        let mut sorted = needs.clone();
        sorted.sort();
        assert_eq!(needs, sorted, "{}", domain.key());
    }
}

#[test]
fn with_about_and_safety_alone_nothing_is_checked_and_nothing_is_asked_for() {
    let partial = safe("");
    for domain in Domain::ALL.iter().copied() {
        assert_eq!(band_of(domain)(&partial), "not_checked", "{}", domain.key());
    }
    assert_eq!(steps_of(&partial), "keep_going");
    assert_eq!(flags_of(&partial), "");
    assert_eq!(guards_of(&partial), "");
    assert_eq!(signals_of(&partial), "");
}
