//! The stored record: one versioned JSON object, the chain that lifts older ones, and what loading came
//! to. docs/content.md and CONTRIBUTING.md tell how to add a field; tests/fixtures/records holds one
//! record of every version ever shipped.

use super::json::{Json, parse};
use super::snapshot::{Counters, Snapshot};
use super::wire::{self, Written};
use crate::domain::answers::AgeAnswer;
use crate::domain::{Answer, QuestionId};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// The fields of a record.
pub type Fields = Vec<(String, Json)>;
/// Lifts the fields of one version to the next.
pub type Step = fn(Fields) -> Fields;

/// The chain: the first step lifts version 1 to 2, and so on. A new version is one more step and one
/// more fixture.
pub const STEPS: &[Step] = &[];
/// The version that is written.
pub const VERSION: u64 = STEPS.len() as u64 + 1;

const DAY: u64 = 24 * 60 * 60;
/// Days that a check without a seen result is kept at most.
const DRAFT_DAYS: u16 = 30;

/// What loading came to; each has a calm sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadOutcome {
    /// Nothing has been answered.
    Empty,
    /// Everything is back.
    Restored,
    /// So many parts could not be read; the rest is back.
    Repaired(u32),
    /// A newer version of the check wrote it: it is not touched, and nothing is saved.
    Newer,
    /// The browser does not let the check read or keep anything.
    Denied,
    /// It was older than it is kept.
    Expired,
}

/// What was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// What loading came to.
    pub outcome: LoadOutcome,
    /// What could be read. With nothing answered it still tells which answers were cleared when.
    pub snapshot: Option<Snapshot>,
    /// The text as it was found, where parts of it could not be read; to be kept under another key.
    pub set_aside: Option<String>,
}

impl Loaded {
    /// Nothing was loaded, and this is why.
    #[must_use]
    pub const fn nothing(outcome: LoadOutcome) -> Self {
        Self {
            outcome,
            snapshot: None,
            set_aside: None,
        }
    }
}

/// A text as it was understood, whatever its age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Understood {
    /// A newer version than this program knows.
    Newer,
    /// Not a record at all.
    Nothing,
    /// What could be read, and how many parts could not.
    Record(Box<Snapshot>, u32),
}

/// Reads a stored text. `now` is in seconds since 1970; a finished check is kept for `keep_days`.
#[must_use]
pub fn read(text: &str, now: u64, keep_days: u16) -> Loaded {
    let (snapshot, damaged) = match understand(text, now) {
        Understood::Newer => return Loaded::nothing(LoadOutcome::Newer),
        Understood::Nothing => (None, 1),
        Understood::Record(snapshot, damaged) => (Some(*snapshot), damaged),
    };
    let empty = snapshot.as_ref().is_none_or(|s| s.answers.is_empty());
    if !empty
        && snapshot
            .as_ref()
            .is_some_and(|s| expired(s, now, keep_days))
    {
        return Loaded::nothing(LoadOutcome::Expired);
    }
    Loaded {
        outcome: match damaged {
            0 if empty => LoadOutcome::Empty,
            0 => LoadOutcome::Restored,
            _ => LoadOutcome::Repaired(damaged),
        },
        snapshot,
        set_aside: (damaged > 0).then(|| text.to_owned()),
    }
}

/// Whether a check is older than it is kept. One from the future (the clock was set back) is not.
fn expired(snapshot: &Snapshot, now: u64, keep_days: u16) -> bool {
    let days = if snapshot.result_seen {
        keep_days
    } else {
        keep_days.min(DRAFT_DAYS)
    };
    older_than(snapshot.last_answer, now, days)
}

/// Whether a moment lies more than so many days back.
pub(super) fn older_than(then: u64, now: u64, days: u16) -> bool {
    now.saturating_sub(then) > u64::from(days) * DAY
}

/// Reads a stored text without judging its age.
#[must_use]
pub fn understand(text: &str, now: u64) -> Understood {
    let (Json::Map(mut fields), read) = parse(text) else {
        return Understood::Nothing;
    };
    // A record whose version cannot be read is taken for the oldest: every later step is then tried.
    let (version, version_damaged) = match take(&mut fields, "v") {
        Some(Json::Int(version)) if version > 0 => (version, false),
        _ => (1, true),
    };
    if version > VERSION {
        return Understood::Newer;
    }
    let fields = migrate(fields, version, STEPS);
    let (snapshot, damaged) = from_fields(fields, now);
    // Where the text breaks off, the value it breaks off in has been counted already, if there is one.
    let damaged = (damaged + u32::from(version_damaged)).max(u32::from(read.is_err()));
    Understood::Record(Box::new(snapshot), damaged)
}

/// Lifts the fields of a version through the rest of the chain.
#[must_use]
pub fn migrate(fields: Fields, version: u64, steps: &[Step]) -> Fields {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    let rest = steps.iter().skip(done);
    rest.fold(fields, |fields, step| step(fields))
}

/// Takes the first field of a name out.
fn take(fields: &mut Fields, name: &str) -> Option<Json> {
    let place = fields.iter().position(|(key, _)| key == name)?;
    Some(fields.remove(place).1)
}

fn from_fields(mut fields: Fields, now: u64) -> (Snapshot, u32) {
    let mut snapshot = Snapshot::default();
    let mut faults = Vec::new();
    let mut damaged = 0;

    match take(&mut fields, "answers") {
        Some(Json::Map(entries)) => snapshot.answers = wire::read_all(&entries, &mut faults),
        _ => damaged += 1,
    }
    match take(&mut fields, "counters") {
        Some(Json::Map(entries)) => {
            for (key, json) in entries {
                match (QuestionId::from_key(&key), number(&json)) {
                    (Some(question), Some(number)) => snapshot.counters.set(question, number),
                    _ => damaged += 1,
                }
            }
        }
        _ => damaged += 1,
    }
    match take(&mut fields, "age_years") {
        None => {}
        Some(Json::Int(years)) if snapshot.answers.get(QuestionId::Age).is_none() => {
            let half = Answer::Age(AgeAnswer::Years(u8::try_from(years).unwrap_or(0)));
            if !snapshot.answers.set(QuestionId::Age, Some(half)) {
                damaged += 1;
            }
        }
        Some(_) => damaged += 1,
    }
    snapshot.last_answer = match take(&mut fields, "last_answer") {
        Some(Json::Int(time)) => time,
        _ => {
            damaged += 1;
            // Old enough that safety is asked again, young enough that the rest is not thrown away.
            now.saturating_sub(DAY)
        }
    };
    for (name, text) in [
        ("screen", &mut snapshot.screen),
        ("visit", &mut snapshot.visit),
    ] {
        match take(&mut fields, name) {
            Some(Json::Text(found)) => *text = found,
            _ => damaged += 1,
        }
    }
    match take(&mut fields, "result_seen") {
        Some(Json::Bool(seen)) => snapshot.result_seen = seen,
        _ => damaged += 1,
    }
    // What is left has no place here and would be gone with the next write.
    let left = faults.len() + fields.len();
    (
        snapshot,
        damaged + u32::try_from(left).unwrap_or(u32::MAX / 2),
    )
}

fn number(json: &Json) -> Option<u32> {
    match json {
        Json::Int(number) => u32::try_from(*number)
            .ok()
            .filter(|number| *number <= Counters::HIGHEST_READ),
        _ => None,
    }
}

/// A snapshot as a stored text.
#[must_use]
pub fn write(snapshot: &Snapshot) -> String {
    wire::text_of(&Record(snapshot))
}

/// A snapshot in the shape in which it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a>(pub &'a Snapshot);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Self(snapshot) = self;
        let mut record = out.serialize_struct("Record", 8)?;
        record.serialize_field("v", &VERSION)?;
        record.serialize_field("last_answer", &snapshot.last_answer)?;
        record.serialize_field("screen", &snapshot.screen)?;
        record.serialize_field("visit", &snapshot.visit)?;
        record.serialize_field("result_seen", &snapshot.result_seen)?;
        if let Some(Answer::Age(AgeAnswer::Years(years))) = snapshot.answers.get(QuestionId::Age) {
            record.serialize_field("age_years", &years)?;
        }
        record.serialize_field("answers", &Written(&snapshot.answers))?;
        record.serialize_field("counters", &Numbers(&snapshot.counters))?;
        record.end()
    }
}

/// The counters of the answers that were ever written.
struct Numbers<'a>(&'a Counters);

impl Serialize for Numbers<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for question in QuestionId::ALL.iter().copied() {
            let number = self.0.get(question);
            if number > 0 {
                map.serialize_entry(question.key(), &number)?;
            }
        }
        map.end()
    }
}
