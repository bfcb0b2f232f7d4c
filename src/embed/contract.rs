//! What stays stable for the pages that embed the check: names, versions, messages, failures, and what a page's
//! policy must allow. `web/contract.ts` repeats it for the scripts, and the tests compare docs/embedding.md with it.

use crate::domain::questions::{Choice, Why};
use crate::domain::{Answer, Answers, QuestionId, Topic, gates};

/// The name of the element.
pub const ELEMENT: &str = "gut-skin-check";
/// The namespace of every message between the page and the frame.
pub const NAMESPACE: &str = "gut-skin-check";
/// The version of the messages.
pub const VERSION: u8 = 1;
/// The file that a page loads. It keeps this name for ever; a change that breaks pages gets another one.
pub const LOADER: &str = "embed.js";

/// The settings of a practice, as attributes of the element.
pub const ATTRIBUTES: &[&str] = &[
    "practice",
    "booking-url",
    "booking-label",
    "phone",
    "country",
    "lang",
    "theme",
    "accent",
    "bands",
    "storage",
    "keep-days",
    "content-months",
    "instance",
];
/// The custom property that replaces the attribute `accent` where that is missing.
pub const ACCENT_PROPERTY: &str = "--gsc-accent";
/// The attribute that chooses between frame and element. The loader reads it, once.
pub const MODE: &str = "mode";
/// The root address of the host page's site. A booking link that begins with it need not be https.
pub const SITE: &str = "site";
/// Whether other scripts of the host page can read the answers.
pub const SHARED: &str = "shared";
/// Whether the same check is on the host page already.
pub const SECOND: &str = "second";
/// What the scripts add to the attributes; no practice sets them.
pub const INTERNAL_SETTINGS: &[&str] = &[SITE, SHARED, SECOND];
/// The list of the files of a build with their hashes.
pub const HASHES: &str = "hashes.txt";
/// The worker that keeps the check's own page for visits without a network.
pub const WORKER: &str = "sw.js";
/// The policy of Trusted Types that lets a page name the worker.
pub const WORKER_POLICY: &str = "gsc-worker";
/// What makes the check one that can be installed.
pub const MANIFEST: &str = "app.webmanifest";
/// The file that tells which version lies on a server.
pub const VERSION_FILE: &str = "version.json";
/// The setting that is an address.
pub const ADDRESS: &str = "booking-url";

/// How long the loader waits for a frame that has loaded, and a frame of the loader for its settings, in milliseconds.
pub const FRAME_TIMEOUT_MS: u32 = 8000;
/// How long a plain frame waits for settings before it begins with the defaults, in milliseconds.
pub const PLAIN_FRAME_TIMEOUT_MS: u32 = 1000;

/// When a parent who waits for the check is told that it is still on its way, in milliseconds.
pub const STILL_LOADING_MS: u32 = 3000;
/// How long no byte of anything may arrive before a wait is given up, in milliseconds.
pub const SILENCE_MS: u32 = 15_000;

/// Widths in CSS pixels, from small to large: how high the check is on paper is told for each.
pub const PAPER_WIDTHS: [u32; 2] = [320, 560];

/// What a frame may do.
pub const SANDBOX: &str = "allow-same-origin allow-scripts allow-forms allow-popups \
                           allow-popups-to-escape-sandbox allow-downloads allow-modals";
/// What a frame may ask the browser for.
pub const ALLOW: &str = "web-share; clipboard-write";

/// What asks plugins that delay, combine or rewrite scripts to leave the loader alone.
pub const EXEMPT: &str = "data-cfasync=\"false\" data-no-optimize=\"1\" data-no-defer=\"1\" data-no-minify=\"1\" \
                          nowprocket";

/// An enum whose values, list and keys are one table, so that none is missing from any of them.
macro_rules! keyed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $id:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $id,)+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// Its key.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$id => $key,)+ }
            }
        }
    };
}

keyed! {
    /// Where the check runs. The first one is the default.
    /// The key: the value of the attribute.
    Mode {
        /// In a frame: the page's own scripts cannot read the answers if the frame is of another origin.
        Frame = "frame",
        /// In the page, in a shadow root.
        Element = "element",
    }
}

impl Mode {
    /// What a strict policy of the page must allow, as directives and values; `{origin}` is the origin that serves
    /// the check. The loader itself is the first.
    #[must_use]
    pub const fn policy(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Frame => &[("script-src", "{origin}"), ("frame-src", "{origin}")],
            Self::Element => &[
                ("script-src", "{origin} 'wasm-unsafe-eval'"),
                ("connect-src", "{origin}"),
            ],
        }
    }
}

keyed! {
    /// The events of the element. None of them tells anything about an answer or a result.
    /// The key: the name of the event, and the type of the message that brings it out of the frame.
    Event {
        /// The check has rendered.
        Ready = "ready",
        /// The height changed; `detail.height` in whole pixels.
        Height = "height",
        /// A further part of the check was reached; `detail.index` from 1.
        Step = "step",
        /// A result was shown.
        Done = "done",
        /// The check could not start or broke down; `detail.code` is a [`Failure`].
        Error = "error",
    }
}

impl Event {
    /// The one thing that the event carries.
    #[must_use]
    pub const fn carries(self) -> Option<&'static str> {
        match self {
            Self::Ready | Self::Done => None,
            Self::Height => Some("height"),
            Self::Step => Some("index"),
            Self::Error => Some("code"),
        }
    }
}

keyed! {
    /// The other messages between the page and the frame.
    /// The key: its `type`.
    Message {
        /// From the frame, to anyone: a part of it has arrived. It ends with `hello`.
        Loading = "loading",
        /// From the frame, to anyone: it is there, and asks for settings. It sends nothing else until it has them.
        Hello = "hello",
        /// To the frame: the settings. From then on the frame reports to the page that sent them, and to no other.
        Settings = "settings",
        /// From the frame: `top` to `bottom`, in its own pixels, should be in view.
        Reveal = "reveal",
        /// From the frame: `heights`, how high it is on paper at each of [`PAPER_WIDTHS`], in CSS pixels.
        Paper = "paper",
    }
}

keyed! {
    /// Why the check does not run, or not as it should.
    /// The key: the code in the event and the place in docs/embedding.md.
    Failure {
        /// The page's policy forbids it.
        Csp = "csp",
        /// A file is not there.
        Missing = "missing",
        /// A file may not be read from the page's origin.
        Cors = "cors",
        /// A file has the wrong type. The app itself is loaded all the same.
        Mime = "mime",
        /// The browser runs no WebAssembly.
        NoWasm = "no-wasm",
        /// A file never arrives.
        Stalled = "stalled",
        /// index.html was changed on its way to the browser.
        Changed = "changed",
        /// The browser is older than those that the check is made for.
        OldBrowser = "old-browser",
        /// The files lie on a disk instead of a server.
        File = "file",
        /// The page's embedder policy keeps the frame out.
        Coep = "coep",
        /// The server that holds the check forbids frames.
        FramePolicy = "frame-policy",
        /// Another script keeps the frame back, as one that asks for consent does.
        Consent = "consent",
        /// The server sends the frame on to another address.
        Moved = "moved",
        /// The frame does not answer, and none of the causes above was found.
        NoAnswer = "no-answer",
        /// The check broke down.
        Panic = "panic",
        /// The browser lets the check keep nothing. It runs all the same.
        Storage = "storage",
        /// Something else on the page has taken the element's name.
        Taken = "taken",
    }
}

/// The core's topics with their questions, in order. A `step` is how many of them were reached. Further topics are
/// chosen, so they are no steps.
pub fn steps() -> impl Iterator<Item = Vec<&'static str>> {
    let core = Topic::ALL.iter().copied().filter(|topic| topic.is_core());
    core.map(|topic| topic.questions().map(QuestionId::key).collect())
}

/// Which steps come in an order that depends on an answer: on what worries the parent most. Their number is the place at
/// which one comes, since the number of its topic would tell that answer to the page around the check.
#[must_use]
pub fn steps_by_worry() -> Vec<usize> {
    let order = |why: &Why| {
        let mut answers = Answers::default();
        answers.set(QuestionId::Why, Some(Answer::One(why.index())));
        gates::core_topics(&answers)
    };
    let places = steps().enumerate().map(|(place, _)| place);
    let differs = |place: &usize| {
        let mut topics = Why::ALL.iter().map(|why| order(why).get(*place).copied());
        let first = topics.next();
        topics.any(|topic| Some(topic) != first)
    };
    places.filter(differs).collect()
}
