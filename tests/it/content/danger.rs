//! What a parent is told in danger, for every sign there is: a text, whom to call, and what was ticked.

use gut_skin_check::content::languages;
use gut_skin_check::content::text::Piece;
use gut_skin_check::domain::flag::{Flag, FlagId, Rule, Sign, Urgency};
use gut_skin_check::domain::questions::{Choice, Country, Rf1, Rf2};
use gut_skin_check::domain::{Answer, Answers, Outcome, QuestionId, assess};
use gut_skin_check::report::Stop;
use gut_skin_check::report::calls::{Call, calls};
use gut_skin_check::report::compose::Composer;

use crate::support::{assessed, calm, safe, spell};

/// The answers with these signs ticked.
fn ticked(base: &Answers, signs: &[Sign]) -> Answers {
    let mut answers = base.clone();
    for sign in signs {
        let list = answers.many(sign.question()).unwrap_or_default();
        let list = Answer::Many(list.with(sign.index()));
        assert!(answers.set(sign.question(), Some(list)));
    }
    answers
}

/// The signs of the two lists that mean "right now".
fn signs_now() -> Vec<Sign> {
    let now = [QuestionId::Rf1, QuestionId::Rf2];
    Sign::all()
        .filter(|sign| now.contains(&sign.question()))
        .collect()
}

/// Whether some of these pieces can be read.
fn can_be_read(say: &Composer, line: &[Piece]) -> bool {
    !say.plain(line).trim().is_empty()
}

/// What a screen that stops the check shows must be enough to act on, in every language and country.
fn can_be_acted_on(answers: &Answers) {
    let outcome = assess(answers);
    let flags = match &outcome {
        Outcome::Emergency { flags, .. } | Outcome::Today { flags } => flags,
        other => panic!("{} for {}", other.level(), spell(answers)),
    };
    let calls = calls(&outcome);
    let mut every_call = calls.first.clone();
    every_call.extend(calls.worse);
    for text in languages() {
        for country in Country::ALL.iter().copied() {
            let say = Composer::new(text, country);
            let at = format!("{}, {}: {}", text.lang, country.key(), spell(answers));
            let stop = Stop::of(&outcome, answers, &say).expect("a screen that stops");
            let lines: Vec<_> = stop.first.iter().chain(&stop.lines).collect();
            assert!(!lines.is_empty(), "no text for {at}");
            assert!(lines.iter().all(|it| can_be_read(&say, &it.line)), "{at}");
            assert!(
                every_call.contains(&Call::Emergency),
                "no emergency number for {at}"
            );
            let numbers = (text.numbers)(country);
            let mut has_button = false;
            for piece in numbers.emergency {
                if let Piece::Tel(number) = piece {
                    has_button = stop.calls.contains(number) || stop.worse.contains(number);
                    assert!(has_button, "{number} has no button for {at}");
                }
            }
            // Where there is no number to tap, its words are on the screen: of an emergency at its top.
            let words = say.plain(numbers.emergency);
            let at_the_top = stop.call_in_words.is_some_and(|it| it.contains(&words));
            let in_a_text = lines.iter().any(|it| say.plain(&it.line).contains(&words));
            let emergency = matches!(outcome, Outcome::Emergency { .. });
            let in_words = if emergency { at_the_top } else { in_a_text };
            assert!(has_button || in_words, "nothing says {words} for {at}");
            for call in &every_call {
                assert!(can_be_read(&say, call.number(numbers)), "{call:?} for {at}");
            }
            for flag in flags {
                let words = say.flag(flag, answers);
                assert!(!words.is_empty(), "{} has no words: {at}", flag.id.key());
                assert!(words.iter().all(|it| can_be_read(&say, &it.line)), "{at}");
            }
        }
    }
}

#[test]
fn every_sign_right_now_alone_and_beside_each_other_gives_a_text_and_the_emergency_number() {
    let signs = signs_now();
    assert_eq!(signs.len(), Rf1::ALL.len() + Rf2::ALL.len());
    for first in signs.iter().copied() {
        for second in signs.iter().copied() {
            can_be_acted_on(&ticked(&safe(""), &[first, second]));
        }
    }
}

#[test]
fn every_sign_of_the_last_3_days_that_raises_a_flag_can_be_acted_on() {
    let lately = Sign::all().filter(|sign| sign.question() == QuestionId::Rf3);
    for sign in lately.filter(|sign| FlagId::of(*sign).is_some()) {
        can_be_acted_on(&ticked(&safe(""), &[sign]));
    }
}

#[test]
fn the_emergency_number_comes_first_and_then_the_poison_line() {
    let rows = [
        ("rf1=swell", "Emergency"),
        ("rf2=bleed", "Emergency"),
        ("rf2=battery", "Emergency Poison"),
        ("rf2=swallowed", "Emergency Poison"),
        ("rf2=magnesium", "Emergency Poison"),
        ("rf2=battery,swallowed", "Emergency Poison"),
        ("rf1=swell rf2=battery", "Emergency Poison"),
        ("rf3=crust", "Advice, then Emergency"),
        ("age=5", ", then Emergency"),
        ("", ""),
    ];
    for (spec, expected) in rows {
        let found = calls(&assess(&safe(spec)));
        let first: Vec<String> = found.first.iter().map(|call| format!("{call:?}")).collect();
        let worse = found
            .worse
            .map_or_else(String::new, |call| format!(", then {call:?}"));
        assert_eq!(first.join(" ") + &worse, expected, "{spec}");
    }
}

/// Answers that the rule is about.
fn raises(rule: Rule) -> &'static str {
    match rule {
        Rule::Leaks => "b6=ge1w",
        Rule::LongPoopTrouble => "b1=le2 b5=yes b7=gt3m x2=no",
        Rule::HardSkin => "s1=constant",
        Rule::FastFlares => "s6=fast",
        Rule::LowIron => "m4=pale",
        Rule::UncheckedSupplements => "m3=iron m3b=noone",
        Rule::Swallowing => "t4=yes",
        Rule::Unguided => "e1=now e2=egg,wheat,soy e3=own e4=lt2w",
        Rule::LooseForWeeks => "b2=loose b1=gt21",
        Rule::FewFoods => "v3=lt10",
        Rule::LowProteinDrink => "age=20 bf=no f4=ricenut g4=h",
        Rule::UnknownCream => "s7=noscript",
    }
}

/// Answers that raise a flag: each sign of its own, or those of its rule.
fn answers_that_raise(id: FlagId) -> Vec<Answers> {
    let signs = Sign::all().filter(|sign| FlagId::of(*sign) == Some(id));
    let mut found: Vec<Answers> = signs.map(|sign| ticked(&calm(""), &[sign])).collect();
    let rules = Rule::ALL.iter().copied().filter(|rule| rule.flag() == id);
    found.extend(rules.map(|rule| calm(raises(rule))));
    found
}

#[test]
fn every_flag_is_raised_by_something_and_has_words_in_every_language() {
    for id in FlagId::ALL.iter().copied() {
        let raised = answers_that_raise(id);
        assert!(!raised.is_empty(), "nothing raises {}", id.key());
        for answers in raised {
            let flags: Vec<Flag> = match (assess(&answers), id.urgency()) {
                (Outcome::Emergency { flags, .. }, Urgency::Emergency) => flags,
                (Outcome::Today { flags }, Urgency::Today) => flags,
                (Outcome::Assessed(_), Urgency::Week) => assessed(&answers).flags,
                (other, _) => panic!("{} for {}", other.level(), spell(&answers)),
            };
            let flag = flags.iter().find(|flag| flag.id == id);
            let flag = flag.unwrap_or_else(|| panic!("{} for {}", id.key(), spell(&answers)));
            for text in languages() {
                for country in Country::ALL.iter().copied() {
                    let say = Composer::new(text, country);
                    let lines = say.flag(flag, &answers);
                    let read = lines.iter().all(|it| can_be_read(&say, &it.line));
                    assert!(!lines.is_empty() && read, "{} in {}", id.key(), text.lang);
                }
            }
        }
    }
}
