//! Emergency at once, today at the end of Safety, out of range at the age: each with the numbers of the
//! family's country, and each with a way back that loses nothing else.

use crate::answers::{calm_but, core, until};
use crate::harness::{Check, play};
use crate::rules;
use serde_json::{Value, json};

/// Country, its emergency numbers, its poison line: the table of docs/content.md 2i, as `tel:` addresses.
const NUMBERS: &[(&str, &[&str], &[&str])] = &[
    ("us", &["911"], &["18002221222"]),
    ("uk", &["999"], &["111"]),
    ("ca", &["911"], &["18447647669"]),
    ("au", &["000"], &["131126"]),
    ("ie", &["112", "999"], &["018092166"]),
    ("nz", &["111"], &["0800764766"]),
    ("other", &[], &[]),
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
        assert_eq!(rules::shown(check.result()), rules::expected(&given));

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
        assert_eq!(rules::shown(check.result()), rules::expected(&played.given));

        assert_eq!(check.go("not-now"), "rf3");
        assert_eq!(check.ticked(), json!({ "rf3": ["crustseen"] }));
        assert_eq!(check.go("continue"), "rf4");
        assert_eq!(check.ticked(), json!({ "rf4": ["streaks"] }));
        assert_eq!(check.go("continue"), "b1");
    });
}

#[test]
fn an_age_out_of_range_stops_the_check_and_nothing_is_lost() {
    play(|check| {
        check.open();
        for (age, row) in [(11, "0"), (60, "5")] {
            let played = check.play(&core(calm_but(&json!({ "age": age, "country": "nz" }))));
            assert_eq!(rules::shown(check.result()), rules::expected(&played.given));
            let numbers = phone_links(check);
            assert!(
                numbers.contains(&"111".to_owned()),
                "no emergency number in {numbers:?}"
            );

            assert_eq!(check.go("back"), "age");
            assert_eq!(check.ticked(), json!({ "age-years": [row] }));
            assert_eq!(check.go("back"), "country");
            assert_eq!(check.ticked(), json!({ "country": ["nz"] }));
        }
        assert_eq!(check.go("continue"), "age");
        check.answer("age", &json!(25));
        assert_eq!(check.go("continue"), "toilet");
    });
}

#[test]
fn every_country_shows_its_own_numbers_and_no_other() {
    play(|check| {
        for (country, emergency, poison) in NUMBERS {
            check.open();
            let wanted = json!({ "country": country, "rf2": ["battery", "swallowed"] });
            let rf1 = json!({ "country": country, "rf1": ["swell"] });
            for (changes, own) in [
                (wanted, [*emergency, *poison].concat()),
                (rf1, emergency.to_vec()),
            ] {
                check.forget_everything();
                check.open();
                let played = check.play(&core(calm_but(&changes)));
                assert_eq!(played.screen, "emergency");
                let shown = phone_links(check);
                let own: Vec<String> = own.iter().map(|number| (*number).to_owned()).collect();
                let all = [*emergency, *poison].concat();
                assert!(
                    shown.iter().all(|number| all.contains(&number.as_str())),
                    "{country}: {shown:?}"
                );
                assert!(
                    own.iter().take(1).all(|number| shown.contains(number)),
                    "{country}: {shown:?} lacks {own:?}"
                );
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
fn phone_links(check: &Check) -> Vec<String> {
    let links = check.script(
        "return [...page.root().querySelectorAll('a[href^=\"tel:\"]')].map((a) => a.href.replace(/[^0-9]/g, ''))",
        &[],
    );
    let links = links.as_array().into_iter().flatten();
    links
        .filter_map(|link| link.as_str().map(str::to_owned))
        .collect()
}
