//! Answers as JSON, in the shape of docs/content.md 3.13, read strictly: the first fault refuses the whole.
//! For `assess` alone; what the browser keeps has its own format (`storage::format`).

use super::entries::Entries;
use super::to_json;
use crate::domain::age::Age;
use crate::domain::answers::{AgeAnswer, Grid, Group, Selection};
use crate::domain::questions::{Kind, Portion};
use crate::domain::{Answer, Answers, QuestionId};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
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
    /// The key is there twice.
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
    let Ok(Entries(entries)) = serde_json::from_str(body) else {
        return Err(Refusal::of_input());
    };
    let mut answers = Answers::default();
    for (place, (key, text)) in entries.iter().enumerate() {
        let question = known(key, place, &entries, QuestionId::from_key)?;
        answers.set(question, read_one(question, text)?);
    }
    Ok(answers)
}

/// The question or row of a key, unless it is unknown or was given before.
fn known<T>(
    key: &str,
    place: usize,
    entries: &[(String, &RawValue)],
    from_key: fn(&str) -> Option<T>,
) -> Result<T, Refusal> {
    let found = from_key(key).ok_or_else(|| Refusal::new(key, Fault::UnknownKey))?;
    if entries.iter().take(place).any(|(other, _)| other == key) {
        return Err(Refusal::new(key, Fault::Twice));
    }
    Ok(found)
}

/// The value of a key. The body is one JSON object, so what cannot be read here is a number that is too large for any
/// computer, lists in lists without end, or half a letter; the last of these is no JSON.
fn value(key: &str, text: &RawValue) -> Result<Value, Refusal> {
    serde_json::from_str(text.get()).map_err(|error| {
        let reason = error.to_string();
        let odd = ["number out of range", "recursion limit"];
        if odd.iter().any(|odd| reason.starts_with(odd)) {
            Refusal::new(key, Fault::WrongType)
        } else {
            Refusal::of_input()
        }
    })
}

fn read_one(question: QuestionId, text: &RawValue) -> Result<Option<Answer>, Refusal> {
    if question.kind() == Kind::Grid
        && let Ok(Entries(rows)) = serde_json::from_str(text.get())
    {
        return Ok(Some(Answer::Grid(read_grid(&rows)?)));
    }
    let value = value(question.key(), text)?;
    let read = match (question.kind(), &value) {
        _ if not_answered(&value) => return Ok(None),
        (Kind::Age, Value::Number(months)) if months.is_u64() => months
            .as_u64()
            .and_then(Age::from_months)
            .map(|age| Answer::Age(AgeAnswer::Whole(age)))
            .ok_or(Fault::OutOfRange),
        (Kind::One { .. }, Value::String(value)) => question
            .option(value)
            .map(Answer::One)
            .ok_or(Fault::UnknownValue),
        (Kind::Many { none, .. }, Value::Array(items)) => {
            read_many(question, none, items).map(Answer::Many)
        }
        _ => Err(Fault::WrongType),
    };
    read.map(Some)
        .map_err(|fault| Refusal::new(question.key(), fault))
}

fn not_answered(value: &Value) -> bool {
    value.is_null() || value == NOT_ANSWERED
}

/// A list is a set. `none` alone and the empty list are the same answer, where it is offered.
fn read_many(question: QuestionId, none: bool, items: &[Value]) -> Result<Selection, Fault> {
    let mut ticked = Selection::NONE;
    let mut none_given = false;
    for item in items {
        let Value::String(value) = item else {
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

fn read_grid(rows: &[(String, &RawValue)]) -> Result<Grid, Refusal> {
    let mut grid = Grid::default();
    for (place, (key, text)) in rows.iter().enumerate() {
        let group = known(key, place, rows, Group::from_key)?;
        let value = value(key, text)?;
        let portion = match &value {
            value if not_answered(value) => continue,
            Value::String(value) => Portion::from_key(value).ok_or(Fault::UnknownValue),
            _ => Err(Fault::WrongType),
        };
        let portion = portion.map_err(|fault| Refusal::new(key, fault))?;
        grid = grid.with(group, Some(portion));
    }
    Ok(grid)
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
        match answer {
            Answer::Age(AgeAnswer::Whole(age)) => out.serialize_u8(age.months()),
            Answer::Age(AgeAnswer::Years(_)) => out.serialize_unit(),
            Answer::One(index) => out.serialize_str(question.value(*index).unwrap_or(NOT_ANSWERED)),
            Answer::Many(ticked) if ticked.is_empty() => out.collect_seq([NONE]),
            Answer::Many(ticked) => {
                out.collect_seq(ticked.iter().filter_map(|option| question.value(option)))
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
    to_json(&Written(answers))
}
