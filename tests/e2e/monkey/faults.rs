//! The monkey can fail: what is planted into the page is noticed, and each part of what is seen counts.

use super::judge::judge;
use super::part::{Part, on_stage};
use super::trace::Seen;
use serde_json::json;

/// A fault as a script in the page, and what the monkey must say of it.
const PLANTED: [(&str, &str); 4] = [
    // Every write puts another country than the parent has answered.
    (
        "const { setItem } = Storage.prototype;
         Storage.prototype.setItem = function (key, text) {
             return setItem.call(this, key, text.replace(/country=[a-z]+/, 'country=other'));
         }",
        "record: the page has",
    ),
    (
        "new MutationObserver(() => {
             const words = page.root().querySelector('h1');
             if (!words.textContent.endsWith('!')) words.append('!');
         }).observe(document.body, { childList: true, subtree: true })",
        "words: the page says",
    ),
    ("window.console.error('planted')", "the console says"),
    // An entry of the history that the app has not asked for in time.
    (
        "const push = history.pushState;
         history.pushState = (depth, ...rest) => push.call(history, depth + 1, ...rest)",
        "of the history the page asked",
    ),
];

#[test]
fn it_notices_what_is_planted_into_the_page() {
    on_stage(|check| {
        check.expect_errors();
        for (place, (plant, expected)) in (0..).zip(PLANTED) {
            let mut said = Err("nothing was noticed".to_owned());
            // A reload takes the plant away before it has done harm, now and then.
            for seed in [10 + place, 30 + place, 50 + place] {
                let mut part = Part::begin(check, seed).unwrap_or_else(|what| panic!("{what}"));
                check.script(plant, &[]);
                if let Err(what) = part.play(100) {
                    said = Ok(what);
                    break;
                }
            }
            let said = said.unwrap_or_else(|nothing| panic!("{nothing}: {plant}"));
            assert!(said.contains(expected), "{plant}\n{said}");
            assert!(said.contains("again: cargo xtask soak --engine"), "{said}");
        }
    });
}

#[test]
fn each_part_of_what_is_seen_counts() {
    on_stage(|check| {
        let mut part = Part::begin(check, 7).unwrap_or_else(|what| panic!("{what}"));
        let seen = loop {
            part.play_on(1).unwrap_or_else(|what| panic!("{what}"));
            if let Some(seen) = part.shown.take() {
                break seen;
            }
        };
        judge(&seen, &part.twin).expect("nothing is wrong yet");
        for (name, wrong) in [
            ("screen", json!("method")),
            ("record", json!("{}")),
            ("aside", json!("{}")),
            ("tab", json!("yes")),
            ("ticked", json!({ "b1": ["3"] })),
            ("words", json!("Hello")),
            ("heard", json!(["console.error: no"])),
        ] {
            let mut other = seen.0.clone();
            other[name] = wrong;
            assert!(judge(&Seen(other), &part.twin).is_err(), "{name}");
        }
        let parts = seen.0["shown"].as_object().expect("parts of a result");
        for name in parts.keys() {
            let mut other = seen.0.clone();
            other["shown"][name] = json!(["planted"]);
            let said = judge(&Seen(other), &part.twin).expect_err(name);
            assert!(said.contains(name.as_str()), "{said}");
        }
    });
}
