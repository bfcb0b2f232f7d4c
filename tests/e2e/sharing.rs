//! Handing a result over as a picture and as text: whatever a browser lets the check do, the parent sees what became of it, and always has the
//! picture and the text themselves.

use crate::answers::{calm_but, core, troubled};
use crate::harness::{Check, play};
use gut_skin_check::content::EN;
use serde_json::{Value, json};

/// Puts a browser in place of this one: what the sheet, the clipboard and downloads do, and what they were given. With `missing`
/// it has none, and otherwise ends with that error, at once or in its promise. A file is given as its name, type and size.
const BROWSER: &str = "
const [sheet, clipboard, kept] = arguments;
window.gscGiven = [];
const given = (name, what) => window.gscGiven.push([name, what, navigator.userActivation?.isActive ?? true]);
const file = ({ name, type, size }) => [name, type, size];
const way = (name, how, what) => (data) => {
  given(name, what(data));
  const error = new DOMException('no', how);
  if (how === 'thrown') throw error;
  if (how === 'nothing') return undefined;
  return how === 'done' ? Promise.resolve() : Promise.reject(error);
};
const put = (of, name, value) => Object.defineProperty(of, name, { configurable: true, value });
const data = (data) => (data.files ? [...Object.keys(data), ...file(data.files[0])] : data.text);
put(navigator, 'share', sheet === 'missing' ? undefined : way('sheet', sheet, data));
put(navigator, 'canShare', sheet === 'missing' ? undefined : () => sheet !== 'texts alone');
put(window, 'ClipboardItem', class { constructor(items) { this.items = items; } });
put(navigator, 'clipboard', clipboard === 'missing' ? undefined : {
  writeText: way('clipboard', clipboard, (text) => text),
  write: way('clipboard', clipboard, ([{ items }]) => file(items['image/png'])),
});
HTMLAnchorElement.prototype.click = function () {
  if (this.isConnected) return HTMLElement.prototype.click.call(this);
  if (kept === 'thrown') throw new TypeError('no');
  given('file', [this.download, this.href.slice(0, 22)]);
};";

/// The paragraph that says what has become of it, the text itself, whether that is shown, and what is announced.
const SEEN: &str = "const found = page.find('.gsc-sharing');
    return [found.querySelector(':scope > p').textContent, found.querySelector('[data-card-text]').textContent,
      found.querySelector('[data-card-text]').checkVisibility(), page.find('[data-live]').textContent];";

fn at_result(check: &Check) {
    check.open();
    at_result_here(check);
}

fn at_result_here(check: &Check) {
    assert_eq!(check.play(&troubled()).screen, "result");
    ready(check);
}

/// Waits for the picture.
pub(crate) fn ready(check: &Check) {
    check.wait("the picture", || {
        check.script("return !!page.find('[data-card-image]')?.naturalWidth", &[]) == true
    });
}

/// The bytes of the picture: its address is base64, after 22 letters that say so.
pub(crate) fn picture_size(check: &Check) -> u64 {
    let letters = "return page.find('[data-card-image]').src.length";
    let letters = check.script(letters, &[]).as_u64().expect("an address");
    (letters - 22) * 3 / 4
}

/// What the browser was given, without the numbers of bytes.
fn given(check: &Check) -> Vec<(String, Value, bool)> {
    let given = check.script("return gscGiven", &[]);
    let given = given.as_array().expect("what was given").iter();
    given
        .map(|it| {
            let way = it[0].as_str().expect("a way").to_owned();
            (way, it[1].clone(), it[2] == true)
        })
        .collect()
}

/// Presses a button in such a browser, and waits until something else is said than at first.
fn press(check: &Check, action: &str, browser: &[&str], said: &str) -> Value {
    let browser: Vec<Value> = browser.iter().map(|how| json!(how)).collect();
    check.script(BROWSER, &browser);
    check.act(action);
    let seen = || check.script(SEEN, &[]);
    check.wait(said, || seen()[0] == json!(said));
    seen()
}

#[test]
fn each_way_says_what_became_of_it_and_refused_ones_lead_to_the_next() {
    let words = &EN.ui.sharing;
    let (sent, copied, by_hand) = (words.sent, words.copied, words.by_hand);
    let both = &["sheet", "clipboard"][..];
    play(|check| {
        check.open();
        let plan = core(calm_but(&json!({ "rf1": ["breath"] })));
        assert_eq!(check.play(&plan).screen, "emergency");
        for (action, sheet, clipboard, said, tried) in [
            ("share-text", "done", "done", sent, &["sheet"][..]),
            ("copy-text", "done", "done", copied, &["clipboard"]),
            ("share-text", "missing", "done", copied, &["clipboard"]),
            ("share-text", "NotAllowedError", "done", copied, both),
            ("share-text", "thrown", "done", copied, both),
            ("share-text", "nothing", "done", copied, both),
            (
                "share-text",
                "InvalidStateError",
                "NotAllowedError",
                by_hand,
                both,
            ),
            ("copy-text", "done", "missing", by_hand, &[]),
            ("share-text", "missing", "missing", by_hand, &[]),
            ("copy-text", "done", "thrown", by_hand, &["clipboard"]),
        ] {
            let case = format!("{action}, {sheet}, {clipboard}");
            let seen = press(check, action, &[sheet, clipboard], said);
            assert_eq!(seen[3], json!(said), "{case}: not announced");
            assert_eq!(seen[2], json!(said == by_hand), "{case}: the text itself");
            let given = given(check);
            let ways: Vec<&str> = given.iter().map(|(way, ..)| way.as_str()).collect();
            assert_eq!(ways, tried, "{case}");
            for (_, what, _) in &given {
                assert_eq!(*what, seen[1], "{case}: another text");
            }
            // Browsers want the first try within the tap.
            assert!(given.first().is_none_or(|(_, _, in_tap)| *in_tap), "{case}");
            assert_eq!(check.screen(), "emergency");
        }
        check.assert_no_errors();
    });
}

#[test]
fn the_picture_goes_down_the_ladder_and_ends_under_the_parents_finger() {
    let words = &EN.ui.sharing;
    let (sent, copied, kept, by_hand) = (
        words.sent,
        words.copied,
        words.downloaded,
        words.picture_by_hand,
    );
    play(|check| {
        at_result(check);
        for (action, browser, said, tried) in [
            ("share-image", ["done", "done", ""], sent, &["sheet"][..]),
            ("copy-image", ["done", "done", ""], copied, &["clipboard"]),
            ("download-image", ["done", "done", ""], kept, &["file"]),
            // Firefox on a computer, and browsers inside of apps.
            (
                "share-image",
                ["missing", "done", ""],
                copied,
                &["clipboard"],
            ),
            ("share-image", ["missing", "missing", ""], kept, &["file"]),
            (
                "share-image",
                ["texts alone", "done", ""],
                copied,
                &["clipboard"],
            ),
            // A frame without permission, and a second tap while a sheet is open.
            (
                "share-image",
                ["NotAllowedError", "done", ""],
                copied,
                &["sheet", "clipboard"],
            ),
            (
                "share-image",
                ["InvalidStateError", "NotAllowedError", ""],
                kept,
                &["sheet", "clipboard", "file"],
            ),
            (
                "share-image",
                ["thrown", "thrown", ""],
                kept,
                &["sheet", "clipboard", "file"],
            ),
            (
                "share-image",
                ["nothing", "nothing", ""],
                kept,
                &["sheet", "clipboard", "file"],
            ),
            ("copy-image", ["done", "missing", ""], kept, &["file"]),
            (
                "share-image",
                ["thrown", "thrown", "thrown"],
                by_hand,
                &["sheet", "clipboard"],
            ),
            ("download-image", ["done", "done", "thrown"], by_hand, &[]),
        ] {
            let case = format!("{action}, {browser:?}");
            let seen = press(check, action, &browser, said);
            assert_eq!(seen[3], json!(said), "{case}: not announced");
            let given = given(check);
            let ways: Vec<&str> = given.iter().map(|(way, ..)| way.as_str()).collect();
            assert_eq!(ways, tried, "{case}");
            for (way, what, in_tap) in &given {
                match way.as_str() {
                    // The file alone: some apps drop it where a text comes with it.
                    "sheet" => assert_eq!(
                        what.as_array().map(|what| &what[..3]),
                        Some(
                            &[
                                json!("files"),
                                json!("gut-skin-check.png"),
                                json!("image/png")
                            ][..]
                        ),
                        "{case}"
                    ),
                    "clipboard" => assert_eq!(what[1], "image/png", "{case}"),
                    _ => assert_eq!(
                        *what,
                        json!(["gut-skin-check.png", "data:image/png;base64,"]),
                        "{case}"
                    ),
                }
                assert!(*in_tap || way != ways[0], "{case}: not in the tap");
            }
            let shown = check.script(
                "return page.find('[data-card-image]').checkVisibility()",
                &[],
            );
            assert_eq!(shown, json!(true), "{case}");
            assert_eq!(check.screen(), "result");
        }
        check.assert_no_errors();
    });
}

#[test]
fn the_picture_is_what_the_card_says_and_as_large_as_promised() {
    play(|check| {
        for plan in [core(calm_but(&json!({}))), troubled()] {
            check.open();
            assert_eq!(check.play(&plan).screen, "result");
            ready(check);
            let found = check.script(
                "const image = page.find('[data-card-image]');
                const line = (part) => part.textContent.trim().replace(/\\s+/g, ' ');
                const lines = image.alt.split('\\n');
                const all = (selector) => [...page.tree().querySelectorAll(selector)].map(line);
                const wanted = all('.gsc-share h1, .gsc-share-foot p, .gsc-share-score');
                return [image.naturalWidth, image.naturalHeight,
                  wanted.filter((one) => !lines.includes(one)), image.closest('[hidden]') === null];",
                &[],
            );
            assert_eq!(found[0], json!(1080));
            assert!(
                found[1].as_u64().is_some_and(|height| height <= 1440),
                "{found}"
            );
            let size = picture_size(check);
            assert_eq!(found[2], json!([]), "not in the text of the picture");
            if let Some(folder) = std::env::var_os("GSC_PICTURES") {
                let source = check.script("return page.find('[data-card-image]').src", &[]);
                let name = format!(
                    "{}-{size}.txt",
                    check.script("return navigator.userAgent.length", &[])
                );
                let file = std::path::Path::new(&folder).join(name);
                std::fs::write(file, source.as_str().expect("an address")).expect("it is written");
            }
            assert!((20_000..=120 * 1024).contains(&size), "{size} bytes");
            check.begin_again();
        }
    });
}

/// A browser that gives other colors back than were drawn, as some do to keep pages from telling devices apart.
const NOISE: &str = "
const { getImageData } = CanvasRenderingContext2D.prototype;
window.gscNoise = arguments[0];
CanvasRenderingContext2D.prototype.getImageData = function (...place) {
  const found = getImageData.apply(this, place);
  for (let index = 0; index < found.data.length; index++) found.data[index] ^= window.gscNoise;
  return found;
};";

#[test]
fn a_picture_that_a_browser_changes_is_not_shown_and_a_tap_tries_once_more() {
    let words = &EN.ui.sharing;
    play(|check| {
        check.open();
        check.script(NOISE, &[json!(0x7f)]);
        assert_eq!(check.play(&troubled()).screen, "result");
        let first = "const said = [...page.tree().querySelectorAll('.gsc-sharing > p')].map((it) => it.textContent);
            return [said.includes(arguments[0]), page.find('[data-card-image]') === null, page.find('.gsc-sharing [data-action]').dataset.action];";
        let told = || check.script(first, &[json!(words.no_picture)]);
        check.wait("a browser without a picture", || {
            told() == json!([true, true, "share-text"])
        });
        press(
            check,
            "share-image",
            &["done", "done", ""],
            words.no_picture,
        );
        assert!(given(check).is_empty());
        // A little noise is no other picture.
        check.script("window.gscNoise = 1", &[]);
        press(check, "share-image", &["done", "done", ""], words.sent);
        assert_eq!(given(check).len(), 1);
    });
}

#[test]
fn a_browser_that_cannot_pack_makes_a_picture_of_its_own() {
    play(|check| {
        check.open();
        check.script("delete window.CompressionStream", &[]);
        at_result_here(check);
        let size = picture_size(check);
        assert!(size > 120 * 1024, "not the browser's own: {size}");
    });
}

#[test]
fn a_browser_that_gives_no_picture_is_told_of() {
    play(|check| {
        check.open();
        check.script(
            "delete window.CompressionStream;
            HTMLCanvasElement.prototype.toBlob = (done) => setTimeout(() => done(null))",
            &[],
        );
        assert_eq!(check.play(&troubled()).screen, "result");
        check.wait("the text to stand first", || {
            check.script(
                "return page.find('.gsc-sharing [data-action]').dataset.action",
                &[],
            ) == "share-text"
        });
        let words = &EN.ui.sharing;
        press(
            check,
            "share-image",
            &["done", "done", ""],
            words.no_picture,
        );
    });
}

#[test]
fn a_print_that_does_not_come_shows_the_list_as_text() {
    let words = &EN.ui.sharing;
    play(|check| {
        at_result(check);
        for (print, said) in [
            ("undefined", words.not_printed),
            ("() => { throw new Error('no') }", words.not_printed),
            ("() => {}", words.not_printed),
            (
                "() => dispatchEvent(new Event('beforeprint'))",
                words.only_you,
            ),
        ] {
            // What an earlier try has left is gone.
            check.act("screenshot");
            check.wait("the card alone", || check.screen() == "screenshot");
            check.act("back");
            check.wait("the result", || check.screen() == "result");
            check.script(
                &format!("window.gscPrinted = 0; window.print = {print}; addEventListener('beforeprint', () => window.gscPrinted++);"),
                &[],
            );
            check.act("print");
            let seen = || check.script(SEEN, &[]);
            if said == words.only_you {
                check.wait("it to begin", || {
                    check.script("return gscPrinted > 0", &[]) == true
                });
                let late = "const done = arguments[0]; setTimeout(() => done(true), 1300)";
                check.script_async(late, &[]);
            }
            check.wait(said, || seen()[0] == json!(said));
            assert_eq!(seen()[2], json!(said == words.not_printed), "{print}");
        }
    });
}

#[test]
fn the_card_alone_fits_a_phone_and_nothing_lies_over_it() {
    play(|check| {
        at_result(check);
        check.act("screenshot");
        check.wait("the card alone", || check.screen() == "screenshot");
        let found = check.script(
            "const shown = (part) => part.checkVisibility() && part.getBoundingClientRect().height > 1;
            return [[...page.tree().querySelectorAll('.gsc-header, .gsc-footer > *, .gsc-notices > *')].filter(shown).length,
              page.tree().querySelectorAll('.gsc-share').length];",
            &[],
        );
        assert_eq!(found, json!([0, 1]));
        check.act("back");
        check.wait("the result", || check.screen() == "result");
        check.assert_no_errors();
    });
}

#[test]
fn a_sheet_that_is_closed_says_nothing_and_tries_nothing_else() {
    play(|check| {
        at_result(check);
        let words = &EN.ui.sharing;
        press(check, "copy-text", &["AbortError", "done"], words.copied);
        check.act("share-image");
        let seen = || check.script(SEEN, &[]);
        check.wait("nothing to be said", || seen()[0] == json!(words.only_you));
        let tried = check.script("return gscGiven.map(([name]) => name)", &[]);
        assert_eq!(tried, json!(["clipboard", "sheet"]));
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
                &["missing", "done"],
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
