//! Buttons: every control that acts and is not a link to another page.

use yew::prelude::*;

use super::el::{button_el, nodes, text_node};
use crate::app::Msg;
use crate::domain::{QuestionId, Topic};
use crate::embed::page::ACTION;
use crate::ui::view::View;

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

/// A button of any look.
pub(crate) fn button(
    view: &View<'_>,
    class: &'static str,
    mark: Mark,
    msg: Msg,
    words: Vec<Html>,
) -> Html {
    let (action, topic, change) = match mark {
        Mark::Action(action) => (action, "", ""),
        Mark::Topic(topic) => ("", topic.key(), ""),
        Mark::Change(question) => ("", "", question.key()),
    };
    let keys = &["type", "class", ACTION, "data-topic", "data-change"];
    let values = ["button", class, action, topic, change];
    button_el(view, "button", keys, &values, words, msg)
}

/// The button that most parents want next.
pub(crate) fn primary(
    view: &View<'_>,
    action: &'static str,
    msg: Msg,
    words: &'static str,
) -> Html {
    let class = "gsc-button gsc-primary";
    button(
        view,
        class,
        Mark::Action(action),
        msg,
        nodes([text_node(words)]),
    )
}

/// A button beside it.
pub(crate) fn secondary(view: &View<'_>, mark: Mark, msg: Msg, words: &'static str) -> Html {
    button(view, "gsc-button", mark, msg, nodes([text_node(words)]))
}

/// A button that looks like a link.
pub(crate) fn link(view: &View<'_>, mark: Mark, msg: Msg, words: &'static str) -> Html {
    button(view, "gsc-link", mark, msg, nodes([text_node(words)]))
}
