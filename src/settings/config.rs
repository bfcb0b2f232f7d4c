//! A practice's settings, as values; `parse` makes them from attributes.

use crate::domain::gates::CountryGiven;
use crate::domain::questions::Country;

/// Where answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// In the browser's local storage, until they expire or are erased.
    #[default]
    Local,
    /// Until the tab is closed.
    Session,
    /// Nowhere: they are gone with the page.
    None,
}

/// Whether the result shows bands, the score and what follows from them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BandsShown {
    /// Everything.
    #[default]
    Show,
    /// Topics and questions for the doctor only.
    Hide,
}

/// Light, dark, or as the reader's device says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Red, green and blue.
pub type Color = [u8; 3];

/// Everything that a practice can set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The practice's name; empty if not set. Text, never markup.
    pub practice: String,
    /// Where a visit is booked: an https or relative address, or empty for no link.
    pub booking_url: String,
    /// The words of the booking link; empty for the usual ones.
    pub booking_label: String,
    /// The practice's phone number; empty if not set.
    pub phone: String,
    /// The country, where the page has set it; then it is not asked.
    pub country: Option<Country>,
    /// Light or dark.
    pub theme: Theme,
    /// The practice's color; `None` for our own.
    pub accent: Option<Color>,
    /// Whether bands are shown.
    pub bands: BandsShown,
    /// Where answers are kept.
    pub storage: Storage,
    /// Days until a finished check is forgotten.
    pub keep_days: u16,
    /// Months after which what the check says counts as old, and it says so.
    pub content_months: u16,
    /// Which check on the page this is; part of the storage keys.
    pub instance: String,
    /// Whether other scripts can read the answers. The page around the check tells it; a practice cannot set it.
    pub shared: bool,
}

impl Config {
    /// Days that a finished check is kept unless the practice says otherwise.
    pub const KEEP_DAYS: u16 = 180;
    /// Months after which what the check says is old unless the practice says otherwise.
    pub const CONTENT_MONTHS: u16 = 12;
    /// The name of the only check on a page.
    pub const INSTANCE: &'static str = "main";

    /// Whether the page has set the country, which is all that the rules ask of the settings.
    #[must_use]
    pub const fn country_given(&self) -> CountryGiven {
        match self.country {
            Some(_) => CountryGiven::Yes,
            None => CountryGiven::No,
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            practice: String::new(),
            booking_url: String::new(),
            booking_label: String::new(),
            phone: String::new(),
            country: None,
            theme: Theme::default(),
            accent: None,
            bands: BandsShown::default(),
            storage: Storage::default(),
            keep_days: Self::KEEP_DAYS,
            content_months: Self::CONTENT_MONTHS,
            instance: Self::INSTANCE.to_owned(),
            shared: false,
        }
    }
}
