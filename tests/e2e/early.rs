//! Before the app has arrived the page itself shows the first question, keeps its answer, and loses no tap. The app is
//! held back on the server meanwhile.

use crate::harness::{Check, Fault, Stage, play};
use crate::stored::{RECORD, put, record, stored};
use gut_skin_check::app::{Place, Visit};
use gut_skin_check::domain::{Answer, QuestionId, questions::Choice as _, questions::Country};
use gut_skin_check::storage::Record;
use gut_skin_check::storage::record::write;
use serde_json::{Value, json};

/// What the page itself shows.
const SHOWN: &str = "return document.querySelector('#gsc-static [data-screen]').dataset.screen";
/// Where everything is, except the line of the footer about saved answers; and how far down the page is.
const PLACES: &str = "
    const root = [...document.querySelectorAll('#gut-skin-check [data-screen]')].find((found) => found.checkVisibility());
    const all = [...root.querySelectorAll(':is(h1, p, label, button, summary)')].filter((found) => !found.closest('.gsc-footer'));
    return [scrollY, ...all.map((found) => {
        const { x, y, width, height } = found.getBoundingClientRect();
        return `${found.localName} ${found.textContent} ${[x, y, width, height].map(Math.round)}`;
    })]";

/// Scrolls, and tells whether the page is still there some pictures later.
const SCROLL: &str = "
    const [to, done] = arguments;
    const { activeElement } = document;
    activeElement.blur();
    activeElement.focus({ preventScroll: true });
    scrollTo(0, to);
    let pictures = 5;
    const look = () => (pictures-- ? requestAnimationFrame(look) : done(scrollY === to));
    look();";

#[test]
fn the_first_answer_waits_for_nobody() {
    play(|check| {
        begin(check);
        assert_eq!(check.focus(), "heading");
        tap(check, Country::Ie);
        assert_eq!(check.ticked(), json!({ "country": ["ie"] }));
        tap(check, Country::Uk);
        assert_eq!(check.focus(), "input country=uk");
        let kept = record(check);
        let uk = Some(Answer::One(Country::Uk.index()));
        assert_eq!(kept.progress.answers.get(QuestionId::Country), uk);
        assert_eq!(
            kept.progress.place,
            Place::Question(QuestionId::Country, Visit::Core)
        );
        let now = check.script("return Math.floor(Date.now() / 1000)", &[]);
        assert!(
            now.as_u64()
                .zip(kept.progress.last_answer)
                .is_some_and(|(now, last)| now.abs_diff(last) < 60)
        );

        // The app takes over without moving anything, the focus neither.
        // Firefox, when it is busy, keeps going back to where it has focused something by itself: so it is focused anew.
        check.wait_here("the page to rest", || {
            check.script_async(SCROLL, &[json!(120)]) == true
        });
        let before = check.script(PLACES, &[]);
        assert!(
            before.as_array().is_some_and(|all| all.len() > 10),
            "{before}"
        );
        check.hold_app(false);
        check.wait_for("country");
        check.wait_for_focus("input country=uk");
        assert_eq!(check.script(PLACES, &[]), before);
        assert_eq!(check.ticked(), json!({ "country": ["uk"] }));
        assert_eq!(check.go("continue"), "age");
        check.browser_back();
        check.wait_for("country");
        check.browser_back();
        check.wait_for("start");
        assert_eq!(check.ticked(), json!({}));
        assert!(check.offers("resume"));
    });
}

#[test]
fn every_other_tap_is_kept_for_the_app() {
    play(|check| {
        begin(check);
        tap(check, Country::Ca);
        check.click_on("#gsc-static [data-action=continue]");
        check.hold_app(false);
        check.wait_for("age");
        check.wait_for_focus("heading");

        check.script("localStorage.clear(); sessionStorage.clear()", &[]);
        begin(check);
        check.click_on("#gsc-static [data-action=continue]");
        check.hold_app(false);
        check.wait("what is missing to be said", || {
            check.script("return !!document.querySelector('[data-problem]')", &[]) == true
        });

        check.script("localStorage.clear(); sessionStorage.clear()", &[]);
        begin(check);
        check.click_on("#gsc-static [data-action=back]");
        check.hold_app(false);
        check.wait_for("start");

        check.hold_app(true);
        check.reload();
        check.click_on("#gsc-static [data-action=see-method]");
        check.hold_app(false);
        check.wait_for("method");
    });
}

#[test]
fn what_cannot_be_kept_yet_is_kept_by_the_app() {
    play(|check| {
        // No room, for a moment.
        begin(check);
        check.script(
            "const { setItem } = Storage.prototype;
             Storage.prototype.setItem = function (...item) {
                 if (!document.querySelector('#gsc-static')) return setItem.apply(this, item);
                 throw new DOMException('', 'QuotaExceededError');
             }",
            &[],
        );
        tap(check, Country::Nz);
        assert_eq!(stored(check, RECORD), Value::Null);
        check.hold_app(false);
        check.wait_for("country");
        check.wait("the answer", || {
            check.ticked() == json!({ "country": ["nz"] })
        });
        check.wait("the record", || stored(check, RECORD) != Value::Null);

        // Another tab has begun meanwhile: its answers stay.
        check.script("localStorage.clear(); sessionStorage.clear()", &[]);
        begin(check);
        let mut theirs = Record::default();
        let mut answers = theirs.progress.answers.clone();
        answers.set(QuestionId::Diet, Some(Answer::One(0)));
        answers.set(QuestionId::Country, Some(Answer::One(Country::Au.index())));
        let now = check.script("return Math.floor(Date.now() / 1000)", &[]);
        theirs.set_answers(&answers, now.as_u64().expect("seconds"));
        theirs.progress.place = Place::Question(QuestionId::Diet, Visit::Core);
        put(check, RECORD, &write(&theirs));
        tap(check, Country::Us);
        assert_eq!(record(check), theirs);
        check.hold_app(false);
        check.wait_for("age");
        check.wait_for_focus("heading");
        assert_eq!(record(check).progress.answers, theirs.progress.answers);
    });
}

#[test]
fn the_page_leaves_to_the_app_what_only_the_app_knows() {
    play(|check| {
        // Answers are kept: Start does not begin anew.
        begin(check);
        tap(check, Country::Au);
        check.reload();
        check.click_on("#gsc-static [data-action=start]");
        assert_eq!(check.script(SHOWN, &[]), "start");
        check.hold_app(false);
        check.wait_for("country");
        assert_eq!(check.ticked(), json!({ "country": ["au"] }));

        // A setting answers the question, or keeps nothing, or keeps it elsewhere.
        for (setting, first) in [
            ("country=us", "age"),
            ("storage=none", "country"),
            ("instance=two", "country"),
        ] {
            check.script("localStorage.clear(); sessionStorage.clear()", &[]);
            check.hold_app(true);
            check.reload();
            let (name, value) = setting.split_once('=').expect("name=value");
            let set =
                "document.querySelector('#gut-skin-check').dataset[arguments[0]] = arguments[1]";
            check.script(set, &[json!(name), json!(value)]);
            check.click_on("#gsc-static [data-action=start]");
            assert_eq!(check.script(SHOWN, &[]), "start", "{setting}");
            check.hold_app(false);
            check.wait_for(first);
            check.wait_for_focus("heading");
        }
    });
}

#[test]
fn who_waits_for_an_app_that_never_comes_is_led_to_the_checklist() {
    let stage = Stage {
        faults: &[(".wasm", Fault::Missing)],
        ..Stage::default()
    };
    stage.play(|check| {
        check.expect_errors();
        begin(check);
        check.hold_app(false);
        check.wait_for("failed");
        check.wait_for_focus("heading");
    });
}

/// A button that goes away between a finger's coming and going has not been tapped.
#[test]
fn nothing_goes_away_under_a_finger() {
    play(|check| {
        begin(check);
        let event = "document.querySelector('#gsc-static h1').dispatchEvent(new Event(arguments[0], { bubbles: true }))";
        check.script(event, &[json!("pointerdown")]);
        check.hold_app(false);
        // The wasm is there; longer than any mount takes.
        std::thread::sleep(std::time::Duration::from_millis(1500));
        assert_eq!(check.screen(), "loading");
        check.script(event, &[json!("pointerup")]);
        check.wait_for("country");
    });
}

/// Start is tapped, and the app has not arrived.
#[track_caller]
fn begin(check: &Check) {
    check.hold_app(true);
    check.visit("/");
    check.click_on("#gsc-static [data-action=start]");
    check.wait("the first question", || {
        check.script(SHOWN, &[]) == "country"
    });
    assert_eq!(check.screen(), "loading");
}

fn tap(check: &Check, country: Country) {
    check.click_on(&format!("#gsc-static label:has([value={}])", country.key()));
}
