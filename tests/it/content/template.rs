//! Placeholders: every one is filled, and a list of foods that is empty gives way whole.

use gut_skin_check::content::text::{Fixed, Piece};
use gut_skin_check::content::{EN, Language, languages};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::questions::{Choice, Country, Topic};
use gut_skin_check::domain::{Answers, Outcome, assess};
use gut_skin_check::report::compose::Composer;
use gut_skin_check::report::template::{self, Fill};

use super::strings;
use crate::support;

fn lines(domain: Domain, answers: &Answers) -> Vec<String> {
    let say = Composer::new(&EN, Country::Us);
    let assessment = support::assessed(answers);
    let lines = say.topic(domain, answers, &assessment).into_iter();
    lines.map(|it| say.plain(&it.line)).collect()
}

#[test]
fn no_brace_or_bracket_is_left_in_any_line_of_any_language() {
    for text in languages() {
        let lang = text.lang;
        for (name, words) in strings::filled(text) {
            let left = words.contains(['{', '}', '[', ']']);
            assert!(!left, "{lang}: {name}: {words}");
        }
        for answers in strings::many_answers() {
            let Some((answers, _)) = strings::assessed(answers) else {
                continue;
            };
            for country in Country::ALL.iter().copied() {
                for (name, words) in strings::result_lines(text, &answers, country) {
                    let left = words.contains(['{', '}', '[', ']']);
                    assert!(!left, "{lang}: {name}: {words}");
                }
            }
        }
    }
}

#[test]
fn an_unknown_placeholder_stays_visible() {
    let fill = Fill {
        text: Language::of(&EN),
        country: Country::Us,
        case: None,
        topic: None,
    };
    let line = template::fill("Say {what} now. And {fiber_foods}", &fill);
    assert_eq!(
        template::plain(&line, &EN),
        "Say {what} now. And {fiber_foods}"
    );
}

#[test]
fn foods_are_joined_and_the_lines_under_a_list_stand_once() {
    let few_fiber_foods = support::calm("f1=0to1 f6=oil g=wwwwwwwwww");
    assert_eq!(
        lines(Domain::FibreFluids, &few_fiber_foods),
        [
            "A few easy adds may help: oats, pear, kiwi or prune, soft veggies, mashed beans, or berries, cut up. Add one fiber food your child has had before, every few days, with a drink. Go slow so the belly can keep up. Please do not add raw bran.",
            "Healthy fats help little kids grow. Easy adds: oil on food, avocado, or full-fat yogurt.",
            "Choose foods your child has had before with no trouble, and keep giving them. Bad eczema, or any past reaction? Ask the doctor soon how to give a first taste of nut, seed, egg, fish, milk, wheat, or soy. A long wait does not help.",
            "Cook until soft. Cut small.",
        ]
    );
}

#[test]
fn the_nut_butter_line_stands_only_where_that_idea_shows() {
    let says_it = |spec: &str| {
        let lines = lines(Domain::Minerals, &support::calm(spec));
        assert!(lines[0].contains("Food first:"), "{lines:?}");
        lines.iter().any(|line| line == "Spread nut butter thin.")
    };
    assert!(says_it("g2=h g7=h"));
    assert!(!says_it("g2=h g3=h"));
}

#[test]
fn a_list_with_nothing_left_gives_way_to_the_dietitian() {
    let nothing = support::calm("f1=0to1 g=xxwwwwwwxx");
    let lines = lines(Domain::FibreFluids, &nothing);
    assert_eq!(
        lines[0],
        "Fiber or drinks look a bit low. Ask a dietitian for ideas that fit your child's list. Offer water with each meal and snack."
    );
    assert_eq!(
        lines.len(),
        1,
        "no line about foods that are not there: {lines:?}"
    );
}

#[test]
fn after_a_fast_reaction_every_list_asks_the_doctor() {
    let fast = support::calm("s6=fast f1=0to1 f6=none");
    let lines = lines(Domain::FibreFluids, &fast);
    let sentence = "Ask the doctor or an allergy doctor which foods are safe to offer.";
    assert_eq!(
        lines[1],
        format!("Healthy fats help little kids grow. {sentence}")
    );
    assert_eq!(
        lines[0],
        format!("Fiber or drinks look a bit low. {sentence} Offer water with each meal and snack.")
    );
    assert_eq!(lines.len(), 2);
}

#[test]
fn fruit_is_named_beside_iron_only_where_it_is_allowed() {
    let says_it = |spec: &str| {
        let lines = lines(Domain::Minerals, &support::calm(spec));
        assert!(
            lines[0].contains("low iron, zinc, or magnesium"),
            "{lines:?}"
        );
        lines[0].contains("Add fruit to help iron get in.")
    };
    assert!(says_it("g2=h g7=h"));
    assert!(!says_it("g2=h g7=h g10=x"));
    assert!(!says_it("g2=h g7=h s6=fast"));
}

#[test]
fn milk_goes_by_age() {
    let milk = |spec: &str| lines(Domain::Minerals, &support::calm(spec)).concat();
    assert!(milk("f4=gt24").contains("About 2 cups a day"));
    assert!(milk("age=14 bf=no f4=gt24").contains("About 2 to 3 cups a day"));
}

#[test]
fn a_topic_that_is_not_checked_links_to_its_first_open_question() {
    let say = Composer::new(&EN, Country::Us);
    let answers = support::calm("c1=-");
    let assessment = support::assessed(&answers);
    let lines = say.topic(Domain::Sleep, &answers, &assessment);
    let lines: Vec<_> = lines.into_iter().map(|it| it.line).collect();
    assert!(lines[0].contains(&Piece::Topic(Topic::Sleep)));
    assert_eq!(
        say.plain(&lines[0]),
        "Not checked yet. Sleep and comfort takes about a minute."
    );
}

#[test]
fn the_headline_follows_the_level_and_what_is_checked() {
    let headline = |spec: &str| {
        let outcome: Outcome = assess(&support::calm(spec));
        Composer::new(&EN, Country::Us).headline(&outcome).words
    };
    assert_eq!(headline("rf1=breath"), "Stop here. Get help now.");
    assert_eq!(
        headline("rf3=vomit"),
        "Please call a doctor or nurse today."
    );
    assert_eq!(
        headline("rf4=birth"),
        "Please talk with your child's doctor first."
    );
    assert_eq!(headline("b3=some"), "Here is what stood out.");
    assert_eq!(headline(""), "Things look steady today.");
    assert_eq!(
        headline("c1=-"),
        "The parts you checked look steady. Some parts are not checked yet."
    );
}

#[test]
fn flags_are_told_in_the_words_that_were_ticked() {
    let say = Composer::new(&EN, Country::Uk);
    let told = |spec: &str| -> Vec<String> {
        let answers = support::calm(spec);
        let flags = match assess(&answers) {
            Outcome::Emergency { flags, .. } | Outcome::Today { flags } => flags,
            Outcome::Assessed(found) => found.flags,
            Outcome::OutOfRange(_) | Outcome::Incomplete => Vec::new(),
        };
        let lines = flags.iter().flat_map(|flag| say.flag(flag, &answers));
        lines.map(|it| say.plain(&it.line)).collect()
    };
    assert_eq!(
        told("rf1=hives,vomitfood"),
        [
            "Hives (raised, itchy bumps) with throwing up, coughing, or being very sleepy",
            "Throwing up after food: again and again, soon after a new or off-limits food",
        ]
    );
    assert_eq!(
        told("rf3=puffy,notsure"),
        [
            "Talk it through with the advice line today",
            "Stays puffy: feet, legs, or face",
        ]
    );
    assert_eq!(
        told("rf4=wet,growth"),
        [
            "Weight loss, or not gaining or growing as expected",
            "Pee leaks all day, or wet again after dry months",
        ]
    );
    assert_eq!(
        told("rf4=wet,pee"),
        ["Trouble with pee: dribbles, is wet again, or it hurts."]
    );
    assert_eq!(
        told("age=20 bf=no t4=soft"),
        ["Eats only liquids or purees"]
    );
    assert_eq!(
        told("m3=zinc m3b=noone"),
        ["Ask a pharmacist or the doctor before the next dose. Have the label in your hand."]
    );
    assert_eq!(
        told("m3=iron m3b=noone"),
        [
            "Call a pharmacist, the doctor, or 111 before the next dose. Have the label in your hand."
        ]
    );
}

#[test]
fn a_row_that_the_family_does_not_eat_says_so() {
    let say = Composer::new(&EN, Country::Us);
    let words = say.grid_words(&support::answers("diet=vegetarian g1=y g5=y"));
    let words: Vec<&str> = words.iter().map(|(_, words)| *words).collect();
    assert_eq!(words, ["Ate it that day", "Not eaten in your family"]);
}

#[test]
fn food_groups_that_are_hardly_ever_eaten_are_named_by_their_words() {
    for (spec, said) in [
        ("v3=20to29 g1=h", "Hardly ever eaten right now: grains."),
        (
            "v3=20to29 g1=h g7=h g10=h",
            "Hardly ever eaten right now: grains, dark greens, or other fruit.",
        ),
    ] {
        let lines = lines(Domain::Variety, &support::calm(spec));
        assert!(lines.iter().any(|line| line == said), "{spec}: {lines:?}");
    }
}

/// "Call today" names where to go when nobody can be reached, in the country's own word.
#[test]
fn the_emergency_room_has_the_name_that_the_country_gives_it() {
    for (country, name) in [
        (Country::Us, "emergency room"),
        (Country::Uk, "A&E"),
        (Country::Au, "emergency department"),
        (Country::Nz, "emergency department"),
    ] {
        let say = Composer::new(&EN, country);
        let body = say.plain(&say.fixed(Fixed::TodayBody).line);
        let wanted = format!("go to urgent care or the {name}. If your child gets worse");
        assert!(body.contains(&wanted), "{body}");
    }
}
