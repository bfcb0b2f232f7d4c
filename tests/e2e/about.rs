//! "See for yourself": what the page says of its requests and of its build is what the server knows of them.

use crate::answers::{calm, core};
use crate::harness::{Check, dist, play};
use crate::hosts::ready;
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

#[test]
fn in_an_element_only_files_of_the_check_are_listed() {
    play(|check| {
        check.visit_host("/plain/element.html");
        ready(check, "check");
        assert_eq!(check.go("see-method"), "method");
        let listed = "return [...page.tree().querySelectorAll('.gsc-files li')].map((line) => line.textContent)";
        let listed: Vec<String> = serde_json::from_value(check.script(listed, &[])).expect("names");
        assert!(listed.len() > 4, "{listed:?}");
        for name in &listed {
            assert!(dist().join(name).is_file(), "{name} is not of the check");
        }
    });
}

/// The files that the screen links to, by their names in the folder of the check.
fn linked(check: &Check) -> Vec<String> {
    let all = "return [...page.tree().querySelectorAll('a[href]')].map(({ href }) => href)
                   .filter((href) => href.startsWith('http://127.0.0.1:') && !href.includes('#'))";
    let all: Vec<String> = serde_json::from_value(check.script(all, &[])).expect("addresses");
    let name = |address: &String| address.splitn(4, '/').nth(3).map(str::to_owned);
    all.iter().filter_map(name).collect()
}

/// A page of somebody else names no build of ours: the file beside the check does.
#[test]
fn every_file_that_a_screen_links_to_is_there_alone_and_in_an_element() {
    for mode in ["/", "/plain/element.html"] {
        play(|check| {
            if mode == "/" {
                check.open();
            } else {
                check.visit_host(mode);
                ready(check, "check");
            }
            check.wait_for("start");
            check.go("see-method");
            let mut files = linked(check);
            check.go("back");
            check.play(&core(calm()));
            check.go("log");
            check.wait_for("log");
            files.extend(linked(check));
            let is = |ending: &str| files.iter().filter(|name| name.ends_with(ending)).count();
            assert_eq!((is("hashes.txt"), is(".ics")), (1, 3), "{mode}: {files:?}");
            assert_eq!(is("version.json"), usize::from(mode != "/"), "{files:?}");
            for name in &files {
                assert!(dist().join(name).is_file(), "{mode}: there is no {name}");
            }
        });
    }
}
