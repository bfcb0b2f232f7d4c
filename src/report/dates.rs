//! Dates in words.

use super::template::insert;
use crate::content::Text;
use crate::domain::day::Day;

/// A date with its year.
#[must_use]
pub fn full(day: Day, text: &Text) -> String {
    written(text.ui.dates.full, day, text)
}

/// A date of these weeks: with its weekday, without its year.
#[must_use]
pub fn near(day: Day, text: &Text) -> String {
    written(text.ui.dates.near, day, text)
}

/// A month with its year.
#[must_use]
pub fn month(day: Day, text: &Text) -> String {
    written(text.ui.dates.month, day, text)
}

fn written(template: &str, day: Day, text: &Text) -> String {
    let words = &text.ui.dates;
    let of = |names: &[&'static str], place: u8| names.get(usize::from(place)).copied();
    let (year, month, of_month) = day.date();
    insert(
        template,
        &[
            (
                "{weekday}",
                of(words.weekdays, day.weekday()).unwrap_or_default(),
            ),
            ("{month}", of(words.months, month - 1).unwrap_or_default()),
            ("{day}", &of_month.to_string()),
            ("{year}", &year.to_string()),
        ],
    )
}
