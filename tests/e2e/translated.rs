//! A browser that translates the page replaces every text node by `<font><font>other words</font></font>`,
//! at once and after every change. The check must go on, and its headings with it.

use crate::answers::{calm_but, further_topics};
use crate::harness::{Plan, play};
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
fn a_translated_page_shows_every_new_question() {
    play(|check| {
        let plan = Plan {
            answers: calm_but(&json!({ "b7": "gt3m", "e1": "now", "e3": "own", "m3": ["iron"] })),
            topics: further_topics(),
            until: None,
        };
        check.open();
        let plain = check.play(&plan);
        let plain_result = check.result();
        check.forget_everything();

        check.open();
        check.script(TRANSLATOR, &[]);
        assert_eq!(check.go("start"), "country");
        // What is shown only for a while is taken away again under the translator, too.
        check.act("continue");
        check.wait("the summary of what is missing", || {
            check.focus() != "action continue"
        });
        check.tick("country", "us");
        check.tick("country", "uk");
        check.tick("country", "us");
        assert_eq!(check.go("continue"), "age");
        assert_eq!(check.go("back"), "country");

        let translated = check.play(&plan);
        assert_eq!(translated.trail, plain.trail[1..]);
        for (heading, original) in translated.headings.iter().zip(&plain.headings[1..]) {
            assert!(heading.contains('«'), "not translated: {heading:?}");
            assert_eq!(&heading.replace(['«', '»'], ""), original);
        }
        assert_eq!(translated.given, plain.given);
        assert_eq!(check.result(), plain_result);
    });
}
