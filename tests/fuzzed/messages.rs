//! Messages to the frame, a line of JSON each: what is not ours changes nothing, and settings that arrive in the middle of
//! a check move nobody and change no answer. tests/e2e sends the kept lines to the real frame.

use super::NOW;
use super::settings::{Given, look, read};
use gut_skin_check::app::{Model, Msg, screen, update};
use gut_skin_check::assess::input;
use gut_skin_check::embed::contract::{
    ATTRIBUTES, INTERNAL_SETTINGS, Message, NAMESPACE, SHARED, VERSION,
};
use gut_skin_check::settings::Config;
use serde_json::Value;

/// Answers in the middle of the core.
const BEGUN: &str = r#"{"age":30,"toilet":"trained","diet":"any","dx":"yes","rf1":["none"],"rf2":["none"],
    "rf3":["none"],"rf4":["none"],"b1":"4to6","b2":"firm"}"#;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let mut model = Model::new(Config::default());
    model.progress.answers = input::read(BEGUN).expect("answers");
    update(&mut model, Msg::Start, NOW);
    let first = model.config.clone();
    let mut taken = Given::new();
    for line in text.lines() {
        let before = taken.clone();
        if !takes(line, &mut taken) {
            assert_eq!(taken, before);
            continue;
        }
        look(&taken);
        let shown = (
            screen(&model),
            model.progress.answers.clone(),
            model.config.country,
        );
        let (config, _) = read(&taken);
        let effects = update(&mut model, Msg::Settings(Box::new(config.clone())), NOW);
        assert!(
            !effects.save && !effects.elsewhere && !effects.problem,
            "{effects:?}"
        );
        assert_eq!(
            model.progress.answers, shown.1,
            "settings have changed an answer"
        );
        // The country is asked of a parent only where the page does not tell it.
        assert!(screen(&model) == shown.0 || model.config.country.is_some() != shown.2.is_some());
        let wanted = Config {
            storage: first.storage,
            instance: first.instance.clone(),
            ..config
        };
        assert_eq!(model.config, wanted);
    }
}

/// Takes a message as web/embed/frame.ts does, and tells whether it was taken. A setting that it does not carry is taken
/// away; whether other scripts can read the answers is not for the page to say.
pub fn takes(line: &str, taken: &mut Given) -> bool {
    let Ok(message) = serde_json::from_str::<Value>(line) else {
        return false;
    };
    let ours = message["ns"] == NAMESPACE && message["v"].as_f64() == Some(f64::from(VERSION));
    if !ours || message["type"] != Message::Settings.key() {
        return false;
    }
    taken.clear();
    let settings = ATTRIBUTES.iter().chain(INTERNAL_SETTINGS);
    for name in settings.filter(|name| **name != SHARED) {
        if let Some(value) = message["settings"][name].as_str() {
            taken.insert((*name).to_owned(), value.to_owned());
        }
    }
    true
}
