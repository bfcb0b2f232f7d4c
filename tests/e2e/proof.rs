//! No answer is anywhere but in the check's own keys of local storage and in what a parent gives away by a tap: not in a request, a
//! store, a cookie, the address, the history, the title, a message, an event or the console. `harness/ledger.js` writes all of
//! it down; leaks of each kind are planted to show that it would be seen.

use crate::answers::troubled;
use crate::harness::{Ahead, Check, Stage};
use crate::hosts::ready;
use serde_json::{Value, json};

/// How a parent meets the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Alone,
    Frame,
    Element,
}

/// Shorter values are words of any text, such as "other".
const LONG: usize = 6;

/// What tells of answers: the values of options, the words of the result, and what is stored.
fn tokens(check: &Check, mode: Mode) -> Vec<String> {
    let mut tokens = Vec::new();
    for (question, answer) in &troubled().answers {
        let one = |value: &Value| value.as_str().map(str::to_owned);
        let values: Vec<String> = match answer {
            Value::Array(list) => list.iter().filter_map(one).collect(),
            other => one(other).into_iter().collect(),
        };
        tokens.extend(values.iter().map(|value| format!("{question}={value}")));
        tokens.extend(values.into_iter().filter(|value| value.len() >= LONG));
    }
    let lines = "const all = [...page.tree().querySelectorAll('.gsc-share h1, .gsc-steps li, .gsc-share-foot p, .gsc-share-score')];
        return all.map((part) => part.textContent.trim().slice(0, 40)).filter((words) => words.length > 12)";
    let words = check.script(lines, &[]);
    let words: Vec<String> = serde_json::from_value(words).expect("texts");
    assert!(words.len() > 2, "{mode:?}: {words:?}");
    // The name of the practice's own check, its version and the like stand in the foot; they are no answer.
    tokens.extend(
        words
            .into_iter()
            .filter(|words| !words.starts_with("Gut-Skin Check")),
    );
    tokens
}

/// The kinds of lines that hold an answer, in this window.
fn leaks(check: &Check, tokens: &[String]) -> Vec<String> {
    let found = "const tokens = arguments[0];
        const holds = ([kind, line]) => kind !== 'kept' && kind !== 'given' && tokens.some((token) => decodeURIComponent(
            line.replace(/%(?![0-9a-f]{2})/gi, '')).includes(token));
        return gscEntries().filter(holds).map(([kind, line]) => `${kind}: ${line.slice(0, 200)}`)";
    let found = check.script(found, &[json!(tokens)]);
    serde_json::from_value(found).expect("lines")
}

fn kinds(check: &Check, kind: &str) -> usize {
    let count = "return gscEntries().filter(([kind]) => kind === arguments[0]).length";
    let count = check.script(count, &[json!(kind)]).as_u64();
    usize::try_from(count.expect("a number")).expect("few")
}

fn in_mode(mode: Mode, scene: impl FnOnce(&Check)) {
    let stage = Stage {
        ahead: Ahead::Ledger,
        ..Stage::default()
    };
    stage.play(|check| {
        match mode {
            Mode::Alone => check.open(),
            Mode::Element => check.visit_host("/plain/element.html"),
            Mode::Frame => check.visit_host("/plain/"),
        }
        if mode != Mode::Alone {
            ready(check, "check");
        }
        if mode == Mode::Frame {
            check.enter_embedded("#check");
        }
        check.wait_for("start");
        scene(check);
    });
}

/// Every address that was asked for, without the host.
fn asked(check: &Check) -> Vec<String> {
    let requests = check.requests().into_iter();
    let mut paths: Vec<String> = requests
        .map(|line| line.split_once(' ').expect("a path").1.to_owned())
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

fn whole_way(mode: Mode) {
    in_mode(mode, |check| {
        check.wait("the last file", || {
            let asked = asked(check);
            let came = |what: &str| asked.iter().any(|path| path.contains(what));
            came(".json") && came("-late-")
        });
        if mode == Mode::Alone {
            check.wait_for_idle();
        }
        // Print in a frame brings one script more, on the page around.
        let before = asked(check);
        assert!(before.iter().all(|path| !path.contains('?')), "{before:?}");
        assert_eq!(check.play(&troubled()).screen, "result");
        let tokens = tokens(check, mode);
        assert_eq!(kinds(check, "given"), 0, "without a tap");
        // What is done with a result: its text, the log, a copy, a file for software, and back.
        for (action, screen) in [
            ("log", "log"),
            ("log-good-day", "log"),
            ("log-save", "log"),
            ("export", "share"),
            ("back", "result"),
            ("log", "log"),
            ("fhir", "share"),
            ("back", "result"),
            ("history", "history"),
            ("back", "result"),
        ] {
            // By the page itself: a driver does not reach every place of a frame that is higher than the window.
            let click = "page.find(`[data-action='${arguments[0]}']`).click()";
            check.script(click, &[json!(action)]);
            check.wait_for(screen);
        }
        assert_eq!(leaks(check, &tokens), Vec::<String>::new(), "{mode:?}");
        assert!(kinds(check, "kept") > 0, "the ledger heard nothing");
        let kept = "return JSON.stringify({ ...localStorage }).includes(arguments[0])";
        assert_eq!(check.script(kept, &[json!("b2=balls")]), json!(true));
        if mode == Mode::Frame {
            check.leave_frame();
            assert!(kinds(check, "message") > 0, "no message was heard");
            assert_eq!(
                leaks(check, &tokens),
                Vec::<String>::new(),
                "the page around"
            );
        }
        let mut after = asked(check);
        after.retain(|path| !before.contains(path));
        let print = |path: &String| mode == Mode::Frame && path.contains("-print-");
        assert!(after.iter().all(print), "{mode:?}: {after:?}");
    });
}

#[test]
fn no_answer_leaves_the_check_alone_on_its_page() {
    whole_way(Mode::Alone);
}

#[test]
fn no_answer_leaves_a_frame() {
    whole_way(Mode::Frame);
}

#[test]
fn no_answer_leaves_an_element() {
    whole_way(Mode::Element);
}

/// A leak of each kind, by a script that gets a token.
const PLANTED: &[&str] = &[
    "fetch('./?a=' + token).catch(() => {})",
    "fetch('./', { method: 'POST', body: token }).catch(() => {})",
    "const asked = new XMLHttpRequest(); asked.open('GET', './?a=' + token); asked.send()",
    "navigator.sendBeacon('./', token)",
    "new Image().src = './?a=' + token",
    "try { new WebSocket('ws://127.0.0.1:9/' + token) } catch {}",
    "try { new EventSource('./?a=' + token) } catch {}",
    "history.replaceState(history.state, '', '?a=' + token)",
    "history.replaceState(token, '')",
    "location.hash = token",
    "document.title = token",
    "document.cookie = 'a=' + token",
    "name = token; document.body.append(document.createElement('i'))",
    "sessionStorage.setItem('a', token)",
    "sessionStorage.a = token; document.body.append(document.createElement('i'))",
    "localStorage.setItem('a', token)",
    "localStorage.a = token",
    "indexedDB.open(token)",
    "postMessage({ step: token }, '*')",
    "new BroadcastChannel('a').postMessage(token)",
    "dispatchEvent(new CustomEvent('step', { detail: { answer: token } }))",
    "console.log(token)",
];

#[test]
fn a_leak_of_each_kind_would_be_seen() {
    in_mode(Mode::Alone, |check| {
        check.expect_errors();
        let token = "b2=planted";
        assert_eq!(leaks(check, &[token.to_owned()]), Vec::<String>::new());
        for (number, planted) in PLANTED.iter().enumerate() {
            let token = format!("{token}{number}x");
            check.script(
                &format!("const token = arguments[0]; {planted}"),
                &[json!(token)],
            );
            check.wait(planted, || {
                !leaks(check, std::slice::from_ref(&token)).is_empty()
            });
        }
        println!("{} planted leaks, all seen", PLANTED.len());
    });
}
