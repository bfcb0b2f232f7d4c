//! A day of the log as it is kept: words `poop=1 look=firm,soft`. `poop=0|1` is unsettled, what is behind `!` was decided
//! against: `poop=1!0`, `itch=!lot`. The last word may be `told=` and when an announcement that names the day was shown.

use super::object::Stored;
use super::words::{TOLD, told_of};
use crate::app::library::{Entry, Log};
use crate::domain::answers::Selection;
use crate::domain::day::Day;
use crate::domain::log::{LogDay, LogField};
use crate::storage::format::answers_codec::words;
use crate::storage::format::lenient_json::{Fields, number};

/// Between values of which one is still to be picked.
const OR: char = '|';
/// Before what was decided against.
const NOT: char = '!';

/// The text of an entry.
#[must_use]
pub fn write(entry: &Entry) -> String {
    let mut text = String::new();
    for field in LogField::ALL.iter().copied() {
        let (values, against) = (entry.what.values(field), entry.what.against(field));
        if values.is_empty() && against.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(field.key());
        text.push('=');
        write_values(&mut text, field, values);
        if !against.is_empty() {
            text.push(NOT);
            write_values(&mut text, field, against);
        }
    }
    told_of(&mut text, entry.told);
    text
}

fn write_values(text: &mut String, field: LogField, values: Selection) {
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            text.push(OR);
        }
        text.push_str(&field.text(value));
    }
}

/// Reads the words that can be read, and tells how many cannot. Of a field that is there twice, the first is read.
#[must_use]
pub fn read(day: Day, text: &str) -> (Entry, u32) {
    let (mut what, mut told, mut damaged) = (LogDay::default(), None, 0);
    for word in words(text) {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        if key == TOLD {
            told = number(value);
            damaged += u32::from(told.is_none());
        } else {
            damaged += u32::from(!read_field(&mut what, key, value));
        }
    }
    (Entry { day, what, told }, damaged)
}

fn read_field(what: &mut LogDay, key: &str, value: &str) -> bool {
    let Some(field) = LogField::from_key(key) else {
        return false;
    };
    let (values, against) = value.split_once(NOT).unwrap_or((value, ""));
    let is_new = what.values(field).is_empty() && what.against(field).is_empty();
    match (read_values(field, values), read_values(field, against)) {
        (Some(values), Some(against)) => {
            let says_something = !values.is_empty() || !against.is_empty();
            is_new && says_something && what.restore(field, values, against)
        }
        _ => false,
    }
}

fn read_values(field: LogField, text: &str) -> Option<Selection> {
    if text.is_empty() {
        return Some(Selection::NONE);
    }
    let mut values = text.split(OR);
    values.try_fold(Selection::NONE, |all, value| {
        Some(all.with(field.from_text(value)?))
    })
}

impl Stored for Log {
    fn read_all(fields: &Fields) -> (Self, u32) {
        let (mut log, mut damaged) = (Self::default(), 0);
        for (name, text) in fields.iter() {
            let Some(day) = Day::parse(name) else {
                damaged += 1;
                continue;
            };
            let (entry, lost) = read(day, text);
            // Of a day that is there twice, the first is read.
            damaged += lost + u32::from(!log.put(entry));
        }
        (log, damaged)
    }

    fn write_all(&self) -> Fields {
        let entries = self.entries().iter();
        let fields = entries.map(|entry| (entry.day.iso(), write(entry)));
        fields.collect()
    }
}
