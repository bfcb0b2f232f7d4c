//! What the browser's driver does: real taps and keys, its own Back, Forward and reload, another window, another tab.

use super::part::{MONKEY, Part};
use super::trace::Seen;
use crate::harness::key;
use gut_skin_check::domain::questions::{Choice as _, Rf1, Rf3};
use gut_skin_check::domain::{Answer, QuestionId};
use gut_skin_check::storage::Record;
use gut_skin_check::storage::Slot;
use gut_skin_check::storage::record::{Parsed, parse, write};
use serde_json::{Value, json};

const SIZES: [(u32, u32); 4] = [(500, 900), (500, 600), (800, 600), (1200, 1000)];
const KEYS: [char; 8] = [
    key::TAB,
    key::TAB,
    key::TAB,
    key::ENTER,
    key::SPACE,
    key::DOWN,
    key::DOWN,
    key::UP,
];

impl Part<'_> {
    /// One action of the driver.
    pub(super) fn point(&mut self) -> Result<Seen, String> {
        match self.dice.u8(..100) {
            0..42 => self.tap(1),
            42..56 => self.tap(2),
            56..70 => self.press(),
            70..78 => self.back(),
            78..82 => self.forward(),
            82..88 => {
                self.check.reload();
                self.arrive("reload")
            }
            88..91 => self.another_window(),
            91..95 => {
                let (width, height) = SIZES[self.dice.usize(..SIZES.len())];
                self.check.resize(width, height);
                self.look("another size of the window")
            }
            _ => self.another_tab(),
        }
    }

    fn tap(&mut self, times: usize) -> Result<Seen, String> {
        let aim = self.check.script_async(
            "const [seed, calm, done] = arguments; gscMonkey.aim(seed, calm).then(done, (cause) => done(String(cause)))",
            &[json!(self.dice.u32(..)), json!(self.calm)],
        );
        if !aim.is_object() {
            return Err(format!("a tap: {aim}"));
        }
        let place = ["x", "y"].map(|at| aim[at].as_f64().unwrap_or_default());
        let pauses: Vec<u32> = (0..times)
            .map(|_| self.dice.u32(40..250))
            .map(|pause| if times > 1 { pause } else { 0 })
            .collect();
        self.check.tap(place, &pauses);
        let name = aim["name"].as_str().unwrap_or_default();
        let seen = self.look(&format!("{times} taps on {name}"))?;
        if let Some(stray) = seen.stray() {
            return Err(format!("a tap meant for the screen before: {stray}"));
        }
        let reached = |event: &Value| event["kind"] == "tap" && event["reached"] == true;
        let mut events = seen.0["events"].as_array().into_iter().flatten();
        if aim["sure"] == true && !events.any(reached) {
            let events = &seen.0["events"];
            return Err(format!("a tap on {name} was lost: {aim}, {events}"));
        }
        Ok(seen)
    }

    fn press(&mut self) -> Result<Seen, String> {
        let count = self.dice.usize(1..7);
        let keys: Vec<char> = (0..count)
            .map(|_| KEYS[self.dice.usize(..KEYS.len())])
            .collect();
        self.check.press(&keys);
        self.look("keys")
    }

    /// From the first entry it leads out of the page; then Forward leads back.
    fn back(&mut self) -> Result<Seen, String> {
        self.check.browser_back();
        // Not every driver waits until the browser is there.
        let mut left = json!(null);
        self.check.wait_here("the entry before", || {
            left = self.check.script(
                "return location.pathname !== arguments[0] || (window.gscMonkey?.hasPopped() ? false : null)",
                &[json!(MONKEY)],
            );
            !left.is_null()
        });
        if left == false {
            return self.look("the browser's own Back");
        }
        self.check.browser_forward();
        self.arrive("out of the page and back")
    }

    /// Where nothing lies ahead, nothing happens.
    fn forward(&mut self) -> Result<Seen, String> {
        self.check.browser_forward();
        self.arrive("the browser's own Forward")
    }

    fn another_window(&mut self) -> Result<Seen, String> {
        self.check.replace_window();
        self.twin.store.close_tab();
        self.open();
        self.arrive("the tab is killed")
    }

    /// Another tab answers, meets a danger sign, erases or starts over; this one hears of it or sleeps.
    fn another_tab(&mut self) -> Result<Seen, String> {
        let text = self.twin.store.text(Slot::Record);
        let theirs = match text.as_deref().map(|text| parse(text, self.twin.now)) {
            Some(Parsed::Record(theirs, 0)) => Some(*theirs),
            _ => None,
        };
        let text = match (theirs, self.dice.u8(..10)) {
            (_, 0) => None,
            (_, 1) => Some(write(&Record::default())),
            (theirs, _) => Some(self.answered(theirs.unwrap_or_default())),
        };
        let key = Slot::Record.key("main");
        let told = self.dice.u8(..4) > 0;
        self.check.script(
            "gscMonkey.elsewhere(...arguments)",
            &[json!(key), json!(text), json!(told)],
        );
        self.look("another tab")
    }

    fn answered(&mut self, mut theirs: Record) -> String {
        let mut answers = theirs.progress.answers.clone();
        match self.dice.u8(..10) {
            0 => answers.set(QuestionId::Rf1, many(Rf1::Breath.index())),
            1 => answers.set(QuestionId::Rf3, many(Rf3::ALL[0].index())),
            _ => {
                let all = QuestionId::ALL;
                let question = all[self.dice.usize(..all.len())];
                answers.set(question, Some(Answer::One(0)))
            }
        };
        theirs.set_answers(&answers, self.twin.now);
        write(&theirs)
    }
}

fn many(index: u8) -> Option<Answer> {
    let ticks = gut_skin_check::domain::answers::Selection::NONE.with(index);
    Some(Answer::Many(ticks))
}
