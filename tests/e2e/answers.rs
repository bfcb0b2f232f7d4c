//! Answers to play: one calm family, and random ones made from the library's own questions and options.

use crate::harness::{Answers, Plan};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::questions::{Kind, QuestionId, Topic};
use serde_json::{Value, json};

/// Every question answered with its best option.
const CALM: &str = r#"{
    "country": "us", "age": 30, "toilet": "trained", "bf": "yes", "diet": "any", "dx": "yes", "why": "all",
    "rf1": [], "rf2": [], "rf3": [], "rf4": [],
    "b1": "7to21", "b2": "soft", "b3": "never", "b4": "never", "b5": "no", "b6": "never",
    "b7": "none", "x2": "helping",
    "s1": "none", "s2": "0", "s3": "none", "s4": [], "s5": "yes", "s6": "no", "s7": [],
    "g": { "g1": "y", "g2": "y", "g3": "y", "g4": "y", "g5": "y",
           "g6": "y", "g7": "y", "g8": "y", "g9": "y", "g10": "y" },
    "f4": "le16", "v3": "ge30", "v4": "none", "t4": "no",
    "e1": "no", "e2": ["egg"], "e3": "allergy", "e4": "lt2w",
    "m3": [], "m3b": "allok", "m4": [],
    "c1": "0", "c2": "rare", "c3": "ok",
    "f1": "ge6", "f2": ["oats_barley", "wholegrain", "beans", "veg"], "f3": "ge6",
    "f5": "none", "f6": ["oil", "avocado"], "m1": "yes",
    "t1": "rare", "t2": "rare", "t3": "rare", "t5": "not",
    "x1": [], "x3": "no"
}"#;

/// A family to which nothing stands out: level `none`, every band low.
pub(crate) fn calm() -> Answers {
    serde_json::from_str(CALM).expect("it is JSON")
}

/// The calm family with some answers changed.
pub(crate) fn calm_but(changes: &Value) -> Answers {
    let mut answers = calm();
    answers.extend(changes.as_object().cloned().unwrap_or_default());
    answers
}

/// The core of some answers, up to a screen.
pub(crate) fn until(screen: &'static str, answers: Answers) -> Plan {
    Plan {
        answers,
        topics: Vec::new(),
        first_result: false,
        until: Some(screen),
    }
}

/// The core of some answers, to wherever it leads.
pub(crate) fn core(answers: Answers) -> Plan {
    Plan {
        answers,
        topics: Vec::new(),
        first_result: false,
        until: None,
    }
}

/// A family with nearly everything that a result can show.
pub(crate) fn troubled() -> Plan {
    let answers = calm_but(&json!({
        "age": 20, "bf": "no", "rf3": ["crustseen"], "rf4": ["streaks", "pastreaction", "complex", "notsure"],
        "b1": "le2", "b2": "balls", "b4": "often", "b7": "gt3m", "x2": "stopped",
        "s1": "constant", "s3": "much", "s4": ["crack"], "s5": "hard", "s6": "fast", "s7": ["stopped"],
        "g": { "g1": "y", "g2": "h", "g3": "x", "g4": "h", "g5": "h",
               "g6": "x", "g7": "h", "g8": "h", "g9": "w", "g10": "y" },
        "v3": "lt10", "v4": "ge3", "t4": "both", "e1": "now", "e2": ["dairy", "egg", "other"], "e3": "own",
        "e4": "gt4w", "m3": ["multi", "iron"], "m3b": "noone", "m4": ["pica"], "c1": "5to7", "c3": "limit",
        "f1": "0to1", "f2": [], "f3": "ns", "f4": "gt24", "f6": [], "t1": "most", "t2": "most", "t3": "most",
        "t5": "very", "x1": ["foodtest", "stooltest"], "x3": "yes",
    }));
    Plan {
        answers,
        topics: further_topics(),
        first_result: false,
        until: None,
    }
}

/// The topics after the core, in the order of the specification.
pub(crate) fn further_topics() -> Vec<&'static str> {
    let topics = Topic::ALL.iter().filter(|topic| !topic.is_core());
    topics.map(|topic| topic.key()).collect()
}

/// A random family. About a third have no sign that needs a doctor among the safety questions, a third
/// have one of the "this week" kind, and the rest is stopped: by an emergency, today, or the age.
pub(crate) fn random(seed: u64) -> Plan {
    let mut dice = fastrand::Rng::with_seed(seed);
    let trouble = [15, 45, 90][dice.usize(..3)];
    let mut answers = calm();
    for question in QuestionId::ALL.iter().copied() {
        if dice.u8(..100) < trouble {
            answers.insert(question.key().to_owned(), any_answer(question, &mut dice));
        }
    }
    answers.insert(
        "country".to_owned(),
        any_answer(QuestionId::Country, &mut dice),
    );
    answers.insert(
        "toilet".to_owned(),
        any_answer(QuestionId::Toilet, &mut dice),
    );
    answers.insert("age".to_owned(), json!(dice.u8(12..60)));
    for question in ["rf1", "rf2", "rf3", "rf4"] {
        answers.insert(question.to_owned(), json!([]));
    }
    match dice.u8(..100) {
        0..8 => {
            let age = if dice.bool() { 11 } else { 60 };
            answers.insert("age".to_owned(), json!(age));
        }
        8..18 => {
            let question = if dice.bool() {
                QuestionId::Rf1
            } else {
                QuestionId::Rf2
            };
            answers.insert(question.key().to_owned(), any_answer(question, &mut dice));
            answers.insert("rf3".to_owned(), any_answer(QuestionId::Rf3, &mut dice));
        }
        18..30 => {
            answers.insert("rf3".to_owned(), any_answer(QuestionId::Rf3, &mut dice));
            answers.insert("rf4".to_owned(), any_answer(QuestionId::Rf4, &mut dice));
        }
        30..65 => {
            answers.insert("rf4".to_owned(), any_answer(QuestionId::Rf4, &mut dice));
        }
        _ => {}
    }

    let mut topics = further_topics();
    dice.shuffle(&mut topics);
    topics.truncate([0, 1, 2, 4, 4][dice.usize(..5)]);
    Plan {
        answers,
        topics,
        first_result: dice.u8(..4) == 0,
        until: None,
    }
}

fn any_answer(question: QuestionId, dice: &mut fastrand::Rng) -> Value {
    let options: Vec<&str> = question.options().iter().collect();
    match question.kind() {
        Kind::Age => json!(dice.u8(12..60)),
        Kind::One { .. } => json!(options[dice.usize(..options.len())]),
        Kind::Many { .. } => {
            let mut ticked = options.clone();
            dice.shuffle(&mut ticked);
            // Mostly one or two, now and then many.
            let most = if dice.u8(..4) == 0 {
                options.len()
            } else {
                2.min(options.len())
            };
            ticked.truncate(dice.usize(1..=most));
            json!(ticked)
        }
        Kind::Grid => {
            let row = |group: &Group| {
                let state = options[[0, 0, 1, 2, 2, 3][dice.usize(..6)]];
                (group.key().to_owned(), json!(state))
            };
            Value::Object(Group::ALL.iter().map(row).collect())
        }
    }
}
