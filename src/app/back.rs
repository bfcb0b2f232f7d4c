//! The browser's Back on the stand-alone page: one history entry for each step forward.
//!
//! Browsers refuse entries: WebKit throws after 100 within 30 seconds, Chromium ignores those beyond 200, some
//! sandboxes allow none. A step without an entry stays owed. The page's own Back then takes no entry away, so that Back
//! of the browser still leads to an earlier step, and the entry is added with a later tap. One with each tap, as browsers
//! skip entries that a page adds by itself. A step is owed as well while the browser is on its way back: an entry that is
//! added meanwhile would lie behind the wrong one, and its arrival would look like the parent's Back.
//!
//! Browsers also keep only so many entries of a tab, 50 in Chromium and Firefox. Had the page's first entry to go, then the
//! way back to it would lead nowhere, or out of the page. So steps that are too many stay owed as well.

use super::effect::Effects;
use super::place::Screen;

/// As many entries as the page adds: with those that others add to it, fewer than any browser keeps.
const MOST: u32 = 40;

/// Whether Back leads to nothing of the check from here.
const fn is_first(shown: Screen) -> bool {
    matches!(shown, Screen::Start | Screen::Hidden)
}

/// The entries of the browser's history. Each holds nothing but its depth, so that it survives a reload.
pub trait Entries {
    /// The depth of the entry where the browser is; 0 is the one that the page was opened with. None where the page has
    /// not made the entry, nor marked it.
    fn depth(&self) -> Option<u32>;

    /// Gives the entry where the browser is a depth.
    fn mark(&self, depth: u32);

    /// Adds an entry of that depth behind this one. Returns whether it is there.
    fn push(&self, depth: u32) -> bool;

    /// Goes back by so many entries, a little later. Returns whether the browser accepts it.
    fn leave(&self, count: u32) -> bool;
}

/// The steps that Back can undo, and the entries that stand for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackSteps {
    /// Steps forward that were not undone.
    steps: u32,
    /// The depth where the browser is, once it has done what it was asked. Never more than the steps.
    depth: u32,
    /// Whether the browser is on its way back to that depth. One that drops what comes too fast arrives with the parent's
    /// next Back.
    leaving: bool,
}

impl BackSteps {
    /// The steps of a page that was loaded at this entry.
    #[must_use]
    pub fn new(entries: &dyn Entries) -> Self {
        let depth = entries.depth().unwrap_or_else(|| {
            entries.mark(0);
            0
        });
        Self {
            steps: depth,
            depth,
            leaving: false,
        }
    }

    /// Follows a tap, or what another tab did. `back` tells that the tap was one of the page's own ways back.
    pub fn follow(&mut self, effects: Effects, back: bool, shown: Screen, entries: &dyn Entries) {
        match (effects.moved, back) {
            (true, _) if is_first(shown) => self.steps = 0,
            // Back, and another tab led on from there.
            (true, true) if effects.elsewhere => {}
            (true, true) => self.steps = self.steps.saturating_sub(1),
            (true, false) => self.steps = self.steps.saturating_add(1),
            (false, _) => {}
        }
        self.settle(entries);
    }

    /// The browser is at another entry. Returns whether the parent went back, and not the page itself.
    pub fn arrived(&mut self, entries: &dyn Entries) -> bool {
        let Some(depth) = entries.depth() else {
            // Another fragment in the address: an entry more, at the same step.
            entries.mark(self.depth);
            return false;
        };
        self.leaving &= depth > self.depth;
        if depth >= self.depth {
            return false;
        }
        self.depth = depth;
        self.steps = self.steps.saturating_sub(1);
        true
    }

    /// Follows the step back in the check that the parent's Back has led to.
    pub fn followed(&mut self, effects: Effects, shown: Screen, entries: &dyn Entries) {
        match shown {
            first if is_first(first) => self.steps = 0,
            _ if effects.elsewhere => self.steps = self.steps.saturating_add(1),
            _ => {}
        }
        // An entry that is added without a tap is better than none.
        if self.depth == 0 || self.depth > self.steps {
            self.settle(entries);
        }
    }

    /// Takes away the entries of steps that were undone, or adds one that is owed.
    fn settle(&mut self, entries: &dyn Entries) {
        self.leaving &= entries.depth().is_some_and(|depth| depth > self.depth);
        let left = self.depth.saturating_sub(self.steps);
        if left > 0 && entries.leave(left) {
            self.depth = self.steps;
            self.leaving = true;
        }
        let next = self.depth.saturating_add(1);
        if !self.leaving && next <= self.steps.min(MOST) && entries.push(next) {
            self.depth = next;
        }
    }
}
