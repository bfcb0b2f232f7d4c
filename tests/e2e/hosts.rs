//! The check inside the pages of `tests/hosts`, which are another site than the one that serves it.

use crate::answers::{calm, calm_but, core};
use crate::harness::{Check, Engine, play};
use gut_skin_check::content::EN;
use serde_json::{Value, json};

/// Waits until an embedded check is ready and the frame has a height, or the shadow root shows it.
#[track_caller]
pub(crate) fn ready(check: &Check, id: &str) {
    check.wait_here(&format!("{id} to be ready"), || {
        check.script(
            "return seen.some(([id, type]) => id === arguments[0] && type === 'ready')",
            &[json!(id)],
        ) == json!(true)
    });
}

/// Brings an element near the reader's view.
pub(crate) fn scroll_to(check: &Check, selector: &str) {
    check.script(
        "document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })",
        &[json!(selector)],
    );
}

pub(crate) fn events(check: &Check, id: &str, kind: &str) -> Vec<Value> {
    let script = "return seen.filter(([id, type]) => id === arguments[0] && type === arguments[1]).map((event) => event[2])";
    let found = check.script(script, &[json!(id), json!(kind)]);
    found.as_array().cloned().unwrap_or_default()
}

/// Waits until the page has come to rest: until everything that the check asks of it after a step, if need be a little
/// later, is done. In and out of the page itself, not of the frame.
pub(crate) fn rest(check: &Check, embedded: bool) {
    check.script(
        "window.rested = false;
         addEventListener('message', ({ data }) => {
             if (data === 'rest') requestAnimationFrame(() => setTimeout(() => (window.rested = true)));
         })",
        &[],
    );
    if embedded {
        check.enter_embedded("#check");
    }
    // Messages keep their order: this one comes after all that the check has said.
    check.script(
        "setTimeout(() => parent.postMessage('rest', '*'), 200)",
        &[],
    );
    check.leave_frame();
    check.wait_here("the page to come to rest", || {
        check.script("return window.rested", &[]) == json!(true)
    });
}

/// Inside a frame: brings an element into the reader's view, which WebKit does not do across origins.
pub(crate) fn bring(check: &Check, frame: &str, selector: &str) {
    let middle = check.script(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return (box.top + box.bottom) / 2",
        &[json!(selector)],
    );
    check.leave_frame();
    check.script(
        "const frame = document.querySelector(arguments[0]).shadowRoot.querySelector('iframe').getBoundingClientRect();
         scrollBy({ top: frame.top + arguments[1] - innerHeight / 2, behavior: 'instant' })",
        &[json!(frame), middle],
    );
    check.enter_embedded(frame);
}

/// Whether the frame is exactly as high as what is in it.
pub(crate) fn fits(check: &Check, selector: &str) -> bool {
    let outer = check.script(
        "return document.querySelector(arguments[0]).shadowRoot.querySelector('iframe').clientHeight",
        &[json!(selector)],
    );
    check.enter_embedded(selector);
    let inner = check.script(
        "return Math.ceil(document.querySelector('main').getBoundingClientRect().height)",
        &[],
    );
    let bars = check.script(
        "return innerWidth - document.documentElement.clientWidth",
        &[],
    );
    check.leave_frame();
    outer == inner && bars == json!(0)
}

#[test]
fn a_frame_in_a_plain_page() {
    play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        let frame = check.script(
            "const frame = document.querySelector('#check').shadowRoot.querySelector('iframe');
             return [frame.title, frame.allow, frame.getAttribute('sandbox'), frame.src.includes('Sunny'),
                     document.querySelector('#fallback').checkVisibility?.() ?? false]",
            &[],
        );
        use gut_skin_check::embed::contract::SANDBOX;
        // Chromium on Linux has no sheet to share with; the others give the clipboard to every frame. They would warn.
        let allow = match Engine::of_this_run() {
            Engine::Chromium => "clipboard-write",
            Engine::Firefox | Engine::WebKit => "web-share",
        };
        assert_eq!(
            frame,
            json!([EN.ui.app.title, allow, SANDBOX, false, false])
        );
        check.wait_here("the frame to fit", || fits(check, "#check"));

        check.enter_embedded("#check");
        check.wait_for("start");
        assert!(check.words().contains("Sunny Dietitians"));
        assert!(!check.words().contains(EN.ui.storage.shared));
        let played = check.play(&core(calm()));
        assert_eq!(played.screen, "result");
        assert!(
            !played.trail.contains(&"country".to_owned()),
            "the page has set it"
        );
        check.assert_no_errors();
        let link = check.script(
            "const link = document.querySelector('.gsc-booking a'); return [link.href, link.target]",
            &[],
        );
        assert!(
            link[0]
                .as_str()
                .is_some_and(|url| url.starts_with("http://localhost:")
                    && url.ends_with("/booking/form.html")),
            "{link}"
        );
        assert!(
            check.words().contains("localhost"),
            "the link shows its host"
        );
        // The booking page must be a whole page: its own form works.
        bring(check, "#check", ".gsc-booking a");
        check.click_on(".gsc-booking a");
        check.other_window();
        check.wait_here("the booking page", || {
            check.script("return document.title", &[]) == "Book a visit"
        });
        check.click_on("#send");
        check.wait_here("the form to be sent", || {
            check.script("return document.title", &[]) == "Sent"
        });
        check.other_window();

        check.wait_here("the frame to fit", || fits(check, "#check"));
        assert_eq!(
            events(check, "check", "step"),
            (1..=7)
                .map(|index| json!({ "index": index }))
                .collect::<Vec<_>>()
        );
        assert_eq!(events(check, "check", "done"), [Value::Null]);
        assert_eq!(events(check, "check", "ready"), [Value::Null]);
        says_nothing_of_answers(check);
    });
}

/// Events and messages hold nothing but what the contract names, in whole numbers.
#[track_caller]
fn says_nothing_of_answers(check: &Check) {
    use gut_skin_check::embed::contract::{Event, Message};
    let seen = check.script("return seen", &[]);
    for event in seen.as_array().expect("a list") {
        let kind = Event::ALL
            .iter()
            .find(|kind| event[1] == kind.key())
            .expect("a known event");
        match kind.carries() {
            None => assert!(event[2].is_null(), "{event}"),
            Some(name) => {
                let detail = event[2].as_object().expect("a detail");
                assert!(
                    detail.len() == 1 && (detail[name].is_u64() || *kind == Event::Error),
                    "{event}"
                );
            }
        }
    }
    let heard = check.script("return overheard", &[]);
    for message in heard.as_array().expect("a list") {
        let mut names: Vec<&str> = message
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        names.sort_unstable();
        let kind = message["type"].as_str().expect("a type");
        let expected: &[&str] = match kind {
            "height" => &["height", "ns", "type", "v"],
            "step" => &["index", "ns", "type", "v"],
            "paper" => &["heights", "ns", "type", "v"],
            "reveal" => &["bottom", "left", "ns", "top", "type", "v"],
            _ => &["ns", "type", "v"],
        };
        assert_eq!(names, expected, "{message}");
        let known = Event::ALL
            .iter()
            .map(|event| event.key())
            .chain(Message::ALL.iter().map(|message| message.key()));
        assert!(known.into_iter().any(|known| known == kind), "{message}");
    }
}

#[test]
fn the_steps_tell_nothing_of_what_worries_a_parent() {
    play(|check| {
        for why in ["poop", "skin", "food", "all"] {
            check.visit_host("/plain/element.html");
            ready(check, "check");
            check.script("localStorage.clear()", &[]);
            check.visit_host("/plain/element.html");
            ready(check, "check");
            check.wait_for("start");
            check.play(&core(calm_but(&json!({ "why": why }))));
            let told = events(check, "check", "step");
            let all: Vec<Value> = (1..=7).map(|index| json!({ "index": index })).collect();
            assert_eq!(told, all, "{why}");
        }
    });
}

#[test]
fn an_element_in_a_plain_page() {
    play(|check| {
        check.visit_host("/plain/element.html");
        ready(check, "check");
        check.wait_for("start");
        assert!(check.words().contains(EN.ui.storage.shared));
        let console = check.script(
            "return document.querySelector('#fallback').checkVisibility?.() ?? false",
            &[],
        );
        assert_eq!(console, json!(false));
        let before = check.script("return history.length", &[]);
        let played = check.play(&core(calm()));
        assert_eq!(played.screen, "result");
        assert_eq!(
            check.script("return history.length", &[]),
            before,
            "the page's own history"
        );
        let stored = check.stored("localStorage");
        assert_eq!(stored.len(), 2, "the check, and its result: {stored:?}");
        assert_eq!(events(check, "check", "step").len(), 7);
        assert_eq!(events(check, "check", "done").len(), 1);
        says_nothing_of_answers(check);
        // A screen reader hears problems through the page, not through the shadow root.
        let live = check.script(
            "const live = document.querySelector('#check > [slot=live]');
             return [live.getAttribute('aria-live'), live.textContent]",
            &[],
        );
        assert_eq!(live, json!(["polite", ""]));
        // Settings change while answers stay.
        check.script(
            "document.querySelector('#check').setAttribute('practice', 'Another Name')",
            &[],
        );
        check.wait("the new name", || check.words().contains("Another Name"));
        assert_eq!(check.screen(), "result");
    });
}

#[test]
fn hosts_that_are_hard_on_it() {
    play(|check| {
        // Styles that take everything away.
        for page in ["/hostile/", "/hostile/element.html"] {
            check.visit_host(page);
            ready(check, "check");
            if page == "/hostile/" {
                check.wait_here("the frame to fit", || fits(check, "#check"));
                check.enter_embedded("#check");
            }
            check.wait_for("start");
            let look = check.script(
                "const style = (selector) => getComputedStyle(page.tree().querySelector(selector));
                 const button = style('[data-action=start]');
                 const box = page.tree().querySelector('[data-action=start]').getBoundingClientRect();
                 return [style('.gsc-app').fontSize, button.display !== 'none', box.height >= 44, box.width > 200,
                         style('h1').textTransform, style('.gsc-app').direction, style('h1').lineHeight !== '0px']",
                &[],
            );
            assert_eq!(
                look,
                json!(["16px", true, true, true, "none", "ltr", true]),
                "{page}"
            );
            check.go("start");
            check.wait_for("age");
        }

        // A page that reads from right to left.
        check.visit_host("/rtl/");
        for id in ["frame", "element"] {
            scroll_to(check, &format!("#{id}"));
            ready(check, id);
        }
        let inside = "return getComputedStyle(document.querySelector('#element').shadowRoot.querySelector('.gsc-app')).direction";
        assert_eq!(check.script(inside, &[]), "ltr");

        // Places that open later.
        check.visit_host("/hidden/");
        ready(check, "thin");
        assert_eq!(
            events(check, "inside", "ready").len(),
            0,
            "nothing is loaded where nobody looks"
        );
        assert_eq!(events(check, "tabbed", "ready").len(), 0);
        check.script("document.querySelector('#details').open = true; document.querySelector('#tab').hidden = false", &[]);
        check.script(
            "document.querySelector('#narrow').style.width = '400px'",
            &[],
        );
        for id in ["inside", "tabbed", "thin"] {
            scroll_to(check, &format!("#{id}"));
            ready(check, id);
            let selector = format!("#{id}");
            check.wait_here(&format!("{id} to fit"), || fits(check, &selector));
        }

        // Someone else has the name.
        check.visit_host("/taken/");
        ready(check, "check");
        check.leave_frame();
        assert_eq!(
            check.script("return document.querySelector('#check').localName", &[]),
            "gut-skin-check-1"
        );
        check.wait_here("one word to the site owner", || {
            check
                .console()
                .iter()
                .any(|line| line.contains("(taken)") && line.contains("embedding.html#taken"))
        });
    });
}
