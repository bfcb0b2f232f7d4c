//! Composes a result. What a practice hides (`bands="hide"`) is left out here and on the card, and nowhere else.

use super::card::Card;
use super::compose::{Composer, country};
use super::doctor::DoctorList;
use super::document::{
    Body, Booking, Cause, FlagPart, Part, Place, Report, StepPart, SupportPart, ToCheck, TopicPart,
    Way,
};
use super::given::Given;
use super::paragraph::{Sentence, TextKey};
use super::template::{self, split_at_first};
use crate::content::text::{CardText, Fixed};
use crate::domain::advice;
use crate::domain::bands::{self, Band, Domain};
use crate::domain::causes::Causes;
use crate::domain::flag::Flag;
use crate::domain::guards::Guard;
use crate::domain::outcome::{Assessment, Step};
use crate::domain::questions::QuestionId;
use crate::domain::{Answers, Outcome};
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
            composer: Composer::new(given.text, country(given.config, given.answers)),
            given: *given,
            found,
            bands: given.config.bands == BandsShown::Show,
        };
        let card = Card::of(outcome, given)?;
        let mut parts = Vec::new();
        parts.extend(writer.old());
        parts.push(Part::Card(Box::new(card)));
        parts.extend(writer.guards(Place::Alert));
        parts.extend(writer.doctor());
        parts.extend(writer.guards(Place::BeforeSteps));
        parts.extend(some(writer.steps(), Part::Steps));
        parts.extend(writer.guards(Place::AfterSteps));
        parts.extend(some(writer.topics(), Part::Topics));
        parts.extend(some(writer.support(), Part::Support));
        let list = DoctorList::of(&writer.composer, given.answers, found);
        parts.push(Part::DoctorList(list));
        parts.extend(some(writer.evidence(), Part::Evidence));
        parts.extend(some(writer.not_checked(), Part::NotChecked));
        parts.extend(writer.booking());
        let closing = [Fixed::FootNotdx, Fixed::FootSafe];
        let closing = closing.map(|fixed| writer.composer.fixed(fixed));
        parts.push(Part::Closing(closing.into()));
        Some(Self {
            level: outcome.level(),
            parts,
        })
    }
}

/// A part with these items; none without any.
fn some<T>(items: Vec<T>, part: fn(Vec<T>) -> Part) -> Option<Part> {
    (!items.is_empty()).then(|| part(items))
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

/// What the parts are written from.
struct Writer<'a> {
    composer: Composer,
    given: Given<'a>,
    found: &'a Assessment,
    /// Whether the practice shows bands and what follows from them.
    bands: bool,
}

impl Writer<'_> {
    fn fixed(&self, fixed: Fixed) -> Sentence {
        Sentence {
            key: TextKey::Fixed(fixed),
            words: (self.given.text.fixed)(fixed),
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
                let template = (self.given.text.guard)(guard);
                let paragraph = self.composer.paragraph(TextKey::Guard(guard), template);
                guards.push((guard, paragraph));
            }
        }
        (!guards.is_empty()).then_some(Part::Guards(at, guards))
    }

    fn doctor(&self) -> Option<Part> {
        let flags = FlagPart::all(&self.found.flags, self.given.answers, &self.composer);
        let body = self.composer.fixed(Fixed::DoctorBody);
        self.found.see_doctor().then_some(Part::Doctor(body, flags))
    }

    fn steps(&self) -> Vec<StepPart> {
        let mut steps = Vec::new();
        for step in self.found.steps.iter().copied() {
            if !self.bands && step != Step::Doctor {
                continue;
            }
            let line = advice::step_line(step, self.given.answers, self.found);
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

    fn topic(&self, domain: Domain) -> TopicPart {
        let text = self.given.text;
        let band = self.found.bands.band(domain);
        let unsure = self.found.unsure.contains(&domain);
        TopicPart {
            domain,
            name: (text.domain)(domain),
            band,
            label: (text.band)(band),
            unsure: unsure.then(|| (text.fixed)(Fixed::BandUnsure)),
            body: self.body(domain),
        }
    }

    fn body(&self, domain: Domain) -> Body {
        let composer = &self.composer;
        Body {
            paragraphs: composer.topic(domain, self.given.answers, self.found),
            causes: self.causes(self.found.bands.get(domain).causes),
        }
    }

    /// The answers that led to a finding.
    fn causes(&self, causes: Causes) -> Vec<Cause> {
        let mut rows = Vec::new();
        for question in causes.iter() {
            // The score says what the food grid does.
            if question != QuestionId::G {
                let given = self.composer.answer_words(question, self.given.answers);
                rows.push(Cause {
                    question,
                    ask: (self.given.text.question)(question).ask,
                    given: given.join(self.given.text.ui.result.between_options),
                });
            }
        }
        rows
    }

    fn topics(&self) -> Vec<TopicPart> {
        let mut topics = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            let open = self.found.bands.band(domain) == Band::NotChecked;
            let is_step = self.found.steps.contains(&Step::Domain(domain));
            if self.bands && !open && !is_step {
                topics.push(self.topic(domain));
            }
        }
        topics
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

    fn not_checked(&self) -> Vec<ToCheck> {
        let text = self.given.text;
        let mut topics = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            let Some(question) = bands::first_open(domain, self.given.answers) else {
                continue;
            };
            let topic = question.topic();
            let way = if self.bands {
                Way::Texts(self.body(domain))
            } else {
                let values = [("{topic}", (text.topic)(topic))];
                let words = template::insert(text.ui.result.check_topic, &values);
                Way::Link(topic, words)
            };
            topics.push(ToCheck {
                domain,
                name: (text.domain)(domain),
                way,
            });
        }
        topics
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
