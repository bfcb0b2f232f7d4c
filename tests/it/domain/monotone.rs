//! Making one answer worse never improves a band (3.12), with exactly the orders written there.

use crate::fixtures::spec::questions::{Order, order, questions};
use crate::support::{assessed, full_answers, spell, with};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::gates::{CountryGiven, open, settle};
use gut_skin_check::domain::{Answers, QuestionId};
use proptest::prelude::*;
use std::sync::LazyLock;

fn spec() -> &'static Order {
    static ORDER: LazyLock<Order> = LazyLock::new(order);
    &ORDER
}

#[test]
fn the_orders_are_read() {
    let rows: Vec<String> = spec()
        .best_first
        .iter()
        .map(|(key, values)| format!("{key} {}", values.join(" ")))
        .collect();
    // One of each exception, and one that is none.
    for row in [
        "b1 7to21 4to6 3 le2",
        "b2 soft balls",
        "b2 soft chunk",
        "s1 none little lot constant",
        "s5 yes part no noplan hard",
        "s6 no fast slow",
        "v3 ge30 20to29 10to19 lt10",
        "f1 ge6 4to5 2to3 0to1",
        "f3 ge6 4to5 2to3 lt2",
        "m1 yes no",
        "g10 y w h",
    ] {
        assert!(rows.contains(&row.to_owned()), "{row} is not in {rows:#?}");
    }
    let left_out = ["toilet", "country", "diet", "dx", "x2", "x3", "age", "g"];
    let orders = spec().best_first.iter();
    assert!(
        orders
            .clone()
            .all(|(key, _)| !left_out.contains(&key.as_str()))
    );
    assert_eq!(spec().more_is_worse, ["s4", "s7", "e2", "m3", "m4"]);
    assert_eq!(spec().more_is_better, ["f2", "f6"]);
}

/// The orders of the questions that the code has.
fn best_first() -> impl Iterator<Item = &'static (String, Vec<String>)> {
    let is_known =
        |key: &str| QuestionId::from_key(key).is_some() || Group::from_key(key).is_some();
    spec()
        .best_first
        .iter()
        .filter(move |(key, _)| is_known(key))
}

/// With this answer; closed gates cleared, newly opened questions answered with their best option.
fn asked(base: &Answers, spec: &str) -> Answers {
    let country = CountryGiven::No;
    let mut answers = with(base, spec);
    settle(&mut answers, country);
    for question in questions() {
        let id = &question.id;
        let Some(known) = QuestionId::from_key(id).filter(|_| question.has_gate()) else {
            continue;
        };
        if open(known, &answers, country) {
            let first = best_first().find(|(of, _)| of == id);
            let best = match (first, id.as_str()) {
                (Some((_, values)), _) => &values[0],
                (None, "x2") => "helping",
                (None, _) if question.list => &question.values[0],
                (None, _) => {
                    panic!("question {id}: docs/content.md 3.12 does not say what is best")
                }
            };
            answers = with(&answers, &format!("{id}={best}"));
        }
    }
    answers
}

fn no_band_is_better(before: &Answers, after: &Answers) -> Result<(), TestCaseError> {
    let (was, is) = (assessed(before), assessed(after));
    for domain in Domain::ALL.iter().copied() {
        prop_assert!(
            was.bands.band(domain) <= is.bands.band(domain),
            "{}\nbefore {}\nafter  {}",
            domain.key(),
            spell(before),
            spell(after)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_worse_choice_never_improves_a_band(base in full_answers()) {
        for (key, values) in best_first() {
            // A row is moved only where it is not off limits, a question only where it is asked.
            for pair in values.windows(2) {
                let before = asked(&base, &format!("{key}={}", pair[0]));
                let after = asked(&before, &format!("{key}={}", pair[1]));
                no_band_is_better(&before, &after)?;
            }
        }
    }

    #[test]
    fn a_tick_more_or_less_never_improves_a_band(base in full_answers()) {
        for key in spec().more_is_worse.iter().chain(&spec().more_is_better) {
            let id = QuestionId::from_key(key).unwrap();
            for value in id.options() {
                let position = id.option(value).unwrap();
                let given = base.many(id).unwrap();
                let more = spelled(id, given.with(position));
                let less = spelled(id, given.without(position));
                if less == "none" && key == "e2" {
                    continue;
                }
                let better_first = if spec().more_is_worse.contains(key) { [less, more] } else { [more, less] };
                let [before, after] = better_first.map(|ticks| format!("{key}={ticks}"));
                let before = asked(&base, &before);
                let after = asked(&before, &after);
                no_band_is_better(&before, &after)?;
            }
        }
    }
}

fn spelled(id: QuestionId, ticks: gut_skin_check::domain::answers::Selection) -> String {
    let ticked = id
        .options()
        .iter()
        .filter(|value| ticks.contains(id.option(value).unwrap()));
    let values: Vec<&str> = ticked.collect();
    if values.is_empty() {
        "none".to_owned()
    } else {
        values.join(",")
    }
}
