//! The shape of a language: which words it must have, and what languages do differently. Every lookup is a function over
//! an id without a default, so a missing translation does not compile.
//!
//! In every language a sentence ends with `.`, `!` or `?` and a space (`report::template` works on sentences), and what is
//! in round brackets in a question is set smaller.

pub mod grammar;
pub mod kept;
#[cfg(not(target_arch = "wasm32"))]
pub mod map;
mod shape;
pub mod ui;

use std::borrow::Cow;

use grammar::{Direction, Forms, Plural};
use ui::Ui;

use crate::domain::advice::{DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine};
use crate::domain::answers::Group;
use crate::domain::bands::{Domain, Label};
pub use crate::domain::doctor::DoctorQuestion;
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart};
use crate::domain::facts::PoopSign;
use crate::domain::foods::Idea;
use crate::domain::questions::{Country, Portion, SignGroup};
use crate::domain::support::Signal;
use crate::domain::texts::FlagLine;
use crate::domain::{QuestionId, Topic};
use crate::packed::Packed;

/// The words of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question itself, why we ask, and "none of these".
    pub own: Packed,
    /// The options, in the order of [`QuestionId::options`] (the grid: the four states), and past them the retired ones
    /// that an answer can still hold.
    pub options: Packed,
    /// In a list of danger signs: how many bytes of each option's words are its lead, see [`QuestionText::lead_and_detail`].
    pub leads: &'static [u8],
    /// What the question rests on, as in the specification. For the reviewers' sheet and the tests; no
    /// screen shows it, so no parent downloads it.
    #[cfg(not(target_arch = "wasm32"))]
    pub source: &'static str,
}

impl QuestionText {
    /// The question itself.
    #[must_use]
    pub fn ask(&self) -> &'static str {
        self.own.of(0)
    }

    /// Why we ask, in one line.
    #[must_use]
    pub fn why(&self) -> &'static str {
        self.own.of(1)
    }

    /// The words of "none of these" in a list; empty where it is not offered.
    #[must_use]
    pub fn none(&self) -> &'static str {
        self.own.of(2)
    }

    /// The words of an option in two parts: the lead, which a list of danger signs shows bold, and the detail, which it
    /// shows below. An option without a lead is all detail. The words as a whole, in `options`, are what is read out, put
    /// on cards and told to a doctor.
    #[must_use]
    pub fn lead_and_detail(&self, option: u8) -> (&'static str, &'static str) {
        let at = usize::from(option);
        let words = self.options.of(at);
        let lead = self.leads.get(at).copied().unwrap_or_default();
        let (lead, rest) = words.split_at_checked(lead.into()).unwrap_or(("", words));
        (lead, rest.trim_start_matches([':', ',', ' ']))
    }
}

/// The words of a row of the food grid.
#[derive(Clone, Copy, Debug)]
pub struct GroupText {
    /// The row.
    pub row: &'static str,
    /// What counts.
    pub counts: &'static str,
    /// What does not; may be empty.
    pub not: &'static str,
    /// Its short name, for the doctor's list.
    pub short: &'static str,
    /// What it is called where a parent reads that the child hardly ever eats it.
    pub missing: &'static str,
}

macro_rules! fixed {
    ($($(#[$doc:meta])* $id:ident $key:literal;)+) => {
        /// A text with a key in the specification that no rule of the domain chooses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Fixed { $($(#[$doc])* $id,)+ }

        impl Fixed {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The key in the specification.
            #[must_use]
            pub fn key(self) -> &'static str {
                $crate::packed::packed!([$($key),+]).of(self as usize)
            }
        }
    };
}

fixed! {
    /// The start screen.
    Start "start";
    /// The headline of the emergency card.
    HeadEmergency "head.emergency";
    /// The headline of the today card.
    HeadToday "head.today";
    /// The headline where a doctor comes first.
    HeadSeeDoctor "head.see_doctor";
    /// The headline where the child's care team comes first.
    HeadComplex "head.complex";
    /// The headline of any other result.
    HeadNone "head.none";
    /// The headline where nothing stands out.
    HeadKeep "head.keep";
    /// The headline where nothing stands out and topics are not checked.
    HeadPartly "head.partly";
    /// The heading above what helps when poop is stuck.
    HeadStuck "head.stuck";
    /// The body of the today card.
    TodayBody "today.body";
    /// The body of the doctor card.
    DoctorBody "doctor.body";
    /// The body of the doctor card where two signs together should not wait a week.
    DoctorSoon "doctor.soon";
    /// The headline where the practice hides bands.
    HideHead "hide.head";
    /// Below that headline.
    HideLine "hide.line";
    /// Added there where bands would have asked for help.
    HideSoon "hide.soon";
    /// What the check is not.
    FootNotdx "foot.notdx";
    /// The data promise.
    FootData "foot.data";
    /// Where to turn when a child is being hurt.
    FootSafe "foot.safe";
    /// On the start screen, where danger signs were ticked last time and have gone stale.
    AskedAlarm "asked.alarm";
    /// Which topics a result was made from, and which are open.
    CardChecked "card.checked";
    /// Before the questions that an older version of the content asked with shorter lists.
    AskedAgain "asked.again";
    /// Where the first topic is done.
    PartDone "part.done";
    /// Under 12 months.
    OorUnder "oor.under";
    /// 5 years or older.
    OorOver "oor.over";
    /// Above the booking link.
    NoteTeam "note.team";
    /// The intended use.
    AboutUse "about.use";
    /// Where the idea of counting food groups comes from.
    AboutCount "about.count";
    /// Added to a band whose answers hold a "not sure".
    BandUnsure "band.unsure";
    /// No sign for extra support is raised.
    SupportNone "support.none";
    /// No one has looked at the child yet.
    SupportNoone "support.noone";
    /// In place of a list of foods of which nothing is left.
    ListNothingLeft "list.nothing_left";
    /// In place of every list of foods after a fast reaction.
    ListAskDoctor "list.ask_doctor";
    /// Under every list of foods.
    ListCaution "list.caution";
    /// Under every list of foods: how to make them safe to swallow.
    ListChoking "list.choking";
    /// The same for nut and seed butter, only where that idea shows.
    ListChokingNut "list.choking_nut";
    /// Under every list of foods where "other" foods are off limits.
    ListSkipOff "list.skip_off";
    /// A sentence of `minerals.some` that shows only where fruit is allowed.
    AddFruit "minerals.some (fruit)";
    /// Before the first list of danger signs.
    SignsIntro "rf1 intro";
    /// Above the first list of danger signs.
    SignsAbove "rf1 above";
    /// Below the lists of danger signs that mean right now.
    SignsBelow "rf1 rf2 below";
    /// Above the food grid.
    GridPrompt "g prompt";
    /// What a good bite is.
    GridBite "g bite";
    /// A row that the family does not eat by choice.
    GridNotEaten "g not eaten";
    /// An old result is read.
    Stale "stale";
}

/// An evidence card.
#[derive(Clone, Copy, Debug)]
pub struct CardText {
    /// The stable id, such as `card.link`.
    pub id: &'static str,
    /// A short heading.
    pub title: &'static str,
    /// The text.
    pub text: &'static str,
    /// The numbers of its sources in [`crate::content::sources`].
    pub sources: &'static [u16],
}

/// A piece of a line: words, or something to tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Plain words.
    Words(Cow<'static, str>),
    /// A phone number as shown; [`super::contacts::tel`] makes its link.
    Tel(&'static str),
    /// A link to a topic of questions; its words are the topic's name.
    Topic(Topic),
}

/// What a country's placeholders become: the numbers of [`super::contacts`], with the words around them.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// `{emergency}`.
    pub emergency: &'static [Piece],
    /// `{advice}`.
    pub advice: &'static [Piece],
    /// `{poison}`.
    pub poison: &'static [Piece],
    /// `{crisis}`; `None` leaves out "{crisis} or ".
    pub crisis: Option<&'static [Piece]>,
    /// `{childline}`.
    pub childline: &'static [Piece],
    /// `{er}`.
    pub er: &'static str,
    /// `{food_help}`, the line that helps when food is hard to afford; `None` leaves out
    /// " or call {food_help}".
    pub food_help: Option<&'static [Piece]>,
}

/// A language.
pub struct Text {
    /// The language tag.
    pub lang: &'static str,
    /// What the check is, in a sentence or two, for search engines and previews. The build writes it into the page, so it
    /// is no part of the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub description: &'static str,
    /// The direction of writing.
    pub direction: Direction,
    /// The plural category of a number.
    pub plural: fn(u32) -> Plural,
    /// Joins food ideas: "a", "a or b", "a, b, or c".
    pub join_or: fn(&[&'static str]) -> String,
    /// A question.
    pub question: fn(QuestionId) -> &'static QuestionText,
    /// A row of the food grid.
    pub group: fn(Group) -> &'static GroupText,
    /// A state of a row, in full ("Ate it that day").
    pub portion: fn(Portion) -> &'static str,
    /// The name of a topic of questions, for headings and progress.
    pub topic: fn(Topic) -> &'static str,
    /// The topic word of a domain, on the result and the card.
    pub domain: fn(Domain) -> &'static str,
    /// What a topic is labeled with.
    pub label: fn(Label) -> &'static str,
    /// The same in a word or two, on the card.
    pub short_label: fn(Label) -> &'static str,
    /// A text of a topic on the result page; may hold placeholders.
    pub text: fn(TextId) -> &'static str,
    /// The line of a step; may hold placeholders.
    pub step: fn(StepLine) -> &'static str,
    /// A guard; may hold placeholders.
    pub guard: fn(GuardText) -> &'static str,
    /// A sign for extra support; `true` for the wording after a fast food reaction.
    pub signal: fn(Signal, bool) -> &'static str,
    /// A text of the emergency card.
    pub emergency: fn(EmergencyText) -> &'static str,
    /// A line that a flag adds to the today card.
    pub today: fn(TodayLine) -> &'static str,
    /// The line of a flag that has one of its own; the others are put in the words of the option that was
    /// ticked ([`crate::domain::advice::flag_wording`]). May hold placeholders.
    pub flag: fn(FlagLine) -> &'static str,
    /// A text that no rule chooses; may hold placeholders.
    pub fixed: fn(Fixed) -> &'static str,
    /// The phone numbers of a country, in words.
    pub numbers: fn(Country) -> &'static Numbers,
    /// How many cups of milk are plenty, for `{cups}`; `true` in the second year.
    pub milk_cups: fn(bool) -> &'static str,
    /// The heading of a group of signs.
    pub sign_group: fn(SignGroup) -> &'static str,
    /// A sign of poop trouble, in words.
    pub poop_sign: fn(PoopSign) -> &'static str,
    /// A note to the parent right above the doctor's list.
    pub doctor_note: fn(DoctorNote) -> &'static str,
    /// The heading of a part of the doctor's list.
    pub doctor_part: fn(DoctorPart) -> &'static str,
    /// A line of the doctor's list. Placeholders: `{answer}`, `{age}`, `{n}` and `{m}`, `{groups}`, `{flags}`, by
    /// [`DoctorLine::filling`].
    pub doctor_line: fn(DoctorLine) -> &'static str,
    /// The line for the doctor of a flag whose own line speaks to the parent.
    pub doctor_flag: fn(DoctorFlagLine) -> &'static str,
    /// What to ask the doctor.
    pub doctor_question: fn(DoctorQuestion) -> &'static str,
    /// A food idea.
    pub idea: fn(Idea) -> &'static str,
    /// The evidence cards, in order.
    pub cards: &'static [CardText],
    /// Everything else on the screens.
    pub ui: &'static Ui,
}

impl Text {
    /// The words of an option, also of `none` in lists.
    #[must_use]
    pub fn option(&self, question: QuestionId, index: Option<u8>) -> &'static str {
        let words = (self.question)(question);
        match index {
            Some(index) => words.options.of(index.into()),
            None => words.none(),
        }
    }
    /// The words that go with a number.
    #[must_use]
    pub fn count(&self, forms: &Forms, number: u32) -> &'static str {
        forms.of((self.plural)(number))
    }
}
