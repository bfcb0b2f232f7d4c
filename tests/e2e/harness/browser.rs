//! A browser of one of the three engines: its driver, its screen, its session.

use super::process::{Process, free_port, on_path};
use super::settings::{Engine, artifacts};
use super::webdriver::{Failure, Session, is_ready};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const START_PATIENCE: Duration = Duration::from_secs(30);
const SCRIPT_PATIENCE: Duration = Duration::from_secs(60);
/// As narrow as a phone, as far as every engine allows (Firefox: 500 px at least).
const WINDOW: (u32, u32) = (500, 900);

/// What a test asks of its browser beyond the usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Cookies {
    /// As a browser comes.
    #[default]
    Usual,
    /// The reader has told the browser to let no site store anything.
    Blocked,
    /// The browser lets no site store anything inside the page of another.
    ThirdPartyBlocked,
}

/// Whose colors pages have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Colors {
    /// Their own.
    #[default]
    Usual,
    /// Those that the reader has set in Firefox ("Override the colors specified by the page": always).
    OfTheReader,
}

/// A browser with nothing in it of what the test will open: starting one costs more than most tests, so it may have served
/// another test, which was green; but the window is new, and so are the site's and the host's ports, and with them their stores.
#[derive(Debug)]
pub(crate) struct Browser {
    /// Which engine it is.
    pub(crate) engine: Engine,
    /// The way to command it.
    pub(crate) session: Session,
    /// Whether it is set as a browser comes.
    usual: bool,
    // Ended in this order: the driver (and what is left of the browser), then the screen.
    _driver: Process,
    _screen: Option<Process>,
    _profile: Folder,
}

/// Browsers that no test uses just now. They end with the run, as every [`Process`] does.
static SPARE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

impl Browser {
    /// Takes a browser that another test has kept, or starts one; a second time if the first one does not come up.
    pub(crate) fn start(cookies: Cookies, colors: Colors) -> Self {
        let usual = is_usual(cookies, colors);
        while let Some(spare) = usual.then(|| spares().pop()).flatten() {
            match spare.renew() {
                Ok(()) => return spare,
                Err(error) => eprintln!("A browser is of no more use: {error}"),
            }
        }
        Self::try_start(cookies, colors).unwrap_or_else(|first| {
            eprintln!("The browser did not start, trying again: {first}");
            Self::try_start(cookies, colors).unwrap_or_else(|second| panic!("no browser: {second}"))
        })
    }

    fn try_start(cookies: Cookies, colors: Colors) -> Result<Self, Failure> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let engine = Engine::of_this_run();
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let log = artifacts().join(format!("driver-{number}.log"));
        let profile = Folder::new(number);
        let port = free_port();

        let (screen, display) = match engine {
            // WebKitGTK has no mode without a screen; one of its own also keeps the focus apart.
            Engine::WebKit => {
                let (screen, display) = Process::start_screen();
                (Some(screen), display)
            }
            _ => (None, String::new()),
        };
        let mut environment = Vec::new();
        if engine == Engine::WebKit {
            environment = vec![
                ("DISPLAY", display.as_str()),
                ("GDK_BACKEND", "x11"),
                ("NO_AT_BRIDGE", "1"),
            ];
        }
        let (program, arguments) = driver(engine, port);
        let driver = Process::start(program, &arguments, &environment, &log);
        let told = |what: &str| format!("{program}: {what}; its output is in {}", log.display());

        let deadline = Instant::now() + START_PATIENCE;
        while !is_ready(port) {
            if Instant::now() > deadline {
                return Err(told("not ready in time (is it installed?)"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let capabilities = capabilities(engine, cookies, colors, &profile.0);
        let session = Session::start(port, &capabilities).map_err(|error| told(&error))?;
        let browser = Self {
            engine,
            session,
            usual: is_usual(cookies, colors),
            _driver: driver,
            _screen: screen,
            _profile: profile,
        };
        browser.session.set_script_timeout(SCRIPT_PATIENCE)?;
        browser.session.resize(WINDOW.0, WINDOW.1)?;
        browser.focus()?;
        Ok(browser)
    }

    /// Where there is no screen, a window of Chromium does not always get the focus by itself.
    fn focus(&self) -> Result<(), Failure> {
        if self.engine != Engine::Chromium {
            return Ok(());
        }
        let front = json!({ "cmd": "Page.bringToFront", "params": {} });
        self.session.post("goog/cdp/execute", &front)?;
        let deadline = Instant::now() + START_PATIENCE;
        while self.session.run("return document.hasFocus()", &[])? != json!(true) {
            if Instant::now() > deadline {
                return Err("the window does not get the focus".to_owned());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// Keeps the browser for the next test.
    pub(crate) fn keep(self) {
        if self.usual {
            spares().push(self);
        }
    }

    /// Puts a new window in the place of all that there are: what was emulated, and the way back, go with them.
    fn renew(&self) -> Result<(), Failure> {
        self.session.replace_all_windows()?;
        self.session.resize(WINDOW.0, WINDOW.1)?;
        self.focus()?;
        self.own_console();
        Ok(())
    }

    /// What the browser itself has put on its console since the last call: also what no script of the page sees, such as a
    /// resource that does not load, or a part of a policy that it does not know. WebKit's driver has no such command.
    pub(crate) fn own_console(&self) -> Vec<String> {
        let entries = match self.engine {
            Engine::Chromium => self.session.post("se/log", &json!({ "type": "browser" })),
            Engine::Firefox => self.session.run_inside(FIREFOX_CONSOLE),
            Engine::WebKit => return Vec::new(),
        };
        let entries = entries.unwrap_or_else(|error| panic!("{error}"));
        let entry = |entry: &Value| format!("{}: {}", text(entry, "level"), text(entry, "message"));
        let all = entries.as_array().into_iter().flatten().map(entry);
        let explained = |line: &str| EXPLAINED.iter().any(|(part, _)| line.contains(part));
        all.filter(|line| !explained(line)).collect()
    }

    /// Writes a picture of the window to a file.
    pub(crate) fn screenshot(&self, file: &Path) -> Result<(), Failure> {
        save_picture(&self.session.screenshot()?, file);
        Ok(())
    }
}

fn is_usual(cookies: Cookies, colors: Colors) -> bool {
    (cookies, colors) == (Cookies::Usual, Colors::Usual)
}

fn spares() -> std::sync::MutexGuard<'static, Vec<Browser>> {
    SPARE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver is ended in any case, and the browser with it.
        let _ = self.session.end();
    }
}

/// Writes a picture that a driver has sent.
pub(crate) fn save_picture(base64: &str, file: &Path) {
    let picture = decode_base64(base64);
    std::fs::write(file, picture).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// Parts of Chromium's own window that follow every navigation, as costly as the page; nobody sees them here.
const CHROMIUM_IDLE: [&str; 3] = [
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
];

/// What browsers warn of where nothing is wrong, and why.
const EXPLAINED: [(&str, &str); 14] = [
    (
        "process unknown directive \u{2018}trusted-types\u{2019}",
        "Firefox has Trusted Types from version 148 on; an older one goes without.",
    ),
    (
        "process unknown directive \u{2018}require-trusted-types-for\u{2019}",
        "The same.",
    ),
    (
        "Partitioned cookie or storage access was provided to",
        "A frame has a store of its own for each site around it, which is what we want.",
    ),
    (
        "Script terminated by timeout at:",
        "Firefox ends what a page or a frame does that goes away.",
    ),
    (
        "Layout was forced before the page was fully loaded",
        "A test measures before the host page has loaded.",
    ),
    (
        "The computed hash is \u{201c}OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb\u{201d}",
        "That of nothing: a file that Firefox has taken back from a page that was left.",
    ),
    (
        "Throttling navigation to prevent the browser from hanging",
        "Chromium refuses entries of the history that come too fast. The check keeps its steps all the same.",
    ),
    (
        "plain-frame.html Feature Policy: Skipping unsupported feature name",
        "A frame that an owner wrote by hand asks every browser for the same.",
    ),
    (
        "was blocked because we are blocking all",
        "The browser of the test blocks storage, and says so.",
    ),
    (
        "Failed to get service worker registration(s): Storage access is restricted",
        "The same. The check then does without a worker.",
    ),
    (
        "has been rejected as third-party",
        "The browser of these tests blocks cookies, and says so of each file. We set none.",
    ),
    (
        "Unrecognized feature: 'web-share'",
        "Chromium on Linux has no sheet to share with; a frame that an owner wrote by hand asks for it on every device.",
    ),
    (
        "Error while trying to use the following icon from the Manifest",
        "Chromium takes back an icon that is on its way to a page that is left. `offline` asks it what keeps the check from being installed.",
    ),
    (
        "allow-scripts and allow-same-origin for its sandbox attribute",
        "A frame of the page's own origin could do without a sandbox; that others read the answers there is said.",
    ),
];

/// What Firefox says of pages.
const FIREFOX_CONSOLE: &str = "
    const said = Services.console.getMessageArray().flatMap((message) => {
        if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith('http')) return [];
        const level = message.flags & Ci.nsIScriptError.warningFlag ? 'WARNING' : 'SEVERE';
        return [{ level, message: `${message.sourceName} ${message.errorMessage}` }];
    });
    Services.console.reset();
    return said;";

fn driver(engine: Engine, port: u16) -> (&'static str, Vec<String>) {
    match engine {
        Engine::Chromium => ("chromedriver", vec![format!("--port={port}")]),
        Engine::Firefox => {
            let port = port.to_string();
            let ports = ["--port", &port, "--websocket-port", "0"];
            let arguments = [&ports[..], &["--allow-system-access"]].concat();
            (
                "geckodriver",
                arguments.into_iter().map(str::to_owned).collect(),
            )
        }
        Engine::WebKit => ("WebKitWebDriver", vec![format!("--port={port}")]),
    }
}

fn capabilities(engine: Engine, cookies: Cookies, colors: Colors, profile: &Path) -> Value {
    match engine {
        Engine::Chromium => {
            let mut disabled = CHROMIUM_IDLE.to_vec();
            if cookies == Cookies::ThirdPartyBlocked {
                // Otherwise a third party gets a store of its own for each site around it.
                disabled.push("ThirdPartyStoragePartitioning");
            }
            let mut options = json!({
                "args": [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--disable-extensions",
                    format!("--disable-features={}", disabled.join(",")),
                    format!("--user-data-dir={}", profile.display()),
                ],
            });
            if let Some(binary) = on_path("chromium") {
                options["binary"] = json!(binary);
            }
            match cookies {
                Cookies::Usual => {}
                Cookies::Blocked => {
                    options["prefs"] =
                        json!({ "profile.default_content_setting_values": { "cookies": 2 } });
                }
                Cookies::ThirdPartyBlocked => {
                    options["prefs"] = json!({
                        "profile.block_third_party_cookies": true,
                        "profile.cookie_controls_mode": 1,
                    });
                }
            }
            let logs = json!({ "browser": "ALL" });
            json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": logs })
        }
        Engine::Firefox => {
            let mut options = json!({ "args": ["-headless"], "prefs": {} });
            if let Some(binary) = on_path("firefox-esr") {
                options["binary"] = json!(binary);
            }
            match cookies {
                Cookies::Usual => {}
                Cookies::Blocked => options["prefs"]["network.cookie.cookieBehavior"] = 2.into(),
                Cookies::ThirdPartyBlocked => {
                    options["prefs"]["network.cookie.cookieBehavior"] = 1.into();
                }
            }
            if colors == Colors::OfTheReader {
                options["prefs"]["browser.display.document_color_use"] = 2.into();
                for (name, color) in [
                    ("browser.display.background_color", "#000000"),
                    ("browser.display.foreground_color", "#ffff00"),
                    ("browser.anchor_color", "#00ffff"),
                    ("ui.highlight", "#ffffff"),
                    ("ui.highlighttext", "#000000"),
                ] {
                    options["prefs"][name] = color.into();
                }
            }
            json!({ "browserName": "firefox", "moz:firefoxOptions": options })
        }
        Engine::WebKit => {
            let options = json!({ "binary": mini_browser(), "args": ["--automation"] });
            json!({ "webkitgtk:browserOptions": options })
        }
    }
}

/// WebKitGTK's own small browser, which the driver needs and no path names.
fn mini_browser() -> PathBuf {
    let architectures = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    architectures
        .flat_map(|folder| {
            ["webkit2gtk-4.1", "webkit2gtk-4.0"]
                .map(|version| folder.path().join(version).join("MiniBrowser"))
        })
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("WebKitGTK's MiniBrowser is not installed"))
}

/// A folder that goes with the browser.
#[derive(Debug)]
struct Folder(PathBuf);

impl Folder {
    fn new(number: u32) -> Self {
        let name = format!("gsc-e2e-{}-{number}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn decode_base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0, 0_u32);
    for value in text.bytes().filter_map(digit) {
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}
