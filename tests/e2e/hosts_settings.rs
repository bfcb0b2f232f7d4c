//! Settings of a page as they reach an embedded check: hidden ratings, and a page that is late.

use crate::answers::{calm, troubled, until};
use crate::harness::{Check, Plan, play};
use crate::hosts::ready;
use gut_skin_check::content::EN;
use gut_skin_check::domain::bands::Label;
use gut_skin_check::embed::contract::{NAMESPACE, VERSION};
use serde_json::{Value, json};

/// The headings and the links to topics of the result.
fn headings_and_topics(check: &Check) -> (String, usize) {
    let found = check.script(
        "const all = (selector) => [...page.root().querySelectorAll(selector)];
         return [all('h2, h3').map((heading) => heading.textContent).join('\\n'), all('[data-topic]').length]",
        &[],
    );
    let links = found[1].as_u64().expect("a number");
    let headings = found[0].as_str().expect("words").to_owned();
    (headings, usize::try_from(links).expect("it is small"))
}

#[test]
fn hidden_ratings_stay_hidden_in_both_modes() {
    play(|check| {
        for mode in ["frame", "element"] {
            check.visit_host("/delayed/");
            check.script(
                "check.setAttribute('mode', arguments[0]); check.setAttribute('bands', 'hide'); load()",
                &[json!(mode)],
            );
            ready(check, "check");
            if mode == "frame" {
                check.enter_embedded("#check");
            }
            check.wait_for("start");
            // Further topics are left open, so that there is something to check.
            let plan = Plan {
                topics: Vec::new(),
                ..troubled()
            };
            assert_eq!(check.play(&plan).screen, "result");
            let result = check.result();
            assert_eq!(result["bands"], json!({}), "{mode}");
            assert_eq!(result["score"], Value::Null, "{mode}");
            check.unfold();
            let words = check.words();
            for label in [Label::Low, Label::Some, Label::High] {
                let label = (EN.label)(label);
                assert!(!words.contains(label), "{mode}: {label}");
            }
            let (headings, topics) = headings_and_topics(check);
            for part in [EN.ui.doctor.heading, EN.ui.doctor.questions] {
                assert!(words.contains(part), "{mode}: {part} is not in {headings}");
            }
            assert!(
                headings.contains(EN.ui.result.not_checked),
                "{mode}: {headings}"
            );
            assert!(topics > 0, "{mode}: no topic");
            check.leave_frame();

            // Shown again, by the page, on the same screen.
            check.script("check.setAttribute('bands', 'show')", &[]);
            if mode == "frame" {
                check.enter_embedded("#check");
            }
            check.wait("the ratings", || check.result()["bands"] != json!({}));
            assert_eq!(check.screen(), "result", "{mode}");
            check.leave_frame();
        }
    });
}

#[test]
fn settings_that_come_late_are_taken_and_answers_stay() {
    play(|check| {
        // A page with a frame and no loader yet.
        check.add_host(
            "/late.html",
            "<!doctype html>\n<html lang=\"en\">\n<head><link rel=\"icon\" href=\"data:,\"></head>\n<body>\n\
             <script>window.told = []; addEventListener('message', ({ data }) => told.push(data))</script>\n\
             <iframe id=\"frame\" src=\"{{check}}/index.html\" title=\"Check\" width=\"480\" height=\"800\"></iframe>\n</body>\n</html>\n",
        );
        check.visit_host("/late.html");
        check.enter_frame();
        check.wait_for("start");
        let asked = check.play(&until("age", calm())).trail;
        assert!(
            asked.contains(&"country".to_owned()),
            "with defaults: {asked:?}"
        );
        // What has just come under a finger does not act yet.
        check.wait("that nothing is guarded", || {
            check.script("return page.guarded()", &[]) == json!(false)
        });
        check.script("page.input('age-years', '2').click()", &[]);
        check.wait("the answer", || !check.ticked()["age-years"].is_null());
        check.leave_frame();
        let said = "return window.told.map(({ type }) => type)";
        assert_eq!(
            check.script(said, &[]),
            json!(["hello"]),
            "before it knows whom to tell"
        );

        check.script(
            "const settings = { practice: 'Late Practice', country: 'uk', accent: '#aa3377' };
             document.querySelector('#frame').contentWindow.postMessage(
                 { ns: arguments[0], v: arguments[1], type: 'settings', settings }, '*')",
            &[json!(NAMESPACE), json!(VERSION)],
        );
        check.wait_here("the frame to speak", || {
            let said = check.script(said, &[]);
            ["ready", "height"].iter().all(|kind| {
                said.as_array()
                    .is_some_and(|said| said.contains(&json!(kind)))
            })
        });
        check.enter_frame();
        check.wait("the name", || check.words().contains("Late Practice"));
        assert_eq!(check.screen(), "age");
        assert_eq!(check.ticked()["age-years"], json!(["2"]));
        let accent = "return document.querySelector('.gsc-app').parentElement.style.getPropertyValue('--gsc-brand')";
        assert_eq!(check.script(accent, &[]), "rgb(170,51,119)");
        // And on it goes, with the page told as usual.
        check.play(&until("rf1", calm()));
        check.leave_frame();
        check.wait_here("the step", || {
            check.script(
                "return window.told.some(({ type, index }) => type === 'step' && index === 2)",
                &[],
            ) == json!(true)
        });
    });
}

/// A page that is busy while the frame loads: its settings come late, and where answers are kept is among them.
#[test]
fn a_busy_page_is_waited_for() {
    play(|check| {
        check.visit_host("/delayed/");
        check.script(
            "check.setAttribute('storage', 'none');
             customElements.whenDefined('gut-skin-check').then(() => {
                 new MutationObserver((_, observer) => {
                     if (!check.shadowRoot.querySelector('iframe')) return;
                     observer.disconnect();
                     const end = performance.now() + 3000;
                     // The frame goes on meanwhile, where the browser gives it a process of its own.
                     setTimeout(() => { while (performance.now() < end); });
                 }).observe(check.shadowRoot, { subtree: true, childList: true });
             });
             load()",
            &[],
        );
        ready(check, "check");
        check.enter_embedded("#check");
        check.wait_for("start");
        check.play(&until("toilet", calm()));
        assert_eq!(check.stored("localStorage"), Vec::<String>::new());
        check.leave_frame();
    });
}
