//! Question ids, topics, options and kinds (3.0, 3.2), and the keys that results are written in (3.13).

use crate::support::{answers, calm};
use gut_skin_check::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use gut_skin_check::domain::age::Age;
use gut_skin_check::domain::answers::{AgeAnswer, Grid, Group, Selection};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::causes::Causes;
use gut_skin_check::domain::flag::{FlagId, Urgency};
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::outcome::Step;
use gut_skin_check::domain::questions::{B1, Choice, Country, Kind, M4, Portion, Rf1};
use gut_skin_check::domain::support::Signal;
use gut_skin_check::domain::{Answer, Answers, QuestionId, Topic};
use gut_skin_check::settings::config::{BandsShown, Config, Storage, Theme};

/// Topic, id and option values as 3.2 lists them, in the order of asking (3.0).
const QUESTIONS: &[(&str, &str, &str)] = &[
    ("about", "country", "us uk ca au ie nz other"),
    ("about", "age", ""),
    ("about", "toilet", "diapers learning trained"),
    ("about", "bf", "yes no"),
    ("about", "diet", "any vegetarian vegan"),
    ("about", "dx", "yes notyet no"),
    (
        "safety",
        "rf1",
        "breath swell hives floppy fpies vomitfood none notsure",
    ),
    (
        "safety",
        "rf2",
        "greenvomit hardbelly bleed legs waves swallowed battery magnesium spots none notsure",
    ),
    (
        "safety",
        "rf3",
        "blisters crust crustseen eye pain vomit dry nopoop7 mucusblood bowelbulge reaction wontdrink thirst puffy newweak bruise none notsure",
    ),
    (
        "safety",
        "rf4",
        "birth latefirst ribbon growth legs back pee streaks pastreaction family familycel lack complex none notsure",
    ),
    ("poop", "b1", "le2 3 4to6 7to21 gt21 ns"),
    ("poop", "b2", "balls chunk firm soft loose mixed ns"),
    ("poop", "b3", "never some often"),
    ("poop", "b4", "never some often"),
    ("poop", "b5", "no yes ns"),
    ("poop", "b6", "never lt1w ge1w"),
    ("poop", "b7", "none lt2w 2to4w 1to3m gt3m"),
    ("poop", "x2", "no own helping nothelping stopped"),
    ("skin", "s1", "none little lot constant"),
    ("skin", "s2", "0 1to2 3to6 every"),
    ("skin", "s3", "none few several much"),
    ("skin", "s4", "dry thick crack none"),
    ("skin", "s5", "yes part no noplan hard clear"),
    ("skin", "s6", "no ns fast slow"),
    ("food", "g", "y w h x"),
    ("food", "v3", "lt10 10to19 20to29 ge30 ns"),
    ("food", "v4", "none 1to2 ge3"),
    ("food", "t4", "no yes"),
    ("food", "e1", "no past now"),
    (
        "food",
        "e2",
        "dairy egg wheat soy nuts sesame fish fruitveg other",
    ),
    ("food", "e3", "allergy guided own other mixed"),
    ("food", "e4", "lt2w 2to4w gt4w"),
    (
        "supplements",
        "m3",
        "multi vitd iron zinc magnesium probiotic fiberpowder herbs enema othersupp none",
    ),
    ("supplements", "m3b", "allok notall noone"),
    ("supplements", "m4", "pica pale none"),
    ("sleep", "c1", "0 1to2 3to4 5to7"),
    ("sleep", "c2", "rare some most"),
    ("sleep", "c3", "ok tired limit"),
    ("fiber", "f1", "0to1 2to3 4to5 ge6"),
    (
        "fiber",
        "f2",
        "oats_barley wholegrain beans prune_pear_kiwi berries veg seeds none",
    ),
    ("fiber", "f3", "lt2 2to3 4to5 ge6 ns"),
    ("fiber", "f4", "none plant le16 16to24 gt24"),
    ("fiber", "f5", "none le4 4to6 gt6"),
    ("fiber", "f6", "oil avocado nutbutter fish yogurt none"),
    ("fiber", "m1", "yes no"),
    ("meals", "t1", "rare some most"),
    ("meals", "t2", "rare some most"),
    ("meals", "t3", "rare some most"),
    ("meals", "t5", "not some very"),
    (
        "tried",
        "x1",
        "moisturizer steroid peg itchmed foodtest prunes water probiotic stooltest none",
    ),
    ("tried", "x3", "no yes noone"),
];

/// Questions where any number of options can be ticked (3.13).
const LISTS: &[&str] = &[
    "rf1", "rf2", "rf3", "rf4", "s4", "f2", "f6", "m3", "m4", "e2", "x1",
];

#[test]
fn questions_topics_and_options() {
    assert_eq!(QuestionId::COUNT, QUESTIONS.len());
    for (id, (topic, key, values)) in QuestionId::ALL.iter().copied().zip(QUESTIONS) {
        assert_eq!(id.key(), *key);
        assert_eq!(QuestionId::from_key(key), Some(id));
        assert_eq!(id.topic().key(), *topic, "{key}");
        // "None of these" in a list is the empty selection, not an option.
        let is_list = LISTS.contains(key);
        let values: Vec<&str> = values.split_whitespace().collect();
        let options: Vec<&str> = values
            .iter()
            .copied()
            .filter(|value| !is_list || *value != "none")
            .collect();
        assert_eq!(id.options(), options, "{key}");
        let none_is_offered = values.contains(&"none");
        let fits = match id.kind() {
            Kind::Age => *key == "age",
            Kind::Grid => *key == "g",
            Kind::Many { none, .. } => is_list && none == none_is_offered,
            Kind::One { .. } => !is_list && !["age", "g"].contains(key),
        };
        assert!(fits, "{key} is {:?}", id.kind());
        for (position, value) in (0u8..).zip(&options) {
            assert_eq!(id.option(value), Some(position), "{key}");
        }
        assert_eq!(id.option("nothing"), None);
    }
    assert_eq!(QuestionId::from_key("b8"), None);
}

#[test]
fn topics() {
    let keys: Vec<&str> = Topic::ALL.iter().map(|topic| topic.key()).collect();
    let expected = "about safety poop skin food supplements sleep fiber meals tried";
    assert_eq!(keys.join(" "), expected);
    for topic in Topic::ALL.iter().copied() {
        assert_eq!(Topic::from_key(topic.key()), Some(topic));
        let listed = QUESTIONS.iter().filter(|(of, ..)| *of == topic.key());
        let ids: Vec<&str> = topic.questions().map(QuestionId::key).collect();
        assert_eq!(ids, listed.map(|(_, id, _)| *id).collect::<Vec<_>>());
    }
    let core = Topic::ALL.iter().filter(|topic| topic.is_core());
    assert_eq!(core.count(), 6);
    assert!(Topic::Supplements.is_core() && !Topic::Sleep.is_core());
    assert_eq!(Topic::from_key("core"), None);
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
    let of = |letter: &str, last: u8| {
        (1..=last)
            .map(move |n| format!("{letter}{n}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(flags, [of("E", 14), of("U", 16), of("S", 20)].concat());
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

#[test]
fn settings_unless_a_practice_says_otherwise() {
    let config = Config::default();
    assert_eq!((config.keep_days, config.instance.as_str()), (180, "main"));
    assert_eq!((config.country, config.theme), (None, Theme::Auto));
    assert_eq!(
        (config.bands, config.storage),
        (BandsShown::Show, Storage::Local)
    );
}
