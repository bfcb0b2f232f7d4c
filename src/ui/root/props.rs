//! What the page hands to a check that is mounted into it.

use web_sys::Element;
use yew::prelude::*;

use crate::settings::Config;

/// What a mount needs to know.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Reads the practice's settings.
    pub settings: Callback<(), Config>,
    /// The element that the app renders into.
    pub host: Element,
    /// Whether Start was tapped before the app was ready.
    pub early: bool,
    /// The screen that the page shows until then.
    pub shown: Option<String>,
    /// Whether the same check runs elsewhere on the page, where this one cannot see it.
    pub second: bool,
    /// The address of the folder with the files of the check; empty where it is the page's own.
    pub files: String,
    /// Whether the browser's Back is a step back in the check.
    pub history: bool,
    /// Called after the first render; returns whether Start was tapped on the static page.
    pub on_ready: Callback<(), bool>,
}
