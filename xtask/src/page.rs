//! The parts of index.html that the library writes, so that no sentence stands in two places.

/// The start screen, which paints before the app has arrived.
pub fn start() -> String {
    STUB.to_owned()
}

/// The checklist that is useful where the app cannot run.
pub fn fallback() -> String {
    STUB.to_owned()
}

/// Until `gut_skin_check::ui::page` exists.
const STUB: &str = "<p>The library does not write this part yet.</p>";
