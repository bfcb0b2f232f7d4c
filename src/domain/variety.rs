//! The diet-variety score: what counts, out of how many, and its band. A conversation starter, not a
//! test of nutrients; the cut-offs and where they come from are in docs/content.md 3.4.

use super::answers::{Answers, Group};
use super::band::Band;
use super::causes::Causes;
use super::facts::{grid_complete, not_eaten, portion};
use super::questions::{Bf, E2, Portion, QuestionId, V3};

/// Rows "hardly ever" from which the band is at least "some" (DESIGN).
const HARDLY_ROWS: usize = 4;
/// Months from which the full food-count cut-offs count (DESIGN).
const FULL_COUNT_MONTHS: u8 = 18;

/// Food groups eaten on the last usual day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// How many.
    pub count: u8,
    /// Out of how many: 8 at 12 to 23 months, 10 from 24 months.
    pub of: u8,
}

/// The score, once the grid is complete (and breast milk is answered where it is asked).
#[must_use]
pub fn score(answers: &Answers) -> Option<Score> {
    let age = answers.age()?;
    if !grid_complete(answers) {
        return None;
    }
    let ate = |group| portion(group, answers) == Some(Portion::Yes);
    let count = |groups: &[bool]| groups.iter().filter(|eaten| **eaten).count();
    let (count, of) = if age.is_second_year() {
        let breast_milk = answers.one::<Bf>()? == Bf::Yes;
        let groups = [
            breast_milk,
            ate(Group::Grains),
            ate(Group::Pulses) || ate(Group::Nuts),
            ate(Group::Dairy),
            ate(Group::Meat),
            ate(Group::Egg),
            ate(Group::Greens) || ate(Group::Orange),
            ate(Group::OtherVeg) || ate(Group::OtherFruit),
        ];
        (count(&groups), groups.len())
    } else {
        let eaten = Group::ALL.iter().filter(|group| ate(**group)).count();
        (eaten, Group::ALL.len())
    };
    Some(Score {
        count: u8::try_from(count).ok()?,
        of: u8::try_from(of).ok()?,
    })
}

/// The rows that the child hardly ever eats, without those that the family does not eat by choice. Each counts as soon
/// as it is ticked.
pub fn hardly_eaten(answers: &Answers) -> impl Iterator<Item = Group> {
    let rows = Group::ALL.iter().copied();
    rows.filter(|group| {
        !not_eaten(*group, answers) && portion(*group, answers) == Some(Portion::Hardly)
    })
}

/// The groups that a parent is told are missing, for `{missing}`. Common allergens are not among them: a first taste may
/// need a doctor. A food that may be off limits is not among them either.
pub fn missing(answers: &Answers) -> impl Iterator<Item = Group> {
    hardly_eaten(answers).filter(|group| match group {
        Group::Nuts | Group::Dairy | Group::Egg => false,
        Group::Grains => !answers.has(E2::Wheat),
        Group::Greens | Group::Orange | Group::OtherVeg | Group::OtherFruit => {
            !answers.has(E2::Fruitveg)
        }
        Group::Pulses | Group::Meat => true,
    })
}

/// The band: the worst of the group count, the food count and the hardly-ever rule.
pub(super) fn band(answers: &Answers) -> Option<(Band, Causes)> {
    let score = score(answers)?;
    let foods = answers.one::<V3>()?;
    let months = answers.age()?.months();

    let groups = match score.count {
        5.. => Band::Low,
        4 => Band::Some,
        _ => Band::High,
    };
    let food_count = match foods {
        V3::Lt10 if months < FULL_COUNT_MONTHS => Band::Some,
        V3::TenTo19 | V3::TwentyTo29 if months < FULL_COUNT_MONTHS => Band::Low,
        V3::Lt10 | V3::TenTo19 => Band::High,
        V3::TwentyTo29 => Band::Some,
        V3::Ge30 | V3::Ns => Band::Low,
    };
    let hardly = if hardly_eaten(answers).count() >= HARDLY_ROWS {
        Band::Some
    } else {
        Band::Low
    };

    let worst = groups.max(food_count).max(hardly);
    let mut causes = Causes::NONE;
    if groups > Band::Low || hardly > Band::Low {
        causes.insert(QuestionId::G);
    }
    if food_count > Band::Low {
        causes.insert(QuestionId::V3);
    }
    Some((worst, causes))
}
