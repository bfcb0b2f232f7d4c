//! Handing a result over as text: whatever a browser lets the check do, the parent sees what became of it, and always has the
//! text itself.

use crate::answers::{calm_but, core, troubled};
use crate::harness::{Check, play};
use gut_skin_check::content::EN;
use serde_json::{Value, json};

/// Puts a browser in place of this one: what the sheet and the clipboard do, and what they were given. With `missing` it has
/// none, and otherwise ends with that error, at once or in its promise.
const BROWSER: &str = "
const [sheet, clipboard] = arguments;
window.gscGiven = [];
const way = (name, how, text) => (given) => {
  window.gscGiven.push([name, text(given), navigator.userActivation?.isActive ?? true]);
  const error = new DOMException('no', how);
  if (how === 'thrown') throw error;
  if (how === 'nothing') return undefined;
  return how === 'done' ? Promise.resolve() : Promise.reject(error);
};
const put = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
put('share', sheet === 'missing' ? undefined : way('sheet', sheet, ({ text }) => text));
put('clipboard', clipboard === 'missing' ? undefined : { writeText: way('clipboard', clipboard, (text) => text) });";

/// The paragraph that says what has become of it, the text itself, and whether that is shown.
const SEEN: &str = "const found = page.find('.gsc-sharing');
    return [found.querySelector(':scope > p').textContent, found.querySelector('[data-card-text]').textContent,
      found.querySelector('[data-card-text]').checkVisibility(), page.find('[data-live]').textContent];";

fn at_result(check: &Check) {
    check.open();
    assert_eq!(check.play(&troubled()).screen, "result");
}

/// Presses a button in such a browser, and waits until something else is said than at first.
fn press(check: &Check, action: &str, browser: [&str; 2], said: &str) -> Value {
    check.script(BROWSER, &browser.map(|how| json!(how)));
    check.act(action);
    let seen = || check.script(SEEN, &[]);
    check.wait(said, || seen()[0] == json!(said));
    seen()
}

#[test]
fn each_way_says_what_became_of_it_and_refused_ones_lead_to_the_next() {
    let words = &EN.ui.sharing;
    let (sent, copied, by_hand) = (words.sent, words.copied, words.by_hand);
    play(|check| {
        at_result(check);
        for (action, sheet, clipboard, said, tried) in [
            ("share-text", "done", "done", sent, &["sheet"][..]),
            ("copy-text", "done", "done", copied, &["clipboard"]),
            ("share-text", "missing", "done", copied, &["clipboard"]),
            (
                "share-text",
                "NotAllowedError",
                "done",
                copied,
                &["sheet", "clipboard"],
            ),
            (
                "share-text",
                "thrown",
                "done",
                copied,
                &["sheet", "clipboard"],
            ),
            (
                "share-text",
                "nothing",
                "done",
                copied,
                &["sheet", "clipboard"],
            ),
            (
                "share-text",
                "InvalidStateError",
                "NotAllowedError",
                by_hand,
                &["sheet", "clipboard"],
            ),
            ("copy-text", "done", "missing", by_hand, &[]),
            ("share-text", "missing", "missing", by_hand, &[]),
            ("copy-text", "done", "thrown", by_hand, &["clipboard"]),
        ] {
            let case = format!("{action}, {sheet}, {clipboard}");
            let seen = press(check, action, [sheet, clipboard], said);
            assert_eq!(seen[3], json!(said), "{case}: not announced");
            assert_eq!(seen[2], json!(said == by_hand), "{case}: the text itself");
            let given = check.script("return gscGiven", &[]);
            let given = given.as_array().expect("what was given");
            let ways: Vec<&str> = given.iter().filter_map(|it| it[0].as_str()).collect();
            assert_eq!(ways, tried, "{case}");
            for it in given {
                assert_eq!(it[1], seen[1], "{case}: another text");
            }
            // Browsers want the first try within the tap.
            assert!(
                given.first().is_none_or(|it| it[2] == json!(true)),
                "{case}"
            );
            assert!(check.screen() == "result");
        }
        check.assert_no_errors();
    });
}

#[test]
fn a_sheet_that_is_closed_says_nothing_and_tries_nothing_else() {
    play(|check| {
        at_result(check);
        let words = &EN.ui.sharing;
        press(check, "copy-text", ["AbortError", "done"], words.copied);
        check.act("share-text");
        let seen = || check.script(SEEN, &[]);
        check.wait("nothing to be said", || seen()[0] == json!(words.only_you));
        let given = check.script("return gscGiven.map(([name]) => name)", &[]);
        assert_eq!(given, json!(["clipboard", "sheet"]));
        assert_eq!(seen()[2], json!(false));
    });
}

#[test]
fn the_text_can_be_opened_and_is_what_the_card_and_the_list_say() {
    play(|check| {
        at_result(check);
        check.click_on(".gsc-sharing summary");
        let found = check.script(
            "const line = (part) => part.textContent.trim().replace(/\\s+/g, ' ');
             const lines = page.find('[data-card-text]').textContent.split('\\n');
             const all = (selector) => [...page.tree().querySelectorAll(selector)].map(line);
             const wanted = [...all('.gsc-share h1, .gsc-share-foot p, .gsc-share-score'), ...all('.gsc-share-steps li').map((step, index) => `${index + 1}. ${step}`)];
             const rows = [...page.tree().querySelectorAll('.gsc-tell > li')].map((row) => '- ' + [...row.querySelectorAll('span')].map(line).join(': '));
             return [[...wanted, ...rows].filter((one) => !lines.includes(one)), rows.length, page.find('[data-card-text]').checkVisibility()];",
            &[],
        );
        assert_eq!(found[0], json!([]), "not in the text");
        assert!(found[1].as_u64() > Some(20), "{found}");
        assert_eq!(found[2], json!(true));
    });
}

#[test]
fn an_emergency_and_a_call_today_share_whom_to_call_and_what_to_say() {
    play(|check| {
        for (answers, screen) in [
            (json!({ "rf1": ["breath"] }), "emergency"),
            (json!({ "rf3": ["eye", "blisters"] }), "today"),
        ] {
            check.open();
            let plan = core(calm_but(&answers));
            assert_eq!(check.play(&plan).screen, screen);
            let seen = press(
                check,
                "copy-text",
                ["missing", "done"],
                EN.ui.sharing.copied,
            );
            let text = seen[1].as_str().expect("a text").to_owned();
            let heading = check.script("return page.find('h1').textContent.trim()", &[]);
            assert!(
                text.starts_with(heading.as_str().expect("a heading")),
                "{text}"
            );
            let calls = "return [...page.tree().querySelectorAll('.gsc-call')].map((call) => call.textContent.trim())";
            let calls = check.script(calls, &[]);
            let calls = calls.as_array().expect("calls").clone();
            assert!(!calls.is_empty(), "{screen}");
            for call in calls {
                let call = call.as_str().expect("words").to_owned();
                assert!(
                    text.lines().any(|line| line == call),
                    "{call} is not in {text}"
                );
            }
            assert_eq!(check.screen(), screen);
            check.begin_again();
        }
    });
}
