//! The stored record: one versioned flat JSON object of strings, the chain that lifts older ones, and what loading came
//! to. docs/content.md and CONTRIBUTING.md tell how to add a field; tests/fixtures/records holds one
//! record of every version ever shipped.

use super::answers_codec;
use super::lenient_json::{self, Fields, Flat, number};
use crate::storage::snapshot::Snapshot;
use serde::ser::{Serialize, Serializer};

/// Lifts the fields of one version to the next.
pub type Step = fn(Fields) -> Fields;

/// The chain: the first step lifts version 1 to 2, and so on. A new version is one more step and one
/// more fixture.
pub const STEPS: &[Step] = &[];
/// The version that is written.
pub const VERSION: u64 = STEPS.len() as u64 + 1;

const DAY: u64 = 24 * 60 * 60;
const YES: &str = "yes";
const NO: &str = "no";
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
pub(crate) fn older_than(then: u64, now: u64, days: u16) -> bool {
    now.saturating_sub(then) > u64::from(days) * DAY
}

/// Reads a stored text without judging its age.
#[must_use]
pub fn understand(text: &str, now: u64) -> Understood {
    let Some((mut fields, whole)) = lenient_json::read(text) else {
        return Understood::Nothing;
    };
    // A record whose version cannot be read is taken for the oldest: every later step is then tried.
    let version = take(&mut fields, "v").and_then(|text| number(&text));
    let (version, version_damaged) = match version {
        Some(version) if version > 0 => (version, false),
        _ => (1, true),
    };
    if version > VERSION {
        return Understood::Newer;
    }
    let fields = migrate(fields, version, STEPS);
    let (snapshot, damaged) = from_fields(fields, now);
    // A text that breaks off, or holds more than strings, is a fault of its own.
    let damaged = damaged + u32::from(version_damaged) + u32::from(!whole);
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
fn take(fields: &mut Fields, name: &str) -> Option<String> {
    let place = fields.iter().position(|(key, _)| key == name)?;
    Some(fields.remove(place).1)
}

fn from_fields(mut fields: Fields, now: u64) -> (Snapshot, u32) {
    let mut next = |name| take(&mut fields, name);
    let last_answer = next("last_answer").and_then(|text| number(&text));
    let result_seen = next("result_seen").and_then(|text| match text.as_str() {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    });
    let (screen, visit) = (next("screen"), next("visit"));
    let answers = next("answers").map(|text| answers_codec::read_answers(&text));
    let counters = next("counters").map(|text| answers_codec::read_counters(&text));

    let missing = [
        last_answer.is_none(),
        result_seen.is_none(),
        screen.is_none(),
        visit.is_none(),
        answers.is_none(),
        counters.is_none(),
    ];
    let (answers, answers_damaged) = answers.unwrap_or_default();
    let (counters, counters_damaged) = counters.unwrap_or_default();
    // What is left has no place here and would be gone with the next write.
    let left = u32::try_from(fields.len()).unwrap_or(u32::MAX / 2);
    let damaged = missing.into_iter().map(u32::from).sum::<u32>();
    let snapshot = Snapshot {
        answers,
        counters,
        // Old enough that safety is asked again, young enough that the rest is not thrown away.
        last_answer: last_answer.unwrap_or(now.saturating_sub(DAY)),
        screen: screen.unwrap_or_default(),
        visit: visit.unwrap_or_default(),
        result_seen: result_seen.unwrap_or_default(),
    };
    (
        snapshot,
        damaged + answers_damaged + counters_damaged + left,
    )
}

/// A snapshot as a stored text.
#[must_use]
pub fn write(snapshot: &Snapshot) -> String {
    lenient_json::text_of(&Record(snapshot))
}

/// A snapshot in the shape in which it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a>(pub &'a Snapshot);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Self(snapshot) = self;
        Flat(&[
            ("v", &VERSION.to_string()),
            ("last_answer", &snapshot.last_answer.to_string()),
            ("screen", &snapshot.screen),
            ("visit", &snapshot.visit),
            ("result_seen", if snapshot.result_seen { YES } else { NO }),
            ("answers", &answers_codec::write_answers(&snapshot.answers)),
            (
                "counters",
                &answers_codec::write_counters(&snapshot.counters),
            ),
        ])
        .serialize(out)
    }
}
