//! Where something else changes our colors, every word can be read and every control seen: the extension Dark Reader, whose
//! engine is an npm package, pages around that are dark or never are, a browser's own dark mode, colors that the reader has
//! set, inverted colors.

use crate::answers::{calm_but, core, until};
use crate::harness::{
    Check, Colors, Emulated, Engine, Stage, decode_base64, dist, package, play, play_gallery,
};
use crate::hosts::ready;
use serde_json::{Value, json};
use std::time::Duration;

const MEASURE: &str = include_str!("accessible/measure.js");
const UNSEEN: &str = include_str!("recolored.js");

/// One of each kind of screen.
const KINDS: &[&str] = &[
    "start",
    "age",
    "b2",
    "grid-vegan",
    "rf2-problem",
    "rf3",
    "review",
    "core-done-begun",
    "result-doctor",
    "result-booking",
    "result-fullest",
    "emergency-poison",
    "today-uk",
    "out-of-range-over",
    "erase",
    "method",
    "fallback",
];

/// Runs a script with the functions of `measure.js` and `recolored.js`.
fn ask(check: &Check, script: &str) -> Value {
    check.script(&format!("{MEASURE}\n{UNSEEN}\n{script}"), &[])
}

/// Waits until everything can be seen, once what changes the colors has come to rest.
#[track_caller]
fn assert_seen(check: &Check, what: &str) {
    check.unfold();
    let mut wrong = json!(null);
    for _ in 0..30 {
        wrong = ask(check, "return unseenIn(page.tree())");
        if wrong == json!([]) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let lines = wrong.as_array().map_or(0, Vec::len);
    panic!("{what}: {lines} cannot be seen: {wrong:#}");
}

/// Starts Dark Reader, as the extension does in each page and frame; as a script of the page, since Firefox keeps what a
/// driver's script defines to itself.
fn recolor(check: &Check) {
    check.script(
        "document.head.append(Object.assign(document.createElement('script'), { textContent: arguments[0] }))",
        &[json!(dark_reader())],
    );
}

/// Its engine, and what starts it.
fn dark_reader() -> String {
    let engine = std::fs::read_to_string(package("darkreader/darkreader.js"));
    engine.expect("it is installed") + "\nDarkReader.enable({})"
}

/// Waits until the check is dark.
fn wait_until_dark(check: &Check) {
    check.wait_here("the check to be dark", || {
        ask(
            check,
            "return luminance(ground(page.find('.gsc-app'))) < 0.05",
        ) == json!(true)
    });
}

/// Ticks an option by the page's own click, like the rest of the way.
fn tick(check: &Check, name: &str, value: &str) {
    let click = "page.input(...arguments).click()";
    check.script(click, &[json!(name), json!(value)]);
}

/// Goes through the check, and looks at each kind of screen that matters most.
fn look_through(check: &Check, what: &str) {
    let look = |screen: &str| assert_seen(check, &format!("{what}: {screen}"));
    let answers = || calm_but(&json!({ "rf4": ["streaks"], "b2": "balls", "s1": "lot" }));
    look("the start");
    check.play(&until("age", answers()));
    tick(check, "age-years", "2");
    look("a chosen tile");
    check.play(&until("rf1", answers()));
    tick(check, "rf1", "vomitfood");
    check.wait_for("emergency");
    look("the emergency");
    check.go("not-now");
    check.play(&until("rf4", answers()));
    tick(check, "rf4", "streaks");
    look("a chosen sign");
    check.play(&until("b2", answers()));
    tick(check, "b2", "balls");
    look("a chosen row");
    let played = check.play(&core(answers()));
    assert_eq!(played.screen, "result", "{what}");
    look("the result");
}

/// Pages around the check: what they are, what their style sheet says.
const AROUND: [(&str, &str); 4] = [
    ("a light page", ""),
    ("a dark page", "html { background: #111; color: #eee }"),
    (
        "a page that says it is dark",
        ":root { color-scheme: dark }",
    ),
    (
        "a page that is only light",
        ":root { color-scheme: only light }",
    ),
];

/// Opens a page with a script of its own and the check in element mode.
fn visit(check: &Check, style: &str, script: &str, settings: &str) {
    let script = script.replace("</", "<\\/");
    let page = format!(
        r#"<!doctype html><html lang="en"><head><title>A practice</title><link rel="icon" href="data:,">
        <style>{style}</style><script>{script}</script><script src="/host.js"></script></head><body><h1>A practice</h1>
        <gut-skin-check id="check" mode="element" country="us" booking-url="https://practice.example/" {settings}></gut-skin-check>
        <script type="module" src="{{{{check}}}}/embed.js"></script></body></html>"#
    );
    check.add_host("/around.html", &page);
    check.visit_host("/around.html");
    check.script("localStorage.clear()", &[]);
    check.visit_host("/around.html");
    ready(check, "check");
    check.wait_for("start");
}

#[test]
fn in_element_mode_dark_reader_leaves_all_to_be_seen() {
    play(|check| {
        for (around, style) in &AROUND[..2] {
            // As the reader comes to the page, and while the check is open.
            for early in [true, false] {
                for settings in ["", "accent=\"#ffdd00\" theme=\"dark\""] {
                    let script = if early { dark_reader() } else { String::new() };
                    visit(check, style, &script, settings);
                    if !early {
                        recolor(check);
                    }
                    wait_until_dark(check);
                    look_through(check, &format!("{around}, {settings}, early: {early}"));
                }
            }
        }
    });
}

#[test]
fn any_page_around_leaves_all_to_be_seen() {
    play(|check| {
        for (around, style) in AROUND {
            visit(check, style, "", "");
            look_through(check, around);
        }
    });
}

#[test]
fn dark_reader_leaves_every_kind_of_screen_to_be_seen_without_the_opt_out() {
    play_gallery(|check, _| {
        for folder in ["auto", "dark"] {
            for name in KINDS {
                check.show_in(folder, name);
                check.script(
                    "document.querySelector('[name=darkreader-lock]').remove()",
                    &[],
                );
                recolor(check);
                wait_until_dark(check);
                assert_seen(check, &format!("{folder}/{name}"));
            }
        }
    });
}

/// The documents of the build, without the policy, which holds for a page's scripts and not for an extension.
fn documents() -> Vec<(String, String)> {
    let files = std::fs::read_dir(dist()).expect("it is built");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut found = Vec::new();
    for name in names.filter(|name| name.ends_with(".html")) {
        let html = std::fs::read_to_string(dist().join(&name)).expect("it is text");
        let (before, rest) = html
            .split_once("<meta http-equiv=\"Content-Security-Policy\"")
            .unwrap_or_else(|| panic!("{name} has no policy"));
        let (_, after) = rest.split_once('>').expect("it ends");
        found.push((format!("/open-{name}"), [before, after].concat()));
    }
    assert!(found.len() >= 3, "{found:?}");
    found
}

#[test]
fn our_own_documents_are_left_as_they_are() {
    let documents = documents();
    let pages: Vec<(&str, &str)> = documents
        .iter()
        .map(|(path, html)| (path.as_str(), html.as_str()))
        .collect();
    let stage = Stage {
        pages: &pages,
        ..Stage::default()
    };
    // Which there are: the page goes on meanwhile.
    let colors =
        "return [...new Set([...document.querySelectorAll('body, body *')].flatMap((element) => {
        const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(element);
        return [color, backgroundColor, borderTopColor, fill];
    }))].sort()";
    stage.play(|check| {
        for (path, _) in &pages {
            check.visit(path);
            if path.contains("index") {
                check.wait_for("start");
            }
            check.wait_here("its style sheet", || {
                check.script("return document.readyState", &[]) == json!("complete")
            });
            let before = check.script(colors, &[]);
            recolor(check);
            check.script_async("setTimeout(arguments[0], 500)", &[]);
            assert_eq!(check.script(colors, &[]), before, "{path}");
            // And without the opt-out it does something there, and nothing that hides a word.
            check.visit(path);
            check.script(
                "document.querySelector('[name=darkreader-lock]').remove()",
                &[],
            );
            recolor(check);
            check.wait_here("Dark Reader", || check.script(colors, &[]) != before);
            if path.contains("index") {
                look_through(check, path);
            } else {
                assert_seen(check, path);
            }
        }
    });
}

#[test]
fn inverted_colors_leave_all_to_be_seen() {
    play_gallery(|check, _| {
        for folder in ["light", "dark"] {
            for name in KINDS {
                check.show_in(folder, name);
                check.unfold();
                let wrong = ask(check, "filter = inverted; return unseenIn(document)");
                assert_eq!(wrong, json!([]), "{folder}/{name}");
            }
        }
        // And the test can see: what is inverted is another color.
        let other = ask(check, "return inverted([1, 0.25, 0, 1])");
        assert_eq!(other, json!([0, 0.75, 1, 1]));
    });
}

/// The colors of the page, pixel by pixel.
fn picture(check: &Check) -> Vec<u8> {
    let taken = check.devtools("Page.captureScreenshot", &json!({ "format": "png" }));
    let file = decode_base64(taken["data"].as_str().expect("a picture"));
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut pixels = decoder.read_info().expect("a PNG file");
    let mut colors = vec![0; pixels.output_buffer_size().expect("a picture of a screen")];
    pixels.next_frame(&mut colors).expect("all of its rows");
    colors
}

/// The greatest difference of two pictures in any channel of any pixel. The edge of a layer of its own, such as of what
/// stays in view, is smoothed anew each time, and then one level off.
fn difference(one: &[u8], other: &[u8]) -> u8 {
    assert_eq!(one.len(), other.len(), "pictures of one size");
    let pairs = one.iter().zip(other);
    pairs
        .map(|(one, other)| one.abs_diff(*other))
        .max()
        .unwrap_or(0)
}

#[test]
fn a_browser_s_own_dark_mode_leaves_both_themes_as_they_are() {
    // As in the settings of Chromium on phones, and of what is made of it.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, _| {
        let darken = |enabled: bool| {
            check.devtools(
                "Emulation.setAutoDarkModeOverride",
                &json!({ "enabled": enabled }),
            );
        };
        let no_dark_theme = "document.querySelector('[name=color-scheme]')?.remove()";
        // Such a mode is a dark device's.
        check.emulate(Emulated {
            size: Some((390, 844)),
            dark: true,
            still: true,
            ..Emulated::default()
        });
        for folder in ["auto", "light"] {
            for name in KINDS {
                check.show_in(folder, name);
                // As in the page of somebody else, which has no dark theme.
                check.script(no_dark_theme, &[]);
                darken(false);
                let before = picture(check);
                darken(true);
                let changed = difference(&before, &picture(check));
                assert!(changed <= 1, "{folder}/{name}: by {changed} of 255");
            }
        }
        // And the test can see.
        check.script(
            "document.querySelector('.gsc-app').style.colorScheme = 'light'",
            &[],
        );
        let forced = picture(check);
        darken(false);
        let changed = difference(&forced, &picture(check));
        assert!(changed > 40, "nothing is made dark: {changed} of 255");
        check.emulate(Emulated::default());
    });
}

#[test]
fn the_reader_s_own_colors_leave_all_to_be_seen() {
    if Engine::of_this_run() != Engine::Firefox {
        return;
    }
    let stage = Stage {
        colors: Colors::OfTheReader,
        ..Stage::default()
    };
    stage.play(|check| {
        visit(check, "", "", "accent=\"#ffdd00\"");
        let forced = "return matchMedia('(forced-colors: active)').matches";
        assert_eq!(check.script(forced, &[]), json!(true));
        look_through(check, "in element mode");
    });
}
