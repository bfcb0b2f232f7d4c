//! What a screen says that stops the check, and what is left where the check cannot run: docs/content.md 2i, 3.1 and 3.3.

use gut_skin_check::content::EN;
use gut_skin_check::domain::causes::Causes;
use gut_skin_check::domain::flag::{Flag, FlagId};
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::{Answers, Outcome, QuestionId, assess};
use gut_skin_check::report::Stop;
use gut_skin_check::report::calls::{Call, calls};
use gut_skin_check::report::compose::Composer;

use crate::support::{answers, safe};

fn stop(answers: &Answers) -> Stop {
    let composer = Composer::new(&EN, Country::Us);
    Stop::of(&assess(answers), answers, &composer).expect("a screen that stops")
}

/// Only an emergency can be not happening now: a sign of the last three days was there, and an age was mistyped.
#[test]
fn the_way_back_says_what_it_takes_back() {
    for (spec, back) in [
        ("rf1=breath", "This is not happening now - go back"),
        ("rf2=battery", "This is not happening now - go back"),
        ("rf3=blisters", "Go back"),
        ("rf1=notsure", "Go back"),
        ("age=11", "Change the age"),
        ("age=60", "Change the age"),
    ] {
        assert_eq!(stop(&safe(spec)).back, back, "{spec}");
    }
}

#[test]
fn a_child_who_is_too_young_or_too_old_is_sent_to_the_right_doctor() {
    for (spec, key, words) in [
        ("age=11", "oor.under", "Please call your baby's doctor."),
        ("age=0", "oor.under", "Please call your baby's doctor."),
        ("age=60", "oor.over", "please talk with your doctor."),
    ] {
        let lines = stop(&safe(spec)).lines;
        let keys: Vec<_> = lines.iter().map(|it| it.key.name()).collect();
        assert_eq!(keys, [key], "{spec}");
        let said = Composer::new(&EN, Country::Us).plain(&lines[0].line);
        assert!(said.contains(words), "{said}");
        assert!(said.ends_with("looks very sick, call 911."), "{said}");
    }
}

/// "The links always begin with {emergency}; {poison} follows where `poison` is true or a text names it."
#[test]
fn the_poison_line_is_called_where_the_result_or_a_text_names_it() {
    for (flag, poison, wanted) in [
        (FlagId::E1, false, &[Call::Emergency][..]),
        (FlagId::E9, false, &[Call::Emergency]),
        (FlagId::E1, true, &[Call::Emergency, Call::Poison]),
        (FlagId::E10, false, &[Call::Emergency, Call::Poison]),
        (FlagId::E11, false, &[Call::Emergency, Call::Poison]),
        (FlagId::E14, false, &[Call::Emergency, Call::Poison]),
    ] {
        let flags = vec![Flag {
            id: flag,
            causes: Causes::NONE,
        }];
        let found = calls(&Outcome::Emergency { flags, poison });
        assert_eq!(found.first, wanted, "{flag:?}, poison {poison}");
        assert_eq!(found.worse, None, "{flag:?}");
    }
}

/// What a page says that cannot start the check: every sign that means right now, and none of the other options.
#[test]
fn without_the_check_every_sign_of_right_now_is_told() {
    let signs = Composer::new(&EN, Country::Other).danger_signs();
    let starts = [
        "Hard or noisy breathing",
        "Sudden swelling",
        "Hives",
        "Looks very sick",
        "Pale or limp",
        "Throwing up after food",
        "Throwing up green",
        "Big, hard belly",
        "Bleeding bottom",
        "Sudden weak legs",
        "Bad belly pain",
        "Sore, swollen groin",
        "Pills or poison",
        "Button battery or magnet",
        "Magnesium or enema",
        "Spots that won't fade",
    ];
    assert_eq!(signs.len(), starts.len(), "{signs:?}");
    for (sign, start) in signs.iter().zip(starts) {
        assert!(sign.starts_with(start), "{sign} for {start}");
    }
}

#[test]
fn without_the_check_the_emergency_number_of_every_country_is_told() {
    let composer = Composer::new(&EN, Country::Other);
    let numbers = composer.emergency_numbers().into_iter();
    let numbers: Vec<_> = numbers
        .map(|(country, number)| (country, composer.plain(&number)))
        .collect();
    let wanted = [
        ("US", "911"),
        ("UK", "999"),
        ("Canada", "911"),
        ("Australia", "000"),
        ("Ireland", "112 or 999"),
        ("New Zealand", "111"),
        ("Somewhere else", "your local emergency number"),
    ];
    let wanted = wanted.map(|(country, number)| (country, number.to_owned()));
    assert_eq!(numbers, wanted);
}

/// "None" is an answer, and no answer is none.
#[test]
fn an_answer_is_told_by_the_options_that_were_chosen() {
    let composer = Composer::new(&EN, Country::Us);
    let answers = answers("age=30 toilet=trained m3=none x1=prunes,water g=yyyyyyyyyy");
    let words = |question| composer.answer_words(question, &answers);
    for (question, wanted) in [
        (
            QuestionId::Toilet,
            &["On the potty or toilet most days"][..],
        ),
        (QuestionId::X1, &["Prunes or pears", "More water"]),
        (QuestionId::M3, &["None"]),
        (QuestionId::S4, &[]),
        (QuestionId::Age, &[]),
        (QuestionId::G, &[]),
    ] {
        assert_eq!(words(question), wanted, "{}", question.key());
    }
    assert_eq!(composer.chosen(QuestionId::M3, &answers), [None]);
}
