//! A practice's settings: every attribute, its default, and what is not taken.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use crate::fixtures::booking_links;
use gut_skin_check::domain::questions::{Choice, Country};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::{BandsShown, Storage, Theme};
use gut_skin_check::settings::parse::{Warning, parse};
use proptest::prelude::*;

fn settings(pairs: &[(&str, &str)]) -> (Config, Vec<Warning>) {
    parse(&|name| {
        let found = pairs.iter().find(|(attribute, _)| *attribute == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

/// The one attribute that was not taken.
fn refused(attribute: &str, value: &str) -> Option<&'static str> {
    let (config, warnings) = settings(&[(attribute, value)]);
    if warnings.is_empty() {
        return None;
    }
    assert_eq!(
        config,
        Config::default(),
        "{attribute}={value} left a trace"
    );
    assert_eq!(warnings.len(), 1);
    Some(warnings[0].attribute)
}

#[test]
fn nothing_set_is_the_default_without_a_word() {
    assert_eq!(settings(&[]), (Config::default(), Vec::new()));
    assert_eq!(settings(&[("theme", " "), ("keep-days", "")]).1, Vec::new());
}

#[test]
fn every_attribute_is_taken() {
    let (config, warnings) = settings(&[
        ("practice", " Sunny Dietitians "),
        ("booking-url", "https://example.com/book?x=1#y"),
        ("booking-label", "Book a first visit"),
        ("phone", "+1 (555) 010-0199"),
        ("country", "nz"),
        ("lang", "en"),
        ("theme", "dark"),
        ("accent", "#0a7"),
        ("bands", "hide"),
        ("storage", "session"),
        ("keep-days", "7"),
        ("content-months", "24"),
        ("instance", "second-1"),
    ]);
    assert_eq!(warnings, Vec::new());
    let expected = Config {
        practice: "Sunny Dietitians".to_owned(),
        booking_url: "https://example.com/book?x=1#y".to_owned(),
        booking_label: "Book a first visit".to_owned(),
        phone: "+1 (555) 010-0199".to_owned(),
        country: Some(Country::Nz),
        theme: Theme::Dark,
        accent: Some([0x00, 0xaa, 0x77]),
        bands: BandsShown::Hide,
        storage: Storage::Session,
        keep_days: 7,
        content_months: 24,
        instance: "second-1".to_owned(),
        shared: false,
    };
    assert_eq!(config, expected);
}

/// Also the value that is meant without the attribute: a practice that writes it gets no warning.
#[test]
fn every_value_of_an_attribute_is_taken() {
    use {BandsShown as B, Storage as S, Theme as T};
    let with = |attribute: &str, value: &str| {
        let (config, warnings) = settings(&[(attribute, value)]);
        assert_eq!(warnings, Vec::new(), "{attribute}={value}");
        config
    };
    for (value, theme) in [("auto", T::Auto), ("light", T::Light), ("dark", T::Dark)] {
        assert_eq!(with("theme", value).theme, theme);
    }
    for (value, bands) in [("show", B::Show), ("hide", B::Hide)] {
        assert_eq!(with("bands", value).bands, bands);
    }
    for (value, storage) in [
        ("local", S::Local),
        ("session", S::Session),
        ("none", S::None),
    ] {
        assert_eq!(with("storage", value).storage, storage);
    }
    for days in [1, 730] {
        assert_eq!(with("keep-days", &days.to_string()).keep_days, days);
    }
    for months in [1, 60] {
        let config = with("content-months", &months.to_string());
        assert_eq!(config.content_months, months);
    }
}

/// As a style sheet reads it: six digits are two for each part, of three each stands for two of its own.
#[test]
fn an_accent_is_three_or_six_digits_of_a_color() {
    for (value, color) in [
        ("#0a7", [0x00, 0xaa, 0x77]),
        ("#00aa77", [0x00, 0xaa, 0x77]),
        ("#1a2b3c", [0x1a, 0x2b, 0x3c]),
        ("#C3B2A1", [0xc3, 0xb2, 0xa1]),
        ("#000", [0x00, 0x00, 0x00]),
        ("#ffffff", [0xff, 0xff, 0xff]),
    ] {
        let (config, warnings) = settings(&[("accent", value)]);
        assert_eq!((config.accent, warnings), (Some(color), vec![]), "{value}");
    }
}

#[test]
fn only_https_or_relative_booking_links_are_taken() {
    for url in booking_links::TAKEN.iter().copied() {
        assert_eq!(refused("booking-url", url), None, "{url}");
        assert_eq!(settings(&[("booking-url", url)]).0.booking_url, url);
    }
    for url in booking_links::REFUSED {
        assert_eq!(refused("booking-url", url), Some("booking-url"), "{url}");
    }
}

#[test]
fn a_booking_link_that_names_a_host_gets_its_scheme() {
    for url in booking_links::WITHOUT_SCHEME {
        let (config, warnings) = settings(&[("booking-url", url)]);
        assert_eq!(config.booking_url, format!("https://{url}"));
        let lines: Vec<_> = warnings.iter().map(Warning::line).collect();
        let told = "gut-skin-check: booking-url lacks https://, which was added";
        assert_eq!(lines, [told], "{url}");
    }
}

#[test]
fn a_link_of_the_pages_own_site_may_be_whole() {
    let with = |site: &str, url: &str| {
        let (config, warnings) = settings(&[("site", site), ("booking-url", url)]);
        (config.booking_url == url, warnings.len())
    };
    assert_eq!(
        with("http://localhost:80/", "http://localhost:80/book"),
        (true, 0)
    );
    for (site, url) in [
        ("http://localhost:80/", "http://localhost:801/book"),
        ("http://localhost:80", "http://localhost:801/book"),
        ("http://localhost:80/", "http://other.example/"),
        ("javascript:/", "javascript:/x"),
        ("", "http://localhost/"),
    ] {
        assert_eq!(with(site, url), (false, 1), "{url} on {site}");
    }
}

#[test]
fn unknown_values_give_the_default_and_name_the_attribute() {
    for (attribute, value) in [
        ("country", "nowhere"),
        ("country", "US"),
        ("lang", "de"),
        ("theme", "blue"),
        ("accent", "teal"),
        ("accent", "#12345"),
        ("accent", "#0a7f"),
        ("accent", "0a7"),
        ("accent", "#0g7"),
        ("accent", "#é77"),
        ("accent", "rgb(0,0,0)"),
        ("bands", "maybe"),
        ("storage", "cookie"),
        ("keep-days", "0"),
        ("keep-days", "731"),
        ("keep-days", "ten"),
        ("content-months", "0"),
        ("content-months", "61"),
        ("instance", "../x"),
        ("phone", "call us"),
        ("phone", "12"),
        ("practice", "a\u{7}b"),
    ] {
        assert_eq!(
            refused(attribute, value),
            Some(attribute),
            "{attribute}={value}"
        );
    }
    let (_, warnings) = settings(&[("theme", "blue")]);
    let line = warnings[0].line();
    assert!(
        line.contains("theme") && line.contains("auto, light, dark"),
        "{line}"
    );
    assert!(!line.contains("blue"), "a value could hold anything");
}

#[test]
fn every_country_can_be_set_and_is_named_to_who_sets_another() {
    let keys: Vec<&str> = Country::ALL.iter().map(|country| country.key()).collect();
    for key in &keys {
        assert_eq!(refused("country", key), None, "{key}");
    }
    let (_, warnings) = settings(&[("country", "nowhere")]);
    assert_eq!(
        warnings[0].line(),
        format!(
            "gut-skin-check: country is not usable; allowed: {}",
            keys.join(", ")
        ),
        "src/settings/parse.rs"
    );
}

#[test]
fn a_very_long_name_is_not_taken() {
    assert_eq!(refused("practice", &"x".repeat(200)), None);
    assert_eq!(refused("practice", &"x".repeat(201)), Some("practice"));
}

proptest! {
    #[test]
    fn any_value_at_all_is_survived(value in ".*") {
        for attribute in ["practice", "accent", "booking-url", "phone", "country", "keep-days", "content-months", "instance"] {
            let (config, warnings) = settings(&[(attribute, &value)]);
            prop_assert!(warnings.len() <= 1);
            prop_assert!(!config.booking_url.to_ascii_lowercase().starts_with("javascript:"));
        }
    }
}

#[test]
fn settings_unless_a_practice_says_otherwise() {
    let config = Config::default();
    assert_eq!((config.keep_days, config.instance.as_str()), (180, "main"));
    assert_eq!(config.content_months, 12);
    assert_eq!((config.country, config.theme), (None, Theme::Auto));
    assert_eq!(
        (config.bands, config.storage),
        (BandsShown::Show, Storage::Local)
    );
}
