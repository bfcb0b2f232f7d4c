//! Two weeks of the evening log in words and as a picture, and dates in words.

use gut_skin_check::content::{EN, Language};
use gut_skin_check::domain::assess;
use gut_skin_check::domain::day::Day;
use gut_skin_check::domain::log::{LogDay, LogField};
use gut_skin_check::report::chart::Sign;
use gut_skin_check::report::dates::{full, near};
use gut_skin_check::report::log::{LogFace, value};
use gut_skin_check::report::{Given, Part, Report};
use gut_skin_check::settings::Config;

use super::part;
use crate::support::{calm, entry};

/// Days one after the other, from a Friday on; an empty text is a day that nobody has filled in.
fn days(words: &[&str]) -> Vec<(Day, LogDay)> {
    let first = Day::parse("2025-06-06").expect("a day").number();
    let day = |number| Day::from_number(number).expect("a day");
    let each = (first..).zip(words);
    each.map(|(number, words)| (day(number), entry(words)))
        .collect()
}

fn face(words: &[&str]) -> LogFace {
    LogFace::of(&days(words), &EN).expect("something is filled in")
}

#[test]
fn a_date_has_its_month_in_words() {
    for (day, long, short) in [
        ("2025-06-15", "June 15, 2025", "Sunday, June 15"),
        ("2024-02-29", "February 29, 2024", "Thursday, February 29"),
        ("2026-01-01", "January 1, 2026", "Thursday, January 1"),
        ("2026-12-31", "December 31, 2026", "Thursday, December 31"),
    ] {
        let day = Day::parse(day).expect("a day");
        assert_eq!(full(day, &EN), long);
        assert_eq!(near(day, &EN), short);
    }
}

#[test]
fn a_value_is_in_the_words_of_its_option_and_several_are_listed() {
    let day = entry("poop=2 look=balls,soft pain=no itch=lot sleep=woke");
    let said = |field| day.value(field).map(|one| value(&EN, field, one));
    assert_eq!(said(LogField::Poop).as_deref(), Some("2"));
    assert_eq!(
        said(LogField::Look).as_deref(),
        Some("Small hard balls, Soft")
    );
    assert_eq!(said(LogField::Pain).as_deref(), Some("No"));
    assert_eq!(said(LogField::Itch).as_deref(), Some("A lot"));
    assert_eq!(said(LogField::Sleep).as_deref(), Some("Woke up"));
    assert_eq!(said(LogField::Food), None);
}

#[test]
fn only_days_that_tell_are_counted_and_what_nobody_has_told_has_no_line() {
    let two = face(&[
        "poop=0 itch=lot sleep=good",
        "",
        "poop=1 itch=little sleep=woke",
        "pain=no",
    ]);
    assert_eq!(two.heading, "Evening log, Friday, June 6 to Monday, June 9");
    assert_eq!(
        two.lines,
        [
            "Days filled in: 3 of 4",
            "Days with poop: 1 of 2",
            "Days with a lot of itch: 1 of 2",
            "Nights the child woke or slept badly: 1 of 2",
        ]
    );
    assert_eq!(two.chart.title, two.lines.join(". "));
    assert_eq!(
        face(&["poop=1", "poop=2"]).lines,
        ["Days filled in: 2 of 2", "Days with poop: 2 of 2"]
    );
    assert_eq!(
        face(&["itch=constant"]).lines,
        ["Days filled in: 1 of 1", "Days with a lot of itch: 1 of 1"]
    );
    assert_eq!(
        face(&["sleep=bad"]).lines[1],
        "Nights the child woke or slept badly: 1 of 1"
    );
}

#[test]
fn days_that_nobody_has_filled_in_have_no_face() {
    assert_eq!(LogFace::of(&[], &EN), None);
    assert_eq!(LogFace::of(&days(&["", ""]), &EN), None);
}

#[test]
fn the_picture_has_a_column_for_each_day_and_a_dot_where_nothing_is_known() {
    let chart = face(&[
        "poop=0 itch=none",
        "poop=1 sleep=bad",
        "",
        "poop=4plus itch=constant",
    ])
    .chart;
    let short: Vec<_> = chart
        .columns
        .iter()
        .map(|column| column.short.as_str())
        .collect();
    assert_eq!(short, ["6", "7", "8", "9"]);
    let full: Vec<_> = chart
        .columns
        .iter()
        .map(|column| column.full.as_str())
        .collect();
    assert_eq!(full[2], "Sunday, June 8");
    // A week begins on Monday, as in ISO 8601.
    let begins: Vec<_> = chart.columns.iter().map(|column| column.begins).collect();
    assert_eq!(begins, [false, false, false, true]);
    assert_eq!(full[3], "Monday, June 9");
    let rows: Vec<_> = chart.rows.iter().map(|row| row.name).collect();
    assert_eq!(rows, ["Poops", "Itch", "Night"]);
    let signs = |row: usize| -> Vec<_> {
        let cells = chart.rows[row].cells.iter();
        cells
            .map(|cell| cell.as_ref().map(|(sign, words)| (*sign, words.as_str())))
            .collect()
    };
    // The number of poops stands out no more than as "two": many are no alarm.
    assert_eq!(
        signs(0),
        [
            Some((Sign::Number(0, 0), "None")),
            Some((Sign::Number(1, 1), "1")),
            None,
            Some((Sign::Number(4, 2), "4 or more")),
        ]
    );
    assert_eq!(
        signs(1),
        [
            Some((Sign::Number(0, 0), "None")),
            None,
            None,
            Some((Sign::Number(3, 3), "All the time")),
        ]
    );
    assert_eq!(
        signs(2),
        [None, Some((Sign::Number(2, 2), "Bad night")), None, None]
    );
}

/// What the parent wrote down in the evenings goes to the doctor with the answers.
#[test]
fn the_list_for_the_doctor_has_what_is_logged() {
    let answers = calm("");
    let list = |log: &[(Day, LogDay)]| {
        let given = Given {
            log,
            answers: &answers,
            config: &Config::default(),
            text: Language::of(&EN),
            date: "June 15, 2025",
            old: false,
        };
        let report = Report::of(&assess(&answers), &given).expect("a result");
        let list = part(report, |part| match part {
            Part::DoctorList(list, _) => Some(list),
            _ => None,
        });
        list.expect("a list").log
    };
    let logged = days(&["poop=0 itch=lot", "pain=no"]);
    assert_eq!(list(&logged), LogFace::of(&logged, &EN));
    assert!(list(&logged).is_some());
    assert_eq!(list(&[]), None);
}
