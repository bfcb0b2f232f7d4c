//! Whom an embedded check and its page believe, and what makes one begin that nobody has come near.

use crate::answers::{calm, until};
use crate::harness::{Check, Engine, key, play};
use crate::hosts::{events, fits, ready};
use crate::stored::{RECORD, stored};
use gut_skin_check::embed::contract::{Event, NAMESPACE, VERSION};
use serde_json::{Value, json};

/// Lets another frame of the page speak, to the page (`page`) or to the check in its frame (`check`).
fn another_frame_says(check: &Check, to: &str, messages: &Value) {
    check.script(
        "const [to, messages] = arguments;
         window.other ??= document.body.appendChild(document.createElement('iframe'));
         const target = to === 'page' ? window : check.shadowRoot.querySelector('iframe').contentWindow;
         const say = new other.contentWindow.Function('target', 'message', `target.postMessage(message, '*')`);
         for (const message of messages) say(target, message)",
        &[json!(to), messages.clone()],
    );
}

fn settings(namespace: &str, version: u8) -> Value {
    let forged = json!({ "practice": "Forged", "booking-url": "https://forged.example/" });
    json!([{ "ns": namespace, "v": version, "type": "settings", "settings": forged }])
}

#[test]
fn messages_of_others_are_not_believed() {
    play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        check.wait_here("the frame to fit", || fits(check, "#check"));
        let heard = check.script("return seen.length", &[]);
        check.enter_embedded("#check");
        check.script(
            "const { dataset } = document.documentElement;
             dataset.arrived = 0;
             addEventListener('message', ({ data }) => {
                 if (data?.settings?.practice === 'Forged') dataset.arrived = +dataset.arrived + 1;
             })",
            &[],
        );
        check.leave_frame();

        // To the page, as if from the check: from another frame, and from the page's own scripts.
        let kinds = Event::ALL.iter().map(|kind| kind.key()).chain(["hello"]);
        let forged: Vec<Value> = kinds
            .map(|kind| {
                json!({ "ns": NAMESPACE, "v": VERSION, "type": kind, "height": 9999, "index": 9, "code": "panic" })
            })
            .collect();
        another_frame_says(check, "page", &json!(forged));
        check.script(
            "for (const message of arguments[0]) postMessage(message, '*')",
            &[json!(forged)],
        );
        // To the check, as if from the page: from another frame; and from the page in other words than the contract's.
        another_frame_says(check, "check", &settings(NAMESPACE, VERSION));
        for (namespace, version) in [("other", VERSION), (NAMESPACE, VERSION + 1)] {
            check.script(
                "for (const message of arguments[0]) check.shadowRoot.querySelector('iframe').contentWindow.postMessage(message, '*')",
                &[settings(namespace, version)],
            );
        }
        let sent = 2 * forged.len();
        check.wait_here("all of it to arrive", || {
            let arrived = "return overheard.filter(({ height }) => height === 9999).length";
            check.script(arrived, &[]) == json!(sent)
        });
        check.enter_embedded("#check");
        check.wait("all of it to arrive", || {
            let arrived = "return document.documentElement.dataset.arrived";
            check.script(arrived, &[]) == json!("3")
        });
        // Behind the next picture, so that what was believed would show.
        check.script_async("requestAnimationFrame(() => setTimeout(arguments[0]))", &[]);
        assert!(!check.words().contains("Forged"));
        assert!(check.words().contains("Sunny Dietitians"));
        let told = "return document.querySelector('main').dataset.bookingUrl";
        assert!(!check.script(told, &[]).to_string().contains("forged"));
        check.leave_frame();

        let now = check.script(
            "return seen.slice(arguments[0]).filter((event) => event[1] !== 'height')",
            &[heard],
        );
        assert_eq!(now, json!([]));
        let heights = events(check, "check", "height");
        assert!(
            heights.iter().all(|detail| detail["height"] != 9999),
            "{heights:?}"
        );
        check.wait_here("the frame to fit", || fits(check, "#check"));
    });
}

#[test]
fn a_touch_begins_what_nobody_has_come_near() {
    play(|check| {
        for mode in ["frame", "element"] {
            check.visit_host("/delayed/");
            check.script(
                "check.setAttribute('mode', arguments[0]);
                 const far = document.createElement('div');
                 far.style.height = '9000px';
                 check.before(far);
                 load()",
                &[json!(mode)],
            );
            check.wait_here("the element", || {
                check.script("return !!check.shadowRoot", &[]) == json!(true)
            });
            check.script_async("setTimeout(arguments[0], 300)", &[]);
            let inside = "return check.shadowRoot.querySelector('iframe, .gsc') !== null";
            assert_eq!(
                check.script(inside, &[]),
                json!(false),
                "{mode}: begun out of sight"
            );
            check.script(
                "document.querySelector('#fallback').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))",
                &[],
            );
            ready(check, "check");
        }
    });
}

#[test]
fn what_is_picked_by_keys_is_not_told_to_the_page_around() {
    // The driver of WebKitGTK sends no keys into a frame.
    if Engine::of_this_run() == Engine::WebKit {
        return;
    }
    play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        check.enter_embedded("#check");
        check.go("start");
        let ticked = || {
            check.script(
                "return page.tree().querySelector(':checked')?.value ?? null",
                &[],
            )
        };
        check.script("page.find('input[type=radio]').focus()", &[]);
        for _ in 0..4 {
            let before = ticked();
            check.press(&[key::DOWN]);
            check.wait("another answer", || ticked() != before);
        }
        check.leave_frame();
        let places = "const told = overheard.filter(({ type }) => type === 'reveal').slice(-3);
            return [told.length, new Set(told.map(({ left, top, bottom }) => [left, top, bottom].join())).size]";
        check.wait_here("the page to hear of it", || {
            check.script(places, &[]) == json!([3, 1])
        });
    });
}

#[test]
fn a_flood_of_messages_holds_nobody_up() {
    play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        // Ten thousand to the check, each with other settings, and as many to the page as if from the check.
        let flood = "const [ns, v] = arguments;
            const inside = check.shadowRoot.querySelector('iframe').contentWindow;
            for (let n = 1; n <= 10000; n++) {
              inside.postMessage({ ns, v, type: 'settings', settings: { practice: 'Flood ' + n, country: 'us' } }, '*');
              postMessage({ ns, v, type: 'height', height: n }, '*');
            }";
        check.script(flood, &[json!(NAMESPACE), json!(VERSION)]);
        check.enter_embedded("#check");
        check.go("start");
        check.wait("the last name", || check.words().contains("Flood 10000"));
        check.play(&until("b1", calm()));
        assert_eq!(check.screen(), "b1");
        check.leave_frame();
        check.wait_here("the frame to fit", || fits(check, "#check"));
        check.assert_no_errors();
    });
}

#[test]
fn a_strange_site_that_frames_the_check_has_an_empty_one_to_play_with() {
    play(|check| {
        check.open();
        check.play(&until("b2", calm()));
        let before = stored(check, RECORD);
        let known = "return Boolean(page.button('resume'))";
        let open_with_answers = || {
            check.open();
            check.wait("the answers", || check.script(known, &[]) == json!(true));
        };
        // And the test can see: on its own page the check knows of the answers.
        check.replace_window();
        open_with_answers();

        // The site is another one, and lures a finger to where it wants it.
        check.visit_host("/framing/");
        check.enter_frame();
        check.wait_for("start");
        assert_eq!(check.script(known, &[]), json!(false));
        check.play(&until("b1", calm()));
        // Erasing asks once more, and takes what this site has of its own.
        for (action, screen) in [("erase", "erase"), ("erase-yes", "start")] {
            check.script("page.button(arguments[0]).click()", &[json!(action)]);
            check.wait_for(screen);
        }

        open_with_answers();
        assert_eq!(
            stored(check, RECORD),
            before,
            "the answers are as they were"
        );
    });
}
