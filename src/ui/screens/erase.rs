//! "Erase my answers": asks once.

use yew::prelude::*;

use crate::app::Msg;
use crate::ui::parts::heading;
use crate::ui::parts::press::{self, Mark};
use crate::ui::view::View;

/// The question before everything is erased.
pub(super) fn erase(view: &View<'_>) -> Html {
    let words = &view.ui().erase;
    html! {
        <div class="gsc-stack">
            { heading::plain(words.heading) }
            <p class="gsc-lead">{ words.body }</p>
            <div class="gsc-stack-tight">
                { press::primary(view, "erase-yes", Msg::EraseYes, words.yes) }
                { press::secondary(view, Mark::Action("erase-no"), Msg::EraseNo, words.no) }
            </div>
        </div>
    }
}
