//! The share card in words: docs/content.md 3.10.

use gut_skin_check::content::{EN, Language};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::domain::questions::Country;
use gut_skin_check::domain::variety::Score;
use gut_skin_check::domain::{Answers, assess};
use gut_skin_check::report::Given;
use gut_skin_check::report::card::{Card, CardScore};
use gut_skin_check::report::compose::Composer;
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::keys;
use crate::support::{calm, safe};

fn card(answers: &Answers, bands: BandsShown, date: &str) -> Card {
    let config = Config {
        bands,
        ..Config::default()
    };
    let given = Given {
        log: &[],
        answers,
        config: &config,
        text: Language::of(&EN),
        date,
        old: false,
    };
    Card::of(&assess(answers), &given).expect("a result has a card")
}

/// At most two: the lead of a sign that has one, the whole line of one that has none. The rest is counted.
#[test]
fn two_flags_are_told_in_a_few_words_and_the_others_are_counted() {
    for (spec, flags, more) in [
        ("rf4=growth", &["Weight loss"][..], None),
        ("rf4=growth,wet", &["Weight loss", "Pee leaks"], None),
        (
            "rf4=growth,wet,streaks",
            &["Weight loss", "Pee leaks"],
            Some("and 1 more below"),
        ),
        (
            "rf4=growth,wet,streaks,lack",
            &["Weight loss", "Pee leaks"],
            Some("and 2 more below"),
        ),
        (
            "s6=fast t4=yes",
            &[
                "Flares within 2 hours of a food.",
                "Coughs or chokes at most meals",
            ],
            None,
        ),
    ] {
        let doctor = card(&calm(spec), BandsShown::Show, "").doctor;
        let doctor = doctor.expect("a doctor comes first");
        assert_eq!(doctor.flags, flags, "{spec}");
        assert_eq!(doctor.more.as_deref(), more, "{spec}");
    }
    assert_eq!(card(&calm(""), BandsShown::Show, "").doctor, None);
}

#[test]
fn the_age_is_told_in_months_after_the_date_where_there_is_one() {
    for (age, date, words) in [
        ("age=30", "June 15, 2025", "June 15, 2025, age 30 months"),
        ("age=30", "", "Age 30 months"),
        ("age=59", "", "Age 59 months"),
    ] {
        let card = card(&calm(age), BandsShown::Show, date);
        assert_eq!(card.date_and_age, words);
    }
}

/// The three lines of a page without bands: docs/content.md 3.8, `hide.head`, `hide.line` and `hide.soon`.
#[test]
fn a_page_without_bands_says_so_and_which_signs_should_not_wait() {
    const SOON: &str = "b2=balls b3=often b4=often b7=1to3m x2=no";
    let with = |more: &str| [SOON, " ", more].concat();
    for (spec, hidden) in [
        (String::new(), &["hide.line"][..]),
        (with(""), &["hide.line", "hide.soon"]),
        // The headline says it already.
        ("rf4=growth".to_owned(), &[]),
        (with("rf4=growth"), &["hide.soon"]),
    ] {
        let answers = calm(&spec);
        let shown = card(&answers, BandsShown::Show, "");
        assert_eq!(keys(&shown.lines), Vec::<String>::new(), "{spec}");
        let card = card(&answers, BandsShown::Hide, "");
        assert_eq!(keys(&card.lines), hidden, "{spec}");
    }
}

#[test]
fn a_page_without_bands_has_no_step_but_the_call_to_the_doctor() {
    for (spec, shown, hidden) in [
        ("", &[Step::KeepGoing][..], &[][..]),
        (
            "b2=balls b7=lt2w x2=no",
            &[Step::Domain(Domain::Bowel)],
            &[],
        ),
        (
            "b2=balls b7=lt2w x2=no rf4=infections",
            &[Step::Doctor, Step::Domain(Domain::Bowel)],
            &[Step::Doctor],
        ),
    ] {
        let steps = |bands| -> Vec<Step> {
            let steps = card(&calm(spec), bands, "").steps.into_iter();
            steps.map(|it| it.step).collect()
        };
        assert_eq!(steps(BandsShown::Show), shown, "{spec}");
        assert_eq!(steps(BandsShown::Hide), hidden, "{spec}");
    }
}

/// Out of 8 under two years, where breast milk is a group, and out of 10 from then on.
#[test]
fn the_score_is_a_number_of_food_groups() {
    for (spec, count, of, words) in [
        ("g=yyyyyyhhhh", 6, 10, "6 of 10 food groups on that day"),
        ("g=hhhhhhhhhh", 0, 10, "0 of 10 food groups on that day"),
        (
            "age=20 bf=no g=yhhhhhhhhh",
            1,
            8,
            "1 of 8 food groups on that day",
        ),
    ] {
        let score = card(&calm(spec), BandsShown::Show, "").score;
        let wanted = CardScore {
            score: Score { count, of },
            words: words.to_owned(),
        };
        assert_eq!(score, Some(wanted), "{spec}");
        assert_eq!(card(&calm(spec), BandsShown::Hide, "").score, None);
    }
}

/// `card.checked` of docs/content.md 3.8, with the topics in their order. It is left out before a topic is checked, and
/// where all are.
#[test]
fn an_early_result_names_what_is_checked_and_what_is_not() {
    let poop = "b1=7to21 b2=soft b3=never b4=never b7=none b6=never";
    let composer = Composer::new(&EN, Country::Us);
    let said = |answers: &Answers| -> Vec<String> {
        let lines = card(answers, BandsShown::Show, "").lines.into_iter();
        lines.map(|it| composer.plain(&it.line)).collect()
    };
    assert_eq!(said(&safe("")), Vec::<String>::new());
    assert_eq!(
        said(&safe(poop)),
        [
            "Checked so far: Poop. Not checked yet: Skin, Sleep and comfort, Food variety, Fiber and drinks, Minerals, \
          Meals, Foods off limits."
        ]
    );
    assert_eq!(
        said(&calm("c1=-")),
        [
            "Checked so far: Poop, Skin, Food variety, Fiber and drinks, Minerals, Meals, Foods off limits. Not checked \
          yet: Sleep and comfort."
        ]
    );
    assert_eq!(said(&calm("")), Vec::<String>::new());
}
