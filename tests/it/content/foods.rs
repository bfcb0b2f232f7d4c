//! A family is never offered a food that is off limits, cut, or not eaten at their table.

use gut_skin_check::content::EN;
use gut_skin_check::content::text::Fixed;
use gut_skin_check::domain::advice::{StepLine, TextId};
use gut_skin_check::domain::answers::{Answer, Answers, Group};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::foods::{Idea, List};
use gut_skin_check::domain::questions::{Choice, Country, Diet, E2, Portion, QuestionId};
use gut_skin_check::report::compose::Composer;

use super::strings;
use crate::fixtures::spec;
use crate::support;

/// Words that name a food of a group.
fn of_group(group: Group) -> &'static [&'static str] {
    match group {
        Group::Grains => &[
            "oats", "cereal", "bread", "rice", "pasta", "noodles", "tortilla", "potato", "barley",
        ],
        Group::Pulses => &[
            "beans",
            "lentils",
            "chickpeas",
            "hummus",
            "tofu",
            "peas",
            "dal",
        ],
        Group::Nuts => &["nut", "nuts", "seed", "seeds"],
        Group::Dairy => &["milk", "yogurt", "cheese", "dairy"],
        Group::Meat => &["meat", "chicken", "fish", "seafood", "salmon", "sardines"],
        Group::Egg => &["egg", "eggs"],
        Group::Greens => &["greens", "spinach", "kale", "broccoli", "collards"],
        Group::Orange => &["carrot", "pumpkin", "mango", "potato"],
        Group::OtherVeg => &["veggies", "veggie", "cucumber", "tomato", "cauliflower"],
        Group::OtherFruit => &[
            "fruit", "pear", "kiwi", "prune", "berries", "banana", "apple", "avocado",
        ],
    }
}

/// Words that name a food that is off the menu.
fn of_cut(food: E2) -> &'static [&'static str] {
    match food {
        E2::Dairy => &["milk", "yogurt", "cheese", "dairy"],
        E2::Egg => &["egg", "eggs"],
        E2::Wheat => &["oats", "cereal", "wheat", "bread", "pasta"],
        E2::Soy => &["tofu", "soy"],
        E2::Nuts => &["nut", "nuts"],
        E2::Sesame => &["seed", "seeds", "nut"],
        E2::Fish => &["fish", "seafood", "salmon", "sardines"],
        E2::Fruitveg => &[
            "fruit", "pear", "kiwi", "prune", "berries", "avocado", "veggies", "greens",
        ],
        E2::Other => &[],
    }
}

/// Words that name a food that a diet leaves out.
fn of_diet(diet: Diet) -> &'static [&'static str] {
    const MEAT: &[&str] = &["meat", "chicken", "fish", "seafood"];
    const ANIMAL: &[&str] = &[
        "meat", "chicken", "fish", "seafood", "egg", "eggs", "yogurt", "cheese", "dairy",
    ];
    match diet {
        Diet::Any => &["tofu"],
        Diet::Vegetarian => MEAT,
        Diet::Vegan => ANIMAL,
    }
}

/// Texts that name a food to warn of it, to say that it is gone, or to hold off on it: they offer nothing.
fn only_warns(line: &str) -> bool {
    let texts = [
        TextId::EliminationDairy,
        TextId::EliminationPlantDrink,
        TextId::EliminationSoyDrink,
        TextId::EliminationWheat,
        TextId::MineralsHold,
    ];
    let text = texts.iter().any(|text| (EN.text)(*text) == line);
    text || (EN.fixed)(Fixed::ListCaution) == line
}

/// The lines that could offer a food: topics and steps.
fn offers(answers: &Answers) -> Vec<(String, String)> {
    let Some((answers, _)) = strings::assessed(answers) else {
        return Vec::new();
    };
    let lines = strings::advice_lines(&answers, Country::Us).into_iter();
    lines.filter(|(_, line)| !only_warns(line)).collect()
}

fn none_named(answers: &Answers, foods: &[&str], because: &str) -> usize {
    let lines = offers(answers);
    for (name, line) in &lines {
        let words = line.split(|char: char| !char.is_ascii_alphabetic());
        for word in words {
            assert!(
                !foods.contains(&word.to_ascii_lowercase().as_str()),
                "{because}, but {name} says {word:?}: {line}\n{}",
                support::spell(answers)
            );
        }
    }
    lines.len()
}

fn with_row(answers: &Answers, group: Group, portion: Portion) -> Answers {
    let mut answers = answers.clone();
    let grid = answers.grid().with(group, Some(portion));
    assert!(answers.set(QuestionId::G, Some(Answer::Grid(grid))));
    answers
}

#[test]
fn milk_is_not_offered_where_it_is_off_the_menu() {
    let milk = [
        (EN.text)(TextId::MineralsMilk),
        (EN.text)(TextId::MineralsMuchMilk),
        (EN.text)(TextId::FibreMilk),
        (EN.step)(StepLine::MineralsMilk),
        (EN.step)(StepLine::MineralsMuchMilk),
    ];
    let start = |line: &str| milk.iter().any(|milk| line.starts_with(&milk[..20]));
    for spec in ["f4=gt24 g4=x", "f4=gt24 e1=now e2=dairy e3=guided e4=lt2w"] {
        let lines = offers(&support::calm(spec));
        assert_eq!(lines.iter().find(|(_, line)| start(line)), None, "{spec}");
    }
    let lines = offers(&support::calm("f4=gt24"));
    assert!(
        lines.iter().any(|(_, line)| start(line)),
        "the texts are not what they were"
    );
}

#[test]
fn a_group_that_is_off_limits_is_not_named() {
    let mut read = 0;
    for answers in strings::many_answers() {
        for group in Group::ALL.iter().copied() {
            let answers = with_row(answers, group, Portion::Off);
            if gut_skin_check::domain::facts::not_eaten(group, &answers) {
                continue;
            }
            read += none_named(
                &answers,
                of_group(group),
                &format!("{} is off limits", group.key()),
            );
        }
    }
    assert!(read > 2_000, "{read} lines are enough to trust");
}

#[test]
fn a_food_that_is_cut_is_not_named() {
    let mut read = 0;
    for answers in strings::many_answers() {
        for food in E2::ALL.iter().copied() {
            let spec = format!("e1=now e2={} e3=guided", food.key());
            let answers = support::with(answers, &spec);
            read += none_named(&answers, of_cut(food), &format!("{} is cut", food.key()));
        }
    }
    assert!(read > 2_000, "{read} lines are enough to trust");
}

#[test]
fn a_food_that_the_family_does_not_eat_is_not_named() {
    let mut read = 0;
    for answers in strings::many_answers() {
        for diet in Diet::ALL.iter().copied() {
            let answers = support::with(answers, &format!("diet={}", diet.key()));
            read += none_named(
                &answers,
                of_diet(diet),
                &format!("{} is the diet", diet.key()),
            );
        }
    }
    assert!(read > 2_000, "{read} lines are enough to trust");
}

#[test]
fn an_allergen_is_named_only_where_the_child_eats_it_already() {
    let allergens = [
        (Group::Egg, "egg"),
        (Group::Nuts, "nut"),
        (Group::Dairy, "yogurt"),
    ];
    for answers in strings::many_answers() {
        for (group, food) in allergens {
            let answers = with_row(answers, group, Portion::Hardly);
            none_named(
                &answers,
                &[food],
                &format!("{} is hardly eaten", group.key()),
            );
        }
        let no_fish = support::with(answers, "f6=oil");
        none_named(&no_fish, &["fish"], "fish is not eaten");
    }
}

#[test]
fn this_check_can_fail_ideas_are_named_where_nothing_stands_against_them() {
    let answers = support::calm("f1=0to1 g2=w g7=h g3=w f2=none f6=fish");
    let say = Composer::new(&EN, Country::Us);
    let assessment = support::assessed(&answers);
    let lines = say.topic(Domain::Minerals, &answers, &assessment);
    let words: String = lines.iter().map(|it| say.plain(&it.line)).collect();
    assert!(words.contains("chicken, fish, beans"), "{words}");
}

/// An idea as the specification lists it: its words, grid group, foods off that drop it, diets that do.
struct Listed {
    words: String,
    group: Option<Group>,
    off: Vec<E2>,
    diets: Vec<Diet>,
}

fn listed(list: List) -> Vec<Listed> {
    let name = match list {
        List::Fiber => "{fiber_foods}",
        List::Mineral => "{mineral_foods}",
        List::Fat => "{fat_foods}",
    };
    let section = spec::section("### 3.8 Result texts");
    let in_table = spec::rows(&section).into_iter().find(|row| row[0] == name);
    let cell = match in_table {
        Some(row) => row[1].clone(),
        None => {
            let (_, rest) = section.split_once(&format!("{name}: ")).unwrap();
            rest.split_once(". ").unwrap().0.to_owned()
        }
    };
    let ideas = cell.split("); ");
    ideas
        .map(|idea| read_idea(idea.trim_end_matches(')')))
        .collect()
}

fn read_idea(idea: &str) -> Listed {
    let (words, touches) = idea.split_once(" (").unwrap();
    let mut listed = Listed {
        words: words.to_owned(),
        group: None,
        off: Vec::new(),
        diets: Vec::new(),
    };
    for touch in touches.split("; ") {
        let first = touch.split(' ').next().unwrap();
        if let Some(group) = Group::from_key(first) {
            listed.group = Some(group);
        } else if let Some(food) = E2::from_key(first) {
            listed.off.push(food);
        } else if let Some(diets) = touch.strip_prefix("not for ") {
            listed
                .diets
                .extend(diets.split('/').map(|diet| Diet::from_key(diet).unwrap()));
        } else {
            assert_eq!(touch, "any", "{idea}");
        }
    }
    listed
}

#[test]
fn the_lists_of_ideas_are_those_of_the_specification() {
    let spec = spec::text();
    // What the specification says of ideas beside the lists.
    for rule in [
        "tofu only if g2 is `y` or `w` and diet is vegetarian or vegan",
        "sesame in e2 drops the g3 ideas",
        "fish only if f6 is answered and has `fish`",
    ] {
        assert!(spec.contains(rule), "{rule}");
    }
    let everything = support::safe("g=yyyyyyyyyy f6=fish");
    for list in List::ALL.iter().copied() {
        let listed = listed(list);
        let ours: Vec<&str> = list.ideas().iter().map(|idea| (EN.idea)(*idea)).collect();
        let spec: Vec<&str> = listed.iter().map(|idea| idea.words.as_str()).collect();
        assert_eq!(ours, spec);
        for (idea, listed) in list.ideas().iter().zip(listed) {
            let tofu = *idea == Idea::Tofu;
            for diet in Diet::ALL.iter().copied() {
                let answers = support::with(&everything, &format!("diet={}", diet.key()));
                let dropped = listed.diets.contains(&diet) || (tofu && diet == Diet::Any);
                assert_eq!(idea.allowed(&answers), !dropped, "{idea:?} {diet:?}");
            }
            let table = if tofu { "diet=vegetarian" } else { "diet=any" };
            let answers = support::with(&everything, table);
            for food in E2::ALL.iter().copied() {
                let cut = support::with(&answers, &format!("e1=now e2={}", food.key()));
                let sesame = food == E2::Sesame && listed.group == Some(Group::Nuts);
                let dropped = listed.off.contains(&food) || sesame;
                assert_eq!(idea.allowed(&cut), !dropped, "{idea:?} {food:?}");
            }
            for group in Group::ALL.iter().copied() {
                let off = with_row(&answers, group, Portion::Off);
                let dropped = listed.group == Some(group);
                assert_eq!(idea.allowed(&off), !dropped, "{idea:?} {group:?}");
            }
        }
    }
}

/// The tests above look for words. An idea in words that they do not know would pass them unseen.
#[test]
fn the_words_of_every_idea_are_known_to_the_tests_of_this_file() {
    for listed in List::ALL.iter().copied().flat_map(listed) {
        let of_group = listed.group.map(of_group);
        let of_cuts = listed.off.iter().map(|food| of_cut(*food));
        let of_diets = listed.diets.iter().map(|diet| of_diet(*diet));
        for known in of_group.into_iter().chain(of_cuts).chain(of_diets) {
            let mut words = listed.words.split(|char: char| !char.is_ascii_alphabetic());
            assert!(
                words.any(|word| known.contains(&word)),
                "add a word of {:?} to {known:?} in `of_group`, `of_cut` or `of_diet`",
                listed.words
            );
        }
    }
}
