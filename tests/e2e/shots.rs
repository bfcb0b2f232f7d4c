//! Pictures of every screen in the sizes that matter, to be looked at by people. Not part of a test run:
//!
//! `GSC_SHOTS=<folder> cargo test ... --test e2e -- --ignored pictures`

use crate::answers::{calm, calm_but, core, further_topics, until};
use crate::harness::{Check, Engine, Plan, play, save_picture};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Name, width, height, text size (16 is usual).
const SIZES: &[(&str, u32, u32, u32)] = &[
    ("320", 320, 568, 16),
    ("390", 390, 844, 16),
    ("1280", 1280, 900, 16),
    ("390-large-text", 390, 844, 32),
];

#[test]
#[ignore = "writes pictures for people to look at"]
fn pictures_of_every_screen() {
    assert_eq!(
        Engine::of_this_run(),
        Engine::Chromium,
        "the sizes are set by Chromium's own commands"
    );
    let folder = std::env::var("GSC_SHOTS").expect("GSC_SHOTS names a folder");
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    play(|check| {
        let mut number = 0;
        let mut shoot = |name: &str| {
            number += 1;
            pictures(check, &folder.join(format!("{number:02}-{name}")));
        };
        check.open();
        shoot("start");

        let answers = calm_but(&json!({
            "age": 20, "b2": "balls", "b4": "often", "b7": "gt3m", "x2": "nothelping", "s1": "lot", "s3": "several",
            "rf4": ["streaks"], "e1": "now", "e3": "own", "m3": ["iron"], "m3b": "noone", "t3": "most", "v4": "ge3",
        }));
        let plan = Plan {
            answers: answers.clone(),
            topics: further_topics(),
            until: None,
        };
        let all = check.play(&plan);
        check.begin_again();
        for screen in &all.trail[1..] {
            let questions = gut_skin_check::domain::QuestionId::ALL.iter();
            let known = questions.map(|id| id.key()).find(|key| key == screen);
            if let Some(question) = known {
                let answers = answers.clone();
                check.play(&Plan {
                    answers,
                    topics: further_topics(),
                    until: Some(question),
                });
                if let Some(answer) = plan.answers.get(question) {
                    check.answer(question, answer);
                }
                shoot(question);
            }
        }
        check.begin_again();
        check.play(&until("b2", calm()));
        check.act("continue");
        shoot("b2-missing");
        check.play(&until("core-done", answers.clone()));
        shoot("core-done");
        check.play(&until("review", answers));
        shoot("review");
        check.go("continue");
        shoot("result-core-only");
        check.go("see-method");
        shoot("method");
        check.go("back");
        check.go("erase");
        shoot("erase");
        for (name, answers) in [
            ("emergency-allergy", json!({ "rf1": ["breath"] })),
            ("emergency-battery", json!({ "rf2": ["battery"] })),
            ("emergency-poison", json!({ "rf2": ["swallowed"] })),
            (
                "today",
                json!({ "rf1": ["notsure"], "rf3": ["eye", "crust"] }),
            ),
            ("too-young", json!({ "age": 11 })),
            ("too-old", json!({ "age": 60 })),
            ("result-calm", json!({})),
        ] {
            check.begin_again();
            check.play(&core(calm_but(&answers)));
            shoot(name);
        }
        check.open_new_visit();
        shoot("start-again");
        check.begin_again();
        check.play(&plan);
        shoot("result-all-topics");
    });
}

/// One picture of the window for each size, and one of the whole page where it is longer.
fn pictures(check: &Check, stem: &Path) {
    let command = |name: &str, parameters: Value| {
        check.command(
            "goog/cdp/execute",
            &json!({ "cmd": name, "params": parameters }),
        )
    };
    for (size, width, height, text) in SIZES {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        command("Emulation.setDeviceMetricsOverride", metrics);
        command(
            "Page.setFontSizes",
            json!({ "fontSizes": { "standard": text } }),
        );
        check.script("scrollTo(0, 0)", &[]);
        let long = check.script(
            "return document.documentElement.scrollHeight > innerHeight",
            &[],
        );
        for (whole, suffix) in [(false, ""), (true, "-whole")] {
            if whole && long != json!(true) {
                continue;
            }
            let picture = command(
                "Page.captureScreenshot",
                json!({ "format": "png", "captureBeyondViewport": whole }),
            );
            let file = format!("{}-{size}{suffix}.png", stem.display());
            save_picture(
                picture["data"].as_str().expect("a picture"),
                Path::new(&file),
            );
        }
    }
    command("Emulation.clearDeviceMetricsOverride", json!({}));
    command(
        "Page.setFontSizes",
        json!({ "fontSizes": { "standard": 16 } }),
    );
}
