//! The messages of `fuzz/corpus/messages`, sent to a real frame: it takes what the model of tests/fuzzed takes, which is
//! fed with others by the million, and nothing else.

use crate::fuzzed::messages::takes;
use crate::harness::{Check, play};
use gut_skin_check::content::EN;
use gut_skin_check::embed::contract::{ATTRIBUTES, ELEMENT, INTERNAL_SETTINGS, SHARED};
use gut_skin_check::embed::page::selector::HOST;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// Sends lines to a new frame of the same origin, one after the other, and tells the settings of its page in the end.
const SEND: &str = "
const [name, host, lines, settings, done] = arguments;
const frame = Object.assign(document.createElement('iframe'), { name, src: '/' });
const said = new Promise((go) => addEventListener('message', function hear({ source, data }) {
  if (source !== frame.contentWindow || data.type !== 'hello') return;
  removeEventListener('message', hear);
  go();
}));
document.body.replaceChildren(frame);
said.then(async () => {
  for (const line of lines) {
    let message = line;
    try { message = JSON.parse(line); } catch {}
    frame.contentWindow.postMessage(message, '*');
  }
  // Behind all of them.
  const last = new Promise((go) => frame.contentWindow.addEventListener('message', ({ data }) => data === 'last' && go()));
  frame.contentWindow.postMessage('last', '*');
  await last;
  const data = frame.contentDocument.querySelector(host);
  const set = settings.filter((name) => data.hasAttribute(`data-${name}`));
  done(Object.fromEntries(set.map((name) => [name, data.getAttribute(`data-${name}`)])));
});";

fn sent(check: &Check, lines: &[&str]) -> BTreeMap<String, String> {
    let settings: Vec<&str> = [ATTRIBUTES, INTERNAL_SETTINGS].concat();
    let found = check.script_async(
        SEND,
        &[json!(ELEMENT), json!(HOST), json!(lines), json!(settings)],
    );
    let found = found.as_object().expect("settings").clone().into_iter();
    let text = |value: Value| value.as_str().expect("text").to_owned();
    found.map(|(name, value)| (name, text(value))).collect()
}

#[test]
fn the_frame_takes_what_its_model_takes() {
    play(|check| {
        // A page that has scripts and frames of its own.
        check.add_page(
            "/around.html",
            "<!doctype html><head><title>Around</title><link rel=icon href=data:,></head><body>",
        );
        check.visit("/around.html");
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/messages");
        let mut files: Vec<_> = std::fs::read_dir(corpus)
            .expect("the inputs")
            .map(|entry| entry.expect("an input").path())
            .collect();
        files.sort();
        for file in files {
            let Ok(text) = std::fs::read_to_string(&file) else {
                continue;
            };
            let lines: Vec<&str> = text.lines().collect();
            let mut wanted = BTreeMap::new();
            for line in &lines {
                takes(line, &mut wanted);
            }
            // The page around is of the same origin, and no message can hide that from a parent.
            wanted.insert(SHARED.to_owned(), "yes".to_owned());
            assert_eq!(sent(check, &lines), wanted, "{}", file.display());
        }
        // The warnings of the settings that were not taken.
        check.expect_errors();
    });
}

#[test]
fn a_parent_is_told_who_else_can_read_also_in_a_frame() {
    play(|check| {
        let html = "<!doctype html><head><title>Around</title><link rel=icon href=data:,></head>\
            <script type=module src=/embed.js></script><gut-skin-check id=check></gut-skin-check>";
        check.add_page("/around.html", html);
        check.visit("/around.html");
        check.enter_embedded("#check");
        check.wait_for("start");
        assert!(check.words().contains(EN.ui.storage.shared));
    });
}
