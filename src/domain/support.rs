//! The article's four signs that it may be time for extra support. None lowers or replaces a level.

use super::answers::Answers;
use super::bands::{Bands, Domain};
use super::causes::Causes;
use super::questions::{B7, E1, QuestionId as Q, S6, T3, T5, V4, X1, X2, X3};

/// A sign for extra support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// Poop trouble goes on after the usual steps.
    StuckPoop,
    /// Flares and a short food list together.
    FlaresFewFoods,
    /// The food list shrinks, or meals are tense.
    ShrinkingOrTense,
    /// The parent was told to wait, and it does not fit.
    Unheard,
}

impl Signal {
    /// Every signal in the order of the result.
    pub const ALL: &'static [Self] = &[
        Self::StuckPoop,
        Self::FlaresFewFoods,
        Self::ShrinkingOrTense,
        Self::Unheard,
    ];

    /// The stable id.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::StuckPoop => "stuck_poop",
            Self::FlaresFewFoods => "flares_few_foods",
            Self::ShrinkingOrTense => "shrinking_or_tense",
            Self::Unheard => "unheard",
        }
    }
}

/// A signal that is raised, and the parent's answers that raised it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised {
    /// Which.
    pub signal: Signal,
    /// Why.
    pub causes: Causes,
}

/// Records the question as a cause when the condition holds, and passes the condition on.
fn record_cause(causes: &mut Causes, condition: bool, question: Q) -> bool {
    if condition {
        causes.insert(question);
    }
    condition
}

fn stuck_poop(a: &Answers, bands: &Bands, causes: &mut Causes) -> bool {
    let usual_steps = [X1::Peg, X1::Prunes, X1::Water];
    let tried = usual_steps.iter().filter(|step| a.has(**step)).count();
    let a_month = record_cause(causes, a.is_any(&[B7::OneTo3m, B7::Gt3m]), Q::B7);
    let not_helped = record_cause(causes, a.is_any(&[X2::Nothelping, X2::Stopped]), Q::X2);
    let tried_most = record_cause(causes, tried >= 2, Q::X1);
    bands.band(Domain::Bowel).stands_out() && a_month && (not_helped || tried_most)
}

fn flares_few_foods(a: &Answers, bands: &Bands, causes: &mut Causes) -> bool {
    let skin = bands.get(Domain::Skin);
    let variety = bands.get(Domain::Variety);
    let food_flares = record_cause(causes, a.is_any(&[S6::Fast, S6::Slow]), Q::S6);
    let foods_off = record_cause(causes, a.is(E1::Now), Q::E1);
    causes.extend(skin.causes);
    causes.extend(variety.causes);
    skin.band.stands_out() && variety.band.stands_out() && (food_flares || foods_off)
}

fn shrinking_or_tense(a: &Answers, causes: &mut Causes) -> bool {
    let shrinking = record_cause(causes, a.is(V4::Ge3), Q::V4);
    let tense = record_cause(causes, a.is(T3::Most), Q::T3);
    let worried = record_cause(causes, a.is(T5::Very), Q::T5);
    shrinking || tense || worried
}

/// The signals that are raised, in the order of the result.
#[must_use]
pub fn raised(answers: &Answers, bands: &Bands) -> Vec<Raised> {
    let mut found = Vec::new();
    for signal in Signal::ALL.iter().copied() {
        let mut causes = Causes::NONE;
        let holds = match signal {
            Signal::StuckPoop => stuck_poop(answers, bands, &mut causes),
            Signal::FlaresFewFoods => flares_few_foods(answers, bands, &mut causes),
            Signal::ShrinkingOrTense => shrinking_or_tense(answers, &mut causes),
            Signal::Unheard => record_cause(&mut causes, answers.is(X3::Yes), Q::X3),
        };
        if holds {
            found.push(Raised { signal, causes });
        }
    }
    found
}
