//! The views as text, rendered natively: the first paint and the checklist that are written into
//! index.html at build time, and the snapshots of the tests. Never shipped.

use yew::prelude::*;

use super::draw::Draw;
use super::page::page;
use super::parts::rich_text::line;
use super::parts::section;
use super::view::{CardPicture, Proof, View};
use crate::app::{Model, Msg, update};
use crate::content::{Language, Text};
use crate::domain::questions::Country;
use crate::embed::page::{ACTION, TRY_AGAIN};
use crate::report::compose::Composer;
use crate::settings::Config;

/// What to render: the page of a model, or the checklist.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    model: Model,
    text: Language,
    date: String,
    what: What,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Page,
    Fallback,
}

#[component(Prerender)]
fn prerender(props: &Props) -> Html {
    let view = View {
        model: &props.model,
        text: props.text,
        send: &Callback::noop(),
        date: &props.date,
        picture: &CardPicture::Waiting,
        files: "",
        read: &Callback::noop(),
        proof: &Proof::default(),
        guest: false,
    };
    match props.what {
        What::Page => page(&view),
        What::Fallback => fallback(&view),
    }
}

/// The page that a model shows, in this language.
#[must_use]
pub fn html(model: &Model, text: &'static Text, date: &str) -> String {
    render(Props {
        model: model.clone(),
        text: Language::of(text),
        date: date.to_owned(),
        what: What::Page,
    })
}

/// The start screen of a check that has not begun.
#[must_use]
pub fn start_html(text: &'static Text) -> String {
    html(&Model::new(Config::default()), text, "")
}

/// The first question of a check that has just begun.
#[must_use]
pub fn question_html(text: &'static Text) -> String {
    let mut model = Model::new(Config::default());
    update(&mut model, Msg::Start, 0);
    html(&model, text, "")
}

/// The checklist for where the check cannot run.
#[must_use]
pub fn fallback_html(text: &'static Text) -> String {
    render(Props {
        model: Model::new(Config::default()),
        text: Language::of(text),
        date: String::new(),
        what: What::Fallback,
    })
}

/// Danger signs, the emergency numbers of every country, and whom to call otherwise.
fn fallback(view: &View<'_>) -> Html {
    let words = &view.ui().fallback;
    let composer = Composer::new(view.text.text(), Country::Other);
    let mut whole = Draw::new(view);
    let draw = &mut whole;
    draw.open_with("div", None, &["dir", "class"], &["ltr", "gsc-app"]);
    draw.open("div.gsc-frame gsc-stack gsc-fallback");
    draw.text("h1", words.heading);
    draw.text("p.gsc-lead", words.body);
    // Whoever shows the list and can load the check anew shows the button, too.
    let values = ["button", "gsc-button gsc-primary", TRY_AGAIN, "hidden"];
    draw.open_with(
        "button",
        None,
        &["type", "class", ACTION, "hidden"],
        &values,
    );
    draw.say(words.try_again);
    draw.close();
    section::open(
        draw,
        "section.gsc-card gsc-stack-tight",
        words.signs_heading,
    );
    draw.open("ul.gsc-bullets");
    for sign in composer.danger_signs() {
        draw.text("li", sign);
    }
    draw.close();
    draw.close();
    section::open(
        draw,
        "section.gsc-card gsc-stack-tight",
        words.numbers_heading,
    );
    draw.open("ul.gsc-numbers");
    for (country, number) in composer.emergency_numbers() {
        draw.open("li");
        draw.text("span.gsc-strong", country);
        line(draw, "span", &number);
        draw.close();
    }
    draw.close();
    draw.close();
    draw.text("p", words.otherwise);
    draw.close();
    draw.close();
    whole.whole()
}

fn render(props: Props) -> String {
    let renderer = yew::ServerRenderer::<Prerender>::with_props(move || props).hydratable(false);
    pollster::block_on(renderer.render())
}
