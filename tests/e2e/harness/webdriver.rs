//! The few WebDriver commands that the tests need, over plain HTTP to a driver on the loopback.
//!
//! One file of blocking calls instead of a WebDriver library: every test is a plain sequence, vendor
//! commands are sent like any other, and capabilities reach each driver exactly as written.

use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::Duration;
use ureq::{Agent, http};

/// Longer than any script of the tests may run.
const PATIENCE: Duration = Duration::from_secs(75);
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What a driver answered instead of a value.
pub(crate) type Failure = String;

/// A browser session.
#[derive(Debug)]
pub(crate) struct Session {
    port: u16,
    path: String,
}

/// An element of the page, as the driver names it.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

/// Keys that have no character, as WebDriver spells them.
pub(crate) mod key {
    pub(crate) const TAB: char = '\u{E004}';
    pub(crate) const ENTER: char = '\u{E007}';
    pub(crate) const SPACE: char = ' ';
    pub(crate) const UP: char = '\u{E013}';
    pub(crate) const DOWN: char = '\u{E015}';
}

/// Whether the driver takes new sessions.
pub(crate) fn is_ready(port: u16) -> bool {
    request(port, "GET", "/status", None)
        .is_ok_and(|status| status.get("ready") == Some(&Value::Bool(true)))
}

/// What WebKitGTK's driver says where a page went away before its script had answered.
const UNLOADED: &str = "before the unload event";

impl Session {
    /// Starts a browser.
    pub(crate) fn start(port: u16, capabilities: &Value) -> Result<Self, Failure> {
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let created = request(port, "POST", "/session", Some(&body))?;
        let id = created["sessionId"]
            .as_str()
            .ok_or_else(|| format!("no session id in {created}"))?;
        let path = format!("/session/{id}");
        Ok(Self { port, path })
    }

    /// Closes the browser.
    pub(crate) fn end(&self) -> Result<(), Failure> {
        request(self.port, "DELETE", &self.path, None).map(drop)
    }

    /// Sends any command.
    pub(crate) fn post(&self, command: &str, body: &Value) -> Result<Value, Failure> {
        let path = format!("{}/{command}", self.path);
        request(self.port, "POST", &path, Some(body))
    }

    /// Runs a script in Firefox itself, not in the page.
    pub(crate) fn run_inside(&self, script: &str) -> Result<Value, Failure> {
        self.post("moz/context", &json!({ "context": "chrome" }))?;
        let body = json!({ "script": script, "args": [] });
        let found = self.post("execute/sync", &body);
        self.post("moz/context", &json!({ "context": "content" }))?;
        found
    }

    fn get(&self, command: &str) -> Result<Value, Failure> {
        request(self.port, "GET", &format!("{}/{command}", self.path), None)
    }

    /// How long a script may take.
    pub(crate) fn set_script_timeout(&self, time: Duration) -> Result<(), Failure> {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.post("timeouts", &json!({ "script": milliseconds }))
            .map(drop)
    }

    /// Opens an address and waits until it has loaded.
    pub(crate) fn open(&self, address: &str) -> Result<(), Failure> {
        self.post("url", &json!({ "url": address })).map(drop)
    }

    /// Loads the page again.
    pub(crate) fn reload(&self) -> Result<(), Failure> {
        self.post("refresh", &json!({})).map(drop)
    }

    /// The browser's own Back.
    pub(crate) fn back(&self) -> Result<(), Failure> {
        self.post("back", &json!({})).map(drop)
    }

    /// The browser's own Forward.
    pub(crate) fn forward(&self) -> Result<(), Failure> {
        self.post("forward", &json!({})).map(drop)
    }

    /// Opens a new window, closes the current one and goes on in the new one.
    pub(crate) fn replace_window(&self) -> Result<(), Failure> {
        self.replace(&[self.get("window")?])
    }

    /// Opens a new window, closes all others and goes on in the new one.
    pub(crate) fn replace_all_windows(&self) -> Result<(), Failure> {
        let all = self.get("window/handles")?;
        self.replace(all.as_array().ok_or("the windows are no list")?)
    }

    fn replace(&self, windows: &[Value]) -> Result<(), Failure> {
        let opened = self.post("window/new", &json!({ "type": "window" }))?;
        let go = |handle: &Value| self.post("window", &json!({ "handle": handle }));
        for handle in windows {
            go(handle)?;
            let path = format!("{}/window", self.path);
            request(self.port, "DELETE", &path, None)?;
        }
        go(&opened["handle"]).map(drop)
    }

    /// Opens a new window and goes on there. (A new tab would stay in the background in WebKitGTK, where
    /// timers hardly run.)
    pub(crate) fn new_window(&self) -> Result<(), Failure> {
        let opened = self.post("window/new", &json!({ "type": "window" }))?;
        self.post("window", &json!({ "handle": opened["handle"] }))
            .map(drop)
    }

    /// Goes on in the window that is open beside the current one.
    pub(crate) fn other_window(&self) -> Result<(), Failure> {
        let (all, current) = (self.get("window/handles")?, self.get("window")?);
        let mut others = all.as_array().into_iter().flatten();
        let other = others.rfind(|handle| **handle != current);
        let other = other.ok_or("there is no other window")?;
        self.post("window", &json!({ "handle": other })).map(drop)
    }

    /// Goes on inside the page's first frame.
    pub(crate) fn enter_frame(&self) -> Result<(), Failure> {
        self.post("frame", &json!({ "id": 0 })).map(drop)
    }

    /// Sets the size of the window.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        let size = json!({ "width": width, "height": height, "x": 0, "y": 0 });
        self.post("window/rect", &size).map(drop)
    }

    /// Runs the body of a function and returns what it returns. Where the page goes away meanwhile, the next one is asked.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Failure> {
        let body = json!({ "script": script, "args": arguments });
        let answer = self.post("execute/sync", &body);
        match answer {
            Err(failure) if failure.contains(UNLOADED) => self.post("execute/sync", &body),
            answer => answer,
        }
    }

    /// Runs the body of a function that calls its last argument when it is done.
    pub(crate) fn run_async(&self, script: &str, arguments: &[Value]) -> Result<Value, Failure> {
        let body = json!({ "script": script, "args": arguments });
        self.post("execute/async", &body)
    }

    /// A click as a person makes it: the element must be visible, and nothing may lie over it.
    pub(crate) fn click(&self, element: &Element) -> Result<(), Failure> {
        self.post(&format!("element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Presses and releases keys one after the other, wherever the focus is.
    pub(crate) fn press(&self, keys: &[char]) -> Result<(), Failure> {
        let strokes: Vec<Value> = keys
            .iter()
            .flat_map(|key| {
                let stroke = |kind: &str| json!({ "type": kind, "value": key.to_string() });
                [stroke("keyDown"), stroke("keyUp")]
            })
            .collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.post("actions", &json!({ "actions": [keyboard] }))
            .map(drop)
    }

    /// A picture of what is in the window, as PNG in base 64.
    pub(crate) fn screenshot(&self) -> Result<String, Failure> {
        let picture = self.get("screenshot")?;
        let text = picture.as_str().ok_or("the screenshot is no text")?;
        Ok(text.to_owned())
    }
}

impl Element {
    /// The element that a script has returned.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        Some(Self(value.get(ELEMENT)?.as_str()?.to_owned()))
    }
}

/// One request; the answer's `value`, or what went wrong in words.
fn request(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
    let named = |error: ureq::Error| format!("{method} {path}: {error}");
    let (status, text) = exchange(port, method, path, body).map_err(named)?;
    let answer: Value = serde_json::from_str(&text)
        .map_err(|error| format!("{method} {path}: HTTP {status}, {error}: {text:.300}"))?;
    let value = answer.get("value").cloned().unwrap_or_default();
    if status == 200 {
        return Ok(value);
    }
    let part = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let (error, message) = (part("error"), part("message"));
    Err(format!("{method} {path}: {error}: {message}"))
}

/// Each command has a connection of its own, because a driver may close one that has been idle. A proxy of the
/// environment is not asked for the loopback.
static AGENT: LazyLock<Agent> = LazyLock::new(|| {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_idle_connections(0)
        .proxy(None)
        .timeout_global(Some(PATIENCE));
    config.build().into()
});

fn exchange(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Result<(u16, String), ureq::Error> {
    let request = http::Request::builder()
        .method(method)
        .uri(format!("http://127.0.0.1:{port}{path}"))
        .header("Content-Type", "application/json; charset=utf-8");
    let mut answer = match body {
        Some(body) => AGENT.run(request.body(body.to_string())?)?,
        None => AGENT.run(request.body(())?)?,
    };
    // A picture of a long page is large.
    let text = answer
        .body_mut()
        .with_config()
        .limit(u64::MAX)
        .read_to_string()?;
    Ok((answer.status().as_u16(), text))
}
