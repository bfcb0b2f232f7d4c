//! Answers as JSON, in the shape of docs/content.md 3.13, read strictly: the first fault refuses the whole.
//! For `assess` alone; what the browser keeps has its own format (`storage::format`).

use super::json::{self, Json, parse};
use crate::domain::age::Age;
use crate::domain::answers::{AgeAnswer, Grid, Group, Selection};
use crate::domain::choices::Portion;
use crate::domain::question::Kind;
use crate::domain::{Answer, Answers, QuestionId};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// "None of these" in a list.
const NONE: &str = "none";
/// Not answered, as a word; so are `null` and an absent key.
const NOT_ANSWERED: &str = "na";

/// What is wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The body is not one JSON object and nothing else.
    NotOneObject,
    /// There is no such question or row.
    UnknownKey,
    /// The key stands twice.
    Twice,
    /// A value of another kind than the question has.
    WrongType,
    /// Not one of the question's options.
    UnknownValue,
    /// A number that is no age.
    OutOfRange,
    /// "None of these" beside other values.
    NoneBesideOthers,
    /// An empty list where "none of these" is not offered.
    Empty,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotOneObject => "not one JSON object",
            Self::UnknownKey => "no such question",
            Self::Twice => "given twice",
            Self::WrongType => "a value of the wrong type",
            Self::UnknownValue => "not one of its options",
            Self::OutOfRange => "not a whole number from 0 to 239",
            Self::NoneBesideOthers => "none stands beside other values",
            Self::Empty => "needs at least one value",
        })
    }
}

/// Why an input is refused, and the key at which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The question's id, a row's id, the unknown key, or `input`.
    pub key: String,
    /// What is wrong there.
    pub fault: Fault,
}

impl Refusal {
    fn new(key: &str, fault: Fault) -> Self {
        Self {
            key: key.to_owned(),
            fault,
        }
    }

    /// The body as a whole cannot be read.
    #[must_use]
    pub fn of_input() -> Self {
        Self::new("input", Fault::NotOneObject)
    }
}

/// One line, whatever the key holds.
impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let breaks = |letter: char| letter.is_control() || "\u{2028}\u{2029}".contains(letter);
        for letter in self.key.chars() {
            let shown = if breaks(letter) { '\u{FFFD}' } else { letter };
            write!(out, "{shown}")?;
        }
        write!(out, ": {}", self.fault)
    }
}

/// Reads a whole body, strictly: the first fault refuses it.
///
/// # Errors
/// The first fault, with its key.
pub fn read(body: &str) -> Result<Answers, Refusal> {
    let (json, parsed) = parse(body);
    if let Err(error) = parsed {
        return Err(unread(&json, &error));
    }
    let Json::Map(entries) = json else {
        return Err(Refusal::of_input());
    };
    let mut faults = Vec::new();
    let answers = read_all(&entries, &mut faults);
    match faults.into_iter().next() {
        Some(first) => Err(first),
        None => Ok(answers),
    }
}

/// Why a body could not be read to its end. It is one JSON object all the same where only a number is
/// too large for any computer; then the number's key is named.
fn unread(json: &Json, error: &serde_json::Error) -> Refusal {
    match last_key(json) {
        Some(key) if error.to_string().starts_with("number out of range") => {
            Refusal::new(key, Fault::WrongType)
        }
        _ => Refusal::of_input(),
    }
}

/// The key at which the reading stopped.
fn last_key(json: &Json) -> Option<&str> {
    match json {
        Json::Map(entries) => {
            let (key, value) = entries.last()?;
            Some(last_key(value).unwrap_or(key))
        }
        _ => None,
    }
}

/// Reads what can be read; every fault is added to the list. Of a key that stands twice the first holds.
#[must_use]
pub fn read_all(entries: &[(String, Json)], faults: &mut Vec<Refusal>) -> Answers {
    let mut answers = Answers::default();
    for (place, (key, json)) in entries.iter().enumerate() {
        if let Some(question) = known(key, place, entries, QuestionId::from_key, faults) {
            answers.set(question, read_one(question, json, faults));
        }
    }
    answers
}

/// The question or row of a key, unless it is unknown or stood there before.
fn known<T>(
    key: &str,
    place: usize,
    entries: &[(String, Json)],
    from_key: fn(&str) -> Option<T>,
    faults: &mut Vec<Refusal>,
) -> Option<T> {
    let found = from_key(key);
    let fault = if found.is_none() {
        Fault::UnknownKey
    } else if entries.iter().take(place).any(|(other, _)| other == key) {
        Fault::Twice
    } else {
        return found;
    };
    faults.push(Refusal::new(key, fault));
    None
}

/// Reads one answer. Of the grid every readable row is kept; a list with one unreadable value is not
/// read at all, or a lost danger sign would leave "none of these".
pub fn read_one(question: QuestionId, json: &Json, faults: &mut Vec<Refusal>) -> Option<Answer> {
    let read = match (question.kind(), json) {
        _ if not_answered(json) => return None,
        (Kind::Grid, Json::Map(rows)) => return Some(Answer::Grid(read_grid(rows, faults))),
        (Kind::Age, Json::Int(months)) => Age::from_months(*months)
            .map(|age| Answer::Age(AgeAnswer::Whole(age)))
            .ok_or(Fault::OutOfRange),
        (Kind::One, Json::Text(value)) => question
            .option(value)
            .map(Answer::One)
            .ok_or(Fault::UnknownValue),
        (Kind::Many { none }, Json::List(items)) => {
            read_many(question, none, items).map(Answer::Many)
        }
        _ => Err(Fault::WrongType),
    };
    read.map_err(|fault| faults.push(Refusal::new(question.key(), fault)))
        .ok()
}

fn not_answered(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => text == NOT_ANSWERED,
        _ => false,
    }
}

/// A list is a set. `none` alone and the empty list are the same answer, where it is offered.
fn read_many(question: QuestionId, none: bool, items: &[Json]) -> Result<Selection, Fault> {
    let mut ticked = Selection::NONE;
    let mut none_given = false;
    for item in items {
        let Json::Text(value) = item else {
            return Err(Fault::WrongType);
        };
        if none && value == NONE {
            none_given = true;
        } else {
            ticked = ticked.with(question.option(value).ok_or(Fault::UnknownValue)?);
        }
    }
    match (ticked.is_empty(), none_given) {
        (true, _) if !none => Err(Fault::Empty),
        (false, true) => Err(Fault::NoneBesideOthers),
        _ => Ok(ticked),
    }
}

fn read_grid(rows: &[(String, Json)], faults: &mut Vec<Refusal>) -> Grid {
    let mut grid = Grid::default();
    for (place, (key, json)) in rows.iter().enumerate() {
        let Some(group) = known(key, place, rows, Group::from_key, faults) else {
            continue;
        };
        let portion = match json {
            _ if not_answered(json) => continue,
            Json::Text(value) => Portion::from_key(value).ok_or(Fault::UnknownValue),
            _ => Err(Fault::WrongType),
        };
        match portion {
            Ok(portion) => grid = grid.with(group, Some(portion)),
            Err(fault) => faults.push(Refusal::new(key, fault)),
        }
    }
    grid
}

/// Answers to be written, in the order in which the questions are asked. Half an age is left out: it is
/// not an answer yet.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a>(pub &'a Answers);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for question in QuestionId::ALL.iter().copied() {
            match self.0.get(question) {
                None | Some(Answer::Age(AgeAnswer::Years(_))) => {}
                Some(answer) => map.serialize_entry(question.key(), &One(question, answer))?,
            }
        }
        map.end()
    }
}

/// An answer to be written.
struct One(QuestionId, Answer);

impl Serialize for One {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Self(question, answer) = self;
        let options = question.options();
        match answer {
            Answer::Age(AgeAnswer::Whole(age)) => out.serialize_u8(age.months()),
            Answer::Age(AgeAnswer::Years(_)) => out.serialize_unit(),
            Answer::One(index) => {
                out.serialize_str(options.get(usize::from(*index)).unwrap_or(&NOT_ANSWERED))
            }
            Answer::Many(ticked) if ticked.is_empty() => out.collect_seq([NONE]),
            Answer::Many(ticked) => {
                let ticked = |(option, value)| ticked.contains(option).then_some(value);
                out.collect_seq((0..).zip(options).filter_map(ticked))
            }
            Answer::Grid(grid) => {
                let row = |group: &Group| Some((group.key(), grid.row(*group)?.key()));
                out.collect_map(Group::ALL.iter().filter_map(row))
            }
        }
    }
}

/// Answers as a JSON text.
#[must_use]
pub fn to_text(answers: &Answers) -> String {
    json::text_of(&Written(answers))
}
