//! Plain text, for a message to a partner or to the practice. Of a result: what the card says, and what to tell and ask the
//! doctor. Of an emergency and a call today: whom to call, and what to say on the phone. Every line of it is one of theirs.

use crate::content::Text;
use crate::report::doctor::Row;
use crate::report::stop::Why;
use crate::report::template::{insert, plain};
use crate::report::{Card, Paragraph, Report, Stop};

/// Before each thing of a list.
const BULLET: &str = "- ";
/// Between what a row or a topic is about and what there is to say of it.
const BETWEEN: &str = ": ";

/// The text of a result. Parts are an empty line apart.
#[must_use]
pub fn of_result(report: &Report, words: &Text) -> String {
    let mut text = Lines::default();
    let (Some(card), Some(list)) = (report.card(), report.doctor_list()) else {
        return text.0;
    };
    text.card(card, words);
    text.part(words.ui.doctor.heading);
    for part in &list.parts {
        text.part(part.heading);
        for row in &part.rows {
            text.row(row);
        }
    }
    if !list.questions.is_empty() {
        text.part(words.ui.doctor.questions);
    }
    for question in &list.questions {
        text.add(&[BULLET, question.words]);
    }
    if let Some(log) = &list.log {
        text.part(&log.heading);
        for line in &log.lines {
            text.add(&[BULLET, line]);
        }
    }
    text.part("");
    text.foot(card);
    text.0
}

/// The text of the card alone: what its picture says.
#[must_use]
pub fn of_card(card: &Card, words: &Text) -> String {
    let mut text = Lines::default();
    text.card(card, words);
    text.foot(card);
    text.0
}

/// The text of a screen that stops the check; none where there is nobody to call about it.
#[must_use]
pub fn of_stop(stop: &Stop, words: &Text) -> Option<String> {
    if stop.why == Why::OutOfRange {
        return None;
    }
    let mut text = Lines::default();
    let call = |text: &mut Lines, numbers: &[&str]| {
        for number in numbers {
            text.add(&[&insert(words.ui.emergency.call, &[("{number}", number)])]);
        }
    };
    let paragraphs = |text: &mut Lines, all: &[Paragraph], before: &str| {
        for paragraph in all {
            text.add(&[before, &plain(&paragraph.line, words)]);
        }
    };
    text.add(&[stop.heading.words]);
    call(&mut text, &stop.calls);
    text.add(&[stop.call_in_words.as_deref().unwrap_or_default()]);
    text.part("");
    paragraphs(&mut text, &stop.first, "");
    paragraphs(&mut text, &stop.lines, "");
    if let Some(told) = &stop.told {
        text.part(told.heading);
        for flag in &told.flags {
            paragraphs(&mut text, &flag.lines, BULLET);
        }
    }
    text.part("");
    call(&mut text, &stop.worse);
    Some(text.0.trim_end().to_owned())
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, in pieces; none where they are empty.
    fn add(&mut self, pieces: &[&str]) {
        let line = pieces.concat();
        if line.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(&line);
    }

    /// Begins a part, under its heading.
    fn part(&mut self, heading: &str) {
        if !self.0.ends_with('\n') {
            self.0.push('\n');
        }
        self.add(&[heading]);
    }

    fn card(&mut self, card: &Card, words: &Text) {
        self.add(&[card.headline.words]);
        for line in &card.lines {
            self.add(&[&plain(&line.line, words)]);
        }
        self.add(&[&card.date_and_age]);
        if let Some(doctor) = &card.doctor {
            self.part(doctor.title);
            for flag in &doctor.flags {
                self.add(&[BULLET, flag]);
            }
            self.add(&[doctor.more.as_deref().unwrap_or_default()]);
        }
        self.part("");
        for (step, number) in card.steps.iter().zip(1..) {
            self.add(&[&u8::to_string(&number), ". ", step.line]);
        }
        self.part("");
        for topic in &card.topics {
            self.add(&[topic.word, BETWEEN, topic.label]);
        }
        let score = card.score.as_ref();
        self.add(&[score.map_or("", |score| &score.words)]);
    }

    fn foot(&mut self, card: &Card) {
        self.add(&[card.learning]);
        self.add(&[&card.foot]);
    }

    fn row(&mut self, row: &Row) {
        let between = if row.label.is_empty() { "" } else { BETWEEN };
        self.add(&[BULLET, row.label, between, &row.value]);
    }
}
