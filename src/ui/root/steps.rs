//! What follows a message: the store, the browser's Back, and what is kept of a result that shows.

use super::Root;
use super::browser::{Browser, hand_over};
use super::event::Event;
use super::picture::Drawn;
use crate::app::library::Ask;
use crate::app::{Effects, Msg, Screen, screen};
use crate::content::{Language, language};
use crate::late::late;
use crate::platform::{asked, clock, storage, title};
use crate::ui::view::{Proof, View};
use yew::Callback;

/// Fetches the late part, and tells whether it has arrived. One that has not can be fetched again.
fn fetch(arrived: Callback<bool>) {
    #[cfg(feature = "split")]
    clock::meanwhile(async move { arrived.emit(all_of_it().await.is_ok()) });
    #[cfg(not(feature = "split"))]
    arrived.emit(true);
}

/// What a parent may see of what the page has asked for. On somebody else's page only what is the check's.
fn proof(files: &str, guest: bool) -> Proof {
    let folder = if guest {
        files.to_owned()
    } else {
        asked::folder()
    };
    let all = asked::addresses().into_iter();
    let asked = all.filter_map(|address| match address.strip_prefix(&folder) {
        Some(name) => Some(name.to_owned()),
        None => (!guest).then_some(address),
    });
    Proof {
        asked: asked.collect(),
        build: asked::build().filter(|_| !guest),
    }
}

/// What the late part does first.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(late, fallible)]
fn all_of_it() -> Result<(), crate::late::Absent> {
    crate::storage::arrive();
    crate::ui::screens::arrive();
    super::browser::arrive();
    arrive();
    Ok(())
}

impl Root {
    pub(super) fn seen(&self) -> View<'_> {
        View {
            model: &self.model,
            text: Language::of(language()),
            send: &self.send,
            date: self.date.words(),
            picture: &self.drawn.shown,
            files: &self.files,
            read: &self.read,
            proof: &self.proof,
            guest: self.back.is_none(),
        }
    }

    pub(super) fn apply(&mut self, msg: Msg) {
        let back = msg.is_back();
        if matches!(msg, Msg::TryAgain) {
            self.fetch_late();
        }
        let done = self.keeper.apply(&mut self.model, msg, clock::now());
        self.follow(done, back);
    }

    pub(super) fn follow(&mut self, done: Effects, back: bool) {
        if done.persist {
            storage::persist();
        }
        if let Some(rung) = done.share {
            hand_over(&self.seen(), &self.drawn, rung);
        }
        if done.hidden {
            self.drawn = Drawn::default();
        }
        if let Some(steps) = &mut self.back {
            steps.follow(done, back, screen(&self.model), &Browser);
        }
        self.pending.add(done);
    }

    /// The date of the answers is known, and the result that shows is kept.
    pub(super) fn settle(&mut self) {
        self.date.follow(&self.model, language());
        self.model.desk.answered = self.date.day();
        self.own_title();
        if screen(&self.model) == Screen::Method {
            self.proof = proof(&self.files, self.back.is_none());
        }
        let last = self.model.progress.last_answer;
        let shows = screen(&self.model) == Screen::Result && !self.model.old_result;
        if !shows || self.model.desk.waits || self.kept == last {
            return;
        }
        self.kept = last;
        let told = finish(self).unwrap_or(false);
        self.pending.told |= told;
    }

    /// A page that says nothing has a title that says nothing. That of somebody else's page is not ours.
    fn own_title(&mut self) {
        let hidden = screen(&self.model) == Screen::Hidden;
        if self.back.is_none() || hidden == self.title.is_some() {
            return;
        }
        self.title = match self.title.take() {
            None => Some(title::put(language().ui.hide.title)),
            Some(own) => {
                let _ = title::put(&own);
                None
            }
        };
    }

    /// Fetches the late part of the program right after the first screen, whichever it is; and once more where a page of it was
    /// asked for and it has not arrived.
    pub(super) fn fetch_late(&mut self) {
        if self.model.desk.waits && !self.fetching {
            self.fetching = true;
            fetch(self.arrived.clone());
        }
    }

    /// The late part has arrived, or not.
    pub(super) fn late(&mut self, arrived: bool) {
        self.fetching = false;
        if arrived {
            self.keeper.lay_out(&mut self.model, clock::now());
            self.settle();
            if let Screen::Library(page) = screen(&self.model) {
                self.apply(Msg::Library(Ask::Open(page)));
            }
        }
    }

    /// Has the card of the result that shows drawn as a picture.
    pub(super) fn draw_card(&mut self, send: Callback<Event>) {
        // Before the late part is here, no result shows.
        let _ = draw_card(self, send);
    }

    /// What is about to expire was named on the page that shows.
    pub(super) fn announced(&mut self) {
        if matches!(
            screen(&self.model),
            Screen::Start | Screen::Result | Screen::Library(_)
        ) {
            self.keeper.announced(&mut self.model, clock::now());
        }
    }
}

late! {
    fn draw_card(root: &mut Root, send: Callback<Event>) {
        let report = root.seen().report();
        root.drawn.follow(report, send);
    }

    /// Keeps the result that shows, and tells whether there is something to say of it.
    fn finish(root: &mut Root) -> bool {
        let check = root.date.day().and_then(|day| root.seen().finished(day));
        check.is_some_and(|check| root.keeper.finish(&mut root.model, &check, clock::now()))
    }
}
