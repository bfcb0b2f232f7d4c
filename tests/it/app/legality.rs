//! No sequence of messages reaches an illegal screen. What is legal is read from the specification.

use gut_skin_check::app::library::{Ask, Page};
use gut_skin_check::app::place::Overlay;
use gut_skin_check::app::{Model, Msg, Screen, screen, update};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::questions::Portion;
use gut_skin_check::domain::{Answers, QuestionId, Topic};
use gut_skin_check::settings::Config;
use proptest::prelude::*;

use crate::fixtures::spec::questions::{asked, question};
use crate::support::{BEST, SAFE, answers, spell, values, with};

fn months(answers: &Answers) -> Option<u32> {
    values(answers, "age").first()?.parse().ok()
}

fn is_answered(answers: &Answers, key: &str) -> bool {
    match key {
        "age" => months(answers).is_some(),
        "g" => {
            let not_eaten: &[Group] = match values(answers, "diet").first().map(String::as_str) {
                Some("vegetarian") => &[Group::Meat],
                Some("vegan") => &[Group::Dairy, Group::Meat, Group::Egg],
                _ => &[],
            };
            let mut rows = Group::ALL.iter();
            rows.all(|row| not_eaten.contains(row) || answers.grid().row(*row).is_some())
        }
        _ => !values(answers, key).is_empty(),
    }
}

fn emergency(answers: &Answers) -> bool {
    ["rf1", "rf2"].iter().any(|list| {
        values(answers, list)
            .iter()
            .any(|value| value != "none" && value != "notsure")
    })
}

fn today(answers: &Answers) -> bool {
    ["rf1", "rf2", "rf3"].iter().any(|list| {
        let raises = question(list).raises();
        let ticked = values(answers, list).into_iter();
        ticked
            .filter_map(|sign| raises.get(&sign))
            .any(|flag| flag.starts_with('U'))
    })
}

/// The questions of the core that are asked: of poop, skin and food, the topic that worries most comes first.
fn core(answers: &Answers) -> Vec<&'static str> {
    let first = match values(answers, "why").first().map(String::as_str) {
        Some("skin") => "Skin",
        Some("food") => "Food",
        _ => "Poop",
    };
    let rank = |key: &&str| match question(key).topic.as_str() {
        "Age" | "Safety" | "About your child" => 0,
        "Supplements" => 3,
        topic if topic == first => 1,
        _ => 2,
    };
    let mut core = asked(answers, true);
    core.sort_by_key(rank);
    core
}

/// Whether a first result may be shown: all up to the child is answered, none of it leads out, and a topic is complete.
fn has_result(answers: &Answers) -> bool {
    let asked = core(answers);
    let complete = |topic: &str| {
        let mut of_topic = asked.iter().filter(|key| question(key).topic == topic);
        of_topic.all(|key| is_answered(answers, key))
    };
    let first = asked
        .iter()
        .find(|key| !["Age", "Safety", "About your child"].contains(&question(key).topic.as_str()));
    core_leads_to(answers, first.expect("a topic"))
        && ["Poop", "Skin", "Food"].into_iter().any(complete)
}

/// Whether every question of the core before this one is answered and none of them leads out.
fn core_leads_to(answers: &Answers, key: &str) -> bool {
    for earlier in core(answers) {
        if earlier == key {
            break;
        }
        if !is_answered(answers, earlier) {
            return false;
        }
        let out_of_range = months(answers).is_some_and(|months| !(12..60).contains(&months));
        if (earlier == "age" && out_of_range) || (earlier == "rf4" && today(answers)) {
            return false;
        }
    }
    true
}

fn is_legal(shown: Screen, answers: &Answers) -> bool {
    match shown {
        // A page of what is kept lies over the start, which is always legal; library.rs holds that it lies over nothing else.
        Screen::Start | Screen::Method | Screen::Erase | Screen::Hidden | Screen::Library(_) => {
            true
        }
        Screen::Emergency => emergency(answers),
        _ if emergency(answers) => false,
        Screen::OutOfRange => {
            is_answered(answers, "country")
                && months(answers).is_some_and(|months| !(12..60).contains(&months))
        }
        Screen::Today => {
            today(answers) && is_answered(answers, "rf4") && core_leads_to(answers, "rf4")
        }
        Screen::CoreDone => core_leads_to(answers, ""),
        Screen::PartDone | Screen::Review | Screen::Result | Screen::Screenshot => {
            has_result(answers)
        }
        Screen::Question(shown) => {
            let spec = question(shown.key());
            let before = if spec.core { shown.key() } else { "" };
            spec.is_asked(answers) && (core_leads_to(answers, before) || has_result(answers))
        }
    }
}

const PAGES: [Page; 7] = [
    Page::Fhir,
    Page::History,
    Page::Compare,
    Page::Log,
    Page::Child,
    Page::Copy,
    Page::Import,
];

/// A message, mostly one that makes sense on the screen that shows.
fn message(model: &Model, dice: (u8, u8)) -> Msg {
    let (kind, pick) = dice;
    let shown = screen(model);
    let everywhere = [
        Msg::Start,
        Msg::Resume,
        Msg::Continue,
        Msg::Back,
        Msg::SeeResults,
        Msg::MoreTopics,
        Msg::NotNow,
        Msg::SeeMethod,
        Msg::Screenshot,
        Msg::Hide,
        Msg::Erase,
        Msg::EraseNo,
        Msg::ErasedElsewhere(None),
        Msg::Gone,
        Msg::TryAgain,
        Msg::Library(Ask::Open(PAGES[usize::from(pick) % PAGES.len()])),
        Msg::Library(Ask::NewCheck),
        Msg::Change(QuestionId::ALL[usize::from(pick) % QuestionId::COUNT]),
        Msg::OpenTopic(Topic::ALL[usize::from(pick) % Topic::ALL.len()]),
        Msg::Select(
            QuestionId::ALL[usize::from(pick) % QuestionId::COUNT],
            Some(pick % 4),
        ),
    ];
    match (kind, shown) {
        (0..=30, _) => everywhere[usize::from(kind) % everywhere.len()].clone(),
        (31, _) => [Msg::Restart, Msg::EraseYes][usize::from(pick) % 2].clone(),
        (32..=130, Screen::Question(QuestionId::Age)) if pick < 100 => Msg::Years(pick % 6),
        (32..=130, Screen::Question(QuestionId::Age)) => Msg::Months(pick % 12),
        (32..=130, Screen::Question(QuestionId::G)) => Msg::Row(
            Group::ALL[usize::from(pick) % 10],
            [Portion::Yes, Portion::Week, Portion::Hardly, Portion::Off][usize::from(kind) % 4],
        ),
        (32..=130, Screen::Question(question)) => {
            let safety = question.topic() == Topic::Safety;
            let option = (!safety || pick < 40).then_some(pick % 18);
            Msg::Select(question, option)
        }
        (131..=200, Screen::Review | Screen::Question(_)) => Msg::Continue,
        (_, Screen::Question(_)) => Msg::Continue,
        (_, Screen::CoreDone | Screen::PartDone) => Msg::SeeResults,
        (_, Screen::Review) => Msg::Continue,
        (_, Screen::Result) => Msg::Change(QuestionId::ALL[usize::from(pick) % QuestionId::COUNT]),
        (_, Screen::Emergency | Screen::Today) => Msg::NotNow,
        (_, Screen::Erase | Screen::Method | Screen::Screenshot | Screen::OutOfRange) => Msg::Back,
        (_, Screen::Hidden) => Msg::Unhide,
        (_, Screen::Library(_)) => {
            [Msg::Back, Msg::Library(Ask::NewCheck)][usize::from(pick) % 2].clone()
        }
        (_, Screen::Start) => [Msg::Start, Msg::Resume][usize::from(pick) % 2].clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_messages_reaches_an_illegal_screen(
        full in any::<bool>(),
        dice in proptest::collection::vec(any::<(u8, u8)>(), 1..150),
    ) {
        let mut model = Model::new(Config::default());
        let mut now = 1_800_000_000;
        if full {
            let mut stored = model.to_keep();
            stored.answers = with(&answers(&format!("country=us {SAFE} {BEST}")), "");
            stored.last_answer = Some(now);
            stored.place = gut_skin_check::app::Place::Review;
            model.restore(stored, true, now);
        }
        for throw in dice {
            now += if throw.0 == 7 { 50_000 } else { 5 };
            let msg = message(&model, throw);
            let before = (screen(&model), model.clone());
            let effects = update(&mut model, msg.clone(), now);
            let shown = screen(&model);
            prop_assert!(
                is_legal(shown, &model.progress.answers),
                "{msg:?} led from {} to {} with {}", before.0.key(), shown.key(), spell(&model.progress.answers)
            );
            prop_assert_eq!(effects.moved, shown != before.0);
            if model.progress.answers != before.1.progress.answers {
                let forgotten = effects.forget != gut_skin_check::app::Forget::Nothing;
                let elsewhere = msg == Msg::ErasedElsewhere(None);
                // Whether to keep what is no longer stored is asked first, unless a danger sign lies above the question.
                let asked = before.1.overlay == Some(Overlay::Gone);
                prop_assert!(effects.save || forgotten || elsewhere || asked, "{:?} was not saved", msg);
            }
        }
    }
}

#[test]
fn the_table_can_say_no() {
    let none = answers("");
    assert!(!is_legal(Screen::Result, &none));
    assert!(!is_legal(
        Screen::Question(QuestionId::B1),
        &answers("country=us age=30")
    ));
    assert!(!is_legal(Screen::Question(QuestionId::X1), &none));
    let danger = answers(&format!("country=us {SAFE} {BEST} rf1=breath"));
    assert!(!is_legal(Screen::Result, &danger) && is_legal(Screen::Emergency, &danger));
    let call = answers(&format!("country=us {SAFE} {BEST} rf3=dry"));
    assert!(!is_legal(Screen::Result, &call) && is_legal(Screen::Today, &call));
}
