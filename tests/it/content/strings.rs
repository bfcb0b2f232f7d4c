//! Every string of the check, each with a name to find it by.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use gut_skin_check::content::EN;
use gut_skin_check::content::compose::Composer;
use gut_skin_check::content::fill::{self, Fill};
use gut_skin_check::content::text::Fixed;
use gut_skin_check::domain::advice::{DoctorNote, EmergencyText, StepLine, TextId, TodayLine};
use gut_skin_check::domain::answers::{Answers, Group};
use gut_skin_check::domain::bands::{Band, Domain};
use gut_skin_check::domain::facts::PoopSign;
use gut_skin_check::domain::flag::{FlagId, Wording};
use gut_skin_check::domain::foods::Idea;
use gut_skin_check::domain::guards::Guard;
use gut_skin_check::domain::questions::{Choice, Country, Portion, QuestionId, SignGroup, Topic};
use gut_skin_check::domain::support::Signal;
use gut_skin_check::domain::{Assessment, Outcome, assess};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::support;

/// A string and where it comes from, such as `rf1 option breath` or `ui result.booking_none`.
pub(super) type Named = (String, String);

/// The words of all questions: asks, options, "none", why lines, grid rows, states, headings.
pub(super) fn questions() -> Vec<Named> {
    let mut found = Vec::new();
    let mut add = |name: String, words: &str| {
        if !words.is_empty() {
            found.push((name, words.to_owned()));
        }
    };
    for question in QuestionId::ALL.iter().copied() {
        let words = (EN.question)(question);
        let key = question.key();
        add(format!("{key} ask"), words.ask);
        for (value, option) in question.options().iter().zip(words.options) {
            add(format!("{key} option {value}"), option);
        }
        add(format!("{key} option none"), words.none);
        add(format!("{key} why"), words.why);
    }
    for group in Group::ALL.iter().copied() {
        let words = (EN.group)(group);
        add(format!("{} row", group.key()), words.row);
        add(format!("{} counts", group.key()), words.counts);
        add(format!("{} not", group.key()), words.not);
    }
    for state in Portion::ALL.iter().copied() {
        add(format!("state {}", state.key()), (EN.portion)(state));
    }
    for topic in Topic::ALL.iter().copied() {
        add(format!("topic {}", topic.key()), (EN.topic)(topic));
    }
    for group in SignGroup::ALL.iter().copied() {
        add(format!("heading {group:?}"), (EN.sign_group)(group));
    }
    found
}

/// The texts of results and cards as they are written, placeholders and all.
pub(super) fn templates() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for id in TextId::ALL.iter().copied() {
        found.push((format!("text {}", id.key()), (EN.text)(id)));
    }
    for id in StepLine::ALL.iter().copied() {
        found.push((format!("step {}", id.key()), (EN.step)(id)));
    }
    for id in Guard::ALL.iter().copied() {
        found.push((format!("guard {}", id.key()), (EN.guard)(id)));
    }
    for id in Signal::ALL.iter().copied() {
        found.push((format!("support {}", id.key()), (EN.signal)(id, false)));
        found.push((format!("support {} fast", id.key()), (EN.signal)(id, true)));
    }
    for id in EmergencyText::ALL.iter().copied() {
        found.push((format!("emergency {}", id.key()), (EN.emergency)(id)));
    }
    for id in TodayLine::ALL.iter().copied() {
        found.push((format!("today {}", id.key()), (EN.today)(id)));
    }
    for id in FlagId::ALL.iter().copied() {
        if let Wording::Line(line) = id.wording() {
            found.push((format!("flag {}", id.key()), (EN.flag)(line)));
        }
    }
    for id in Fixed::ALL.iter().copied() {
        found.push((format!("fixed {}", id.key()), (EN.fixed)(id)));
    }
    for id in DoctorNote::ALL.iter().copied() {
        found.push((format!("note {}", id.key()), (EN.doctor_note)(id)));
    }
    for (index, question) in EN.doctor_questions.iter().enumerate() {
        found.push((format!("doctor question {index}"), question));
    }
    for card in EN.cards {
        found.push((format!("card {}", card.id), card.text));
        found.push((format!("card {} title", card.id), card.title));
    }
    found
}

/// Short words that stand in other lines: bands, topic words, signs, food ideas.
pub(super) fn words() -> Vec<Named> {
    let mut found = Vec::new();
    for id in Idea::ALL.iter().copied() {
        found.push((format!("idea {id:?}"), (EN.idea)(id).to_owned()));
    }
    for id in [Band::NotChecked, Band::Low, Band::Some, Band::High] {
        found.push((format!("band {}", id.key()), (EN.band)(id).to_owned()));
    }
    for id in Domain::ALL.iter().copied() {
        found.push((format!("domain {}", id.key()), (EN.domain)(id).to_owned()));
    }
    for id in PoopSign::ALL.iter().copied() {
        found.push((format!("sign {id:?}"), (EN.poop_sign)(id).to_owned()));
    }
    found
}

/// The words of all screens. They are read from the debug output of the struct, so that a field that is
/// added cannot be forgotten here.
pub(super) fn ui() -> Vec<Named> {
    let mut found = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for line in format!("{:#?}", EN.ui).lines() {
        let line = line.trim();
        if let Some(name) = line.strip_suffix(['{', '[']) {
            let name = name.split_once(':').map_or("ui", |(field, _)| field);
            path.push(name.to_owned());
        } else if matches!(line, "}" | "}," | "]" | "],") {
            path.pop();
        } else {
            let start = line.find('"').expect("a string");
            let words: String = serde_json::from_str(line[start..].trim_end_matches(','))
                .unwrap_or_else(|error| panic!("{line}: {error}"));
            let field = line[..start].trim_end_matches([':', ' ']);
            let name = [path.join("."), field.to_owned()].join(".");
            found.push((name.trim_end_matches('.').to_owned(), words));
        }
    }
    assert!(found.len() > 100, "the words of the screens are read");
    found
}

/// Every text with its placeholders filled for every country, for a child who may eat everything.
pub(super) fn filled() -> Vec<Named> {
    let answers = support::calm("");
    let assessment = support::assessed(&answers);
    let mut found = Vec::new();
    for (name, template) in templates() {
        for country in Country::ALL.iter().copied() {
            let fill = Fill {
                text: &EN,
                country,
                case: Some((&answers, &assessment)),
                topic: Some(Topic::Sleep),
            };
            let words = fill::plain(&fill::fill(template, &fill), &EN);
            found.push((format!("{name} ({})", country.key()), words));
        }
    }
    found
}

/// Every string as a parent may read it.
pub(super) fn all() -> &'static [Named] {
    static ALL: LazyLock<Vec<Named>> = LazyLock::new(gather);
    &ALL
}

fn gather() -> Vec<Named> {
    let mut found = questions();
    found.extend(words());
    found.extend(ui());
    found.extend(filled());
    found.extend(composed_for_many());
    found
}

/// Answers that give a result, the same ones in every run.
pub(super) fn many_answers() -> &'static [Answers] {
    static MANY: LazyLock<Vec<Answers>> = LazyLock::new(|| {
        let mut runner = TestRunner::deterministic();
        let strategy = support::result_answers();
        let mut next = || strategy.new_tree(&mut runner).unwrap().current();
        (0..150).map(|_| next()).collect()
    });
    &MANY
}

/// What answers come to, with closed gates cleared, where no level overrides it.
pub(super) fn assessed(answers: &Answers) -> Option<(Answers, Assessment)> {
    let mut answers = answers.clone();
    gut_skin_check::domain::gates::settle(&mut answers, Default::default());
    match assess(&answers) {
        Outcome::Assessed(assessment) => Some((answers, *assessment)),
        _ => None,
    }
}

/// The lines of the topics and steps of a result: those that may offer a food.
pub(super) fn advice_lines(
    answers: &Answers,
    assessment: &Assessment,
    country: Country,
) -> Vec<Named> {
    let say = Composer::new(&EN, country);
    let mut found = Vec::new();
    for domain in Domain::SHOWN.iter().copied() {
        for line in say.topic_lines(domain, answers, assessment) {
            found.push((format!("topic {}", domain.key()), say.plain(&line)));
        }
    }
    for step in assessment.steps.iter().copied() {
        let line = say.step_line(step, answers, assessment);
        found.push((format!("step {}", step.key()), line.to_owned()));
    }
    found
}

/// Every line of a result, each with a name.
pub(super) fn result_lines(
    answers: &Answers,
    assessment: &Assessment,
    country: Country,
) -> Vec<Named> {
    let say = Composer::new(&EN, country);
    let mut found = advice_lines(answers, assessment, country);
    for (guard, line) in say.guard_lines(assessment) {
        found.push((format!("guard {}", guard.key()), say.plain(&line)));
    }
    for line in say.support_lines(answers, assessment) {
        found.push(("support".to_owned(), line.words.to_owned()));
    }
    for item in say.doctor_list(answers, assessment) {
        for line in item.lines {
            found.push((format!("doctor {}", item.about), say.plain(&line)));
        }
    }
    found
}

/// The distinct lines of many results in every country.
fn composed_for_many() -> Vec<Named> {
    let mut found = BTreeMap::new();
    for answers in many_answers() {
        let Some((answers, assessment)) = assessed(answers) else {
            continue;
        };
        for country in Country::ALL.iter().copied() {
            for (name, words) in result_lines(&answers, &assessment, country) {
                found.insert(words, format!("{name} ({})", country.key()));
            }
        }
    }
    // What the parent ticked is read as options already, under their own names.
    found
        .into_iter()
        .filter(|(_, name)| !name.starts_with("doctor "))
        .map(|(words, name)| (name, words))
        .collect()
}
