//! What to tell and what to ask the doctor (docs/content.md 3.9b). Which lines apply is decided by the rules; here they are
//! put into words, as rows of a label and a value.

use super::compose::Composer;
use super::log::LogFace;
use super::paragraph::{Paragraph, Sentence, TextKey};
use super::template::{self, split_at_first};
use crate::domain::advice::{self, DoctorNote};
use crate::domain::answers::Group;
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart, Filling};
use crate::domain::doctor_list;
use crate::domain::facts;
use crate::domain::flag::{Flag, Wording};
use crate::domain::outcome::Assessment;
use crate::domain::questions::QuestionId;
use crate::domain::selection::Selection;
use crate::domain::variety;

/// The doctor's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorList {
    /// A note to the parent that is never folded: the signs that the parent was not sure about.
    pub unfolded: Option<Paragraph>,
    /// The other notes to the parent, right above the list.
    pub notes: Vec<Paragraph>,
    /// The parts that have a row, in order.
    pub parts: Vec<ListPart>,
    /// What to ask, at most three.
    pub questions: Vec<Sentence>,
    /// Two weeks of the evening log, where any of it is filled in.
    pub log: Option<LogFace>,
}

/// A part of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPart {
    /// Which.
    pub part: DoctorPart,
    /// Its heading.
    pub heading: &'static str,
    /// Its rows, in order; at least one.
    pub rows: Vec<Row>,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which line of the specification. A line can have several rows: one for each flag.
    pub line: DoctorLine,
    /// What it is about, such as "Itch this week"; empty where the value says it.
    pub label: &'static str,
    /// What there is to tell.
    pub value: String,
    /// Whether there is room to write on it, on paper.
    pub write_on: bool,
}

impl DoctorList {
    /// The list of a result.
    #[must_use]
    pub fn of(composer: &Composer, found: &Assessment) -> Self {
        let text = composer.text;
        let mut parts: Vec<ListPart> = Vec::new();
        for line in doctor_list::lines(found) {
            let part = line.part();
            if parts.last().is_none_or(|last| last.part != part) {
                parts.push(ListPart {
                    part,
                    heading: (text.doctor_part)(part),
                    rows: Vec::new(),
                });
            }
            if let Some(last) = parts.last_mut() {
                last.rows.extend(rows(line, composer, found));
            }
        }
        let mut questions = Vec::new();
        for id in doctor_list::questions(found) {
            questions.push(Sentence {
                key: TextKey::Question(id),
                words: (text.doctor_question)(id),
            });
        }
        let mut unfolded = None;
        let mut notes = Vec::new();
        for note in advice::doctor_notes(&found.answers) {
            let words = composer.paragraph(TextKey::Note(note), (text.doctor_note)(note));
            match note {
                DoctorNote::Rf4 => unfolded = Some(words),
                DoctorNote::Celiac | DoctorNote::Skincheck => notes.push(words),
            }
        }
        Self {
            log: None,
            unfolded,
            notes,
            parts,
            questions,
        }
    }

    /// Every row, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.parts.iter().flat_map(|part| &part.rows)
    }
}

/// The rows of a line: one, or one for each flag.
fn rows(line: DoctorLine, composer: &Composer, found: &Assessment) -> Vec<Row> {
    let text = composer.text;
    let answers = &found.answers;
    let filling = doctor_list::filling(line, found);
    // Split before words are filled in, which may hold a colon too.
    let template = (text.doctor_line)(line);
    let (label, template) = split_at_first(template, ": ").unwrap_or(("", template));
    let row = |value: String| Row {
        line,
        label,
        value,
        write_on: filling == Filling::Blank,
    };
    let with =
        |placeholder, value: &str| vec![row(template::insert(template, &[(placeholder, value)]))];
    let joined = |names: Vec<&str>| names.join(text.ui.result.between_options);
    let short = |group| (text.group)(group).short;
    match filling {
        Filling::Nothing | Filling::Blank => vec![row(template.to_owned())],
        Filling::Months => {
            let months = answers.age().map_or(0, |age| age.months());
            with("{age}", &months.to_string())
        }
        Filling::Answer(question) => {
            let words = composer.answer_words(question, answers);
            with("{answer}", &joined(words))
        }
        Filling::Ticked(question, options) => with(
            "{answer}",
            &joined(ticked(composer, found, question, options)),
        ),
        Filling::Flags => {
            let flags = found.flags.iter();
            flags
                .map(|flag| row(flag_line(flag, composer, found)))
                .collect()
        }
        Filling::Score => {
            let (n, m) = found.score.map_or((0, 0), |score| (score.count, score.of));
            let values = [("{n}", &*n.to_string()), ("{m}", &*m.to_string())];
            vec![row(template::insert(template, &values))]
        }
        Filling::Hardly => {
            let groups = variety::hardly_eaten(answers);
            with("{groups}", &joined(groups.map(short).collect()))
        }
        Filling::OffLimits => {
            let mut groups = Group::ALL.to_vec();
            groups.retain(|group| facts::is_off_limits(*group, answers));
            with("{groups}", &joined(groups.into_iter().map(short).collect()))
        }
    }
}

/// The words of those of these options that are ticked.
fn ticked(
    composer: &Composer,
    found: &Assessment,
    question: QuestionId,
    options: Selection,
) -> Vec<&'static str> {
    let mut words = Vec::new();
    for index in composer.chosen(question, &found.answers) {
        if index.is_some_and(|index| options.contains(index)) {
            words.push(composer.text.option(question, index));
        }
    }
    words
}

/// A flag as a doctor reads it.
fn flag_line(flag: &Flag, composer: &Composer, found: &Assessment) -> String {
    if let Wording::Line(line) = advice::flag_wording(flag.id, &found.answers)
        && let Some(line) = DoctorFlagLine::in_place_of(line)
    {
        return (composer.text.doctor_flag)(line).to_owned();
    }
    let mut words = Vec::new();
    for paragraph in composer.flag(flag, &found.answers) {
        words.push(composer.plain(&paragraph.line));
    }
    words.join(composer.text.ui.result.between_options)
}
