//! The views as text, rendered natively: the first paint and the checklist that are written into
//! index.html at build time, and the snapshots of the tests. Never shipped.

use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use yew::prelude::*;

use super::parts::line::line;
use super::view::{View, page};
use crate::app::{Model, Msg, update};
use crate::content::EN;
use crate::content::compose::Composer;
use crate::domain::questions::Country;
use crate::settings::Config;

/// A page to render.
#[derive(Clone, PartialEq, Properties)]
struct Still {
    model: Model,
    date: String,
    what: What,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Page,
    Fallback,
}

#[component(Paper)]
fn paper(still: &Still) -> Html {
    let view = View {
        model: &still.model,
        text: &EN,
        send: &Callback::noop(),
        date: &still.date,
    };
    match still.what {
        What::Page => page(&view),
        What::Fallback => fallback(&view),
    }
}

/// The page that a model shows.
#[must_use]
pub fn html(model: &Model, date: &str) -> String {
    render(Still {
        model: model.clone(),
        date: date.to_owned(),
        what: What::Page,
    })
}

/// The start screen of a check that has not begun.
#[must_use]
pub fn start_html() -> String {
    html(&Model::new(Config::default()), "")
}

/// The first question of a check that has just begun.
#[must_use]
pub fn question_html() -> String {
    let mut model = Model::new(Config::default());
    update(&mut model, Msg::Start, 0);
    html(&model, "")
}

/// The checklist for where the check cannot run.
#[must_use]
pub fn fallback_html() -> String {
    render(Still {
        model: Model::new(Config::default()),
        date: String::new(),
        what: What::Fallback,
    })
}

/// Danger signs, the emergency numbers of every country, and whom to call otherwise.
fn fallback(view: &View<'_>) -> Html {
    let words = &view.ui().fallback;
    let composer = Composer::new(view.text, Country::Other);
    let signs = composer.danger_signs().into_iter();
    let signs = signs.map(|sign| html! { <li>{ sign }</li> });
    let numbers = composer
        .emergency_numbers()
        .into_iter()
        .map(|(country, number)| {
            html! {
                <li>
                    <span class="gsc-strong">{ country }</span>
                    { line(view, "span", "", &number) }
                </li>
            }
        });
    html! {
        <div class="gsc-app" dir="ltr">
            <div class="gsc-frame gsc-stack gsc-fallback">
                <h1>{ words.heading }</h1>
                <p class="gsc-lead">{ words.body }</p>
                <section class="gsc-card gsc-stack-tight">
                    <h2>{ words.signs_heading }</h2>
                    <ul class="gsc-bullets">{ for signs }</ul>
                </section>
                <section class="gsc-card gsc-stack-tight">
                    <h2>{ words.numbers_heading }</h2>
                    <ul class="gsc-numbers">{ for numbers }</ul>
                </section>
                <p>{ words.otherwise }</p>
            </div>
        </div>
    }
}

fn render(still: Still) -> String {
    let renderer = yew::ServerRenderer::<Paper>::with_props(move || still).hydratable(false);
    wait(renderer.render())
}

/// Wakes the thread that waits.
struct Waiting(Thread);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future to its end on this thread; Yew renders on one of its own.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    let waker = Waker::from(Arc::new(Waiting(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
