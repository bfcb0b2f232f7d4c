//! Composes a result. What a practice hides (`bands="hide"`) is left out here and on the card, and nowhere else.

use super::card::Card;
use super::compose::{Composer, country};
use super::doctor::DoctorList;
use super::document::{
    Booking, FlagPart, Kept, Paper, Part, Place, Report, StepPart, SupportPart, Ways,
};
use super::given::Given;
use super::log::LogFace;
use super::paragraph::{Sentence, TextKey};
use super::template::{self, split_at_first};
use super::topics::is_kept;
use super::writer::{Writer, some};
use crate::content::text::{CardText, Fixed};
use crate::domain::advice;
use crate::domain::bands::Domain;
use crate::domain::flag::Flag;
use crate::domain::gates;
use crate::domain::guards::Guard;
use crate::domain::outcome::Step;
use crate::domain::{Answers, Outcome, Topic};
use crate::settings::config::BandsShown;

/// The card that is about poop and skin together.
const LINK: &str = "card.link";

impl Report {
    /// The report of a result; none where a level or an age overrides it.
    #[must_use]
    pub fn of(outcome: &Outcome, given: &Given<'_>) -> Option<Self> {
        let Outcome::Assessed(found) = outcome else {
            return None;
        };
        let writer = Writer {
            composer: Composer::new(given.text.text(), country(given.config, given.answers)),
            // As they count, so that every line follows the same answers as the rules.
            given: Given {
                answers: &found.answers,
                ..*given
            },
            found,
            bands: given.config.bands == BandsShown::Show,
        };
        let left = Left::of(given);
        let topics = writer.topics();
        let card = Card::of(outcome, given)?;
        let paper = Box::new(paper(&card));
        let mut parts = Vec::new();
        parts.extend(writer.old());
        parts.push(Part::Card(Box::new(card)));
        parts.push(Part::Ways(writer.ways(left, topics.is_some())));
        parts.extend(writer.doctor());
        parts.extend(writer.guards(Place::Alert));
        parts.extend(writer.guards(Place::BeforeSteps));
        parts.extend(writer.steps());
        parts.extend(writer.guards(Place::AfterSteps));
        if !writer.bands {
            parts.extend(writer.hidden_topics());
        }
        parts.extend(some(writer.support(), Part::Support));
        parts.push(Part::Share);
        let list = DoctorList {
            log: LogFace::of(given.log, given.text.text()),
            ..DoctorList::of(&writer.composer, found)
        };
        parts.push(Part::DoctorList(list, paper));
        parts.extend(topics.map(Part::Topics));
        parts.extend(some(writer.evidence(), Part::Evidence));
        parts.extend(writer.booking());
        parts.push(Part::Kept);
        let closing = [Fixed::FootNotdx, Fixed::FootSafe];
        let closing = closing.map(|fixed| writer.composer.fixed(fixed));
        let more = given.text.ui.result.more_topics;
        let more = (left == Left::Further).then_some(more);
        parts.push(Part::Closing(closing.into(), more));
        Some(Self {
            level: outcome.level(),
            parts,
        })
    }
}

/// What of the check is not answered yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// A part of the core: this is a first result.
    Core,
    /// Some of the topics after it.
    Further,
    /// Nothing.
    Nothing,
}

impl Left {
    fn of(given: &Given<'_>) -> Self {
        let country = given.config.country_given();
        let open = |topic: &Topic| !gates::topic_complete(*topic, given.answers, country);
        let mut open = Topic::ALL.iter().copied().filter(open);
        match open.next() {
            Some(topic) if topic.is_core() => Self::Core,
            Some(_) => Self::Further,
            None => Self::Nothing,
        }
    }
}

/// What is printed of the card above the doctor's list.
fn paper(card: &Card) -> Paper {
    Paper {
        headline: card.headline.words,
        lines: card.lines.clone(),
        date_and_age: card.date_and_age.clone(),
        steps: card.steps.iter().map(|step| step.line).collect(),
        score: card.score.as_ref().map(|score| score.words.clone()),
    }
}

/// Where a guard is read.
const fn place(guard: Guard) -> Place {
    match guard {
        Guard::FastFood => Place::Alert,
        Guard::CarerSupport => Place::BeforeSteps,
        Guard::NoReintro
        | Guard::Complex
        | Guard::HoldChanges
        | Guard::StoreSafe
        | Guard::Label
        | Guard::FeedingSupport
        | Guard::LaxativeTalk
        | Guard::CreamTalk
        | Guard::StoolTestNote
        | Guard::FoodtestNote => Place::AfterSteps,
    }
}

impl FlagPart {
    /// Flags in words, in order.
    pub(super) fn all(flags: &[Flag], answers: &Answers, composer: &Composer) -> Vec<Self> {
        let mut all = Vec::new();
        for flag in flags {
            all.push(Self {
                flag: flag.id,
                lines: composer.flag(flag, answers),
            });
        }
        all
    }
}

impl Writer<'_> {
    fn ways(&self, left: Left, topics: bool) -> Ways {
        let words = &self.given.text.ui.result;
        Ways {
            go_on: (left == Left::Core).then_some(words.go_on),
            share: self.given.text.ui.sharing.heading,
            doctor: self.given.text.ui.doctor.heading,
            topics: topics.then_some(words.topics),
            evidence: words.evidence,
        }
    }

    fn old(&self) -> Option<Part> {
        let Given { text, date, .. } = self.given;
        let from = (!date.is_empty())
            .then(|| template::insert(text.ui.result.old_result, &[("{date}", date)]));
        let stale = self.fixed(Fixed::Stale);
        self.given.old.then_some(Part::Old(from, stale))
    }

    fn guards(&self, at: Place) -> Option<Part> {
        let mut guards = Vec::new();
        for guard in self.found.guards.iter().copied() {
            if place(guard) == at {
                let text = advice::guard_text(guard, self.given.answers);
                let template = (self.given.text.guard)(text);
                let paragraph = self.composer.paragraph(TextKey::Guard(text), template);
                guards.push((guard, paragraph));
            }
        }
        (!guards.is_empty()).then_some(Part::Guards(at, guards))
    }

    fn doctor(&self) -> Option<Part> {
        let flags = FlagPart::all(&self.found.flags, self.given.answers, &self.composer);
        let soon = advice::doctor_soon(self.found);
        let body = if soon {
            Fixed::DoctorSoon
        } else {
            Fixed::DoctorBody
        };
        let body = self.composer.fixed(body);
        self.found.see_doctor().then_some(Part::Doctor(body, flags))
    }

    /// The steps, and the texts of Foods off limits that are never folded.
    fn steps(&self) -> Option<Part> {
        let steps = self.step_parts();
        let domain = Domain::Elimination;
        let mut paragraphs = self.composer.topic(domain, self.given.answers, self.found);
        paragraphs.retain(|paragraph| self.bands && is_kept(paragraph));
        let kept = (!paragraphs.is_empty()).then(|| Kept {
            domain,
            name: (self.given.text.domain)(domain),
            paragraphs,
        });
        (!steps.is_empty() || kept.is_some()).then_some(Part::Steps(steps, kept))
    }

    fn step_parts(&self) -> Vec<StepPart> {
        let mut steps = Vec::new();
        for step in self.found.steps.iter().copied() {
            if !self.bands && step != Step::Doctor {
                continue;
            }
            let line = advice::step_line(step, self.found);
            let topic = match step {
                Step::Domain(domain) => Some(self.topic(domain)),
                Step::Doctor | Step::KeepGoing => None,
            };
            steps.push(StepPart {
                step,
                line: Sentence {
                    key: TextKey::Step(line),
                    words: (self.given.text.step)(line),
                },
                topic,
            });
        }
        steps
    }

    /// The raised signs; where none is, the line that says so. "No one has looked yet" comes last.
    fn support(&self) -> Vec<SupportPart> {
        let Given { answers, text, .. } = self.given;
        let mut lines = Vec::new();
        if !self.bands {
            return lines;
        }
        for raised in &self.found.support {
            let fast = advice::fast_wording(raised.signal, self.found);
            lines.push(SupportPart {
                signal: Some(raised.signal),
                text: Sentence {
                    key: TextKey::Signal(raised.signal),
                    words: (text.signal)(raised.signal, fast),
                },
                causes: self.causes(raised.causes),
            });
        }
        let beside = |fixed| SupportPart {
            signal: None,
            text: self.fixed(fixed),
            causes: Vec::new(),
        };
        if lines.is_empty() {
            lines.push(beside(Fixed::SupportNone));
        }
        if advice::no_one_has_looked(answers, self.found) {
            lines.push(beside(Fixed::SupportNoone));
        }
        lines
    }

    /// The cards, closed; where poop and skin both stand out, the one about both is open.
    fn evidence(&self) -> Vec<(&'static CardText, bool)> {
        let mut cards = Vec::new();
        for card in self.given.text.cards {
            cards.push((card, self.bands && self.found.overlap && card.id == LINK));
        }
        cards
    }

    fn booking(&self) -> Option<Part> {
        let Given { config, text, .. } = self.given;
        let words = &text.ui.result;
        if config.booking_url.is_empty() && config.phone.is_empty() {
            return None;
        }
        let label = if self.found.see_doctor() {
            words.booking_doctor
        } else if config.booking_label.is_empty() {
            words.booking_none
        } else {
            &config.booking_label
        };
        let link = (config.booking_url.clone(), label.to_owned());
        let opens = host(&config.booking_url);
        let phone = &config.phone;
        let call = template::insert(words.phone, &[("{number}", phone)]);
        Some(Part::Booking(Booking {
            note: self.fixed(Fixed::NoteTeam),
            link: (!config.booking_url.is_empty()).then_some(link),
            opens: opens.map(|host| template::insert(words.opens_site, &[("{host}", host)])),
            phone: (!phone.is_empty()).then(|| (phone.clone(), call)),
        }))
    }
}

/// The host name of an https address; nothing for one on the practice's own site.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = split_at_first(url, "://")?;
    let name = rest.split(['/', '?', '#']).next()?;
    // What is before an @ is no host, and must not pass for one.
    name.rsplit('@').next()
}
