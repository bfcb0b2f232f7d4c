//! The log of a child: what each evening's entry holds, by the day.

use crate::domain::day::Day;
use crate::domain::journey::Time;
use crate::domain::log::{LogDay, week_without_poop};

/// One day of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub day: Day,
    /// What it holds.
    pub what: LogDay,
    /// When an announcement that it expires was shown.
    pub told: Option<Time>,
}

/// The log of a child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log(Vec<Entry>);

impl Log {
    /// A log of entries in any order, each of another day.
    #[must_use]
    pub fn restored(entries: Vec<Entry>) -> Self {
        let mut log = Self::default();
        for entry in entries {
            log.put(entry);
        }
        log
    }

    /// Puts an entry in its place, unless it says nothing. The result is `false`, and nothing is changed, where there is one
    /// of that day.
    pub fn put(&mut self, entry: Entry) -> bool {
        match self.place(entry.day) {
            Ok(_) => return false,
            Err(_) if entry.what.says_nothing() => {}
            Err(place) => self.0.insert(place, entry),
        }
        true
    }

    /// Every entry, the oldest first. Of some only what was cleared is known.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// What a day holds; nothing where it has no entry.
    #[must_use]
    pub fn get(&self, day: Day) -> LogDay {
        match self.place(day) {
            Ok(place) => self.0.get(place).map(|entry| entry.what),
            Err(_) => None,
        }
        .unwrap_or_default()
    }

    /// The last day that has anything filled in.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        let mut filled = self.0.iter().filter(|entry| !entry.what.is_empty());
        filled.next_back().map(|entry| entry.day)
    }

    /// The days on which the parent has still to pick between two values.
    pub fn unsettled(&self) -> impl Iterator<Item = Day> {
        let unsettled = self.0.iter().filter(|entry| entry.what.any_unsettled());
        unsettled.map(|entry| entry.day)
    }

    /// Takes over what the parent has changed on a day, between `before` and `after`. Days after today are refused, and the
    /// result is `false`.
    pub fn follow(&mut self, day: Day, before: &LogDay, after: &LogDay, today: Day) -> bool {
        if day > today {
            return false;
        }
        self.change(day, &mut |what| what.follow(before, after));
        true
    }

    /// Adds what another device says of a day, and tells whether that was news.
    pub fn merge(&mut self, day: Day, other: &LogDay) -> bool {
        let before = self.get(day);
        self.change(day, &mut |what| what.merge(other));
        before != self.get(day)
    }

    /// Marks entries as announced, or takes the mark away.
    pub fn tell(&mut self, told: &dyn Fn(Day, Option<Time>) -> Option<Time>) {
        for entry in &mut self.0 {
            entry.told = told(entry.day, entry.told);
        }
    }

    /// Removes the entries for which this is true.
    pub fn expire(&mut self, is_over: &dyn Fn(Day, Option<Time>) -> bool) {
        self.0.retain(|entry| !is_over(entry.day, entry.told));
    }

    /// Whether the log itself asks for a call today, see [`week_without_poop`].
    #[must_use]
    pub fn week_without_poop(&self, today: Day) -> bool {
        week_without_poop(&|day| self.get(day).no_poop(), today)
    }

    fn place(&self, day: Day) -> Result<usize, usize> {
        self.0.binary_search_by_key(&day, |entry| entry.day)
    }

    fn change(&mut self, day: Day, change: &mut dyn FnMut(&mut LogDay)) {
        let mut what = self.get(day);
        change(&mut what);
        match self.place(day) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.what = what;
                }
            }
            Err(_) if what.says_nothing() => {}
            Err(place) => {
                let told = None;
                self.0.insert(place, Entry { day, what, told });
            }
        }
    }
}
