//! What the parts of a result hold, but for its topics: docs/content.md 3.0, 3.9 and 3.10.

use gut_skin_check::content::{EN, Language};
use gut_skin_check::domain::assess;
use gut_skin_check::domain::questions::Country;
use gut_skin_check::report::compose::Composer;
use gut_skin_check::report::document::Booking;
use gut_skin_check::report::{Given, Part, Report};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::{keys, page, part, report, shown, ways};
use crate::support::{calm, safe};

/// "An old result may be read, under its date."
#[test]
fn an_old_result_says_from_when_it_is_before_anything_else() {
    let answers = calm("");
    let first = |old, date| {
        let given = Given {
            log: &[],
            answers: &answers,
            config: &Config::default(),
            text: Language::of(&EN),
            date,
            old,
        };
        let report = Report::of(&assess(&answers), &given).expect("a result");
        match report.parts.into_iter().next() {
            Some(Part::Old(from, stale)) => Some((from, stale.key.name().into_owned())),
            _ => None,
        }
    };
    let from = "This result is from June 15, 2025.".to_owned();
    let stale = "stale".to_owned();
    assert_eq!(
        first(true, "June 15, 2025"),
        Some((Some(from), stale.clone()))
    );
    assert_eq!(first(true, ""), Some((None, stale)));
    assert_eq!(first(false, "June 15, 2025"), None);
}

/// On with the check from a first result, to more topics once the core is complete; neither where all is answered.
#[test]
fn the_ways_on_lead_to_what_is_left_of_the_check() {
    for (answers, go_on, more) in [
        (
            safe("b1=7to21 b2=soft b3=never b4=never b7=none b6=never"),
            true,
            false,
        ),
        (calm("m3=-"), true, false),
        (calm("m3=- c1=-"), true, false),
        (calm("c1=-"), false, true),
        (calm("x3=-"), false, true),
        (calm(""), false, false),
    ] {
        let report = shown(&answers);
        let words = &EN.ui.result;
        let ways = ways(&report);
        assert_eq!(ways.go_on, go_on.then_some(words.go_on));
        assert_eq!(ways.topics, Some(words.topics));
        let closing = part(report, |part| match part {
            Part::Closing(lines, more) => Some((keys(&lines), more)),
            _ => None,
        });
        let lines = vec!["foot.notdx".to_owned(), "foot.safe".to_owned()];
        assert_eq!(closing, Some((lines, more.then_some(words.more_topics))));
    }
}

/// The card about poop and skin together, where both stand out.
#[test]
fn the_card_about_poop_and_skin_starts_open_where_both_stand_out() {
    for (spec, wanted) in [
        ("", &[][..]),
        ("s1=lot", &[]),
        ("b2=balls b7=lt2w x2=no", &[]),
        ("s1=lot b2=balls b7=lt2w x2=no", &["card.link"]),
    ] {
        let cards = part(shown(&calm(spec)), |part| match part {
            Part::Evidence(cards) => Some(cards),
            _ => None,
        });
        let cards = cards.expect("what we know");
        assert_eq!(cards.len(), EN.cards.len());
        let open = cards.iter().filter(|(_, open)| *open);
        let open: Vec<_> = open.map(|(card, _)| card.id).collect();
        assert_eq!(open, wanted, "{spec}");
    }
}

fn booking(spec: &str, url: &str, label: &str, phone: &str) -> Option<Booking> {
    let config = Config {
        booking_url: url.to_owned(),
        booking_label: label.to_owned(),
        phone: phone.to_owned(),
        ..page(BandsShown::Show)
    };
    part(report(&EN, &calm(spec), &config), |part| match part {
        Part::Booking(booking) => Some(booking),
        _ => None,
    })
}

#[test]
fn a_practice_is_reached_by_what_it_has_set() {
    let link = |url: &str, words: &str| Some((url.to_owned(), words.to_owned()));
    let call = link("555 0100", "Call the practice: 555 0100");
    for (spec, url, label, phone, wanted_link, wanted_phone) in [
        ("", "/book", "", "", link("/book", "Book a visit"), None),
        ("", "/book", "Come in", "", link("/book", "Come in"), None),
        ("", "", "Come in", "555 0100", None, call.clone()),
        (
            "",
            "/book",
            "",
            "555 0100",
            link("/book", "Book a visit"),
            call,
        ),
        // Where a doctor comes first, the practice comes beside the doctor, whatever it calls a visit.
        (
            "rf4=growth",
            "/book",
            "Come in",
            "",
            link("/book", "We can work with your doctor on this"),
            None,
        ),
    ] {
        let found = booking(spec, url, label, phone).expect("a way to the practice");
        assert_eq!(found.note.key.name(), "note.team");
        assert_eq!(found.link, wanted_link, "{url} {label} {phone}");
        assert_eq!(found.phone, wanted_phone, "{url} {label} {phone}");
    }
    assert_eq!(booking("", "", "Come in", ""), None);
}

/// A parent is told when the link leaves the page's own site, and for which.
#[test]
fn a_booking_link_names_the_other_site_that_it_opens() {
    for (url, opens) in [
        ("https://sunny.example", Some("Opens sunny.example")),
        ("https://sunny.example/book", Some("Opens sunny.example")),
        ("https://sunny.example?at=/x", Some("Opens sunny.example")),
        ("https://sunny.example#book", Some("Opens sunny.example")),
        (
            "https://sunny.example:8443/book",
            Some("Opens sunny.example:8443"),
        ),
        // What stands before the @ is a user's name, and only looks like a site.
        (
            "https://bank.example@sunny.example/",
            Some("Opens sunny.example"),
        ),
        ("/book", None),
        ("book", None),
        ("?book=1", None),
    ] {
        let found = booking("", url, "", "").expect("a link");
        assert_eq!(found.opens.as_deref(), opens, "{url}");
    }
}

/// 3.1: "When its gate closes, its answer is cleared". What was answered of a poop medicine before poop was called no
/// problem must not come back as a line for the doctor.
#[test]
fn an_answer_behind_a_closed_gate_is_told_nowhere() {
    let composer = Composer::new(&EN, Country::Us);
    for (spec, wanted) in [
        ("b2=loose b1=gt21 b7=none x2=own", "Loose poop for weeks."),
        (
            "b2=loose b1=gt21 b7=1to3m x2=own",
            "Loose poop for weeks. Tell the doctor which poop medicine your child takes.",
        ),
    ] {
        let flags = part(shown(&calm(spec)), |part| match part {
            Part::Doctor(_, flags) => Some(flags),
            _ => None,
        });
        let flags = flags.expect("a doctor comes first");
        let lines = flags.iter().flat_map(|it| &it.lines);
        let lines: Vec<_> = lines.map(|it| composer.plain(&it.line)).collect();
        assert_eq!(lines, [wanted], "{spec}");
    }
}
