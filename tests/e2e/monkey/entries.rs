//! More steps than a browser allows entries of its history: 100 changes within 30 seconds in WebKit, some 200 within 10
//! seconds in the others; and more than it keeps of a tab, which are 50 in Chromium and Firefox. What Back then does.

use super::part::{Part, on_stage};
use super::trace::Seen;
use crate::answers::calm;
use gut_skin_check::app::Place;
use serde_json::json;

#[test]
fn back_leads_to_an_earlier_step_when_the_browser_refuses_entries() {
    on_stage(|check| {
        let stored = Some((calm(), Place::Review));
        let part = Part::begin_with(check, 1, stored);
        let mut part = part.unwrap_or_else(|what| panic!("{what}"));
        let mut see = |exhausted: bool| -> String {
            let script = "const [exhausted, done] = arguments;
                if (exhausted) gscMonkey.exhaust();
                gscMonkey.look('by hand').then(done, (cause) => done(String(cause)))";
            let seen = Seen(check.script_async(script, &[json!(exhausted)]));
            part.follow(&seen).unwrap_or_else(|what| panic!("{what}"));
            seen.text("screen").unwrap_or_default().to_owned()
        };
        // By real taps: browsers skip entries that a page adds by itself.
        let (away, again) = ("[data-change=b1]", "[data-action=continue]");
        for (selector, screen, refused) in [
            ("[data-action=resume]", "review", false),
            (away, "b1", false),
            (again, "review", false),
            (away, "b1", false),
            (again, "review", false),
            (away, "b1", true),
            (again, "review", true),
            (away, "b1", true),
        ] {
            if refused {
                see(true);
            }
            check.click_on(selector);
            assert_eq!(see(false), screen);
        }
        let refused = check.script("return gscMonkey.refused()", &[]);
        assert_eq!(refused, json!(3), "the browser allows as many as one likes");
        for earlier in ["review", "core-done", "m4"] {
            check.browser_back();
            assert_eq!(see(true), earlier);
        }
    });
}

#[test]
fn back_leads_to_the_start_from_more_steps_than_the_browser_keeps_entries() {
    on_stage(|check| {
        let stored = Some((calm(), Place::Review));
        let part = Part::begin_with(check, 1, stored);
        let mut part = part.unwrap_or_else(|what| panic!("{what}"));
        let mut see = || -> String {
            let seen = part.look("by hand");
            let seen = seen.and_then(|seen| part.follow(&seen).map(|()| seen));
            let seen = seen.unwrap_or_else(|what| panic!("{what}"));
            seen.text("screen").unwrap_or_default().to_owned()
        };
        let mut tap = |selector: &str, screen: &str| {
            check.click_on(selector);
            assert_eq!(see(), screen);
        };
        tap("[data-action=resume]", "review");
        for _ in 0..30 {
            tap("[data-change=b1]", "b1");
            tap("[data-action=continue]", "review");
        }
        // The page leaves all of its entries, and the browser goes with it.
        tap("[data-action=erase]", "erase");
        tap("[data-action=erase-yes]", "start");
        tap("[data-action=start]", "country");
        tap("input[name=country][value=us]", "country");
        tap("[data-action=continue]", "age");
        for earlier in ["country", "start"] {
            check.browser_back();
            check.wait_for(earlier);
        }
    });
}
