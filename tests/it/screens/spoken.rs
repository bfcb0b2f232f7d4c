//! What the live region announces after a step.

use std::borrow::Cow;

use gut_skin_check::app::{Effects, Model, Notice, SaveState};
use gut_skin_check::content::{EN, Language};
use gut_skin_check::settings::Config;
use gut_skin_check::ui::spoken::spoken;
use gut_skin_check::ui::view::{CardPicture, View};
use yew::Callback;

fn said(saved: SaveState, notice: Option<Notice>, done: Effects) -> Option<String> {
    let model = Model {
        saved,
        notice,
        ..Model::new(Config::default())
    };
    said_of(&model, done)
}

fn said_of(model: &Model, done: Effects) -> Option<String> {
    let view = View {
        model,
        text: Language::of(&EN),
        send: &Callback::noop(),
        date: "",
        picture: &CardPicture::Waiting,
        files: "",
        read: &Callback::noop(),
        proof: &gut_skin_check::ui::view::Proof::default(),
        guest: false,
    };
    spoken(&view, done).map(Cow::into_owned)
}

#[test]
fn nothing_is_said_where_nothing_happened() {
    let nothing = Effects::default();
    assert_eq!(said(SaveState::Saved, None, nothing), None);
    assert_eq!(said(SaveState::Denied, None, nothing), None);
}

#[test]
fn a_save_is_silent_unless_it_failed() {
    let save = Effects {
        save: true,
        ..Effects::default()
    };
    assert_eq!(said(SaveState::Saved, None, save), Some(String::new()));
    assert_eq!(
        said(SaveState::Full, None, save),
        Some(EN.ui.storage.full.to_owned())
    );
    assert_eq!(
        said(SaveState::Denied, None, save),
        Some(EN.ui.storage.denied.to_owned())
    );
}

#[test]
fn what_is_missing_comes_before_all_else() {
    let problem = Effects {
        problem: true,
        save: true,
        ..Effects::default()
    };
    assert_eq!(
        said(SaveState::Full, None, problem),
        Some(EN.ui.problem.heading.to_owned())
    );
}

#[test]
fn what_another_tab_did_is_said() {
    let elsewhere = Effects {
        elsewhere: true,
        moved: true,
        save: true,
        ..Effects::default()
    };
    let words = &EN.ui.storage;
    assert_eq!(
        said(SaveState::Saved, None, elsewhere),
        Some(words.elsewhere.to_owned())
    );
    let erased = Some(Notice::ErasedElsewhere);
    assert_eq!(
        said(SaveState::Saved, erased, elsewhere),
        Some(words.erased_elsewhere.to_owned())
    );
    assert!(words.erased_elsewhere.contains("erased") && !words.elsewhere.contains("erased"));
}
