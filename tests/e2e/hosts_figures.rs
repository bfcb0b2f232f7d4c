//! What a check below the fold costs the page around it, against the same page without it, in one run.

use crate::harness::{Check, Engine, artifacts, play};
use crate::hosts::{ready, scroll_to};
use serde_json::Value;

/// Loads of each page; the middle one counts.
const LOADS: usize = 5;
/// The machine's own noise, in milliseconds.
const NOISE: f64 = 80.0;

const MEASURE: &str = "
    const done = arguments[arguments.length - 1];
    const found = { lcp: 0, cls: 0 };
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) found.lcp = entry.startTime })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) found.cls += entry.value })
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done([found.lcp, found.cls]), 700)";

fn figures(check: &Check, page: &str) -> [f64; 2] {
    let loads = (0..LOADS).map(|_| {
        check.visit_host(page);
        let found = check.script_async(MEASURE, &[]);
        [&found[0], &found[1]].map(|number| number.as_f64().expect("a number"))
    });
    let mut loads: Vec<[f64; 2]> = loads.collect();
    loads.sort_by(|a, b| a[0].total_cmp(&b[0]));
    let shift = loads.iter().map(|load| load[1]).fold(0.0, f64::max);
    [loads[LOADS / 2][0], shift]
}

#[test]
fn a_check_below_the_fold_costs_the_page_nothing() {
    // Only Chromium tells both.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        // Warm, so that the first page is not the slow one.
        figures(check, "/figures/without.html");
        let without = figures(check, "/figures/without.html");
        let mut lines = vec![format!(
            "without: LCP {:.0} ms, CLS {:.4}",
            without[0], without[1]
        )];
        for mode in ["frame", "element"] {
            let before = check.requests().len();
            let with = figures(check, &format!("/figures/{mode}.html"));
            lines.push(format!("{mode}: LCP {:.0} ms, CLS {:.4}", with[0], with[1]));
            let loaded: Vec<String> = check.requests().split_off(before);
            assert!(
                loaded.iter().all(|request| request.ends_with("/embed.js")),
                "loaded ahead: {loaded:?}"
            );
            assert!((with[0] - without[0]).abs() < NOISE, "{lines:?}");
            assert!((with[1] - without[1]).abs() < 0.000_1, "{lines:?}");
            // It does start when the reader comes near.
            scroll_to(check, "#check");
            ready(check, "check");
            assert_ne!(
                check.script(
                    "return check.shadowRoot.querySelector('div').clientHeight",
                    &[]
                ),
                Value::from(0)
            );
        }
        let text = lines.join("\n") + "\n";
        println!("{text}");
        std::fs::write(artifacts().join("host-figures.txt"), text).expect("it can be written");
    });
}
