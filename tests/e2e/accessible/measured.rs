//! Every fixture measured, in every engine: sizes of controls, reflow, zoom, spacing of text, and the focus.

use crate::harness::{Check, Engine, play_gallery};
use serde_json::json;

const MEASURE: &str = include_str!("measure.js");
/// So many pages in one call that no script takes too long.
const AT_ONCE: usize = 16;

/// WCAG 1.4.12, word for word.
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/// The folder of the gallery for a device's own theme, and the one in the pseudo-language.
const USUAL: &str = "auto";
const PSEUDO: &str = "pseudo";

/// A way of looking at a page.
#[derive(Clone, Copy)]
struct Look<'a> {
    /// The folder of the gallery.
    folder: &'a str,
    width: u32,
    height: u32,
    /// What the reader's own style sheet says.
    css: &'a str,
    checks: &'a [&'a str],
}

/// What is wrong with the fixtures, looked at in this way.
fn measure(check: &Check, names: &[String], look: Look<'_>) -> Vec<String> {
    let script = format!(
        "{MEASURE}
        const done = arguments[1];
        measure(arguments[0]).then((wrong) => done(JSON.stringify(wrong)), (cause) => done(String(cause)));"
    );
    let mut wrong = Vec::new();
    check.visit("/frames.html");
    for names in names.chunks(AT_ONCE) {
        let plan = json!({
            "folder": look.folder, "names": names, "width": look.width, "height": look.height, "css": look.css, "checks": look.checks,
        });
        let found = check.script_async(&script, &[plan]);
        let found = found.as_str().unwrap_or_default();
        let found: Vec<String> = serde_json::from_str(found).unwrap_or_else(|_| panic!("{found}"));
        wrong.extend(found);
    }
    wrong
}

/// What is wrong with the page that is open, with everything in it opened.
pub(super) fn measure_here(check: &Check, name: &str, checks: &[&str]) -> Vec<String> {
    let script = format!(
        "{MEASURE}
        return arguments[1].flatMap((name) => CHECKS[name](document).map((line) => `${{name}}: ${{arguments[0]}}: ${{line}}`));"
    );
    check.unfold();
    let found = check.script(&script, &[json!(name), json!(checks)]);
    let lines = found.as_array().into_iter().flatten();
    lines
        .filter_map(|line| line.as_str().map(str::to_owned))
        .collect()
}

/// On a screen without a window manager no window of WebKitGTK is active, and `:focus` matches nothing.
fn shows_focus() -> bool {
    Engine::of_this_run() != Engine::WebKit
}

/// Where Tab has stopped, the focus is seen, and nothing lies over it.
#[track_caller]
pub(crate) fn assert_focus_is_seen(check: &Check) {
    if !shows_focus() {
        return;
    }
    let script = format!(
        "{MEASURE}
        const control = document.activeElement;
        return control.matches(CONTROLS) ? unseen(document, control) : [];"
    );
    let wrong = check.script(&script, &[]);
    assert_eq!(wrong, json!([]), "on {:?}", check.screen());
}

#[track_caller]
pub(super) fn assert_nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// A question as it is first asked differs from others in its words, and in its height.
pub(super) fn has_own_shape(name: &str) -> bool {
    !name.starts_with("ask-")
}

fn shapes(names: &[String]) -> Vec<String> {
    let own = names.iter().filter(|name| has_own_shape(name));
    own.cloned().collect()
}

/// Tall enough that a bar which sticks to the bottom is at its place in the page.
const TALL: u32 = 30_000;

#[test]
fn every_control_is_large_enough_and_stands_where_it_is_read() {
    play_gallery(|check, names| {
        for width in [320, 390] {
            let look = Look {
                folder: USUAL,
                width,
                height: TALL,
                css: "",
                checks: &["targets", "overlaps", "order"],
            };
            assert_nothing(&measure(check, names, look));
        }
    });
}

#[test]
fn nothing_scrolls_sideways_at_320_px_nor_at_400_percent() {
    play_gallery(|check, names| {
        // A window of 1280 x 1024 at 400 % is 320 x 256.
        let shapes = &shapes(names);
        for (width, height, names) in [(320, 568, names), (320, 256, shapes), (568, 320, shapes)] {
            let look = Look {
                folder: USUAL,
                width,
                height,
                css: "",
                checks: &["reflow", "clipped", "whole"],
            };
            assert_nothing(&measure(check, names, look));
        }
    });
}

/// Longer words, from right to left: nothing is cut off, covered or moved out of its order.
#[test]
fn every_screen_fits_in_the_pseudo_language() {
    play_gallery(|check, names| {
        let shapes = &shapes(names);
        // The layout is the same in every engine; the questions, which are many, are measured in one.
        let all = if Engine::of_this_run() == Engine::Chromium {
            names
        } else {
            shapes
        };
        for (width, names) in [(320, all), (390, shapes)] {
            let look = Look {
                folder: PSEUDO,
                width,
                height: TALL,
                css: "",
                checks: &["reflow", "clipped", "targets", "overlaps", "order"],
            };
            assert_nothing(&measure(check, names, look));
        }
    });
}

#[test]
fn wider_spacing_of_text_cuts_nothing_off() {
    play_gallery(|check, names| {
        let shapes = &shapes(names);
        for (width, names) in [(320, names), (1280, shapes)] {
            let look = Look {
                folder: USUAL,
                width,
                height: TALL,
                css: SPACING,
                checks: &["reflow", "clipped", "overlaps"],
            };
            assert_nothing(&measure(check, names, look));
        }
    });
}

#[test]
fn the_focus_is_seen_on_everything_and_never_covered() {
    if !shows_focus() {
        return;
    }
    play_gallery(|check, names| {
        let shapes = &shapes(names);
        for (width, height, names) in [(320, 568, names), (390, 700, shapes), (320, 256, shapes)] {
            let look = Look {
                folder: USUAL,
                width,
                height,
                css: "",
                checks: &["focus"],
            };
            assert_nothing(&measure(check, names, look));
        }
    });
}

/// Each check is shown a page on which it must find something, and exactly where.
#[test]
fn the_measures_see_what_is_wrong() {
    // The measures are one script for all engines; WebKitGTK's driver loses its answer when it is asked anew so often.
    if Engine::of_this_run() == Engine::WebKit {
        return;
    }
    play_gallery(|check, _| {
        for (css, name, wanted) in [
            (
                ".gsc-bar .gsc-link { min-height: 2em !important }",
                "targets",
                "back",
            ),
            (
                ".gsc-option { min-height: 2.5em; padding-block: 0; }",
                "targets",
                "A lot",
            ),
            ("h1 { width: 25em; }", "reflow", "320 px"),
            (
                ".gsc-bar { height: 1em; padding: 0; overflow: hidden; }",
                "clipped",
                "Back",
            ),
            (
                ".gsc-button { width: 2em !important; flex: none !important; white-space: nowrap !important; }",
                "clipped",
                "Continue",
            ),
            (
                "h1 { width: 2em; overflow-wrap: anywhere; hyphens: none; }",
                "whole",
                "itching in",
            ),
            (
                ".gsc-screen fieldset { display: grid; } legend + * + * { order: -1; }",
                "order",
                "read late",
            ),
            (
                ".gsc-option + .gsc-option { margin-top: -1em; }",
                "overlaps",
                " and ",
            ),
            (
                ":focus-visible, .gsc-option { outline: none !important; }",
                "focus",
                "no ring",
            ),
            (
                ".gsc-option { outline-color: #f5efe6 !important; }",
                "focus",
                "ring of",
            ),
            (
                ".gsc-bar { position: fixed !important; inset: 0 !important; }",
                "focus",
                "under <",
            ),
        ] {
            let look = Look {
                folder: USUAL,
                width: 320,
                height: 568,
                css,
                checks: &[name],
            };
            let found = measure(check, &["ask-s1".to_owned()], look);
            let seen = found
                .iter()
                .any(|line| line.starts_with(name) && line.contains(wanted));
            assert!(seen, "{css} goes unnoticed by {name}: {found:#?}");
        }
    });
}
