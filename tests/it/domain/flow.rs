//! Gates, closed gates and how far the answers lead (3.0, 3.1, the age column of 3.2).

use crate::fixtures::spec::{self, questions::questions};
use crate::support::{answers, calm, safe, spell, with};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::facts;
use gut_skin_check::domain::gates::{self, CountryGiven};
use gut_skin_check::domain::journey::{self, Stage, replay};
use gut_skin_check::domain::{Answers, QuestionId, Topic, assess};

fn asked(id: &str, given: &str) -> bool {
    let question = QuestionId::from_key(id).unwrap();
    gates::asked(question, &answers(given), CountryGiven::No)
}

#[test]
fn gates() {
    let open = [
        ("bf", "age=12"),
        ("bf", "age=23"),
        ("b6", "toilet=learning"),
        ("b6", "toilet=trained"),
        ("x2", "b7=lt2w"),
        ("x2", "b7=gt3m"),
        ("e2", "e1=now"),
        ("e3", "e1=now"),
        ("e4", "e1=now e3=guided"),
        ("e4", "e1=now e3=own"),
        ("m3b", "m3=iron"),
        ("m3b", "m3=zinc"),
        ("m3b", "m3=magnesium"),
        ("m3b", "m3=herbs"),
        ("m3b", "m3=enema,multi"),
    ];
    let closed = [
        ("bf", ""),
        ("bf", "age=1y"),
        ("bf", "age=11"),
        ("bf", "age=24"),
        ("bf", "age=60"),
        ("b6", ""),
        ("b6", "toilet=diapers"),
        ("x2", ""),
        ("x2", "b7=none"),
        ("e2", ""),
        ("e2", "e1=no"),
        ("e2", "e1=past"),
        ("e3", "e1=past"),
        ("e4", "e1=now"),
        ("e4", "e1=now e3=allergy"),
        ("e4", "e1=past e3=own"),
        ("m3b", ""),
        ("m3b", "m3=none"),
        ("m3b", "m3=multi,vitd,probiotic,fiberpowder,othersupp"),
    ];
    for (id, given) in open {
        assert!(asked(id, given), "{id} with {given}");
    }
    for (id, given) in closed {
        assert!(!asked(id, given), "{id} with {given}");
    }
    let gated = questions().iter().filter(|question| question.has_gate());
    let gated: Vec<&str> = gated.map(|question| question.id.as_str()).collect();
    for question in QuestionId::ALL.iter().copied() {
        let always = !gated.contains(&question.key());
        assert_eq!(
            gates::asked(question, &Answers::default(), CountryGiven::No),
            always
        );
    }
}

#[test]
fn the_country_is_not_asked_where_the_page_has_set_it() {
    let set = CountryGiven::Yes;
    let none = Answers::default();
    assert!(!gates::asked(QuestionId::Country, &none, set));
    assert_eq!(replay(&none, set).stage, Stage::Open(QuestionId::Age));
    assert_eq!(
        replay(&none, CountryGiven::No).stage,
        Stage::Open(QuestionId::Country)
    );
    let mut kept = answers("country=uk age=30");
    gates::settle(&mut kept, set);
    assert_eq!(kept, answers("country=uk age=30"));
}

#[test]
fn answers_behind_closed_gates_are_cleared() {
    let cases = [
        ("age=24 bf=yes", "age=24"),
        ("bf=yes", ""),
        ("toilet=diapers b6=ge1w", "toilet=diapers"),
        ("b6=ge1w", ""),
        ("b7=none x2=stopped", "b7=none"),
        ("e1=past e2=egg e3=own e4=gt4w", "e1=past"),
        (
            "e1=now e2=egg e3=allergy e4=gt4w",
            "e1=now e2=egg e3=allergy",
        ),
        ("e1=now e2=egg e4=gt4w", "e1=now e2=egg"),
        ("m3=multi m3b=noone", "m3=multi"),
        (
            "e1=now e2=egg e3=own e4=gt4w",
            "e1=now e2=egg e3=own e4=gt4w",
        ),
        (
            "age=23 bf=yes m3=iron m3b=noone",
            "age=23 bf=yes m3=iron m3b=noone",
        ),
        // The age may be mistyped or half typed: nothing is lost with it.
        ("age=60 bf=yes", "age=60 bf=yes"),
        ("age=11 bf=yes", "age=11 bf=yes"),
        ("age=1y bf=yes", "age=1y bf=yes"),
        ("age=60 toilet=diapers b6=ge1w", "age=60 toilet=diapers"),
    ];
    for (given, expected) in cases {
        let mut settled = answers(given);
        gates::settle(&mut settled, CountryGiven::No);
        assert_eq!(spell(&settled), spell(&answers(expected)), "{given}");
        assert_eq!(assess(&answers(given)), assess(&settled), "{given}");
    }
}

#[test]
fn a_question_is_answered_when_all_of_it_is() {
    let is = |id, given: &str| gates::answered(id, &answers(given));
    assert!(is(QuestionId::Age, "age=30") && !is(QuestionId::Age, "age=2y"));
    assert!(is(QuestionId::G, "g=ywhxywhxyw") && !is(QuestionId::G, "g=ywhxywhxy."));
    assert!(is(QuestionId::Rf1, "rf1=none") && !is(QuestionId::Rf1, ""));
    assert!(is(QuestionId::B1, "b1=ns") && !is(QuestionId::B1, ""));
    let open = |id, given: &str| gates::open(id, &answers(given), CountryGiven::No);
    assert!(open(QuestionId::B6, "toilet=trained") && !open(QuestionId::B6, "toilet=diapers"));
    assert!(!open(QuestionId::B6, "toilet=trained b6=never"));
}

fn stage(given: &Answers) -> Stage {
    replay(given, CountryGiven::No).stage
}

#[test]
fn stages() {
    let open = |key: &str| Stage::Open(QuestionId::from_key(key).unwrap());
    let us = |spec: &str| with(&calm("country=us"), spec);
    assert_eq!(stage(&us("")), Stage::CoreDone);
    assert_eq!(stage(&safe("")), open("country"));
    assert_eq!(stage(&safe("country=us")), open("b1"));
    assert_eq!(stage(&us("c1=- f1=- t1=- x1=-")), Stage::CoreDone);
    assert_eq!(stage(&us("m4=-")), open("m4"));
    assert_eq!(stage(&us("m3=iron")), open("m3b"));
    assert_eq!(stage(&us("age=20")), open("bf"));
    assert_eq!(stage(&us("age=3y")), open("age"));
    assert_eq!(stage(&us("g10=-")), open("g"));
    // Age out of range, once it is given.
    assert_eq!(stage(&us("age=11")), Stage::OutOfRange);
    assert_eq!(stage(&us("age=60 toilet=-")), Stage::OutOfRange);
    assert_eq!(stage(&us("age=12 bf=no")), Stage::CoreDone);
    assert_eq!(stage(&us("age=59")), Stage::CoreDone);
    // An emergency at once, whatever is open; today at the end of Safety.
    assert_eq!(stage(&answers("rf2=spots")), Stage::Emergency);
    assert_eq!(stage(&us("age=60 rf1=breath")), Stage::Emergency);
    assert_eq!(stage(&us("rf3=crust rf4=-")), open("rf4"));
    assert_eq!(stage(&us("rf3=crust")), Stage::Today);
    assert_eq!(stage(&us("rf1=notsure b1=-")), Stage::Today);
    assert_eq!(stage(&us("rf3=crustseen")), Stage::CoreDone);
}

#[test]
fn what_may_be_on_screen() {
    let reachable = |spec: &str| {
        let found = replay(&with(&calm("country=us"), spec), CountryGiven::No).reachable;
        let keys: Vec<&str> = found.iter().map(QuestionId::key).collect();
        keys.join(" ")
    };
    // The way to a question, and to it.
    let core = |spec: &str, last: &str| {
        let way = spec::questions::asked(&with(&calm("country=us"), spec), true);
        let end = way.iter().position(|id| *id == last).unwrap();
        way[..=end].join(" ")
    };
    assert_eq!(reachable("country=-"), "country");
    assert_eq!(reachable("age=60"), "country age");
    assert_eq!(reachable("rf3=crust"), core("rf3=crust", "rf4"));
    let open = "b2=- s1=- g=-";
    assert_eq!(reachable(open), core(open, "b2"));
    assert_eq!(reachable(&format!("rf1=breath {open}")), core(open, "b2"));
    // Every topic once one of poop, skin and food or the core is complete, and only what is asked.
    let given = with(&calm("country=us"), "c1=-");
    let every = [
        spec::questions::asked(&given, true),
        spec::questions::asked(&given, false),
    ];
    assert_eq!(reachable("c1=-"), every.concat().join(" "));
    assert!(reachable("b2=- g=-").contains("c1"));
    assert!(!reachable(open).contains("c1"));
}

#[test]
fn topics_and_the_core() {
    let country = CountryGiven::No;
    let given = calm("toilet=diapers country=us");
    let poop: Vec<&str> = gates::in_topic(Topic::Poop, &given, country)
        .map(QuestionId::key)
        .collect();
    assert_eq!(poop.join(" "), "b1 b2 b3 b4 b7");
    let core: Vec<&str> = gates::core(&given, country).map(QuestionId::key).collect();
    assert_eq!(core, spec::questions::asked(&given, true));
    assert!(core.starts_with(&[
        "country", "age", "rf1", "rf2", "rf3", "rf4", "toilet", "diet", "dx"
    ]));
    assert!(!core.contains(&"b6") && !core.contains(&"c1"));
    assert!(gates::topic_complete(
        Topic::Poop,
        &with(&given, "b6=-"),
        country
    ));
    assert!(!gates::topic_complete(
        Topic::Poop,
        &with(&given, "b2=ns b5=-"),
        country
    ));
    assert!(!gates::topic_complete(
        Topic::Poop,
        &with(&given, "toilet=trained b6=-"),
        country
    ));
}

#[test]
fn rows_not_eaten_by_choice() {
    let rows = |diet: &str| {
        let given = answers(diet);
        let rows = Group::ALL
            .iter()
            .filter(|group| facts::not_eaten(**group, &given));
        rows.map(|group| group.key()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(rows(""), "");
    assert_eq!(rows("diet=any"), "");
    assert_eq!(rows("diet=vegetarian"), "g5");
    assert_eq!(rows("diet=vegan"), "g4 g5 g6");
}

#[test]
fn the_topic_that_worries_most_comes_first() {
    let order = |why: &str| {
        let topics = gates::core_topics(&answers(why));
        let keys = topics.iter().map(|topic| topic.key());
        keys.collect::<Vec<_>>().join(" ")
    };
    let poop = "age safety about poop skin food supplements";
    assert_eq!(order(""), poop);
    assert_eq!(order("why=all"), poop);
    assert_eq!(order("why=poop"), poop);
    assert_eq!(
        order("why=skin"),
        "age safety about skin poop food supplements"
    );
    assert_eq!(
        order("why=food"),
        "age safety about food poop skin supplements"
    );
    // It changes no result.
    for why in ["poop", "skin", "food", "all", "-"] {
        let other = calm(&format!("b1=3 why={why}"));
        let (same, found) = (calm("b1=3 why=all"), |answers: &Answers| {
            match assess(answers) {
                gut_skin_check::domain::Outcome::Assessed(found) => (found.bands, found.steps),
                other => panic!("{}", other.level()),
            }
        });
        assert_eq!(found(&other), found(&same), "{why}");
    }
    let open = |key: &str| Stage::Open(QuestionId::from_key(key).unwrap());
    assert_eq!(stage(&safe("country=us why=skin")), open("s1"));
    assert_eq!(stage(&safe("country=us why=food")), open("g"));
    assert_eq!(stage(&safe("country=us why=-")), open("why"));
}

#[test]
fn a_first_result_after_one_topic_and_all_before_it() {
    let result = |spec: &str| replay(&answers(spec), CountryGiven::Yes).result;
    let poop = "b1=7to21 b2=soft b3=never b4=never b7=none b6=never";
    let skin = "dx=no s1=none";
    let food = "g=yyyyyyyyyy f4=le16 v3=ge30 t4=no e1=no";
    let child = crate::support::SAFE;
    for topic in [poop, skin, food] {
        assert!(result(&format!("{child} {topic}")), "{topic}");
        assert!(!result(topic), "{topic} without the child");
        assert!(!result(&format!("{child} {topic} rf4=-")), "{topic}");
        assert!(!result(&format!("{child} {topic} why=-")), "{topic}");
        assert!(!result(&format!("{child} {topic} rf3=crust")), "{topic}");
        assert!(!result(&format!("{child} {topic} rf1=breath")), "{topic}");
        assert!(!result(&format!("{child} {topic} age=60")), "{topic}");
    }
    assert!(!result(child));
    assert!(!result(&format!("{child} {poop} b6=-")));
    assert!(!result(&format!("{child} m3=none m4=none c1=0")));
}

#[test]
fn a_first_result_is_offered_once_after_the_first_topic() {
    let offered = |spec: &str, last: &str, next: &str| {
        let id = |key| QuestionId::from_key(key).unwrap();
        journey::offers_first_result(id(last), id(next), &answers(spec), CountryGiven::Yes)
    };
    let child = crate::support::SAFE;
    let poop = format!("{child} b1=7to21 b2=soft b3=never b4=never b7=none b6=never");
    assert!(offered(&poop, "b6", "s1"));
    assert!(!offered(&poop, "b7", "b6"));
    // The rest has been begun, or another topic comes first.
    assert!(!offered(&format!("{poop} s1=none"), "b6", "s1"));
    assert!(!offered(&format!("{poop} m4=none"), "b6", "s1"));
    assert!(!offered(&format!("{poop} why=skin"), "b6", "g"));
    assert!(!offered(&format!("{poop} b4=-"), "b6", "s1"));
    let skin = format!("{child} why=skin dx=no s1=none");
    assert!(offered(&skin, "s1", "b1"));
    // Further topics are not on the way.
    assert!(offered(&format!("{poop} c1=0"), "b6", "s1"));
}

/// 12 hours, and a clock that is behind by more than 5 minutes.
#[test]
fn danger_signs_of_right_now_are_asked_again_when_they_are_old() {
    const LAST: u64 = 1_790_000_000;
    assert_eq!(journey::STALE_AFTER, 43_200);
    let given = answers("rf2=none");
    for (now, stale) in [
        (LAST, false),
        (LAST + 43_200, false),
        (LAST + 43_201, true),
        (LAST - 300, false),
        (LAST - 301, true),
        (0, true),
        (u64::MAX, true),
    ] {
        assert_eq!(journey::is_stale(&given, Some(LAST), now), stale, "{now}");
    }
    let old = LAST + 43_201;
    for (given, stale) in [
        ("", false),
        ("age=30 b1=3 rf4=none", false),
        ("rf1=none", true),
        ("rf2=battery", true),
        ("rf3=none", true),
    ] {
        let given = answers(given);
        assert_eq!(journey::is_stale(&given, Some(LAST), old), stale);
        assert!(!journey::is_stale(&given, None, old), "nobody knows when");
    }
}
