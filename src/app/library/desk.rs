//! What of the library lies open: what is kept of the child whose turn it is, as this tab has read it last, the page that
//! shows, and what the parent has in hand there.

use super::child::Child;
use super::child::{Children, Hue, Mark, Symbol};
use super::exchange::{Incoming, NotKept, Plan, Refusal};
use super::expiry::is_ending;
use super::finished::Finished;
use super::shelf::Shelf;
use crate::app::model::Time;
use crate::domain::Answers;
use crate::domain::day::{Day, Local};
use crate::domain::log::{LogDay, LogField, SHOWN_DAYS};

/// A page of what is kept. It is opened from the start, from the result and from another page, and Back leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Finished checks.
    History,
    /// Two of them side by side.
    Compare,
    /// The log.
    Log,
    /// The symbol and the color of a child that is added.
    Child,
    /// Everything as a file, to take along.
    Copy,
    /// The answers and the log for a doctor's software.
    Fhir,
    /// A file of ours is read.
    Import,
}

/// A day of the log that is open, with what the parent has filled in so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDay {
    /// Which.
    pub day: Day,
    /// What was kept of it when it was opened.
    pub before: LogDay,
    /// What it shows.
    pub now: LogDay,
}

/// What the parent does with the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A page is to open.
    Open(Page),
    /// A day of the log is to open, or to close.
    Day(Day),
    /// An option of a field was tapped.
    Tap(LogField, u8),
    /// "A good day."
    GoodDay,
    /// The day is to be kept.
    SaveDay,
    /// What is kept of the day is to be deleted.
    DeleteDay,
    /// The two weeks before those that show, or after them.
    Weeks(bool),
    /// A finished check was picked to be compared, or no longer.
    Pick(Time),
    /// What an older finished check said, or what was told it, is opened or closed.
    Unfold(Time),
    /// A finished check is to be deleted, or all of them: asks once.
    Delete(Option<Time>),
    /// "Check the danger signs."
    NewCheck,
    /// A symbol was picked.
    Symbol(Symbol),
    /// A color was picked.
    Hue(Hue),
    /// The child is to be added, or its mark changed.
    SaveChild,
    /// It is this child's turn.
    Turn(Child),
    /// A file was picked, or text was pasted; nothing where it is too large to be read.
    Read(Option<Box<[u8]>>),
    /// Whose a child of the file is: one that is here, or another.
    Whose(usize, Option<Child>),
    /// The file is to be taken over.
    Import,
}

/// A change of what is kept, for the keeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The day that is open is kept.
    Day,
    /// A day is deleted.
    DeleteDay(Day),
    /// A finished check is deleted, or all of them.
    Delete(Option<Time>),
    /// A child is added with this mark.
    Add(Mark),
    /// It is this child's turn.
    Turn(Child),
    /// What was picked or pasted is read.
    Read,
    /// What an import would do is worked out. It is a change for the keeper, as the merge is in the late part.
    Plan,
    /// The file is taken over.
    Import,
    /// Everything is put together for a file.
    Export,
}

/// What has become of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The day is kept.
    Saved(Day),
    /// Something was deleted.
    Deleted,
    /// It was not kept; what was kept before still is.
    NotKept(NotKept),
    /// The file was taken over.
    Imported(Plan),
    /// It was refused.
    Refused(Refusal),
}

/// What lies open of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// What the clock on the wall shows.
    pub local: Local,
    /// The day of the last answer, where it is known.
    pub answered: Option<Day>,
    /// Every child.
    pub children: Children,
    /// Whether anything is kept of the one whose turn it is; known before what it is.
    pub any: bool,
    /// Whether the part of the program that reads it has not arrived.
    pub waits: bool,
    /// What is kept of the one whose turn it is.
    pub shelf: Shelf,
    /// The page that is open.
    pub page: Option<Page>,
    /// The day of the log that is open.
    pub day: Option<OpenDay>,
    /// How many times two weeks the log is turned back.
    pub weeks: u32,
    /// The finished checks that were picked, at most two.
    pub picked: Vec<Time>,
    /// The older finished checks of which something was opened: of the others, what is closed is not drawn.
    pub unfolded: Vec<Time>,
    /// What was picked for a child that is added.
    pub mark: (Option<Symbol>, Option<Hue>),
    /// What was read, as it was found.
    pub read: Option<Box<[u8]>>,
    /// A file that was read.
    pub incoming: Option<Incoming>,
    /// Everything as a file.
    pub copy: Option<String>,
    /// Whether something of what is kept could not be read. It was set aside.
    pub lost: bool,
    /// What has become of the last change.
    pub said: Option<Said>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            local: Local::FIRST,
            answered: None,
            children: Children::default(),
            any: false,
            waits: false,
            shelf: Shelf::default(),
            page: None,
            day: None,
            weeks: 0,
            picked: Vec::new(),
            unfolded: Vec::new(),
            mark: (None, None),
            read: None,
            incoming: None,
            copy: None,
            lost: false,
            said: None,
        }
    }
}

impl Desk {
    /// A desk with nothing on it, under the same clock.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            local: self.local,
            waits: self.waits,
            ..Self::default()
        }
    }

    /// The finished check before which none is: the last one.
    #[must_use]
    pub fn last_check(&self) -> Option<&Finished> {
        self.shelf.history.checks().last()
    }

    /// Two weeks of days, the first first: the last 14, or earlier ones by so many times two weeks.
    pub fn days(&self, weeks: u32) -> impl DoubleEndedIterator<Item = Day> {
        let last = self.local.day.earlier(weeks * SHOWN_DAYS);
        (0..SHOWN_DAYS).rev().map(move |ago| last.earlier(ago))
    }

    /// The same with what was logged.
    #[must_use]
    pub fn logged(&self, weeks: u32) -> Vec<(Day, LogDay)> {
        let entry = |day| (day, self.shelf.log.get(day));
        self.days(weeks).map(entry).collect()
    }

    /// Whether anything was logged before the days that the picture shows.
    #[must_use]
    pub fn has_earlier(&self) -> bool {
        let first = self.days(self.weeks).next();
        let mut entries = self.shelf.log.entries().iter();
        entries.any(|entry| Some(entry.day) < first && !entry.what.is_empty())
    }

    /// The answers of the last check: those of the running one, if there are any.
    #[must_use]
    pub fn last_answers<'a>(&'a self, running: &'a Answers) -> &'a Answers {
        match self.last_check() {
            Some(check) if running.is_empty() => &check.answers,
            _ => running,
        }
    }

    /// How many finished checks and how many log days are to expire within two weeks, each with the last of them.
    #[must_use]
    pub fn ending(&self, keep_days: u16) -> [Option<(u32, Day)>; 2] {
        let count = |days: &mut dyn Iterator<Item = Day>| {
            let ending = days.filter(|day| is_ending(*day, self.local.day, keep_days));
            ending.fold(None, |before: Option<(u32, Day)>, day| {
                Some((before.map_or(0, |(count, _)| count) + 1, day))
            })
        };
        let Shelf { history, log } = &self.shelf;
        [
            count(&mut history.checks().iter().map(|check| check.day)),
            count(&mut log.entries().iter().map(|entry| entry.day)),
        ]
    }

    /// Opens a day of the log.
    pub fn open_day(&mut self, day: Day) {
        let before = self.shelf.log.get(day);
        self.day = Some(OpenDay {
            day,
            before,
            now: before,
        });
    }

    /// The mark that was picked, where no other child has it.
    #[must_use]
    pub fn new_mark(&self) -> Option<Mark> {
        let (symbol, hue) = (self.mark.0?, self.mark.1?);
        Some(Mark { symbol, hue }).filter(|mark| self.children.is_free(*mark))
    }
}
