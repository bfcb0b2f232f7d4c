//! Calendar days: the numbers, how they are written, and to which day a night belongs.

use gut_skin_check::domain::day::{Day, Local};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text}"))
}

const MONTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Counted one by one, with the rule of leap years alone.
#[test]
fn every_day_from_1970_to_2200_is_one_after_the_one_before() {
    let mut number = 0;
    for year in 1970..=2200_u16 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (month, days) in (1..).zip(MONTHS) {
            let days = days + u8::from(leap && month == 2);
            for of_month in 1..=days {
                let found = Day::from_date(year, month, of_month).unwrap();
                assert_eq!(found.number(), number);
                assert_eq!(Day::from_number(number), Some(found));
                assert_eq!(found.date(), (year, month, of_month));
                assert_eq!(found.weekday(), u8::try_from((number + 3) % 7).unwrap());
                number += 1;
            }
            assert_eq!(Day::from_date(year, month, days + 1), None);
            assert_eq!(Day::from_date(year, month, 0), None);
        }
    }
    assert_eq!(number, 84_371);
}

#[test]
fn leap_years_are_those_of_the_calendar() {
    for (text, is_day) in [
        ("2024-02-29", true),
        ("2023-02-29", false),
        ("2000-02-29", true),
        ("2100-02-29", false),
        ("2400-02-29", true),
        ("2026-02-30", false),
        ("2026-04-31", false),
    ] {
        assert_eq!(Day::parse(text).is_some(), is_day, "{text}");
    }
    assert_eq!(day("2024-03-01").after(day("2024-02-28")), 2);
    assert_eq!(day("2100-03-01").after(day("2100-02-28")), 1);
    assert_eq!(day("2100-02-28").after(day("2100-03-01")), 0);
    assert_eq!(day("2024-03-01").earlier(1).iso(), "2024-02-29");
}

#[test]
fn weekdays_are_those_of_the_calendar() {
    for (text, weekday) in [
        ("1970-01-01", 3),
        ("2000-01-01", 5),
        ("2026-11-28", 5),
        ("2026-11-29", 6),
        ("2026-11-30", 0),
        ("2200-12-31", 2),
    ] {
        assert_eq!(day(text).weekday(), weekday, "{text}");
    }
}

#[test]
fn a_date_is_read_in_one_way_only() {
    for text in [
        "",
        "2026-11-2",
        "2026-1-28",
        "26-11-28",
        "2026-11-28 ",
        " 2026-11-28",
        "2026-11-28-",
        "2026-11-28-01",
        "2026/11/28",
        "+026-11-28",
        "2026-+1-28",
        "2026-00-28",
        "2026-13-28",
        "2026-11-00",
        "1969-12-31",
        "0000-01-01",
        "\u{0662}026-11-28",
        "20261128",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert_eq!(day("1970-01-01"), Day::FIRST);
    assert_eq!(day("9999-12-31"), Day::LAST);
    assert_eq!(Day::FIRST.earlier(1), Day::FIRST);
    assert_eq!(Day::from_number(Day::LAST.number() + 1), None);
    assert_eq!(Day::from_number(u32::MAX), None);
    assert_eq!(Day::from_date(10_000, 1, 1), None);
}

#[test]
fn up_to_four_in_the_morning_it_is_the_evening_before() {
    let today = day("2026-03-01");
    for hour in 0..24 {
        let expected = if hour <= 3 {
            "2026-02-28"
        } else {
            "2026-03-01"
        };
        let clock = Local { day: today, hour };
        assert_eq!(clock.evening().iso(), expected, "{hour}:59");
        assert_eq!(clock.is_night(), clock.evening() < today);
    }
}

proptest! {
    #[test]
    fn a_day_is_written_and_read_again(number in 0..=Day::LAST.number()) {
        let found = Day::from_number(number).unwrap();
        let (year, month, of_month) = found.date();
        prop_assert_eq!(Day::from_date(year, month, of_month), Some(found));
        prop_assert_eq!(Day::parse(&found.iso()), Some(found));
        prop_assert_eq!(found.iso(), format!("{year:04}-{month:02}-{of_month:02}"));
    }

    #[test]
    fn any_numbers_are_a_day_or_none(year: u16, month: u8, of_month: u8) {
        if let Some(found) = Day::from_date(year, month, of_month) {
            prop_assert_eq!(found.date(), (year, month, of_month));
        }
    }
}

#[test]
fn a_month_is_whole_on_the_same_day_of_the_next() {
    for (from, to, months) in [
        ("2026-11-01", "2026-11-30", 0),
        ("2026-11-01", "2026-12-01", 1),
        ("2026-11-02", "2026-12-01", 0),
        ("2026-11-01", "2027-10-31", 11),
        ("2026-11-01", "2027-11-01", 12),
        ("2026-12-31", "2027-01-30", 0),
        ("2026-11-01", "2025-01-01", 0),
        ("2026-11-30", "2026-11-01", 0),
    ] {
        assert_eq!(day(to).months_after(day(from)), months, "{from} {to}");
    }
}
