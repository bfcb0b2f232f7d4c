//! The lines of the steps (3.8), every variant.

use super::{domain, table};
use crate::support::{assessed, calm};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::advice::step_line;
use gut_skin_check::domain::outcome::Step;

/// The line of every step of the result: `doctor=doctor skin=skin high`.
fn lines(answers: &Answers) -> String {
    let assessment = assessed(answers);
    let steps = assessment.steps.iter().copied();
    let lines = steps.map(|step| step_line(step, answers, &assessment).key());
    lines.collect::<Vec<_>>().join("; ")
}

#[test]
fn lines_of_the_steps() {
    table(
        calm,
        lines,
        &[
            ("", "keep_going"),
            ("t4=yes", "doctor"),
            ("e1=now e2=egg e3=own e4=lt2w", "elimination"),
            ("e1=now e2=egg e3=own e4=gt4w", "elimination"),
            ("b5=yes", "bowel some"),
            ("b1=le2 b5=yes b7=gt3m x2=helping", "bowel high"),
            ("b1=le2 b5=yes", "bowel.two"),
            ("b2=loose", "bowel.loose"),
            ("b2=loose b1=le2 b5=yes b7=lt2w x2=no", "bowel.loose"),
            ("b7=gt3m x2=helping", "bowel.plan"),
            ("s1=lot", "skin some"),
            ("s1=constant", "doctor; skin high"),
            ("t1=most t2=some", "mealtime some"),
            ("t1=most t2=most t3=most", "mealtime high"),
            ("f1=0to1", "fibre_fluids"),
            ("f1=0to1 f2=none f3=lt2", "fibre_fluids"),
            ("f1=0to1 b5=yes", "bowel some; fibre.stuck"),
            ("v3=20to29", "variety some"),
            ("v3=10to19", "variety high"),
            ("v3=20to29 g1=x", "variety some (NO_REINTRO)"),
            ("v3=10to19 g1=x", "variety high"),
            ("c1=5to7", "sleep some"),
            ("c1=5to7 c2=most", "sleep high"),
        ],
    );
}

#[test]
fn lines_of_minerals() {
    table(
        calm,
        lines,
        &[
            ("g5=h", "minerals some"),
            ("g5=h f4=gt24", "minerals high"),
            ("g5=h s6=fast", "doctor; minerals (S9 or S14)"),
            ("g5=h rf4=pastreaction", "doctor; minerals (S9 or S14)"),
            // A step that points at the list must not be shown where there is no list.
            ("f4=gt24", "minerals (milk alone)"),
            ("f4=gt24 e1=now e2=dairy e3=allergy", "minerals some"),
            (
                "diet=vegan g=xxxxxxxxxx v3=ge30 v4=none",
                "variety high; minerals (S9 or S14)",
            ),
        ],
    );
}

#[test]
fn held_lines() {
    table(
        calm,
        lines,
        &[
            ("rf4=birth", "doctor"),
            ("rf4=birth b5=yes", "doctor; held"),
            (
                "rf4=birth b1=le2 b5=yes b7=gt3m x2=helping",
                "doctor; bowel high",
            ),
            ("rf4=birth f1=0to1", "doctor; held"),
            ("rf4=birth v3=10to19", "doctor; held"),
            ("rf4=birth v3=20to29", "doctor; held"),
            ("rf4=birth g5=h", "doctor; held"),
            ("rf4=birth g5=h m4=pale", "doctor; held"),
            ("rf4=birth f4=gt24", "doctor; held"),
            ("rf4=birth s1=lot", "doctor; skin some"),
            ("rf4=birth c1=5to7", "doctor; sleep some"),
            ("rf4=complex f1=0to1", "held"),
        ],
    );
}

#[test]
fn iron_zinc_and_magnesium_are_never_a_step() {
    let answers = calm("g5=h m4=pale");
    for key in ["iron", "zinc", "magnesium"] {
        let line = step_line(Step::Domain(domain(key)), &answers, &assessed(&answers));
        assert_eq!(line.key(), "keep_going");
    }
}
