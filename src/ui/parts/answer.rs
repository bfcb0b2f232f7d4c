//! An answer in words.

use crate::domain::answers::AgeAnswer;
use crate::domain::questions::Kind;
use crate::domain::{Answer, Answers, QuestionId};
use crate::ui::draw::Draw;
use crate::ui::view::View;

/// What was answered, in words.
pub(crate) fn answer(draw: &mut Draw<'_>, question: QuestionId, answers: &Answers) {
    let view = draw.view;
    let composer = view.composer();
    let mut answered = false;
    draw.open("ul.gsc-answer");
    match question.kind() {
        Kind::Age => {
            if let Some(age) = age(view, answers) {
                draw.text_copied("li", &age);
                answered = true;
            }
        }
        Kind::Grid => {
            for (group, state) in composer.grid_words(answers) {
                let row = (view.text.group)(group).row;
                let values = [("{row}", row), ("{state}", state)];
                draw.text_copied("li", &view.insert(view.ui().grid.answer, &values));
                answered = true;
            }
        }
        Kind::One { .. } | Kind::Many { .. } => {
            for words in composer.answer_words(question, answers) {
                draw.text("li", words);
                answered = true;
            }
        }
    }
    if !answered {
        draw.text("li", view.ui().review.not_answered);
    }
    draw.close();
}

fn age(view: &View<'_>, answers: &Answers) -> Option<String> {
    let words = &view.ui().age;
    let Some(Answer::Age(given)) = answers.get(QuestionId::Age) else {
        return None;
    };
    Some(match given {
        AgeAnswer::Years(row) => view.count(words.years_n, row.into()),
        AgeAnswer::Whole(age) => match age.years_row() {
            0 => words.under_one.to_owned(),
            5 => words.five_or_older.to_owned(),
            row => {
                let years = view.count(words.years_n, row.into());
                let months = view.count(words.months_n, age.months_row().into());
                view.insert(words.both, &[("{years}", &years), ("{months}", &months)])
            }
        },
    })
}
