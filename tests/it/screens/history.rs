//! Past results of a year: what nobody has opened is not drawn.

use crate::fixtures::models::{self, DATE};
use gut_skin_check::app::library::{Ask, Finished};
use gut_skin_check::app::{Model, Msg, update};
use gut_skin_check::content::EN;
use gut_skin_check::ui::prerender;

/// The fixture with so many checks, a week apart.
fn with_checks(wanted: u64) -> (Model, Vec<u64>) {
    let fixture = models::fixtures()
        .into_iter()
        .find(|fixture| fixture.name == "history");
    let mut model = fixture.expect("it is there").model;
    let history = &mut model.desk.shelf.history;
    let last: Finished = history.checks().last().expect("one at least").clone();
    for week in 1..=wanted {
        let at = last.at - week * 7 * 86_400;
        let check = Finished { at, ..last.clone() };
        history.put(check);
    }
    let times = history.checks().iter().map(|check| check.at).collect();
    (model, times)
}

fn elements(model: &Model) -> usize {
    prerender::html(model, &EN, DATE).matches("</").count()
}

#[test]
fn a_year_of_results_is_no_longer_than_a_few_until_one_is_opened() {
    let (few, _) = with_checks(10);
    let (mut year, times) = with_checks(50);
    let (few, all) = (elements(&few), elements(&year));
    assert!(all < few + 40 * 30, "{all} elements, and {few} of ten");

    let oldest = times[0];
    update(&mut year, Msg::Library(Ask::Unfold(oldest)), models::NOW);
    let opened = elements(&year);
    assert!(opened > all + 40, "{opened} after {all}");
    // It stays, however often it is asked for; what is not kept is not opened.
    for at in [oldest, oldest, 1] {
        update(&mut year, Msg::Library(Ask::Unfold(at)), models::NOW);
    }
    assert_eq!(elements(&year), opened);
    assert_eq!(year.desk.unfolded, [oldest]);
}
