//! The books of a store: every change to what is kept beside the running check.

use super::object::{Loaded, Place, Stored};
use super::{children_codec, finished_codec};
use crate::app::library::{
    Child, Children, Clock, Due, Finished, History, Library, Log, Mark, NotKept, Plan, Shelf,
    Whose, merge,
};
use crate::domain::day::Day;
use crate::domain::log::LogDay;
use crate::storage::format::lenient_json::Fields;
use crate::storage::format::record::LoadOutcome;
use crate::storage::store::{Part, Slot, Store};

/// What is kept in a store beside the running check.
#[derive(Clone, Copy)]
pub struct Books<'a> {
    store: &'a dyn Store,
    /// In seconds since 1970.
    now: u64,
}

impl<'a> Books<'a> {
    /// The books in a store, at a moment in seconds since 1970.
    #[must_use]
    pub const fn new(store: &'a dyn Store, now: u64) -> Self {
        Self { store, now }
    }

    const fn place(&self, part: Part, child: Child) -> Place<'a> {
        Place {
            store: self.store,
            part,
            child,
            now: self.now,
        }
    }

    /// Where the children are.
    const fn all(&self) -> Place<'a> {
        self.place(Part::Children, Child::FIRST)
    }

    /// The children. Nothing is stored while there is one without a mark.
    #[must_use]
    pub fn children(&self) -> Loaded<Children> {
        self.all().load()
    }

    /// Whose turn it is. That is all that the check itself asks of the children, so nothing else is read.
    #[must_use]
    pub fn turn(&self) -> Child {
        let turn = self.all().peek(children_codec::CURRENT);
        turn.unwrap_or(Child::FIRST)
    }

    /// The finished checks of a child.
    #[must_use]
    pub fn history(&self, child: Child) -> Loaded<History> {
        self.place(Part::Finished, child).load()
    }

    /// The log of a child.
    #[must_use]
    pub fn log(&self, child: Child) -> Loaded<Log> {
        self.place(Part::Log, child).load()
    }

    /// Everything of every child, to be exported or merged.
    ///
    /// # Errors
    /// Where a part of it is denied or newer: a copy without it would look whole.
    pub fn library(&self) -> Result<Library, NotKept> {
        let Loaded { value, outcome } = self.children();
        let mut all = vec![outcome];
        let mut shelves = Vec::new();
        for (child, _) in value.iter() {
            let (history, log) = (self.history(child), self.log(child));
            all.extend([history.outcome, log.outcome]);
            shelves.push(Shelf {
                history: history.value,
                log: log.value,
            });
        }
        for outcome in all {
            match outcome {
                LoadOutcome::Denied => return Err(NotKept::Denied),
                LoadOutcome::Newer => return Err(NotKept::Newer),
                _ => {}
            }
        }
        Ok(Library {
            children: value,
            shelves,
        })
    }

    /// Keeps the result that the running check of a child has led to, see [`History::finish`].
    ///
    /// # Errors
    /// Where it was not kept; what was kept before still is. The same holds for every change below. `Ok` tells whether
    /// anything has changed.
    pub fn finish(&self, child: Child, check: &Finished) -> Result<bool, NotKept> {
        self.place(Part::Finished, child)
            .update(|history: &mut History| history.finish(check.clone()))
    }

    /// The next result of a child is one of another check.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn start_over(&self, child: Child) -> Result<bool, NotKept> {
        self.drop_fields(Part::Finished, child, &|name| name == finished_codec::OPEN)
    }

    /// Deletes a finished check.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn delete_finished(&self, child: Child, at: u64) -> Result<bool, NotKept> {
        let at = at.to_string();
        self.drop_fields(Part::Finished, child, &|name| name == at)
    }

    /// Deletes every finished check of a child.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn delete_history(&self, child: Child) -> Result<bool, NotKept> {
        self.drop_fields(Part::Finished, child, &|name| name != finished_codec::OPEN)
    }

    /// Keeps what the parent has changed on a day of the log, between `before` and `after`. A day after today changes
    /// nothing.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn save_day(
        &self,
        child: Child,
        day: Day,
        (before, after): (&LogDay, &LogDay),
        today: Day,
    ) -> Result<bool, NotKept> {
        self.place(Part::Log, child).update(|log: &mut Log| {
            let was = log.get(day);
            log.follow(day, before, after, today) && was != log.get(day)
        })
    }

    /// Deletes the entry of a day.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn delete_day(&self, child: Child, day: Day) -> Result<bool, NotKept> {
        let day = day.iso();
        self.drop_fields(Part::Log, child, &|name| name == day)
    }

    /// Adds a child and makes it its turn. `None` where another has that mark, or there are as many as can be.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn add_child(&self, mark: Mark) -> Result<Option<Child>, NotKept> {
        let mut added = None;
        self.all().update(|children: &mut Children| {
            added = children.add(Some(mark));
            if added.is_some() {
                children.mark_first(mark);
            }
            added.is_some_and(|child| children.choose(child))
        })?;
        Ok(added)
    }

    /// Gives a child a mark, unless another has it.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn set_mark(&self, child: Child, mark: Mark) -> Result<bool, NotKept> {
        self.all()
            .update(|children: &mut Children| children.set_mark(child, mark))
    }

    /// Makes it a child's turn.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn choose(&self, child: Child) -> Result<bool, NotKept> {
        self.all()
            .update(|children: &mut Children| children.current() != child && children.choose(child))
    }

    /// Notes that an announcement was shown which names everything of a child that is [`Due::ToTell`], and forgets
    /// announcements that are still to come: those were made by a clock that was wrong.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn tell(&self, child: Child, clock: Clock) -> Result<bool, NotKept> {
        let told = |day, told| match clock.due(day, told) {
            Due::ToTell => Some(clock.now),
            _ => clock.believed(told),
        };
        let history = self
            .place(Part::Finished, child)
            .update(|history: &mut History| {
                let before = history.clone();
                history.tell(&told);
                *history != before
            })?;
        let log = self.place(Part::Log, child).update(|log: &mut Log| {
            let before = log.clone();
            log.tell(&told);
            *log != before
        })?;
        Ok(history || log)
    }

    /// Removes everything of a child that is [`Due::Over`], and what was set aside longer ago than things are kept. Called
    /// when a page is opened, before anything is announced.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn expire(&self, child: Child, clock: Clock) -> Result<bool, NotKept> {
        for part in [Part::Finished, Part::Log, Part::Children] {
            self.place(part, child).drop_expired_aside(clock.keep_days);
        }
        let is_over = |day, told| clock.due(day, told) == Due::Over;
        let history = self
            .place(Part::Finished, child)
            .update(|history: &mut History| {
                let before = history.checks().len();
                history.expire(&is_over);
                history.checks().len() < before
            })?;
        let log = self.place(Part::Log, child).update(|log: &mut Log| {
            let before = log.entries().len();
            log.expire(&is_over);
            log.entries().len() < before
        })?;
        Ok(history || log)
    }

    /// Merges what was imported into what is stored by now, and tells what has changed. It is kept as a whole or not at all.
    ///
    /// # Errors
    /// As for [`Books::finish`].
    pub fn import(&self, imported: &Library, whose: &[Whose]) -> Result<Plan, NotKept> {
        let before = self.library()?;
        if self.is_damaged(&before) {
            return Err(NotKept::Full);
        }
        let mut after = before.clone();
        let plan = merge(&mut after, imported, whose);
        let mut done = Vec::new();
        for (part, child) in changed(&before, &after) {
            done.push((part, child));
            let written = self.place(part, child).put(fields_of(&after, part, child));
            if let Err(error) = written {
                for (part, child) in done {
                    self.put_back(&before, part, child);
                }
                return Err(error);
            }
        }
        Ok(plan)
    }

    /// Whether something damaged is still in its place, after it was read once: there was no room to set it aside.
    fn is_damaged(&self, library: &Library) -> bool {
        let is_damaged = |outcome| matches!(outcome, LoadOutcome::Repaired(_));
        let mut children = library.children.iter();
        is_damaged(self.children().outcome)
            || children.any(|(child, _)| {
                let outcomes = [self.history(child).outcome, self.log(child).outcome];
                outcomes.into_iter().any(is_damaged)
            })
    }

    /// Puts back what was there before; it has fitted once.
    fn put_back(&self, before: &Library, part: Part, child: Child) {
        let fields = fields_of(before, part, child);
        let is_whole = part == Part::Children && before.children == Children::default();
        if fields.is_empty() || is_whole {
            self.store.remove(Slot::Of(part, child));
        } else {
            let _ = self.place(part, child).put(fields);
        }
    }

    /// Drops fields without a look into any.
    fn drop_fields(
        &self,
        part: Part,
        child: Child,
        is_dropped: &dyn Fn(&str) -> bool,
    ) -> Result<bool, NotKept> {
        self.place(part, child).change(&mut |fields| {
            let before = fields.len();
            fields.retain(|(name, _)| !is_dropped(name));
            (fields.len() < before, 0)
        })
    }
}

/// The objects in which two libraries differ.
fn changed(before: &Library, after: &Library) -> Vec<(Part, Child)> {
    let mut parts = Vec::new();
    for (child, _, shelf) in after.iter() {
        let was = before.shelf(child).cloned().unwrap_or_default();
        if was.history != shelf.history {
            parts.push((Part::Finished, child));
        }
        if was.log != shelf.log {
            parts.push((Part::Log, child));
        }
    }
    // A child is there when everything of it is.
    if before.children != after.children {
        parts.push((Part::Children, Child::FIRST));
    }
    parts
}

fn fields_of(library: &Library, part: Part, child: Child) -> Fields {
    let shelf = library.shelf(child).cloned().unwrap_or_default();
    match part {
        Part::Finished => shelf.history.write_all(),
        Part::Log => shelf.log.write_all(),
        Part::Children => library.children.write_all(),
        // The running check is no part of the library.
        Part::Record => Fields::new(),
    }
}
