//! Visits without a network: what is kept for them, when a new version takes over, and how all of it is switched off.

use crate::answers::{calm, core};
use crate::harness::{Check, Engine, Fault, Plan, Stage, artifacts, copy_files, dist, page_after};
use gut_skin_check::content::EN;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Ready for a visit without a network.
const READY: &str = "const done = arguments[0];
    const ready = async () => {
      const there = await navigator.serviceWorker.getRegistration();
      return there?.active && !there.installing;
    };
    (async () => {
      for (let times = 0; times < 500 && !(await ready()); times++) await new Promise((go) => setTimeout(go, 20));
      done(await ready() ? 'ready' : 'not kept');
    })();";

/// What is kept of the version that answers, and which workers there are.
const STATE: &str = "const done = arguments[0];
    (async () => {
      const there = await navigator.serviceWorker.getRegistrations();
      const names = (await caches.keys()).filter((name) => name.includes(' version '));
      done({
        versions: names.map((name) => name.split(' ').pop()).sort(),
        waiting: there.some((one) => one.waiting),
        workers: there.length,
        others: (await caches.keys()).filter((name) => !name.startsWith('gut-skin-check')),
      });
    })();";

/// Looks for a new version, and says how far it came.
const UPDATE: &str = "const done = arguments[0];
    navigator.serviceWorker.getRegistration().then((there) => there.update()).then(
      (there) => {
        const arriving = there.installing;
        if (!arriving) return done('nothing');
        arriving.onstatechange = () => done(arriving.state);
      }, (error) => done(`${error}`));";

/// What is kept of the copy in `check/`.
const KEPT_BELOW: &str =
    "caches.keys().then((names) => arguments[0](names.filter((name) => name.includes('/check/'))))";

/// Plays with a copy of the site that a test may change. Nothing is played in a browser without workers.
fn with_copy(name: &str, faults: crate::harness::Faults, scene: impl FnOnce(&Check, &Path)) {
    let folder = artifacts().join(name);
    copy_files(&dist(), &folder);
    let stage = Stage {
        folder: Some(folder.clone()),
        faults,
        offline: true,
        ..Stage::default()
    };
    stage.play(|check| {
        check.open();
        if check.script("return 'serviceWorker' in navigator", &[]) == json!(false) {
            // WebKitGTK has none in the windows that its driver opens.
            assert_eq!(Engine::of_this_run(), Engine::WebKit);
            return;
        }
        scene(check, &folder);
    });
}

fn state(check: &Check) -> Value {
    check.script_async(STATE, &[])
}

#[track_caller]
fn ready(check: &Check) {
    assert_eq!(check.script_async(READY, &[]), json!("ready"));
}

/// Loads the page again as its own scripts can. Firefox's driver goes past every worker, as a reload with Shift does.
fn reload(check: &Check) {
    check.script("window.same = true; location.reload()", &[]);
    check.wait_here("another page", || {
        check.script("return window.same", &[]).is_null()
    });
}

/// Which version the page is of.
fn version(check: &Check) -> Value {
    check.script(
        "return document.querySelector('meta[name=gsc-test]')?.content ?? 'as built'",
        &[],
    )
}

/// Puts another version of the page on the server, with its worker.
fn publish(check: &Check, folder: &Path, name: &str) {
    let (page, worker) = (folder.join("index.html"), folder.join("sw.js"));
    let read = |path: PathBuf| fs::read_to_string(path).expect("a file of the build");
    let built = read(dist().join("index.html"));
    let other = built.replacen(
        "<meta name=\"referrer\"",
        &format!("<meta name=\"gsc-test\" content=\"{name}\"><meta name=\"referrer\""),
        1,
    );
    assert_ne!(built, other);
    let digest = |text: &str| {
        let script = "const [text, done] = arguments;
            const bare = text.replace(/(<main id=\"gut-skin-check\")[^>]*/, '$1');
            crypto.subtle.digest('SHA-384', new TextEncoder().encode(bare))
              .then((digest) => done(btoa(String.fromCharCode(...new Uint8Array(digest)))))";
        let digest = check.script_async(script, &[json!(text)]);
        digest.as_str().expect("a digest").to_owned()
    };
    let sw = read(dist().join("sw.js"));
    let (before, after) = (digest(&built), digest(&other));
    assert!(
        sw.contains(&before),
        "sw.js does not have the page's digest"
    );
    let kept = sw.replace(&before, &after);
    // The name of what it keeps is of its own, too.
    let known = dist_version(check);
    assert!(kept.contains(&known), "sw.js does not name what it keeps");
    fs::write(worker, kept.replace(&known, name)).expect("a new worker");
    fs::write(page, other).expect("a new page");
}

/// The name under which the version as it was built is kept.
fn dist_version(check: &Check) -> String {
    let versions = state(check)["versions"].clone();
    versions[0].as_str().expect("a version is kept").to_owned()
}

#[test]
fn after_the_first_visit_the_check_needs_no_network_from_start_to_result() {
    with_copy("offline-all", &[], |check, _| {
        ready(check);
        check.stop_server();
        for path in ["/", "/index.html", "/?utm_source=mail", "/index.html?a=b#c"] {
            check.visit(path);
            check.wait_for("start");
        }
        check.play(&core(calm()));
        assert_eq!(check.screen(), "result");
        reload(check);
        check.wait_for("result");
        // The drawings and the icons are there, too.
        for name in ["icon-192.png", "app.webmanifest", "reminder-19-30.ics"] {
            let script =
                "fetch(arguments[0]).then((answer) => arguments[1](answer.status), arguments[1])";
            assert_eq!(
                check.script_async(script, &[json!(name)]),
                json!(200),
                "{name}"
            );
        }
        check.expect_errors();
    });
}

#[test]
fn a_server_that_sends_index_html_on_to_the_folder_is_one_of_many() {
    with_copy(
        "offline-folder",
        &[("/index.html", Fault::Folder)],
        |check, _| {
            ready(check);
            check.stop_server();
            for path in ["/index.html", "/"] {
                check.visit(path);
                check.wait_for("start");
            }
            check.expect_errors();
        },
    );
}

#[test]
fn a_practice_s_settings_are_kept_and_a_change_is_there_at_the_visit_after_the_next() {
    with_copy("offline-settings", &[], |check, folder| {
        ready(check);
        let page = folder.join("index.html");
        let built = fs::read_to_string(&page).expect("a page");
        let main = "<main id=\"gut-skin-check\" ";
        assert!(built.contains(main));
        let set = built.replacen(main, &format!("{main}data-practice=\"Oak Street\" "), 1);
        fs::write(page, set).expect("a page with settings");
        let shown = || check.words().contains("Oak Street");
        check.wait_here("the new settings", || {
            check.open();
            shown()
        });
        check.stop_server();
        check.open();
        assert!(shown());
        check.expect_errors();
    });
}

/// A new version that `spoil` keeps from being kept: the one before goes on.
fn goes_on_after(name: &str, spoil: impl FnOnce(&Path)) {
    with_copy(name, &[], |check, folder| {
        ready(check);
        let before = state(check);
        publish(check, folder, "b");
        spoil(folder);
        check.open();
        assert_eq!(check.script_async(UPDATE, &[]), json!("redundant"));
        assert_eq!(state(check), before);
        check.stop_server();
        check.open();
        assert_eq!(version(check), json!("as built"));
        check.expect_errors();
    });
}

#[test]
fn one_wrong_file_and_the_old_version_goes_on() {
    goes_on_after("offline-wrong", |folder| {
        let icon = folder.join("icon-512.png");
        let mut bytes = fs::read(&icon).expect("an icon");
        *bytes.last_mut().expect("it is not empty") ^= 1;
        fs::write(icon, bytes).expect("another icon");
    });
}

#[test]
fn a_new_version_waits_for_the_start_and_reloads_once() {
    with_copy("offline-update", &[], |check, folder| {
        ready(check);
        check.open();
        assert_eq!(check.go("start"), "country");
        check.answer("country", &json!("us"));
        publish(check, folder, "b");
        // In the middle of the check it only waits.
        let update = "navigator.serviceWorker.getRegistration().then((there) => there.update()).then(() => arguments[0](1), arguments[0])";
        check.script("window.same = true", &[]);
        check.script_async(update, &[]);
        check.wait_here("a version that waits", || {
            state(check)["waiting"] == json!(true)
        });
        check.act("continue");
        check.wait("the next question", || check.screen() != "country");
        assert_eq!(check.script("return window.same", &[]), json!(true));
        let here = check.screen();
        // The same page in another tab: on start, and yet nothing happens while this one is open.
        check.new_visit();
        check.open();
        check.script("window.same = true", &[]);
        check.script_async("setTimeout(arguments[0], 1000)", &[]);
        assert_eq!(check.script("return window.same", &[]), json!(true));
        assert_eq!(version(check), json!("as built"));
        // Alone, and on start: it takes over, and what was answered is there.
        check.replace_all_windows();
        check.visit("/");
        check.wait_here("the new version", || version(check) == json!("b"));
        check.wait_for("start");
        check.script("window.same = true", &[]);
        check.script_async("setTimeout(arguments[0], 1000)", &[]);
        assert_eq!(check.script("return window.same", &[]), json!(true));
        assert_eq!(state(check)["versions"], json!(["b"]));
        assert_eq!(check.go("resume"), here);
        check.stop_server();
        reload(check);
        check.wait_for(&here);
        assert_eq!(version(check), json!("b"));
        check.expect_errors();
    });
}

#[test]
fn the_switch_removes_what_is_ours_and_nothing_else() {
    with_copy("offline-off", &[], |check, folder| {
        ready(check);
        // The site's own: a worker in another folder, and a cache.
        fs::create_dir_all(folder.join("shop")).expect("a folder");
        fs::write(folder.join("shop/worker.js"), "").expect("a worker");
        fs::write(folder.join("shop/index.html"), crate::harness::BLANK).expect("a page");
        check.visit("/shop/");
        let neighbor =
            "caches.open('shop').then(() => navigator.serviceWorker.register('worker.js'))
            .then(() => arguments[0](1), arguments[0])";
        check.script_async(neighbor, &[]);
        check.open();
        ready(check);
        let settled = || {
            check.script_async("setTimeout(arguments[0], 700)", &[]);
            state(check)
        };
        let all = settled();
        assert_eq!(
            (&all["workers"], &all["others"]),
            (&json!(2), &json!(["shop"]))
        );

        // A network that is down says nothing, however often.
        check.stop_server();
        for _ in 0..3 {
            check.open();
            assert_eq!(settled(), all);
        }
        check.go_on_server();

        // Gone on one visit, and there again on the next: nothing happens.
        let file = folder.join("version.json");
        let text = fs::read_to_string(&file).expect("the version");
        fs::remove_file(&file).expect("the version goes");
        check.open();
        assert_eq!(settled(), all);
        fs::write(&file, &text).expect("the version is back");
        check.open();
        assert_eq!(settled(), all);

        // Gone on two.
        fs::write(&file, "<!doctype html><title>Page not found</title>").expect("another file");
        check.open();
        assert_eq!(settled(), all);
        check.open();
        check.wait_here("the end", || state(check)["versions"] == json!([]));
        let left = state(check);
        assert_eq!(
            (&left["workers"], &left["others"]),
            (&json!(1), &json!(["shop"]))
        );

        // By the switch itself, at once.
        fs::write(&file, &text).expect("the version is back");
        check.open();
        ready(check);
        fs::write(&file, text.replace("true", "false")).expect("switched off");
        check.open();
        check.wait_here("the end", || state(check)["versions"] == json!([]));
        check.expect_errors();
    });
}

/// A store in which there is room for two files only.
const FULL: &str = "const put = Cache.prototype.put;
    let room = 2;
    Cache.prototype.put = function (...all) {
      if (room-- > 0) return put.apply(this, all);
      const full = new DOMException('no room', 'QuotaExceededError');
      return fetch('version.json?full').then(() => Promise.reject(full));
    };";

fn fill_store(folder: &Path) {
    let worker = folder.join("sw.js");
    let text = fs::read_to_string(&worker).expect("a worker");
    fs::write(worker, format!("{FULL}{text}")).expect("a worker without room");
}

#[test]
fn a_store_that_is_full_keeps_all_of_the_version_before() {
    goes_on_after("offline-full", fill_store);
}

#[test]
fn a_first_visit_with_a_full_store_keeps_nothing_and_the_check_works() {
    with_copy("offline-room", &[], |check, folder| {
        ready(check);
        let below = folder.join("check");
        copy_files(&dist(), &below);
        fill_store(&below);
        check.visit("/check/");
        // Two files are kept when it says that there is no more room.
        check.wait_here("the worker to let go of what it has kept", || {
            let asked = check.requests();
            asked
                .iter()
                .any(|line| line.ends_with("/check/version.json?full"))
                && check.script_async(KEPT_BELOW, &[]) == json!([])
        });
        check.play(&core(calm()));
        assert_eq!(check.screen(), "result");
    });
}

/// How windows that are private, and browsers with their stores switched off, deny what a visit without a network would need.
const DENIALS: [(&str, &str); 4] = [
    ("/none.html", "delete Navigator.prototype.serviceWorker"),
    ("/no-caches.html", "delete window.caches"),
    (
        "/refused.html",
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'))",
    ),
    (
        "/denied.html",
        "Object.defineProperty(window, 'caches', { get() { throw new DOMException('', 'SecurityError') } })",
    ),
];

#[test]
fn a_window_that_denies_it_is_a_check_that_needs_the_network() {
    let pages = DENIALS.map(|(path, denial)| (path, page_after(denial)));
    let pages = pages.each_ref().map(|(path, page)| (*path, page.as_str()));
    let stage = Stage {
        pages: &pages,
        offline: true,
        ..Stage::default()
    };
    stage.play(|check| {
        for (path, _) in DENIALS {
            check.visit(path);
            check.wait_for("start");
            check.wait_here("the end of what a first visit does", || {
                check.script("return !!document.querySelector('link[rel=manifest]')", &[])
                    == json!(true)
            });
            check.play(&core(calm()));
            assert_eq!(check.screen(), "result", "{path}");
            check.script("localStorage.clear(), sessionStorage.clear()", &[]);
        }
    });
}

/// A worker of the site itself, above the check, which changes what passes by it.
const MEDDLER: &str = "addEventListener('fetch', (event) => {
      if (!/wasm$/.test(event.request.url)) return;
      event.respondWith(fetch(event.request).then(async (answer) => {
        const bytes = await answer.arrayBuffer();
        return new Response(new Blob([bytes, new Uint8Array([0, 1, 0])]), { headers: answer.headers });
      }));
    });
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));";

#[test]
fn a_worker_of_the_site_that_changes_the_app_is_refused() {
    with_copy("offline-meddler", &[], |check, folder| {
        let below = folder.join("check");
        copy_files(&dist(), &below);
        fs::write(folder.join("meddler.js"), MEDDLER).expect("a worker");
        fs::write(folder.join("blank.html"), crate::harness::BLANK).expect("a page");
        check.visit("/blank.html");
        let meddle = "navigator.serviceWorker.register('/meddler.js').then(() => navigator.serviceWorker.ready)
            .then(() => arguments[0](1), arguments[0])";
        assert_eq!(check.script_async(meddle, &[]), json!(1));
        check.expect_errors();
        check.visit("/check/");
        check.wait_for("failed");
        assert!(check.words().contains(EN.ui.fallback.heading));
        // And nothing of it is kept for later.
        assert_eq!(check.script_async(KEPT_BELOW, &[]), json!([]));
    });
}

#[test]
fn the_policy_lets_our_worker_through_and_nothing_else() {
    with_copy("offline-policy", &[], |check, folder| {
        ready(check);
        fs::write(folder.join("other.js"), "").expect("a script");
        let refused = |script: &str| {
            let whole = format!(
                "Promise.resolve().then(() => {script}).then(() => arguments[0]('done'), (error) => arguments[0](error.name))"
            );
            check.script_async(&whole, &[])
        };
        // Where the engine has the types, a text is no address of a worker, and there is no second policy.
        if check.script("return 'trustedTypes' in window", &[]) == json!(true) {
            assert_eq!(
                refused("navigator.serviceWorker.register('other.js')"),
                json!("TypeError")
            );
            assert_eq!(
                refused("trustedTypes.createPolicy('gsc-worker', {})"),
                json!("TypeError")
            );
            assert_eq!(
                refused("trustedTypes.createPolicy('other', {})"),
                json!("TypeError")
            );
        }
        // No other site is asked for anything; the policy says so before anything is sent.
        let elsewhere = "document.addEventListener('securitypolicyviolation', (event) => arguments[0](event.violatedDirective));
            fetch('http://localhost:9/').catch(() => setTimeout(arguments[0], 2000, 'nobody refused it'));";
        assert_eq!(check.script_async(elsewhere, &[]), json!("connect-src"));
        // In a frame there is none at all.
        let host = "<!doctype html><html lang=\"en\"><head><title>Host</title></head><body><iframe src=\"/\"></iframe></body></html>";
        check.add_page("/host.html", host);
        check.visit("/host.html");
        check.enter_frame();
        check.wait_for("start");
        let ours = "navigator.serviceWorker.register('sw.js')";
        assert_ne!(refused(ours), json!("done"));
        check.expect_errors();
    });
}

#[test]
fn the_check_can_be_installed() {
    with_copy("offline-installed", &[], |check, _| {
        ready(check);
        if Engine::of_this_run() == Engine::Chromium {
            let manifest = check.devtools("Page.getAppManifest", &json!({}));
            assert_eq!(manifest["errors"], json!([]), "{manifest}");
            assert!(
                manifest["url"]
                    .as_str()
                    .is_some_and(|url| url.ends_with("/app.webmanifest"))
            );
            let wanting = check.devtools("Page.getInstallabilityErrors", &json!({}));
            assert_eq!(wanting["installabilityErrors"], json!([]));
        }
    });
}

/// What is asked for and in which order is the same for all answers; and once the late part is there, nothing is needed.
#[test]
fn what_is_asked_for_depends_on_no_answer_and_once_loaded_nothing_is_needed() {
    let asked = |plan: &Plan| {
        let mut all = Vec::new();
        Stage::default().play(|check| {
            check.open();
            check.wait_for_idle();
            all = check.requests();
            check.stop_server();
            check.play(plan);
            assert_eq!(check.requests(), all);
            check.go_on_server();
        });
        all
    };
    let mut quiet = asked(&core(calm()));
    let mut troubled = asked(&crate::answers::troubled());
    // Who waits for nothing is served the same: when something is asked for is not up to the screens.
    let mut hurried = Vec::new();
    Stage::default().play(|check| {
        check.open();
        check.play(&core(calm()));
        check.wait_for_idle();
        hurried = check.requests();
    });
    // What loads side by side comes in any order.
    for all in [&mut quiet, &mut troubled, &mut hurried] {
        all.sort();
    }
    assert_eq!(quiet, troubled);
    assert_eq!(quiet, hurried);
    assert!(
        quiet.iter().any(|line| line.contains("/version.json")),
        "{quiet:?}"
    );
}
