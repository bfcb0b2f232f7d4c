//! Start: what it is, who it is for, the data promise, and the way in.

use yew::prelude::*;

use crate::app::{Msg, Place};
use crate::content::text::Fixed;
use crate::ui::parts::heading;
use crate::ui::parts::line::line;
use crate::ui::parts::press::{self, Mark};
use crate::ui::parts::shape;
use crate::ui::view::View;

/// The start screen.
pub(super) fn start(view: &View<'_>) -> Html {
    let words = &view.ui().start;
    let fixed = view.text.fixed;
    let urgent = view.line(words.urgent);
    html! {
        <div class="gsc-stack gsc-start">
            <div class="gsc-hero">{ shape::hero() }</div>
            { heading::plain(words.heading) }
            <p class="gsc-lead">{ words.who_for }</p>
            <p>{ fixed(Fixed::Start) }</p>
            <div class="gsc-stack-tight">{ way_in(view) }</div>
            <p class="gsc-promise">{ shape::lock() }<span>{ fixed(Fixed::FootData) }</span></p>
            <p class="gsc-soft">{ line(view, &urgent) }</p>
            <p class="gsc-soft">{ fixed(Fixed::FootNotdx) }</p>
        </div>
    }
}

/// Start; or, with answers kept, the way back to them and the way to begin anew.
fn way_in(view: &View<'_>) -> Html {
    let words = &view.ui().start;
    if view.answers().is_empty() {
        return press::primary(view, "start", Msg::Start, words.start);
    }
    let back = if view.model.resume == Place::Result {
        words.see_last
    } else {
        words.resume
    };
    html! {
        <>
            { press::primary(view, "resume", Msg::Resume, back) }
            { press::secondary(view, Mark::Action("restart"), Msg::Restart, words.restart) }
        </>
    }
}
