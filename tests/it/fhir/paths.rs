//! Items are the path that was asked, and what the published gates say of it is what the rules say.

use super::walks::{COUNTRY, shown, walk};
use super::{QUESTIONNAIRE, answers_of, bundle, items, list, resources, text};
use crate::support::{any_answers, full_answers, spell, values};
use gut_skin_check::domain::answers::{Answer, Group};
use gut_skin_check::domain::doctor::Filling;
use gut_skin_check::domain::facts::not_eaten;
use gut_skin_check::domain::gates::{self, CountryGiven};
use gut_skin_check::domain::journey::{Stage, replay};
use gut_skin_check::domain::{Answers, Outcome, QuestionId, assess, doctor_list};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// What must go out, from the answers as they are spelled: each question that was on the way and is answered, as codes.
fn wanted(answers: &Answers, country: CountryGiven) -> Vec<(String, Vec<String>)> {
    let mut wanted = Vec::new();
    for question in replay(answers, country).reachable.iter() {
        let key = question.key();
        let given = values(answers, key);
        match (question, given.first()) {
            (_, None) => {}
            (QuestionId::Age, Some(age)) if age.ends_with('y') => {}
            (QuestionId::Age, _) => wanted.push((key.to_owned(), given)),
            (QuestionId::G, Some(states)) => {
                let rows = Group::ALL.iter().zip(states.chars());
                let rows =
                    rows.filter(|(group, state)| *state != '.' && !not_eaten(**group, answers));
                wanted.extend(rows.map(|(group, state)| {
                    let key = group.key();
                    (key.to_owned(), vec![format!("{key}.{state}")])
                }));
            }
            _ => {
                let codes = given.iter().map(|value| format!("{key}.{value}"));
                wanted.push((key.to_owned(), codes.collect()));
            }
        }
    }
    wanted
}

fn found(answers: &Answers, country: CountryGiven) -> Vec<(String, Vec<String>)> {
    let bundle = bundle(answers, country, &[]);
    let responses = resources(&bundle, "QuestionnaireResponse");
    let [response] = responses[..] else {
        return Vec::new();
    };
    let of = answers_of(response);
    let leaves = items(response)
        .into_iter()
        .filter(|item| item["item"].is_null());
    let keys = leaves.map(|item| text(item, "linkId").to_owned());
    keys.map(|key| (key.clone(), of[&key].clone())).collect()
}

/// Whether the published gate of an item is open with these answers; none where FHIRPath says it.
fn enabled(item: &Value, answers: &BTreeMap<String, Vec<String>>) -> Option<bool> {
    let is_expression =
        |extension: &Value| text(extension, "url").ends_with("enableWhenExpression");
    if list(item, "extension").iter().any(is_expression) {
        return None;
    }
    let lines = list(item, "enableWhen");
    let mut met = lines.iter().map(|line| {
        let given = answers
            .get(text(line, "question"))
            .map_or(&[][..], Vec::as_slice);
        let code = text(&line["answerCoding"], "code");
        let number = |given: &String| given.parse::<u64>().ok();
        let limit = line["answerInteger"].as_u64().unwrap_or_default();
        match text(line, "operator") {
            "=" => given.iter().any(|one| one == code),
            // One level is written so that an open question never meets this.
            "!=" => given.iter().any(|one| one != code),
            "exists" => line["answerBoolean"] != given.is_empty(),
            ">=" => given.iter().filter_map(number).any(|given| given >= limit),
            "<" => given.iter().filter_map(number).any(|given| given < limit),
            other => panic!("{other} is not known here"),
        }
    });
    Some(match item["enableBehavior"].as_str() {
        Some("any") => met.any(|met| met),
        _ => met.all(|met| met),
    })
}

/// The answers as a form holds them, whether they were on the way or not.
fn held(answers: &Answers) -> BTreeMap<String, Vec<String>> {
    let mut held = BTreeMap::new();
    for question in QuestionId::ALL.iter().copied() {
        let key = question.key();
        let given = values(answers, key);
        let codes = given.iter().map(|value| match question {
            QuestionId::Age => value.clone(),
            _ => format!("{key}.{value}"),
        });
        if !given.is_empty() {
            held.insert(key.to_owned(), codes.collect());
        }
    }
    held
}

fn gates_agree(answers: &Answers) -> Result<(), TestCaseError> {
    let held = held(answers);
    for item in items(&QUESTIONNAIRE) {
        let key = text(item, "linkId");
        let asked = match (QuestionId::from_key(key), Group::from_key(key)) {
            (Some(question), _) => gates::asked(question, answers, CountryGiven::No),
            // The grid comes after the question how the family eats.
            (None, Some(group)) if held.contains_key("diet") => !not_eaten(group, answers),
            (None, Some(_)) => continue,
            (None, None) => panic!("{key} is no question"),
        };
        if let Some(enabled) = enabled(item, &held) {
            prop_assert_eq!(enabled, asked, "{}: {}", key, spell(answers));
        }
    }
    Ok(())
}

fn every_answer_is_an_option(answers: &Answers) -> Result<(), TestCaseError> {
    let forms = items(&QUESTIONNAIRE);
    for (key, codes) in found(answers, CountryGiven::No) {
        let form = forms.iter().find(|item| text(item, "linkId") == key);
        let options = list(form.expect("a published question"), "answerOption").iter();
        let options: Vec<&str> = options
            .map(|option| text(&option["valueCoding"], "code"))
            .collect();
        if key != "age" {
            for code in &codes {
                prop_assert!(options.contains(&code.as_str()), "{key}: {code}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn items_are_the_path_that_was_asked(answers in any_answers(), set in any::<bool>()) {
        let country = if set { CountryGiven::Yes } else { CountryGiven::No };
        prop_assert_eq!(found(&answers, country), wanted(&answers, country), "{}", spell(&answers));
        every_answer_is_an_option(&answers)?;
    }

    #[test]
    fn published_gates_are_those_of_the_rules(answers in any_answers()) {
        gates_agree(&answers)?;
        // A tick that does not belong to its question any more goes.
        let mut settled = answers;
        gates::settle(&mut settled, CountryGiven::No);
        gates_agree(&settled)?;
    }

    #[test]
    fn of_a_whole_check_every_question_that_is_asked_goes_out(answers in full_answers()) {
        let mut answers = answers;
        gates::settle(&mut answers, CountryGiven::No);
        prop_assume!(replay(&answers, CountryGiven::No).stage == Stage::CoreDone);
        let found = found(&answers, CountryGiven::No);
        let found: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        let asked = shown(&answers).into_iter().filter(|key| *key != "g");
        prop_assert_eq!(found, asked.collect::<Vec<_>>());
    }

    #[test]
    fn what_the_doctors_list_tells_has_its_item(answers in full_answers()) {
        let Outcome::Assessed(assessment) = assess(&answers) else {
            return Err(TestCaseError::reject("no list"));
        };
        let mut settled = answers;
        gates::settle(&mut settled, CountryGiven::No);
        let found = found(&settled, CountryGiven::No);
        let has = |key: &str| found.iter().any(|(found, _)| found == key);
        for line in doctor_list::lines(&assessment) {
            let question = match doctor_list::filling(line, &assessment) {
                Filling::Months => QuestionId::Age,
                Filling::Answer(question) | Filling::Ticked(question, _) => question,
                // Of several questions, or of none.
                _ => continue,
            };
            // A question that is skipped counts as an answer, and its line says what it counts as.
            let asked = gates::asked(question, &settled, CountryGiven::No);
            let answered = !matches!(settled.get(question), None | Some(Answer::Grid(_)));
            prop_assert!(has(question.key()) || !asked || !answered, "{:?}: {}", line, spell(&settled));
        }
    }
}

#[test]
fn seeded_ways_show_and_tell_every_question_that_is_asked() {
    let mut changed = 0;
    for seed in 0..1000 {
        let ends = walk(seed);
        changed += usize::from(ends.len() == 2);
        for answers in ends {
            let told = found(&answers, COUNTRY);
            let told: Vec<&str> = told.iter().map(|(key, _)| key.as_str()).collect();
            let answered = |key: &&str| {
                *key != "g"
                    && (key.starts_with('g') || {
                        let question = QuestionId::from_key(key).expect("a question");
                        answers.get(question).is_some()
                    })
            };
            let shown: Vec<&str> = shown(&answers).into_iter().filter(answered).collect();
            assert_eq!(told, shown, "{}", spell(&answers));
            assert!(replay(&answers, COUNTRY).result, "{}", spell(&answers));
        }
    }
    assert_eq!(changed, 200);
}
