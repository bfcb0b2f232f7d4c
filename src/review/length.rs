//! How long the check takes: questions, words, taps and minutes on three ways through it, counted as docs/content.md 3.12
//! says. The start screen names the minutes; a test holds that they are these.

use crate::content::Text;
use crate::content::text::Fixed;
use crate::domain::age::Age;
use crate::domain::answers::{AgeAnswer, Answer, Answers, Grid, Group, Selection};
use crate::domain::facts;
use crate::domain::gates::{self, CountryGiven};
use crate::domain::questions::{Kind, Layout, Portion, QuestionId, Topic};

/// Words a minute of a tired reader.
const WORDS_A_MINUTE: usize = 200;
/// Seconds for a tap.
const SECONDS_A_TAP: usize = 3;

/// A way through the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The usual way, up to a first result.
    FirstResult,
    /// The shortest way that completes the core.
    Shortest,
    /// The usual way through the core.
    Usual,
}

/// How long a way is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Questions asked.
    pub questions: usize,
    /// Words to read.
    pub words: usize,
    /// Taps, Continue among them.
    pub taps: usize,
}

impl Length {
    /// Whole minutes, rounded.
    #[must_use]
    pub const fn minutes(self) -> usize {
        let seconds_to_read = self.words * 60 / WORDS_A_MINUTE;
        (seconds_to_read + self.taps * SECONDS_A_TAP + 30) / 60
    }

    const fn add(&mut self, words: usize, taps: usize) {
        self.words += words;
        self.taps += taps;
    }
}

/// The child of 24 months whose answers need least: 3.12, "Shortest path". Lists without a word here are "none of these".
const SHORTEST: &[(&str, &str)] = &[
    ("age", "24"),
    ("toilet", "diapers"),
    ("diet", "any"),
    ("dx", "no"),
    ("why", "all"),
    ("b1", "7to21"),
    ("b2", "soft"),
    ("b3", "never"),
    ("b4", "never"),
    ("b7", "none"),
    ("s1", "none"),
    ("f4", "none"),
    ("v3", "ge30"),
    ("t4", "no"),
    ("e1", "no"),
];

/// The child of 30 months with eczema and two signs of poop trouble: 3.12, "Usual path".
const USUAL: &[(&str, &str)] = &[
    ("age", "30"),
    ("toilet", "learning"),
    ("diet", "any"),
    ("dx", "yes"),
    ("why", "poop"),
    ("b1", "4to6"),
    ("b2", "balls"),
    ("b3", "some"),
    ("b4", "some"),
    ("b7", "1to3m"),
    ("b5", "no"),
    ("b6", "never"),
    ("x2", "no"),
    ("s1", "little"),
    ("s2", "0"),
    ("s3", "few"),
    ("s4", "dry"),
    ("s5", "part"),
    ("s6", "no"),
    ("f4", "le16"),
    ("v3", "20to29"),
    ("v4", "none"),
    ("t4", "no"),
    ("e1", "no"),
    ("m3", "vitd"),
    ("m3b", "label"),
];

impl Way {
    /// Every way, in the order in which the start screen names them.
    pub const ALL: &'static [Self] = &[Self::FirstResult, Self::Shortest, Self::Usual];

    const fn answers(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Shortest => SHORTEST,
            Self::FirstResult | Self::Usual => USUAL,
        }
    }

    /// How long it is in a language; `None` where a question of the way has no answer here.
    #[must_use]
    pub fn length(self, text: &Text) -> Option<Length> {
        let mut answers = Answers::default();
        let mut length = Length::default();
        loop {
            let open = gates::core(&answers, CountryGiven::Yes)
                .find(|question| !gates::answered(*question, &answers));
            let Some(question) = open.filter(|question| !self.ends_before(*question)) else {
                break;
            };
            if !answers.set(question, self.answer(question)) {
                return None;
            }
            answers.get(question)?;
            length.questions += 1;
            // One more tap to go on.
            length.add(
                words(question, &answers, text),
                taps(question, &answers) + 1,
            );
        }
        // Where the first topic is done, the parent reads what can be done now and goes on.
        length.add(count((text.fixed)(Fixed::PartDone)), 1);
        Some(length)
    }

    /// A first result comes when the first topic is done; on these ways that is poop.
    fn ends_before(self, question: QuestionId) -> bool {
        self == Self::FirstResult && question.topic() > Topic::Poop
    }

    fn answer(self, question: QuestionId) -> Option<Answer> {
        let told = self.answers().iter().find(|(id, _)| *id == question.key());
        let value = told.map(|(_, value)| *value);
        match question.kind() {
            Kind::Age => {
                let age = Age::from_months(value?.parse().ok()?)?;
                Some(Answer::Age(AgeAnswer::Whole(age)))
            }
            Kind::One { .. } => Some(Answer::One(question.option(value?)?)),
            Kind::Many { .. } => {
                let ticked = value.and_then(|value| question.option(value));
                let none = Selection::NONE;
                Some(Answer::Many(
                    ticked.map_or(none, |option| none.with(option)),
                ))
            }
            Kind::Grid => {
                let groups = Group::ALL.iter().copied();
                let grid = groups.fold(Grid::default(), |grid, group| {
                    grid.with(group, Some(Portion::Yes))
                });
                Some(Answer::Grid(grid))
            }
        }
    }
}

/// How many words.
fn count(words: &str) -> usize {
    words.split_whitespace().count()
}

/// The words on the screen of a question, but for "why we ask", buttons and progress.
fn words(question: QuestionId, answers: &Answers, text: &Text) -> usize {
    let asked = (text.question)(question);
    let fixed = |fixed| count((text.fixed)(fixed));
    let mut words = count(asked.ask()) + count(asked.none());
    // A retired option is in the words of the language and not on the screen.
    let offered = question.options().count();
    words += asked.options.iter().take(offered).map(count).sum::<usize>();
    match question.kind() {
        Kind::Age => {
            let years = &text.ui.age;
            let forms = (1..=4).map(|year| count(text.count(years.years_n, year)));
            words += count(years.under_one) + count(years.five_or_older) + forms.sum::<usize>();
        }
        Kind::Grid => {
            words += fixed(Fixed::GridPrompt) + fixed(Fixed::GridBite);
            let rows = Group::ALL.iter().copied();
            words += rows.map(|row| count((text.group)(row).row)).sum::<usize>();
            let left_out = Group::ALL
                .iter()
                .filter(|row| facts::not_eaten(**row, answers));
            words += left_out.count() * fixed(Fixed::GridNotEaten);
        }
        Kind::Many { layout, .. } => {
            words += count(text.ui.question.pick_all);
            if matches!(layout, Layout::Signs { now: true, .. }) {
                words += fixed(Fixed::SignsBelow);
            }
        }
        Kind::One { .. } => {}
    }
    if question == QuestionId::Rf1 {
        words += fixed(Fixed::SignsIntro) + fixed(Fixed::SignsAbove);
    }
    words
}

/// The taps for an answer.
fn taps(question: QuestionId, answers: &Answers) -> usize {
    match answers.get(question) {
        // Years, then months.
        Some(Answer::Age(_)) => 2,
        Some(Answer::Grid(_)) => {
            let rows = Group::ALL.iter();
            rows.filter(|row| !facts::not_eaten(**row, answers)).count()
        }
        Some(Answer::Many(ticked)) => ticked.iter().count().max(1),
        Some(Answer::One(_)) | None => 1,
    }
}
