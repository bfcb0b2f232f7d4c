//! The check as a test sees it: screens, answers and actions by the names of the machine contract.

use super::browser::Browser;
use super::plan::{Answers, Plan, Played, rows};
use super::settings::artifacts;
use super::site::Site;
use super::webdriver::Element;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// What the tests ask of a page, in the terms of the machine contract.
pub(crate) const PAGE: &str = include_str!("page.js");
const PLAY: &str = include_str!("play.js");
/// The machine may be busy with other work.
const PATIENCE: Duration = Duration::from_secs(15);

/// The check in a browser.
#[derive(Debug)]
pub(crate) struct Check {
    browser: Browser,
    site: Site,
    hosts: Site,
    steps: RefCell<Vec<String>>,
    heard: RefCell<Vec<String>>,
    errors_expected: Cell<bool>,
}

impl Check {
    pub(super) fn new(browser: Browser, site: Site, hosts: Site) -> Self {
        Self {
            browser,
            site,
            hosts,
            steps: RefCell::default(),
            heard: RefCell::default(),
            errors_expected: Cell::new(false),
        }
    }

    /// The test is green.
    pub(super) fn end(self) {
        self.browser.keep();
    }

    // ---- Pages and windows

    /// Opens the check and waits for its start screen.
    pub(crate) fn open(&self) {
        self.visit("/");
        self.wait_for("start");
    }

    /// Opens any page of the site.
    pub(crate) fn visit(&self, path: &str) {
        self.leave(format!("open {path}"));
        self.done(self.browser.session.open(&self.site.address(path)));
    }

    /// Opens a page of `tests/hosts`, which is another site than the check's.
    pub(crate) fn visit_host(&self, path: &str) {
        let address = self.hosts.foreign_address(path);
        self.leave(format!("open the host {path}"));
        self.done(self.browser.session.open(&address));
        // Right after an entry that a page added, Chromium's driver takes the next page for loaded too early.
        self.wait_here("the host to be read", || {
            let read = "return document.readyState !== 'loading' && location.pathname === new URL(arguments[0]).pathname";
            self.script(read, &[json!(address)]) == json!(true)
        });
    }

    /// Opens a page of `tests/hosts` from the disk.
    pub(crate) fn visit_file(&self, path: &str) {
        self.leave(format!("open the file {path}"));
        let name = std::thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let folder = artifacts().join(name);
        for path in [path, "/host.js"] {
            let file = folder.join(path.trim_start_matches('/'));
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a new folder");
            std::fs::write(&file, self.hosts.page(path)).expect("a new file");
        }
        let address = format!("file://{}{path}", folder.display());
        self.done(self.browser.session.open(&address));
    }

    /// Puts a page beside those of `tests/hosts`.
    pub(crate) fn add_host(&self, path: &str, html: &str) {
        self.hosts.add(path, html);
    }

    /// Puts a page beside the built site.
    pub(crate) fn add_page(&self, path: &str, html: &str) {
        self.site.add(path, html);
    }

    /// Loads the page again in the same tab.
    pub(crate) fn reload(&self) {
        self.leave("reload".to_owned());
        self.done(self.browser.session.reload());
    }

    /// Presses the browser's Back.
    pub(crate) fn browser_back(&self) {
        self.leave("browser back".to_owned());
        self.done(self.browser.session.back());
    }

    /// Presses the browser's Forward.
    pub(crate) fn browser_forward(&self) {
        self.leave("browser forward".to_owned());
        self.done(self.browser.session.forward());
    }

    /// Closes the window, and goes on in one that knows nothing of it.
    pub(crate) fn replace_window(&self) {
        self.leave("another window instead".to_owned());
        self.done(self.browser.session.replace_window());
    }

    /// The same with all windows that there are.
    pub(crate) fn replace_all_windows(&self) {
        self.leave("another window instead of all".to_owned());
        self.done(self.browser.session.replace_all_windows());
    }

    /// Sets the size of the window.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.step(format!("{width} x {height}"));
        self.done(self.browser.session.resize(width, height));
    }

    /// Opens the check in a new window: a new visit, with the same storage.
    pub(crate) fn open_new_visit(&self) {
        self.new_visit();
        self.open();
    }

    /// Leaves the page for a window that knows nothing of it.
    pub(crate) fn new_visit(&self) {
        self.leave("new window".to_owned());
        self.done(self.browser.session.new_window());
    }

    /// Empties the stores and opens the check, as if nobody had been here.
    pub(crate) fn begin_again(&self) {
        self.step("forget everything".to_owned());
        // A new window has no page yet, and no store.
        let clear = "if (origin !== 'null') localStorage.clear(), sessionStorage.clear()";
        self.script(clear, &[]);
        self.open();
    }

    /// Goes on inside the page's first frame.
    pub(crate) fn enter_frame(&self) {
        self.step("enter the frame".to_owned());
        self.done(self.browser.session.enter_frame());
    }

    /// Keeps the app back on the server, or lets it go.
    pub(crate) fn hold_app(&self, held: bool) {
        self.site.hold(".wasm", held);
    }

    /// Keeps files back on the server by a part of their paths, or lets them go.
    pub(crate) fn hold(&self, part: &str, held: bool) {
        self.site.hold(part, held);
    }

    /// Lets one more piece of what is slow arrive.
    pub(crate) fn deliver(&self) {
        self.site.deliver();
    }

    /// Lets nothing more of what is slow arrive.
    pub(crate) fn dam(&self) {
        self.site.dam();
    }

    /// Waits until the check's own page has asked for all that it asks for behind its start. Chromium asks for the manifest and
    /// an icon a moment after the page has named them.
    pub(crate) fn wait_for_idle(&self) {
        self.wait("the version", || {
            let requests = self.requests();
            requests.iter().any(|line| line.contains("/version.json"))
        });
        self.script_async("setTimeout(arguments[0], 1000)", &[]);
    }

    /// The server is there no more.
    pub(crate) fn stop_server(&self) {
        self.step("the server stops".to_owned());
        self.site.stop();
    }

    /// The server is there again.
    pub(crate) fn go_on_server(&self) {
        self.step("the server goes on".to_owned());
        self.site.go_on();
    }

    /// Goes on inside the frame that an embedded check has made.
    #[track_caller]
    pub(crate) fn enter_embedded(&self, selector: &str) {
        self.step(format!("enter the frame of {selector}"));
        let script =
            "return document.querySelector(arguments[0])?.shadowRoot?.querySelector('iframe')";
        let mut frame = Value::Null;
        self.wait_here(&format!("the frame of {selector}"), || {
            frame = self.script(script, &[json!(selector)]);
            !frame.is_null()
        });
        self.command("frame", &json!({ "id": frame }));
    }

    /// Goes on in the page itself.
    pub(crate) fn leave_frame(&self) {
        self.step("leave the frame".to_owned());
        self.command("frame", &json!({ "id": null }));
    }

    /// Goes on in the other of two windows, waiting until there are two.
    pub(crate) fn other_window(&self) {
        self.step("other window".to_owned());
        self.wait_here("another window", || {
            self.browser.session.other_window().is_ok()
        });
    }

    /// Waits until something holds on a page that may show no check.
    #[track_caller]
    pub(crate) fn wait_here(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds() {
            assert!(Instant::now() < deadline, "waited for {what}");
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// Every request to the server so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.site.requests()
    }

    // ---- What is shown

    /// The screen shown.
    pub(crate) fn screen(&self) -> String {
        text(self.ask("screen", &[]))
    }

    /// Opens everything that can be opened, which is a part of the page, too.
    pub(crate) fn unfold(&self) {
        let open =
            "for (const closed of page.tree().querySelectorAll('details')) closed.open = true";
        self.script(open, &[]);
    }

    /// All the words of the screen, once it has been laid out.
    #[track_caller]
    pub(crate) fn words(&self) -> String {
        let words = RefCell::new(Value::Null);
        self.wait("words to be laid out", || {
            *words.borrow_mut() = self.ask("text", &[]);
            !words.borrow().is_null()
        });
        text(words.take())
    }

    /// What has the focus: `heading`, `input b1=3`, `action continue`, `nothing`, or a tag.
    pub(crate) fn focus(&self) -> String {
        text(self.ask("focus", &[]))
    }

    /// The inputs that are ticked, as `{name: [values]}`.
    pub(crate) fn ticked(&self) -> Value {
        self.ask("ticked", &[])
    }

    /// The parts of the result that the page shows.
    pub(crate) fn result(&self) -> Value {
        self.ask("result", &[])
    }

    /// Whether there is a button for an action.
    pub(crate) fn offers(&self, action: &str) -> bool {
        !self.ask("button", &[json!(action)]).is_null()
    }

    /// The check's own keys in `localStorage` or `sessionStorage`.
    pub(crate) fn stored(&self, area: &str) -> Vec<String> {
        texts(&self.ask("stored", &[json!(area)]))
    }

    /// Waits until a screen is shown.
    #[track_caller]
    pub(crate) fn wait_for(&self, screen: &str) {
        self.wait(&format!("the screen {screen:?}"), || {
            self.screen() == screen
        });
    }

    /// Waits until something has the focus, in the words of [`Check::focus`].
    #[track_caller]
    pub(crate) fn wait_for_focus(&self, target: &str) {
        self.wait(&format!("the focus on {target:?}"), || {
            self.focus() == target
        });
    }

    /// Waits until something holds.
    #[track_caller]
    pub(crate) fn wait(&self, what: &str, holds: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds() {
            let late = Instant::now() > deadline;
            assert!(
                !late,
                "waited for {what}, but the screen is {:?} and the focus on {:?}",
                self.screen(),
                self.focus()
            );
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    // ---- What a parent does

    /// Clicks a button and waits for nothing.
    #[track_caller]
    pub(crate) fn act(&self, action: &str) {
        self.step(action.to_owned());
        self.click("button", &[json!(action)]);
    }

    /// Clicks a button that leads to another screen, and returns that screen.
    #[track_caller]
    pub(crate) fn go(&self, action: &str) -> String {
        let before = self.screen();
        self.act(action);
        let what = format!("{action:?} to lead away from {before:?}");
        self.wait(&what, || self.screen() != before);
        self.screen()
    }

    /// Clicks an element found by a selector.
    #[track_caller]
    pub(crate) fn click_on(&self, selector: &str) {
        self.step(format!("click {selector}"));
        self.click("find", &[json!(selector)]);
    }

    /// Answers the question on the screen by clicks on its rows. Stops where an answer replaces the screen.
    #[track_caller]
    pub(crate) fn answer(&self, question: &str, answer: &Value) {
        for (name, value) in rows(question, answer) {
            if question == "g" && self.ask("input", &[json!(name), json!(value)]).is_null() {
                continue;
            }
            self.tick(&name, &value);
            if self.screen() != question {
                return;
            }
        }
    }

    /// Clicks the row of one option.
    #[track_caller]
    pub(crate) fn tick(&self, name: &str, value: &str) {
        self.step(format!("{name}={value}"));
        self.click("row", &[json!(name), json!(value)]);
    }

    /// Answers the question on the screen and continues; returns the screen that follows.
    #[track_caller]
    pub(crate) fn answer_and_go(&self, answers: &Answers) -> String {
        let question = self.screen();
        let answer = answers.get(&question);
        let answer = answer.unwrap_or_else(|| panic!("no answer is planned for {question:?}"));
        self.answer(&question, answer);
        match self.screen() {
            same if same == question => self.go("continue"),
            other => other,
        }
    }

    /// Presses keys.
    #[track_caller]
    pub(crate) fn press(&self, keys: &[char]) {
        self.done(self.browser.session.press(keys));
    }

    /// Goes through the check by the page's own clicks; it may not get stuck.
    #[track_caller]
    pub(crate) fn play(&self, plan: &Plan) -> Played {
        self.step(plan.summary());
        let script = format!("{PAGE}\n{PLAY}\nplay(arguments[0]).then(arguments[1]);");
        let played = self.script_async(&script, &[plan.to_json()]);
        Played::from_json(&played)
    }

    /// Taps at a place of the window as a finger does: once for each pause, which comes after the tap, in milliseconds.
    pub(crate) fn tap(&self, [x, y]: [f64; 2], pauses: &[u32]) {
        let mut moves =
            vec![json!({ "type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 0 })];
        for pause in pauses {
            moves.push(json!({ "type": "pointerDown", "button": 0 }));
            moves.push(json!({ "type": "pointerUp", "button": 0 }));
            moves.push(json!({ "type": "pause", "duration": pause }));
        }
        let finger = json!({ "type": "pointer", "id": "finger", "parameters": { "pointerType": "mouse" }, "actions": moves });
        self.command("actions", &json!({ "actions": [finger] }));
    }

    // ---- Below the contract

    /// Runs a script in the page, which may use the helpers of `page.js`.
    #[track_caller]
    pub(crate) fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.done(
            self.browser
                .session
                .run(&format!("{PAGE}\n{script}"), arguments),
        )
    }

    /// Runs a script that calls its last argument when it is done.
    #[track_caller]
    pub(crate) fn script_async(&self, script: &str, arguments: &[Value]) -> Value {
        self.done(self.browser.session.run_async(script, arguments))
    }

    /// Sends a command that only this engine's driver knows.
    pub(crate) fn command(&self, command: &str, body: &Value) -> Value {
        self.done(self.browser.session.post(command, body))
    }

    /// Sends a command of Chromium's own protocol.
    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.command("goog/cdp/execute", &body)
    }

    /// Everything heard from the console, the policy and uncaught errors, in order.
    pub(crate) fn console(&self) -> Vec<String> {
        let heard = texts(&self.ask("heard", &[]));
        let mut all = self.heard.borrow_mut();
        all.extend(heard);
        all.extend(self.browser.own_console());
        all.clone()
    }

    /// This test provokes errors: what the console says is not held against the check.
    pub(crate) fn expect_errors(&self) {
        self.errors_expected.set(true);
    }

    /// Nothing that has been heard so far is an error or a warning.
    #[track_caller]
    pub(crate) fn assert_no_errors(&self) {
        if self.errors_expected.get() {
            return;
        }
        let console = self.console();
        let errors: Vec<&String> = console.iter().filter(|line| !is_harmless(line)).collect();
        assert!(errors.is_empty(), "the console shows errors: {errors:#?}");
    }

    /// Where the test is, for whoever reads its failure.
    pub(super) fn report(&self) -> String {
        let name = std::thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let picture = artifacts().join(format!("{name}.png"));
        let seen = |function: &str| {
            let script = format!("{PAGE}\nreturn page.{function}();");
            match self.browser.session.run(&script, &[]) {
                Ok(value) => text(value),
                Err(error) => error,
            }
        };
        let heard = match self
            .browser
            .session
            .run(&format!("{PAGE}\nreturn page.heard();"), &[])
        {
            Ok(value) => value.to_string(),
            Err(error) => error,
        };
        let picture = match self.browser.screenshot(&picture) {
            Ok(()) => picture.display().to_string(),
            Err(error) => error,
        };
        format!(
            "---- {name} in {}\nsteps:   {}\nscreen:  {}\nheading: {}\nconsole: {:?} {heard}\npicture: {picture}\n----",
            self.browser.engine.name(),
            self.steps.borrow().join(" > "),
            seen("screen"),
            seen("heading"),
            self.heard.borrow(),
        )
    }

    fn leave(&self, step: String) {
        self.step(step);
        self.console();
    }

    fn step(&self, step: String) {
        self.steps.borrow_mut().push(step);
    }

    #[track_caller]
    fn ask(&self, function: &str, arguments: &[Value]) -> Value {
        self.script(&format!("return page.{function}(...arguments);"), arguments)
    }

    #[track_caller]
    fn click(&self, function: &str, arguments: &[Value]) {
        // What has just come under the pointer would ignore it, also by scrolling there.
        let script = format!(
            "const done = [...arguments].pop(), top = () => found?.getBoundingClientRect().top;
             const found = page.{function}(...arguments), before = top();
             page.centered(found);
             const rest = top() === before ? Promise.resolve() : page.frames();
             rest.then(() => done(page.guarded() ? 'guarded' : found));"
        );
        let script = format!("{PAGE}\n{script}");
        let found = RefCell::new(Value::Null);
        self.wait("that nothing is guarded", || {
            *found.borrow_mut() = self.script_async(&script, arguments);
            *found.borrow() != json!("guarded")
        });
        let element = Element::from_value(&found.take())
            .unwrap_or_else(|| panic!("{:?} has no {function} {arguments:?}", self.screen()));
        self.done(self.browser.session.click(&element));
    }

    #[track_caller]
    fn done<T>(&self, outcome: Result<T, String>) -> T {
        outcome.unwrap_or_else(|error| panic!("{error}"))
    }
}

/// A browser's own lines begin with their level, the watch's with the way they were heard. The check itself warns site owners
/// alone, of settings and of the server.
fn is_harmless(line: &str) -> bool {
    let to_owners = || line.contains("gut-skin-check: ") || line.contains("gut-skin-check (");
    let warns = ["WARNING", "console.warn"];
    let heard = |levels: &[&str]| levels.iter().any(|level| line.starts_with(level));
    heard(&["INFO", "DEBUG"]) || heard(&warns) && to_owners()
}

pub(super) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

pub(super) fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .cloned()
        .map(text)
        .collect()
}
