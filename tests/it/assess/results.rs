//! Results as JSON: each level with its own keys and no other.

use crate::support::{answers, any_answers, calm, result_answers, safe};
use gut_skin_check::assess::output;
use gut_skin_check::domain::{Answers, assess};
use proptest::prelude::*;
use serde_json::Value;

fn shown(answers: &Answers) -> String {
    output::to_text(&assess(answers))
}

#[test]
fn incomplete_is_the_level_alone() {
    assert_eq!(shown(&Answers::default()), r#"{"level":"incomplete"}"#);
    assert_eq!(
        shown(&answers("age=30 rf3=crust")),
        r#"{"level":"incomplete"}"#
    );
}

#[test]
fn out_of_range_tells_why() {
    let under = r#"{"level":"out_of_range","why":"under_12m"}"#;
    let over = r#"{"level":"out_of_range","why":"60m_plus"}"#;
    for (age, expected) in [("11", under), ("0", under), ("60", over), ("239", over)] {
        assert_eq!(shown(&calm(&format!("age={age}"))), expected, "{age}");
    }
}

#[test]
fn emergency_has_its_flags_and_poison_and_no_bands() {
    assert_eq!(
        shown(&calm("rf1=vomitfood,breath,notsure rf3=crust rf4=birth")),
        r#"{"level":"emergency","flags":["E1","E3"],"poison":false,"bands":null}"#
    );
    assert_eq!(
        shown(&answers("rf2=swallowed,greenvomit")),
        r#"{"level":"emergency","flags":["E6","E10"],"poison":true,"bands":null}"#
    );
}

#[test]
fn today_has_its_flags_and_no_bands() {
    assert_eq!(
        shown(&calm("rf3=bruise,crust,notsure rf4=birth")),
        r#"{"level":"today","flags":["U2","U11","U16"],"bands":null}"#
    );
}

#[test]
fn none_has_everything_and_empty_lists() {
    assert_eq!(
        shown(&calm("")),
        concat!(
            r#"{"level":"none","flags":[],"score":"10/10","bands":{"bowel":"low","skin":"low","#,
            r#""sleep":"low","variety":"low","fibre_fluids":"low","iron":"low","zinc":"low","#,
            r#""magnesium":"low","minerals":"low","mealtime":"low","elimination":"low"},"#,
            r#""overlap":false,"steps":["keep_going"],"guards":[],"unsure":[],"support":[]}"#
        )
    );
}

#[test]
fn see_doctor_has_everything() {
    let unwell = calm(
        "b1=le2 b2=ns b3=often b4=often b7=gt3m x2=nothelping s1=constant s6=fast t3=most x3=yes g4=x",
    );
    assert_eq!(
        shown(&unwell),
        concat!(
            r#"{"level":"see_doctor","flags":["S12","S13","S14"],"score":"9/10","#,
            r#""bands":{"bowel":"high","skin":"high","sleep":"low","variety":"low","#,
            r#""fibre_fluids":"low","iron":"low","zinc":"some","magnesium":"low","minerals":"some","#,
            r#""mealtime":"low","elimination":"low"},"overlap":true,"#,
            r#""steps":["doctor","bowel","skin"],"guards":["FAST_FOOD","NO_REINTRO"],"#,
            r#""unsure":["bowel"],"support":["stuck_poop","shrinking_or_tense","unheard"]}"#
        )
    );
}

#[test]
fn the_score_is_absent_until_the_grid_is_complete() {
    let unchecked = shown(&safe("b1=ns"));
    assert!(unchecked.starts_with(r#"{"level":"none","flags":[],"bands":{"bowel":"not_checked","#));
    assert!(unchecked.ends_with(
        r#""overlap":false,"steps":["keep_going"],"guards":[],"unsure":["bowel"],"support":[]}"#
    ));
    assert!(!shown(&calm("g9=-")).contains("score"));
}

#[test]
fn a_body_of_answers_gives_the_result_of_those_answers() {
    let body = br#"{"age":30,"toilet":"diapers","b6":"ge1w","diet":"any","dx":"yes","rf1":["none"],
        "rf2":[],"rf3":["none"],"rf4":["none"],"bf":"yes"}"#;
    let read = output::answer(body).unwrap();
    assert_eq!(read, shown(&safe("toilet=diapers")));
}

fn keys(result: &Value) -> Vec<&str> {
    result
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

proptest! {
    #[test]
    fn no_level_has_another_key(answers in prop_oneof![any_answers(), result_answers()]) {
        let result: Value = serde_json::from_str(&shown(&answers)).unwrap();
        let expected: &[&str] = match result["level"].as_str().unwrap() {
            "incomplete" => &["level"],
            "out_of_range" => &["level", "why"],
            "emergency" => &["bands", "flags", "level", "poison"],
            "today" => &["bands", "flags", "level"],
            "none" | "see_doctor" => &[
                "bands", "flags", "guards", "level", "overlap", "score", "steps", "support", "unsure",
            ],
            other => panic!("level {other}"),
        };
        let mut found = keys(&result);
        found.sort_unstable();
        if expected.contains(&"score") && !found.contains(&"score") {
            found.push("score");
            found.sort_unstable();
        }
        prop_assert_eq!(found, expected);
    }

    /// Flags are of one letter and sorted by number, not by text.
    #[test]
    fn flags_are_sorted_by_number(answers in prop_oneof![any_answers(), result_answers()]) {
        let result: Value = serde_json::from_str(&shown(&answers)).unwrap();
        let flags = result["flags"].as_array().cloned().unwrap_or_default();
        let numbers: Vec<u8> =
            flags.iter().map(|flag| flag.as_str().unwrap()[1..].parse().unwrap()).collect();
        prop_assert!(numbers.is_sorted_by(|a, b| a < b), "{:?}", numbers);
        let letter = match result["level"].as_str().unwrap() {
            "emergency" => 'E',
            "today" => 'U',
            _ => 'S',
        };
        prop_assert!(flags.iter().all(|flag| flag.as_str().unwrap().starts_with(letter)));
    }
}

#[test]
fn answers_of_1_0_give_what_they_are_read_as() {
    let read = |more: &str| {
        let body = format!(
            r#"{{"age":20,"toilet":"diapers","bf":"no","diet":"any","dx":"no","rf1":[],"rf2":[],"rf3":[]{more}}}"#
        );
        output::answer(body.as_bytes()).unwrap()
    };
    let flags = |more: &str| {
        let result: Value = serde_json::from_str(&read(more)).unwrap();
        result["flags"].to_string()
    };
    assert_eq!(flags(r#","rf4":["pee"]"#), r#"["S7"]"#);
    assert_eq!(flags(r#","rf4":["pee","wet"]"#), r#"["S7"]"#);
    assert_eq!(
        flags(r#","rf4":[],"f4":"plant","g":{"g4":"h"}"#),
        r#"["S24"]"#
    );
    assert_eq!(flags(r#","rf4":[],"f4":"soypea","g":{"g4":"h"}"#), "[]");
}

#[test]
fn much_milk_shows_at_once() {
    let found: Value = serde_json::from_str(&shown(&safe("f4=gt24"))).unwrap();
    for (domain, band) in [
        ("iron", "some"),
        ("minerals", "some"),
        ("fibre_fluids", "some"),
        ("zinc", "not_checked"),
        ("bowel", "not_checked"),
    ] {
        assert_eq!(found["bands"][domain], band, "{domain}");
    }
    assert_eq!(found["steps"].to_string(), r#"["minerals"]"#);
}
