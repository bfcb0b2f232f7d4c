//! Messages for the site owner. They never carry an answer or a result.

/// One warning.
pub fn warn(line: &str) {
    web_sys::console::warn_1(&line.into());
}

/// One error.
pub fn error(line: &str) {
    web_sys::console::error_1(&line.into());
}
