//! axe-core finds nothing against WCAG 2.2 A and AA on any kind of screen. A smoke test: what needs a
//! person (order, names, words) is tested and read elsewhere.

use crate::answers::{calm, calm_but, core, further_topics, until};
use crate::harness::{Check, Engine, Plan, axe, play};
use serde_json::{Value, json};

const RUN: &str = r#"
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
// Colors on their way from one to another are nobody's colors.
const still = Promise.all(document.getAnimations().map((animation) => animation.finished));
still.then(() => axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })).then(
  ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.html.slice(0, 200)}`))),
  (error) => done([String(error)]),
);
"#;

#[test]
fn axe_finds_nothing_on_any_kind_of_screen() {
    // The rules look at the same markup and styles in every engine; once is enough.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    let source = std::fs::read_to_string(axe()).expect("axe-core is text");
    play(|check| {
        let mut found = Vec::new();
        let mut look = |check: &Check, what: &str| found.extend(violations(check, &source, what));

        check.open();
        look(check, "start");
        look_at_questions(check, &mut look);

        for (answers, screen) in [
            (json!({ "rf1": ["breath"] }), "emergency"),
            (json!({ "rf3": ["eye", "blisters"] }), "today"),
            (json!({ "age": 60 }), "out-of-range"),
        ] {
            check.begin_again();
            assert_eq!(check.play(&core(calm_but(&answers))).screen, screen);
            look(check, screen);
        }

        check.begin_again();
        check.play(&until("core-done", troubled().answers));
        look(check, "core-done");
        check.play(&until("review", troubled().answers));
        look(check, "review");
        check.begin_again();
        check.play(&troubled());
        look(check, "result with trouble");
        check.go("see-method");
        look(check, "method");
        check.go("back");
        check.go("erase");
        look(check, "erase");
        check.go("erase-yes");
        check.play(&core(calm()));
        look(check, "calm result");
        check.open_new_visit();
        look(check, "start with saved answers");

        assert!(
            found.is_empty(),
            "{} violations:\n{}",
            found.len(),
            found.join("\n")
        );
    });
}

fn look_at_questions(check: &Check, look: &mut impl FnMut(&Check, &str)) {
    for screen in ["country", "age", "rf1", "rf3", "rf4", "b1", "g", "m3"] {
        check.play(&until(screen, calm()));
        look(check, screen);
        check.act("continue");
        check.wait("the summary of what is missing", || {
            check.focus() != "action continue"
        });
        look(check, &format!("{screen} with a summary"));
        if screen == "age" {
            check.tick("age-years", "3");
            look(check, "age with months");
        }
    }
    check.go("see-method");
    check.go("back");
}

/// A family with nearly everything that a result can show.
fn troubled() -> Plan {
    let answers = calm_but(&json!({
        "age": 20, "bf": "no", "rf3": ["crustseen"], "rf4": ["streaks", "pastreaction", "complex", "notsure"],
        "b1": "le2", "b2": "balls", "b4": "often", "b7": "gt3m", "x2": "stopped",
        "s1": "constant", "s3": "much", "s4": ["crack"], "s5": "hard", "s6": "fast",
        "g": { "g1": "y", "g2": "h", "g3": "x", "g4": "h", "g5": "h",
               "g6": "x", "g7": "h", "g8": "h", "g9": "w", "g10": "y" },
        "v3": "lt10", "v4": "ge3", "t4": "yes", "e1": "now", "e2": ["dairy", "egg", "other"], "e3": "own",
        "e4": "gt4w", "m3": ["multi", "iron"], "m3b": "noone", "m4": ["pica"], "c1": "5to7", "c3": "limit",
        "f1": "0to1", "f2": [], "f3": "ns", "f4": "gt24", "f6": [], "t1": "most", "t2": "most", "t3": "most",
        "t5": "very", "x1": ["foodtest", "stooltest"], "x3": "yes",
    }));
    Plan {
        answers,
        topics: further_topics(),
        until: None,
    }
}

fn violations(check: &Check, source: &str, screen: &str) -> Vec<String> {
    let there = check.script("return typeof axe === 'object'", &[]);
    if there != json!(true) {
        check.script(source, &[]);
    }
    let found = check.script_async(RUN, &[]);
    let found = found.as_array().into_iter().flatten();
    found
        .filter_map(Value::as_str)
        .map(|line| format!("{screen}: {line}"))
        .collect()
}
