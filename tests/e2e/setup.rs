//! The page that makes the snippet, and what it makes, pasted into a fresh page of another site.

#[path = "../fixtures/booking_links.rs"]
mod booking_links;

use crate::harness::{Check, play};
use crate::hosts::{ready, scroll_to};
use booking_links::{REFUSED, TAKEN, WITHOUT_SCHEME};
use serde_json::{Value, json};

/// Types into the fields of the form, as attributes' names and values, and returns the snippet.
fn snippet(check: &Check, fields: &Value, builder: &str) -> String {
    check.wait_here("the maker to be there", || {
        check.script(
            "return document.querySelector('#snippet')?.value !== ''",
            &[],
        ) == true
    });
    let type_all = "
        const form = document.querySelector('form');
        for (const [name, value] of Object.entries(arguments[0])) {
            form.elements[name].value = value;
            form.elements[name].dispatchEvent?.(new Event('input', { bubbles: true }));
        }
        const builder = document.querySelector('#builder');
        builder.value = arguments[1];
        builder.dispatchEvent(new Event('change'));
        return document.querySelector('#snippet').value";
    let made = check.script(type_all, &[fields.clone(), json!(builder)]);
    made.as_str().expect("a text").to_owned()
}

/// A page with nothing but the snippet, in which the id `check` is given to what it makes.
fn fresh(snippet: &str) -> String {
    let snippet = snippet.replacen("<gut-skin-check", "<gut-skin-check id=\"check\"", 1);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><link rel=\"icon\" href=\"data:,\"><script src=\"/host.js\"></script></head>\n<body>\n{snippet}\n</body>\n</html>\n"
    )
}

#[test]
fn the_snippet_of_the_maker_works_in_a_fresh_page_of_another_site() {
    play(|check| {
        check.visit("/setup.html");
        let name = "Sunny & \"Bright\" <Dietitians>";
        let fields = json!({ "practice": name, "country": "uk", "booking-url": "https://sunny.example/book?a=1&b=2", "accent": "#aa3377" });
        let made = snippet(check, &fields, "html");
        assert!(made.contains("Call 999."), "{made}");
        assert!(made.contains("data-cfasync=\"false\""), "{made}");
        assert!(
            !made.contains("storage=") && !made.contains("instance="),
            "{made}"
        );

        // The one beside the form follows, and keeps nothing.
        scroll_to(check, "gut-skin-check");
        check.wait_here("the live check", || {
            check.script("return document.querySelector('gut-skin-check').shadowRoot.querySelector('iframe')?.clientHeight > 100", &[]) == true
        });
        check.enter_embedded("gut-skin-check");
        check.wait_for("start");
        check.wait("the name", || check.words().contains(name));
        assert_eq!(check.go("start"), "age");
        assert_eq!(check.script("return localStorage.length", &[]), json!(0));
        check.leave_frame();

        check.add_host("/fresh.html", &fresh(&made));
        check.visit_host("/fresh.html");
        ready(check, "check");
        check.enter_embedded("#check");
        check.wait_for("start");
        assert!(check.words().contains(name));
        let accent = "return document.querySelector('.gsc-app').parentElement.style.getPropertyValue('--gsc-brand')";
        assert_eq!(check.script(accent, &[]), "rgb(170,51,119)");
        assert_eq!(check.go("start"), "age");
        check.leave_frame();

        // A builder that removes scripts: a page of one's own, in a plain frame.
        check.visit("/setup.html");
        let caught = "
            const done = arguments[arguments.length - 1];
            URL.createObjectURL = (blob) => { blob.text().then(done); return '#' };
            HTMLAnchorElement.prototype.click = () => {};
            document.querySelector('#page').click()";
        let plain = snippet(check, &fields, "frame");
        let page = check.script_async(caught, &[]);
        check.add_page("/my-check.html", page.as_str().expect("a page"));
        check.add_host("/plain-frame.html", &fresh(&plain));
        check.visit_host("/plain-frame.html");
        check.enter_frame();
        // The same check in the same tab as above, so it goes on where that one was.
        check.wait_for("age");
        check.wait("the name", || check.words().contains(name));
        check.leave_frame();
        // Without a loader nothing is said but that somebody is there.
        assert_eq!(
            check.script("return overheard.map((message) => message.type)", &[]),
            json!(["hello"])
        );
    });
}

#[test]
fn the_maker_says_what_is_wrong() {
    play(|check| {
        check.visit("/setup.html");
        for url in TAKEN.iter().chain(WITHOUT_SCHEME).chain(REFUSED) {
            let wrong = REFUSED.contains(url);
            let made = snippet(check, &json!({ "booking-url": url }), "html");
            let said = check.script("return !document.querySelector('#url-wrong').hidden", &[]);
            assert_eq!(said, json!(wrong), "{url}");
            assert_eq!(made.contains("booking-url"), !wrong, "{url}");
            let begins = |with: &str| made.contains(&format!("booking-url=\"{with}{url}\""));
            assert_eq!(begins("https://"), WITHOUT_SCHEME.contains(url), "{url}");
            assert_eq!(begins(""), TAKEN.contains(url), "{url}");
        }
        let mut answers = Vec::new();
        check.wait_here("the answers about this server", || {
            let list = check.script("return [...document.querySelectorAll('#answers li')].map((line) => line.textContent)", &[]);
            answers = list.as_array().expect("a list").iter().map(|line| line.as_str().expect("words").to_owned()).collect();
            !answers.is_empty()
        });
        // The server of these tests compresses nothing and lets nothing be kept.
        let to_do = |words: &str| {
            answers
                .iter()
                .any(|line| line.starts_with("To do: ") && line.contains(words))
        };
        let fine = |words: &str| {
            answers
                .iter()
                .any(|line| line.starts_with("Right: ") && line.contains(words))
        };
        assert!(
            fine("Every file is there")
                && fine("right type")
                && fine("load the files from here")
                && fine("arrives as it is")
                && fine("show the frame"),
            "{answers:#?}"
        );
        assert!(
            to_do("not compressed") && to_do("do not keep"),
            "{answers:#?}"
        );
        check.visit("/embedding.html");
        assert_eq!(
            check.script("return document.querySelector('#no-answer') !== null", &[]),
            true
        );
    });
}
