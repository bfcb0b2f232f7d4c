//! The names inside the check's own page: what the views render, index.html holds, and the browser layer and the scripts
//! of `web/` look for. `web/contract.ts` repeats them for the scripts; the build refuses one that is out of date.

/// What a name is in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The `id` of an element.
    Id,
    /// An attribute; all of them begin with `data-`.
    Data,
    /// A class.
    Class,
    /// A custom property of the styles.
    Property,
    /// An event on the window.
    Event,
    /// The value of `data-screen`.
    Screen,
    /// The value of `data-action`.
    Action,
}

/// A name with what it is, for whoever writes all of them down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it is in the page.
    pub kind: Kind,
    /// The constant of this module, which the scripts use too.
    pub constant: &'static str,
    /// The name itself.
    pub text: &'static str,
}

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $kind:ident $constant:ident = $text:literal;)+) => {
        $($(#[doc = $doc])+ pub const $constant: &str = $text;)+

        /// Every name.
        pub const ALL: &[Name] = &[
            $(Name { kind: Kind::$kind, constant: stringify!($constant), text: $text },)+
        ];

        /// What finds an element by an id or an attribute of its own.
        pub mod selector {
            $(selector!($kind $(#[doc = $doc])+ $constant = $text);)+
        }
    };
}

macro_rules! selector {
    (Id $(#[doc = $doc:literal])+ $constant:ident = $text:literal) => {
        $(#[doc = $doc])+ pub const $constant: &str = concat!("#", $text);
    };
    (Data $(#[doc = $doc:literal])+ $constant:ident = $text:literal) => {
        $(#[doc = $doc])+ pub const $constant: &str = concat!("[", $text, "]");
    };
    ($kind:ident $($rest:tt)+) => {};
}

/// What finds the hash of the build in index.html.
pub const BUILD: &str = "meta[name=gsc-version]";

names! {
    /// The element of index.html that holds the check. Its `data-*` attributes are the settings.
    Id HOST = "gut-skin-check";
    /// The start screen of index.html, which the start script shows before the app has loaded. The app removes it.
    Id STATIC = "gsc-static";
    /// The checklist of index.html, which shows unless the start script and the app run.
    Id FALLBACK = "gsc-fallback";
    /// What index.html says about a wait.
    Id WAIT = "gsc-wait";
    /// The template of index.html with the first question, for a tap on Start before the app has loaded.
    Id QUESTION = "gsc-question";
    /// The option that the error summary links to.
    Id FIRST = "gsc-first";
    /// The ways to hand the result over.
    Id SHARE = "gsc-part-share";
    /// What to tell the doctor, a part of the result that opens.
    Id DOCTOR = "gsc-part-doctor";
    /// All topics, a part of the result that opens.
    Id TOPICS = "gsc-part-topics";
    /// What we know, a part of the result that opens.
    Id EVIDENCE = "gsc-part-evidence";

    /// On the root of a screen: which screen it is.
    Data SCREEN = "data-screen";
    /// On the root of a screen: a control is guarded against a stray tap.
    Data GUARDED = "data-guarded";
    /// On a button: what it does.
    Data ACTION = "data-action";
    /// On the heading of a screen, which gets the focus after a step.
    Data HEADING = "data-heading";
    /// On the error summary.
    Data PROBLEM = "data-problem";
    /// On the live region.
    Data LIVE = "data-live";
    /// On the host: Start was tapped before the app had loaded.
    Data EARLY = "data-early";
    /// On the host: the document is somebody else's, so its history is too.
    Data GUEST = "data-guest";
    /// On the host: the page around brings each new screen into view, so the browser need not.
    Data REVEALED = "data-revealed";
    /// On the host: the address of the folder with the files of the check, where it is not the page's own.
    Data FILES = "data-files";
    /// On the fallback: the code of the failure that kept the app from starting.
    Data CAUSE = "data-cause";

    /// The class of the host, to which all styles are bound.
    Class ROOT = "gsc";
    /// The class of a chosen option.
    Class ON = "gsc-on";
    /// The class of the document when the check has the window for itself.
    Class ALONE = "gsc-alone";
    /// The class of the document from the moment when the start script runs until the page has been read to its end.
    Class RUNS = "gsc-runs";

    /// The height of a banner that covers the bottom of the window.
    Property BOTTOM = "--gsc-bottom";

    /// The settings on the host have changed.
    Event SETTINGS = "gsc-settings";

    /// The fallback's screen.
    Screen FAILED = "failed";
    /// The button that begins the check.
    Action START = "start";
    /// The button under the checklist that loads the check anew.
    Action TRY_AGAIN = "try-again";
    /// The button that takes a danger sign back.
    Action NOT_NOW = "not-now";
}
