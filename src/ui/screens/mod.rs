//! A room for each screen.

mod core_done;
mod erase;
mod method;
mod part_done;
mod question;
mod result;
mod review;
mod start;
mod stop;

use yew::Html;

use super::view::View;
use crate::app::Screen;

/// What shows.
pub(super) fn show(view: &View<'_>, screen: Screen) -> Html {
    match screen {
        Screen::Start => start::start(view),
        Screen::Question(question) => question::question(view, question),
        Screen::PartDone => part_done::part_done(view),
        Screen::CoreDone => core_done::core_done(view),
        Screen::Review => review::review(view),
        Screen::Result => result::result(view),
        Screen::Emergency | Screen::Today | Screen::OutOfRange => stop::stop(view),
        Screen::Method => method::method(view),
        Screen::Erase => erase::erase(view),
    }
}
