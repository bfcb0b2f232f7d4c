//! Emergency at once, today at the end of Safety, out of range at the age: each with the numbers of the
//! family's country, and each with a way back that loses nothing else.

use crate::answers::{calm_but, core, until};
use crate::harness::{Check, play};
use crate::rules;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The table of docs/content.md 2i as digits.
struct Numbers {
    country: &'static str,
    emergency: &'static [&'static str],
    advice: &'static [&'static str],
    poison: &'static [&'static str],
}

#[rustfmt::skip]
const NUMBERS: &[Numbers] = &[
    Numbers { country: "us", emergency: &["911"], advice: &[], poison: &["18002221222"] },
    Numbers { country: "uk", emergency: &["999"], advice: &["111"], poison: &["111"] },
    Numbers { country: "ca", emergency: &["911"], advice: &["811"], poison: &["18447647669"] },
    Numbers { country: "au", emergency: &["000"], advice: &["1800022222"], poison: &["131126"] },
    Numbers { country: "ie", emergency: &["112", "999"], advice: &[], poison: &["018092166", "112"] },
    Numbers { country: "nz", emergency: &["111"], advice: &["0800611116"], poison: &["0800764766"] },
    Numbers { country: "other", emergency: &[], advice: &[], poison: &[] },
];

#[test]
fn an_emergency_sign_replaces_the_screen_and_not_now_takes_back_only_that_sign() {
    play(|check| {
        check.open();
        let plan = until("rf2", calm_but(&json!({ "rf1": ["notsure"] })));
        let mut given = check.play(&plan).given;

        check.tick("rf2", "notsure");
        assert_eq!(check.screen(), "rf2", "not sure is no emergency");
        check.tick("rf2", "battery");
        check.wait_for("emergency");
        given.insert("rf2".to_owned(), json!(["notsure", "battery"]));
        rules::assert_agree(check, &given);

        assert_eq!(check.go("not-now"), "rf2");
        assert_eq!(check.ticked(), json!({ "rf2": ["notsure"] }));
        assert_eq!(check.go("back"), "rf1");
        assert_eq!(check.ticked(), json!({ "rf1": ["notsure"] }));

        // The first list works the same, and its sign leads back to it.
        check.tick("rf1", "breath");
        check.wait_for("emergency");
        assert_eq!(check.go("not-now"), "rf1");
        assert_eq!(check.ticked(), json!({ "rf1": ["notsure"] }));
    });
}

#[test]
fn today_comes_at_the_end_of_safety_and_not_now_takes_back_only_what_raised_it() {
    play(|check| {
        check.open();
        let answers = calm_but(&json!({ "rf3": ["crust", "crustseen"], "rf4": ["streaks"] }));
        let played = check.play(&core(answers));
        assert_eq!(played.screen, "today");
        assert_eq!(
            played.trail.iter().rev().nth(1).map(String::as_str),
            Some("rf4")
        );
        rules::assert_agree(check, &played.given);

        assert_eq!(check.go("not-now"), "rf3");
        assert_eq!(check.ticked(), json!({ "rf3": ["crustseen"] }));
        assert_eq!(check.go("continue"), "rf4");
        assert_eq!(check.ticked(), json!({ "rf4": ["streaks"] }));
        assert_eq!(check.go("continue"), "toilet");
    });
}

#[test]
fn an_age_out_of_range_stops_the_check_and_nothing_is_lost() {
    play(|check| {
        check.open();
        for (age, row) in [(11, "0"), (60, "5")] {
            let played = check.play(&core(calm_but(&json!({ "age": age, "country": "nz" }))));
            rules::assert_agree(check, &played.given);
            let numbers = phone_links(check);
            assert!(
                numbers.contains("111"),
                "no emergency number in {numbers:?}"
            );

            assert_eq!(check.go("back"), "age");
            assert_eq!(check.ticked(), json!({ "age-years": [row] }));
            assert_eq!(check.go("back"), "country");
            assert_eq!(check.ticked(), json!({ "country": ["nz"] }));
        }
        assert_eq!(check.go("continue"), "age");
        check.answer("age", &json!(25));
        assert_eq!(check.go("continue"), "rf1");
    });
}

#[test]
fn every_country_shows_its_own_numbers_and_no_other() {
    play(|check| {
        check.open();
        for Numbers {
            country,
            emergency,
            advice,
            poison,
        } in NUMBERS
        {
            for (sign, screen, own) in [
                (json!({ "rf1": ["swell"] }), "emergency", [*emergency, &[]]),
                (
                    json!({ "rf2": ["swallowed"] }),
                    "emergency",
                    [*poison, *emergency],
                ),
                (json!({ "rf3": ["pain"] }), "today", [*advice, *emergency]),
            ] {
                check.begin_again();
                let mut answers = calm_but(&sign);
                answers.insert("country".to_owned(), json!(country));
                assert_eq!(check.play(&core(answers)).screen, screen);
                let own: BTreeSet<String> = own
                    .concat()
                    .iter()
                    .map(|number| (*number).to_owned())
                    .collect();
                assert_eq!(phone_links(check), own, "{country}, {screen}");
            }
        }
    });
}

#[test]
fn no_card_of_an_urgent_level_shows_anything_of_a_result() {
    play(|check| {
        check.open();
        let played = check.play(&core(calm_but(&json!({ "rf3": ["eye", "blisters"] }))));
        assert_eq!(played.screen, "today");
        let parts = check.result();
        for part in ["bands", "steps", "guards", "support"] {
            assert!(
                is_empty(&parts[part]),
                "today shows {part}: {}",
                parts[part]
            );
        }
        assert!(!check.offers("see-results"));
    });
}

fn is_empty(part: &Value) -> bool {
    part.as_array().is_some_and(Vec::is_empty)
        || part.as_object().is_some_and(serde_json::Map::is_empty)
}

/// The numbers that the screen's phone links call, digits only.
fn phone_links(check: &Check) -> BTreeSet<String> {
    let links = check.script(
        "return [...page.root().querySelectorAll('a[href^=\"tel:\"]')].map((a) => a.href.replace(/[^0-9]/g, ''))",
        &[],
    );
    let links = links.as_array().into_iter().flatten();
    links
        .filter_map(|link| link.as_str().map(str::to_owned))
        .collect()
}
