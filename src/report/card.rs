//! What the share card says. Pure: no picture and no markup, only the texts and their order.

use super::compose::{Composer, country};
use super::given::Given;
use super::paragraph::{Paragraph, Sentence, TextKey};
use super::template;
use crate::content::text::Fixed;
use crate::content::{CONTENT_VERSION, Text};
use crate::domain::advice;
use crate::domain::bands::{Band, Domain, Label};
use crate::domain::outcome::Step;
use crate::domain::variety::Score;
use crate::domain::{Answers, Assessment, Outcome};
use crate::settings::config::BandsShown;

/// Flags that are told on the card; the rest is counted.
const FLAGS_ON_CARD: usize = 2;

/// The share card. No name, no birth date, no free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The headline.
    pub headline: Sentence,
    /// Below it: which topics were checked, while any is not; and what a page without bands says in their place.
    pub lines: Vec<Paragraph>,
    /// What the doctor should look at; only where a doctor comes first.
    pub doctor: Option<DoctorPart>,
    /// One to three steps, one line each.
    pub steps: Vec<CardStep>,
    /// The diet-variety score.
    pub score: Option<CardScore>,
    /// The eight topics; empty where the practice hides bands.
    pub topics: Vec<CardTopic>,
    /// The date of the answers, if it is known, and the child's age.
    pub date_and_age: String,
    /// "This is for learning, not a diagnosis".
    pub learning: &'static str,
    /// The product, the content's version, and a hint that the sources are inside.
    pub foot: String,
}

/// What the doctor should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorPart {
    /// What the part is.
    pub title: &'static str,
    /// At most two flags, in the parent's own words.
    pub flags: Vec<String>,
    /// "and N more below".
    pub more: Option<String>,
}

/// A step on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardStep {
    /// Which.
    pub step: Step,
    /// Its line.
    pub line: &'static str,
}

/// The score on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardScore {
    /// The count and out of how many.
    pub score: Score,
    /// In words.
    pub words: String,
}

/// A topic on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardTopic {
    /// Which.
    pub domain: Domain,
    /// Its word.
    pub word: &'static str,
    /// Its band.
    pub band: Band,
    /// What it is labeled with, for the shape.
    pub look: Label,
    /// The same in words.
    pub label: &'static str,
}

impl Card {
    /// The card of a result; none where a level or an age overrides it.
    #[must_use]
    pub fn of(outcome: &Outcome, given: &Given<'_>) -> Option<Self> {
        let Outcome::Assessed(found) = outcome else {
            return None;
        };
        let Given {
            config, text, date, ..
        } = *given;
        let answers = &found.answers;
        let words = &text.ui.result;
        let composer = Composer::new(text.text(), country(config, answers));
        let bands = config.bands == BandsShown::Show;
        let headline = if bands || found.see_doctor() {
            composer.headline(outcome)
        } else {
            // "Things look steady" would tell the bands that the practice hides.
            composer.sentence(Fixed::HideHead)
        };
        let mut lines = Vec::new();
        lines.extend(composer.checked(found));
        if !bands && !found.see_doctor() {
            lines.push(composer.fixed(Fixed::HideLine));
        }
        if !bands && advice::hidden_soon(found) {
            lines.push(composer.fixed(Fixed::HideSoon));
        }
        let steps = found.steps.iter().copied();
        let steps = steps.filter(|step| bands || *step == Step::Doctor);
        let score = found.score.filter(|_| bands);
        let topics = Domain::SHOWN.iter().copied().filter(|_| bands);
        Some(Self {
            headline,
            lines,
            doctor: found
                .see_doctor()
                .then(|| doctor(&composer, answers, found)),
            steps: steps
                .map(|step| CardStep {
                    step,
                    line: (text.step)(advice::step_line(step, found)),
                })
                .collect(),
            score: score.map(|score| CardScore {
                score,
                words: composer.score(score),
            }),
            topics: topics
                .map(|domain| CardTopic {
                    domain,
                    word: (text.domain)(domain),
                    band: found.bands.band(domain),
                    look: advice::label(domain, found),
                    label: (text.short_label)(advice::label(domain, found)),
                })
                .collect(),
            date_and_age: date_and_age(answers, text.text(), date),
            learning: words.learning,
            foot: template::insert(words.card_foot, &[("{version}", CONTENT_VERSION)]),
        })
    }
}

fn doctor(composer: &Composer, answers: &Answers, found: &Assessment) -> DoctorPart {
    let lines = found
        .flags
        .iter()
        .flat_map(|flag| composer.flag(flag, answers));
    let mut flags: Vec<String> = lines.map(|it| short(composer, &it)).collect();
    let more = flags.len().saturating_sub(FLAGS_ON_CARD);
    flags.truncate(FLAGS_ON_CARD);
    let text = composer.text;
    let count = u32::try_from(more).unwrap_or(u32::MAX);
    let words = text.count(text.ui.result.more_below, count);
    DoctorPart {
        title: text.ui.doctor.flags,
        flags,
        more: (more > 0).then(|| template::insert(words, &[("{n}", &more.to_string())])),
    }
}

/// A flag in a few words: the lead of the sign that was ticked, where it has one.
fn short(composer: &Composer, paragraph: &Paragraph) -> String {
    if let TextKey::Option(question, Some(option)) = paragraph.key {
        let (lead, _) = (composer.text.question)(question).lead_and_detail(option);
        if !lead.is_empty() {
            return lead.to_owned();
        }
    }
    composer.plain(&paragraph.line)
}

fn date_and_age(answers: &Answers, text: &Text, date: &str) -> String {
    let months = answers.age().map_or(0, |age| age.months());
    let words = &text.ui.result;
    let forms = if date.is_empty() {
        words.age
    } else {
        words.date_and_age
    };
    let template = text.count(forms, months.into());
    template::insert(template, &[("{date}", date), ("{n}", &months.to_string())])
}
