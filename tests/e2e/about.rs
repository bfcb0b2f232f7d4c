//! "See for yourself": what the page says of its requests and of its build is what the server knows of them.

use crate::harness::{dist, play};
use serde_json::{Value, json};

#[test]
fn the_page_lists_what_it_has_asked_for_and_names_its_build() {
    play(|check| {
        check.open();
        check.wait_for_idle();
        assert_eq!(check.go("see-method"), "method");
        let listed = check.script(
            "return [...page.tree().querySelectorAll('.gsc-files li')].map((line) => line.textContent)",
            &[],
        );
        let listed: Vec<String> = serde_json::from_value(listed).expect("names");
        // All that the server was asked for, but the page itself, and what a browser asks for by itself.
        let asked: Vec<String> = check
            .requests()
            .iter()
            .filter_map(|line| line.split_once(" /"))
            .map(|(_, name)| name.to_owned())
            .filter(|name| {
                !name.is_empty() && name != "app.webmanifest" && !name.starts_with("icon-")
            })
            .collect();
        assert!(asked.len() > 5, "{asked:?}");
        for name in &asked {
            assert!(listed.contains(name), "{name} is not in {listed:?}");
        }
        let words = check.words();
        assert!(words.contains(&format!(
            "What this page has asked for: {} files",
            listed.len()
        )));
        let version = std::fs::read_to_string(dist().join("version.json")).expect("the version");
        let version: Value = serde_json::from_str(&version).expect("JSON");
        let hash = version["version"].as_str().expect("a hash");
        assert!(words.contains(&format!("This build: {hash}")));
        let list = check.script(
            "return page.tree().querySelector('.gsc-method a[href$=\"hashes.txt\"]').href",
            &[],
        );
        let there = "fetch(arguments[0]).then((answer) => answer.text()).then((text) => arguments[1](text))";
        let list = check.script_async(there, &[list]);
        let lines = list.as_str().expect("a text").lines();
        assert!(
            lines
                .filter(|line| line.contains(" gut-skin-check-"))
                .count()
                > 8
        );
        assert_ne!(json!(hash), Value::Null);
    });
}
