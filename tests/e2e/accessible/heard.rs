//! What a journey sounds like: where the focus goes, and what the live region says.

use crate::answers::{calm_but, further_topics, until};
use crate::harness::{Check, Plan, play};
use gut_skin_check::content::EN;
use serde_json::{Value, json};

/// Keeps, from here on, where the focus goes on which screen, and every text of the live region.
const LISTEN: &str = "
window.gscFocused = [];
window.gscSaid = [];
window.gscRegion = document.querySelector('[data-live]');
addEventListener('focusin', () => window.gscFocused.push(`${page.screen()}: ${page.focus()}`));
new MutationObserver(() => window.gscSaid.push(window.gscRegion.textContent))
    .observe(window.gscRegion, { childList: true, characterData: true, subtree: true });
";

fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().unwrap_or_else(|| panic!("{value}"));
    list.iter()
        .map(|text| text.as_str().unwrap_or_default().to_owned())
        .collect()
}

fn listen(check: &Check) {
    check.script(LISTEN, &[]);
}

/// A family that is asked nearly everything, and to which nothing urgent happens.
fn long_way() -> Plan {
    Plan {
        answers: calm_but(&json!({
            "age": 20, "rf4": ["streaks"], "b7": "gt3m", "x2": "own", "s1": "lot", "s2": "1to2", "s3": "few",
            "s4": ["dry"], "e1": "now", "e3": "own",
            "m3": ["iron"], "m3b": "noone", "t4": "yes",
        })),
        topics: further_topics(),
        first_result: false,
        until: None,
    }
}

#[test]
fn the_focus_goes_to_the_heading_of_every_step_and_nowhere_on_load() {
    play(|check| {
        check.open();
        assert_eq!(check.focus(), "nothing", "after loading");
        assert_eq!(
            check.script("return scrollY", &[]),
            json!(0),
            "after loading"
        );
        listen(check);
        let played = check.play(&long_way());
        assert_eq!(played.screen, "result");
        check.wait_for_focus("heading");
        let focused = texts(&check.script("return window.gscFocused", &[]));
        for screen in &played.trail[1..] {
            let wanted = format!("{screen}: heading");
            assert!(
                focused.contains(&wanted),
                "{wanted} is not among {focused:?}"
            );
        }
        assert!(played.trail.len() > 40, "a short way: {:?}", played.trail);
        for action in [
            "see-method",
            "back",
            "erase",
            "erase-no",
            "see-results",
            "back",
        ] {
            check.go(action);
            check.wait_for_focus("heading");
        }
        check.reload();
        check.wait_for("core-done");
        assert_eq!(check.focus(), "nothing", "after loading again");
    });
}

#[test]
fn the_live_region_says_what_is_missing_and_never_an_answer() {
    play(|check| {
        check.open();
        // There before anything is said in it, hidden from the eye alone, and polite.
        let region = "const region = document.querySelectorAll('[data-live]');
            return [region.length, region[0].ariaLive ?? region[0].getAttribute('aria-live'),
                region[0].textContent, getComputedStyle(region[0]).display]";
        assert_eq!(check.script(region, &[]), json!([1, "polite", "", "block"]));
        listen(check);
        let played = check.play(&long_way());
        assert_eq!(played.screen, "result");
        let said = texts(&check.script("return window.gscSaid", &[]));
        let spoken: Vec<&String> = said.iter().filter(|text| !text.is_empty()).collect();
        assert!(
            spoken.is_empty(),
            "the region speaks into the headings: {spoken:?}"
        );

        check.begin_again();
        listen(check);
        check.play(&until("b2", long_way().answers));
        check.act("continue");
        check.wait("the summary", || check.focus() != "action continue");
        check.tick("b2", "soft");
        check.go("continue");
        let said = texts(&check.script("return window.gscSaid", &[]));
        let spoken: Vec<&String> = said.iter().filter(|text| !text.is_empty()).collect();
        assert_eq!(spoken, [EN.ui.problem.heading]);
        assert_eq!(
            said.last().map(String::as_str),
            Some(""),
            "an old line is left to be found"
        );
        let same = "return window.gscRegion === document.querySelector('[data-live]') && window.gscRegion.isConnected";
        assert_eq!(
            check.script(same, &[]),
            json!(true),
            "the region was made anew"
        );
    });
}
