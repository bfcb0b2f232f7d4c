//! The topics of a result: what each says, which of it is never folded, and what is left where a practice hides them.

use super::document::{Body, Cause, Part, Stuck, ToCheck, TopicPart, Topics, Way};
use super::paragraph::{Paragraph, TextKey};
use super::template;
use super::writer::{Writer, some};
use crate::content::text::Fixed;
use crate::domain::advice::{self, TextId};
use crate::domain::bands::{self, Band, Domain};
use crate::domain::causes::Causes;
use crate::domain::outcome::Step;
use crate::domain::questions::QuestionId;

/// Whether a text of a topic is never folded.
pub(super) fn is_kept(paragraph: &Paragraph) -> bool {
    matches!(
        paragraph.key,
        TextKey::Topic(TextId::EliminationAllergy | TextId::EliminationDairy)
    )
}

/// Whether a text of a topic is a note that says nothing of its band.
fn is_note(paragraph: &Paragraph) -> bool {
    use TextId::{NoteIron, NoteItchmed, NoteLoose, NoteSlow};
    matches!(
        paragraph.key,
        TextKey::Topic(NoteIron | NoteItchmed | NoteLoose | NoteSlow)
    )
}

/// Whether a text opens the card of its topic.
fn opens(paragraph: &Paragraph) -> bool {
    matches!(
        paragraph.key,
        TextKey::Topic(TextId::EliminationPlantDrink | TextId::EliminationWheat)
    )
}

impl Writer<'_> {
    pub(super) fn topic(&self, domain: Domain) -> TopicPart {
        let text = self.given.text;
        let band = self.found.bands.band(domain);
        let unsure = self.found.unsure.contains(&domain);
        TopicPart {
            domain,
            name: (text.domain)(domain),
            band,
            look: advice::label(domain, self.found),
            label: (text.label)(advice::label(domain, self.found)),
            unsure: unsure.then(|| (text.fixed)(Fixed::BandUnsure)),
            body: self.body(domain),
        }
    }

    fn body(&self, domain: Domain) -> Body {
        let composer = &self.composer;
        let mut paragraphs = composer.topic(domain, self.given.answers, self.found);
        paragraphs.retain(|paragraph| !is_kept(paragraph));
        let is_stuck = |it: &Paragraph| it.key == TextKey::Topic(TextId::BowelStuck);
        let stuck = paragraphs.iter().position(is_stuck);
        let stuck = stuck.map(|at| Stuck {
            head: self.fixed(Fixed::HeadStuck),
            body: paragraphs.remove(at),
        });
        Body {
            paragraphs,
            stuck,
            causes: self.causes(self.found.bands.get(domain).causes),
        }
    }

    /// The answers that led to a finding.
    pub(super) fn causes(&self, causes: Causes) -> Vec<Cause> {
        let mut rows = Vec::new();
        for question in causes.iter() {
            // The score says what the food grid does.
            if question != QuestionId::G {
                let given = self.composer.answer_words(question, self.given.answers);
                rows.push(Cause {
                    question,
                    ask: (self.given.text.question)(question).ask(),
                    given: given.join(self.given.text.ui.result.between_options),
                });
            }
        }
        rows
    }

    /// The topics that are no step. One of which all texts are shown elsewhere is left out.
    pub(super) fn topics(&self) -> Option<Topics> {
        let mut checked = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            let open = self.found.bands.band(domain) == Band::NotChecked;
            let is_step = self.found.steps.contains(&Step::Domain(domain));
            if self.bands && !open && !is_step {
                let topic = self.topic(domain);
                let opens = topic.body.paragraphs.iter().any(opens);
                if !topic.body.paragraphs.is_empty() {
                    checked.push((topic, opens));
                }
            }
        }
        let open = self.not_checked();
        (!checked.is_empty() || !open.is_empty()).then_some(Topics { checked, open })
    }

    /// What is left of the topics where the practice hides them: what helps when poop is stuck, and the notes that do not
    /// speak of a band.
    pub(super) fn hidden_topics(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut notes = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            let Body {
                paragraphs, stuck, ..
            } = self.body(domain);
            parts.extend(stuck.map(Part::Stuck));
            notes.extend(paragraphs.into_iter().filter(is_note));
        }
        parts.extend(some(notes, Part::Notes));
        parts
    }

    fn not_checked(&self) -> Vec<ToCheck> {
        let text = self.given.text;
        let mut topics = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            // A topic with a band, and a question that is open all the same, is among the others.
            if self.found.bands.band(domain) != Band::NotChecked {
                continue;
            }
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
}
