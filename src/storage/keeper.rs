//! The keeper: loads, saves, merges and erases, and hears what another tab does.
//!
//! Every message goes through [`Keeper::apply`]: the model is updated, the store follows, and what the store brings
//! back (answers of another tab, or that they were erased there) is applied to the model as well. The caller gets all
//! effects together and has only to show them.

pub(super) mod library;

use super::aside::{drop_expired, set_aside};
use super::claim::{Claim, claim};
use super::format::record::{self, LoadOutcome, Loaded, Parsed, Record};
use super::library::Books;
use super::merge::merge;
use super::store::{Denied, Part, SaveError, Slot, Store, StoredValue};
use crate::app::library::Child;
use crate::app::model::Time;
use crate::app::{Effects, Forget, Model, Msg, Notice, Place, SaveState, update};
use crate::domain::QuestionId;
use crate::settings::config::Storage;

/// What this tab hears of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Another tab wrote this key.
    Wrote(String),
    /// Another tab removed this key, as erasing does.
    Removed(String),
    /// Another tab cleared the whole store, as no check does.
    Cleared,
    /// Nothing, but this tab has slept or was hidden, and may have missed what happened.
    Woke,
}

/// Whether answers are to be stored, as far as the browser lets them.
const fn is_kept(saved: SaveState) -> bool {
    match saved {
        SaveState::Saved | SaveState::Denied | SaveState::Full => true,
        SaveState::Off | SaveState::SecondCopy | SaveState::Newer => false,
    }
}

/// Keeps one check.
pub struct Keeper {
    store: Box<dyn Store>,
    /// Whose check it is.
    child: Child,
    /// What this tab has, with the order of the answers.
    record: Record,
    /// The highest number that was seen in the store; 0 while nothing was.
    stored_up_to: u32,
    /// Whether the tab has its mark.
    marked: bool,
    /// Whether the store was seen to keep what was put into it.
    proven: bool,
    _claim: Option<Claim>,
}

impl Keeper {
    /// Opens the check of a model: claims its name on this page, and restores what is stored. `second` tells that the
    /// same check runs on the page where it cannot be seen from here.
    #[must_use]
    pub fn open(store: Box<dyn Store>, model: &mut Model, second: bool, now: Time) -> Self {
        let claim = claim(&model.config.instance).filter(|_| !second);
        model.saved = match (&claim, model.config.storage) {
            (None, _) => SaveState::SecondCopy,
            (Some(_), Storage::None) => SaveState::Off,
            (Some(_), Storage::Local | Storage::Session) => SaveState::Saved,
        };
        let mut keeper = Self {
            store,
            child: Child::FIRST,
            record: Record::default(),
            stored_up_to: 0,
            marked: false,
            proven: false,
            _claim: claim,
        };
        if model.saved == SaveState::Saved {
            keeper.child = Books::new(&*keeper.store, now).turn();
            keeper.load(model, now);
            keeper.look(model, now);
        }
        keeper.lay_out(model, now);
        keeper
    }

    fn load(&mut self, model: &mut Model, now: Time) {
        let keep_days = model.config.keep_days;
        drop_expired(&*self.store, self.aside(), now, keep_days);
        let loaded = match self.store.get(self.slot()) {
            Err(Denied) => Loaded::nothing(LoadOutcome::Denied),
            Ok(None) => Loaded::nothing(LoadOutcome::Empty),
            Ok(Some(text)) => record::read(&text, now, keep_days),
        };
        self.set_aside(loaded.set_aside.as_deref(), now);
        match loaded.outcome {
            LoadOutcome::Empty | LoadOutcome::Restored => {}
            LoadOutcome::Repaired(lost) => model.notice = Some(Notice::Repaired(lost)),
            LoadOutcome::Expired => {
                self.store.remove(self.slot());
                model.notice = Some(Notice::Expired);
            }
            LoadOutcome::Newer => model.saved = SaveState::Newer,
            LoadOutcome::Denied => model.saved = SaveState::Denied,
        }
        if let Some(record) = loaded.record {
            let same_tab = self.store.get(Slot::Tab).is_ok_and(|mark| mark.is_some());
            self.marked = same_tab;
            model.restore(record.progress.clone(), same_tab, now);
            self.know(record);
        }
    }

    /// Marks the tab as one that is in the middle of the check, or takes the mark away: a reload shows what showed, and the start
    /// where that showed, or nothing at all. Without the mark it opens the start with Continue, and nothing is lost.
    fn mark(&mut self, model: &Model) {
        let inside = model.progress.place != Place::Start;
        if inside == self.marked {
            return;
        }
        if !inside {
            self.unmark();
        } else if is_kept(model.saved) {
            let _ = self.store.put(&StoredValue::Tab);
            self.marked = true;
        }
    }

    fn unmark(&mut self) {
        self.store.remove(Slot::Tab);
        self.marked = false;
    }

    /// Applies a message, and keeps the store in step with the model.
    pub fn apply(&mut self, model: &mut Model, msg: Msg, now: Time) -> Effects {
        let shows_again = matches!(msg, Msg::Unhide);
        let mut effects = update(model, msg, now);
        match effects.forget {
            Forget::Nothing => {}
            // The record is saved again below, without answers: its order of answers must outlive them, or
            // another tab would bring the old ones back.
            Forget::Record => self.start_over(model, now),
            Forget::Everything => self.erase(model),
        }
        if effects.moved {
            self.mark(model);
        }
        if effects.save
            && let Some(msg) = self.save(model, now)
        {
            effects.add(self.apply(model, msg, now));
        }
        if let Some(change) = effects.change {
            effects.told |= self.change(model, change, now);
        }
        if shows_again {
            // Nobody was asked about what has happened to the store while nothing showed.
            effects.add(self.heard(model, &News::Woke, now));
        }
        effects
    }

    /// What is stored may have changed while this tab looked elsewhere.
    pub fn heard(&mut self, model: &mut Model, news: &News, now: Time) -> Effects {
        self.heard_of_library(model, news, now);
        let ours = |key: &String| *key == self.slot().key(&model.config.instance);
        let about_us = match news {
            News::Wrote(key) | News::Removed(key) => ours(key),
            News::Cleared | News::Woke => true,
        };
        if !about_us || !is_kept(model.saved) {
            return Effects::default();
        }
        let Ok(found) = self.store.get(self.slot()) else {
            return Effects::default();
        };
        let msg = match (found.map(|text| record::parse(&text, now)), news) {
            (Some(Parsed::Record(theirs, 0)), _) if self.is_begun_anew(&theirs) => {
                self.erased(Some(&theirs))
            }
            // What is there by now was written back by a tab that had not heard of it yet.
            (None | Some(Parsed::Record(..)), News::Removed(_)) if self.has_stored() => {
                self.store.remove(self.slot());
                self.erased(None)
            }
            (None, News::Woke) if self.has_stored() => Some(Msg::Gone),
            (Some(Parsed::Record(theirs, _)), _) => {
                let merged = merge(&self.record, &theirs);
                let is_news = merged != self.record;
                self.know(merged);
                is_news.then(|| self.synced())
            }
            // A script of the site may have cleared what is not its own: a tab in use stores it again with the next
            // answer. Damage is set aside and a newer version is respected then, too.
            (None | Some(Parsed::Unreadable | Parsed::Newer), _) => None,
        };
        msg.map_or_else(Effects::default, |msg| self.apply(model, msg, now))
    }

    /// Saves, and returns what another tab has done meanwhile. A tab that slept hears of no change, so the moment of
    /// writing is the only safe one to look: the store is read once, before it is written.
    fn save(&mut self, model: &mut Model, now: Time) -> Option<Msg> {
        if !is_kept(model.saved) {
            return None;
        }
        let found = self.store.get(self.slot());
        let parsed = match &found {
            Ok(Some(text)) => Some(record::parse(text, now)),
            Ok(None) | Err(Denied) => None,
        };
        let theirs = match &parsed {
            Some(Parsed::Newer) => {
                model.saved = SaveState::Newer;
                return None;
            }
            Some(Parsed::Record(theirs, 0)) if self.is_begun_anew(theirs) => {
                return self.erased(Some(theirs));
            }
            Some(Parsed::Record(theirs, _)) => Some(&**theirs),
            Some(Parsed::Unreadable) | None => None,
        };
        self.record.follow(model.to_keep(), now);
        let merged = theirs
            .map(|theirs| merge(&self.record, theirs))
            .filter(|merged| *merged != self.record);
        if !matches!(parsed, None | Some(Parsed::Record(_, 0))) {
            self.set_aside(found.as_ref().ok().and_then(Option::as_deref), now);
        }
        let record = merged.as_ref().unwrap_or(&self.record);
        let put = match &found {
            Ok(there) => {
                // What is gone shows that the store may keep nothing at all.
                self.proven &= there.is_some();
                self.put(record, now)
            }
            Err(Denied) => Err(SaveError::Denied),
        };
        model.saved = match put {
            Ok(()) => SaveState::Saved,
            Err(SaveError::Denied) => SaveState::Denied,
            Err(SaveError::Full) => SaveState::Full,
        };
        if put.is_err() {
            return None;
        }
        self.proven = true;
        self.stored_up_to = record.counters.highest();
        self.record = merged?;
        Some(self.synced())
    }

    /// Puts the record into the store, and looks once whether it stays there: some stores keep nothing without a word.
    fn put(&self, record: &Record, now: Time) -> Result<(), SaveError> {
        self.store.put(&StoredValue::Record(self.child, record))?;
        if self.proven {
            return Ok(());
        }
        let text = self.store.get(self.slot())?.ok_or(Denied)?;
        match record::parse(&text, now) {
            Parsed::Record(kept, _) if kept.counters == record.counters => Ok(()),
            _ => Err(SaveError::Denied),
        }
    }

    fn slot(&self) -> Slot {
        Slot::record(self.child)
    }

    fn aside(&self) -> Slot {
        if self.child == Child::FIRST {
            Slot::SetAside
        } else {
            Slot::Aside(Part::Record, self.child)
        }
    }

    /// The result that the answers have led to stays; the next one is of another check.
    fn start_over(&self, model: &Model, now: Time) {
        self.store.remove(self.aside());
        if let Some(books) = self.books(model, now) {
            // Where it cannot be kept, the next result takes the place of one of the same day at most.
            let _ = books.start_over(self.child);
        }
    }

    /// Whether the store holds answers of this tab, as far as it knows.
    fn has_stored(&self) -> bool {
        self.stored_up_to > 0 && !self.record.progress.answers.is_empty()
    }

    /// Whether a record was begun after the one that this tab knows had been erased. Numbers never leave a record, as
    /// each write starts from what is there: where all of them are newer than this tab's and some of this tab's are
    /// missing, the record does not descend from it.
    fn is_begun_anew(&self, theirs: &Record) -> bool {
        let mut missing = false;
        for question in QuestionId::ALL.iter().copied() {
            let known = (1..=self.stored_up_to).contains(&self.record.counters.get(question));
            match theirs.counters.get(question) {
                0 => missing |= known,
                number if number <= self.stored_up_to => return false,
                _ => {}
            }
        }
        missing && self.has_stored()
    }

    /// What this tab had is erased, in the store and here; another tab may have begun anew since then.
    fn erased(&mut self, since: Option<&Record>) -> Option<Msg> {
        self.know(since.cloned().unwrap_or_default());
        self.unmark();
        if since.is_none() {
            // Nothing tells any more that there are others.
            self.child = Child::FIRST;
        }
        let since = since.map(|record| Box::new(record.progress.clone()));
        Some(Msg::ErasedElsewhere(since))
    }

    fn synced(&self) -> Msg {
        Msg::Synced(Box::new(self.record.progress.clone()))
    }

    /// A record that is in the store.
    fn know(&mut self, record: Record) {
        self.stored_up_to = record.counters.highest();
        self.record = record;
    }

    /// Erases everything of any check on this origin, also where this one keeps nothing: an earlier visit may have.
    fn erase(&mut self, model: &mut Model) {
        self.know(Record::default());
        self.child = Child::FIRST;
        if self.store.erase_all().is_err() && model.saved == SaveState::Saved {
            model.notice = Some(Notice::NotErased);
        }
    }

    /// Sets a damaged text aside before it is written over. Where there is no room it is lost: the answers go first.
    fn set_aside(&self, text: Option<&str>, since: Time) {
        if let Some(text) = text {
            let _ = set_aside(&*self.store, self.aside(), text, since);
        }
    }
}
