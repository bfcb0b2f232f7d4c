//! Question ids, topics, options and kinds (3.0, 3.2), and the keys that results are written in (3.13).

use crate::fixtures::spec::questions::{Question, order_differs, questions, retired};
use crate::support::{answers, any_answers, calm, spell};
use gut_skin_check::content::EN;
use gut_skin_check::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use gut_skin_check::domain::age::Age;
use gut_skin_check::domain::answers::{AgeAnswer, Grid, Group, Selection};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::causes::Causes;
use gut_skin_check::domain::flag::{FlagId, Sign, Urgency};
use gut_skin_check::domain::gates::{CountryGiven, asked};
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::domain::questions::{
    B1, Choice, Country, CountsAs, Kind, M4, Portion, Rf1, Rf3, SignGroup,
};
use gut_skin_check::domain::support::Signal;
use gut_skin_check::domain::{Answer, Answers, QuestionId, Topic};
use proptest::prelude::*;

const TABLE: &str = "the table in src/domain/questions.rs";

#[test]
fn questions_are_those_of_the_specification_in_its_order() {
    let ours: Vec<&str> = QuestionId::ALL.iter().map(|id| id.key()).collect();
    let wrong = order_differs(&ours, TABLE);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(QuestionId::COUNT, ours.len());
    assert_eq!(QuestionId::from_key("nothing"), None);
}

/// The questions that both have, as the specification has them.
fn known() -> impl Iterator<Item = (QuestionId, &'static Question)> {
    let spec = questions().iter();
    spec.filter_map(|spec| Some((QuestionId::from_key(&spec.id)?, spec)))
}

#[test]
fn topics_kinds_and_options_are_those_of_the_specification() {
    let mut wrong = Vec::new();
    for (id, spec) in known() {
        let key = id.key();
        if (EN.topic)(id.topic()) != spec.topic || id.topic().is_core() != spec.core {
            wrong.push(format!(
                "question {key}: the specification asks it in \"{}\"; its row in {TABLE} has the topic {:?}",
                spec.topic,
                id.topic()
            ));
        }
        // "None of these" in a list is the empty selection, not an option.
        let values = spec.values.iter().map(String::as_str);
        let values: Vec<&str> = values
            .filter(|value| !spec.list || *value != "none")
            .collect();
        let offered: Vec<&str> = id.options().iter().collect();
        if id != QuestionId::Age && offered != values {
            wrong.push(format!(
                "question {key}: the specification has the options {values:?}, its row in {TABLE} {offered:?}",
            ));
        }
        let none_is_offered = spec.values.iter().any(|value| value == "none");
        let fits = match id.kind() {
            Kind::Age => key == "age",
            Kind::Grid => key == "g",
            Kind::Many { none, .. } => spec.list && none == none_is_offered,
            Kind::One { .. } => !spec.list && !["age", "g"].contains(&key),
        };
        if !fits {
            wrong.push(format!(
                "question {key}: its kind in {TABLE} does not fit 3.13 and its options (several: {}, \"none\": {none_is_offered})",
                spec.list
            ));
        }
        for (position, value) in (0u8..).zip(id.options()) {
            assert_eq!(id.option(value), Some(position), "{key}");
        }
        assert_eq!(id.option("nothing"), None);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn topics() {
    let keys: Vec<&str> = Topic::ALL.iter().map(|topic| topic.key()).collect();
    let expected = "age safety about poop skin food supplements sleep fiber meals tried";
    assert_eq!(keys.join(" "), expected);
    for topic in Topic::ALL.iter().copied() {
        assert_eq!(Topic::from_key(topic.key()), Some(topic));
        let mut asked = topic.questions().peekable();
        assert!(asked.peek().is_some(), "{}", topic.key());
        assert!(asked.all(|question| question.topic() == topic));
    }
    let core = Topic::ALL.iter().filter(|topic| topic.is_core());
    assert_eq!(core.count(), 7);
    assert!(Topic::Supplements.is_core() && !Topic::Sleep.is_core());
    assert_eq!(Topic::from_key("core"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn gates_are_those_of_the_specification(answers in any_answers()) {
        for (id, spec) in known() {
            prop_assert_eq!(
                asked(id, &answers, CountryGiven::No),
                spec.is_asked(&answers),
                "question {}: its `if` in {} does not say when the specification asks it ({}): {}",
                id.key(), TABLE, &spec.row[5], spell(&answers)
            );
        }
    }
}

#[test]
fn skipped_questions_count_as_the_specification_says() {
    for (id, spec) in known() {
        let counted = match id.counts_as() {
            CountsAs::Nothing => None,
            CountsAs::Option(option) => id.value(option),
            CountsAs::NoneOfThese => Some("none"),
        };
        // The country counts as what the page has set; the page knows, the rules do not ask.
        let told = spec.counts_as.as_deref();
        let told = told.filter(|told| !["no effect", "what the page set"].contains(told));
        assert_eq!(
            counted,
            told,
            "question {}: `counts as` in {TABLE}",
            id.key()
        );
    }
}

#[test]
fn retired_values_are_accepted_and_never_offered() {
    let mut ours = Vec::new();
    for id in QuestionId::ALL.iter().copied() {
        for (value, position) in id.retired().iter().copied() {
            assert!(id.options().position(value).is_none(), "{value} is offered");
            assert_eq!(id.option(value), Some(position));
            let itself = id.value(position) == Some(value);
            let read_as = if itself {
                let sign =
                    Sign::all().find(|sign| sign.question() == id && sign.index() == position);
                let flag = sign
                    .and_then(FlagId::of)
                    .expect("a sign that raises a flag");
                flag.key()
            } else {
                id.value(position).expect("a value")
            };
            ours.push(format!("{} {value}: {read_as}", id.key()));
        }
    }
    let spec = retired().into_iter();
    let spec: Vec<String> = spec
        .map(|it| format!("{} {}: {}", it.id, it.value, it.read_as))
        .collect();
    assert_eq!(ours, spec);
    assert_eq!(answers("f4=plant"), answers("f4=ricenut"));
    assert_eq!(spell(&answers("rf4=pee,wet")), "rf4=wet,pee");
}

#[test]
fn options_as_types() {
    assert_eq!(B1::from_key("7to21"), Some(B1::SevenTo21));
    assert_eq!(B1::from_key("8"), None);
    assert_eq!(Country::Ie.key(), "ie");
    assert_eq!(Rf1::Notsure.index(), 6);
    assert_eq!(B1::KEYS, QuestionId::B1.options());
    assert_eq!(Portion::from_key("x"), Some(Portion::Off));
}

#[test]
fn keys_of_results() {
    let domains: Vec<&str> = Domain::ALL.iter().map(|domain| domain.key()).collect();
    let expected =
        "bowel skin sleep variety fibre_fluids iron zinc magnesium minerals mealtime elimination";
    assert_eq!(domains.join(" "), expected);
    assert_eq!(Domain::SHOWN.len(), 8);
    assert!(
        !Domain::SHOWN
            .iter()
            .any(|d| ["iron", "zinc", "magnesium"].contains(&d.key()))
    );

    let flags: Vec<String> = FlagId::ALL
        .iter()
        .map(|flag| flag.key().to_owned())
        .collect();
    let mut sorted = flags.clone();
    sorted.sort_by_key(|flag| {
        let (letter, number) = flag.split_at(1);
        ("EUS".find(letter), number.parse::<u8>().unwrap())
    });
    assert_eq!(flags, sorted, "E, U, S, each by number");
    for flag in FlagId::ALL {
        let urgency = match flag.key().as_bytes()[0] {
            b'E' => Urgency::Emergency,
            b'U' => Urgency::Today,
            _ => Urgency::Week,
        };
        assert_eq!(flag.urgency(), urgency);
    }

    let guards: Vec<&str> = Guard::ALL.iter().map(|guard| guard.key()).collect();
    assert_eq!(
        guards.join(", "),
        "FAST_FOOD, NO_REINTRO, COMPLEX, HOLD_CHANGES, STORE_SAFE, LABEL, FEEDING_SUPPORT, \
         LAXATIVE_TALK, CREAM_TALK, STOOL_TEST_NOTE, FOODTEST_NOTE, CARER_SUPPORT"
    );
    let signals: Vec<&str> = Signal::ALL.iter().map(|signal| signal.key()).collect();
    assert_eq!(
        signals.join(" "),
        "stuck_poop flares_few_foods shrinking_or_tense unheard"
    );
    assert_eq!(Step::Doctor.key(), "doctor");
    assert_eq!(Step::KeepGoing.key(), "keep_going");
    assert_eq!(Step::Domain(Domain::FibreFluids).key(), "fibre_fluids");
}

#[test]
fn keys_of_texts_are_distinct() {
    fn distinct(keys: Vec<&str>) {
        let set: std::collections::BTreeSet<&str> = keys.iter().copied().collect();
        assert_eq!(set.len(), keys.len(), "{keys:?}");
    }
    distinct(TextId::ALL.iter().map(|id| id.key()).collect());
    distinct(StepLine::ALL.iter().map(|id| id.key()).collect());
    distinct(EmergencyText::ALL.iter().map(|id| id.key()).collect());
    distinct(TodayLine::ALL.iter().map(|id| id.key()).collect());
    distinct(DoctorNote::ALL.iter().map(|id| id.key()).collect());
}

#[test]
fn ages() {
    let rows = |months| {
        let age = Age::from_months(months).unwrap();
        (
            age.months(),
            age.years_row(),
            age.months_row(),
            age.is_second_year(),
        )
    };
    assert_eq!(rows(0), (0, 0, 0, false));
    assert_eq!(rows(11), (11, 0, 11, false));
    assert_eq!(rows(12), (12, 1, 0, true));
    assert_eq!(rows(23), (23, 1, 11, true));
    assert_eq!(rows(24), (24, 2, 0, false));
    assert_eq!(rows(59), (59, 4, 11, false));
    assert_eq!(rows(60), (60, 5, 0, false));
    assert_eq!(rows(72), (72, 5, 0, false));
    assert_eq!(rows(239), (239, 5, 11, false));
    assert_eq!(Age::from_months(240), None);
    assert_eq!(Age::from_months(300), None);
    assert_eq!(
        (Age::UNDER_ONE.months(), Age::FIVE_OR_OLDER.months()),
        (11, 60)
    );
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let before = calm("");
    let mut after = before.clone();
    let ticks = |positions: &[u8]| {
        let ticks = positions.iter().copied();
        Answer::Many(ticks.fold(Selection::NONE, Selection::with))
    };
    let years = |years| Answer::Age(AgeAnswer::Years(years));
    let refused = [
        (QuestionId::B1, Answer::One(6)),
        (QuestionId::B1, ticks(&[1])),
        (QuestionId::B1, years(2)),
        (QuestionId::M4, Answer::One(0)),
        (QuestionId::M4, ticks(&[0, 2])),
        (QuestionId::E2, ticks(&[])),
        (QuestionId::G, Answer::One(0)),
        (QuestionId::Age, Answer::One(0)),
        (QuestionId::Age, years(0)),
        (QuestionId::Age, years(5)),
        (QuestionId::Age, Answer::Grid(Grid::default())),
    ];
    for (question, answer) in refused {
        assert!(
            !after.set(question, Some(answer)),
            "{} {answer:?}",
            question.key()
        );
        assert_eq!(after, before);
    }
    let taken = [
        (QuestionId::B1, Answer::One(5)),
        (QuestionId::M4, ticks(&[0, 1])),
        (QuestionId::M4, ticks(&[])),
        (QuestionId::E2, ticks(&[8])),
        (QuestionId::Age, years(1)),
        (QuestionId::Age, years(4)),
    ];
    for (question, answer) in taken {
        assert!(
            after.set(question, Some(answer)),
            "{} {answer:?}",
            question.key()
        );
        assert_eq!(after.get(question), Some(answer));
    }
    assert!(after.set(QuestionId::B1, None));
    assert_eq!(after.get(QuestionId::B1), None);
}

#[test]
fn reading_answers() {
    let none = Answers::default();
    assert!(none.is_empty() && !answers("b1=3").is_empty());
    assert_eq!(none.age(), None);
    assert_eq!(answers("age=2y").age(), None);
    assert_eq!(answers("age=25").age().map(Age::months), Some(25));

    let given = answers("b1=3 m4=pale s4=none");
    assert!(given.is(B1::Three) && !given.is(B1::Le2));
    assert!(given.is_any(&[B1::Le2, B1::Three]) && !given.is_any(&[B1::Le2]));
    assert!(given.is_other(B1::Le2) && !given.is_other(B1::Three));
    assert!(!none.is(B1::Three) && !none.is_other(B1::Le2));
    assert!(given.has(M4::Pale) && !given.has(M4::Pica) && !none.has(M4::Pale));
    assert!(given.has_any(M4::ALL) && !given.has_any(&[M4::Pica]));
    assert_eq!(given.count(QuestionId::M4), Some(1));
    assert_eq!(given.count(QuestionId::S4), Some(0));
    assert_eq!(given.count(QuestionId::B1), None);
    assert_eq!(given.many(QuestionId::F2), None);
    assert_eq!(given.one::<Country>(), None);
}

#[test]
fn selections_and_grids() {
    let two = Selection::NONE.with(0).with(9);
    assert_eq!((two.count(), two.is_empty()), (2, false));
    assert!(two.contains(0) && two.contains(9) && !two.contains(1));
    assert_eq!(two.with(9), two);
    assert_eq!(two.without(9), Selection::NONE.with(0));
    assert_eq!(two.without(3), two);
    assert!(two.without(9).without(0).is_empty());
    // Positions that no list has change nothing.
    assert_eq!(
        (two.with(32), two.without(32), two.contains(32)),
        (two, two, false)
    );
    assert!(two.with(31).contains(31) && two.with(31).without(31) == two);

    let keys: Vec<&str> = Group::ALL.iter().map(|group| group.key()).collect();
    assert_eq!(keys.join(" "), "g1 g2 g3 g4 g5 g6 g7 g8 g9 g10");
    assert_eq!(Group::from_key("g11"), None);
    let grid = Grid::default().with(Group::Egg, Some(Portion::Hardly));
    assert_eq!(
        (grid.row(Group::Egg), grid.row(Group::Meat)),
        (Some(Portion::Hardly), None)
    );
    assert!(!grid.is_empty() && grid.with(Group::Egg, None).is_empty());
    // A grid without a tick is no answer.
    assert_eq!(
        answers("g=yyyyyyyyyy g=----------").get(QuestionId::G),
        None
    );
}

#[test]
fn causes_are_a_set_in_the_order_of_asking() {
    let mut causes = Causes::of(&[QuestionId::X3, QuestionId::Country]);
    assert_eq!(
        causes.iter().collect::<Vec<_>>(),
        [QuestionId::Country, QuestionId::X3]
    );
    causes.insert(QuestionId::G);
    causes.insert(QuestionId::G);
    causes.extend(Causes::of(&[QuestionId::G, QuestionId::B1]));
    let ids: Vec<&str> = causes.iter().map(QuestionId::key).collect();
    assert_eq!(ids, ["country", "b1", "g", "x3"]);
    assert!(causes.contains(QuestionId::X3) && !causes.contains(QuestionId::X1));
    assert!(!causes.is_empty() && Causes::NONE.is_empty());
}

/// "The rf3 list is grouped, in this order."
#[test]
fn the_signs_of_the_last_days_are_in_three_groups() {
    let group = |group: SignGroup| {
        let signs = Rf3::ALL.iter().filter(|sign| sign.group() == Some(group));
        let keys: Vec<&str> = signs.map(|sign| sign.key()).collect();
        keys.join(", ")
    };
    assert_eq!(
        group(SignGroup::SkinAndEyes),
        "blisters, crust, crustseen, redall, eye, yellow, bruise"
    );
    assert_eq!(
        group(SignGroup::BellyAndPoop),
        "pain, vomit, nopoop7, mucusblood, bowelbulge, lump, reaction"
    );
    assert_eq!(
        group(SignGroup::WholeChild),
        "fever, dry, peepain, wontdrink, thirst, puffy, newweak"
    );
    assert_eq!(Rf3::Notsure.group(), None);
}
