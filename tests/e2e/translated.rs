//! A browser that translates the page replaces every text node by `<font><font>other words</font></font>`,
//! at once and after every change. The check must go on, and show
//! no word of a screen that was left.

use crate::answers::{calm_but, further_topics};
use crate::harness::{Check, Plan, play};
use serde_json::json;

const TRANSLATOR: &str = r#"
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  if (root.nodeType === Node.TEXT_NODE) found.push(root);
  for (const text of found) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.closest("font, script, style")) continue;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};
translate(document.body);
new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === "characterData") translate(target);
    for (const node of addedNodes) translate(node);
  }
}).observe(document.body, { childList: true, characterData: true, subtree: true });
"#;

#[test]
fn a_translated_page_shows_the_words_of_every_screen() {
    play(|check| {
        let plan = Plan {
            answers: calm_but(&json!({ "b7": "gt3m", "e1": "now", "e3": "own", "m3": ["iron"] })),
            topics: further_topics(),
            first_result: false,
            until: None,
        };
        check.open();
        let mut plain_words = begin(check);
        let plain = check.play(&plan);
        let plain_result = check.result();

        check.begin_again();
        check.script(TRANSLATOR, &[]);
        let mut translated_words = begin(check);
        let translated = check.play(&plan);
        assert_eq!(translated.trail, plain.trail);
        plain_words.extend(plain.words);
        translated_words.extend(translated.words);
        for (words, original) in translated_words.iter().zip(&plain_words) {
            assert!(words.contains('«'), "not translated: {words}");
            assert!(
                letters(words) == letters(original),
                "translated, it reads:\n{words}\nand should read:\n{original}"
            );
        }
        assert_eq!(translated.given, plain.given);
        assert_eq!(check.result(), plain_result);
    });
}

/// The first question, with a summary that comes and goes, answers that change, and ways back, also to the
/// start. Returns the words on the way.
fn begin(check: &Check) -> Vec<String> {
    let mut words = Vec::new();
    let mut read = || words.push(check.words());
    assert_eq!(check.go("start"), "country");
    check.act("continue");
    check.wait("the summary of what is missing", || {
        check.focus() != "action continue"
    });
    read();
    for country in ["us", "uk", "us"] {
        check.tick("country", country);
        read();
    }
    assert_eq!(check.go("continue"), "age");
    assert_eq!(check.go("see-method"), "method");
    assert_eq!(check.go("back"), "age");
    read();
    assert_eq!(check.go("back"), "country");
    assert_eq!(check.go("back"), "start");
    read();
    assert_eq!(check.go("resume"), "country");
    words
}

/// The words without the translator's marks and without white space, which the wrapping changes.
fn letters(words: &str) -> String {
    words.replace(['«', '»'], "").split_whitespace().collect()
}
