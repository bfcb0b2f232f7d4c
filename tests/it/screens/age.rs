//! That the content may be out of date is said on the start and under "About this check", and never beside whom to call.

use crate::fixtures::models::{self, DATE};
use gut_skin_check::content::{CONTENT_DATE, EN, content_day};
use gut_skin_check::domain::day::Day;
use gut_skin_check::report::dates::month;
use gut_skin_check::ui::prerender;

/// The screens of all fixtures that say so on a day.
fn screens_that_say_so(day: &str) -> Vec<&'static str> {
    let line = EN
        .ui
        .start
        .old
        .replace("{date}", &month(content_day(), &EN));
    let day = Day::parse(day).expect("a day");
    let fixtures = models::fixtures().into_iter().filter(|fixture| {
        let mut model = fixture.model.clone();
        model.desk.local.day = day;
        prerender::html(&model, &EN, DATE).contains(&line)
    });
    let mut screens: Vec<&str> = fixtures.map(|fixture| fixture.screen).collect();
    screens.sort_unstable();
    screens.dedup();
    screens
}

#[test]
fn old_content_is_told_of_on_the_start_and_under_about_and_nowhere_else() {
    assert!(
        screens_that_say_so("2027-10-31").is_empty(),
        "{CONTENT_DATE}"
    );
    for day in ["2027-11-01", "2029-02-01"] {
        assert_eq!(screens_that_say_so(day), ["method", "start"], "{day}");
    }
}
