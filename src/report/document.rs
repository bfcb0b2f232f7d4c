//! A result as one ordered document of typed parts: its shape. `result` fills it in.

use super::card::Card;
use super::doctor::DoctorList;
use super::paragraph::{Paragraph, Sentence};
use crate::content::text::CardText;
use crate::domain::bands::{Band, Domain, Label};
use crate::domain::flag::FlagId;
use crate::domain::guards::Guard;
use crate::domain::outcome::Step;
use crate::domain::questions::{QuestionId, Topic};
use crate::domain::support::Signal;

/// A result, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Report {
    /// The stable name of the level.
    pub level: &'static str,
    /// What it says.
    pub parts: Vec<Part>,
}

impl Report {
    /// The share card.
    #[must_use]
    pub fn card(&self) -> Option<&Card> {
        self.parts.iter().find_map(|part| match part {
            Part::Card(card) => Some(&**card),
            _ => None,
        })
    }

    /// What to tell and ask the doctor.
    #[must_use]
    pub fn doctor_list(&self) -> Option<&DoctorList> {
        self.parts.iter().find_map(|part| match part {
            Part::DoctorList(list, _) => Some(list),
            _ => None,
        })
    }
}

/// A part of a result.
#[derive(Clone, Debug)]
pub enum Part {
    /// The result is an old one: its date, if it is known, and what to do.
    Old(Option<String>, Sentence),
    /// The share card.
    Card(Box<Card>),
    /// The ways on from the card.
    Ways(Ways),
    /// The ways to hand the result over.
    Share,
    /// Guards of one place.
    Guards(Place, Vec<(Guard, Paragraph)>),
    /// The doctor comes first: why.
    Doctor(Paragraph, Vec<FlagPart>),
    /// What to do, and what is never folded beside it.
    Steps(Vec<StepPart>, Option<Kept>),
    /// What helps when poop is stuck, where the practice hides the topic that it belongs to. Folded.
    Stuck(Stuck),
    /// The notes of topics, where the practice hides the topics.
    Notes(Vec<Paragraph>),
    /// The signs for extra support.
    Support(Vec<SupportPart>),
    /// What to tell and ask the doctor. Folded, but for its notes; and the whole of what is printed.
    DoctorList(DoctorList, Box<Paper>),
    /// Every topic that is no step. Folded.
    Topics(Topics),
    /// The evidence cards, and whether each is open. Folded.
    Evidence(Vec<(&'static CardText, bool)>),
    /// How to reach the practice.
    Booking(Booking),
    /// What is kept beside the check.
    Kept,
    /// What the check is not, and where to turn; and a way to the topics that are left, where the core is complete.
    Closing(Vec<Paragraph>, Option<&'static str>),
}

/// Where guards are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Right under the card, as an alert.
    Alert,
    /// Before the steps.
    BeforeSteps,
    /// After the steps, under a heading.
    AfterSteps,
}

/// The ways on from the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// On with the check, from a first result.
    pub go_on: Option<&'static str>,
    /// To the ways to hand the result over.
    pub share: &'static str,
    /// To what to tell the doctor.
    pub doctor: &'static str,
    /// To all topics, where there are any.
    pub topics: Option<&'static str>,
    /// To what we know.
    pub evidence: &'static str,
}

/// What is printed above the doctor's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The headline.
    pub headline: &'static str,
    /// What was checked, and what else is read under the headline.
    pub lines: Vec<Paragraph>,
    /// The date of the answers, if it is known, and the child's age.
    pub date_and_age: String,
    /// One to three steps, one line each.
    pub steps: Vec<&'static str>,
    /// The diet-variety score in words.
    pub score: Option<String>,
}

/// Texts of a topic that are never folded: they are drawn like a step.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The topic.
    pub domain: Domain,
    /// Its word.
    pub name: &'static str,
    /// The texts.
    pub paragraphs: Vec<Paragraph>,
}

/// What helps when poop is stuck right now: a heading, and what is folded under it.
#[derive(Clone, Debug)]
pub struct Stuck {
    /// The heading.
    pub head: Sentence,
    /// What helps.
    pub body: Paragraph,
}

/// The topics that are no step.
#[derive(Clone, Debug)]
pub struct Topics {
    /// Those that are checked, and whether each starts open.
    pub checked: Vec<(TopicPart, bool)>,
    /// Those that are not.
    pub open: Vec<ToCheck>,
}

/// A flag in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagPart {
    /// Which.
    pub flag: FlagId,
    /// Its line, or the words that were ticked.
    pub lines: Vec<Paragraph>,
}

/// A step, with the texts of its topic.
#[derive(Clone, Debug)]
pub struct StepPart {
    /// Which.
    pub step: Step,
    /// Its line.
    pub line: Sentence,
    /// The topic behind it, where there is one.
    pub topic: Option<TopicPart>,
}

/// A topic of the result.
#[derive(Clone, Debug)]
pub struct TopicPart {
    /// Which.
    pub domain: Domain,
    /// Its word.
    pub name: &'static str,
    /// Its band.
    pub band: Band,
    /// What it is labeled with.
    pub look: Label,
    /// The same in words.
    pub label: &'static str,
    /// What is added where an answer behind it was "not sure".
    pub unsure: Option<&'static str>,
    /// What there is to say.
    pub body: Body,
}

/// The texts of a topic, and the answers behind its band.
#[derive(Clone, Debug)]
pub struct Body {
    /// The texts.
    pub paragraphs: Vec<Paragraph>,
    /// What is folded below them.
    pub stuck: Option<Stuck>,
    /// The answers.
    pub causes: Vec<Cause>,
}

/// An answer behind a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The question.
    pub question: QuestionId,
    /// The question in words.
    pub ask: &'static str,
    /// What was answered, in words.
    pub given: String,
}

/// A sign for extra support, or a line beside the signs.
#[derive(Clone, Debug)]
pub struct SupportPart {
    /// Which; `None` for a line beside the signs.
    pub signal: Option<Signal>,
    /// What it says.
    pub text: Sentence,
    /// The answers that raised it.
    pub causes: Vec<Cause>,
}

/// A topic that is not checked yet.
#[derive(Clone, Debug)]
pub struct ToCheck {
    /// Which.
    pub domain: Domain,
    /// Its word.
    pub name: &'static str,
    /// The way to it.
    pub way: Way,
}

/// The way to a topic that is not checked.
#[derive(Clone, Debug)]
pub enum Way {
    /// A text that leads there, with the texts that hold already.
    Texts(Body),
    /// A link alone, where the practice hides the texts.
    Link(Topic, String),
}

/// How to reach the practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Above the link.
    pub note: Sentence,
    /// The address and the words of the link.
    pub link: Option<(String, String)>,
    /// Which site the link opens, where it is another.
    pub opens: Option<String>,
    /// The phone number and the words of its button.
    pub phone: Option<(String, String)>,
}
