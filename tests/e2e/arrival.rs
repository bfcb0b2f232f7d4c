//! The page is there before the app: it is replaced without moving anything, a tap on it is kept, and what the app
//! then takes of the phone's memory is enough for its deepest screen.

use crate::answers::troubled;
use crate::harness::{Check, Engine, play};
use serde_json::{Value, json};

/// Where everything of the start screen is, and how high the page is.
const PLACES: &str = r#"
    const all = '#gut-skin-check :is(h1, p:not(:empty), button, a, svg)';
    const shown = [...document.querySelectorAll(all)].filter((found) => found.checkVisibility());
    const place = (found) => { const { x, y, width, height } = found.getBoundingClientRect(); return `${found.localName} ${[x, y, width, height].map(Math.round)}`; };
    return [...shown.map(place), document.documentElement.scrollHeight];
"#;

/// Begins to look at each frame for anything that is not all there.
const FADES: &str = r#"
    const moving = document.getAnimations().map((animation) => animation.finished);
    Promise.all(moving).then(() => {
      const faded = (window.gscFaded = new Set());
      const look = () => {
        for (const part of document.querySelectorAll('.gsc-screen *')) {
          if (getComputedStyle(part).opacity < 1) {
            faded.add(`${part.closest('#gsc-static') ? 'the page' : 'the app'}: ${part.textContent.slice(0, 40)}`);
          }
        }
        requestAnimationFrame(look);
      };
      look();
      arguments[0](true);
    });
"#;

/// The wasm's own stack, from its end to its lowest byte that was ever written. It grows down to address 0.
const STACK: &str = r#"
const [size, done] = arguments;
import(document.querySelector("link[rel=modulepreload]").href).then((glue) => glue.default()).then((wasm) => {
  const memory = Object.values(wasm).find((found) => found instanceof WebAssembly.Memory);
  const lowest = new Uint8Array(memory.buffer, 0, size).findIndex((byte) => byte !== 0);
  done(lowest < 0 ? 0 : size - lowest);
}, (error) => done(String(error)));
"#;

#[test]
fn the_app_takes_over_without_moving_anything_and_a_tap_before_it_is_kept() {
    play(|check| {
        check.hold_app(true);
        check.visit("/");
        let before = places(check);
        assert_eq!(check.screen(), "loading");
        check.script_async(FADES, &[]);
        check.hold_app(false);
        check.wait_for("start");
        assert_eq!(places(check), before);
        assert_eq!(faded(check), json!([]));

        check.hold_app(true);
        check.reload();
        check.click_on("#gsc-static [data-action=start]");
        assert_eq!(check.screen(), "loading");
        check.wait_here("the question in the page", || {
            let shown = "return !!page.find('#gsc-static [data-screen=country]')";
            check.script(shown, &[]) == true
        });
        check.script_async(FADES, &[]);
        check.hold_app(false);
        check.wait_for("country");
        check.wait_for_focus("heading");
        assert_eq!(faded(check), json!([]));
        check.browser_back();
        check.wait_for("start");
    });
}

/// Between the app's first render and the end of the page's own start screen the browser may take a breath, and a
/// parent may tap. Played by a tap at the very last moment.
#[test]
fn a_tap_while_the_app_takes_over_is_kept() {
    play(|check| {
        check.hold_app(true);
        check.visit("/");
        check.script(
            "const { remove } = Element.prototype;
             Element.prototype.remove = function () {
                 if (this.id === 'gsc-static') this.querySelector('[data-action=start]').click();
                 return remove.call(this);
             }",
            &[],
        );
        check.hold_app(false);
        check.wait_for("country");
        check.wait_for_focus("heading");
    });
}

#[test]
fn the_deepest_screens_use_less_than_half_of_the_stack() {
    // The compiler lays the stack out, not the engine; once is enough.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    let config = include_str!("../../.cargo/config.toml");
    let (_, rest) = config.split_once("-zstack-size=").expect("it is set there");
    let (size, _) = rest.split_once('"').expect("the flag ends");
    let size: u64 = size.parse().expect("a number of bytes");
    play(|check| {
        check.open();
        check.play(&troubled());
        check.go("see-method");
        let used = check.script_async(STACK, &[size.into()]);
        let used = used.as_u64().unwrap_or_else(|| panic!("{used}"));
        assert!(used > 1000, "the stack was not found: {used} bytes");
        assert!(used * 2 < size, "{used} of {size} bytes of stack are used");
        println!("{used} of {size} bytes of stack are used");
    });
}

/// What was not all there in the frames until now and the next.
fn faded(check: &Check) -> Value {
    let next =
        "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]([...gscFaded])))";
    check.script_async(next, &[])
}

fn places(check: &Check) -> Value {
    check.script(PLACES, &[])
}
