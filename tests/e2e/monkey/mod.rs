//! A monkey plays with the page: seeded taps, double taps, keys, Back and Forward, reloads, other tabs, faults of the stores
//! and of the clock. After each action the page must be what the program itself, native, is after the same events.
//!
//! `world.js` is the page's world and the witness of what reaches the app, `hand.js` what the monkey does by script, `finger`
//! what the driver does; `twin` follows, `judge` compares. `cargo xtask soak` plays on and on.

mod entries;
mod faults;
mod finger;
mod judge;
mod part;
mod trace;
mod twin;

use part::{Figure, Part, on_stage};

/// Actions of one seed.
const PART: u32 = 250;
const FIRST_SEED: u64 = 1;

#[test]
fn three_hundred_actions_of_a_monkey() {
    on_stage(|check| {
        let mut all = Figure::default();
        for seed in FIRST_SEED..FIRST_SEED + 3 {
            let figure = Part::begin(check, seed).and_then(|mut part| part.play(100));
            let figure = figure.unwrap_or_else(|what| panic!("{what}"));
            all.add(figure);
        }
        println!("{all:?}");
        assert!(all.faults >= 10 && all.results >= 10, "{all:?}");
    });
}

/// `cargo xtask soak` says from which seed, and how many actions. Each seed ends with a line that it reads.
#[test]
#[ignore = "cargo xtask soak"]
fn soak() {
    let number = |name: &str| -> u64 {
        let text = std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
        text.parse().expect("a number")
    };
    let (mut seed, mut left) = (number("GSC_SOAK_FROM"), number("GSC_SOAK_ACTIONS"));
    on_stage(|check| {
        while left > 0 {
            let actions = u32::try_from(left).map_or(PART, |left| left.min(PART));
            let figure = Part::begin(check, seed).and_then(|mut part| part.play(actions));
            let figure = figure.unwrap_or_else(|what| panic!("{what}"));
            check.assert_no_errors();
            let Figure {
                actions: played,
                faults,
                results,
                refused,
                screens,
            } = figure;
            let screens = Vec::from_iter(screens).join(" ");
            println!(
                "soak: seed {seed}: {played} actions, {faults} faults, {results} results, {refused} refused, on {screens}"
            );
            seed += 1;
            left -= u64::from(actions);
        }
    });
}
