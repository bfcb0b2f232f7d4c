//! The parts of index.html that the library writes, so that no sentence is written twice.

use anyhow::{Context, Result, ensure};
use gut_skin_check::{
    app::{Model, Msg, model::Time, update},
    content::language,
    domain::QuestionId,
    settings::Config,
    storage::{Record, Slot, record},
    ui::prerender,
};

/// The start screen, which paints before the app has arrived.
pub fn start() -> String {
    prerender::start_html(language())
}

/// The first question, which shows when Start is tapped before the app has arrived.
pub fn question() -> String {
    prerender::question_html(language())
}

/// The checklist that is useful where the app cannot run.
pub fn fallback() -> String {
    prerender::fallback_html(language())
}

/// Where an answer to that question is kept.
pub fn key() -> String {
    Slot::Record.key(Config::INSTANCE)
}

/// The text that is stored then, in the four parts around the time in seconds since 1970, the answer as `name=value`, and
/// the time again.
pub fn record() -> Result<[String; 4]> {
    // A time that nothing else in the text looks like.
    let now = 1_234_567_890;
    let (time, value) = (now.to_string(), FIRST.options().get(0));
    let answer = [FIRST.key(), value.unwrap_or_default()].join("=");
    let text = answered(0, now);
    let parts = || {
        let (start, rest) = text.split_once(&time)?;
        let (before, rest) = rest.split_once(&answer)?;
        let (after, end) = rest.split_once(&time)?;
        Some([start, before, after, end].map(str::to_owned))
    };
    let parts = parts().context("a record no longer has a time, its answer and the time again")?;
    let more = |part: &String| part.contains(&time) || part.contains(&answer);
    ensure!(
        !parts.iter().any(more),
        "a record has its time or answer more often"
    );
    Ok(parts)
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
    fn what_the_page_keeps_is_what_the_app_would_keep() -> Result<()> {
        let now = 1_790_000_000;
        let [start, before, after, end] = record()?;
        for (option, value) in (0..).zip(FIRST.options()) {
            let filled = format!(
                "{start}{now}{before}{}={value}{after}{now}{end}",
                FIRST.key()
            );
            assert_eq!(filled, answered(option, now), "{value}");
        }
        assert!(FIRST.options().count() > 1);
        Ok(())
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
