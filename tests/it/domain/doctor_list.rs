//! What to tell and what to ask the doctor (3.9b): which lines apply, and at most three questions.

use super::{joined, table};
use crate::support::{assessed, calm, full_answers, safe, spell};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::doctor::{DoctorFlagLine, DoctorLine, Filling};
use gut_skin_check::domain::doctor_list::{filling, lines, questions};
use gut_skin_check::domain::texts::FlagLine;
use proptest::prelude::*;

fn lines_of(answers: &Answers) -> String {
    let lines = lines(&assessed(answers));
    joined(&lines, |line| line.key())
}

/// The lines without those that the calm answers have.
fn lines_beside(answers: &Answers) -> String {
    let calm = lines(&assessed(&calm("")));
    let mut found = lines(&assessed(answers));
    found.retain(|line| !calm.contains(line));
    joined(&found, |line| line.key())
}

fn questions_of(answers: &Answers) -> String {
    joined(&questions(&assessed(answers)), |question| question.key())
}

#[test]
fn a_line_applies_where_its_answer_says_something() {
    table(
        calm,
        lines_of,
        &[("", "d.age d.dx d.score d.count d.milk d.own")],
    );
    table(safe, lines_of, &[("", "d.age d.dx d.own")]);
    table(
        calm,
        lines_beside,
        &[
            ("why=skin", "d.why"),
            ("why=all", ""),
            ("dx=notyet", "d.dx.notyet d.skincheck"),
            ("rf3=crustseen", "d.crusts"),
            ("rf4=notsure", "d.unsure"),
            ("rf4=birth", "d.flags"),
            ("rf4=complex", "d.complex"),
            ("rf4=familycel", "d.celiac"),
            ("b1=3", "d.often d.look d.where"),
            ("b1=3 age=23 bf=no", "d.often d.look"),
            ("b2=ns b5=yes", "d.often d.big d.where"),
            ("b1=ns b3=some", "d.look d.pain d.where"),
            ("b4=some", "d.often d.look d.hold d.where"),
            ("b6=lt1w", "d.often d.look d.leaks d.where"),
            ("b7=lt2w x2=no", "d.long d.often d.look d.where d.given.no"),
            (
                "b7=lt2w x2=own",
                "d.long d.often d.look d.where d.given.own d.given.which",
            ),
            (
                "b7=lt2w x2=stopped",
                "d.long d.often d.look d.where d.given.stopped d.given.which",
            ),
            // "Not low" is also what is not checked.
            ("b3=-", "d.often d.look"),
            ("x1=peg,moisturizer", "d.tried d.tried.skin"),
            ("x1=steroid", "d.tried.skin"),
            ("x1=steroid s7=astold", "d.creams"),
            ("x1=steroid,moisturizer s7=astold", "d.creams d.tried.skin"),
            ("x1=itchmed", "d.tried.other"),
            ("s1=little s2=1to2", "d.itch d.nights d.calm"),
            ("s1=none s2=1to2", ""),
            ("s3=few s4=dry", "d.much d.signs d.calm"),
            ("s3=few s5=no", "d.much d.calm.no"),
            ("s3=few s5=noplan", "d.much d.plan"),
            ("s3=few s5=clear", "d.much"),
            ("s6=slow", "d.afterfood"),
            ("s6=ns", ""),
            ("g3=h", "d.hardly"),
            ("g3=x", "d.offrows"),
            ("v3=20to29 v4=1to2", "d.dropped"),
            ("e1=now e2=egg e3=own e4=lt2w", "d.off d.who d.howlong"),
            ("e1=now e2=egg e3=allergy", "d.off d.who"),
            ("e1=now e2=- e3=allergy", "d.who"),
            ("e1=now e2=egg", "d.off"),
            ("diet=vegetarian", "d.diet"),
            ("f4=soypea", "d.soypea"),
            ("f4=ricenut", "d.ricenut"),
            ("f4=plant", "d.ricenut"),
            ("f4=none", "d.nomilk"),
            ("age=20 bf=yes f4=none", "d.breast"),
            ("f5=le4", "d.juice"),
            ("f3=2to3", "d.fluid"),
            ("f3=ns", ""),
            ("f1=2to3", "d.fiber"),
            ("age=17 bf=no t4=soft", "d.swallow"),
            ("age=18 bf=no t4=soft", "d.flags"),
            ("m4=pale", "d.flags d.iron"),
            ("c1=1to2 c2=some", "d.sleep d.upset"),
            ("m3=vitd", "d.vitamins"),
            ("m3=iron m3b=allok", "d.vitamins d.chosen"),
            ("m3=iron m3b=noone", "d.flags d.vitamins d.chosen.no"),
            ("t5=some", "d.worry"),
            ("x3=yes", "d.told"),
            ("x3=noone", ""),
            ("c3=limit", "d.limit"),
        ],
    );
}

#[test]
fn a_steroid_cream_as_told_is_not_tried_besides() {
    let tried = |spec: &str| match filling(DoctorLine::TriedSkin, &assessed(&calm(spec))) {
        Filling::Ticked(_, options) => options.count(),
        other => panic!("{other:?}"),
    };
    assert_eq!(tried("x1=steroid,moisturizer"), 2);
    assert_eq!(tried("x1=steroid,moisturizer s7=astold"), 1);
    assert_eq!(tried("x1=steroid,moisturizer s7=long"), 2);
}

#[test]
fn every_other_line_is_filled_as_it_says() {
    let told = assessed(&calm("x1=steroid,moisturizer s7=astold"));
    for line in DoctorLine::ALL.iter().copied() {
        if line != DoctorLine::TriedSkin {
            assert_eq!(filling(line, &told), line.filling(), "{}", line.key());
        }
    }
}

/// The words for parents call them "you" and say what to do; a doctor is told another line in their place.
#[test]
fn a_line_of_a_flag_has_one_for_the_doctor_unless_it_can_be_the_same() {
    let same: Vec<FlagLine> = FlagLine::ALL
        .iter()
        .copied()
        .filter(|line| DoctorFlagLine::in_place_of(*line).is_none())
        .collect();
    assert_eq!(same, [FlagLine::NotSure, FlagLine::FastFlares]);
    for (line, expected) in [
        (FlagLine::PeeRetired, DoctorFlagLine::PeeRetired),
        (
            FlagLine::LongPoopTroublePlan,
            DoctorFlagLine::LongPoopTrouble,
        ),
        (
            FlagLine::UncheckedMinerals,
            DoctorFlagLine::UncheckedSupplements,
        ),
        (FlagLine::UnguidedMixed, DoctorFlagLine::Unguided),
        (FlagLine::LooseWithMedicine, DoctorFlagLine::LooseForWeeks),
    ] {
        assert_eq!(DoctorFlagLine::in_place_of(line), Some(expected));
    }
}

#[test]
fn the_first_three_questions_that_fit() {
    table(
        calm,
        questions_of,
        &[
            ("", ""),
            ("b1=3", "q.plan"),
            ("rf4=birth", "q.plan"),
            ("b7=1to3m x2=nothelping", "q.clear q.medicine q.plan"),
            ("b7=1to3m x2=stopped", "q.clear q.plan"),
            ("b1=le2 b4=some b2=balls", "q.clear q.plan"),
            ("b1=le2 b4=some", "q.plan"),
            ("f4=gt24", "q.iron q.plan"),
            ("f4=16to24", "q.plan"),
            ("m4=pale", "q.iron q.lead q.plan"),
            ("rf4=growth", "q.iron q.growth q.plan"),
            ("m3=herbs m3b=allok", ""),
            ("b1=le2 m3=herbs m3b=allok", "q.lead q.plan"),
            ("s7=long", "q.cream"),
            ("s1=lot", "q.skin q.plan"),
            ("s1=lot s7=long", "q.cream q.plan"),
            ("s6=fast", "q.safe q.plan"),
            ("e1=now e2=egg e3=own e4=lt2w", "q.safe q.plan"),
            ("e1=now e2=egg e3=allergy", ""),
            ("v3=10to19", "q.growth q.plan"),
            ("b7=lt2w x2=own", "q.medicine q.plan"),
            (
                "b7=1to3m x2=nothelping m4=pale s7=long v3=10to19",
                "q.clear q.iron q.lead",
            ),
        ],
    );
}

proptest! {
    #[test]
    fn no_line_ends_in_no_or_not_sure(answers in full_answers()) {
        use gut_skin_check::content::en::EN;
        let found = assessed(&answers);
        let lines = lines(&found);
        for (at, line) in lines.iter().enumerate() {
            prop_assert!(!lines[..at].contains(line));
            let words = (EN.doctor_line)(*line);
            for beginning in ["Ask ", "Call ", "Tell ", "Show ", "Please "] {
                prop_assert!(!words.starts_with(beginning), "{words}");
            }
            if let Filling::Answer(question) = filling(*line, &found) {
                let given = found.answers.get(question);
                prop_assert!(given.is_some(), "{} {}", line.key(), spell(&answers));
                if let Some(gut_skin_check::domain::Answer::One(option)) = given {
                    let words = EN.option(question, Some(option));
                    prop_assert!(!["None", "No", "Not sure", "Not at all"].contains(&words), "{}", line.key());
                }
            }
        }
    }
}
