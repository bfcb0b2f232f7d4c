//! The part of the keeper that is about what is kept beside the running check.

use super::{Keeper, News, is_kept};
use crate::app::Model;
use crate::app::library::{
    Change, Child, Clock, Desk, Due, Finished, Incoming, Library, NotKept, OpenDay, Plan, Said,
    Shelf,
};
use crate::app::model::Time;
use crate::late::late;
use crate::storage::format::record::{LoadOutcome, Record};
use crate::storage::library::export::export;
use crate::storage::library::{Books, import};
use crate::storage::store::{Part, Slot};

impl Keeper {
    /// Whose check it is.
    #[must_use]
    pub const fn child(&self) -> Child {
        self.child
    }

    /// What is kept beside the running check; nothing where nothing may be kept.
    #[must_use]
    pub fn books(&self, model: &Model, now: Time) -> Option<Books<'_>> {
        is_kept(model.saved).then(|| Books::new(&*self.store, now))
    }

    const fn clock(model: &Model, now: Time) -> Clock {
        Clock {
            now,
            today: model.desk.local.day,
            keep_days: model.config.keep_days,
        }
    }

    /// Finds out whose turn it is and whether anything is kept, which is all that is needed before the late part is here.
    pub(super) fn look(&self, model: &mut Model, now: Time) {
        if let Some(books) = self.books(model, now) {
            model.desk.children = books.children().value;
            let mut parts = [Part::Finished, Part::Log].into_iter();
            model.desk.any = parts.any(|part| {
                let kept = self.store.get(Slot::Of(part, self.child));
                kept.is_ok_and(|kept| kept.is_some())
            });
        }
    }

    /// Lays out what is kept, without what has expired, as soon as the late part is here.
    pub fn lay_out(&self, model: &mut Model, now: Time) {
        model.desk.waits = lay_out(self, model, now).is_none();
    }

    /// Reads what is kept once more. What the parent has in hand stays, and so does all of it where it cannot be read.
    fn read_again(&self, model: &mut Model, now: Time) {
        let Some(books) = self.books(model, now) else {
            return;
        };
        let (history, log) = (books.history(self.child), books.log(self.child));
        if [history.outcome, log.outcome].contains(&LoadOutcome::Denied) {
            return;
        }
        let desk = &mut model.desk;
        desk.children = books.children().value;
        desk.lost |= [history.outcome, log.outcome]
            .iter()
            .any(|outcome| matches!(outcome, LoadOutcome::Repaired(_)));
        desk.shelf = Shelf {
            history: history.value,
            log: log.value,
        };
        let history = &desk.shelf.history;
        desk.picked.retain(|at| history.get(*at).is_some());
        // Another tab may have filled in more of the day that is open here.
        if let Some(OpenDay { day, before, now }) = &mut desk.day {
            let kept = desk.shelf.log.get(*day);
            let mut shown = kept;
            shown.follow(before, now);
            (*before, *now) = (kept, shown);
        }
    }

    /// Another tab may have changed what is kept.
    pub(super) fn heard_of_library(&self, model: &mut Model, news: &News, now: Time) {
        let instance = &model.config.instance;
        let ours = |key: &String| {
            let slots = [
                Slot::Of(Part::Finished, self.child),
                Slot::Of(Part::Log, self.child),
                Slot::Of(Part::Children, Child::FIRST),
            ];
            slots.iter().any(|slot| slot.key(instance) == *key)
        };
        if match news {
            News::Wrote(key) | News::Removed(key) => ours(key),
            News::Cleared | News::Woke => true,
        } {
            // Before the late part is here, nothing was read yet.
            let _ = read_again(self, model, now);
        }
    }

    /// Keeps the result that shows, see [`Books::finish`]. Tells whether there is something to say of it.
    pub fn finish(&self, model: &mut Model, check: &Finished, now: Time) -> bool {
        finish(self, model, check, now).unwrap_or(false)
    }

    /// Notes that what is about to expire was named on a page that shows.
    pub fn announced(&self, model: &mut Model, now: Time) {
        // Before the late part is here, nothing is named.
        let _ = announced(self, model, now);
    }

    fn note_announced(&self, model: &mut Model, now: Time) {
        let clock = Self::clock(model, now);
        let Some(books) = self.books(model, now) else {
            return;
        };
        let to_tell = |day, told| clock.due(day, told) == Due::ToTell;
        let Shelf { history, log } = &model.desk.shelf;
        let mut checks = history.checks().iter();
        let mut entries = log.entries().iter();
        if checks.any(|check| to_tell(check.day, check.told))
            || entries.any(|entry| to_tell(entry.day, entry.told))
        {
            // Where it cannot be noted it is announced once more.
            let _ = books.tell(self.child, clock);
            self.read_again(model, now);
        }
    }

    /// Changes what is kept, and tells whether there is something to say of it.
    pub(super) fn change(&mut self, model: &mut Model, asked: Change, now: Time) -> bool {
        change(self, model, asked, now).unwrap_or(false)
    }

    fn try_change(
        &mut self,
        model: &mut Model,
        change: Change,
        now: Time,
    ) -> Result<Option<Said>, NotKept> {
        let books = self.books(model, now).ok_or(NotKept::Denied)?;
        let child = self.child;
        let said = match change {
            Change::Day => {
                let desk = &model.desk;
                let Some(OpenDay { day, before, now }) = desk.day else {
                    return Ok(None);
                };
                books.save_day(child, day, (&before, &now), desk.local.day)?;
                Some(Said::Saved(day))
            }
            Change::DeleteDay(day) => books.delete_day(child, day)?.then_some(Said::Deleted),
            Change::Delete(Some(at)) => books.delete_finished(child, at)?.then_some(Said::Deleted),
            Change::Delete(None) => books.delete_history(child)?.then_some(Said::Deleted),
            Change::Add(mark) => {
                if let Some(added) = books.add_child(mark)? {
                    self.turn_to(model, added, now)?;
                }
                return Ok(None);
            }
            Change::Turn(child) => {
                self.turn_to(model, child, now)?;
                return Ok(None);
            }
            Change::Plan => {
                if let Some(incoming) = &mut model.desk.incoming {
                    incoming.work_out();
                }
                return Ok(None);
            }
            Change::Import => {
                let Some(incoming) = &model.desk.incoming else {
                    return Ok(None);
                };
                let Some(whose) = incoming.settled() else {
                    return Ok(None);
                };
                let done: Plan = books.import(&incoming.library, &whose)?;
                model.desk.incoming = None;
                Some(Said::Imported(done))
            }
            Change::Export => {
                model.desk.copy = Some(export(&books.library()?));
                return Ok(None);
            }
            Change::Read => return Ok(read(&mut model.desk, books.library()?)),
        };
        self.read_again(model, now);
        Ok(said)
    }

    /// Makes it another child's turn: its check opens at the start.
    ///
    /// # Errors
    /// Where it cannot be kept whose turn it is. Then nothing has changed.
    pub fn turn_to(&mut self, model: &mut Model, child: Child, now: Time) -> Result<(), NotKept> {
        let Some(books) = self.books(model, now) else {
            return Ok(());
        };
        books.choose(child)?;
        if books.children().value.current() != child {
            return Ok(());
        }
        *model = Model {
            saved: model.saved,
            desk: model.desk.cleared(),
            ..Model::new(model.config.clone())
        };
        self.child = child;
        self.proven = false;
        self.know(Record::default());
        self.unmark();
        self.load(model, now);
        self.look(model, now);
        self.lay_out(model, now);
        Ok(())
    }
}

late! {
    fn lay_out(keeper: &Keeper, model: &mut Model, now: Time) {
        if let Some(books) = keeper.books(model, now) {
            for (child, _) in model.desk.children.iter() {
                // Where it cannot be changed it is all still there.
                let _ = books.expire(child, Keeper::clock(model, now));
            }
        }
        keeper.read_again(model, now);
    }

    fn read_again(keeper: &Keeper, model: &mut Model, now: Time) {
        keeper.read_again(model, now);
    }

    fn finish(keeper: &Keeper, model: &mut Model, check: &Finished, now: Time) -> bool {
        let books = keeper.books(model, now);
        match books.map_or(Ok(false), |books| books.finish(keeper.child, check)) {
            Ok(is_changed) => {
                if is_changed {
                    keeper.read_again(model, now);
                }
                false
            }
            Err(error) => {
                model.desk.said = Some(Said::NotKept(error));
                true
            }
        }
    }

    fn announced(keeper: &Keeper, model: &mut Model, now: Time) {
        keeper.note_announced(model, now);
    }

    fn change(keeper: &mut Keeper, model: &mut Model, asked: Change, now: Time) -> bool {
        let said = match keeper.try_change(model, asked, now) {
            Ok(said) => said,
            Err(error) => Some(Said::NotKept(error)),
        };
        model.desk.said = said;
        said.is_some()
    }
}

/// Reads what was picked or pasted.
fn read(desk: &mut Desk, here: Library) -> Option<Said> {
    let bytes = desk.read.take()?;
    desk.incoming = None;
    match import::read(&bytes) {
        Ok(library) => {
            desk.incoming = Some(Incoming::of(library, here));
            None
        }
        Err(refusal) => Some(Said::Refused(refusal)),
    }
}
