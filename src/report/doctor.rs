//! What to tell and what to ask the doctor. Only what was answered and matters at a visit is told.

use super::compose::Composer;
use super::paragraph::{Paragraph, Sentence, TextKey};
use crate::content::text::DoctorQuestion;
use crate::domain::advice;
use crate::domain::answers::{Answers, Group};
use crate::domain::facts;
use crate::domain::outcome::Assessment;
use crate::domain::questions::QuestionId;
use crate::domain::questions::{Choice as _, Rf3, X2};

/// The doctor's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorList {
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// What to ask.
    pub questions: Vec<Sentence>,
}

/// What a row of the list is about. The name is stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The flags of this week.
    Flags,
    /// The signs of poop trouble.
    PoopSigns,
    /// An answer.
    Answer(QuestionId),
    /// Rows of the food grid that are off limits.
    OffLimits,
    /// A poop medicine that the family gives on its own.
    OwnMedicine,
    /// Crusts that a doctor has seen this week.
    CrustsSeen,
    /// Lines without a label.
    Notes,
}

impl About {
    /// Every row, in the order of the list.
    const ALL: &'static [Self] = &[
        Self::Flags,
        Self::PoopSigns,
        Self::Answer(QuestionId::B7),
        Self::Answer(QuestionId::S1),
        Self::Answer(QuestionId::S2),
        Self::Answer(QuestionId::S3),
        Self::Answer(QuestionId::S4),
        Self::Answer(QuestionId::C1),
        Self::Answer(QuestionId::E2),
        Self::OffLimits,
        Self::Answer(QuestionId::E3),
        Self::Answer(QuestionId::E4),
        Self::Answer(QuestionId::M3),
        Self::Answer(QuestionId::M3b),
        Self::OwnMedicine,
        Self::CrustsSeen,
        Self::Notes,
    ];

    /// The stable id.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Flags => "flags",
            Self::PoopSigns => "poop_signs",
            Self::Answer(question) => question.key(),
            Self::OffLimits => "off_limits",
            Self::OwnMedicine => "own_medicine",
            Self::CrustsSeen => "crusts_seen",
            Self::Notes => "notes",
        }
    }
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub about: About,
    /// The same in words, such as "Itch this week"; empty for lines without a label.
    pub label: &'static str,
    /// What there is to tell.
    pub values: Vec<Paragraph>,
}

impl DoctorList {
    /// The list for these answers.
    #[must_use]
    pub fn of(composer: &Composer, answers: &Answers, assessment: &Assessment) -> Self {
        let mut rows = Vec::new();
        for about in About::ALL.iter().copied() {
            let values = values(about, composer, answers, assessment);
            if !values.is_empty() {
                let label = label(about, composer);
                rows.push(Row {
                    about,
                    label,
                    values,
                });
            }
        }
        let mut questions = Vec::new();
        for id in DoctorQuestion::ALL.iter().copied() {
            questions.push(Sentence {
                key: TextKey::Question(id),
                words: (composer.text.doctor_question)(id),
            });
        }
        Self { rows, questions }
    }
}

fn label(about: About, composer: &Composer) -> &'static str {
    let words = &composer.text.ui.doctor;
    match about {
        About::Flags => words.flags,
        About::PoopSigns => words.poop_signs,
        About::Answer(QuestionId::B7) => words.how_long,
        About::Answer(QuestionId::S1) => words.itch,
        About::Answer(QuestionId::S2) => words.nights,
        About::Answer(QuestionId::S3) => words.how_much_skin,
        About::Answer(QuestionId::S4) => words.on_the_skin,
        About::Answer(QuestionId::C1) => words.bad_nights,
        About::Answer(QuestionId::E2) => words.foods_off,
        About::OffLimits => words.off_limits,
        About::Answer(QuestionId::E3) => words.guided_by,
        About::Answer(QuestionId::E4) => words.off_how_long,
        About::Answer(QuestionId::M3) => words.given,
        About::Answer(QuestionId::M3b) => words.chosen,
        // An answer without a label of its own is told under its question.
        About::Answer(question) => (composer.text.question)(question).ask,
        About::OwnMedicine => words.own,
        About::CrustsSeen => words.crusts_seen,
        About::Notes => "",
    }
}

fn values(
    about: About,
    composer: &Composer,
    answers: &Answers,
    assessment: &Assessment,
) -> Vec<Paragraph> {
    let text = composer.text;
    let mut values = Vec::new();
    match about {
        About::Flags => {
            for flag in &assessment.flags {
                values.extend(composer.flag(flag, answers));
            }
        }
        About::PoopSigns => {
            for sign in facts::poop_signs(answers).iter() {
                let words = (text.poop_sign)(sign);
                values.push(composer.paragraph(TextKey::PoopSign(sign), words));
            }
        }
        About::Answer(question) => {
            for option in composer.chosen(question, answers) {
                values.push(composer.option(question, option));
            }
        }
        About::OffLimits => {
            for group in Group::ALL.iter().copied() {
                if facts::is_off_limits(group, answers) {
                    let row = (text.group)(group).row;
                    values.push(composer.paragraph(TextKey::Group(group), row));
                }
            }
        }
        About::OwnMedicine => {
            if answers.is(X2::Own) {
                let key = TextKey::Screen("doctor.own_poop_medicine");
                values.push(composer.paragraph(key, text.ui.doctor.own_poop_medicine));
            }
        }
        About::CrustsSeen => {
            if answers.has(Rf3::Crustseen) {
                let index = Rf3::Crustseen.index();
                values.push(composer.option(QuestionId::Rf3, Some(index)));
            }
        }
        About::Notes => {
            for note in advice::doctor_notes(answers) {
                let words = (text.doctor_note)(note);
                values.push(composer.paragraph(TextKey::Note(note), words));
            }
        }
    }
    values
}
