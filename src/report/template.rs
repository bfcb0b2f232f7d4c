//! Puts phone numbers, food ideas and names into the placeholders of a text.
//!
//! - `{emergency}`, `{advice}`, `{poison}`, `{crisis}`, `{childline}`, `{er}`, `{food_help}`: the
//!   country's row in `content::contacts`.
//! - `{fiber_foods}`, `{mineral_foods}`, `{fat_foods}`: the ideas that this family may be shown. Where
//!   none may, the whole sentence gives way to the one that says whom to ask.
//! - `{cups}`: cups of milk at this age. `{topic}`: a link to a topic of questions. `{missing}`: food groups that are
//!   hardly ever eaten. `{checked}`, `{open}`: the topics that have a band, and those that have none yet.
//! - `[...]`: an optional part, left out where the placeholder inside has no value, as in
//!   `call [{crisis} or ]{emergency}`.
//!
//! Total: a placeholder that nobody knows stays visible, for a test to find.

use std::borrow::Cow;

use crate::content::text::{Fixed, Text};
use crate::content::{
    Language,
    text::{Numbers, Piece},
};
use crate::domain::answers::Answers;
use crate::domain::bands::{Band, Domain};
use crate::domain::foods::{self, List, Shown};
use crate::domain::outcome::Assessment;
use crate::domain::questions::{Country, Topic};

/// One line on a screen or a card.
pub type Line = Vec<Piece>;

/// What the placeholders of a text become.
#[derive(Clone, Copy)]
pub struct Fill<'a> {
    /// The language.
    pub text: Language,
    /// Whose phone numbers.
    pub country: Country,
    /// The family, for food ideas and cups of milk.
    pub case: Option<(&'a Answers, &'a Assessment)>,
    /// Where `{topic}` leads.
    pub topic: Option<Topic>,
}

/// The list of foods that a text holds, if any.
#[must_use]
pub fn list_in(template: &str) -> Option<List> {
    let mut lists = List::ALL.iter().copied();
    lists.find(|list| split_at_first(template, placeholder_of(*list)).is_some())
}

/// Fills a text.
#[must_use]
pub fn fill(template: &'static str, fill: &Fill<'_>) -> Line {
    let mut line = Builder::default();
    for sentence in sentences(template) {
        match fill.list_gives_way(sentence) {
            Some(instead) => line.sentence(instead, fill),
            None if fill.leaves_out(sentence) => {}
            None => line.sentence(sentence, fill),
        }
    }
    line.pieces
}

/// Puts values into the placeholders of a screen's words: `insert("{n} of {m}", &[("{n}", "2"), ...])`.
#[must_use]
pub fn insert(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::from(template);
    for (placeholder, value) in values {
        // Each placeholder once: a value may hold what looks like one, and is never read again.
        if let Some((before, after)) = split_at_first(&filled, placeholder) {
            filled = [before, value, after].concat();
        }
    }
    filled
}

/// Splits a text at the first occurrence of some words. The search of the standard library is made
/// for long texts, and twice as large as everything else here (docs/decisions/0003-size.md).
#[must_use]
pub fn split_at_first<'a>(text: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    let mut places = text.char_indices();
    places.find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        Some((before, rest.strip_prefix(words)?))
    })
}

/// A line as plain text.
#[must_use]
pub fn plain(line: &[Piece], text: &Text) -> String {
    let mut words = String::new();
    for piece in line {
        words.push_str(match piece {
            Piece::Words(piece) => piece,
            Piece::Tel(number) => number,
            Piece::Topic(topic) => (text.topic)(*topic),
        });
    }
    words
}

const fn placeholder_of(list: List) -> &'static str {
    match list {
        List::Fiber => "{fiber_foods}",
        List::Mineral => "{mineral_foods}",
        List::Fat => "{fat_foods}",
    }
}

/// The sentences of a text, without the spaces between them.
fn sentences(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut letters = rest.char_indices();
        let end = letters.find_map(|(at, letter)| {
            let (_, tail) = rest.split_at_checked(at + letter.len_utf8())?;
            (matches!(letter, '.' | '!' | '?') && tail.starts_with(' ')).then_some(tail)
        });
        let tail = end.unwrap_or("");
        let sentence = rest.strip_suffix(tail).unwrap_or(rest);
        rest = tail.trim_start();
        Some(sentence)
    })
}

impl Fill<'_> {
    /// The country's words.
    fn numbers(&self) -> &'static Numbers {
        (self.text.numbers)(self.country)
    }

    fn shown(&self, list: List) -> Option<Shown> {
        self.case
            .map(|(_, assessment)| foods::shown(list, assessment))
    }

    /// The sentence that replaces one whose list of foods is empty.
    fn list_gives_way(&self, sentence: &str) -> Option<&'static str> {
        match self.shown(list_in(sentence)?)? {
            Shown::Ideas(_) => None,
            Shown::NothingLeft => Some((self.text.fixed)(Fixed::ListNothingLeft)),
            Shown::AskDoctor => Some((self.text.fixed)(Fixed::ListAskDoctor)),
        }
    }

    /// Whether a sentence names fruit to a child who may not have any.
    fn leaves_out(&self, sentence: &str) -> bool {
        sentence == (self.text.fixed)(Fixed::AddFruit)
            && self
                .case
                .is_some_and(|(_, assessment)| !foods::fruit_allowed(assessment))
    }

    fn foods(&self, list: List) -> Option<Line> {
        match self.shown(list)? {
            Shown::Ideas(ideas) => {
                let ideas: Vec<_> = ideas.iter().map(|idea| (self.text.idea)(*idea)).collect();
                Some(vec![Piece::Words((self.text.join_or)(&ideas).into())])
            }
            Shown::NothingLeft | Shown::AskDoctor => None,
        }
    }

    /// The food groups that are named as missing; nothing without any.
    fn missing(&self) -> Option<Line> {
        let (_, assessment) = self.case?;
        let groups = foods::missing(assessment);
        let names: Vec<_> = groups
            .map(|group| (self.text.group)(group).missing)
            .collect();
        (!names.is_empty()).then(|| vec![Piece::Words((self.text.join_or)(&names).into())])
    }

    /// The topics that are checked, or those that are not; nothing without any.
    fn topics(&self, checked: bool) -> Option<Line> {
        let (_, assessment) = self.case?;
        let mut names = Vec::new();
        for domain in Domain::SHOWN.iter().copied() {
            if (assessment.bands.band(domain) != Band::NotChecked) == checked {
                names.push((self.text.domain)(domain));
            }
        }
        let between = self.text.ui.result.between_topics;
        (!names.is_empty()).then(|| vec![Piece::Words(names.join(between).into())])
    }

    fn cups(&self) -> Option<Line> {
        let (answers, _) = self.case?;
        let second_year = answers.age()?.is_second_year();
        Some(vec![words((self.text.milk_cups)(second_year))])
    }

    /// What a placeholder becomes; `None` for one that is unknown or has nothing to say here.
    fn value(&self, placeholder: &str) -> Option<Line> {
        let numbers = self.numbers();
        match placeholder {
            "emergency" => Some(numbers.emergency.to_vec()),
            "advice" => Some(numbers.advice.to_vec()),
            "poison" => Some(numbers.poison.to_vec()),
            "crisis" => numbers.crisis.map(<[Piece]>::to_vec),
            "childline" => Some(numbers.childline.to_vec()),
            "er" => Some(vec![words(numbers.er)]),
            "food_help" => numbers.food_help.map(<[Piece]>::to_vec),
            "fiber_foods" => self.foods(List::Fiber),
            "mineral_foods" => self.foods(List::Mineral),
            "fat_foods" => self.foods(List::Fat),
            "cups" => self.cups(),
            "missing" => self.missing(),
            "checked" => self.topics(true),
            "open" => self.topics(false),
            "topic" => self.topic.map(|topic| vec![Piece::Topic(topic)]),
            _ => None,
        }
    }
}

fn words(words: &'static str) -> Piece {
    Piece::Words(Cow::Borrowed(words))
}

/// Splits "before{inside}after" at the first pair.
fn split_pair(text: &str, open: char, close: char) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}

#[derive(Default)]
struct Builder {
    pieces: Line,
}

impl Builder {
    /// Adds words, to the words before them where there are any.
    fn words(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if let Some(Piece::Words(before)) = self.pieces.last_mut() {
            before.to_mut().push_str(words);
        } else {
            self.pieces.push(Piece::Words(String::from(words).into()));
        }
    }

    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Words(words) => self.words(&words),
            piece => self.pieces.push(piece),
        }
    }

    fn sentence(&mut self, sentence: &str, fill: &Fill<'_>) {
        if !self.pieces.is_empty() {
            self.words(" ");
        }
        let mut rest = sentence;
        while let Some((before, optional, after)) = split_pair(rest, '[', ']') {
            self.filled(before, fill);
            if says_something(optional, fill) {
                self.filled(optional, fill);
            }
            rest = after;
        }
        self.filled(rest, fill);
    }

    fn filled(&mut self, template: &str, fill: &Fill<'_>) {
        let mut rest = template;
        while let Some((before, placeholder, after)) = split_pair(rest, '{', '}') {
            self.words(before);
            match fill.value(placeholder) {
                Some(pieces) => pieces.into_iter().for_each(|piece| self.piece(piece)),
                None => {
                    self.words("{");
                    self.words(placeholder);
                    self.words("}");
                }
            }
            rest = after;
        }
        self.words(rest);
    }
}

/// Whether the placeholder of an optional part has a value.
fn says_something(optional: &str, fill: &Fill<'_>) -> bool {
    split_pair(optional, '{', '}').is_none_or(|(_, name, _)| fill.value(name).is_some())
}
