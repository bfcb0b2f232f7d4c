//! The stored record: one versioned flat JSON object of strings, the table of its fields, and the chain that lifts older
//! versions. tests/fixtures/records holds one record of every version ever shipped.

use super::answers_codec;
use super::danger;
use super::lenient_json::{self, Fields, number};
use super::older;
use crate::app::{Place, Progress, Visit};
use crate::domain::{Answers, QuestionId};
use crate::storage::counters::Counters;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Lifts the fields of one version to the next.
pub type Step = fn(Fields) -> Fields;

/// The chain: the first step lifts version 1 to 2, and so on. A new version is one more step and one
/// more fixture.
pub const STEPS: &[Step] = &[older::from_version_1];
/// The version that is written.
pub const VERSION: u64 = STEPS.len() as u64 + 1;

/// The field that holds the version.
pub(in crate::storage) const VERSION_FIELD: &str = "v";
/// The field that holds the version of the content that the answers were given to.
const CONTENT_FIELD: &str = "content";
const DAY: u64 = 24 * 60 * 60;
const YES: &str = "yes";
const NO: &str = "no";
/// Days that a check without a seen result is kept at most.
const DRAFT_DAYS: u16 = 30;

/// What is stored of a check: how far the parent has come, and the order of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// How far the parent has come.
    pub progress: Progress,
    /// In which order the answers were given. An answer that was cleared keeps its number.
    pub counters: Counters,
}

impl Record {
    /// Follows the model: each answer that differs, also one that was cleared, becomes the newest of all.
    pub fn follow(&mut self, progress: Progress, now: u64) {
        self.set_answers(&progress.answers, now);
        let last_answer = progress.last_answer.or(self.progress.last_answer);
        self.progress = Progress {
            last_answer,
            ..progress
        };
    }

    /// Sets the answers: each that differs becomes the newest of all, and the time is noted. Returns whether any
    /// differed.
    pub fn set_answers(&mut self, answers: &Answers, now: u64) -> bool {
        let mut changed = false;
        for question in QuestionId::ALL.iter().copied() {
            let answer = answers.get(question);
            let kept = &mut self.progress.answers;
            if answer != kept.get(question) && kept.set(question, answer) {
                self.counters.bump(question, now);
                changed = true;
            }
        }
        if changed {
            self.progress.last_answer = Some(now);
        }
        changed
    }
}

/// One field of the stored object. A stored field is one row of [`FIELDS`].
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in the object.
    pub name: &'static str,
    /// The version that brought it. An older record does not have it, and is whole without it: the default of
    /// [`Progress`] is taken.
    pub since: u64,
    /// Reads it into the record, and returns how many parts of it are unreadable; those are left at their default.
    pub read: fn(&str, &mut Record) -> u32,
    /// The text that is stored.
    pub write: fn(&Record) -> String,
}

/// Every field beside the version, in the order in which they are written.
pub const FIELDS: &[Field] = &[
    Field {
        name: "last_answer",
        since: 1,
        read: |text, record| {
            let time = number(text);
            if let Some(time) = time {
                record.progress.last_answer = Some(time).filter(|time| *time > 0);
            }
            u32::from(time.is_none())
        },
        write: |record| record.progress.last_answer.unwrap_or(0).to_string(),
    },
    Field {
        name: "screen",
        since: 1,
        // A screen that is not known is the start: nothing is lost, and a later version may have others.
        read: |text, record| {
            record.progress.place = Place::from_key(text, record.progress.place.visit());
            0
        },
        write: |record| record.progress.place.key().to_owned(),
    },
    Field {
        name: "visit",
        since: 1,
        read: |text, record| {
            let visit = Visit::from_key(text).unwrap_or(Visit::Core);
            record.progress.place = Place::from_key(record.progress.place.key(), visit);
            0
        },
        write: |record| record.progress.place.visit().key().to_owned(),
    },
    Field {
        name: "result_seen",
        since: 1,
        read: |text, record| {
            record.progress.result_seen = text == YES;
            u32::from(!matches!(text, YES | NO))
        },
        write: |record| yes_or_no(record.progress.result_seen),
    },
    Field {
        name: answers_codec::FIELD,
        since: 1,
        read: |text, record| {
            let (answers, damaged) = answers_codec::read_answers(text);
            record.progress.answers = answers;
            danger::keep(text, &mut record.progress);
            damaged
        },
        write: |record| answers_codec::write_answers(&record.progress.answers),
    },
    Field {
        name: "counters",
        since: 1,
        read: |text, record| {
            let (counters, damaged) = answers_codec::read_counters(text);
            record.counters = counters;
            damaged
        },
        write: |record| answers_codec::write_counters(&record.counters),
    },
    // What an older version means for the answers is decided for all of them at once, see `parse`.
    Field {
        name: CONTENT_FIELD,
        since: 2,
        read: |text, _| u32::from(text != older::CONTENT),
        write: |_| older::CONTENT.to_owned(),
    },
    Field {
        name: "asked_again",
        since: 2,
        read: |text, record| {
            record.progress.asked_again |= text == YES;
            u32::from(!matches!(text, YES | NO))
        },
        write: |record| yes_or_no(record.progress.asked_again),
    },
    Field {
        name: "alarm",
        since: 2,
        // What cannot be read is no reason for silence.
        read: |text, record| {
            record.progress.alarm |= text != NO;
            u32::from(!matches!(text, YES | NO))
        },
        write: |record| yes_or_no(record.progress.alarm),
    },
];

fn yes_or_no(yes: bool) -> String {
    if yes { YES } else { NO }.to_owned()
}

/// The outcome of a load; each has its own message.
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
    /// The outcome.
    pub outcome: LoadOutcome,
    /// What could be read. With nothing answered it still tells which answers were cleared when.
    pub record: Option<Record>,
    /// The text as it was found, where parts of it could not be read; to be kept under another key.
    pub set_aside: Option<String>,
}

impl Loaded {
    /// Nothing was loaded, and this is why.
    #[must_use]
    pub const fn nothing(outcome: LoadOutcome) -> Self {
        Self {
            outcome,
            record: None,
            set_aside: None,
        }
    }
}

/// A stored text as it was parsed, whatever its age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// A newer version than this program knows.
    Newer,
    /// Not a record at all.
    Unreadable,
    /// What could be read, and how many parts could not.
    Record(Box<Record>, u32),
}

/// Reads a stored text. `now` is in seconds since 1970; a finished check is kept for `keep_days`.
#[must_use]
pub fn read(text: &str, now: u64, keep_days: u16) -> Loaded {
    let (record, damaged) = match parse(text, now) {
        Parsed::Newer => return Loaded::nothing(LoadOutcome::Newer),
        Parsed::Unreadable => (None, 1),
        Parsed::Record(record, damaged) => (Some(*record), damaged),
    };
    let answered = record
        .as_ref()
        .filter(|record| !record.progress.answers.is_empty());
    if answered.is_some_and(|record| expired(record, now, keep_days)) {
        return Loaded::nothing(LoadOutcome::Expired);
    }
    Loaded {
        outcome: match damaged {
            0 if answered.is_none() => LoadOutcome::Empty,
            0 => LoadOutcome::Restored,
            _ => LoadOutcome::Repaired(damaged),
        },
        record,
        set_aside: (damaged > 0).then(|| text.to_owned()),
    }
}

/// Whether a check is older than it is kept. One from the future (the clock was set back) is not.
fn expired(record: &Record, now: u64, keep_days: u16) -> bool {
    let days = if record.progress.result_seen {
        keep_days
    } else {
        keep_days.min(DRAFT_DAYS)
    };
    older_than(record.progress.last_answer.unwrap_or(0), now, days)
}

/// Whether a moment lies more than so many days back.
pub(crate) fn older_than(then: u64, now: u64, days: u16) -> bool {
    now.saturating_sub(then) > u64::from(days) * DAY
}

/// Parses a stored text without judging its age.
#[must_use]
pub fn parse(text: &str, now: u64) -> Parsed {
    let Some((mut fields, whole)) = lenient_json::read(text) else {
        return Parsed::Unreadable;
    };
    // A record whose version cannot be read is taken for the oldest: every later step is then tried.
    let version = take(&mut fields, VERSION_FIELD).and_then(|text| number(&text));
    let (version, version_damaged) = match version {
        Some(version) if version > 0 => (version, false),
        _ => (1, true),
    };
    if version > VERSION {
        return Parsed::Newer;
    }
    let fields = migrate(fields, version, STEPS);
    let content = fields.iter().find(|(name, _)| name == CONTENT_FIELD);
    let is_older = content.is_none_or(|(_, text)| text != older::CONTENT);
    let (mut record, damaged) = read_fields(fields, version, FIELDS, now);
    if is_older {
        older::ask_again(&mut record.progress);
    }
    // A text that breaks off, or holds more than strings, is a fault of its own.
    let around = u32::from(version_damaged) + u32::from(!whole);
    let damaged = damaged.saturating_add(around);
    Parsed::Record(Box::new(record), damaged)
}

/// Lifts the fields of a version through the rest of the chain.
#[must_use]
pub fn migrate(fields: Fields, version: u64, steps: &[Step]) -> Fields {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    let rest = steps.iter().skip(done);
    rest.fold(fields, |fields, step| step(fields))
}

/// Takes the first field of a name out.
pub(in crate::storage) fn take(fields: &mut Fields, name: &str) -> Option<String> {
    let place = fields.iter().position(|(key, _)| key == name)?;
    Some(fields.remove(place).1)
}

/// Reads the fields of a record that was written in that version, and counts what is unreadable. A missing field is
/// damage only where that version had it.
#[must_use]
pub fn read_fields(mut fields: Fields, version: u64, table: &[Field], now: u64) -> (Record, u32) {
    let mut record = Record::default();
    // Without a readable time: old enough that safety is asked again, young enough that the rest is not thrown away.
    record.progress.last_answer = Some(now.saturating_sub(DAY));
    let mut damaged = 0;
    for field in table {
        damaged += match take(&mut fields, field.name) {
            Some(text) => (field.read)(&text, &mut record),
            None => u32::from(field.since <= version),
        };
    }
    // What is left is unknown and would be gone with the next write.
    let left = u32::try_from(fields.len()).unwrap_or(u32::MAX);
    (record, damaged.saturating_add(left))
}

/// A record as a stored text.
#[must_use]
pub fn write(record: &Record) -> String {
    lenient_json::text_of(record)
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry(VERSION_FIELD, &VERSION.to_string())?;
        for field in FIELDS {
            map.serialize_entry(field.name, &(field.write)(self))?;
        }
        map.end()
    }
}
