//! The parts of index.html that the library writes, so that no sentence stands in two places.

use gut_skin_check::{
    app::{Model, Msg, model::Time, update},
    domain::{Config, QuestionId},
    storage::{Record, Slot, record},
    ui::page,
};

/// The start screen, which paints before the app has arrived.
pub fn start() -> String {
    page::start_html()
}

/// The first question, which shows when Start is tapped before the app has arrived.
pub fn question() -> String {
    page::question_html()
}

/// The checklist that is useful where the app cannot run.
pub fn fallback() -> String {
    page::fallback_html()
}

/// Where an answer to that question is kept.
pub fn key() -> String {
    Slot::Record.key(Config::INSTANCE)
}

/// What is kept then, as a template of JavaScript with the holes `name` and `value` of the input, and `now` in seconds
/// since 1970.
pub fn record() -> String {
    // A time that nothing else in the text looks like.
    let now = 1_234_567_890;
    let answer = [FIRST.key(), FIRST.options().first().copied().unwrap_or("")].join("=");
    let text = answered(0, now)
        .replace(&answer, "${name}=${value}")
        .replace(&now.to_string(), "${now}");
    format!("`{text}`")
}

/// The first question of the check.
const FIRST: QuestionId = QuestionId::Country;

/// What the app keeps after the first answer.
fn answered(option: u8, now: Time) -> String {
    let mut model = Model::new(Config::default());
    update(&mut model, Msg::Start, now);
    update(&mut model, Msg::Select(FIRST, Some(option)), now);
    let mut record = Record::default();
    record.follow(model.to_keep(), now);
    record::write(&record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_keeps_is_what_the_app_would_keep() {
        let now = 1_790_000_000;
        let template = record();
        for (option, value) in (0..).zip(FIRST.options()) {
            let filled = template
                .replace("${name}", FIRST.key())
                .replace("${value}", value)
                .replace("${now}", &now.to_string());
            assert_eq!(filled, format!("`{}`", answered(option, now)), "{value}");
        }
        assert!(FIRST.options().len() > 1);
    }

    #[test]
    fn the_question_is_the_first_of_the_check_and_its_answers_are_kept_one_at_a_time() {
        let html = question();
        assert!(html.contains(&format!(r#"data-screen="{}""#, FIRST.key())));
        for value in FIRST.options() {
            assert!(html.contains(&format!(r#"name="{}""#, FIRST.key())));
            assert!(html.contains(&format!(r#"value="{value}""#)), "{value}");
        }
        assert!(!html.contains("checkbox"));
    }
}
