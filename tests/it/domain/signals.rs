//! The four signs for extra support (3.7b), both ways, and the lines beside them.

use super::{signals_of, table};
use crate::support::{assessed, calm, safe};
use gut_skin_check::domain::advice::{doctor_notes, fast_wording, no_one_has_looked};
use gut_skin_check::domain::support::Signal;

#[test]
fn stuck_poop() {
    table(
        calm,
        signals_of,
        &[
            ("b7=1to3m x2=nothelping", "stuck_poop"),
            ("b7=gt3m x2=stopped", "stuck_poop"),
            ("b7=2to4w x2=nothelping", ""),
            ("b7=1to3m x2=helping", ""),
            ("b7=1to3m x2=own", ""),
            ("b7=1to3m x2=no x1=peg,prunes", "stuck_poop"),
            ("b7=1to3m x2=no x1=peg,water", "stuck_poop"),
            ("b7=gt3m x2=no x1=prunes,water", "stuck_poop"),
            ("b7=1to3m x2=no x1=peg,prunes,water", "stuck_poop"),
            ("b7=1to3m x2=no x1=peg", ""),
            ("b7=1to3m x2=no x1=peg,probiotic,moisturizer", ""),
            ("b7=lt2w x2=no x1=peg,prunes,water", ""),
            ("b1=le2 b5=yes b7=1to3m x2=nothelping", "stuck_poop"),
            ("b1=- b7=1to3m x2=nothelping", ""),
            ("b7=none x1=peg,prunes b1=3", ""),
        ],
    );
}

#[test]
fn flares_few_foods() {
    table(
        calm,
        signals_of,
        &[
            ("s1=lot v3=20to29 s6=slow", "flares_few_foods"),
            ("s1=lot v3=20to29 s6=fast", "flares_few_foods"),
            ("s1=constant v3=10to19 s6=slow", "flares_few_foods"),
            (
                "s1=lot v3=20to29 e1=now e2=egg e3=allergy",
                "flares_few_foods",
            ),
            ("s1=lot v3=20to29 s6=no", ""),
            ("s1=lot v3=20to29 s6=ns", ""),
            ("s1=lot v3=20to29 e1=past", ""),
            ("s1=lot v3=ge30 s6=slow", ""),
            ("s1=little v3=20to29 s6=slow", ""),
            ("s1=lot v3=20to29 s6=slow s3=-", ""),
            ("s1=lot v3=20to29 s6=slow g1=-", ""),
        ],
    );
}

#[test]
fn shrinking_or_tense_and_unheard() {
    table(
        safe,
        signals_of,
        &[
            ("v3=ns v4=ge3", "shrinking_or_tense"),
            ("v3=ns v4=1to2", ""),
            ("v3=ge30 v4=ge3", ""),
            ("v4=ge3", ""),
            ("t3=most", "shrinking_or_tense"),
            ("t3=some", ""),
            ("t1=most t2=most", ""),
            ("t5=very", "shrinking_or_tense"),
            ("t5=some", ""),
            ("x3=yes", "unheard"),
            ("x3=no", ""),
            ("x3=noone", ""),
        ],
    );
    table(
        calm,
        signals_of,
        &[(
            "x3=yes t5=very s1=lot v3=20to29 s6=slow b7=gt3m x2=stopped",
            "stuck_poop flares_few_foods shrinking_or_tense unheard",
        )],
    );
}

#[test]
fn each_sign_names_the_answers_that_raised_it() {
    let causes = |spec: &str| {
        let raised = assessed(&calm(spec)).support;
        let keys: Vec<&str> = raised[0].causes.iter().map(|id| id.key()).collect();
        keys.join(" ")
    };
    assert_eq!(causes("b7=gt3m x2=stopped"), "b7 x2");
    assert_eq!(causes("b7=gt3m x2=no x1=peg,water"), "b7 x1");
    assert_eq!(causes("b7=gt3m x2=stopped x1=peg,water"), "b7 x2 x1");
    assert_eq!(causes("s1=lot v3=20to29 s6=slow"), "s1 s6 v3");
    assert_eq!(
        causes("s1=lot v3=20to29 e1=now e2=egg e3=allergy"),
        "s1 v3 e1"
    );
    assert_eq!(causes("v3=ns v4=ge3"), "v4");
    assert_eq!(causes("t3=most t5=very"), "t3 t5");
    assert_eq!(causes("x3=yes"), "x3");
}

#[test]
fn fast_reactions_change_the_words_of_flares_only() {
    let fast = assessed(&calm("s1=lot v3=20to29 s6=fast"));
    let past = assessed(&calm("s1=lot v3=20to29 s6=slow rf4=pastreaction"));
    let slow = assessed(&calm("s1=lot v3=20to29 s6=slow"));
    assert!(fast_wording(Signal::FlaresFewFoods, &fast));
    assert!(fast_wording(Signal::FlaresFewFoods, &past));
    assert!(!fast_wording(Signal::FlaresFewFoods, &slow));
    assert!(!fast_wording(Signal::StuckPoop, &fast));
    assert!(!fast_wording(Signal::Unheard, &past));
}

#[test]
fn no_one_has_looked_yet() {
    let looked = |spec: &str| {
        let answers = calm(spec);
        no_one_has_looked(&answers, &assessed(&answers))
    };
    assert!(looked("x3=noone b1=3"));
    assert!(looked("x3=noone s1=lot"));
    assert!(!looked("x3=noone"));
    assert!(!looked("x3=noone c1=5to7"));
    assert!(!looked("x3=noone b2=- b1=3"));
    assert!(!looked("x3=yes b5=yes s1=lot"));
}

#[test]
fn notes_in_the_doctor_list() {
    table(
        safe,
        |answers| super::joined(&doctor_notes(answers), |note| note.key()),
        &[
            ("", ""),
            ("rf4=notsure", "note.rf4"),
            ("rf4=familycel", "note.celiac"),
            ("rf4=notsure,familycel", "note.rf4 note.celiac"),
            ("rf4=birth,complex", ""),
            ("dx=notyet", "note.skincheck"),
            ("dx=no", ""),
        ],
    );
}
