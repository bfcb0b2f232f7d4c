//! The same check twice on one page: only the first one saves.

use std::cell::RefCell;

thread_local! {
    static CLAIMED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The right to save under a name on this page; given back when it is dropped.
#[derive(Debug)]
pub struct Claim(String);

/// Claims a name. `None` where another check on the page has it: that one then runs unsaved and says so.
#[must_use]
pub fn claim(instance: &str) -> Option<Claim> {
    CLAIMED.with_borrow_mut(|claimed| {
        if claimed.iter().any(|other| other == instance) {
            return None;
        }
        claimed.push(instance.to_owned());
        Some(Claim(instance.to_owned()))
    })
}

impl Drop for Claim {
    fn drop(&mut self) {
        // At the end of the thread the list may be gone already, and then there is nothing to give back.
        let _ = CLAIMED.try_with(|claimed| {
            claimed.borrow_mut().retain(|other| *other != self.0);
        });
    }
}
