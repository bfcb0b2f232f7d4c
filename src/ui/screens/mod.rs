//! A room for each screen.

mod child;
mod compare;
mod copy;
mod core_done;
mod erase;
mod hidden;
mod history;
mod import;
mod log;
mod method;
mod part_done;
mod question;
mod result;
mod review;
mod screenshot;
mod start;
mod stop;
mod waiting;

use super::draw::Draw;
use crate::app::Screen;
use crate::app::library::Page;
use crate::late::late;

/// What shows.
pub(super) fn show(draw: &mut Draw<'_>, screen: Screen) {
    match screen {
        Screen::Start => start::start(draw),
        Screen::Question(question) => question::question(draw, question),
        Screen::PartDone => part_done::part_done(draw),
        Screen::CoreDone => core_done::core_done(draw),
        Screen::Review => review::review(draw),
        Screen::Emergency | Screen::Today | Screen::OutOfRange => stop::stop(draw),
        Screen::Method => method::method(draw),
        Screen::Result | Screen::Screenshot | Screen::Library(_) => {
            if draw.view.model.desk.waits || late(draw, screen).is_none() {
                waiting::waiting(draw);
            }
        }
        Screen::Erase => erase::erase(draw),
        Screen::Hidden => hidden::hidden(draw),
    }
}

late! {
    fn late(draw: &mut Draw<'_>, screen: Screen) {
        match screen {
            Screen::Result => result::result(draw),
            Screen::Screenshot => screenshot::screenshot(draw),
            Screen::Library(Page::History) => history::history(draw),
            Screen::Library(Page::Compare) => compare::compare(draw),
            Screen::Library(Page::Log) => log::log(draw),
            Screen::Library(Page::Child) => child::child(draw),
            Screen::Library(Page::Copy) => copy::copy(draw),
            Screen::Library(Page::Fhir) => copy::fhir(draw),
            Screen::Library(Page::Import) => import::import(draw),
            // These never wait.
            Screen::Start
            | Screen::Question(_)
            | Screen::PartDone
            | Screen::CoreDone
            | Screen::Review
            | Screen::Emergency
            | Screen::Today
            | Screen::OutOfRange
            | Screen::Method
            | Screen::Erase
            | Screen::Hidden => draw.nothing(),
        }
    }
}
