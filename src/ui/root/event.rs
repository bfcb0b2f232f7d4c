//! What reaches the root component.

use yew::Callback;

use crate::app::Msg;
use crate::embed::page::SETTINGS;
use crate::platform::canvas::Png;
use crate::platform::listen::{Listener, stored};
use crate::platform::page::is_hidden;
use crate::storage::News;

/// Something that reaches the root.
pub enum Event {
    /// From a view.
    App(Msg),
    /// The browser is at another entry of its history.
    Arrived,
    /// What is stored may have changed.
    Heard(News),
    /// The page has changed a setting.
    Settings,
    /// The late part of the program has arrived, or not.
    Late(bool),
    /// Something was picked as a file, or pasted.
    Picked(yew::Event),
    /// The card that says this was drawn, or the browser has no picture to give.
    Drawn(String, Option<Png>),
}

/// What the root listens for at the window.
pub(super) fn listeners(send: &Callback<Event>) -> [Option<Listener>; 5] {
    let [arrived, heard, woke, shown, changed] = [(); 5].map(|()| send.clone());
    let wake = |send: &Callback<Event>| {
        if !is_hidden() {
            send.emit(Event::Heard(News::Woke));
        }
    };
    [
        Listener::on_window("popstate", move |_| arrived.emit(Event::Arrived)),
        Listener::on_window("storage", move |event| {
            heard.emit(Event::of_store(stored(&event)));
        }),
        // The page can be seen again, after whatever it has slept through.
        Listener::on_window("visibilitychange", move |_| wake(&woke)),
        Listener::on_window("pageshow", move |_| wake(&shown)),
        Listener::on_window(SETTINGS, move |_| changed.emit(Event::Settings)),
    ]
}

impl Event {
    /// Another tab has changed a key, and it may be gone; without a key it cleared everything.
    fn of_store(change: Option<(String, bool)>) -> Self {
        Self::Heard(match change {
            Some((key, false)) => News::Wrote(key),
            Some((key, true)) => News::Removed(key),
            None => News::Cleared,
        })
    }
}
