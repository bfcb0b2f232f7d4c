//! The lines that a screen or a card shows for what the domain found. Pure: the same findings give the
//! same lines, on the page, on the share card and in a test.

use super::fill::{self, Fill, Line};
use super::phones::Piece;
use super::text::{Fixed, Text};
use crate::domain::advice::{self, TextId};
use crate::domain::answers::{Answers, Group};
use crate::domain::bands::{self, Domain};
use crate::domain::causes::Causes;
use crate::domain::facts;
use crate::domain::flag::{Flag, FlagId, Wording};
use crate::domain::foods::{self, Idea, Shown};
use crate::domain::guards::Guard;
use crate::domain::outcome::{Assessment, Outcome, Step};
use crate::domain::questions::{Choice, Country, QuestionId, Rf1, Rf2, Rf3, X2};
use crate::domain::signs;
use crate::domain::support::Signal;
use crate::domain::variety::Score;
use crate::settings::config::Config;

/// The country whose numbers are shown: the page's, else the parent's, else none.
#[must_use]
pub fn country(config: &Config, answers: &Answers) -> Country {
    let answered = answers.one::<Country>();
    config.country.or(answered).unwrap_or(Country::Other)
}

/// Says what was found, in a language and with the numbers of a country.
#[derive(Clone, Copy)]
pub struct Composer {
    /// The language.
    pub text: &'static Text,
    /// Whose phone numbers.
    pub country: Country,
}

/// A sign for extra support, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupportLine {
    /// Which; `None` for a line that stands beside the signs.
    pub signal: Option<Signal>,
    /// What it says.
    pub words: &'static str,
    /// The questions whose answers raised it.
    pub causes: Causes,
}

/// A part of what to tell the doctor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorItem {
    /// What it is about, such as "Itch this week"; empty for a line that stands alone.
    pub about: &'static str,
    /// What there is to tell.
    pub lines: Vec<Line>,
}

impl Composer {
    /// Speaks this language, with the numbers of this country.
    #[must_use]
    pub const fn new(text: &'static Text, country: Country) -> Self {
        Self { text, country }
    }

    const fn fill(&self) -> Fill<'static> {
        Fill {
            text: self.text,
            country: self.country,
            case: None,
            topic: None,
        }
    }

    fn filled(&self, template: &'static str) -> Line {
        fill::fill(template, &self.fill())
    }

    /// A line as plain text.
    #[must_use]
    pub fn plain(&self, line: &[Piece]) -> String {
        fill::plain(line, self.text)
    }

    /// A text that stands on its own, with the country's numbers in it.
    #[must_use]
    pub fn fixed(&self, fixed: Fixed) -> Line {
        self.filled((self.text.fixed)(fixed))
    }

    /// The headline of a result.
    #[must_use]
    pub fn headline(&self, outcome: &Outcome) -> &'static str {
        let fixed = match outcome {
            Outcome::Emergency { .. } => Fixed::HeadEmergency,
            Outcome::Today { .. } => Fixed::HeadToday,
            Outcome::OutOfRange(_) => return self.text.ui.out_of_range.heading,
            Outcome::Incomplete => return self.text.ui.result.incomplete,
            Outcome::Assessed(found) if found.see_doctor() => Fixed::HeadSeeDoctor,
            Outcome::Assessed(found) if found.steps != [Step::KeepGoing] => Fixed::HeadNone,
            Outcome::Assessed(found) if found.any_not_checked() => Fixed::HeadKeepPartly,
            Outcome::Assessed(_) => Fixed::HeadKeep,
        };
        (self.text.fixed)(fixed)
    }

    /// The paragraphs of a topic. Under a list of foods stand the lines that keep it safe, once a topic.
    #[must_use]
    pub fn topic_lines(
        &self,
        domain: Domain,
        answers: &Answers,
        assessment: &Assessment,
    ) -> Vec<Line> {
        let topic = bands::first_open(domain, answers).map(QuestionId::topic);
        let fill = Fill {
            case: Some((answers, assessment)),
            topic,
            ..self.fill()
        };
        let texts = advice::topic_texts(domain, answers, assessment);
        let last_list = texts
            .iter()
            .rposition(|text| !self.ideas_in(*text, answers, assessment).is_empty());
        let mut lines = Vec::new();
        let mut ideas = Vec::new();
        for (index, text) in texts.iter().copied().enumerate() {
            lines.push(fill::fill((self.text.text)(text), &fill));
            ideas.extend(self.ideas_in(text, answers, assessment));
            if Some(index) == last_list {
                lines.extend(self.under_a_list(&ideas, answers));
            }
        }
        lines
    }

    /// The food ideas that a text shows.
    fn ideas_in(&self, text: TextId, answers: &Answers, assessment: &Assessment) -> Vec<Idea> {
        let list = fill::list_in((self.text.text)(text));
        match list.map(|list| foods::shown(list, answers, assessment)) {
            Some(Shown::Ideas(ideas)) => ideas,
            Some(Shown::NothingLeft | Shown::AskDoctor) | None => Vec::new(),
        }
    }

    /// The lines under a list of foods.
    fn under_a_list(&self, ideas: &[Idea], answers: &Answers) -> Vec<Line> {
        let lines = [
            (true, Fixed::ListCaution),
            (true, Fixed::ListChoking),
            (ideas.contains(&Idea::NutButter), Fixed::ListChokingNut),
            (foods::skip_off_list(answers), Fixed::ListSkipOff),
        ];
        let standing = lines.into_iter().filter(|(stands, _)| *stands);
        standing.map(|(_, fixed)| self.fixed(fixed)).collect()
    }

    /// The label of a domain's band, and what is added where an answer behind it was "not sure".
    #[must_use]
    pub fn band_label(
        &self,
        domain: Domain,
        assessment: &Assessment,
    ) -> (&'static str, Option<&'static str>) {
        let label = (self.text.band)(assessment.bands.band(domain));
        let unsure = assessment.unsure.contains(&domain);
        (label, unsure.then(|| (self.text.fixed)(Fixed::BandUnsure)))
    }

    /// The score in words: "6 of 10 food groups on that day".
    #[must_use]
    pub fn score(&self, score: Score) -> String {
        let (count, of) = (score.count.to_string(), score.of.to_string());
        fill::put(self.text.ui.result.score, &[("{n}", &count), ("{m}", &of)])
    }

    /// The line of a step.
    #[must_use]
    pub fn step_line(
        &self,
        step: Step,
        answers: &Answers,
        assessment: &Assessment,
    ) -> &'static str {
        (self.text.step)(advice::step_line(step, answers, assessment))
    }

    /// The guards that stand, in the order of the result.
    #[must_use]
    pub fn guard_lines(&self, assessment: &Assessment) -> Vec<(Guard, Line)> {
        let guards = assessment.guards.iter().copied();
        guards
            .map(|guard| (guard, self.filled((self.text.guard)(guard))))
            .collect()
    }

    /// The signs for extra support; where none is raised, the line that says so. "No one has looked yet"
    /// comes last.
    #[must_use]
    pub fn support_lines(&self, answers: &Answers, assessment: &Assessment) -> Vec<SupportLine> {
        let beside = |fixed| SupportLine {
            signal: None,
            words: (self.text.fixed)(fixed),
            causes: Causes::NONE,
        };
        let raised = assessment.support.iter();
        let mut lines: Vec<SupportLine> = raised
            .map(|raised| SupportLine {
                signal: Some(raised.signal),
                words: (self.text.signal)(
                    raised.signal,
                    advice::fast_wording(raised.signal, assessment),
                ),
                causes: raised.causes,
            })
            .collect();
        if lines.is_empty() {
            lines.push(beside(Fixed::SupportNone));
        }
        if advice::no_one_has_looked(answers, assessment) {
            lines.push(beside(Fixed::SupportNoone));
        }
        lines
    }

    /// The paragraphs of the emergency card.
    #[must_use]
    pub fn emergency_lines(&self, flags: &[Flag]) -> Vec<Line> {
        let texts = advice::emergency_texts(flags).into_iter();
        texts
            .map(|text| self.filled((self.text.emergency)(text)))
            .collect()
    }

    /// The paragraphs of the today card: whom to call, then what the flags add.
    #[must_use]
    pub fn today_lines(&self, flags: &[Flag]) -> Vec<Line> {
        let mut lines = vec![self.fixed(Fixed::TodayBody)];
        let added = advice::today_lines(flags).into_iter();
        lines.extend(added.map(|line| self.filled((self.text.today)(line))));
        lines
    }

    /// A flag in words: its card line, or the words of the options that were ticked.
    #[must_use]
    pub fn flag_lines(&self, flag: &Flag, answers: &Answers) -> Vec<Line> {
        match flag.id.wording() {
            Wording::Line(line) => vec![self.filled((self.text.flag)(line))],
            Wording::OptionWords => {
                let ticked = self.ticked_signs(flag.id, answers).into_iter();
                ticked.map(|words| self.filled(words)).collect()
            }
        }
    }

    /// The words of the ticked signs that raise a flag.
    fn ticked_signs(&self, flag: FlagId, answers: &Answers) -> Vec<&'static str> {
        let ticked = signs::ticked(answers).into_iter();
        ticked
            .filter(|sign| FlagId::of(*sign) == Some(flag))
            .map(|sign| self.text.option(sign.question(), Some(sign.index())))
            .collect()
    }

    /// The words of an answer, one for each option ticked. Empty where it is not answered, for the age
    /// (its words are the screen's) and for the food grid (see [`Composer::grid_words`]).
    #[must_use]
    pub fn answer_words(&self, question: QuestionId, answers: &Answers) -> Vec<&'static str> {
        use crate::domain::Answer;
        match answers.get(question) {
            Some(Answer::One(index)) => vec![self.text.option(question, Some(index))],
            Some(Answer::Many(ticked)) if ticked.is_empty() => {
                vec![self.text.option(question, None)]
            }
            Some(Answer::Many(ticked)) => (0..32)
                .filter(|index| ticked.contains(*index))
                .map(|index| self.text.option(question, Some(index)))
                .collect(),
            Some(Answer::Age(_) | Answer::Grid(_)) | None => Vec::new(),
        }
    }

    /// The words of each row of the food grid that counts: its state, or "not eaten in your family".
    #[must_use]
    pub fn grid_words(&self, answers: &Answers) -> Vec<(Group, &'static str)> {
        let words = |group| {
            if facts::not_eaten(group, answers) {
                Some((self.text.fixed)(Fixed::GridNotEaten))
            } else {
                answers.grid().row(group).map(self.text.portion)
            }
        };
        let rows = Group::ALL.iter().copied();
        rows.filter_map(|group| Some((group, words(group)?)))
            .collect()
    }

    /// What to tell the doctor. Only what was answered and says something.
    #[must_use]
    pub fn doctor_list(&self, answers: &Answers, assessment: &Assessment) -> Vec<DoctorItem> {
        use QuestionId as Q;
        let about = &self.text.ui.doctor;
        let words = |question| self.lines(self.answer_words(question, answers));
        let flags = assessment.flags.iter();
        let flags = flags.flat_map(|flag| self.flag_lines(flag, answers));
        let signs = facts::poop_signs(answers).iter().map(self.text.poop_sign);
        let off = Group::ALL
            .iter()
            .filter(|group| facts::is_off_limits(**group, answers))
            .map(|group| (self.text.group)(*group).row);
        let own = answers.is(X2::Own).then_some(about.own_poop_medicine);
        let crusts = answers.has(Rf3::Crustseen);
        let crusts = crusts.then(|| self.text.option(Q::Rf3, Some(Rf3::Crustseen.index())));
        let notes = advice::doctor_notes(answers).into_iter();
        let items = [
            (about.flags, flags.collect()),
            (about.poop_signs, self.lines(signs)),
            (about.how_long, words(Q::B7)),
            (about.itch, words(Q::S1)),
            (about.nights, words(Q::S2)),
            (about.how_much_skin, words(Q::S3)),
            (about.on_the_skin, words(Q::S4)),
            (about.bad_nights, words(Q::C1)),
            (about.foods_off, words(Q::E2)),
            (about.off_limits, self.lines(off)),
            (about.guided_by, words(Q::E3)),
            (about.off_how_long, words(Q::E4)),
            (about.given, words(Q::M3)),
            (about.chosen, words(Q::M3b)),
            (about.own, self.lines(own)),
            (about.crusts_seen, self.lines(crusts)),
            ("", self.lines(notes.map(self.text.doctor_note))),
        ];
        let items = items.into_iter().filter(|(_, lines)| !lines.is_empty());
        items
            .map(|(about, lines)| DoctorItem { about, lines })
            .collect()
    }

    fn lines(&self, words: impl IntoIterator<Item = &'static str>) -> Vec<Line> {
        words.into_iter().map(|words| self.filled(words)).collect()
    }

    /// Danger signs for when the check itself cannot run: every sign of the first two lists, in their
    /// own words.
    #[must_use]
    pub fn danger_signs(&self) -> Vec<&'static str> {
        let words = |question, not_sure: u8| {
            let options = (self.text.question)(question).options.iter().copied();
            options.take(usize::from(not_sure))
        };
        words(QuestionId::Rf1, Rf1::Notsure.index())
            .chain(words(QuestionId::Rf2, Rf2::Notsure.index()))
            .collect()
    }

    /// The emergency number of every country, for when the check itself cannot run.
    #[must_use]
    pub fn emergency_numbers(&self) -> Vec<(&'static str, Line)> {
        let countries = Country::ALL.iter().copied();
        countries
            .map(|country| {
                let name = self.text.option(QuestionId::Country, Some(country.index()));
                (name, (self.text.numbers)(country).emergency.to_vec())
            })
            .collect()
    }
}
