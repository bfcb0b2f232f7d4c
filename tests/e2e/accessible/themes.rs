//! What a practice can set of the look: the theme, which then holds whatever the device says, and a color,
//! which may be any.

use super::axe::{Axe, COLORS, DARK, LIGHT};
use crate::harness::{Check, Engine, play_gallery};
use gut_skin_check::settings::accent;
use serde_json::{Value, json};

/// One of each kind of screen.
const KINDS: &[&str] = &[
    "start",
    "age-years",
    "b2",
    "grid-vegan",
    "rf2-problem",
    "review",
    "core-done-begun",
    "result-doctor",
    "result-booking",
    "emergency-poison",
    "today",
    "erase",
];

/// Colors of brands that leave a text little room: a bright yellow, a pale and a middle gray, pure red, black.
const ACCENTS: &[[u8; 3]] = &[
    [255, 221, 0],
    [245, 245, 245],
    [119, 119, 119],
    [255, 0, 0],
    [0, 0, 0],
];

/// The colors of everything on the page.
fn colors(check: &Check) -> Value {
    check.script(
        "const ground = getComputedStyle(document.body).backgroundColor;
        return [ground, ...[...document.querySelectorAll('.gsc-app, .gsc-app *')].map((element) => {
            const { color, backgroundColor, borderTopColor, fill, stroke, colorScheme } = getComputedStyle(element);
            return [element.className.baseVal ?? element.className, color, backgroundColor, borderTopColor, fill,
                stroke, colorScheme].join();
        })]",
        &[],
    )
}

#[test]
fn a_practices_theme_holds_whatever_the_device_says() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, _| {
        for name in KINDS {
            let seen = |device, folder: &str| {
                check.emulate(device);
                check.show_in(folder, name);
                colors(check)
            };
            let (light, dark) = (seen(LIGHT, "auto"), seen(DARK, "auto"));
            assert_ne!(light, dark, "{name}: the dark theme is no other");
            assert_eq!(seen(DARK, "light"), light, "{name}: light on a dark device");
            assert_eq!(seen(LIGHT, "dark"), dark, "{name}: dark on a light device");
        }
    });
}

#[test]
fn any_color_of_a_practice_can_be_read() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, _| {
        let mut axe = Axe::new(check);
        for device in [LIGHT, DARK] {
            check.emulate(device);
            for color in ACCENTS {
                let shades = [
                    ("--gsc-brand", accent::css(*color)),
                    ("--gsc-brand-light", accent::css(accent::darkened(*color))),
                    ("--gsc-brand-dark", accent::css(accent::lightened(*color))),
                ];
                for name in KINDS {
                    check.show(name);
                    let set = "document.querySelector('main').style.setProperty(...arguments)";
                    for (property, value) in &shades {
                        check.script(set, &[json!(property), json!(value)]);
                    }
                    axe.look(&format!("{name}, {color:?}"), COLORS);
                }
            }
        }
        axe.assert_clean();
        assert!(
            can_fail(check, &mut axe),
            "a color that was not darkened goes unnoticed"
        );
    });
}

/// A color that was not darkened is found.
fn can_fail(check: &Check, axe: &mut Axe<'_>) -> bool {
    check.emulate(LIGHT);
    check.show("b2");
    let set =
        "document.querySelector('main').style.setProperty('--gsc-brand-light', 'rgb(255, 221, 0)')";
    check.script(set, &[]);
    axe.look("b2", COLORS);
    !axe.violations.is_empty()
}
