//! Attributes, a line `name=value` each: every field has a value that its type allows, whatever was not taken is named
//! once, and no attribute has to do with another.

use gut_skin_check::embed::contract::{ATTRIBUTES, SITE};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::accent;
use gut_skin_check::settings::config::{BandsShown, Color, Storage, Theme};
use gut_skin_check::settings::parse::{Problem, Warning, parse};
use std::collections::BTreeMap;

pub type Given = BTreeMap<String, String>;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let lines = text.split('\n').filter_map(|line| line.split_once('='));
    look(
        &lines
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
    );
}

pub fn read(given: &Given) -> (Config, Vec<Warning>) {
    parse(&|name| given.get(name).cloned())
}

/// What holds for any attributes.
pub fn look(given: &Given) {
    let (config, warnings) = read(given);
    allowed(&config, given.get(SITE).map_or("", |site| site.trim()));
    named_once(given, &warnings);
    independent(given, &config, &warnings);
    taken_again(given, &config);
}

/// Every field is one that a practice may set; its type allows more.
pub fn allowed(config: &Config, site: &str) {
    for text in [
        &config.practice,
        &config.booking_label,
        &config.phone,
        &config.instance,
    ] {
        assert!(!text.chars().any(char::is_control), "{text:?}");
        assert!(text.chars().count() <= 200, "{text:?}");
        assert_eq!(text, text.trim());
    }
    assert!(
        (1..=730).contains(&config.keep_days),
        "{}",
        config.keep_days
    );
    assert!(
        (1..=60).contains(&config.content_months),
        "{}",
        config.content_months
    );
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    assert!(!config.instance.is_empty() && config.instance.chars().all(plain));
    let phone = &config.phone;
    let dialed = |letter: char| letter.is_ascii_digit() || " +-().".contains(letter);
    assert!(
        phone.is_empty()
            || phone.chars().all(dialed) && phone.chars().any(|letter| letter.is_ascii_digit())
    );
    if let Some(color) = config.accent {
        // Whatever the color, these end.
        let _ = (accent::darkened(color), accent::lightened(color));
    }
    leads_nowhere_else(&config.booking_url, site);
}

/// Where a browser would go from a page of the practice: to an https address, or to a place on the page's own site.
fn leads_nowhere_else(url: &str, site: &str) {
    assert!(
        !url.contains('\\')
            && !url
                .chars()
                .any(|letter| letter.is_control() || letter.is_whitespace())
    );
    let scheme: String = url
        .chars()
        .take_while(|letter| !"/?#".contains(*letter))
        .collect();
    let own = site.starts_with("http") && site.ends_with('/') && url.starts_with(site);
    let https = scheme.eq_ignore_ascii_case("https:");
    assert!(
        own || https || !scheme.contains(':'),
        "{url:?} has another scheme"
    );
    assert!(
        own || !url.starts_with("//"),
        "{url:?} leads to another site"
    );
    if https {
        assert!(
            url.get(6..8) == Some("//") && url.len() > 8,
            "{url:?} leads to no site"
        );
    }
}

/// Only attributes that were given, each at most once, in a line that repeats nothing of the value.
fn named_once(given: &Given, warnings: &[Warning]) {
    for (place, warning) in warnings.iter().enumerate() {
        let value = given
            .get(warning.attribute)
            .map_or("", |value| value.trim());
        assert!(
            !value.is_empty() && ATTRIBUTES.contains(&warning.attribute),
            "{warning:?}"
        );
        assert!(
            warnings
                .iter()
                .skip(place + 1)
                .all(|other| other.attribute != warning.attribute)
        );
        let line = warning.line();
        assert_eq!(line.lines().count(), 1);
        assert!(line.contains(warning.attribute));
    }
}

/// Each attribute alone comes to the same, so that a wrong one costs nothing but itself.
fn independent(given: &Given, config: &Config, warnings: &[Warning]) {
    let mut sum = Config::default();
    let mut alone_warned = Vec::new();
    for name in given.keys() {
        let beside = |other: &str| other == name || other == SITE;
        let one: Given = given
            .clone()
            .into_iter()
            .filter(|(other, _)| beside(other))
            .collect();
        let (alone, warned) = read(&one);
        let refused = warned
            .iter()
            .any(|warning| matches!(warning.problem, Problem::NotUsable(_)));
        let untouched = Config {
            shared: alone.shared,
            ..Config::default()
        };
        assert!(
            !refused || alone == untouched,
            "{name} was refused and left a trace: {alone:?}"
        );
        match name.as_str() {
            "practice" => sum.practice = alone.practice,
            "booking-url" => sum.booking_url = alone.booking_url,
            "booking-label" => sum.booking_label = alone.booking_label,
            "phone" => sum.phone = alone.phone,
            "country" => sum.country = alone.country,
            "theme" => sum.theme = alone.theme,
            "accent" => sum.accent = alone.accent,
            "bands" => sum.bands = alone.bands,
            "storage" => sum.storage = alone.storage,
            "keep-days" => sum.keep_days = alone.keep_days,
            "content-months" => sum.content_months = alone.content_months,
            "instance" => sum.instance = alone.instance,
            "shared" => sum.shared = alone.shared,
            _ => assert_eq!(alone, Config::default(), "{name} is no setting"),
        }
        alone_warned.extend(warned);
    }
    assert_eq!(sum, *config);
    assert_eq!(
        alone_warned.len(),
        warnings.len(),
        "{alone_warned:?} {warnings:?}"
    );
    assert!(
        alone_warned
            .iter()
            .all(|warning| warnings.contains(warning))
    );
}

/// What was taken is taken again as it is, without a word.
fn taken_again(given: &Given, config: &Config) {
    let mut again = Given::new();
    let mut set = |name: &str, value: &str| drop(again.insert(name.to_owned(), value.to_owned()));
    set(SITE, given.get(SITE).map_or("", String::as_str));
    set("practice", &config.practice);
    set("booking-url", &config.booking_url);
    set("booking-label", &config.booking_label);
    set("phone", &config.phone);
    set(
        "country",
        config.country.map_or("", |country| country.key()),
    );
    let hex = |[red, green, blue]: Color| format!("#{red:02x}{green:02x}{blue:02x}");
    set("accent", &config.accent.map_or_else(String::new, hex));
    set("keep-days", &config.keep_days.to_string());
    set("content-months", &config.content_months.to_string());
    set("instance", &config.instance);
    let expected = Config {
        theme: Theme::default(),
        bands: BandsShown::default(),
        storage: Storage::default(),
        shared: false,
        ..config.clone()
    };
    assert_eq!(read(&again), (expected, Vec::new()));
}
