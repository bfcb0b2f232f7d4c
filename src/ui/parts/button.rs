//! Buttons: every control that acts and is not a link to another page.

use yew::AttrValue;

use crate::app::Msg;
use crate::domain::{QuestionId, Topic};
use crate::embed::page::ACTION;
use crate::ui::draw::Draw;

/// What a button does, for tests and automation.
#[derive(Clone, Copy)]
pub(crate) enum Mark {
    /// `data-action`.
    Action(&'static str),
    /// `data-topic`: leads to a topic of questions.
    Topic(Topic),
    /// `data-change`: asks a question again.
    Change(QuestionId),
}

/// Begins a button of any look.
pub(crate) fn open(draw: &mut Draw<'_>, class: &'static str, mark: Mark, msg: Msg) {
    let (action, topic, change) = match mark {
        Mark::Action(action) => (action, "", ""),
        Mark::Topic(topic) => ("", topic.key(), ""),
        Mark::Change(question) => ("", "", question.key()),
    };
    let keys = &["type", "class", ACTION, "data-topic", "data-change"];
    let values = ["button", class, action, topic, change];
    draw.open_with("button", None, keys, &values);
    draw.on_tap(msg);
}

/// Begins a button of which there is one for each thing of a list: behind `type` and `class`, `keys` have what tells which
/// thing, and where it has a state that of the button, with their values in `which`.
pub(crate) fn open_one(
    draw: &mut Draw<'_>,
    class: &'static str,
    keys: &'static [&'static str],
    which: [AttrValue; 2],
    msg: Msg,
) {
    let [which, state] = which;
    let values = ["button".into(), class.into(), which, state];
    let values = values.get(..keys.len()).unwrap_or_default();
    draw.open_owned("button", None, keys, values);
    draw.on_tap(msg);
}

fn button(draw: &mut Draw<'_>, class: &'static str, mark: Mark, msg: Msg, words: &'static str) {
    open(draw, class, mark, msg);
    draw.say(words);
    draw.close();
}

/// The button that most parents want next.
pub(crate) fn primary(draw: &mut Draw<'_>, action: &'static str, msg: Msg, words: &'static str) {
    let mark = Mark::Action(action);
    button(draw, "gsc-button gsc-primary", mark, msg, words);
}

/// A button beside it.
pub(crate) fn secondary(draw: &mut Draw<'_>, mark: Mark, msg: Msg, words: &'static str) {
    button(draw, "gsc-button", mark, msg, words);
}

/// A button that looks like a link.
pub(crate) fn link(draw: &mut Draw<'_>, mark: Mark, msg: Msg, words: &'static str) {
    button(draw, "gsc-link", mark, msg, words);
}
