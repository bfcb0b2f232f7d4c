//! Phone numbers: a country shows only those of its own row in docs/content.md 2i, "other" shows none.

use gut_skin_check::content::contacts::tel;
use gut_skin_check::content::text::Piece;
use gut_skin_check::content::{EN, Language, Text, languages};
use gut_skin_check::domain::questions::{Choice, Country};
use gut_skin_check::report::compose::{self, Composer};
use gut_skin_check::report::template::{self, Fill, Line};
use gut_skin_check::settings::Config;

use super::strings;
use crate::fixtures::spec;
use crate::support;

/// 211, which 3.8 (note.afford) shows in two countries.
const FOOD_HELP: (&str, [Country; 2]) = ("211", [Country::Us, Country::Ca]);

fn lines(text: &'static Text, country: Country) -> Vec<Line> {
    let answers = support::calm("");
    let assessment = support::assessed(&answers);
    let fill = Fill {
        text: Language::of(text),
        country,
        case: Some((&answers, &assessment)),
        topic: None,
    };
    let templates = strings::templates(text).into_iter();
    templates
        .map(|(_, template)| template::fill(template, &fill))
        .collect()
}

/// Every country in every language.
fn everywhere() -> Vec<(&'static Text, Country)> {
    let languages = languages().into_iter();
    languages
        .flat_map(|text| Country::ALL.iter().map(move |country| (text, *country)))
        .collect()
}

fn links(lines: &[Line]) -> Vec<&'static str> {
    let pieces = lines.iter().flatten();
    pieces
        .filter_map(|piece| match piece {
            Piece::Tel(number) => Some(*number),
            Piece::Words(_) | Piece::Topic(_) => None,
        })
        .collect()
}

/// Runs of digits, spaces and hyphens with at least three digits: what reads like a phone number.
fn number_like(words: &str) -> Vec<String> {
    let runs = words.split(|char: char| !(char.is_ascii_digit() || char == ' ' || char == '-'));
    let runs = runs.map(|run| run.trim_matches([' ', '-']));
    runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 3)
        .map(str::to_owned)
        .collect()
}

/// Numbers in the texts that are no phone numbers: a fever, and a study's size.
const NOT_PHONES: &[&str] = &["100", "757"];

#[test]
fn a_country_links_and_shows_only_the_numbers_of_its_own_row() {
    for (text, country) in everywhere() {
        let row: String = spec::phone_row(country.key()).join(" ");
        let may_show = |number: &str| {
            row.contains(number) || (number == FOOD_HELP.0 && FOOD_HELP.1.contains(&country))
        };
        let lines = lines(text, country);
        for number in links(&lines) {
            assert!(may_show(number), "{} links {number}", country.key());
        }
        for line in &lines {
            let words = template::plain(line, text);
            for number in number_like(&words) {
                assert!(
                    may_show(&number) || NOT_PHONES.contains(&number.as_str()),
                    "{} shows {number}: {words}",
                    country.key()
                );
            }
        }
    }
}

#[test]
fn every_number_of_a_row_is_a_link() {
    for (text, country) in everywhere() {
        let lines = lines(text, country);
        let links = links(&lines);
        for number in number_like(&spec::phone_row(country.key()).join(" | ")) {
            assert!(
                links.contains(&number.as_str()),
                "{}: {number}",
                country.key()
            );
        }
    }
}

#[test]
fn elsewhere_no_number_is_shown_at_all() {
    for text in languages() {
        let lines = lines(text, Country::Other);
        assert_eq!(links(&lines), Vec::<&str>::new());
    }
}

#[test]
fn the_words_around_a_missing_number_go_with_it() {
    let line = |country, template| {
        let say = Composer::new(&EN, country);
        let fill = Fill {
            text: Language::of(&EN),
            country,
            case: None,
            topic: None,
        };
        say.plain(&template::fill(template, &fill))
    };
    let template = "call [{crisis} or ]{emergency} now.";
    assert_eq!(line(Country::Us, template), "call 988 or 911 now.");
    assert_eq!(
        line(Country::Other, template),
        "call your local emergency number now."
    );
}

#[test]
fn a_link_has_the_number_without_spaces() {
    assert_eq!(tel("01 809 2166"), "tel:018092166");
    assert_eq!(tel("1-800-222-1222"), "tel:1-800-222-1222");
}

#[test]
fn the_page_decides_the_country_then_the_parent_then_nobody() {
    let mut config = Config::default();
    assert_eq!(
        compose::country(&config, &support::answers("")),
        Country::Other
    );
    assert_eq!(
        compose::country(&config, &support::answers("country=nz")),
        Country::Nz
    );
    config.country = Some(Country::Ie);
    assert_eq!(
        compose::country(&config, &support::answers("country=nz")),
        Country::Ie
    );
}
