//! Embedded checks that share a page, come late, or come and go; and pages that keep something over them.

use crate::answers::{calm, until};
use crate::harness::{Check, Cookies, Engine, Stage, key, play};
use crate::hosts::{bring, events, fits, ready, rest, scroll_to};
use gut_skin_check::content::EN;
use gut_skin_check::embed::contract::SILENCE_MS;
use serde_json::{Value, json};
use std::time::Duration;

/// The styles of everything on the page but the check, as text.
const STYLES: &str = "
    const all = [...document.querySelectorAll('body, body *')].filter((element) => !element.closest('gut-skin-check, script'));
    return all.map((element) => [element.localName, ...[...getComputedStyle(element)].map((name) =>
        /^(height|width|block-size|inline-size|perspective-origin|transform-origin)$/.test(name) ? '' :
        name + ':' + getComputedStyle(element).getPropertyValue(name))].join(';'))";

#[test]
fn several_late_and_twice() {
    play(|check| {
        for (page, mode) in [("/two/", "frame"), ("/two/element.html", "element")] {
            check.visit_host(page);
            let mut said = Vec::new();
            for id in ["one", "two", "again"] {
                scroll_to(check, &format!("#{id}"));
                ready(check, id);
                said.push(words(check, mode, id));
            }
            assert!(
                said[0].contains("First Practice") && !said[0].contains(EN.ui.storage.second),
                "{}",
                said[0]
            );
            assert!(
                said[1].contains("Second Practice") && !said[1].contains(EN.ui.storage.second),
                "{}",
                said[1]
            );
            assert!(said[2].contains(EN.ui.storage.second), "{}", said[2]);
        }

        for mode in ["frame", "element"] {
            check.visit_host("/delayed/");
            assert_eq!(
                check.script(
                    "return document.querySelector('#fallback').offsetHeight > 0",
                    &[]
                ),
                true
            );
            check.script("check.setAttribute('mode', arguments[0])", &[json!(mode)]);
            let before = check.script(STYLES, &[]);
            check.script("load()", &[]);
            ready(check, "check");
            assert_eq!(
                check.script(
                    "return document.querySelector('#fallback').offsetHeight",
                    &[]
                ),
                0
            );
            assert_eq!(
                check.script(STYLES, &[]),
                before,
                "the check changed the page around it"
            );
            // One that is put into the page long after.
            let late = "document.querySelector('#late').innerHTML =
                `<gut-skin-check id=\"second\" instance=\"second\" mode=\"${arguments[0]}\"></gut-skin-check>`";
            check.script(late, &[json!(mode)]);
            scroll_to(check, "#second");
            ready(check, "second");
            // Taken out and put back, as it is.
            check.script(
                "seen.length = 0; window.kept = document.querySelector('#second'); kept.remove()",
                &[],
            );
            check.script_async("setTimeout(arguments[0], 50)", &[]);
            check.script("document.querySelector('#late').append(kept)", &[]);
            ready(check, "second");
            if mode == "frame" {
                check.wait_here("the frame to fit", || fits(check, "#second"));
            }
        }
    });
}

fn words(check: &Check, mode: &str, id: &str) -> String {
    let selector = format!("#{id}");
    if mode == "frame" {
        check.enter_embedded(&selector);
        check.wait_for("start");
        let words = check.words();
        check.leave_frame();
        return words;
    }
    let inside =
        "return document.querySelector(arguments[0]).shadowRoot.querySelector('.gsc').innerText";
    check.script(inside, &[json!(selector)]).to_string()
}

/// A page builder's "hide on desktop", the clone of a slider, a tab that was never opened.
#[test]
fn a_twin_that_the_page_hides_keeps_nothing_from_being_saved() {
    play(|check| {
        for mode in ["frame", "element"] {
            check.visit_host("/delayed/");
            let twin = "check.setAttribute('mode', arguments[0]);
                const hidden = document.createElement('div');
                hidden.style.display = 'none';
                const twin = check.cloneNode(true);
                twin.id = 'twin';
                hidden.append(twin);
                check.before(hidden);
                load();";
            check.script(twin, &[json!(mode)]);
            ready(check, "check");
            let said = words(check, mode, "check");
            assert!(!said.contains(EN.ui.storage.second), "{mode}: {said}");
            // The hidden one is shown later, beside the one in use.
            check.script(
                "document.querySelector('#twin').parentElement.style.display = ''",
                &[],
            );
            scroll_to(check, "#twin");
            ready(check, "twin");
            let said = words(check, mode, "twin");
            assert!(said.contains(EN.ui.storage.second), "{mode}: {said}");
        }
    });
}

/// Turbo's pages and sliders copy elements with what is in them.
#[test]
fn a_copy_of_a_check_leaves_no_old_live_region_behind() {
    play(|check| {
        check.visit_host("/plain/element.html");
        ready(check, "check");
        let regions = "return document.querySelectorAll(`${arguments[0]} > [slot=live]`).length";
        assert_eq!(check.script(regions, &[json!("#check")]), json!(1));
        let copy = "const copy = check.cloneNode(true);
            copy.id = 'copy';
            document.querySelector('#check').replaceWith(copy)";
        check.script(copy, &[]);
        scroll_to(check, "#copy");
        ready(check, "copy");
        assert_eq!(check.script(regions, &[json!("#copy")]), json!(1));
    });
}

/// A page's shortcuts spare form fields, and see only the element.
#[test]
fn shortcuts_of_the_page_take_no_key_from_a_control() {
    play(|check| {
        check.visit_host("/plain/element.html");
        ready(check, "check");
        let shortcuts = "window.taken = [];
            document.addEventListener('keydown', (event) => {
              if (event.target.matches('input, textarea, select, button')) return;
              taken.push(event.key);
              if (/^( |Enter|Arrow.*)$/.test(event.key)) event.preventDefault();
            })";
        check.script(shortcuts, &[]);
        check.go("start");
        check.script("page.root().querySelector('input').focus()", &[]);
        check.press(&[key::SPACE]);
        assert_eq!(check.ticked(), json!({ "age-years": ["0"] }));
        check.press(&[key::DOWN]);
        assert_eq!(check.ticked(), json!({ "age-years": ["1"] }));
        assert_eq!(check.script("return taken", &[]), json!([]));
        // Any other key is the page's own.
        check.press(&['x']);
        assert_eq!(check.script("return taken", &[]), json!(["x"]));
    });
}

#[test]
fn settings_change_and_answers_stay() {
    play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        check.enter_embedded("#check");
        check.play(&until("rf1", calm()));
        check.leave_frame();
        let change = "for (const [name, value] of Object.entries(arguments[0])) check.setAttribute(name, value)";
        let changed = json!({ "practice": "Another Name", "storage": "none", "instance": "x", "theme": "blue" });
        check.script(change, &[changed]);
        check.script("check.setAttribute('theme', 'blue')", &[]);
        check.enter_embedded("#check");
        check.wait("the new name", || check.words().contains("Another Name"));
        assert_eq!(check.screen(), "rf1");
        assert_eq!(
            check.stored("localStorage").len(),
            1,
            "where answers are kept was settled at the start"
        );
        assert!(check.words().contains(EN.ui.app.saved_here));
        let console = check.console();
        let warnings: Vec<&String> = console
            .iter()
            .filter(|line| line.starts_with("console.warn") && line.contains("theme"))
            .collect();
        assert_eq!(warnings.len(), 1, "{console:?}");
        check.leave_frame();
    });
}

#[test]
fn nothing_lies_over_what_has_the_focus() {
    play(|check| {
        for page in ["/sticky/", "/sticky/element.html"] {
            check.visit_host(page);
            check.script("scrollTo({ top: 600, behavior: 'instant' })", &[]);
            ready(check, "check");
            // From the end of a long screen to the next one.
            let enter = || {
                if page == "/sticky/" {
                    check.enter_embedded("#check")
                }
            };
            enter();
            check.wait_for("start");
            check.play(&until("rf1", calm()));
            check.leave_frame();
            // A driver aims first and presses then: nothing may move in between.
            rest(check, page == "/sticky/");
            let below = "scrollTo({ top: check.getBoundingClientRect().bottom + scrollY - innerHeight + 200, behavior: 'instant' })";
            check.script(below, &[]);
            enter();
            check.script("page.input('rf1', 'none').click(); return 1", &[]);
            if page == "/sticky/" {
                bring(check, "#check", "[data-action=continue]");
            }
            check.act("continue");
            check.wait_for("rf2");
            check.leave_frame();
            check.wait_here("the top of the question", || {
                let top = check.script("return check.getBoundingClientRect().top", &[]);
                top.as_f64().is_some_and(|top| (88.0..400.0).contains(&top))
            });
            // Through every control by the keyboard: neither the header nor the banner lies over it.
            let embedded = page == "/sticky/";
            for _ in 0..12 {
                check.press(&[key::TAB]);
                let mut covered = Value::Null;
                // Scrolling takes its time.
                check.wait_here(
                    &format!("{page}: what has the focus to be in sight"),
                    || {
                        covered = covered_focus(check, embedded);
                        covered.is_null()
                    },
                );
            }
        }
    });
}

/// What has the focus, where a header of 90 px or a banner of 120 px lies over it.
fn covered_focus(check: &Check, embedded: bool) -> Value {
    if embedded {
        check.enter_embedded("#check");
    }
    let focused = check.script(
        "const box = page.tree().activeElement?.getBoundingClientRect();
         return box && document.hasFocus() && page.focus() !== 'nothing' ? [box.top, box.bottom, page.focus()] : null",
        &[],
    );
    check.leave_frame();
    check.script(
        "const [box, embedded] = arguments;
         if (!box) return null;
         const shift = embedded ? check.shadowRoot.querySelector('iframe').getBoundingClientRect().top : 0;
         const [top, bottom] = [box[0] + shift, box[1] + shift];
         return top < 90 || bottom > innerHeight - 120 ? [top, bottom, innerHeight, box[2]] : null",
        &[focused, json!(embedded)],
    )
}

#[test]
fn a_frame_that_may_store_nothing() {
    // WebKitGTK's small browser has no such setting.
    if Engine::of_this_run() == Engine::WebKit {
        return;
    }
    let stage = Stage {
        cookies: Cookies::ThirdPartyBlocked,
        ..Stage::default()
    };
    stage.play(|check| {
        check.visit_host("/plain/");
        ready(check, "check");
        check.enter_embedded("#check");
        let denied = "try { localStorage.setItem('x', '1'); return false } catch { return true }";
        assert_eq!(
            check.script(denied, &[]),
            true,
            "the browser does not block third parties"
        );
        check.wait_for("start");
        check.play(&until("age", calm()));
        assert!(check.words().contains(EN.ui.storage.denied));
        check.wait_here("a word to the site owner", || {
            check
                .console()
                .iter()
                .any(|line| line.contains("(storage)") && line.contains("embedding.html#storage"))
        });
        check.leave_frame();
    });
}

#[test]
fn a_page_in_a_sandbox_of_its_own() {
    play(|check| {
        check.visit_host("/sandboxed/");
        check.enter_frame();
        if Engine::of_this_run() == Engine::WebKit {
            // Nothing of the check may load there (docs/decisions/0005): the fallback stays. That is known when not one byte
            // has come for long enough.
            std::thread::sleep(Duration::from_millis(SILENCE_MS.into()));
            check.wait_here("the failure", || {
                !events(check, "check", "error").is_empty()
            });
            assert_eq!(
                check.script(
                    "return document.querySelector('#fallback').offsetHeight > 0",
                    &[]
                ),
                true
            );
            check.expect_errors();
        } else {
            ready(check, "check");
            check.enter_embedded("#check");
            check.wait_for("start");
            check.play(&until("age", calm()));
            assert!(check.words().contains(EN.ui.storage.denied));
        }
        check.leave_frame();
    });
}

#[test]
fn a_single_page_site_that_shows_it_200_times() {
    // Only Chromium tells its memory and its listeners.
    let visits = if Engine::of_this_run() == Engine::Chromium {
        200
    } else {
        20
    };
    play(|check| {
        for mode in ["element", "frame"] {
            check.visit_host("/spa/");
            let go = |count: u32| {
                let done = check.script_async(
                    "visits(arguments[0], arguments[1]).then(() => arguments[2](true))",
                    &[json!(count), json!(mode)],
                );
                assert_eq!(done, true);
            };
            go(10);
            if Engine::of_this_run() != Engine::Chromium {
                go(visits);
                continue;
            }
            let [memory, listeners, nodes] = metrics(check);
            go(visits);
            let [memory_after, listeners_after, nodes_after] = metrics(check);
            let growth = memory_after - memory;
            println!(
                "{mode}: {visits} mounts: {growth:.0} bytes, listeners {listeners} to {listeners_after}, nodes {nodes} to {nodes_after}"
            );
            assert!(growth < 1_000_000.0, "{mode}: {growth} bytes");
            assert!(
                listeners_after <= listeners,
                "{mode}: {listeners} listeners became {listeners_after}"
            );
            assert!(
                nodes_after <= nodes + 20.0,
                "{mode}: {nodes} nodes became {nodes_after}"
            );
        }
    });
}

/// Memory of scripts with that of the wasm, listeners and nodes, after everything that can go is gone.
fn metrics(check: &Check) -> [f64; 3] {
    let cdp =
        |command: &str| check.command("goog/cdp/execute", &json!({ "cmd": command, "params": {} }));
    cdp("Performance.enable");
    for _ in 0..3 {
        cdp("HeapProfiler.collectGarbage");
        check.script_async("setTimeout(arguments[0], 100)", &[]);
    }
    let found = cdp("Performance.getMetrics");
    let metric = |name: &str| {
        let list = found["metrics"].as_array().into_iter().flatten();
        list.filter(|metric| metric["name"] == name)
            .filter_map(|metric| metric["value"].as_f64())
            .sum::<f64>()
    };
    [
        metric("JSHeapUsedSize"),
        metric("JSEventListeners"),
        metric("Nodes"),
    ]
}
