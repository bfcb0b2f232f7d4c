//! A room for each screen.

mod core_done;
mod erase;
mod method;
mod part_done;
mod question;
mod result;
mod review;
mod screenshot;
mod start;
mod stop;

use super::draw::Draw;
use crate::app::Screen;

/// What shows.
pub(super) fn show(draw: &mut Draw<'_>, screen: Screen) {
    match screen {
        Screen::Start => start::start(draw),
        Screen::Question(question) => question::question(draw, question),
        Screen::PartDone => part_done::part_done(draw),
        Screen::CoreDone => core_done::core_done(draw),
        Screen::Review => review::review(draw),
        Screen::Result => result::result(draw),
        Screen::Emergency | Screen::Today | Screen::OutOfRange => stop::stop(draw),
        Screen::Method => method::method(draw),
        Screen::Screenshot => screenshot::screenshot(draw),
        Screen::Erase => erase::erase(draw),
    }
}
