//! The one stateful component: it owns the model and wires it to storage, focus and the browser's Back.

use web_sys::Element;
use yew::prelude::*;

use crate::app::{Effects, Forget, Model, Msg, Notice, Place, Restored, SaveState, Screen, Visit};
use crate::app::{screen, update};
use crate::content::EN;
use crate::embed::page::SETTINGS;
use crate::platform::listen::{Listener, stored_key};
use crate::platform::{announce, clock, focus, history, paint};
use crate::settings::Config;
use crate::settings::accent;
use crate::settings::config::Storage;
use crate::storage::local::{Area, WebStore, erase_origin};
use crate::storage::store::Kept;
use crate::storage::{
    Claim, LoadOutcome, MemoryStore, SaveError, Saved, Slot, Snapshot, Store, claim, load, save,
};
use crate::ui::view::{View, page, problem_line, save_line};

/// What a mount needs to know.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Reads the practice's settings.
    pub settings: Callback<(), Config>,
    /// The element that the app renders into.
    pub host: Element,
    /// Whether Start was tapped before the app was ready.
    pub early: bool,
    /// The screen that stands in the page till then.
    pub shown: Option<String>,
    /// Whether the same check runs elsewhere on the page, where this one cannot see it.
    pub second: bool,
    /// Whether the browser's Back is a step back in the check.
    pub history: bool,
    /// Called once the first render stands in the page; tells whether Start was tapped meanwhile, on what stood there
    /// before.
    pub on_ready: Callback<(), bool>,
}

/// Something that reaches the root.
pub enum Event {
    /// From a view.
    App(Msg),
    /// The browser went back in its history.
    WentBack,
    /// Another tab wrote this key, or cleared everything.
    Stored(Option<String>),
    /// The page has changed a setting.
    Settings,
}

/// The root component.
pub struct Root {
    model: Model,
    store: Box<dyn Store>,
    /// What was last kept, with the order of the answers.
    kept: Snapshot,
    pending: Effects,
    /// The date of the last answer in words, and the moment that it is of.
    date: (u64, String),
    send: Callback<Msg>,
    steps: Option<history::Steps>,
    _listeners: [Option<Listener>; 3],
    _claim: Option<Claim>,
}

impl Component for Root {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let config = props.settings.emit(());
        let claim = claim(&config.instance).filter(|_| !props.second);
        let (store, saved) = store_for(&config, claim.is_some());
        let went_back = ctx.link().callback(|_| Event::WentBack);
        let stored = ctx.link().callback(Event::Stored);
        let changed = ctx.link().callback(|()| Event::Settings);
        let mut root = Self {
            model: Model::new(config),
            store,
            kept: Snapshot::default(),
            pending: Effects::default(),
            date: (0, String::new()),
            send: ctx.link().callback(Event::App),
            steps: props.history.then(history::Steps::default),
            _listeners: [
                Listener::on_window("popstate", move |_| went_back.emit(())),
                Listener::on_window("storage", move |event| stored.emit(stored_key(&event))),
                Listener::on_window(SETTINGS, move |_| changed.emit(())),
            ],
            _claim: claim,
        };
        root.model.saved = saved;
        root.load();
        if ctx.props().early {
            // Before the first render, which then shows what the parent is waiting for.
            root.step(Some(Msg::Start), false);
            // Who is there already is not moved.
            root.pending.moved = props.shown.as_deref() != Some(screen(&root.model).key());
        }
        root.say_date();
        root
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let (msg, back) = match event {
            Event::App(msg) => {
                let back = matches!(msg, Msg::Back | Msg::NotNow | Msg::EraseNo);
                (Some(msg), back)
            }
            Event::WentBack => {
                let steps = self.steps.as_ref();
                let parents = steps.is_some_and(history::Steps::is_parents);
                let msg = parents.then_some(Msg::Back);
                self.apply(msg);
                return parents;
            }
            Event::Stored(key) => (self.look(key), false),
            Event::Settings => {
                let config = Box::new(ctx.props().settings.emit(()));
                // Nobody has pressed anything, so the focus stays where it is.
                update(&mut self.model, Msg::Settings(config), clock::now());
                self.paint(&ctx.props().host);
                return true;
            }
        };
        self.step(msg, back);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        page(&View {
            model: &self.model,
            text: &EN,
            send: &self.send,
            date: &self.date.1,
        })
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        let host = &ctx.props().host;
        if first_render {
            self.paint(host);
            let tapped = ctx.props().on_ready.emit(());
            if tapped && screen(&self.model) == Screen::Start {
                self.send.emit(Msg::Start);
            }
        }
        let done = std::mem::take(&mut self.pending);
        if done.moved {
            focus::heading(host);
        }
        if done.first {
            focus::first_option(host);
        }
        if done.problem {
            announce::say(host, problem_line(&EN));
            focus::problem(host);
        } else if done.save && self.model.saved != SaveState::Saved {
            announce::say(host, save_line(&EN, self.model.saved));
        } else if done.moved || done.save {
            announce::say(host, "");
        }
    }
}

impl Root {
    /// The practice's color; none takes an earlier one away.
    fn paint(&self, host: &Element) {
        let accent = self.model.config.accent;
        for (name, color) in [
            ("--gsc-brand", accent),
            ("--gsc-brand-light", accent.map(accent::darkened)),
            ("--gsc-brand-dark", accent.map(accent::lightened)),
        ] {
            paint::property(host, name, &color.map_or_else(String::new, accent::css));
        }
    }

    fn load(&mut self) {
        let now = clock::now();
        let loaded = load(&*self.store, now, self.model.config.keep_days);
        match loaded.outcome {
            LoadOutcome::Empty | LoadOutcome::Restored => {}
            LoadOutcome::Repaired(lost) => self.model.notice = Some(Notice::Repaired(lost)),
            LoadOutcome::Expired => self.model.notice = Some(Notice::Expired),
            LoadOutcome::Newer => self.model.saved = SaveState::Newer,
            LoadOutcome::Denied => self.model.saved = SaveState::Denied,
        }
        let same_tab = self.store.get(Slot::Tab).is_ok_and(|mark| mark.is_some());
        if let Some(snapshot) = loaded.snapshot {
            self.model.restore(restored(&snapshot), same_tab, now);
            self.kept = snapshot;
        }
        if self.model.saved == SaveState::Saved {
            // Without the mark a reload opens the start with Continue: nothing is lost.
            let _ = self.store.put(&Kept::Tab);
        }
    }

    /// Applies a message, and keeps the browser's Back in step with it.
    fn step(&mut self, msg: Option<Msg>, back: bool) {
        self.apply(msg);
        if let Some(steps) = self.steps.as_ref().filter(|_| self.pending.moved) {
            match screen(&self.model) {
                Screen::Start => steps.clear(),
                _ if back => steps.back(),
                _ => steps.forward(),
            }
        }
    }

    fn apply(&mut self, msg: Option<Msg>) {
        let Some(msg) = msg else { return };
        let effects = update(&mut self.model, msg, clock::now());
        match effects.forget {
            Forget::Nothing => {}
            // The record is saved again below, without answers: its order of answers must outlive them, or
            // another tab would bring the old ones back.
            Forget::Record => self.store.remove(Slot::SetAside),
            Forget::Everything => self.erase(),
        }
        if effects.save && self.erased_elsewhere() {
            return self.apply(Some(Msg::ErasedElsewhere));
        }
        if effects.save {
            self.save();
        }
        self.say_date();
        self.pending.moved |= effects.moved;
        self.pending.problem |= effects.problem;
        self.pending.first |= effects.first;
        self.pending.save |= effects.save;
    }

    fn erase(&mut self) {
        self.kept = Snapshot::default();
        let _ = self.store.erase_all();
        // Also where this check keeps nothing itself: an earlier visit may have.
        if erase_origin().is_err() && self.model.saved == SaveState::Saved {
            self.model.notice = Some(Notice::NotErased);
        }
    }

    fn save(&mut self) {
        if self.model.saved == SaveState::Newer {
            return;
        }
        let now = clock::now();
        let state = self.model.to_store();
        self.kept.take(&state.answers, now);
        self.kept.last_answer = state.last_answer.unwrap_or(self.kept.last_answer);
        self.kept.screen = state.place.key().to_owned();
        self.kept.visit = state.place.visit().key().to_owned();
        self.kept.result_seen = state.result_seen;
        let kept_apart = matches!(self.model.saved, SaveState::Off | SaveState::SecondCopy);
        let saved = match save(&*self.store, &self.kept) {
            Ok(saved) => {
                if let Saved::Merged(both) = saved {
                    self.kept = *both;
                    let synced = Msg::Synced(Box::new(restored(&self.kept)));
                    update(&mut self.model, synced, now);
                }
                SaveState::Saved
            }
            Err(SaveError::Denied) => SaveState::Denied,
            Err(SaveError::Full) => SaveState::Full,
            Err(SaveError::Newer) => SaveState::Newer,
        };
        if !kept_apart {
            update(&mut self.model, Msg::Saved(saved), now);
        }
    }

    /// What another tab's write means for us.
    fn look(&mut self, key: Option<String>) -> Option<Msg> {
        let ours = Slot::Record.key(&self.model.config.instance);
        if self.model.saved != SaveState::Saved || key.is_some_and(|key| key != ours) {
            return None;
        }
        if self.erased_elsewhere() {
            return Some(Msg::ErasedElsewhere);
        }
        match self.store.get(Slot::Record) {
            Ok(Some(_)) => {
                let theirs =
                    load(&*self.store, clock::now(), self.model.config.keep_days).snapshot?;
                self.kept = crate::storage::merge(&self.kept, &theirs);
                Some(Msg::Synced(Box::new(restored(&self.kept))))
            }
            _ => None,
        }
    }

    /// Whether what was saved here is gone. A tab that slept through it hears of no change, so it is asked before
    /// each save: what a parent has erased must not come back.
    fn erased_elsewhere(&mut self) -> bool {
        let gone = self.model.saved == SaveState::Saved
            && !self.kept.answers.is_empty()
            && self.store.get(Slot::Record) == Ok(None);
        if gone {
            self.kept = Snapshot::default();
        }
        gone
    }

    /// Keeps the date in words in step with the last answer, outside of any render. Only the result says it, and a
    /// browser takes long to make ready for it.
    fn say_date(&mut self) {
        if screen(&self.model) != Screen::Result {
            return;
        }
        let last = self.model.last_answer.unwrap_or(0);
        if last / 3600 != self.date.0 / 3600 || self.date.1.is_empty() {
            self.date = (last, clock::date(last));
        }
    }
}

/// The store that the settings ask for, and what that means for the parent.
fn store_for(config: &Config, claimed: bool) -> (Box<dyn Store>, SaveState) {
    let area = match config.storage {
        _ if !claimed => return (Box::new(MemoryStore::default()), SaveState::SecondCopy),
        Storage::None => return (Box::new(MemoryStore::default()), SaveState::Off),
        Storage::Local => Area::Local,
        Storage::Session => Area::Session,
    };
    (
        Box::new(WebStore::new(area, &config.instance)),
        SaveState::Saved,
    )
}

fn restored(snapshot: &Snapshot) -> Restored {
    let visit = Visit::from_key(&snapshot.visit).unwrap_or(Visit::Core);
    Restored {
        answers: snapshot.answers.clone(),
        last_answer: (snapshot.last_answer > 0).then_some(snapshot.last_answer),
        place: Place::from_key(&snapshot.screen, visit),
        result_seen: snapshot.result_seen,
    }
}
