//! What must hold for every answer set (3.12): levels, closed gates, steps, food ideas.

use super::joined;
use crate::fixtures::spec::questions::question;
use crate::support::{any_answers, assessed, calm, full_answers, result_answers, spell, with};
use gut_skin_check::content::en::EN;
use gut_skin_check::domain::advice::{StepLine, TextId, step_line, topic_texts};
use gut_skin_check::domain::bands::{Band, Domain};
use gut_skin_check::domain::foods::{Idea, List, Shown, shown};
use gut_skin_check::domain::gates::{CountryGiven, settle};
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::domain::{Answers, Outcome, QuestionId, assess};
use proptest::prelude::*;

/// A safety list and one of its options.
type Sign = (&'static str, &'static str);

/// The signs whose flags begin with one of these letters (docs/content.md 3.2, column "Effect"); `-` for those without one.
fn signs(letters: &str) -> Vec<Sign> {
    let mut found = Vec::new();
    for list in ["rf1", "rf2", "rf3", "rf4"].map(question) {
        let raises = list.raises();
        for value in list.values.iter().filter(|value| *value != "none") {
            let flag = raises.get(value).map_or("-", String::as_str);
            if flag.starts_with(|letter| letters.contains(letter)) {
                found.push((list.id.as_str(), value.as_str()));
            }
        }
    }
    assert!(!found.is_empty(), "{letters}");
    found
}

fn sign(letters: &str) -> impl Strategy<Value = Sign> + use<> {
    prop::sample::select(signs(letters))
}

/// With one more tick in a safety list.
fn ticked(answers: &Answers, (list, value): Sign) -> Answers {
    let id = QuestionId::from_key(list).unwrap();
    let before = answers.many(id).unwrap_or_default();
    let mut after = answers.clone();
    let option = id.option(value);
    let option = option.unwrap_or_else(|| {
        panic!("sign {value} of {list}: the specification has it, src/domain/questions.rs does not")
    });
    let selection = before.with(option);
    assert!(after.set(id, Some(gut_skin_check::domain::Answer::Many(selection))));
    after
}

fn rank(outcome: &Outcome) -> usize {
    let order = ["none", "see_doctor", "today", "emergency"];
    order
        .iter()
        .position(|level| *level == outcome.level())
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_danger_sign_is_an_emergency(answers in any_answers(), sign in sign("E")) {
        let outcome = assess(&ticked(&answers, sign));
        prop_assert_eq!(outcome.level(), "emergency");
    }

    #[test]
    fn any_sign_for_today_without_danger_is_today(answers in result_answers(), sign in sign("U")) {
        let outcome = assess(&ticked(&answers, sign));
        prop_assert_eq!(outcome.level(), "today");
    }

    #[test]
    fn one_more_sign_never_lowers_the_level(
        answers in result_answers(),
        first in sign("EUS-"),
        second in sign("EUS-"),
        third in sign("EUS-"),
    ) {
        let mut before = answers;
        for sign in [first, second, third] {
            let after = ticked(&before, sign);
            prop_assert!(rank(&assess(&before)) <= rank(&assess(&after)), "{}", spell(&after));
            before = after;
        }
    }

    #[test]
    fn answers_behind_closed_gates_change_nothing(answers in any_answers()) {
        let mut settled = answers.clone();
        settle(&mut settled, CountryGiven::No);
        let mut again = settled.clone();
        settle(&mut again, CountryGiven::No);
        prop_assert_eq!(&again, &settled);
        prop_assert_eq!(assess(&answers), assess(&settled));
    }

    #[test]
    fn answers_are_written_and_read_alike(answers in any_answers()) {
        prop_assert_eq!(crate::support::answers(&spell(&answers)), answers);
    }

    #[test]
    fn steps_are_few_and_rest_on_what_stands_out(answers in result_answers()) {
        let assessment = assessed(&answers);
        let steps = &assessment.steps;
        prop_assert!((1..=3).contains(&steps.len()));
        prop_assert_eq!(steps.contains(&Step::Doctor), assessment.see_doctor());
        prop_assert!(!steps[1..].contains(&Step::Doctor));

        // By the specification's two lists, high before some.
        let priority = ["elimination", "bowel", "skin", "minerals", "mealtime", "fibre_fluids", "variety", "sleep"];
        let mut expected: Vec<&str> = Vec::new();
        if assessment.see_doctor() {
            expected.push("doctor");
        }
        for band in ["high", "some"] {
            let at = |key: &&&str| assessment.bands.band(super::domain(key)).key() == band;
            expected.extend(priority.iter().filter(at));
        }
        // Nothing is said twice: not the same line, and of milk only under minerals.
        let mut said = Vec::new();
        expected.retain(|key| {
            let step = match *key {
                "doctor" => Step::Doctor,
                key => Step::Domain(super::domain(key)),
            };
            let line = (EN.step)(step_line(step, &assessment));
            let texts = topic_texts(super::domain(if *key == "doctor" { "bowel" } else { key }), &assessment);
            let beside = [TextId::FibreMilk, TextId::Partly, TextId::FatsTip];
            let milk_alone = *key == "fibre_fluids" && texts.iter().all(|text| beside.contains(text));
            let new = !milk_alone && !said.contains(&line);
            said.push(line);
            new
        });
        expected.truncate(3);
        if expected.is_empty() {
            expected.push("keep_going");
        }
        prop_assert_eq!(joined(steps, |step| step.key()), expected.join(" "));
    }

    #[test]
    fn no_food_idea_for_a_food_that_is_off(answers in result_answers()) {
        let mut answers = answers;
        settle(&mut answers, CountryGiven::No);
        let assessment = assessed(&answers);
        let words = spell(&answers);
        let off = |food: &str| {
            let e2 = words.split(' ').find_map(|word| word.strip_prefix("e2="));
            e2.is_some_and(|foods| foods.split(',').any(|one| one == food))
        };
        let vegan = words.contains("diet=vegan");
        let meatless = vegan || words.contains("diet=vegetarian");
        let grid = words.split(' ').find_map(|word| word.strip_prefix("g=")).unwrap_or("..........");
        let row = |n: usize| {
            let skipped = (meatless && n == 5) || (vegan && [4, 6].contains(&n));
            if skipped { 'h' } else { char::from(grid.as_bytes()[n - 1]) }
        };
        let eaten = |n: usize| ['y', 'w'].contains(&row(n));

        for list in List::ALL.iter().copied() {
            let Shown::Ideas(ideas) = shown(list, &assessment) else { continue };
            prop_assert!(!assessment.fast_reaction());
            for idea in ideas {
                let (group, cut, fits) = match idea {
                    Idea::Oats | Idea::IronCereal => (1, off("wheat"), true),
                    Idea::PearKiwiPrune | Idea::Berries | Idea::Avocado => (10, off("fruitveg"), true),
                    Idea::SoftVeggies => (9, off("fruitveg"), true),
                    Idea::Greens => (7, off("fruitveg"), true),
                    Idea::MashedBeans | Idea::BeansLentils => (2, false, true),
                    Idea::Tofu => (2, off("soy"), meatless && eaten(2)),
                    Idea::Meat => (5, false, !meatless),
                    Idea::Fish => (5, off("fish"), !meatless && words.contains("fish")),
                    Idea::Egg => (6, off("egg"), eaten(6)),
                    Idea::NutButter => (3, off("nuts") || off("sesame"), eaten(3)),
                    Idea::Yogurt | Idea::FullFatYogurt => (4, off("dairy"), eaten(4)),
                    Idea::Oil => continue,
                };
                prop_assert!(row(group) != 'x' && !cut && fits, "{idea:?} with {words}");
            }
        }
    }

    #[test]
    fn every_topic_has_its_text_and_food_changes_wait_where_they_must(answers in full_answers()) {
        let mut answers = answers;
        settle(&mut answers, CountryGiven::No);
        let assessment = assessed(&answers);
        let held = super::guards_of(&answers).contains("HOLD_CHANGES");
        let food_texts = [
            TextId::BowelSome, TextId::FibreSome, TextId::FibreHigh, TextId::FibreStuck, TextId::FibreAsk,
            TextId::FibreNone, TextId::FibreDrink, TextId::FibreJuice, TextId::FibreMilk, TextId::FibreSee,
            TextId::VarietySome, TextId::VarietySomeNoReintro, TextId::VarietyHigh, TextId::VarietyMissing,
            TextId::MineralsSome, TextId::MineralsHigh, TextId::MineralsMilk, TextId::MineralsMuchMilk,
            TextId::FatsTip,
        ];
        for domain in Domain::SHOWN.iter().copied() {
            let texts = topic_texts(domain, &assessment);
            prop_assert!(!texts.is_empty(), "{}", domain.key());
            prop_assert!(!texts.contains(&TextId::NotChecked));
            // At "low" a text may speak of drinks that a flag is about.
            let stands_out = assessment.bands.band(domain).stands_out();
            let changes = stands_out && texts.iter().any(|text| food_texts.contains(text));
            prop_assert!(!(held && changes), "{}: {texts:?}", domain.key());
        }
        for step in assessment.steps.iter().copied() {
            let line = step_line(step, &assessment);
            let keeps_going = [StepLine::KeepGoing, StepLine::KeepGoingAllergy, StepLine::KeepGoingComplex];
            prop_assert_eq!(keeps_going.contains(&line), step == Step::KeepGoing);
            let doctor = [StepLine::Doctor, StepLine::DoctorSoon];
            prop_assert_eq!(doctor.contains(&line), step == Step::Doctor);
        }
    }

    #[test]
    fn nothing_that_is_not_checked_is_called_low(answers in any_answers()) {
        let Outcome::Assessed(assessment) = assess(&answers) else { return Ok(()) };
        for domain in Domain::ALL.iter().copied() {
            let finding = assessment.bands.get(domain);
            if matches!(finding.band, Band::NotChecked | Band::Low) {
                prop_assert!(finding.causes.is_empty(), "{}", domain.key());
            }
        }
    }
}

#[test]
fn the_signs_of_these_tests_are_all_there_are() {
    let mut listed: Vec<Sign> = signs("EUS-");
    listed.sort_unstable();
    let lists = ["rf1", "rf2", "rf3", "rf4"].map(|key| QuestionId::from_key(key).unwrap());
    let every = lists
        .iter()
        .flat_map(|id| id.options().iter().map(|value| (id.key(), value)));
    let mut every: Vec<Sign> = every.collect();
    every.sort_unstable();
    assert_eq!(listed, every);
    assert_eq!(
        ticked(&calm(""), ("rf4", "back")),
        with(&calm(""), "rf4=back")
    );
}
