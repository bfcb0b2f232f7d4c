//! The flow against a second, naive formulation: a list of questions, gates over plain values, a loop.

use crate::fixtures::spec::questions::{order_differs, questions};
use crate::support::{any_answers, full_answers, spell, with};
use gut_skin_check::domain::gates::CountryGiven;
use gut_skin_check::domain::journey::{Stage, replay};
use gut_skin_check::domain::{Answers, QuestionId};
use proptest::prelude::*;
use std::collections::HashMap;

const CORE: &str = "country age toilet bf diet dx rf1 rf2 rf3 rf4 b1 b2 b3 b4 b5 b6 b7 x2 \
    s1 s2 s3 s4 s5 s6 g v3 v4 t4 e1 e2 e3 e4 m3 m3b m4";
const MORE: &str = "c1 c2 c3 f1 f2 f3 f4 f5 f6 m1 t1 t2 t3 t5 x1 x3";

struct Values(HashMap<String, String>);

impl Values {
    fn of(answers: &Answers) -> Self {
        let words = spell(answers);
        let pairs = words
            .split_whitespace()
            .filter_map(|word| word.split_once('='));
        Self(
            pairs
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    fn get(&self, key: &str) -> &str {
        self.0.get(key).map_or("", String::as_str)
    }

    /// Whole months, if the age is given in full.
    fn age(&self) -> Option<u32> {
        self.get("age").parse().ok()
    }

    fn asked(&self, key: &str, country_set: bool) -> bool {
        match key {
            "country" => !country_set,
            "bf" => self.age().is_some_and(|age| (12..24).contains(&age)),
            "b6" => ["learning", "trained"].contains(&self.get("toilet")),
            "x2" => !["", "none"].contains(&self.get("b7")),
            "e2" | "e3" => self.get("e1") == "now",
            "e4" => self.get("e1") == "now" && !["", "allergy"].contains(&self.get("e3")),
            "m3b" => self
                .get("m3")
                .split(',')
                .any(|one| ["iron", "zinc", "magnesium", "herbs", "enema"].contains(&one)),
            _ => true,
        }
    }

    fn answered(&self, key: &str) -> bool {
        match key {
            "age" => self.age().is_some(),
            "g" => {
                let skipped: &[usize] = match self.get("diet") {
                    "vegetarian" => &[5],
                    "vegan" => &[4, 5, 6],
                    _ => &[],
                };
                let grid = self.get("g").as_bytes();
                (1..=10).all(|row| {
                    skipped.contains(&row) || grid.get(row - 1).is_some_and(|state| *state != b'.')
                })
            }
            _ => !self.get(key).is_empty(),
        }
    }

    fn ticks(&self, key: &str) -> impl Iterator<Item = &str> {
        self.get(key)
            .split(',')
            .filter(|one| !["", "none"].contains(one))
    }

    fn danger(&self) -> bool {
        ["rf1", "rf2"]
            .iter()
            .any(|list| self.ticks(list).any(|one| one != "notsure"))
    }

    fn today(&self) -> bool {
        ["rf1", "rf2"]
            .iter()
            .any(|list| self.ticks(list).any(|one| one == "notsure"))
            || self.ticks("rf3").any(|one| one != "crustseen")
    }
}

/// Where the answers lead, and the questions on the way.
fn naive(values: &Values, country_set: bool) -> (String, Vec<&'static str>) {
    let mut way = Vec::new();
    let mut end = "done".to_owned();
    for key in CORE
        .split_whitespace()
        .filter(|key| values.asked(key, country_set))
    {
        way.push(key);
        let out = key == "age" && values.age().is_some_and(|age| !(12..60).contains(&age));
        if !values.answered(key) {
            end = key.to_owned();
        } else if out {
            end = "out".to_owned();
        } else if key == "rf4" && values.today() {
            // A danger sign in these lists is shown as such below.
            end = "today".to_owned();
        } else {
            continue;
        }
        break;
    }
    if end == "done" {
        way.extend(MORE.split_whitespace());
    }
    if values.danger() {
        end = "emergency".to_owned();
    }
    (end, way)
}

fn compare(answers: &Answers, country: CountryGiven) -> Result<(), TestCaseError> {
    if !out_of_step().is_empty() || QuestionId::COUNT != questions().len() {
        // The other tests say what is missing.
        return Ok(());
    }
    let found = replay(answers, country);
    let stage = match found.stage {
        Stage::Emergency => "emergency",
        Stage::OutOfRange => "out",
        Stage::Today => "today",
        Stage::Open(question) => question.key(),
        Stage::CoreDone => "done",
    };
    let reachable: Vec<&str> = found.reachable.iter().map(QuestionId::key).collect();
    let (end, way) = naive(&Values::of(answers), country == CountryGiven::Yes);
    prop_assert_eq!(stage, end, "{}", spell(answers));
    prop_assert_eq!(reachable, way, "{}", spell(answers));
    Ok(())
}

/// What this file lacks or has too much, in words.
fn out_of_step() -> Vec<String> {
    let known: Vec<&str> = CORE
        .split_whitespace()
        .chain(MORE.split_whitespace())
        .collect();
    order_differs(
        &known,
        "CORE or MORE in tests/it/domain/replay.rs, the copy that is kept by hand",
    )
}

#[test]
fn the_copy_that_is_kept_by_hand_has_every_question() {
    let wrong = out_of_step();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_answers_lead_where_the_naive_walk_leads(answers in any_answers(), set in any::<bool>()) {
        compare(&answers, if set { CountryGiven::Yes } else { CountryGiven::No })?;
    }

    #[test]
    fn complete_answers_with_one_left_open(answers in full_answers(), left in 0..QuestionId::COUNT) {
        compare(&answers, CountryGiven::No)?;
        let question = QuestionId::ALL[left];
        compare(&with(&answers, &format!("{}=-", question.key())), CountryGiven::No)?;
    }
}
