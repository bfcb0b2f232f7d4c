//! Random families go through the real screens, and the page must show what the rules say to the very
//! answers that it took: level, flags, bands, steps, guards, support signals and score.
//!
//! `GSC_SEED=<number>` plays one family alone, the one that a failure names.

use crate::answers::random;
use crate::harness::{Check, Engine, play};
use crate::rules;
use std::collections::BTreeMap;

const FIRST_SEED: u64 = 20_260_101;

#[test]
fn what_the_page_shows_is_what_the_rules_say() {
    let count = match Engine::of_this_run() {
        Engine::Chromium => 60,
        Engine::Firefox | Engine::WebKit => 5,
    };
    let seeds = match std::env::var("GSC_SEED") {
        Ok(seed) => vec![seed.parse().expect("GSC_SEED is a number")],
        Err(_) => (FIRST_SEED..FIRST_SEED + count).collect(),
    };
    play(|check| {
        check.open();
        let mut levels = BTreeMap::new();
        for seed in &seeds {
            *levels.entry(family(check, *seed)).or_insert(0) += 1;
        }
        println!("{} families: {levels:?}", seeds.len());
        if seeds.len() >= 60 {
            for level in ["emergency", "out_of_range", "today", "see_doctor", "none"] {
                assert!(
                    levels.contains_key(level),
                    "no family has the level {level}"
                );
            }
        }
    });
}

fn family(check: &Check, seed: u64) -> String {
    check.begin_again();
    let plan = random(seed);
    println!("GSC_SEED={seed}, further topics {:?}", plan.topics);
    let played = check.play(&plan);
    rules::assert_agree(check, &played.given);
    let expected = rules::expected(&played.given);
    expected["level"].as_str().unwrap_or_default().to_owned()
}
