//! The bar in the reach of the thumb: Back and Continue.

use yew::prelude::*;

use super::press::{self, Mark};
use crate::app::Msg;
use crate::ui::view::View;

/// Back, and the button that goes on.
pub(crate) fn bar(view: &View<'_>, go_on: Html) -> Html {
    html! {
        <div class="gsc-bar">{ back(view) }{ go_on }</div>
    }
}

/// Back and Continue.
pub(crate) fn go_on(view: &View<'_>, words: &'static str) -> Html {
    bar(view, press::primary(view, "continue", Msg::Continue, words))
}

/// Back alone.
pub(crate) fn back(view: &View<'_>) -> Html {
    press::link(view, Mark::Action("back"), Msg::Back, view.ui().app.back)
}
