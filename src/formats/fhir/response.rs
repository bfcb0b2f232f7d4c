//! The answers as a `QuestionnaireResponse`: an item for each question that was asked and answered, in the order of the
//! `Questionnaire`, each with the words that the parent has read.

use super::codes::{NONE, QUESTIONNAIRE, coding};
use super::json::Json;
use crate::content::{CONTENT_VERSION, Text};
use crate::domain::answers::{AgeAnswer, Answer, Answers, Grid, Group, Selection};
use crate::domain::day::Day;
use crate::domain::facts::not_eaten;
use crate::domain::gates::CountryGiven;
use crate::domain::journey::replay;
use crate::domain::questions::QuestionId;

/// The response; none where nothing that was asked is answered. It is complete once the check gives a result of it.
pub(super) fn of(text: &Text, answers: &Answers, country: CountryGiven, day: Day) -> Option<Json> {
    let walked = replay(answers, country);
    let mut items = Json::default();
    for question in walked.reachable.iter() {
        item(&mut items, text, answers, question);
    }
    if items.is_empty() {
        return None;
    }
    let mut out = Json::default();
    out.begin("QuestionnaireResponse");
    out.pair("language", text.lang);
    let canonical = [QUESTIONNAIRE, "|", CONTENT_VERSION].concat();
    out.pair("questionnaire", &canonical);
    let status = if walked.result {
        "completed"
    } else {
        "in-progress"
    };
    out.pair("status", status);
    out.pair("authored", &day.iso());
    out.list("item", &items);
    out.close('}');
    Some(out)
}

fn item(out: &mut Json, text: &Text, answers: &Answers, question: QuestionId) {
    let ask = (text.question)(question).ask();
    let ticked = match answers.get(question) {
        Some(Answer::Age(AgeAnswer::Whole(age))) => {
            open(out, question.key(), ask, "answer");
            out.open('{');
            out.key("valueInteger");
            out.put(&age.months().to_string());
            out.close('}');
            return close(out);
        }
        Some(Answer::Grid(grid)) => return rows(out, text, answers, &grid),
        Some(Answer::One(option)) => Selection::NONE.with(option),
        Some(Answer::Many(ticked)) => ticked,
        Some(Answer::Age(AgeAnswer::Years(_))) | None => return,
    };
    open(out, question.key(), ask, "answer");
    if ticked.is_empty() {
        answer(out, question.key(), NONE, text.option(question, None));
    }
    for option in ticked.iter() {
        let value = question.value(option).unwrap_or_default();
        let words = text.option(question, Some(option));
        answer(out, question.key(), value, words);
    }
    close(out);
}

/// The food grid: an item for each row that the family eats of.
fn rows(out: &mut Json, text: &Text, answers: &Answers, grid: &Grid) {
    let mut items = Json::default();
    for group in Group::ALL.iter().copied() {
        if let Some(portion) = grid.row(group).filter(|_| !not_eaten(group, answers)) {
            open(&mut items, group.key(), (text.group)(group).row, "answer");
            answer(
                &mut items,
                group.key(),
                portion.key(),
                (text.portion)(portion),
            );
            close(&mut items);
        }
    }
    if !items.is_empty() {
        let question = QuestionId::G;
        open(out, question.key(), (text.question)(question).ask(), "item");
        out.put(items.text());
        close(out);
    }
}

/// Opens an item and the list in it.
fn open(out: &mut Json, id: &str, words: &str, list: &str) {
    out.open('{');
    out.pair("linkId", id);
    out.pair("text", words);
    out.open_list(list);
}

fn close(out: &mut Json) {
    out.close(']');
    out.close('}');
}

fn answer(out: &mut Json, of: &str, value: &str, words: &str) {
    out.open('{');
    out.key("valueCoding");
    coding(out, of, value, words);
    out.close('}');
}
