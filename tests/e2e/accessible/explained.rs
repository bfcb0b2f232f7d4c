//! What an engine says that is no fault, with the reason. Whatever else it says fails a test, and so does an entry that is not
//! needed any more.

use std::collections::BTreeSet;

/// The rule, a part of the element, of where it is or of what is said, and why.
pub(super) type Entry = (&'static str, &'static str, &'static str);

/// What was said, held against what is explained.
pub(super) struct Explained {
    entries: &'static [Entry],
    met: BTreeSet<usize>,
    /// What is not explained, a line each.
    pub(super) open: Vec<String>,
}

impl Explained {
    pub(super) fn new(entries: &'static [Entry]) -> Self {
        Self {
            entries,
            met: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    /// Something was said by a rule of a place; the line tells it to people.
    pub(super) fn hear(&mut self, rule: &str, place: &str, line: String) {
        let known = self
            .entries
            .iter()
            .position(|(of, part, _)| rule == *of && place.contains(part));
        match known {
            Some(index) => drop(self.met.insert(index)),
            None => self.open.push(line),
        }
    }

    /// The entries that were not met.
    pub(super) fn idle(&self) -> Vec<Entry> {
        let all = (0..).zip(self.entries);
        all.filter(|(index, _)| !self.met.contains(index))
            .map(|(_, entry)| *entry)
            .collect()
    }
}
