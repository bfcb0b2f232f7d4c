//! Every string of the check, each with a name to find it by.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use gut_skin_check::content::text::Fixed;
use gut_skin_check::content::text::map::Map as _;
use gut_skin_check::content::{EN, Language, Text};
use gut_skin_check::domain::advice::{
    DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine,
};
use gut_skin_check::domain::answers::{Answers, Group};
use gut_skin_check::domain::bands::{Domain, Label};
use gut_skin_check::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart, DoctorQuestion};
use gut_skin_check::domain::facts::PoopSign;
use gut_skin_check::domain::foods::Idea;
use gut_skin_check::domain::questions::{Choice, Country, Portion, QuestionId, SignGroup, Topic};
use gut_skin_check::domain::support::Signal;
use gut_skin_check::domain::texts::FlagLine;
use gut_skin_check::domain::{Assessment, Outcome, assess};
use gut_skin_check::report::document::{Body, Way};
use gut_skin_check::report::template::{self, Fill};
use gut_skin_check::report::{Given, Paragraph, Part, Report};
use gut_skin_check::settings::Config;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::support;

/// A string and where it comes from, such as `rf1 option breath` or `ui result.booking_none`.
pub(crate) type Named = (String, String);

/// The words of all questions: asks, options, "none", why lines, grid rows, states, headings.
pub(crate) fn questions(text: &'static Text) -> Vec<Named> {
    let mut found = Vec::new();
    let mut add = |name: String, words: &str| {
        if !words.is_empty() {
            found.push((name, words.to_owned()));
        }
    };
    for question in QuestionId::ALL.iter().copied() {
        let words = (text.question)(question);
        let key = question.key();
        add(format!("{key} ask"), words.ask());
        for (value, option) in question.options().iter().zip(words.options) {
            add(format!("{key} option {value}"), option);
        }
        add(format!("{key} option none"), words.none());
        add(format!("{key} why"), words.why());
    }
    for group in Group::ALL.iter().copied() {
        let words = (text.group)(group);
        add(format!("{} row", group.key()), words.row);
        add(format!("{} counts", group.key()), words.counts);
        add(format!("{} not", group.key()), words.not);
    }
    for state in Portion::ALL.iter().copied() {
        add(format!("state {}", state.key()), (text.portion)(state));
    }
    for topic in Topic::ALL.iter().copied() {
        add(format!("topic {}", topic.key()), (text.topic)(topic));
    }
    for group in SignGroup::ALL.iter().copied() {
        add(format!("heading {group:?}"), (text.sign_group)(group));
    }
    found
}

/// The texts of results and cards as they are written, placeholders and all.
pub(crate) fn templates(text: &'static Text) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for id in TextId::ALL.iter().copied() {
        found.push((format!("text {}", id.key()), (text.text)(id)));
    }
    for id in StepLine::ALL.iter().copied() {
        found.push((format!("step {}", id.key()), (text.step)(id)));
    }
    for id in GuardText::ALL.iter().copied() {
        found.push((id.key().to_owned(), (text.guard)(id)));
    }
    for id in Signal::ALL.iter().copied() {
        found.push((format!("support {}", id.key()), (text.signal)(id, false)));
        found.push((
            format!("support {} fast", id.key()),
            (text.signal)(id, true),
        ));
    }
    for id in EmergencyText::ALL.iter().copied() {
        found.push((format!("emergency {}", id.key()), (text.emergency)(id)));
    }
    for id in TodayLine::ALL.iter().copied() {
        found.push((format!("today {}", id.key()), (text.today)(id)));
    }
    for id in FlagLine::ALL.iter().copied() {
        found.push((format!("flag {}", id.key()), (text.flag)(id)));
    }
    for id in Fixed::ALL.iter().copied() {
        found.push((format!("fixed {}", id.key()), (text.fixed)(id)));
    }
    for id in DoctorNote::ALL.iter().copied() {
        found.push((format!("note {}", id.key()), (text.doctor_note)(id)));
    }
    for id in DoctorQuestion::ALL.iter().copied() {
        found.push((id.key().to_owned(), (text.doctor_question)(id)));
    }
    for id in DoctorLine::ALL.iter().copied() {
        found.push((id.key().to_owned(), (text.doctor_line)(id)));
    }
    for id in DoctorFlagLine::ALL.iter().copied() {
        found.push((format!("told {}", id.key()), (text.doctor_flag)(id)));
    }
    found.push(("description of the page".to_owned(), text.description));
    for card in text.cards {
        found.push((format!("card {}", card.id), card.text));
        found.push((format!("card {} title", card.id), card.title));
    }
    found
}

/// Short words that are parts of other lines: bands, topic words, signs, food ideas.
pub(crate) fn words(text: &'static Text) -> Vec<Named> {
    let mut found = Vec::new();
    for id in Idea::ALL.iter().copied() {
        found.push((format!("idea {id:?}"), (text.idea)(id).to_owned()));
    }
    for id in Label::ALL.iter().copied() {
        found.push((format!("label {}", id.key()), (text.label)(id).to_owned()));
        let short = (text.short_label)(id).to_owned();
        found.push((format!("short label {}", id.key()), short));
    }
    for id in DoctorPart::ALL.iter().copied() {
        found.push((format!("part {id:?}"), (text.doctor_part)(id).to_owned()));
    }
    for id in Group::ALL.iter().copied() {
        let short = (text.group)(id).short.to_owned();
        found.push((format!("{} short", id.key()), short));
    }
    for id in Domain::ALL.iter().copied() {
        found.push((format!("domain {}", id.key()), (text.domain)(id).to_owned()));
    }
    for id in PoopSign::ALL.iter().copied() {
        found.push((format!("sign {id:?}"), (text.poop_sign)(id).to_owned()));
    }
    found
}

/// The words of all screens.
pub(crate) fn ui(text: &Text) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let _ = text.ui.map("ui", &mut |path, words| {
        found.push((path.to_owned(), words));
        words
    });
    assert!(found.len() > 100, "the words of the screens are read");
    found
}

/// Every text with its placeholders filled for every country, for a child who may eat everything.
pub(crate) fn filled(text: &'static Text) -> Vec<Named> {
    let answers = support::calm("");
    let assessment = support::assessed(&answers);
    let mut found = Vec::new();
    for (name, template) in templates(text) {
        for country in Country::ALL.iter().copied() {
            let fill = Fill {
                text: Language::of(text),
                country,
                case: Some((&answers, &assessment)),
                topic: Some(Topic::Sleep),
            };
            let words = template::plain(&template::fill(template, &fill), text);
            let words = with_samples(text, words);
            found.push((format!("{name} ({})", country.key()), words));
        }
    }
    found
}

/// What a report puts into a line itself, by an example each: an answer, food groups, topics, numbers.
fn with_samples(text: &'static Text, mut words: String) -> String {
    let group = (text.group)(Group::Pulses).short;
    let topic = (text.domain)(Domain::Skin);
    for (placeholder, sample) in [
        ("{answer}", text.option(QuestionId::B4, Some(2))),
        ("{flags}", text.option(QuestionId::Rf4, Some(0))),
        ("{missing}", group),
        ("{groups}", group),
        ("{checked}", topic),
        ("{open}", topic),
        ("{age}", "30"),
        ("{n}", "6"),
        ("{m}", "10"),
    ] {
        words = words.replace(placeholder, sample);
    }
    words
}

/// Every string in English as a parent may read it.
pub(crate) fn all() -> &'static [Named] {
    static ALL: LazyLock<Vec<Named>> = LazyLock::new(gather);
    &ALL
}

fn gather() -> Vec<Named> {
    let mut found = questions(&EN);
    found.extend(words(&EN));
    let screens = ui(&EN).into_iter();
    found.extend(screens.map(|(name, words)| (name, words.to_owned())));
    found.extend(filled(&EN));
    found.extend(composed_for_many());
    found
}

/// Answers that give a result, the same ones in every run.
pub(crate) fn many_answers() -> &'static [Answers] {
    static MANY: LazyLock<Vec<Answers>> = LazyLock::new(|| {
        let mut runner = TestRunner::deterministic();
        let strategy = support::result_answers();
        let mut next = || strategy.new_tree(&mut runner).unwrap().current();
        (0..150).map(|_| next()).collect()
    });
    &MANY
}

/// What answers come to, with closed gates cleared, where no level overrides it.
pub(crate) fn assessed(answers: &Answers) -> Option<(Answers, Assessment)> {
    let mut answers = answers.clone();
    gut_skin_check::domain::gates::settle(&mut answers, Default::default());
    match assess(&answers) {
        Outcome::Assessed(assessment) => Some((answers, *assessment)),
        _ => None,
    }
}

/// The report of a result.
fn report(answers: &Answers, config: &Config, text: &'static Text) -> Report {
    let given = Given {
        log: &[],
        answers,
        config,
        text: Language::of(text),
        date: "",
        old: false,
    };
    Report::of(&assess(answers), &given).expect("a result")
}

/// The lines of the topics and steps of a result: those that may offer a food.
pub(crate) fn advice_lines(answers: &Answers, country: Country) -> Vec<Named> {
    let lines = result_lines(&EN, answers, country).into_iter();
    lines
        .filter(|(name, _)| name.starts_with("topic ") || name.starts_with("step "))
        .collect()
}

/// Every line of a result, each with a name.
pub(crate) fn result_lines(text: &'static Text, answers: &Answers, country: Country) -> Vec<Named> {
    let config = Config {
        country: Some(country),
        ..Config::default()
    };
    let mut found = Vec::new();
    let plain = |paragraph: &Paragraph| template::plain(&paragraph.line, text);
    let body = |found: &mut Vec<Named>, domain: Domain, body: Body| {
        if let Some(stuck) = &body.stuck {
            found.push(("topic bowel".to_owned(), stuck.head.words.to_owned()));
        }
        let stuck = body.stuck.map(|stuck| stuck.body);
        for paragraph in body.paragraphs.iter().chain(&stuck) {
            found.push((format!("topic {}", domain.key()), plain(paragraph)));
        }
    };
    for part in report(answers, &config, text).parts {
        match part {
            Part::Guards(_, guards) => {
                for (guard, line) in guards {
                    found.push((format!("guard {}", guard.key()), plain(&line)));
                }
            }
            Part::Doctor(line, flags) => {
                found.push(("doctor body".to_owned(), plain(&line)));
                for flag in flags {
                    for line in flag.lines {
                        found.push((format!("flag {}", flag.flag.key()), plain(&line)));
                    }
                }
            }
            Part::Steps(steps, kept) => {
                for paragraph in kept.into_iter().flat_map(|kept| kept.paragraphs) {
                    found.push(("topic elimination".to_owned(), plain(&paragraph)));
                }
                for step in steps {
                    let name = format!("step {}", step.step.key());
                    found.push((name, step.line.words.to_owned()));
                    if let Some(topic) = step.topic {
                        body(&mut found, topic.domain, topic.body);
                    }
                }
            }
            Part::Topics(topics) => {
                for (topic, _) in topics.checked {
                    body(&mut found, topic.domain, topic.body);
                }
                for topic in topics.open {
                    if let Way::Texts(texts) = topic.way {
                        body(&mut found, topic.domain, texts);
                    }
                }
            }
            Part::Support(signs) => {
                for sign in signs {
                    found.push(("support".to_owned(), sign.text.words.to_owned()));
                }
            }
            Part::DoctorList(list, _) => {
                for note in list.notes.iter().chain(&list.unfolded) {
                    found.push(("doctor note".to_owned(), plain(note)));
                }
                for row in list.rows() {
                    let words = format!("{} {}", row.label, row.value);
                    let words = words.trim_start().to_owned();
                    found.push((format!("doctor {}", row.line.key()), words));
                }
                for question in &list.questions {
                    found.push(("doctor question".to_owned(), question.words.to_owned()));
                }
            }
            Part::Card(card) => {
                found.push(("headline".to_owned(), card.headline.words.to_owned()));
                for line in &card.lines {
                    found.push(("card line".to_owned(), plain(line)));
                }
            }
            // Their words are read as templates, as words of the screens, and as those of the card and the list.
            Part::Old(..)
            | Part::Share
            | Part::Kept
            | Part::Ways(_)
            | Part::Stuck(_)
            | Part::Notes(_)
            | Part::Evidence(_)
            | Part::Booking(_)
            | Part::Closing(..) => {}
        }
    }
    found
}

/// The distinct lines of many results in every country.
fn composed_for_many() -> Vec<Named> {
    let mut found = BTreeMap::new();
    for answers in many_answers() {
        let Some((answers, _)) = assessed(answers) else {
            continue;
        };
        for country in Country::ALL.iter().copied() {
            for (name, words) in result_lines(&EN, &answers, country) {
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
