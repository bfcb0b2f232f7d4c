//! What the code says, by the keys of the specification.

use gut_skin_check::content::EN;
use gut_skin_check::content::text::Fixed;
use gut_skin_check::domain::advice::{
    DoctorNote, EmergencyText, FlagLine, GuardText, StepLine, TextId, TodayLine,
};
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::bands::{Domain, Label};
use gut_skin_check::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorQuestion, Filling};
use gut_skin_check::domain::facts::PoopSign;
use gut_skin_check::domain::flag::{FlagId, Urgency, Wording};
use gut_skin_check::domain::questions::{Choice, Country, Kind, QuestionId};
use gut_skin_check::domain::support::Signal;

use super::theirs::OWN_WORDS;
use super::{Words, is_quoted, words};

/// The questions, their options, the rows of the grid and their short names.
pub(super) fn questions() -> Words {
    let mut found = Vec::new();
    for question in QuestionId::ALL.iter().copied() {
        let (key, text) = (question.key(), (EN.question)(question));
        found.push((format!("{key} ask"), text.ask().to_owned()));
        found.push((format!("{key} why"), text.why().to_owned()));
        found.push((format!("{key} source"), text.source.to_owned()));
        assert_eq!(text.options.count(), question.option_count(), "{key}");
        let offered = question.options();
        let mut values: Vec<(&str, &str)> = offered.iter().zip(text.options).collect();
        for (at, value) in (0..).zip(offered) {
            let (lead, detail) = text.lead_and_detail(at);
            if !lead.is_empty() {
                found.push((format!("{key} lead {value}"), lead.to_owned()));
                found.push((format!("{key} detail {value}"), detail.to_owned()));
            }
        }
        for (value, at) in question.retired().iter().copied() {
            if usize::from(at) >= offered.count() {
                let words = EN.option(question, Some(at)).to_owned();
                found.push((format!("{key} retired {value}"), words));
            }
        }
        if !text.none().is_empty() {
            assert!(
                matches!(question.kind(), Kind::Many { none: true, .. }),
                "{key}"
            );
            let before_not_sure = values.iter().position(|(value, _)| *value == "notsure");
            values.insert(
                before_not_sure.unwrap_or(values.len()),
                ("none", text.none()),
            );
        }
        for (place, (value, words)) in values.into_iter().enumerate() {
            found.push((format!("{key} option {value}"), words.to_owned()));
            found.push((format!("{key} place of {value}"), place.to_string()));
        }
    }
    for group in Group::ALL.iter().copied() {
        let (key, text) = (group.key(), (EN.group)(group));
        found.push((format!("{key} row"), text.row.to_owned()));
        found.push((format!("{key} counts"), text.counts.to_owned()));
        found.push((format!("{key} short"), text.short.to_owned()));
        if !text.not.is_empty() {
            found.push((format!("{key} not"), text.not.to_owned()));
        }
    }
    words(found)
}

/// The texts and notes of results and cards.
pub(super) fn texts() -> Words {
    let mut found = Vec::new();
    for id in TextId::ALL.iter().copied() {
        found.push((id.key(), (EN.text)(id)));
    }
    for id in EmergencyText::ALL.iter().copied() {
        found.push((id.key(), (EN.emergency)(id)));
    }
    for id in DoctorNote::ALL.iter().copied() {
        found.push((id.key(), (EN.doctor_note)(id)));
    }
    for id in GuardText::ALL.iter().copied() {
        found.push((id.key(), (EN.guard)(id)));
    }
    for id in Fixed::ALL.iter().copied().filter(|id| !is_quoted(*id)) {
        found.push((id.key(), (EN.fixed)(id)));
    }
    words(found)
}

/// The lines of the steps.
pub(super) fn steps() -> Words {
    words(StepLine::ALL.iter().map(|id| (id.key(), (EN.step)(*id))))
}

/// The lines of the today card and of flags.
pub(super) fn flags() -> Words {
    let today = TodayLine::ALL.iter().copied();
    let today = today.map(|id| (format!("today {}", id.key()), (EN.today)(id)));
    let lines = FlagLine::ALL.iter().copied();
    let lines = lines.map(|id| (format!("line {}", id.key()), (EN.flag)(id)));
    let week = FlagId::ALL
        .iter()
        .filter(|id| id.urgency() == Urgency::Week);
    let own = week.filter(|id| !matches!(id.wording(), Wording::Line(_)));
    let own = own.map(|id| (format!("line {}", id.key()), OWN_WORDS));
    words(today.chain(lines).chain(own))
}

/// The signs for extra support.
pub(super) fn support() -> Words {
    let mut found = Vec::new();
    for id in Signal::ALL.iter().copied() {
        let (usual, fast) = ((EN.signal)(id, false), (EN.signal)(id, true));
        found.push((id.key().to_owned(), usual));
        if fast != usual {
            found.push((format!("{} (S9 or S14)", id.key()), fast));
        }
    }
    words(found)
}

/// The evidence cards.
pub(super) fn cards() -> Words {
    words(EN.cards.iter().flat_map(|card| {
        let sources: Vec<String> = card.sources.iter().map(|id| format!("#{id}")).collect();
        [
            (card.id.to_owned(), card.text.to_owned()),
            (format!("{} sources", card.id), sources.join(" ")),
        ]
    }))
}

/// The numbers of the countries.
pub(super) fn phones() -> Words {
    use gut_skin_check::report::template::plain;
    words(Country::ALL.iter().copied().flat_map(|country| {
        let numbers = (EN.numbers)(country);
        let crisis = numbers.crisis.map(|pieces| plain(pieces, &EN));
        let food_help = numbers.food_help.map(|pieces| plain(pieces, &EN));
        [
            ("emergency", plain(numbers.emergency, &EN)),
            ("advice", plain(numbers.advice, &EN)),
            ("poison", plain(numbers.poison, &EN)),
            (
                "crisis",
                crisis.unwrap_or("(leave out \"{crisis} or\")".to_owned()),
            ),
            ("childline", plain(numbers.childline, &EN)),
            ("er", numbers.er.to_owned()),
            (
                "food_help",
                food_help.unwrap_or("(leave out \"or call {food_help}\")".to_owned()),
            ),
        ]
        .map(|(what, words)| (format!("{} {what}", country.key()), words))
    }))
}

/// Labels, topic words and signs in words.
pub(super) fn lists() -> Words {
    let mut found = Vec::new();
    for id in Label::ALL.iter().copied() {
        // "Not checked yet" is a text of its own.
        if id != Label::NotChecked {
            found.push((format!("label {}", id.key()), (EN.label)(id)));
        }
        found.push((format!("short label {}", id.key()), (EN.short_label)(id)));
    }
    for id in Domain::SHOWN.iter().copied() {
        found.push((format!("domain {}", id.key()), (EN.domain)(id)));
    }
    for (index, id) in PoopSign::ALL.iter().copied().enumerate() {
        found.push((format!("sign k{}", index + 1), (EN.poop_sign)(id)));
    }
    words(found)
}

/// The doctor's list.
pub(super) fn doctor() -> Words {
    let mut found = Vec::new();
    for (place, line) in DoctorLine::ALL.iter().copied().enumerate() {
        let key = line.key();
        found.push((
            format!("{key} part"),
            (EN.doctor_part)(line.part()).to_owned(),
        ));
        found.push((format!("{key} line"), as_specified(line)));
        found.push((format!("{key} place"), place.to_string()));
    }
    for id in DoctorQuestion::ALL.iter().copied() {
        found.push((id.key().to_owned(), (EN.doctor_question)(id).to_owned()));
    }
    for id in DoctorFlagLine::ALL.iter().copied() {
        found.push((
            format!("flag {}", id.key()),
            (EN.doctor_flag)(id).to_owned(),
        ));
    }
    words(found)
}

/// A line of the doctor's list as 3.9b writes it: "{b7}", "{x1: peg, prunes, water}", "{short names}".
fn as_specified(line: DoctorLine) -> String {
    let words = (EN.doctor_line)(line);
    match line.filling() {
        Filling::Nothing | Filling::Blank | Filling::Months | Filling::Score => words.to_owned(),
        Filling::Answer(question) => words.replace("{answer}", &format!("{{{}}}", question.key())),
        Filling::Ticked(QuestionId::Rf4, _) => words.replace("{answer}", "the ticked words"),
        Filling::Ticked(question, options) => {
            let values: Vec<&str> = options
                .iter()
                .map(|option| question.value(option).unwrap())
                .collect();
            let these = format!("{{{}: {}}}", question.key(), values.join(", "));
            words.replace("{answer}", &these)
        }
        Filling::Flags => words.replace(
            "{flags}",
            "the line for the doctor (below), else the ticked words",
        ),
        Filling::Hardly | Filling::OffLimits => words.replace("{groups}", "{short names}"),
    }
}
