//! The screens that stop the check, drawn from what the report says.

use yew::Html;

use crate::app::Msg;
use crate::domain::assess;
use crate::report::Stop;
use crate::report::stop::Why;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::calls::calls;
use crate::ui::parts::el::{build, el, nodes, none, text, text_owned};
use crate::ui::parts::flags::flags;
use crate::ui::parts::{heading, rich_text};
use crate::ui::view::View;

/// The stop screen that the answers ask for.
pub(super) fn stop(view: &View<'_>) -> Html {
    let answers = view.answers();
    let Some(stop) = Stop::of(&assess(answers), answers, &view.composer()) else {
        return none();
    };
    let (class, action, msg) = match stop.why {
        Why::Emergency => ("gsc-stop gsc-urgent", "not-now", Msg::NotNow),
        Why::Today => ("gsc-stop gsc-today", "not-now", Msg::NotNow),
        Why::OutOfRange => ("gsc-stop", "back", Msg::Back),
    };
    let head = nodes([heading::of_report(stop.heading), calls(view, &stop.calls)]);
    let call = stop
        .call_in_words
        .map_or_else(none, |words| boxed(text_owned("p", "", words)));
    let first = if stop.first.is_empty() {
        none()
    } else {
        boxed(rich_text::paragraphs(view, &stop.first))
    };
    let told = stop.told.map_or_else(none, |told| {
        let parts = nodes([text("h2", "", told.heading), flags(view, &told.flags)]);
        el("div", "gsc-stack-tight", parts)
    });
    let parts = nodes([
        el("div", "gsc-stop-head", head),
        call,
        first,
        rich_text::sentences(view, &stop.lines),
        told,
        calls(view, &stop.worse),
        button::secondary(view, Mark::Action(action), msg, stop.back),
    ]);
    let keys = &["class", "data-level"];
    build("div", None, keys, &[class, stop.level], parts)
}

/// A box for what matters most.
fn boxed(inside: Html) -> Html {
    el("div", "gsc-stop-first", nodes([inside]))
}
