//! What a reader has set is kept to: large text, less motion, colors of their own. Only Chromium can be
//! told these by command.

use super::measured::{assert_nothing, has_own_shape, measure_here};
use crate::harness::{Check, Emulated, Engine, play_gallery};
use serde_json::{Value, json};

/// Plays on the gallery in Chromium.
fn play_settings(scene: impl FnOnce(&Check, &[String])) {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, names| {
        scene(check, names);
        check.emulate(Emulated::default());
    });
}

fn sized(width: u32) -> Emulated {
    Emulated {
        size: Some((width, 30_000)),
        ..Emulated::default()
    }
}

#[test]
fn text_of_twice_the_size_fits() {
    play_settings(|check, names| {
        for width in [320, 390] {
            check.emulate(Emulated {
                text: Some(32),
                still: true,
                ..sized(width)
            });
            let mut wrong = Vec::new();
            let wanted = |name: &&String| width == 320 || has_own_shape(name);
            for name in names.iter().filter(wanted) {
                check.show(name);
                let checks = ["reflow", "clipped", "overlaps", "targets"];
                wrong.extend(measure_here(check, name, &checks));
            }
            assert_nothing(&wrong);
            let size = "return getComputedStyle(document.querySelector('.gsc-app')).fontSize";
            assert_eq!(
                check.script(size, &[]),
                json!("32px"),
                "the text is not larger"
            );
        }
    });
}

#[test]
fn forced_colors_leave_everything_to_be_seen() {
    play_settings(|check, names| {
        for dark in [false, true] {
            check.emulate(Emulated {
                forced: true,
                still: true,
                dark,
                size: Some((390, 844)),
                ..Emulated::default()
            });
            let mut wrong = Vec::new();
            for name in names {
                check.show(name);
                wrong.extend(measure_here(check, name, &["marks"]));
                if has_own_shape(name) {
                    wrong.extend(measure_here(check, name, &["focus"]));
                }
            }
            assert_nothing(&wrong);
        }
        // And the test can see.
        check.show("grid-vegan");
        let plain =
            "const chosen = document.querySelector('.gsc-on'); chosen.classList.remove('gsc-on')";
        check.script(plain, &[]);
        let found = measure_here(check, "grid-vegan", &["marks"]);
        assert_eq!(found.len(), 1, "{found:?}");
    });
}

#[test]
fn nothing_moves_where_motion_is_not_welcome() {
    play_settings(|check, names| {
        let slowest = "return Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
            const times = [transitionDuration, animationDuration].join().split(',');
            return [...times.map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)),
                scrollBehavior === 'smooth' ? 10000 : 0];
        }))";
        let slowest = |check: &Check| check.script(slowest, &[]).as_f64().expect("a time");
        let mut moves = 0.0_f64;
        for name in names {
            check.emulate(Emulated::default());
            check.show(name);
            moves = moves.max(slowest(check));
            check.emulate(Emulated {
                still: true,
                ..Emulated::default()
            });
            assert!(slowest(check) < 1.0, "{name} moves");
        }
        assert!(
            moves > 0.0,
            "nothing ever moves, and this test sees nothing"
        );
        assert!(moves < 200.0, "something takes {moves} ms");
    });
}

/// Kinds of controls, and a fixture that has one.
const KINDS: &[(&str, &str)] = &[
    ("start", ".gsc-primary"),
    ("core-done", ".gsc-topic"),
    ("core-done", "[data-action=more-topics]"),
    ("b2", ".gsc-option:not(.gsc-on) input"),
    ("b2", ".gsc-on input"),
    ("b2", "summary"),
    ("b2", "[data-action=back]"),
    ("age-years", ".gsc-tile:not(.gsc-on) input"),
    ("age-years", ".gsc-on input"),
    ("grid-vegan", ".gsc-on input"),
    ("age-problem", "[data-problem] a"),
    ("review", "[data-change]"),
    ("result-booking", ".gsc-booking a"),
    ("result-steady", ".gsc-card > summary"),
    ("method", "[href^=https]"),
    ("emergency-poison", ".gsc-call"),
    ("emergency-poison", ".gsc-call + .gsc-call"),
    ("emergency-poison", ".gsc-sentences a"),
    ("today", ".gsc-call"),
];

/// The pixels that the focus changes, in both themes: as many as a line of 2 px around the control (WCAG
/// 2.4.13), each by 3:1 at least.
#[test]
fn the_focus_changes_what_is_seen() {
    play_settings(|check, _| {
        let mut wrong = Vec::new();
        for dark in [false, true] {
            for (name, selector) in KINDS {
                check.emulate(Emulated {
                    size: Some((390, 844)),
                    dark,
                    ..Emulated::default()
                });
                check.show(name);
                let ready = check.script(READY, &[json!(selector)]);
                assert!(ready.is_object(), "{name} has no {selector}");
                let before = picture(check, &ready);
                check.script("window.gscControl.focus({ preventScroll: true })", &[]);
                let after = picture(check, &ready);
                let changed = check.script_async(COMPARE, &[before, after]);
                let changed = changed.as_f64().unwrap_or_else(|| panic!("{changed}"));
                let wanted = ready["wanted"].as_f64().expect("a number");
                if changed < wanted {
                    wrong.push(format!(
                        "{name}, {selector}, dark: {dark}: {changed} of {wanted} pixels"
                    ));
                }
            }
        }
        assert_nothing(&wrong);
    });
}

/// Opens what hides the control, brings it to the middle, and says what to take a picture of.
const READY: &str = "
for (const closed of document.querySelectorAll('details')) closed.open = true;
const control = (window.gscControl = document.querySelector(arguments[0]));
if (!control) return null;
const place = control.closest('label') ?? control;
place.scrollIntoView({ block: 'center' });
const { x, y, width, height } = place.getClientRects()[0];
// A line of 2 px around it, less its corners, which may be round.
const wanted = 4 * (width + height) * 0.9;
return { x: Math.floor(x) - 8, y: Math.floor(y) - 8 + scrollY, width: Math.ceil(width) + 16, height: Math.ceil(height) + 16, wanted };
";

const COMPARE: &str = "
const [before, after, done] = arguments;
const pixels = async (base64) => {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
};
const part = (value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const light = (data, at) => 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]) + 0.05;
Promise.all([before, after].map(pixels)).then(([a, b]) => {
  let changed = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [x, y] = [light(a, at), light(b, at)];
    if (Math.max(x, y) / Math.min(x, y) >= 3) changed += 1;
  }
  done(changed);
}, (cause) => done(String(cause)));
";

fn picture(check: &Check, place: &Value) -> Value {
    let part = |name: &str| place[name].clone();
    let clip = json!({
        "x": part("x"), "y": part("y"), "width": part("width"), "height": part("height"), "scale": 1,
    });
    check.script("page.rest()", &[]);
    let taken = check.devtools(
        "Page.captureScreenshot",
        &json!({ "format": "png", "clip": clip }),
    );
    taken["data"].clone()
}
