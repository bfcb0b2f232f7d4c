//! The lines of the steps (3.8), every variant.

use super::{domain, table};
use crate::support::{assessed, calm};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::advice::{headline, hidden_soon, step_line};
use gut_skin_check::domain::outcome::Step;

/// The line of every step of the result: `doctor=doctor skin=skin high`.
fn lines(answers: &Answers) -> String {
    let assessment = assessed(answers);
    let steps = assessment.steps.iter().copied();
    let lines = steps.map(|step| step_line(step, &assessment).key());
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
            ("b1=3", "bowel some"),
            ("b1=le2 b5=yes b7=1to3m x2=no", "bowel high"),
            ("b1=le2 b5=yes b7=gt3m x2=helping", "bowel.helping"),
            ("b1=le2 b5=yes b7=gt3m x2=started", "bowel.started"),
            ("b7=gt3m x2=nothelping", "bowel.again"),
            ("b1=le2 b5=yes", "bowel.two"),
            ("b3=often", "bowel.call"),
            ("b2=loose", "bowel.loose"),
            ("b2=loose b1=le2 b5=yes b7=lt2w x2=no", "bowel.loose"),
            ("b7=gt3m x2=helping", "bowel.plan"),
            ("s1=lot", "skin some"),
            ("s1=constant", "doctor; skin high"),
            ("t1=most t2=some", "mealtime some"),
            ("t1=most t2=most t3=most", "mealtime high"),
            ("f1=0to1", "fibre_fluids"),
            ("f1=0to1 f2=none f3=lt2", "fibre_fluids"),
            ("f1=0to1 b1=3 b5=yes", "bowel some; fibre.stuck"),
            ("f1=0to1 s6=fast", "doctor; fibre.ask"),
            ("f1=0to1 g=xxyyyyyyxx", "fibre.none"),
            ("f3=lt2", "fibre (drink)"),
            ("f5=gt6", "fibre (juice)"),
            ("f3=lt2 f5=gt6", "fibre (drink)"),
            ("f1=0to1 f3=lt2", "fibre_fluids"),
            ("v3=20to29", "variety some"),
            ("v3=10to19", "variety high"),
            ("v3=20to29 g1=x", "variety some (NO_REINTRO)"),
            ("v3=10to19 g1=x", "variety high"),
            ("c1=5to7", "sleep some (skin and bowel low or not checked)"),
            (
                "c1=5to7 b1=-",
                "sleep some (skin and bowel low or not checked)",
            ),
            ("c1=5to7 b1=3", "bowel some; sleep some"),
            ("c1=5to7 s1=lot", "skin some; sleep some"),
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
            // A step that points at the list must not stand where there is no list.
            ("f4=16to24", "minerals (milk alone)"),
            // Fiber and drinks is no step where milk is all that there is to say.
            ("f4=gt24", "minerals (much milk)"),
            ("f4=gt24 f1=-", "minerals (much milk)"),
            ("f4=gt24 m4=-", "minerals (much milk)"),
            ("f4=gt24 f5=gt6", "minerals (much milk); fibre (juice)"),
            ("f4=gt24 f6=none", "minerals (much milk)"),
            ("f4=gt24 g2=h g7=h", "minerals some"),
            (
                "f4=gt24 e1=now e2=dairy e3=allergy",
                "minerals.see; fibre.see",
            ),
            (
                "diet=vegan g=xxxxxxxxxx v3=ge30 v4=none",
                "doctor; variety high; minerals (S9 or S14)",
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
            ("rf4=birth b1=3", "doctor; held"),
            (
                "rf4=birth b1=le2 b5=yes b7=1to3m x2=no",
                "doctor; bowel high",
            ),
            // One step for all that is held.
            ("rf4=birth b1=3 f1=0to1 v3=10to19", "doctor; held"),
            (
                "rf4=birth b1=3 f1=0to1 v3=10to19 s1=lot",
                "doctor; held; skin some",
            ),
            // A child who does not grow, lacks something or eats very few foods is to eat, and often.
            ("rf4=growth f1=0to1", "doctor; held (S4)"),
            ("rf4=lack f1=0to1", "doctor; held (S4)"),
            ("rf4=birth v3=lt10", "doctor; held (S4)"),
            ("rf4=birth f1=0to1", "doctor; held"),
            ("rf4=birth v3=10to19", "doctor; held"),
            ("rf4=birth v3=20to29", "doctor; held"),
            ("rf4=birth g5=h", "doctor; minerals.hold"),
            ("rf4=birth g5=h m4=pale", "doctor; minerals.hold"),
            ("rf4=birth f4=gt24", "doctor; minerals.hold; held"),
            ("rf4=birth s1=lot", "doctor; skin some"),
            (
                "rf4=birth c1=5to7",
                "doctor; sleep some (skin and bowel low or not checked)",
            ),
            ("rf4=complex f1=0to1", "held"),
        ],
    );
}

#[test]
fn iron_zinc_and_magnesium_are_never_a_step() {
    let answers = calm("g5=h m4=pale");
    for key in ["iron", "zinc", "magnesium"] {
        let line = step_line(Step::Domain(domain(key)), &assessed(&answers));
        assert_eq!(line.key(), "keep_going");
    }
}

#[test]
fn the_doctor_soon_and_keep_going() {
    table(
        calm,
        lines,
        &[
            ("rf4=growth", "doctor"),
            ("rf4=growth,lack", "doctor.soon"),
            ("rf4=growth,bigbelly", "doctor.soon"),
            ("rf4=growth v3=lt10", "doctor.soon; held (S4)"),
            ("rf4=growth,streaks,infections", "doctor"),
            ("rf4=lack,bigbelly", "doctor"),
            (
                "rf4=growth age=20 bf=no f4=ricenut g4=h",
                "doctor.soon; minerals.hold",
            ),
            ("", "keep_going"),
            ("rf4=complex", "keep_going (COMPLEX)"),
            ("e1=now e2=egg e3=allergy", "keep_going (allergy)"),
            ("e1=now e2=egg e3=guided e4=lt2w", "keep_going"),
            (
                "rf4=complex e1=now e2=egg e3=allergy",
                "keep_going (COMPLEX)",
            ),
        ],
    );
}

#[test]
fn headlines() {
    let shown = |answers: &Answers| format!("{:?}", headline(&assessed(answers)));
    table(
        calm,
        shown,
        &[
            ("", "Steady"),
            ("t1=-", "PartlySteady"),
            ("b1=3", "StoodOut"),
            ("f4=gt24 t1=-", "StoodOut"),
            ("c3=limit", "StoodOut"),
            ("c3=tired", "Steady"),
            ("rf4=complex", "Complex"),
            ("rf4=complex b1=3", "Complex"),
            ("rf4=complex,growth", "SeeDoctor"),
            ("rf4=growth", "SeeDoctor"),
        ],
    );
    let soon = |answers: &Answers| hidden_soon(&assessed(answers)).to_string();
    table(
        calm,
        soon,
        &[
            ("", "false"),
            ("b1=le2", "false"),
            ("b1=le2 b4=some", "true"),
            ("b1=le2 b4=some b2=-", "true"),
            ("b1=3 b3=some", "false"),
            ("s1=lot", "false"),
            ("s1=constant", "true"),
        ],
    );
}
