//! A finished check as it is kept: a line of words (`day=2026-11-28 age=30 content=1.1 level=none score=6/10
//! bowel=high/for_doctor skin=low`), a line of answers, and the text that was shown. Its name is the moment of the last
//! answer in seconds.

use super::object::Stored;
use super::words::{TOLD, told_of};
use crate::app::library::{Finished, History, ShownTopic};
use crate::domain::Answers;
use crate::domain::age::Age;
use crate::domain::bands::{Band, Domain, Label};
use crate::domain::day::Day;
use crate::domain::variety::Score;
use crate::storage::format::answers_codec::{read_answers, words, write_answers};
use crate::storage::format::lenient_json::{Fields, number};

const DAY: &str = "day";
const AGE: &str = "age";
const CONTENT: &str = "content";
const LEVEL: &str = "level";
const SCORE: &str = "score";
const SEE_DOCTOR: &str = "see_doctor";
const NONE: &str = "none";
/// The field that names the finished check of the running one.
pub(super) const OPEN: &str = "open";

/// The text of a finished check.
#[must_use]
pub fn write(check: &Finished) -> String {
    let mut text = String::new();
    let mut word = |parts: &[&str]| {
        if !text.is_empty() {
            text.push(' ');
        }
        for part in parts {
            text.push_str(part);
        }
    };
    word(&[DAY, "=", &check.day.iso()]);
    word(&[AGE, "=", &check.age.to_string()]);
    word(&[CONTENT, "=", &check.content]);
    let level = if check.see_doctor { SEE_DOCTOR } else { NONE };
    word(&[LEVEL, "=", level]);
    if let Some(score) = check.score {
        let (count, of) = (score.count.to_string(), score.of.to_string());
        word(&[SCORE, "=", &count, "/", &of]);
    }
    for topic in &check.topics {
        let (domain, band) = (topic.domain.key(), topic.band.key());
        if topic.label == topic.band.label() {
            word(&[domain, "=", band]);
        } else {
            word(&[domain, "=", band, "/", topic.label.key()]);
        }
    }
    told_of(&mut text, check.told);
    for line in [&write_answers(&check.answers), &check.text] {
        text.push('\n');
        text.push_str(line);
    }
    text
}

/// Reads a finished check, and tells how much of it cannot be read. `None` where its day, age or level cannot be, as then
/// nobody knows what was shown.
#[must_use]
pub fn read(at: u64, text: &str) -> (Option<Finished>, u32) {
    let (facts, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (answers, face) = rest.split_once('\n').unwrap_or((rest, ""));
    let (mut day, mut age, mut see_doctor) = (None, None, None);
    let mut check = Finished {
        at,
        day: Day::FIRST,
        age: 0,
        answers: Answers::default(),
        content: String::new(),
        see_doctor: false,
        topics: Vec::new(),
        score: None,
        text: face.to_owned(),
        told: None,
    };
    let mut damaged = 0;
    for word in words(facts) {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let taken = match key {
            DAY => fill(&mut day, Day::parse(value)),
            AGE => fill(&mut age, number(value).and_then(Age::from_months)),
            LEVEL => fill(&mut see_doctor, read_level(value)),
            SCORE => fill(&mut check.score, read_score(value)),
            TOLD => fill(&mut check.told, number(value)),
            CONTENT => {
                value.clone_into(&mut check.content);
                true
            }
            _ => match read_topic(key, value) {
                Some(topic) if check.topic(topic.domain).is_none() => {
                    check.topics.push(topic);
                    true
                }
                _ => false,
            },
        };
        damaged += u32::from(!taken);
    }
    let (Some(day), Some(age), Some(see_doctor)) = (day, age, see_doctor) else {
        return (None, 1);
    };
    let (answers, lost) = read_answers(answers);
    check.answers = answers;
    (check.day, check.age, check.see_doctor) = (day, age.months(), see_doctor);
    (Some(check), damaged + lost)
}

/// Fills in what is read for the first time.
fn fill<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let taken = slot.is_none() && value.is_some();
    if taken {
        *slot = value;
    }
    taken
}

fn read_level(text: &str) -> Option<bool> {
    match text {
        SEE_DOCTOR => Some(true),
        NONE => Some(false),
        _ => None,
    }
}

fn read_score(text: &str) -> Option<Score> {
    let (count, of) = text.split_once('/')?;
    let part = |text| u8::try_from(number(text)?).ok();
    let (count, of) = (part(count)?, part(of)?);
    (count <= of).then_some(Score { count, of })
}

fn read_topic(key: &str, value: &str) -> Option<ShownTopic> {
    let mut domains = Domain::SHOWN.iter().copied();
    let domain = domains.find(|domain| domain.key() == key)?;
    let (band, label) = value.split_once('/').unwrap_or((value, ""));
    let mut bands = Band::ALL.iter().copied();
    let band = bands.find(|one| one.key() == band)?;
    let mut labels = Label::ALL.iter().copied();
    let label = match label {
        "" => band.label(),
        label => labels.find(|one| one.key() == label)?,
    };
    Some(ShownTopic {
        domain,
        band,
        label,
    })
}

impl Stored for History {
    fn read_all(fields: &Fields) -> (Self, u32) {
        let (mut history, mut open, mut damaged) = (Self::default(), None, 0);
        for (name, text) in fields.iter() {
            if name == OPEN {
                damaged += u32::from(!fill(&mut open, number(text)));
                continue;
            }
            let (check, lost) = number(name).map_or((None, 1), |at| read(at, text));
            // Of a moment that is there twice, the first is read.
            damaged += lost + u32::from(check.is_some_and(|check| !history.put(check)));
        }
        history.set_open(open);
        (history, damaged)
    }

    fn write_all(&self) -> Fields {
        let checks = self.checks().iter();
        let checks = checks.map(|check| (check.at.to_string(), write(check)));
        let open = self.open();
        let open = open.map(|open| (OPEN.to_owned(), open.to_string()));
        open.into_iter().chain(checks).collect()
    }
}
