//! The parts of index.html that the library writes, so that no sentence stands in two places.

use gut_skin_check::ui::page;

/// The start screen, which paints before the app has arrived.
pub fn start() -> String {
    page::start_html()
}

/// The checklist that is useful where the app cannot run.
pub fn fallback() -> String {
    page::fallback_html()
}
