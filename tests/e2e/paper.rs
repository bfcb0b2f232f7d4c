//! On paper: the whole of the doctor's list, whatever is open or closed on the screen, alone and within a page.

use crate::answers::troubled;
use crate::harness::{Check, Engine, decode_base64, play, play_gallery};
use gut_skin_check::embed::contract::PAPER_WIDTHS;
use serde_json::json;

/// Width and height of a sheet in centimeters.
const SHEETS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];
/// The margins, in centimeters.
const MARGIN: f64 = 1.5;
/// The fixtures that raise more than a list of one sheet can hold.
const TWO_SHEETS: [&str; 4] = [
    "result-fullest",
    "result-doctor",
    "result-hard",
    "result-hidden",
];

/// Lays the check out as for paper: a frame of its own process does not hear of the medium that the page is told to be.
const AS_PAPER: &str = r##"
const sheets = [...page.tree().styleSheets, ...(page.tree().adoptedStyleSheets ?? [])];
const media = sheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSMediaRule);
const meant = media.filter((rule) => rule.media.mediaText === "print");
for (const rule of media.filter((rule) => rule.media.mediaText.startsWith("screen"))) rule.media.mediaText = "not all";
for (const rule of meant) rule.media.mediaText = "all";
return meant.length;
"##;

/// What is too small, not black, cut off or missing of the list as it is laid out for paper, and how many rows it has.
const LIST: &str = r##"
const list = page.root().querySelector(".gsc-take-along");
const rows = [...list.querySelectorAll(".gsc-tell > li")];
const paper = page.root().querySelector(".gsc-paper").getBoundingClientRect();
// The frame is as high as it was on the screen: it is not measured again for paper.
const bottom = arguments[0];
const wrong = rows.filter((row) => {
  const { height, bottom: end } = row.getBoundingClientRect();
  const { color, fontSize, breakInside } = getComputedStyle(row);
  return !height || end > bottom || color !== "rgb(0, 0, 0)" || parseFloat(fontSize) < 14.6
    || breakInside !== "avoid";
});
return [wrong.map((row) => row.textContent), rows.length, paper.height > 0, !page.root().querySelector(".gsc-share").checkVisibility()];
"##;

/// The pages of a printed file.
pub(crate) fn pages(base64: &str) -> usize {
    let file = decode_base64(base64);
    let text = String::from_utf8_lossy(&file);
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page ").count()
}

fn printed(check: &Check, width: f64, height: f64) -> usize {
    let margin = json!({ "top": MARGIN, "bottom": MARGIN, "left": MARGIN, "right": MARGIN });
    let sheet = json!({ "page": { "width": width, "height": height }, "margin": margin });
    pages(check.command("print", &sheet).as_str().expect("a file"))
}

#[test]
fn a_list_fits_one_sheet_and_the_fullest_two_whatever_is_open() {
    // One engine that can be told the size of the sheet is enough.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play_gallery(|check, names| {
        let results = names.iter().filter(|name| name.starts_with("result-"));
        let mut wrong = Vec::new();
        for name in results {
            check.show(name);
            let most = if TWO_SHEETS.contains(&name.as_str()) {
                2
            } else {
                1
            };
            let [closed, _] = SHEETS.map(|(sheet, width, height)| {
                let closed = printed(check, width, height);
                if closed > most {
                    wrong.push(format!("{name} takes {closed} pages of {sheet}"));
                }
                closed
            });
            check.unfold();
            let open = printed(check, SHEETS[0].1, SHEETS[0].2);
            if open != closed {
                wrong.push(format!(
                    "{name} takes {closed} pages, and {open} when all is open"
                ));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn a_page_prints_the_whole_list_in_a_frame_and_in_the_page_itself() {
    play(|check| {
        let mut all = Vec::new();
        for host in ["/plain/", "/plain/element.html"] {
            check.visit_host(host);
            crate::hosts::ready(check, "check");
            if host == "/plain/" {
                check.enter_embedded("#check");
            }
            check.wait_for("start");
            assert_eq!(check.play(&troubled()).screen, "result");
            let height = check.script("return page.root().getBoundingClientRect().bottom", &[]);
            assert_ne!(check.script(AS_PAPER, &[]), json!(0), "{host}");
            let found = check.script(LIST, &[height]);
            assert_eq!(found[0], json!([]), "{host}");
            assert_eq!(found[2], json!(true), "{host}: no headline above the list");
            assert_eq!(found[3], json!(true), "{host}: the card is printed again");
            all.push(found[1].as_u64().expect("a number"));
            check.leave_frame();
        }
        assert!(all[0] > 20 && all[0] == all[1], "{all:?}");
    });
}

/// The heights that the frame has told, at the widths of [`PAPER_WIDTHS`]; none before it has told any.
const TOLD: &str = "const frame = document.querySelector('#check').shadowRoot.querySelector('iframe').parentElement;
    const told = arguments[0].map((width, index) => parseFloat(frame.style.getPropertyValue(`--${index}`)));
    return told.includes(NaN) ? null : told;";

#[test]
fn a_frame_is_as_high_on_paper_as_its_list_and_no_sheet_is_empty() {
    play(|check| {
        let widths = json!(PAPER_WIDTHS);
        check.visit_host("/plain/");
        crate::hosts::ready(check, "check");
        check.enter_embedded("#check");
        check.wait_for("start");
        assert_eq!(check.play(&troubled()).screen, "result");
        check.leave_frame();
        // As after each print: the frame is of another width for a moment. A pause would lose the heights for the next print.
        // What is drawn late, as the picture of the card, is waited for.
        let mut width = 333;
        check.wait_here("the heights at another width, at once", || {
            width = 690 - width;
            let again = check.script_async(
                "const [width, done] = arguments, at = {};
                const hear = ({ data: { type }, timeStamp }) => {
                    at[type] = timeStamp;
                    if (!at.height || !at.paper) return;
                    window.removeEventListener('message', hear);
                    done(at.paper - at.height);
                };
                window.addEventListener('message', hear);
                document.querySelector('#check').style.width = `${width}px`;",
                &[json!(width)],
            );
            (0.0..500.0).contains(&again.as_f64().expect("a time"))
        });

        check.script("document.querySelector('#check').style.width = ''", &[]);
        // Asked for once more, they might be on their way again.
        let mut told = json!(null);
        check.wait_here("the heights on paper", || {
            told = check.script(TOLD, std::slice::from_ref(&widths));
            !told.is_null()
        });
        // One engine whose file tells its sheets is enough.
        if Engine::of_this_run() == Engine::Chromium {
            let [_, sheet] = SHEETS.map(|(sheet, width, height)| {
                let pages = printed(check, width, height);
                assert!(pages <= 3, "{pages} pages of {sheet}");
                pages
            });
            assert!(sheet >= 2, "the list alone takes two");
        }
        check.enter_embedded("#check");
        check.script(AS_PAPER, &[]);
        check.leave_frame();
        for (index, width) in PAPER_WIDTHS.iter().enumerate() {
            check.script(
                "document.querySelector('#check').style.width = `${arguments[0]}px`",
                &[json!(width)],
            );
            check.enter_embedded("#check");
            let height = "const { bottom } = page.tree().querySelector('.gsc-take-along').getBoundingClientRect();
                return [bottom, innerWidth];";
            let mut found = json!(null);
            check.wait_here("the width to reach the frame", || {
                found = check.script(height, &[]);
                found[1] == json!(width)
            });
            check.leave_frame();
            let (told, found) = (told[index].as_f64(), found[0].as_f64());
            let (told, found) = told.zip(found).expect("heights");
            assert!(
                (found..found * 1.05 + 40.0).contains(&told),
                "{width}: {told} told, {found} needed"
            );
        }
    });
}
