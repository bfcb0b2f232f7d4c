//! Steps and their order (3.6), overlap, unsure and partial results (3.0).

use super::{joined, steps_of, table};
use crate::support::{assessed, calm, safe};
use gut_skin_check::domain::Answers;

const ALL_HIGH: &str = "b1=le2 b5=yes b7=1to3m x2=no s1=constant s6=no g=hhhhhhhhhh v3=10to19 \
    e1=now e2=egg e3=own e4=gt4w c1=5to7 c2=most f1=0to1 f2=none f3=lt2 f4=gt24 \
    t1=most t2=most t3=most";

#[test]
fn steps_in_order_of_band_then_priority_cut_to_three() {
    table(
        calm,
        steps_of,
        &[
            ("", "keep_going"),
            ("c1=5to7", "sleep"),
            ("c1=5to7 v3=20to29", "variety sleep"),
            ("c1=5to7 v3=20to29 f1=0to1", "fibre_fluids variety sleep"),
            (
                "c1=5to7 v3=20to29 f1=0to1 t1=most t2=most",
                "mealtime fibre_fluids variety",
            ),
            (
                "v3=20to29 f1=0to1 t1=most t2=most g4=h",
                "minerals mealtime fibre_fluids",
            ),
            (
                "f1=0to1 t1=most t2=most g4=h s1=lot",
                "skin minerals mealtime",
            ),
            ("t1=most t2=most g4=h s1=lot b1=3", "bowel skin minerals"),
            (
                "g4=h s1=lot b1=3 e1=now e2=egg e3=own e4=lt2w",
                "elimination bowel skin",
            ),
            // High comes before some, whatever the priority.
            ("b1=3 s1=lot v3=10to19", "variety bowel skin"),
            (
                "b1=3 c1=5to7 c2=most t1=most t2=most t3=most",
                "mealtime sleep bowel",
            ),
            (
                "f1=0to1 f2=none f3=lt2 v3=10to19 g4=h",
                "fibre_fluids variety minerals",
            ),
            // The doctor comes first and counts among the three.
            ("t4=yes", "doctor"),
            ("t4=yes b1=3 s1=lot g4=h", "doctor bowel skin"),
            (ALL_HIGH, "doctor elimination bowel"),
            // A domain that is not checked adds no step.
            ("b1=3 b2=- s1=lot", "skin"),
        ],
    );
}

#[test]
fn without_a_flag_three_domains_stand() {
    let high = "b1=le2 b5=yes b7=1to3m x2=no v3=10to19 c1=5to7 c2=most f1=0to1 f2=none f3=lt2 \
        t1=most t2=most t3=most e1=now e2=egg e3=own e4=gt4w f4=gt24 g5=h";
    assert_eq!(steps_of(&calm(high)), "elimination bowel minerals");
    let without = format!("{high} e1=no b7=none f4=none g5=y");
    assert_eq!(steps_of(&calm(&without)), "mealtime fibre_fluids variety");
    let without = format!("{high} e1=no b7=none f4=none g5=y t1=rare t2=rare t3=rare f3=ge6");
    assert_eq!(steps_of(&calm(&without)), "variety sleep bowel");
}

fn overlap(answers: &Answers) -> String {
    assessed(answers).overlap.to_string()
}

#[test]
fn overlap_is_poop_and_skin_together() {
    table(
        calm,
        overlap,
        &[
            ("", "false"),
            ("b1=3", "false"),
            ("s1=lot", "false"),
            ("b1=3 s1=lot", "true"),
            ("b1=3 s1=constant", "true"),
            ("b5=yes b1=le2 b7=gt3m x2=helping s1=lot", "true"),
            ("b1=3 s1=lot s6=-", "false"),
            ("b1=3 s1=lot b2=-", "false"),
        ],
    );
}

fn unsure(answers: &Answers) -> String {
    joined(&assessed(answers).unsure, |domain| domain.key())
}

#[test]
fn not_sure_is_listed_at_once() {
    table(
        safe,
        unsure,
        &[
            ("", ""),
            ("b1=ns", "bowel"),
            ("b2=ns", "bowel"),
            ("b2=mixed b5=ns", "bowel"),
            ("b5=ns", ""),
            ("b1=ns b2=ns b5=ns", "bowel"),
            ("v3=ns", "variety"),
            ("f3=ns", "fibre_fluids"),
            ("f3=ns v3=ns b1=ns", "bowel variety fibre_fluids"),
            ("s6=ns", ""),
            ("rf4=notsure", ""),
        ],
    );
    table(
        calm,
        unsure,
        &[("", ""), ("b2=ns f3=ns", "bowel fibre_fluids")],
    );
}

#[test]
fn helpers_of_a_result() {
    let low = assessed(&calm(""));
    assert!(!low.see_doctor() && !low.any_not_checked() && !low.fast_reaction());
    assert!(assessed(&calm("t4=yes")).see_doctor());
    assert!(assessed(&calm("t1=-")).any_not_checked());
    assert!(assessed(&calm("s6=fast")).fast_reaction());
    assert!(assessed(&calm("rf4=pastreaction")).fast_reaction());
}
