//! A practice changes its settings while the check is open: they take effect, and no answer is lost.

use gut_skin_check::app::Msg;
use gut_skin_check::domain::questions::Country;
use gut_skin_check::settings::config::{BandsShown, Config, Storage};

use super::walker::Walker;
use crate::support::{BEST, SAFE};

fn changed(change: impl FnOnce(&mut Config)) -> Msg {
    let mut config = Config::default();
    change(&mut config);
    Msg::Settings(Box::new(config))
}

#[test]
fn the_screen_and_the_answers_stay() {
    let mut walker = Walker::at_result(&format!("country=us {SAFE} {BEST}"));
    let answers = walker.model.progress.answers.clone();
    walker.send(changed(|config| {
        config.practice = "Another Name".to_owned();
        config.bands = BandsShown::Hide;
    }));
    assert_eq!(walker.at(), "result");
    assert_eq!(walker.model.progress.answers, answers);
    assert_eq!(walker.model.config.practice, "Another Name");
    assert_eq!(walker.model.config.bands, BandsShown::Hide);
}

#[test]
fn a_country_set_by_the_page_is_no_longer_asked() {
    let mut walker = Walker::started();
    assert_eq!(walker.at(), "country");
    walker.send(changed(|config| config.country = Some(Country::Uk)));
    assert_eq!(walker.at(), "age");
    // Taken away again, it is asked again: nobody has answered it.
    walker.send(changed(|_| {}));
    assert_eq!(walker.at(), "country");
}

#[test]
fn where_answers_are_kept_was_settled_at_the_beginning() {
    let mut walker = Walker::started();
    walker.send(changed(|config| {
        config.storage = Storage::None;
        config.instance = "other".to_owned();
    }));
    assert_eq!(walker.model.config.storage, Storage::Local);
    assert_eq!(walker.model.config.instance, Config::INSTANCE);
}
