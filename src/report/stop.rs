//! The screens that stop the check: an emergency, a call today, an age that it is not made for. No score, no bands, no
//! tips and no booking link are on them.

use super::calls::{Call, Calls, calls};
use super::compose::Composer;
use super::document::FlagPart;
use super::paragraph::{Paragraph, Sentence};
use super::template::insert;
use crate::content::text::Fixed;
use crate::content::text::{Numbers, Piece};
use crate::domain::age::Scope;
use crate::domain::flag::Flag;
use crate::domain::{Answers, Outcome};

/// Why the check stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A danger sign right now.
    Emergency,
    /// Something needs a call today.
    Today,
    /// The check is not made for this age.
    OutOfRange,
}

/// What a stop screen says, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Why.
    pub why: Why,
    /// The stable name of the level.
    pub level: &'static str,
    /// The heading.
    pub heading: Sentence,
    /// The phone numbers to call, each once; the first is the one to call.
    pub calls: Vec<&'static str>,
    /// Whom to call first, where that number is not known here and there is nothing to tap.
    pub call_in_words: Option<String>,
    /// What stands out.
    pub first: Vec<Paragraph>,
    /// The rest.
    pub lines: Vec<Paragraph>,
    /// What was ticked.
    pub told: Option<Told>,
    /// The numbers for when it gets worse, where they are not among the first.
    pub worse: Vec<&'static str>,
    /// The words of the way back.
    pub back: &'static str,
}

/// What the parent has ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What to do with it.
    pub heading: &'static str,
    /// Each flag in words.
    pub flags: Vec<FlagPart>,
}

impl Stop {
    /// The stop screen of an outcome; none where it is a result or not known yet.
    #[must_use]
    pub fn of(outcome: &Outcome, answers: &Answers, composer: &Composer) -> Option<Self> {
        let text = composer.text;
        let words = &text.ui.emergency;
        let numbers = (text.numbers)(composer.country);
        let Calls { first, worse } = calls(outcome);
        let told = |heading, flags: &[Flag]| {
            let flags = FlagPart::all(flags, answers, composer);
            Some(Told { heading, flags })
        };
        let stop = Self {
            why: Why::OutOfRange,
            level: outcome.level(),
            heading: composer.headline(outcome),
            calls: dialed(&first, numbers),
            call_in_words: None,
            first: Vec::new(),
            lines: Vec::new(),
            told: None,
            worse: dialed(worse.as_slice(), numbers),
            back: text.ui.out_of_range.back,
        };
        match outcome {
            Outcome::Emergency { flags, .. } => Some(Self {
                why: Why::Emergency,
                call_in_words: emergency_in_words(composer, numbers),
                lines: composer.emergency(flags),
                told: told(words.you_told_us, flags),
                back: words.not_now,
                ..stop
            }),
            Outcome::Today { flags } => Some(Self {
                why: Why::Today,
                // What the signs add matters more than what every parent reads here.
                first: composer.today(flags),
                lines: vec![composer.fixed(Fixed::TodayBody)],
                told: told(words.read_out, flags),
                back: words.not_now_today,
                ..stop
            }),
            Outcome::OutOfRange(scope) => {
                let body = match scope {
                    Scope::Over => Fixed::OorOver,
                    Scope::Under | Scope::Within => Fixed::OorUnder,
                };
                Some(Self {
                    lines: vec![composer.fixed(body)],
                    ..stop
                })
            }
            Outcome::Incomplete | Outcome::Assessed(_) => None,
        }
    }
}

/// The emergency number in words, where the country has none that can be dialed from here: an emergency is never without
/// it, whatever its texts are.
fn emergency_in_words(composer: &Composer, numbers: &Numbers) -> Option<String> {
    let words = composer.plain(numbers.emergency);
    let call = composer.text.ui.emergency.call;
    dialed(&[Call::Emergency], numbers)
        .is_empty()
        .then(|| insert(call, &[("{number}", &words)]))
}

/// The phone numbers of these calls, each once.
fn dialed(calls: &[Call], numbers: &Numbers) -> Vec<&'static str> {
    let mut dialed = Vec::new();
    for piece in calls.iter().flat_map(|call| call.number(numbers)) {
        match piece {
            Piece::Tel(number) if !dialed.contains(number) => dialed.push(*number),
            Piece::Tel(_) | Piece::Words(_) | Piece::Topic(_) => {}
        }
    }
    dialed
}
