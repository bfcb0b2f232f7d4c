//! What is spoken on the way through the core, in an emergency and at the result, from the first word of each screen to
//! its last. `UPDATE_EXPECT=1` writes the texts anew; read them as somebody who sees nothing of the screen.

use crate::answers::{calm_but, core, troubled};
use crate::harness::{Answers, Check, Engine, package, play, rows};
use expect_test::expect_file;
use serde_json::{Value, json};

const READER: &str = "@guidepup/virtual-screen-reader/lib/esm/index.browser.js";
const READ: &str = include_str!("aloud.js");
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/spoken");

/// The reader as a script instead of a module: the policy of the page lets no module in.
fn reader() -> String {
    let source = std::fs::read_to_string(package(READER)).expect("the reader is text");
    let (code, rest) = source.rsplit_once("export{").expect("what it exports");
    let (names, _) = rest.split_once('}').expect("an end");
    let name = names
        .split(',')
        .find_map(|name| name.strip_suffix(" as virtual"));
    format!("{code};window.virtual = {}", name.expect("the reader"))
}

/// What is spoken of the screen.
fn aloud(check: &Check, reader: &str) -> String {
    if check.script("return typeof virtual === 'object'", &[]) != json!(true) {
        check.script(reader, &[]);
    }
    let said = check.script_async(READ, &[]);
    let said = said.as_array().into_iter().flatten();
    let lines: Vec<&str> = said.filter_map(Value::as_str).collect();
    assert!(lines.len() > 5, "{lines:?}");
    let today = "return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', calendar: 'gregory' }).format()";
    let today = check.script(today, &[]);
    let text = lines
        .join("\n")
        .replace(today.as_str().expect("a day"), "(today)");
    format!("== {} ==\n{text}\n", check.screen())
}

/// Answers what is on the screen and goes on. A reader's press comes from no place, as a script's does.
fn answer_as_a_reader(check: &Check, answers: &Answers) {
    let question = check.screen();
    let press = "page.input(...arguments)?.click()";
    for (name, value) in answers
        .get(&question)
        .map_or_else(Vec::new, |answer| rows(&question, answer))
    {
        check.script(press, &[json!(name), json!(value)]);
    }
    check.script("page.button('continue').click()", &[]);
    check.wait("the next screen", || check.screen() != question);
}

#[test]
fn the_core_as_it_is_spoken() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        let reader = reader();
        let plan = core(calm_but(&json!({})));
        check.open();
        let mut text = aloud(check, &reader);
        check.go("start");
        while check.screen() != "core-done" {
            text.push('\n');
            text.push_str(&aloud(check, &reader));
            answer_as_a_reader(check, &plan.answers);
        }
        text.push('\n');
        text.push_str(&aloud(check, &reader));
        expect_file![format!("{FOLDER}/core.txt")].assert_eq(&text);
    });
}

#[test]
fn an_emergency_and_a_call_today_as_they_are_spoken() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        let reader = reader();
        let mut texts = Vec::new();
        for (answers, screen) in [
            (json!({ "rf1": ["breath"] }), "emergency"),
            (json!({ "rf2": ["battery"] }), "emergency"),
            (json!({ "rf3": ["eye", "blisters"] }), "today"),
        ] {
            check.open();
            assert_eq!(check.play(&core(calm_but(&answers))).screen, screen);
            texts.push(aloud(check, &reader));
            check.begin_again();
        }
        expect_file![format!("{FOLDER}/stop.txt")].assert_eq(&texts.join("\n"));
    });
}

#[test]
fn a_result_as_it_is_spoken() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        let reader = reader();
        check.open();
        assert_eq!(check.play(&troubled()).screen, "result");
        let closed = aloud(check, &reader);
        check.unfold();
        let text = format!("{closed}\nEverything is opened.\n{}", aloud(check, &reader));
        expect_file![format!("{FOLDER}/result.txt")].assert_eq(&text);
    });
}
