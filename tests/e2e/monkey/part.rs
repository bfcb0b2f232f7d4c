//! A part of the monkey's play: one seed, so many actions, one page and its twin.

use super::judge::judge;
use super::trace::{Call, Event, Seen};
use super::twin::Twin;
use crate::answers;
use crate::harness::{Answers, BLANK, Check, Engine, PAGE, Stage, page_after};
use gut_skin_check::app::{Place, Visit};
use gut_skin_check::assess::input;
use gut_skin_check::domain::QuestionId;
use gut_skin_check::storage::Record;
use gut_skin_check::storage::Slot;
use gut_skin_check::storage::record::write;
use serde_json::{Value, json};
use std::collections::{BTreeSet, VecDeque};

/// The check with the monkey's scripts in front.
pub(super) const MONKEY: &str = "/monkey.html";
const ELSEWHERE: &str = "/blank.html";
/// Actions by script between two of the driver.
const BY_SCRIPT: u32 = 9;
/// What a failure tells of.
const REMEMBERED: usize = 10;
/// The actions that are faults of the world, and not what a parent does on the page.
const FAULTS: [&str; 13] = [
    "entries",
    "clock",
    "year",
    "fault",
    "damage",
    "clear",
    "line",
    "zoom",
    "fragment",
    "reload",
    "the tab is killed",
    "another tab",
    "out of the page and back",
];

/// What came of a part.
#[derive(Clone, Debug, Default)]
pub(super) struct Figure {
    pub(super) actions: u32,
    pub(super) faults: u32,
    pub(super) results: u32,
    /// Entries that the browser refused to add to its history.
    pub(super) refused: u32,
    /// Every screen that was seen.
    pub(super) screens: BTreeSet<String>,
}

impl Figure {
    /// Adds what came of another part.
    pub(super) fn add(&mut self, other: Self) {
        self.actions += other.actions;
        self.faults += other.faults;
        self.results += other.results;
        self.refused += other.refused;
        self.screens.extend(other.screens);
    }
}

/// A part that is being played.
pub(super) struct Part<'a> {
    pub(super) check: &'a Check,
    pub(super) twin: Twin,
    pub(super) dice: fastrand::Rng,
    /// How often the monkey says that there is no danger sign.
    pub(super) calm: f64,
    seed: u64,
    last: VecDeque<String>,
    /// The last that showed a part of a result.
    pub(super) shown: Option<Seen>,
    figure: Figure,
}

/// A family's answers as they are stored.
fn record(answers: Answers, place: Place, now: u64) -> String {
    let text = Value::Object(answers).to_string();
    let answers = input::read(&text).expect("they are answers");
    let mut record = Record::default();
    record.set_answers(&answers, now);
    record.progress.place = place;
    write(&record)
}

/// The stage of the monkey.
pub(super) fn on_stage(scene: impl FnOnce(&Check)) {
    let scripts = [PAGE, include_str!("world.js"), include_str!("hand.js")].concat();
    let page = page_after(&format!("{{{scripts}}}"));
    let stage = Stage {
        pages: &[(MONKEY, &page), (ELSEWHERE, BLANK)],
        ..Stage::default()
    };
    stage.play(scene);
}

impl<'a> Part<'a> {
    /// Begins in a window of its own: with nothing stored, or with the answers of a random family.
    pub(super) fn begin(check: &'a Check, seed: u64) -> Result<Self, String> {
        let mut dice = fastrand::Rng::with_seed(seed);
        let stored = dice.bool().then(|| {
            let plan = answers::random(dice.u64(..));
            let place = match dice.u8(..4) {
                0 => Place::CoreDone,
                1 => Place::Review,
                2 => Place::Result,
                _ => Place::Question(QuestionId::B1, Visit::Core),
            };
            (plan.answers, place)
        });
        Self::begin_with(check, seed, stored)
    }

    /// Begins in a window of its own with these answers stored.
    pub(super) fn begin_with(
        check: &'a Check,
        seed: u64,
        stored: Option<(Answers, Place)>,
    ) -> Result<Self, String> {
        let mut dice = fastrand::Rng::with_seed(seed);
        let mut part = Self {
            check,
            twin: Twin::new(),
            calm: [0.97, 0.97, 0.8, 0.3][dice.usize(..4)],
            dice,
            seed,
            last: VecDeque::new(),
            shown: None,
            figure: Figure::default(),
        };
        part.twin.now = 1_800_000_000;
        part.check.replace_window();
        part.check.visit(ELSEWHERE);
        part.check
            .script("localStorage.clear(); sessionStorage.clear()", &[]);
        if let Some((answers, place)) = stored {
            let text = record(answers, place, part.twin.now);
            let key = Slot::Record.key("main");
            part.check.script(
                "localStorage.setItem(...arguments)",
                &[json!(key), json!(text)],
            );
            part.twin.store.change(Some(&key), Some(&text));
        }
        part.open();
        let seen = part.arrive("open");
        seen.and_then(|seen| part.follow(&seen))
            .map_err(|what| part.failure(&what))?;
        part.figure = Figure::default();
        Ok(part)
    }

    /// Plays so many actions more.
    pub(super) fn play_on(&mut self, actions: u32) -> Result<(), String> {
        self.play(self.figure.actions + actions).map(drop)
    }

    /// Plays until so many actions are done.
    pub(super) fn play(&mut self, actions: u32) -> Result<Figure, String> {
        while self.figure.actions < actions {
            let count = BY_SCRIPT.min(actions - self.figure.actions);
            self.by_script(count)?;
            if self.figure.actions < actions {
                let seen = self.point();
                seen.and_then(|seen| self.follow(&seen))
                    .map_err(|what| self.failure(&what))?;
            }
        }
        Ok(self.figure.clone())
    }

    fn by_script(&mut self, count: u32) -> Result<(), String> {
        let script = "const [seed, count, calm, done] = arguments;
            gscMonkey.play(seed, count, calm).then(done, (cause) => done(`${cause} ${cause.stack}`))";
        let arguments = [json!(self.dice.u32(..)), json!(count), json!(self.calm)];
        let all = self.check.script_async(script, &arguments);
        let Value::Array(all) = all else {
            return Err(self.failure(&all.to_string()));
        };
        for seen in all {
            self.follow(&Seen(seen))
                .map_err(|what| self.failure(&what))?;
        }
        Ok(())
    }

    /// The twin does what has happened, and what is seen is judged.
    pub(super) fn follow(&mut self, seen: &Seen) -> Result<(), String> {
        let screen = seen.text("screen").unwrap_or("?");
        self.last.push_back(format!("{} -> {screen}", seen.did()));
        if self.last.len() > REMEMBERED {
            self.last.pop_front();
        }
        let events = seen.events()?;
        self.figure.actions += 1;
        self.figure.screens.insert(screen.to_owned());
        self.figure.faults += u32::from(FAULTS.contains(&seen.did()));
        if !seen.0["shown"].is_null() {
            self.figure.results += 1;
            self.shown = Some(seen.clone());
        }
        let refused = events
            .iter()
            .filter(|event| matches!(event, Event::Asked(Call::Push(_, false))));
        self.figure.refused += u32::try_from(refused.count()).unwrap_or(u32::MAX);
        if let Some(last) = self.last.back_mut() {
            *last += &format!(", {events:?}");
        }
        self.twin.follow(&events)?;
        judge(seen, &self.twin)
    }

    /// Opens the page in a window that knows nothing of the monkey's world.
    pub(super) fn open(&mut self) {
        let fault = match self.twin.store.fault().as_str() {
            "" => "none".to_owned(),
            fault => fault.to_owned(),
        };
        let world = json!({ "clock": self.twin.now, "fault": fault });
        self.check.visit(ELSEWHERE);
        self.check
            .script("name = arguments[0]", &[json!(world.to_string())]);
        self.check.visit(MONKEY);
    }

    /// The page is there, perhaps a new one.
    pub(super) fn arrive(&mut self, did: &str) -> Result<Seen, String> {
        self.check.wait_here("the check", || {
            self.check
                .script("return window.gscMonkey?.isReady() === true", &[])
                == true
        });
        self.look(did)
    }

    /// What is to be seen after something that the driver did.
    pub(super) fn look(&mut self, did: &str) -> Result<Seen, String> {
        let script = "const [did, done] = arguments;
            gscMonkey.look(did).then(done, (cause) => done(`${cause} ${cause.stack}`))";
        let seen = self.check.script_async(script, &[json!(did)]);
        if seen.is_object() {
            Ok(Seen(seen))
        } else {
            Err(format!("{did}: {seen}"))
        }
    }

    fn failure(&self, what: &str) -> String {
        let (seed, step) = (self.seed, self.figure.actions);
        let last: Vec<&str> = self.last.iter().map(String::as_str).collect();
        format!(
            "seed {seed}, step {step}: {what}\n  the last: {}\n  again: cargo xtask soak --engine {} --from {seed} --actions {}",
            last.join("\n            "),
            Engine::of_this_run().name(),
            step + 1,
        )
    }
}

impl Drop for Part<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.failure("the driver or the page gave up"));
        }
    }
}
