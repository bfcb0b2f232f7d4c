//! What goes wrong in the middle: a store that is denied or fills up while a parent answers, a program that fills the page in,
//! and the app's file cut off or forbidden on its way.

use crate::answers::{calm, core, until};
use crate::harness::{Check, Engine, Stage, copy_files, dist, play};
use crate::hosts::{events, ready, rest};
use crate::stored::record;
use gut_skin_check::content::EN;
use gut_skin_check::domain::QuestionId;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Makes the stores fail, or work again.
fn stores(check: &Check, fault: &str) {
    check.script(
        "window.gscSet ??= Storage.prototype.setItem;
         window.gscStores ??= { localStorage, sessionStorage };
         for (const area of ['localStorage', 'sessionStorage'])
           Object.defineProperty(window, area, { configurable: true, get() {
             if (window.gscFault === 'denied') throw new DOMException('denied', 'SecurityError');
             return window.gscStores[area];
           } });
         Storage.prototype.setItem = function (...item) {
           if (window.gscFault === 'full') throw new DOMException('full', 'QuotaExceededError');
           return window.gscSet.apply(this, item);
         };
         window.gscFault = arguments[0];",
        &[json!(fault)],
    );
}

#[test]
fn a_store_that_fails_in_the_middle_says_so_and_keeps_all_once_it_works() {
    for (fault, line) in [
        ("denied", EN.ui.storage.denied),
        ("full", EN.ui.storage.full),
    ] {
        play(|check| {
            check.open();
            check.play(&until("b2", calm()));
            let told = || check.words().contains(line);
            assert!(!told(), "{fault}");
            stores(check, fault);
            check.tick("b2", "balls");
            check.wait("that the parent is told", told);
            assert_eq!(check.go("continue"), "b3");
            check.tick("b3", "some");
            stores(check, "");
            assert_eq!(check.go("continue"), "b4");
            check.wait("that it works again", || !told());
            let kept = record(check).progress.answers;
            for question in [QuestionId::B1, QuestionId::B2, QuestionId::B3] {
                assert!(kept.get(question).is_some(), "{fault}: {}", question.key());
            }
            check.reload();
            check.wait_for("b4");
        });
    }
}

/// A password manager, an extension or a browser that fills forms in sets what is ticked and tells the page of it.
#[test]
fn what_a_program_fills_in_is_an_answer_and_nothing_asks_for_more() {
    let fill = "const input = page.input(...arguments);
        input.checked = true;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));";
    play(|check| {
        check.open();
        check.play(&until("b2", calm()));
        check.script(fill, &[json!("b2"), json!("balls")]);
        check.wait("the answer", || {
            check.ticked() == json!({ "b2": ["balls"] })
        });
        assert_eq!(check.go("continue"), "b3");
        assert!(record(check).progress.answers.get(QuestionId::B2).is_some());
        let typed = "return document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea, select').length";
        assert_eq!(
            check.script(typed, &[]),
            json!(0),
            "there is something to fill in"
        );

        // A sign that a program ticks is a danger sign like any other.
        check.begin_again();
        check.play(&until("rf1", calm()));
        check.script(fill, &[json!("rf1"), json!("breath")]);
        check.wait_for("emergency");
    });
}

/// A copy of the site whose app is changed.
fn site(name: &str, change: impl Fn(&Path)) -> PathBuf {
    let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    copy_files(&dist(), &site);
    for file in fs::read_dir(&site).expect("it is copied") {
        change(&file.expect("a file").path());
    }
    site
}

#[track_caller]
fn shows_the_checklist(folder: PathBuf) {
    let stage = Stage {
        folder: Some(folder),
        ..Stage::default()
    };
    stage.play(|check| {
        check.expect_errors();
        check.visit("/");
        check.wait_for("failed");
        assert!(check.words().contains(EN.ui.fallback.heading));
    });
}

fn is_wasm(file: &Path) -> bool {
    file.extension().is_some_and(|kind| kind == "wasm")
}

#[test]
fn an_app_that_is_cut_off_on_its_way_leads_to_the_checklist() {
    shows_the_checklist(site("cut-off", |file| {
        if is_wasm(file) {
            let whole = fs::read(file).expect("it is there");
            fs::write(file, &whole[..whole.len() / 2]).expect("it can be cut");
        }
    }));
}

/// Whether it is a file of this kind and of no part that comes later.
fn is_first(file: &Path, kind: &str) -> bool {
    let name = file.file_name().expect("a name").to_string_lossy();
    let name = name.strip_prefix("gut-skin-check-");
    name.is_some_and(|name| name.len() == 17 + kind.len() && name.ends_with(kind))
}

/// Changes a file so that it would still run.
fn tamper(file: &Path) {
    let mut content = fs::read(file).expect("it is there");
    if is_wasm(file) {
        // A section of its own, which nobody reads: an empty name and nothing in it.
        content.extend([0, 1, 0]);
    } else {
        content.push(b' ');
    }
    fs::write(file, content).expect("it can be changed");
}

#[test]
fn an_app_that_somebody_has_changed_does_not_run() {
    for kind in ["wasm", "js"] {
        shows_the_checklist(site(&format!("changed-{kind}"), |file| {
            if is_first(file, kind) {
                tamper(file);
            }
        }));
    }
}

#[test]
fn a_late_part_and_drawings_that_somebody_has_changed_are_not_taken() {
    let folder = site("changed-late", |file| {
        let name = file.file_name().expect("a name").to_string_lossy();
        if name.contains("-late-") || is_first(file, "json") {
            tamper(file);
        }
    });
    let stage = Stage {
        folder: Some(folder),
        ..Stage::default()
    };
    stage.play(|check| {
        check.expect_errors();
        check.open();
        check.play(&until("core-done", calm()));
        check.go("see-results");
        assert_eq!(check.go("continue"), "waiting");
        let drawn = "return page.tree().querySelectorAll('symbol').length";
        assert_eq!(check.script(drawn, &[]), json!(0));
    });
}

/// Has a script of the check tell that it ran.
fn plant(file: &Path) {
    let mut script = fs::read_to_string(file).expect("it is there");
    script.push_str("self.planted = true;");
    fs::write(file, script).expect("it can be changed");
}

#[test]
fn what_somebody_has_changed_runs_on_no_page_around() {
    let planted = |name: &str, kinds: &[&str]| {
        site(name, |file| {
            let file_name = file.file_name().expect("a name").to_string_lossy();
            let is = |kind: &&str| file_name.starts_with(&format!("gut-skin-check-{kind}-"));
            if kinds.iter().any(is) || (kinds.contains(&"glue") && is_first(file, "js")) {
                plant(file);
            }
            if kinds.contains(&"styles") && is_first(file, "css") {
                tamper(file);
            }
        })
    };
    let stage = |folder| Stage {
        folder: Some(folder),
        ..Stage::default()
    };
    let ran = |check: &Check| check.script("return self.planted ?? false", &[]) == json!(true);
    // WebKit preloads modules and compares none.
    let compares = Engine::of_this_run() != Engine::WebKit;
    // What explains a failure is not believed either, and the owner of the site still gets a line.
    let kinds: &[(&[&str], &str)] = &[
        (&["styles"], "(missing)"),
        (&["element"], "(missing)"),
        (&["element", "help"], "gut-skin-check: no-answer"),
        (&["glue"], "(missing)"),
        (&["glue", "help"], "gut-skin-check: no-answer"),
    ];
    for &(kinds, cause) in if compares { kinds } else { &kinds[..1] } {
        stage(planted(&format!("planted-{}", kinds.join("-")), kinds)).play(|check| {
            check.expect_errors();
            check.visit_host("/plain/element.html");
            check.wait_here("a failure", || !events(check, "check", "error").is_empty());
            assert!(!ran(check), "{kinds:?}");
            let told = |line: &String| line.contains(cause) && line.contains("embedding.html#");
            check.wait_here("a line", || check.console().iter().any(told));
            let shown = "const { shadowRoot, textContent } = document.querySelector('#check');
                         return shadowRoot.textContent + textContent";
            let shown = check.script(shown, &[]);
            let shown = shown.as_str().expect("words");
            assert!(shown.contains("911"), "{kinds:?}: {shown}");
        });
    }
    // A frame's own page has a list of what its modules must be; what gives it a height on paper runs around it.
    stage(planted("planted-print", &["print"])).play(|check| {
        check.expect_errors();
        check.visit_host("/plain/");
        ready(check, "check");
        check.enter_embedded("#check");
        check.play(&core(calm()));
        check.leave_frame();
        let told = "return overheard.some(({ type }) => type === 'paper')";
        check.wait_here("a height on paper", || {
            check.script(told, &[]) == json!(true)
        });
        rest(check, true);
        assert!(!compares || !ran(check));
        let lies = "return document.querySelector('#check').shadowRoot.adoptedStyleSheets.length";
        assert_eq!(check.script(lies, &[]), json!(if compares { 1 } else { 2 }));
    });
    // And the test can see: a browser that preloads no modules cannot compare, and runs what comes.
    stage(planted("planted-seen", &["element"])).play(|check| {
        check.add_page(
            "/around.html",
            "<!doctype html><head><title>A practice</title><link rel=icon href=data:,>
             <script>DOMTokenList.prototype.supports = () => false</script></head>
             <gut-skin-check mode=element></gut-skin-check><script type=module src=embed.js></script>",
        );
        check.visit("/around.html");
        check.wait_here("what was planted", || ran(check));
    });
}

#[test]
fn an_app_that_is_blocked_leads_to_the_checklist() {
    // By somebody in between who does not let such files through.
    shows_the_checklist(site("blocked", |file| {
        if is_wasm(file) {
            fs::remove_file(file).expect("it can go");
        }
    }));
    // By a policy that does not allow WebAssembly. WebKitGTK knows no such policy and runs it.
    if Engine::of_this_run() == Engine::WebKit {
        return;
    }
    shows_the_checklist(site("forbidden", |file| {
        if file.ends_with("index.html") {
            let page = fs::read_to_string(file).expect("it is there");
            let page = page.replace(" 'wasm-unsafe-eval'", "");
            fs::write(file, page).expect("it can be changed");
        }
    }));
}

/// The whole way with a store that is denied half of the time.
#[test]
fn a_store_that_comes_and_goes_loses_no_answer() {
    play(|check| {
        check.open();
        check.play(&until("b1", calm()));
        for (screen, fault) in [("b3", "denied"), ("b5", ""), ("s1", "full"), ("s4", "")] {
            stores(check, fault);
            check.play(&until(screen, calm()));
        }
        check.play(&core(calm()));
        check.wait_for("result");
        assert_eq!(check.result()["level"], "none");
        check.reload();
        check.wait_for("result");
        assert_eq!(check.result()["level"], "none");
    });
}
