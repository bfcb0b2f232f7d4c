//! Manners of the page: nothing jumps from step to step, Continue is where it was, the card is one screen, the
//! print one page; and a practice's own settings never break any of it.

use crate::answers::{calm, calm_but, core, further_topics, until};
use crate::harness::{Check, Emulated, Engine, Plan, Stage, dist, play};
use serde_json::{Value, json};

/// The phone of the issue, and the smallest one.
const PHONES: [(u32, u32); 2] = [(390, 844), (320, 568)];

/// Starts to sum up every movement that the browser sees, also after a tap.
const WATCH: &str = r#"
window.gscShifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    const moved = sources.map(({ node, previousRect: { top: from }, currentRect: { top: to } }) =>
      `${node?.outerHTML?.slice(0, 80) ?? "gone"} from ${from} to ${to}`);
    gscShifts.push([value, page.screen(), ...moved].join(", "));
  }
}).observe({ type: "layout-shift", buffered: true });
"#;

/// Where header, progress, heading and Continue are, once nothing is on its way any more.
const PLACES: &str = r##"
const done = arguments[0];
Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => {
  const root = [...document.querySelectorAll("[data-screen]")].find((found) => !found.closest("#gsc-static"));
  const box = (selector) => {
    const { top, bottom, left, right } = root.querySelector(selector).getBoundingClientRect();
    return [top, bottom, left, right];
  };
  const heading = box("h1");
  done({
    header: box(".gsc-brand"), progress: box(".gsc-track"), heading: [heading[0], heading[2]],
    "continue": box("[data-action=continue]"),
  });
});
"##;

#[test]
fn nothing_moves_from_step_to_step() {
    // Only Chromium tells what moved, and can be as small as a phone.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        for size in PHONES {
            check.emulate(Emulated {
                size: Some(size),
                ..Emulated::default()
            });
            check.begin_again();
            check.script(WATCH, &[]);
            let first = journey(check);
            assert!(first > 30, "only {first} steps were measured");
            // From and to screens that have something to say above, or a footer in view.
            check.go("erase");
            assert_eq!(check.go("erase-yes"), "start");
            check.play(&until("rf1", calm()));
            check.tick("rf1", "vomitfood");
            check.wait_for("emergency");
            assert_eq!(check.go("not-now"), "rf1");
            let shifts = check.script("return gscShifts", &[]);
            assert_eq!(shifts, json!([]), "{size:?}");
        }
    });
}

/// Goes through the whole check by taps, and holds each question against the first one.
fn journey(check: &Check) -> usize {
    let answers = calm_but(&json!({ "b2": "balls", "s1": "lot", "e1": "now" }));
    let mut first: Option<Value> = None;
    let mut measured = 0;
    let mut topics = further_topics().into_iter();
    let mut screen = check.go("start");
    for _ in 0..80 {
        screen = match screen.as_str() {
            "core-done" => match topics.next() {
                Some(topic) => {
                    check.click_on(&format!("[data-topic={topic}]"));
                    check.wait("the topic", || check.screen() != "core-done");
                    check.screen()
                }
                None => check.go("see-results"),
            },
            "part-done" | "review" => check.go("continue"),
            "result" => return measured,
            _ => {
                let places = check.script_async(PLACES, &[]);
                let wanted = first.get_or_insert_with(|| places.clone());
                measured += 1;
                assert_near(&screen, wanted, &places);
                check.answer_and_go(&answers)
            }
        };
    }
    panic!("the check does not end");
}

#[track_caller]
fn assert_near(screen: &str, wanted: &Value, found: &Value) {
    for (part, wanted) in wanted.as_object().expect("they are named") {
        let numbers = |value: &Value| -> Vec<f64> {
            let all = value.as_array().expect("a box").iter();
            all.map(|number| number.as_f64().expect("a number"))
                .collect()
        };
        let pairs = numbers(wanted).into_iter().zip(numbers(&found[part]));
        // What comes before the danger signs is read before anything else on their screen, also before the heading.
        if screen == "rf1" && part == "heading" {
            continue;
        }
        for (was, is) in pairs {
            assert!(
                (was - is).abs() <= 1.0,
                "{screen}: {part} was at {wanted}, and is at {}",
                found[part]
            );
        }
    }
}

#[test]
fn the_first_list_of_danger_signs_shows_four_of_them_at_once() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        check.emulate(Emulated {
            size: Some((390, 844)),
            ..Emulated::default()
        });
        check.open();
        check.play(&until("rf1", calm()));
        let seen = check.script(
            "const end = page.find('.gsc-bar').getBoundingClientRect().top;
            return [...page.root().querySelectorAll('.gsc-sign')].filter((sign) => sign.getBoundingClientRect().bottom <= end).length",
            &[],
        );
        assert!(seen.as_u64() >= Some(4), "{seen}");
    });
}

#[test]
fn start_is_on_the_first_screen_and_the_card_is_one_screen() {
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        let bottom = |selector: &str| {
            let script = "return page.find(arguments[0]).getBoundingClientRect().bottom";
            check
                .script(script, &[json!(selector)])
                .as_f64()
                .expect("it is there")
        };
        check.emulate(Emulated {
            size: Some((320, 568)),
            ..Emulated::default()
        });
        check.open();
        assert!(bottom("[data-action=start]") <= 568.0);

        // Nearly everything that a card can hold, in the widest of all usual fonts.
        check.play(&core(calm_but(&json!({
            "rf4": ["streaks", "pastreaction", "growth"], "b2": "balls", "b4": "often", "s1": "lot", "v3": "lt10",
            "e1": "now", "e2": ["dairy", "egg", "wheat"], "e3": "own", "e4": "gt4w", "m4": ["pica"],
        }))));
        check.emulate(Emulated {
            size: Some((390, 844)),
            ..Emulated::default()
        });
        let size = "const { width, height } = page.find('.gsc-share').getBoundingClientRect(); return [width, height]";
        let size = check.script(size, &[]);
        assert_eq!(size[0], json!(360), "{size}");
        assert!(size[1].as_f64().expect("a height") <= 640.0, "{size}");
        assert!(
            bottom(".gsc-share") <= 844.0,
            "the card is not on the first screen"
        );
        let first = "return page.find('.gsc-result > :not(:empty)').className";
        assert_eq!(check.script(first, &[]), json!("gsc-share"));

        let printed = check.command(
            "print",
            &json!({ "page": { "width": 21.59, "height": 27.94 } }),
        );
        assert_eq!(crate::paper::pages(printed.as_str().expect("a file")), 1);
    });
}

#[test]
fn continue_works_while_the_step_is_still_on_its_way() {
    play(|check| {
        check.open();
        check.play(&until("b1", calm_but(&json!({}))));
        // Answered and continued in the same turn in which the next screen begins to appear.
        let script = r##"
            const done = arguments[0];
            const answers = [["b1", "3"], ["b2", "soft"], ["b3", "never"], ["b4", "never"]];
            const turn = () => new Promise((next) => setTimeout(next, 0));
            const screen = () =>
              [...document.querySelectorAll("[data-screen]")].find((found) => !found.closest("#gsc-static")).dataset.screen;
            (async () => {
              let running = 0;
              for (const [name, value] of answers) {
                document.querySelector(`input[name=${name}][value="${value}"]`).click();
                await turn();
                running += document.getAnimations().length > 0;
                document.querySelector("[data-action=continue]").click();
                for (let waited = 0; screen() === name && waited < 100; waited++) await turn();
              }
              done([screen(), running > 0]);
            })();
        "##;
        assert_eq!(check.script_async(script, &[]), json!(["b7", true]));
    });
}

/// The page of a practice with these settings.
fn page_with(settings: &str) -> String {
    let page = std::fs::read_to_string(dist().join("index.html")).expect("it is built");
    let with = format!("<main id=\"gut-skin-check\" {settings} ");
    let page = page.replace("<main id=\"gut-skin-check\" ", &with);
    assert!(
        page.contains(settings),
        "index.html has no <main id=\"gut-skin-check\""
    );
    page
}

#[test]
fn a_practice_s_settings_never_break_the_page() {
    let name = "The Very Long Name of a Practice for Nutrition, Feeding, Skin and Bellies of Little Children in the Old Town of Llanfair";
    assert_eq!(name.chars().count(), 120);
    let long = page_with(&format!("data-practice=\"{name}\" data-accent=\"#ffd400\""));
    let unbroken = page_with(&format!("data-practice=\"{}\"", "x".repeat(120)));
    let broken = page_with("data-accent=\"url(x);teal\" data-theme=\"dark\"");
    let stage = Stage {
        pages: &[
            ("/long.html", &long),
            ("/unbroken.html", &unbroken),
            ("/broken.html", &broken),
        ],
        ..Stage::default()
    };
    stage.play(|check| {
        let wide =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let color = |selector: &str, what: &str| {
            let script =
                "return getComputedStyle(page.root().querySelector(arguments[0]))[arguments[1]]";
            check.script(script, &[json!(selector), json!(what)])
        };
        if Engine::of_this_run() == Engine::Chromium {
            check.emulate(Emulated {
                size: Some((320, 568)),
                ..Emulated::default()
            });
        }
        let visit = |path: &str| {
            check.visit(path);
            check.script("localStorage.clear(); sessionStorage.clear()", &[]);
            check.visit(path);
        };
        for path in ["/long.html", "/unbroken.html"] {
            visit(path);
            check.wait_for("start");
            assert_eq!(check.script(wide, &[]), json!(0), "{path}");
            assert_eq!(check.go("start"), "country");
            assert_eq!(check.script(wide, &[]), json!(0), "{path}");
        }

        // A bright yellow: darkened for text, as it is for shapes, and never in an attribute.
        visit("/long.html");
        check.wait_for("start");
        let shade = gut_skin_check::settings::accent::darkened([0xff, 0xd4, 0x00]);
        let [red, green, blue] = shade.map(|part| part.to_string());
        let wanted = format!("rgb({red}, {green}, {blue})");
        assert_eq!(
            color("[data-action=start]", "backgroundColor"),
            json!(wanted)
        );
        assert_eq!(check.console(), Vec::<String>::new());

        // Not a color: the page is as it is without one, and the console says so.
        visit("/broken.html");
        check.wait_for("start");
        let said = check.console();
        let named = said
            .iter()
            .all(|line| line.contains("accent is not usable"));
        assert!(named && !said.is_empty(), "{said:?}");
        assert_eq!(
            color("[data-action=start]", "backgroundColor"),
            json!("rgb(143, 216, 201)")
        );
        let ground = "return getComputedStyle(document.body).backgroundColor";
        assert_eq!(check.script(ground, &[]), json!("rgb(26, 22, 19)"));
        check.expect_errors();
    });
}

#[test]
fn the_drawings_are_there_and_the_poop_shapes_can_be_hidden() {
    play(|check| {
        check.open();
        check.play(&Plan {
            first_result: false,
            until: Some("b2"),
            ..core(calm_but(&json!({})))
        });
        // A drawing that has arrived has a size of its own.
        let drawn = "return [...page.root().querySelectorAll('.gsc-option use')].map((use) => use.getBBox().width > 10)";
        check.wait("the drawings", || {
            check.script(drawn, &[]) == json!([true, true, true, true, true])
        });
        check.tick("b2", "firm");
        check.act("pictures");
        check.wait("no drawings", || check.script(drawn, &[]) == json!([]));
        assert_eq!(check.ticked(), json!({ "b2": ["firm"] }));
        assert_eq!(check.go("continue"), "b3");
        check.go("back");
        assert_eq!(check.script(drawn, &[]), json!([]), "still hidden");
        check.act("pictures");
        check.wait("the drawings", || {
            check.script(drawn, &[]) == json!([true, true, true, true, true])
        });
    });
}
