//! The twin: the program itself, native, to which happens what happens to the page. Its store is a plain one with the same
//! faults, and its history is what the page's browser has answered.

use super::trace::{Call, Event};
use gut_skin_check::app::back::{BackSteps, Entries};
use gut_skin_check::app::{Effects, Model, Msg, Screen, screen};
use gut_skin_check::content::{EN, Language};
use gut_skin_check::domain::day::{Day, Local};
use gut_skin_check::settings::Config;
use gut_skin_check::storage::{Denied, Keeper, Part, SaveError, Slot, Store, StoredValue};
use gut_skin_check::ui::view::{CardPicture, View};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use yew::Callback;

/// A twin of the page.
pub(super) struct Twin {
    pub(super) model: Model,
    pub(super) store: Rc<Shelf>,
    pub(super) now: u64,
    keeper: Option<Keeper>,
    /// The moment of the last answer of the result that was kept last.
    kept: Option<u64>,
    back: BackSteps,
    told: Told,
}

impl Twin {
    /// A twin of a page that has not loaded, on an empty store.
    pub(super) fn new() -> Self {
        let told = Told::default();
        Self {
            model: Model::new(Config::default()),
            store: Rc::default(),
            now: 0,
            keeper: None,
            kept: None,
            back: BackSteps::new(&told),
            told,
        }
    }

    /// Does all that has happened to the page. What the page asked of its history must be what the twin asks.
    pub(super) fn follow(&mut self, events: &[Event]) -> Result<(), String> {
        let asked = events.iter().filter_map(|event| match event {
            Event::Asked(call) => Some(*call),
            _ => None,
        });
        self.told.calls.borrow_mut().extend(asked);
        for event in events {
            self.look_at_the_clock();
            let moved = self.hear(event);
            self.settle();
            self.announced(moved);
        }
        let left = self.told.calls.take();
        if let Some(wrong) = self.told.wrong.take() {
            return Err(wrong);
        }
        if left.is_empty() {
            Ok(())
        } else {
            Err(format!("the page asked the history for {left:?} as well"))
        }
    }

    /// Does what an event does, and tells whether it led to another screen.
    fn hear(&mut self, event: &Event) -> bool {
        match event {
            Event::Loaded(depth) => self.load(*depth),
            Event::App(msg) => {
                let (back, done) = (msg.is_back(), self.apply(msg.clone()));
                return self.step(done, back);
            }
            Event::Arrived(depth) => {
                self.told.depth.set(*depth);
                if self.back.arrived(&self.told) {
                    let done = self.apply(Msg::Back);
                    let shown = screen(&self.model);
                    self.back.followed(done, shown, &self.told);
                    return done.moved;
                }
            }
            Event::Heard(news) => {
                let keeper = self.keeper.as_mut().expect("the page has loaded");
                let done = keeper.heard(&mut self.model, news, self.now);
                return self.step(done, false);
            }
            Event::Put(key, text) => self.store.change(key.as_deref(), text.as_deref()),
            Event::Clock(now) => self.now = *now,
            Event::Fault(fault) => drop(self.store.fault.replace(fault.clone())),
            Event::Asked(_) => {}
        }
        false
    }

    /// The engines have no other time zone here.
    fn day(moment: u64) -> Day {
        let days = u32::try_from(moment / (24 * 3600)).ok();
        days.and_then(Day::from_number).unwrap_or(Day::FIRST)
    }

    fn look_at_the_clock(&mut self) {
        self.model.desk.local = Local {
            day: Self::day(self.now),
            hour: u8::try_from(self.now / 3600 % 24).unwrap_or(0),
        };
    }

    /// Keeps the result that shows, as the root component does.
    fn settle(&mut self) {
        let last = self.model.progress.last_answer;
        let shows = screen(&self.model) == Screen::Result && !self.model.old_result;
        let (Some(keeper), Some(at)) = (&self.keeper, last) else {
            return;
        };
        if !shows || self.kept == last {
            return;
        }
        self.kept = last;
        let view = View {
            model: &self.model,
            text: Language::of(&EN),
            send: &Callback::noop(),
            date: "",
            picture: &CardPicture::Waiting,
            files: "",
            read: &Callback::noop(),
            proof: &gut_skin_check::ui::view::Proof::default(),
            guest: false,
        };
        if let Some(check) = view.finished(Self::day(at)) {
            keeper.finish(&mut self.model, &check, self.now);
        }
    }

    fn load(&mut self, depth: Option<u32>) {
        // Gives the name of the check back, which the next one claims.
        self.keeper = None;
        self.model = Model::new(Config::default());
        self.kept = None;
        self.look_at_the_clock();
        let store = Box::new(Held(Rc::clone(&self.store)));
        self.keeper = Some(Keeper::open(store, &mut self.model, false, self.now));
        self.told.depth.set(depth);
        self.back = BackSteps::new(&self.told);
    }

    fn apply(&mut self, msg: Msg) -> Effects {
        let keeper = self.keeper.as_mut().expect("the page has loaded");
        keeper.apply(&mut self.model, msg, self.now)
    }

    fn step(&mut self, done: Effects, back: bool) -> bool {
        let shown = screen(&self.model);
        self.back.follow(done, back, shown, &self.told);
        done.moved
    }

    /// What is about to expire was named on the page that has come to show.
    fn announced(&mut self, moved: bool) {
        let shown = screen(&self.model);
        if let (true, Screen::Start | Screen::Result, Some(keeper)) = (moved, shown, &self.keeper) {
            keeper.announced(&mut self.model, self.now);
        }
    }
}

/// A browser's history, as the page's browser has answered it.
#[derive(Default)]
struct Told {
    depth: Cell<Option<u32>>,
    calls: RefCell<VecDeque<Call>>,
    wrong: RefCell<Option<String>>,
}

impl Told {
    /// The page's next call, which must be like this one.
    fn next(&self, wanted: &str, fits: impl Fn(Call) -> bool) -> Option<Call> {
        let call = self.calls.borrow_mut().pop_front();
        if !call.is_some_and(fits) && self.wrong.borrow().is_none() {
            let wrong = format!("of the history the page asked {call:?}, the twin {wanted}");
            self.wrong.replace(Some(wrong));
        }
        call
    }
}

impl Entries for Told {
    fn depth(&self) -> Option<u32> {
        self.depth.get()
    }

    fn mark(&self, depth: u32) {
        if self.depth.replace(Some(depth)).is_none() && self.calls.borrow().is_empty() {
            // Before any page.
            return;
        }
        self.next(&format!("mark {depth}"), |call| call == Call::Mark(depth));
    }

    fn push(&self, depth: u32) -> bool {
        let fits = |call| matches!(call, Call::Push(asked, _) if asked == depth);
        let call = self.next(&format!("push {depth}"), fits);
        let done = matches!(call, Some(Call::Push(_, true)));
        if done {
            self.depth.set(Some(depth));
        }
        done
    }

    fn leave(&self, count: u32) -> bool {
        self.next(&format!("leave {count}"), |call| call == Call::Leave(count));
        true
    }
}

/// A store with the faults of the page's.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    texts: RefCell<HashMap<&'static str, String>>,
    fault: RefCell<String>,
    /// Whether somebody else has changed it since the check wrote.
    pub(super) foreign: Cell<bool>,
}

const SLOTS: [Slot; 3] = [Slot::Record, Slot::SetAside, Slot::Tab];

impl Shelf {
    /// What is there, also while it is denied.
    pub(super) fn text(&self, slot: Slot) -> Option<String> {
        self.texts.borrow().get(name(slot)).cloned()
    }

    /// What the stores do at present.
    pub(super) fn fault(&self) -> String {
        self.fault.borrow().clone()
    }

    /// Somebody else changes a key, or clears `localStorage`.
    pub(super) fn change(&self, key: Option<&str>, text: Option<&str>) {
        self.foreign.set(true);
        if key.is_none() {
            let kept = ["finished", "log", "children", "record of another child"];
            self.texts
                .borrow_mut()
                .retain(|name, _| !kept.contains(name));
        }
        for slot in SLOTS {
            let all = key.is_none() && slot != Slot::Tab;
            if all || key == Some(&slot.key(Config::INSTANCE)) {
                let text = text.map(str::to_owned);
                let mut texts = self.texts.borrow_mut();
                drop(match text {
                    Some(text) => texts.insert(name(slot), text),
                    None => texts.remove(name(slot)),
                });
            }
        }
    }

    /// The tab is closed.
    pub(super) fn close_tab(&self) {
        self.texts.borrow_mut().remove(name(Slot::Tab));
    }

    fn is_denied(&self) -> bool {
        *self.fault.borrow() == "denied"
    }
}

const fn name(slot: Slot) -> &'static str {
    match slot {
        Slot::Record => "record",
        Slot::SetAside => "aside",
        Slot::Tab => "tab",
        Slot::Of(Part::Record, _) => "record of another child",
        Slot::Of(Part::Finished, _) => "finished",
        Slot::Of(Part::Log, _) => "log",
        Slot::Of(Part::Children, _) => "children",
        Slot::Aside(..) => "more aside",
    }
}

/// The shelf as the keeper holds it; the twin looks at it, too.
struct Held(Rc<Shelf>);

impl Store for Held {
    fn get(&self, slot: Slot) -> Result<Option<String>, Denied> {
        if self.0.is_denied() {
            return Err(Denied);
        }
        Ok(self.0.text(slot))
    }

    fn put(&self, value: &StoredValue<'_>) -> Result<(), SaveError> {
        match self.0.fault.borrow().as_str() {
            "denied" => return Err(SaveError::Denied),
            "full" => return Err(SaveError::Full),
            _ => {}
        }
        let text = serde_json::to_string(value).expect("it is plain");
        if value.slot() == Slot::Record {
            self.0.foreign.set(false);
        }
        self.0.texts.borrow_mut().insert(name(value.slot()), text);
        Ok(())
    }

    fn remove(&self, slot: Slot) {
        if !self.0.is_denied() {
            self.0.texts.borrow_mut().remove(name(slot));
        }
    }

    fn erase_all(&self) -> Result<(), Denied> {
        if self.0.is_denied() {
            return Err(Denied);
        }
        self.0.texts.borrow_mut().clear();
        Ok(())
    }
}
