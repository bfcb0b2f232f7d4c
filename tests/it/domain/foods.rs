//! Food ideas (3.8): every filter, for every idea.

use super::table;
use crate::support::{assessed, calm};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::foods::{Idea, List, Shown, fruit_allowed, shown, skip_off_list};

/// Ideas named by list: `oats pear veg mashed berries | meat ...`.
fn word(idea: Idea) -> &'static str {
    match idea {
        Idea::Oats => "oats",
        Idea::PearKiwiPrune => "pear",
        Idea::SoftVeggies => "veg",
        Idea::MashedBeans => "mash",
        Idea::Berries => "berries",
        Idea::Meat => "meat",
        Idea::Fish => "fish",
        Idea::BeansLentils => "beans",
        Idea::Tofu => "tofu",
        Idea::Egg => "egg",
        Idea::IronCereal => "cereal",
        Idea::NutButter => "nut",
        Idea::Greens => "greens",
        Idea::Yogurt => "yogurt",
        Idea::Oil => "oil",
        Idea::Avocado => "avocado",
        Idea::FullFatYogurt => "fatyogurt",
    }
}

fn list(list: List) -> impl Fn(&Answers) -> String {
    move |answers| match shown(list, &assessed(answers)) {
        Shown::Ideas(ideas) => super::joined(&ideas, |idea| word(*idea)),
        Shown::NothingLeft => "nothing left".to_owned(),
        Shown::AskDoctor => "ask doctor".to_owned(),
    }
}

#[test]
fn fiber_foods() {
    table(
        calm,
        list(List::Fiber),
        &[
            ("", "oats pear veg mash berries"),
            ("g=wwwwwwwwww", "oats pear veg mash berries"),
            ("g=hhhhhhhhhh", "oats pear veg mash berries"),
            ("g1=x", "pear veg mash berries"),
            ("g2=x", "oats pear veg berries"),
            ("g9=x", "oats pear mash berries"),
            ("g10=x", "oats veg mash"),
            (
                "g3=x g4=x g5=x g6=x g7=x g8=x",
                "oats pear veg mash berries",
            ),
            ("e1=now e2=wheat e3=allergy", "pear veg mash berries"),
            ("e1=now e2=fruitveg e3=allergy", "oats mash"),
            (
                "e1=now e2=soy,nuts,egg,dairy,fish,sesame,other e3=allergy",
                "oats pear veg mash berries",
            ),
            ("e1=past", "oats pear veg mash berries"),
            ("diet=vegan", "oats pear veg mash berries"),
            ("g1=x g2=x g9=x g10=x", "nothing left"),
            ("s6=fast", "ask doctor"),
            ("rf4=pastreaction", "ask doctor"),
            ("rf4=pastreaction g=xxxxxxxxxx", "ask doctor"),
        ],
    );
}

#[test]
fn mineral_foods() {
    table(
        calm,
        list(List::Mineral),
        &[
            ("", "meat beans egg cereal nut greens yogurt"),
            ("f6=fish", "meat fish beans egg cereal nut greens yogurt"),
            ("f6=-", "meat beans egg cereal nut greens yogurt"),
            ("f6=fish g1=x", "meat fish beans egg nut greens yogurt"),
            ("f6=fish g2=x", "meat fish egg cereal nut greens yogurt"),
            ("f6=fish g5=x", "beans egg cereal nut greens yogurt"),
            ("g7=x", "meat beans egg cereal nut yogurt"),
            ("g8=x g9=x g10=x", "meat beans egg cereal nut greens yogurt"),
            // Allergens only where the child already eats them.
            ("g6=w", "meat beans egg cereal nut greens yogurt"),
            ("g6=h", "meat beans cereal nut greens yogurt"),
            ("g6=x", "meat beans cereal nut greens yogurt"),
            ("g6=-", "meat beans cereal nut greens yogurt"),
            ("g3=w", "meat beans egg cereal nut greens yogurt"),
            ("g3=h", "meat beans egg cereal greens yogurt"),
            ("g3=x", "meat beans egg cereal greens yogurt"),
            ("g4=w", "meat beans egg cereal nut greens yogurt"),
            ("g4=h", "meat beans egg cereal nut greens"),
            ("g4=x", "meat beans egg cereal nut greens"),
            // Foods cut.
            (
                "e1=now e2=dairy e3=allergy",
                "meat beans egg cereal nut greens",
            ),
            (
                "e1=now e2=egg e3=allergy",
                "meat beans cereal nut greens yogurt",
            ),
            (
                "e1=now e2=wheat e3=allergy",
                "meat beans egg nut greens yogurt",
            ),
            (
                "e1=now e2=nuts e3=allergy",
                "meat beans egg cereal greens yogurt",
            ),
            (
                "e1=now e2=sesame e3=allergy",
                "meat beans egg cereal greens yogurt",
            ),
            (
                "e1=now e2=fish e3=allergy f6=fish",
                "meat beans egg cereal nut greens yogurt",
            ),
            (
                "e1=now e2=fruitveg e3=allergy",
                "meat beans egg cereal nut yogurt",
            ),
            (
                "e1=now e2=other e3=allergy",
                "meat beans egg cereal nut greens yogurt",
            ),
            // Diet.
            ("diet=vegetarian", "beans tofu egg cereal nut greens yogurt"),
            (
                "diet=vegetarian f6=fish",
                "beans tofu egg cereal nut greens yogurt",
            ),
            ("diet=vegan", "beans tofu cereal nut greens"),
            ("diet=vegan g2=w", "beans tofu cereal nut greens"),
            ("diet=vegan g2=h", "beans cereal nut greens"),
            ("diet=vegan g2=x", "cereal nut greens"),
            (
                "diet=vegan e1=now e2=soy e3=allergy",
                "beans cereal nut greens",
            ),
            ("diet=vegan g1=x g2=x g3=x g7=x", "nothing left"),
            ("s6=fast", "ask doctor"),
        ],
    );
}

#[test]
fn fat_foods() {
    table(
        calm,
        list(List::Fat),
        &[
            ("", "oil avocado fatyogurt"),
            ("g10=x", "oil fatyogurt"),
            ("g4=h", "oil avocado"),
            ("g4=x", "oil avocado"),
            ("e1=now e2=fruitveg e3=allergy", "oil fatyogurt"),
            ("e1=now e2=dairy e3=allergy", "oil avocado"),
            ("diet=vegan", "oil avocado"),
            ("diet=vegetarian", "oil avocado fatyogurt"),
            ("g=xxxxxxxxxx", "oil"),
            ("rf4=pastreaction", "ask doctor"),
        ],
    );
}

#[test]
fn without_a_known_diet_no_food_is_named_that_a_diet_could_exclude() {
    let unknown = calm("diet=- f6=fish");
    let named = Idea::ALL.iter().filter(|idea| idea.allowed(&unknown));
    let named: Vec<&str> = named.map(|idea| word(*idea)).collect();
    assert_eq!(
        named.join(" "),
        "oats pear veg mash berries beans cereal nut greens oil avocado"
    );
}

#[test]
fn fruit_beside_iron_and_the_off_list() {
    let fruit = |spec: &str| {
        let answers = calm(spec);
        fruit_allowed(&assessed(&answers))
    };
    assert!(fruit(""));
    assert!(fruit("g9=x g1=x"));
    assert!(!fruit("g10=x"));
    assert!(!fruit("e1=now e2=fruitveg e3=allergy"));
    assert!(!fruit("s6=fast"));

    assert!(skip_off_list(&calm("e1=now e2=egg,other e3=allergy")));
    assert!(!skip_off_list(&calm("e1=now e2=egg e3=allergy")));
    assert!(!skip_off_list(&calm("")));
}

#[test]
fn every_idea_stands_in_one_list() {
    let listed: Vec<Idea> = List::ALL
        .iter()
        .flat_map(|list| list.ideas())
        .copied()
        .collect();
    assert_eq!(listed, Idea::ALL);
}

/// Their words have a warning: a thick layer can choke a child.
#[test]
fn nut_butter_alone_is_of_nuts() {
    let nuts: Vec<Idea> = Idea::ALL
        .iter()
        .copied()
        .filter(|idea| idea.is_nut())
        .collect();
    assert_eq!(nuts, [Idea::NutButter]);
}
