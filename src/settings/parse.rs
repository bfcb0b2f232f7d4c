//! A practice's settings from its attributes: unknown or unsafe values give the default, and a warning
//! that names the attribute and what is allowed.

use super::accent;
use crate::domain::questions::Country;
use crate::settings::config::{BandsShown, Config, Storage, Theme};

/// The most days that a finished check can be kept.
const MAX_KEEP_DAYS: u16 = 730;
/// The most months that what the check says can be called new.
const MAX_CONTENT_MONTHS: u16 = 60;
/// The longest practice name, label, phone number or instance that is taken, in characters.
const MAX_LEN: usize = 200;

/// A setting that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The attribute.
    pub attribute: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It was not taken; what it may be.
    NotUsable(&'static str),
    /// A link that lacked `https://`, which was added.
    LacksScheme,
}

impl Warning {
    /// One line for the site owner's console.
    #[must_use]
    pub fn line(&self) -> String {
        let (problem, allowed) = match self.problem {
            Problem::NotUsable(allowed) => (" is not usable; allowed: ", allowed),
            Problem::LacksScheme => (" lacks https://, which was added", ""),
        };
        ["gut-skin-check: ", self.attribute, problem, allowed].concat()
    }
}

/// Reads every setting. `attribute` gives the value of an attribute by its plain name (`booking-url`).
pub fn parse(attribute: &dyn Fn(&str) -> Option<String>) -> (Config, Vec<Warning>) {
    let mut reader = Reader {
        attribute,
        warnings: Vec::new(),
    };
    let defaults = Config::default();
    let site = reader.given("site").unwrap_or_default();
    let config = Config {
        practice: reader.text("practice"),
        booking_url: reader.booking_url(&site),
        booking_label: reader.text("booking-label"),
        phone: reader.read("phone", "a phone number", phone),
        country: reader.read("country", "us, uk, ca, au, ie, nz, other", |value| {
            Country::from_key(value).map(Some)
        }),
        theme: reader.read("theme", "auto, light, dark", theme),
        accent: reader.read("accent", "a color like #0a7 or #00aa77", |value| {
            accent::parse(value).map(Some)
        }),
        bands: reader.read("bands", "show, hide", bands),
        storage: reader.read("storage", "local, session, none", storage),
        keep_days: reader
            .read("keep-days", "a whole number from 1 to 730", |value| {
                whole(value, MAX_KEEP_DAYS).map(Some)
            })
            .unwrap_or(defaults.keep_days),
        content_months: reader
            .read("content-months", "a whole number from 1 to 60", |value| {
                whole(value, MAX_CONTENT_MONTHS).map(Some)
            })
            .unwrap_or(defaults.content_months),
        instance: reader
            .read("instance", "small letters, digits and hyphens", |value| {
                instance(value).map(Some)
            })
            .unwrap_or(defaults.instance),
        shared: reader.given("shared").is_some(),
    };
    // One language so far; the attribute is known, so that a wrong one is not passed over in silence.
    reader.read("lang", "en", |value| (value == "en").then_some(()));
    (config, reader.warnings)
}

struct Reader<'a> {
    attribute: &'a dyn Fn(&str) -> Option<String>,
    warnings: Vec<Warning>,
}

impl Reader<'_> {
    /// The value of an attribute, unless it is absent or empty.
    fn given(&self, attribute: &str) -> Option<String> {
        let value = (self.attribute)(attribute)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The value of an attribute; its default where it is absent, empty or not usable.
    fn read<T: Default>(
        &mut self,
        attribute: &'static str,
        allowed: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> T {
        let Some(value) = self.given(attribute) else {
            return T::default();
        };
        parse(&value).unwrap_or_else(|| {
            self.warnings.push(Warning {
                attribute,
                problem: Problem::NotUsable(allowed),
            });
            T::default()
        })
    }

    fn text(&mut self, attribute: &'static str) -> String {
        self.read(attribute, "text of at most 200 characters", text)
    }

    fn booking_url(&mut self, site: &str) -> String {
        let attribute = "booking-url";
        let (url, lacks_scheme) = self.read(attribute, "an https or relative address", |value| {
            booking_url(value, site)
        });
        if lacks_scheme {
            self.warnings.push(Warning {
                attribute,
                problem: Problem::LacksScheme,
            });
        }
        url
    }
}

fn text(value: &str) -> Option<String> {
    let fits = value.chars().count() <= MAX_LEN && !value.chars().any(char::is_control);
    fits.then(|| value.to_owned())
}

/// An https address, one that lacks only the scheme, or one relative to the page; the loader has made that whole, so it
/// begins with the page's own site. Browsers skip control characters and read `\` as `/`, so neither is taken, nor is an
/// address that names another host without a scheme. Beside the address stands whether `https://` was added to it.
/// `web/booking.ts` reads the same way.
fn booking_url(value: &str, site: &str) -> Option<(String, bool)> {
    let clean = !value
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || c == '\\');
    let https = value
        .get(..8)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
        && value.len() > 8;
    let first = first_part(value);
    let below = first.is_empty() || first == "." || first == "..";
    let named = !first.bytes().any(|byte| byte == b'.' || byte == b':');
    let relative = !value.starts_with("//") && (below || named || is_page(first));
    let own = site.starts_with("http") && site.ends_with('/') && value.starts_with(site);
    if !clean {
        None
    } else if https || relative || own {
        Some((value.to_owned(), false))
    } else {
        names_host(first).then(|| (["https://", value].concat(), true))
    }
}

/// What stands before the first `/`, `?` or `#`.
fn first_part(url: &str) -> &str {
    url.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Whether it ends like a page of a site.
fn is_page(first: &str) -> bool {
    let (name, ending) = first.rsplit_once('.').unwrap_or_default();
    let page = ["html", "htm", "php"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    page && !name.is_empty() && !name.bytes().any(|byte| matches!(byte, b':' | b'@'))
}

/// Whether a link begins with the name of a host, such as `www.sunny.example/book`: taken for a path, it would lead to a
/// page of the site's own that is not there.
fn names_host(first: &str) -> bool {
    let (host, port) = first.split_once(':').unwrap_or((first, "0"));
    let letter = |byte: u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let label = |label: &str| {
        let known = |byte: u8| letter(byte) || byte.is_ascii_digit() || byte == b'-';
        !label.is_empty() && label.bytes().all(known)
    };
    let port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let Some((_, top)) = host.rsplit_once('.') else {
        return false;
    };
    let top = top.len() > 1 && top.bytes().next().is_some_and(letter);
    port && top && !is_page(first) && host.split('.').all(label)
}

fn phone(value: &str) -> Option<String> {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let usual = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.');
    (digits >= 3 && value.len() <= 30 && value.chars().all(usual)).then(|| value.to_owned())
}

fn theme(value: &str) -> Option<Theme> {
    match value {
        "auto" => Some(Theme::Auto),
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    }
}

fn bands(value: &str) -> Option<BandsShown> {
    match value {
        "show" => Some(BandsShown::Show),
        "hide" => Some(BandsShown::Hide),
        _ => None,
    }
}

fn storage(value: &str) -> Option<Storage> {
    match value {
        "local" => Some(Storage::Local),
        "session" => Some(Storage::Session),
        "none" => Some(Storage::None),
        _ => None,
    }
}

fn whole(value: &str, most: u16) -> Option<u16> {
    let number = value.parse().ok()?;
    (1..=most).contains(&number).then_some(number)
}

fn instance(value: &str) -> Option<String> {
    let usual = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (value.len() <= 40 && value.chars().all(usual)).then(|| value.to_owned())
}
