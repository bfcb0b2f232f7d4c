//! What several rules ask of the answers: rows of the food grid as they count, foods off limits, milk, and the signs of
//! poop trouble.

use super::answers::{Answers, Group};
use super::causes::Causes;
use super::questions::{
    B1, B2, B3, B4, B5, B6, Bf, Diet, E1, E2, F1, F3, F4, F5, M3, Portion, QuestionId as Q, S5, S7,
    Toilet, X1, X2,
};

/// Whether the family eats none of a food group by choice, so that its row is not asked.
#[must_use]
pub fn not_eaten(group: Group, answers: &Answers) -> bool {
    match group {
        Group::Meat => answers.is_any(&[Diet::Vegetarian, Diet::Vegan]),
        Group::Dairy | Group::Egg => answers.is(Diet::Vegan),
        _ => false,
    }
}

/// What counts for a row: a row that the family does not eat by choice counts as "hardly ever",
/// whatever was stored.
#[must_use]
pub fn portion(group: Group, answers: &Answers) -> Option<Portion> {
    if not_eaten(group, answers) {
        Some(Portion::Hardly)
    } else {
        answers.grid().row(group)
    }
}

/// Whether every row counts.
#[must_use]
pub fn grid_complete(answers: &Answers) -> bool {
    Group::ALL
        .iter()
        .all(|group| portion(*group, answers).is_some())
}

/// Whether the child hardly ever has a group, or must not.
#[must_use]
pub fn is_missing(group: Group, answers: &Answers) -> bool {
    matches!(
        portion(group, answers),
        Some(Portion::Hardly | Portion::Off)
    )
}

/// Whether the child has a group at least weekly.
#[must_use]
pub fn is_eaten(group: Group, answers: &Answers) -> bool {
    matches!(portion(group, answers), Some(Portion::Yes | Portion::Week))
}

/// Whether a group is off limits.
#[must_use]
pub fn is_off_limits(group: Group, answers: &Answers) -> bool {
    portion(group, answers) == Some(Portion::Off)
}

/// Whether any group is off limits; counts as soon as one row is ticked.
#[must_use]
pub fn any_off_limits(answers: &Answers) -> bool {
    Group::ALL
        .iter()
        .any(|group| is_off_limits(*group, answers))
}

/// How many foods are off limits now (n in the specification).
#[must_use]
pub fn foods_off(answers: &Answers) -> u32 {
    if answers.is(E1::Now) {
        answers.count(Q::E2).unwrap_or(0)
    } else {
        0
    }
}

/// Whether the child is at least so many months old; `false` while the age is not known.
pub(super) fn from_months(months: u8, answers: &Answers) -> bool {
    answers.age().is_some_and(|age| age.months() >= months)
}

/// Whether the child is younger than so many months; `false` while the age is not known.
pub(super) fn under_months(months: u8, answers: &Answers) -> bool {
    answers.age().is_some_and(|age| age.months() < months)
}

/// Points that milk adds to iron.
pub(super) fn milk_points(a: &Answers) -> u8 {
    match a.one::<F4>() {
        Some(F4::Gt24) => 2,
        Some(F4::SixteenTo24) if from_months(24, a) => 1,
        _ => 0,
    }
}

/// Much milk: more than 24 oz a day, at any age.
#[must_use]
pub fn much_milk(answers: &Answers) -> bool {
    answers.is(F4::Gt24)
}

/// Much juice or sweet drink: more than 6 oz a day, before the fourth birthday more than 4 oz.
#[must_use]
pub fn much_juice(answers: &Answers) -> bool {
    answers.is(F5::Gt6) || (answers.is(F5::FourTo6) && under_months(48, answers))
}

/// Whether the child has breast milk and is under 24 months: breast milk is not among the cups.
#[must_use]
pub fn breastfed(answers: &Answers) -> bool {
    answers.is(Bf::Yes) && under_months(24, answers)
}

/// Whether the child gets a poop medicine.
#[must_use]
pub fn gives_medicine(answers: &Answers) -> bool {
    let given = [X2::Own, X2::Started, X2::Helping, X2::Nothelping];
    answers.is_any(&given) || answers.has(X1::Peg)
}

/// Whether a cream is part of the child's days.
#[must_use]
pub fn uses_cream(answers: &Answers) -> bool {
    let has_plan = [S5::Yes, S5::Part, S5::No, S5::Hard];
    let used = [S7::Astold, S7::Long, S7::Noscript];
    let tried = [X1::Moisturizer, X1::Steroid];
    answers.is_any(&has_plan) || answers.has_any(&used) || answers.has_any(&tried)
}

/// Little drink: less than 2 cups a day without breast milk.
#[must_use]
pub fn little_drink(answers: &Answers) -> bool {
    answers.is(F3::Lt2) && !breastfed(answers)
}

/// Whether milk is off limits, as a food or as a row of the grid.
#[must_use]
pub fn milk_off_limits(answers: &Answers) -> bool {
    answers.has(E2::Dairy) || is_off_limits(Group::Dairy, answers)
}

/// F: the points for too little fiber, 0 to 4, once both questions are answered.
pub(super) fn fiber_points(a: &Answers) -> Option<[(u8, Q); 2]> {
    let times = match a.one::<F1>()? {
        F1::ZeroTo1 => 2,
        F1::TwoTo3 => 1,
        F1::FourTo5 | F1::Ge6 => 0,
    };
    let kinds = match a.count(Q::F2)? {
        0..=1 => 2,
        2..=3 => 1,
        _ => 0,
    };
    Some([(times, Q::F1), (kinds, Q::F2)])
}

/// The signs of poop trouble that are there (k1 to k5), and their questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoopSigns {
    present: [bool; 5],
    /// The questions behind the signs.
    pub causes: Causes,
}

/// A sign of poop trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoopSign {
    /// k1: 2 or fewer poops a week.
    Few,
    /// k2: holds poop in.
    Holding,
    /// k3: hard or painful poops.
    HardOrPainful,
    /// k4: very big poops.
    VeryBig,
    /// k5: leaks each week once trained.
    Leaks,
}

impl PoopSign {
    /// k1 to k5.
    pub const ALL: &'static [Self] = &[
        Self::Few,
        Self::Holding,
        Self::HardOrPainful,
        Self::VeryBig,
        Self::Leaks,
    ];
}

impl PoopSigns {
    /// K: how many.
    #[must_use]
    pub fn count(self) -> usize {
        self.present.iter().filter(|present| **present).count()
    }

    /// The signs that are there, k1 first.
    pub fn iter(self) -> impl Iterator<Item = PoopSign> {
        PoopSign::ALL
            .iter()
            .copied()
            .zip(self.present)
            .filter_map(|(sign, present)| present.then_some(sign))
    }
}

/// The signs of poop trouble among the questions answered so far.
#[must_use]
pub fn poop_signs(answers: &Answers) -> PoopSigns {
    let a = answers;
    let hard = a.is_any(&[B2::Balls, B2::Chunk]);
    let painful = a.is(B3::Often);
    let present = [
        a.is(B1::Le2),
        a.is_any(&[B4::Some, B4::Often]),
        hard || painful,
        a.is(B5::Yes),
        a.is(Toilet::Trained) && a.is(B6::Ge1w),
    ];
    let questions = [
        (a.is(B1::Le2), Q::B1),
        (a.is_any(&[B4::Some, B4::Often]), Q::B4),
        (hard, Q::B2),
        (painful, Q::B3),
        (a.is(B5::Yes), Q::B5),
        (a.is(Toilet::Trained) && a.is(B6::Ge1w), Q::B6),
    ];
    let mut causes = Causes::NONE;
    for (_, question) in questions.into_iter().filter(|(present, _)| *present) {
        causes.insert(question);
    }
    PoopSigns { present, causes }
}

/// Whether a supplement is given that needs a look: a mineral or a remedy, or a vitamin beside a sign of poop trouble.
#[must_use]
pub fn supplements_to_check(answers: &Answers) -> bool {
    let mineral = [M3::Iron, M3::Zinc, M3::Magnesium, M3::Herbs, M3::Enema];
    let vitamin = answers.has_any(&[M3::Multi, M3::Vitd]);
    answers.has_any(&mineral) || (vitamin && poop_signs(answers).count() >= 1)
}

/// Minor signs of poop trouble among the questions answered so far.
#[must_use]
pub fn minor_poop_signs(answers: &Answers) -> Causes {
    let a = answers;
    let mut causes = Causes::NONE;
    if a.is(B1::Three) {
        causes.insert(Q::B1);
    }
    if a.is(B3::Some) {
        causes.insert(Q::B3);
    }
    if a.is(B6::Lt1w) || (a.is(Toilet::Learning) && a.is(B6::Ge1w)) {
        causes.insert(Q::B6);
    }
    causes
}
