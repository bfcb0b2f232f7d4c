//! What a promise of speed is held against, by `cargo xtask figures`: on Chromium, whose tasks can be watched, and whose
//! processor can be slowed down. Nothing of it is a test: a figure says something about one machine at one moment.

use crate::answers::{calm, core, troubled};
use crate::harness::{Check, Plan, play};
use crate::kept::paste;
use crate::sharing::picture_size;
use serde_json::{Value, json};

/// How often each is measured; the middle one counts.
const TIMES: usize = 9;

/// Watches what comes after Continue: when the result could be seen, and when its picture was there.
const WATCH: &str = "
window.gscSeen = {};
const frame = () => {
  const at = (name, there) => { if (there && !(name in gscSeen)) gscSeen[name] = performance.now(); };
  const root = document.querySelector('[data-screen]');
  at('result', root?.dataset.screen === 'result');
  at('picture', document.querySelector('[data-card-image]')?.naturalWidth);
  if (!('picture' in gscSeen)) requestAnimationFrame(frame);
};
requestAnimationFrame(frame);";

/// The tasks of more than 50 ms from here on, or since the page was opened.
const TASKS: &str = "
window.gscTasks = [];
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) gscTasks.push(Math.round(task.duration));
}).observe({ type: 'longtask', buffered: true });";

/// What a copy of a year is: as many days and checks of the one that was read.
const A_YEAR: &str = "
const copy = JSON.parse(arguments[0]);
const [check] = Object.keys(copy).filter((key) => key.startsWith('1/check/'));
const [log] = Object.keys(copy).filter((key) => key.startsWith('1/log/'));
const text = (date) => date.toISOString().slice(0, 10);
const at = (ago) => new Date(Date.now() - (ago + 1) * 864e5);
for (let ago = 0; ago < arguments[1]; ago++) copy[`1/log/${text(at(ago))}`] = copy[log];
for (let week = 1; week <= arguments[2]; week++) {
  const moment = Math.floor(at(7 * week) / 1000);
  copy[`1/check/${moment}`] = copy[check].replace(/^day=\\S+/, `day=${text(at(7 * week))}`);
}
return JSON.stringify(copy);";

fn middle(mut found: Vec<u64>) -> u64 {
    found.sort_unstable();
    found[found.len() / 2]
}

fn slowed(check: &Check, times: u32) {
    check.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
}

/// From the result to its picture, in milliseconds, and the bytes of the picture.
fn one_picture(check: &Check) -> (u64, u64) {
    check.open();
    let until = Some("review");
    check.play(&Plan {
        until,
        ..troubled()
    });
    slowed(check, 4);
    check.script(WATCH, &[]);
    check.go("continue");
    let seen = || check.script("return gscSeen", &[]);
    check.wait("the picture", || seen()["picture"].is_number());
    slowed(check, 1);
    let seen = seen();
    let at = |name: &str| seen[name].as_f64().expect("a time");
    let size = picture_size(check);
    check.begin_again();
    ((at("picture") - at("result")).round() as u64, size)
}

fn pages(check: &Check, name: &str) {
    let mut found = Vec::new();
    let mut told = |what: &str, check: &Check| {
        let tasks = check.script("return gscTasks", &[]);
        found.push(format!("{what} {tasks}"));
        check.script("gscTasks.length = 0", &[]);
    };
    check.reload();
    check.script(TASKS, &[]);
    check.wait_for("result");
    told("load", check);
    for page in ["log", "history"] {
        check.go(page);
        told(page, check);
        check.act("back");
        check.wait_for("result");
    }
    println!("{name}: tasks of 50 ms or more: {}", found.join(", "));
}

#[test]
#[ignore = "figures: cargo xtask figures"]
fn the_figures() {
    play(|check| {
        let measured: Vec<_> = (0..TIMES).map(|_| one_picture(check)).collect();
        let times = measured.iter().map(|(time, _)| *time).collect();
        let (_, size) = measured[0];
        println!(
            "picture: {} ms after the result on a processor 4 times slower (middle of {TIMES}), {size} bytes",
            middle(times)
        );
        check.open();
        check.play(&core(calm()));
        check.go("log");
        check.act("log-good-day");
        check.act("log-save");
        check.act("back");
        check.wait_for("result");
        pages(check, "a day and a check");
        check.go("log");
        check.go("export");
        let text = check.script(
            "return document.querySelector('[data-card-text]').textContent",
            &[],
        );
        check.act("back");
        let year = check.script(A_YEAR, &[text, json!(365), json!(50)]);
        check.go("import");
        check.script(TASKS, &[]);
        paste(check, &year);
        check.click_on("[data-whose='1']");
        check.act("import-save");
        check.wait("it is here", || {
            let kept =
                "return Object.keys(localStorage).some((key) => localStorage[key].length > 20000)";
            check.script(kept, &[]) == Value::Bool(true)
        });
        println!("taking it over: {}", check.script("return gscTasks", &[]));
        pages(check, "a year of days and 50 checks");
    });
}
