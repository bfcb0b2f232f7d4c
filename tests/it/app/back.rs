//! The browser's Back: which entries are added and left, also where the browser refuses them.

use std::cell::{Cell, RefCell};

use gut_skin_check::app::back::{BackSteps, Entries};
use gut_skin_check::app::{Effects, Screen};
use gut_skin_check::domain::QuestionId;

const MOVED: Effects = Effects {
    moved: true,
    save: true,
    ..NOTHING
};
const NOTHING: Effects = Effects {
    unfold: None,
    forget: gut_skin_check::app::Forget::Nothing,
    save: false,
    change: None,
    persist: false,
    told: false,
    hidden: false,
    moved: false,
    elsewhere: false,
    problem: false,
    first: false,
    share: None,
    handed_over: false,
};
const SHOWN: Screen = Screen::Question(QuestionId::B1);

/// A browser's history, in which going back happens a little later.
struct Browser {
    /// The depth that each entry holds; none in one that the page has not made.
    entries: RefCell<Vec<Option<u32>>>,
    at: Cell<usize>,
    leaving: RefCell<Vec<u32>>,
    refuses: Cell<bool>,
    /// How many entries it keeps; one more, and the oldest is gone.
    keeps: usize,
    calls: Cell<u32>,
}

impl Browser {
    fn depth(&self) -> u32 {
        Entries::depth(self).expect("an entry of the page")
    }
}

impl Entries for Browser {
    fn depth(&self) -> Option<u32> {
        self.entries.borrow()[self.at.get()]
    }

    fn mark(&self, depth: u32) {
        self.entries.borrow_mut()[self.at.get()] = Some(depth);
    }

    fn push(&self, depth: u32) -> bool {
        self.calls.set(self.calls.get() + 1);
        if self.refuses.get() {
            return false;
        }
        let next = self.at.get() + 1;
        let mut entries = self.entries.borrow_mut();
        entries.truncate(next);
        entries.push(Some(depth));
        if entries.len() > self.keeps {
            entries.remove(0);
        }
        self.at.set(entries.len() - 1);
        true
    }

    fn leave(&self, count: u32) -> bool {
        self.leaving.borrow_mut().push(count);
        true
    }
}

/// A parent on the page, who is so many steps from where it was opened.
struct Page {
    browser: Browser,
    back: BackSteps,
    steps: u32,
}

impl Page {
    fn new() -> Self {
        let browser = Browser {
            entries: RefCell::new(vec![None]),
            at: Cell::new(0),
            leaving: RefCell::default(),
            refuses: Cell::new(false),
            keeps: 50,
            calls: Cell::new(0),
        };
        let back = BackSteps::new(&browser);
        Self {
            browser,
            back,
            steps: 0,
        }
    }

    fn shown(&self) -> Screen {
        if self.steps == 0 {
            Screen::Start
        } else {
            SHOWN
        }
    }

    fn forward(&mut self) {
        self.steps += 1;
        self.back.follow(MOVED, false, SHOWN, &self.browser);
    }

    fn tick(&mut self) {
        let shown = self.shown();
        self.back.follow(NOTHING, false, shown, &self.browser);
    }

    /// The page's own Back, and the browser does what it was asked.
    fn back(&mut self) {
        self.steps -= 1;
        let shown = self.shown();
        self.back.follow(MOVED, true, shown, &self.browser);
        self.arrive();
    }

    fn arrive(&mut self) {
        let leaving = self.browser.leaving.take();
        for count in leaving {
            let at = self.browser.at.get();
            self.browser.at.set(at - usize::try_from(count).unwrap());
            assert!(!self.back.arrived(&self.browser), "it was the page's own");
        }
    }

    /// The browser's Back. Returns whether the parent is still on the page.
    fn browser_back(&mut self) -> bool {
        let Some(at) = self.browser.at.get().checked_sub(1) else {
            return false;
        };
        self.browser.at.set(at);
        assert!(self.back.arrived(&self.browser), "it was the parent");
        self.steps = self.steps.saturating_sub(1);
        let shown = self.shown();
        self.back.followed(MOVED, shown, &self.browser);
        self.arrive();
        true
    }
}

#[test]
fn each_step_is_an_entry_and_both_ways_back_undo_one() {
    let mut page = Page::new();
    for _ in 0..4 {
        page.forward();
    }
    page.tick();
    assert_eq!(*page.browser.entries.borrow(), [0, 1, 2, 3, 4].map(Some));
    assert_eq!(page.browser.calls.get(), 4, "one call for each step");
    page.back();
    assert_eq!(page.browser.depth(), 3);
    assert!(page.browser_back());
    assert_eq!((page.browser.depth(), page.steps), (2, 2));
    page.back();
    page.back();
    assert_eq!((page.browser.depth(), page.shown()), (0, Screen::Start));
    assert!(!page.browser_back(), "from the start, Back leaves");
}

#[test]
fn two_taps_on_back_before_the_browser_has_followed() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    for _ in 0..2 {
        page.back.follow(MOVED, true, SHOWN, &page.browser);
    }
    page.steps = 1;
    assert_eq!(*page.browser.leaving.borrow(), [1, 1]);
    page.arrive();
    assert_eq!(page.browser.depth(), 1);
    assert!(page.browser_back());
    assert_eq!(page.shown(), Screen::Start);
}

/// The browser takes its time to go back, and the parent is quicker: that it has arrived is not the parent's Back.
#[test]
fn a_tap_that_leads_on_before_the_browser_has_followed_is_no_step_back() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    page.steps -= 1;
    page.back.follow(MOVED, true, SHOWN, &page.browser);
    page.forward();
    assert_eq!(page.browser.calls.get(), 3, "no entry behind the wrong one");
    page.arrive();
    // Its entry comes with the next tap.
    page.tick();
    assert_eq!((page.browser.depth(), page.steps), (3, 3));
    for steps in (0..3).rev() {
        assert!(page.browser_back());
        assert_eq!(page.steps, steps);
    }
    assert!(!page.browser_back());
}

/// Browsers drop what comes too fast. The parent's next Back then does it, and the one after it is a step back again.
#[test]
fn a_browser_that_does_not_go_back_loses_no_step() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    page.steps -= 1;
    page.back.follow(MOVED, true, SHOWN, &page.browser);
    page.browser.leaving.take();
    for _ in 0..4 {
        page.forward();
    }
    assert_eq!((page.browser.depth(), page.steps), (3, 6));
    page.browser.at.set(page.browser.at.get() - 1);
    assert!(!page.back.arrived(&page.browser));
    for steps in (0..6).rev() {
        assert!(page.browser_back());
        assert_eq!(page.steps, steps);
    }
    assert!(!page.browser_back());
}

/// As a test or a quick parent meets it: the browser refuses for a while.
#[test]
fn a_step_that_was_refused_is_not_lost() {
    let mut page = Page::new();
    for step in 0..10 {
        page.browser.refuses.set(step >= 4);
        page.forward();
    }
    assert_eq!(page.browser.depth(), 4);
    // The page's own Back first undoes what has no entry.
    for steps in (4..10).rev() {
        page.back();
        assert_eq!((page.steps, page.browser.depth()), (steps, 4));
    }
    page.back();
    assert_eq!(page.browser.depth(), 3);
}

#[test]
fn the_browsers_back_leads_to_an_earlier_step_as_long_as_there_is_one() {
    let mut page = Page::new();
    for step in 0..10 {
        page.browser.refuses.set(step >= 4);
        page.forward();
    }
    page.browser.refuses.set(false);
    let mut times = 0;
    while page.steps > 0 {
        assert!(page.browser_back(), "left with {} steps to go", page.steps);
        times += 1;
    }
    assert_eq!(times, 10);
    assert!(!page.browser_back());
}

#[test]
fn what_is_owed_is_added_with_later_taps_one_at_a_time() {
    let mut page = Page::new();
    for step in 0..6 {
        page.browser.refuses.set(step >= 2);
        page.forward();
    }
    let refused = page.browser.calls.get();
    assert_eq!(refused, 6, "one try for each tap");
    page.browser.refuses.set(false);
    page.forward();
    assert_eq!((page.browser.depth(), page.steps), (3, 7));
    for depth in 4..=7 {
        page.tick();
        assert_eq!(page.browser.depth(), depth);
    }
    page.tick();
    assert_eq!(page.browser.calls.get(), refused + 5, "nothing is owed");
}

#[test]
fn a_browser_that_allows_no_entry_is_left_by_back_and_the_pages_own_back_works() {
    let mut page = Page::new();
    page.browser.refuses.set(true);
    for _ in 0..3 {
        page.forward();
    }
    page.back();
    assert_eq!(page.steps, 2);
    assert!(page.browser.leaving.borrow().is_empty());
    assert!(!page.browser_back());
    page.browser.refuses.set(false);
    page.tick();
    assert_eq!(page.browser.depth(), 1, "and no longer when it allows them");
}

#[test]
fn the_start_takes_every_entry_away() {
    let mut page = Page::new();
    for _ in 0..5 {
        page.forward();
    }
    page.steps = 0;
    page.back.follow(MOVED, false, Screen::Start, &page.browser);
    page.arrive();
    assert_eq!(page.browser.depth(), 0);
}

/// Chromium and Firefox keep 50 entries of a tab. From further back than the oldest, they go nowhere; and Chromium, which
/// drops some out of order, would leave the page.
#[test]
fn the_start_is_reached_from_more_steps_than_the_browser_keeps_entries() {
    let mut page = Page::new();
    for _ in 0..70 {
        page.forward();
    }
    page.steps = 0;
    page.back.follow(MOVED, false, Screen::Start, &page.browser);
    page.arrive();
    assert_eq!(*page.browser.entries.borrow().first().unwrap(), Some(0));
    assert_eq!(page.browser.depth(), 0);
    page.forward();
    page.forward();
    assert!(page.browser_back());
    assert_eq!(page.steps, 1);
    assert!(page.browser_back());
    assert_eq!(page.shown(), Screen::Start);
    assert!(!page.browser_back(), "from the start, Back leaves");
}

#[test]
fn back_undoes_each_of_more_steps_than_the_browser_keeps_entries() {
    for own in [false, true] {
        let mut page = Page::new();
        for _ in 0..70 {
            page.forward();
        }
        for steps in (0..70).rev() {
            if own {
                page.back();
            } else {
                assert!(page.browser_back(), "left with {steps} to go");
            }
            assert_eq!(page.steps, steps);
        }
        assert!(!page.browser_back());
    }
}

#[test]
fn a_reload_goes_on_at_its_depth() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    page.back = BackSteps::new(&page.browser);
    for _ in 0..3 {
        assert!(page.browser_back());
    }
    assert_eq!(page.shown(), Screen::Start);
}

/// The parent held Back and chose an entry further down, or the browser skipped some.
#[test]
fn several_entries_at_once_are_one_step_back_and_the_rest_is_owed() {
    let mut page = Page::new();
    for _ in 0..5 {
        page.forward();
    }
    page.browser.at.set(page.browser.at.get() - 2);
    assert!(page.browser_back());
    assert_eq!((page.browser.depth(), page.steps), (2, 4));
    page.tick();
    page.tick();
    assert_eq!(page.browser.depth(), 4);
}

#[test]
fn another_tab_that_leads_on_adds_a_step() {
    let elsewhere = Effects {
        elsewhere: true,
        ..MOVED
    };
    let mut page = Page::new();
    page.forward();
    page.forward();
    page.back
        .follow(elsewhere, false, Screen::Emergency, &page.browser);
    assert_eq!(page.browser.depth(), 3);
    // A tap on Back, and the other tab leads on from there: as many steps as before.
    page.back
        .follow(elsewhere, true, Screen::Emergency, &page.browser);
    assert_eq!(page.browser.depth(), 3);
    assert!(page.browser.leaving.borrow().is_empty());
    // The same with the browser's Back.
    page.browser.at.set(page.browser.at.get() - 1);
    assert!(page.back.arrived(&page.browser));
    page.back
        .followed(elsewhere, Screen::Emergency, &page.browser);
    page.tick();
    assert_eq!(page.browser.depth(), 3);
}

/// Forward is no step of the check, and nothing is undone by it.
#[test]
fn the_browsers_forward_changes_nothing() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    assert!(page.browser_back());
    page.browser.at.set(page.browser.at.get() + 1);
    assert!(!page.back.arrived(&page.browser));
    page.browser.at.set(page.browser.at.get() - 1);
    assert!(!page.back.arrived(&page.browser));
    assert!(page.browser_back());
    assert_eq!(page.steps, 1);
}

/// Somebody, or a script, changes the part of the address after `#`: an entry that is none of the page's steps.
#[test]
fn another_fragment_of_the_address_is_no_step() {
    let mut page = Page::new();
    for _ in 0..3 {
        page.forward();
    }
    page.browser.entries.borrow_mut().push(None);
    page.browser.at.set(page.browser.at.get() + 1);
    assert!(!page.back.arrived(&page.browser), "it is not Back");
    page.tick();
    assert_eq!(page.browser.depth(), 3, "nothing is owed");
    page.browser.at.set(page.browser.at.get() - 1);
    assert!(!page.back.arrived(&page.browser), "the same step again");
    assert!(page.browser_back());
    assert_eq!((page.browser.depth(), page.steps), (2, 2));
}
