//! Puts a finding into words: the paragraphs of a topic, a guard, a flag. Pure: the same findings give the same
//! paragraphs, on the page, on the share card and in a test.

use super::paragraph::{Paragraph, Sentence, TextKey};
use super::template::{self, Fill, Line};
use crate::content::text::{Fixed, Text};
use crate::content::{Language, text::Piece};
use crate::domain::advice::{self, Headline, TextId};
use crate::domain::answers::{Answers, Group};
use crate::domain::bands::{self, Band, Domain};
use crate::domain::facts;
use crate::domain::flag::{Flag, FlagId, Wording};
use crate::domain::foods::{self, Idea, Shown};
use crate::domain::outcome::{Assessment, Outcome};
use crate::domain::questions::QuestionId;
use crate::domain::questions::{Choice as _, Country, Rf1, Rf2};
use crate::domain::signs;
use crate::domain::variety::Score;
use crate::settings::config::Config;

/// The country whose numbers are shown: the page's, else the parent's, else none.
#[must_use]
pub fn country(config: &Config, answers: &Answers) -> Country {
    let answered = answers.one::<Country>();
    config.country.or(answered).unwrap_or(Country::Other)
}

/// Puts findings into a language, with the numbers of a country.
#[derive(Clone, Copy)]
pub struct Composer {
    /// The language.
    pub text: Language,
    /// Whose phone numbers.
    pub country: Country,
}

impl Composer {
    /// A composer for this language, with the numbers of this country.
    #[must_use]
    pub const fn new(text: &'static Text, country: Country) -> Self {
        Self {
            text: Language::of(text),
            country,
        }
    }

    const fn fill(&self) -> Fill<'static> {
        Fill {
            text: self.text,
            country: self.country,
            case: None,
            topic: None,
        }
    }

    /// A text with the country's numbers in it.
    #[must_use]
    pub fn filled(&self, template: &'static str) -> Line {
        template::fill(template, &self.fill())
    }

    pub(super) fn paragraph(&self, key: TextKey, template: &'static str) -> Paragraph {
        Paragraph {
            key,
            line: self.filled(template),
        }
    }

    /// A line as plain text.
    #[must_use]
    pub fn plain(&self, line: &[Piece]) -> String {
        template::plain(line, self.text.text())
    }

    /// A text that no rule chooses, with the country's numbers in it.
    #[must_use]
    pub fn fixed(&self, fixed: Fixed) -> Paragraph {
        self.paragraph(TextKey::Fixed(fixed), (self.text.fixed)(fixed))
    }

    /// A text that no rule chooses and that has no placeholders.
    #[must_use]
    pub fn sentence(&self, fixed: Fixed) -> Sentence {
        Sentence {
            key: TextKey::Fixed(fixed),
            words: (self.text.fixed)(fixed),
        }
    }

    /// The headline of an outcome.
    #[must_use]
    pub fn headline(&self, outcome: &Outcome) -> Sentence {
        let screen = |path, words| Sentence {
            key: TextKey::Screen(path),
            words,
        };
        let fixed = match outcome {
            Outcome::Emergency { .. } => Fixed::HeadEmergency,
            Outcome::Today { .. } => Fixed::HeadToday,
            Outcome::OutOfRange(_) => {
                return screen("out_of_range.heading", self.text.ui.out_of_range.heading);
            }
            Outcome::Incomplete => {
                return screen("result.incomplete", self.text.ui.result.incomplete);
            }
            Outcome::Assessed(found) => match advice::headline(found) {
                Headline::SeeDoctor => Fixed::HeadSeeDoctor,
                Headline::Complex => Fixed::HeadComplex,
                Headline::StoodOut => Fixed::HeadNone,
                Headline::PartlySteady => Fixed::HeadPartly,
                Headline::Steady => Fixed::HeadKeep,
            },
        };
        self.sentence(fixed)
    }

    /// Which topics the result is about and which are open, while any is. Nothing before a topic is checked.
    #[must_use]
    pub fn checked(&self, assessment: &Assessment) -> Option<Paragraph> {
        let mut shown = Domain::SHOWN.iter().copied();
        let any = shown.any(|domain| assessment.bands.band(domain) != Band::NotChecked);
        let template = (self.text.fixed)(Fixed::CardChecked);
        let fill = Fill {
            case: Some((&assessment.answers, assessment)),
            ..self.fill()
        };
        (any && assessment.any_not_checked()).then(|| Paragraph {
            key: TextKey::Fixed(Fixed::CardChecked),
            line: template::fill(template, &fill),
        })
    }

    /// The paragraphs of a topic. The lines that keep a list of foods safe come last, once a topic.
    #[must_use]
    pub fn topic(
        &self,
        domain: Domain,
        answers: &Answers,
        assessment: &Assessment,
    ) -> Vec<Paragraph> {
        let topic = bands::first_open(domain, answers).map(QuestionId::topic);
        let fill = Fill {
            case: Some((answers, assessment)),
            topic,
            ..self.fill()
        };
        let mut paragraphs = Vec::new();
        let mut ideas = Vec::new();
        for text in advice::topic_texts(domain, assessment) {
            paragraphs.push(Paragraph {
                key: TextKey::Topic(text),
                line: template::fill((self.text.text)(text), &fill),
            });
            ideas.extend(self.ideas_in(text, assessment));
        }
        if !ideas.is_empty() {
            paragraphs.extend(self.under_a_list(&ideas, answers));
        }
        paragraphs
    }

    /// The food ideas that a text shows.
    fn ideas_in(&self, text: TextId, assessment: &Assessment) -> Vec<Idea> {
        let list = template::list_in((self.text.text)(text));
        match list.map(|list| foods::shown(list, assessment)) {
            Some(Shown::Ideas(ideas)) => ideas,
            Some(Shown::NothingLeft | Shown::AskDoctor) | None => Vec::new(),
        }
    }

    /// The lines under a list of foods.
    fn under_a_list(&self, ideas: &[Idea], answers: &Answers) -> Vec<Paragraph> {
        let lines = [
            (true, Fixed::ListCaution),
            (true, Fixed::ListChoking),
            (
                ideas.iter().any(|idea| idea.is_nut()),
                Fixed::ListChokingNut,
            ),
            (foods::skip_off_list(answers), Fixed::ListSkipOff),
        ];
        let wanted = lines.into_iter().filter(|(wanted, _)| *wanted);
        wanted.map(|(_, fixed)| self.fixed(fixed)).collect()
    }

    /// The score in words: "6 of 10 food groups on that day".
    #[must_use]
    pub fn score(&self, score: Score) -> String {
        let (count, of) = (score.count.to_string(), score.of.to_string());
        template::insert(self.text.ui.result.score, &[("{n}", &count), ("{m}", &of)])
    }

    /// The paragraphs of the emergency card.
    #[must_use]
    pub fn emergency(&self, flags: &[Flag]) -> Vec<Paragraph> {
        let texts = advice::emergency_texts(flags).into_iter();
        texts
            .map(|text| self.paragraph(TextKey::Emergency(text), (self.text.emergency)(text)))
            .collect()
    }

    /// What the flags add to the today card.
    #[must_use]
    pub fn today(&self, flags: &[Flag]) -> Vec<Paragraph> {
        let lines = advice::today_lines(flags).into_iter();
        lines
            .map(|line| self.paragraph(TextKey::Today(line), (self.text.today)(line)))
            .collect()
    }

    /// A flag in words: its own line, or the words of the options that were ticked.
    #[must_use]
    pub fn flag(&self, flag: &Flag, answers: &Answers) -> Vec<Paragraph> {
        match advice::flag_wording(flag.id, answers) {
            Wording::Line(line) => {
                vec![self.paragraph(TextKey::Flag(flag.id), (self.text.flag)(line))]
            }
            Wording::Answer(question) => {
                let chosen = self.chosen(question, answers).into_iter();
                chosen.map(|option| self.option(question, option)).collect()
            }
            Wording::OptionWords => {
                let mut signs = signs::ticked(answers);
                signs.retain(|sign| FlagId::of(*sign) == Some(flag.id));
                signs
                    .iter()
                    .map(|sign| self.option(sign.question(), Some(sign.index())))
                    .collect()
            }
        }
    }

    /// The words of an option; `None` for "none of these".
    #[must_use]
    pub fn option(&self, question: QuestionId, index: Option<u8>) -> Paragraph {
        let words = self.text.option(question, index);
        self.paragraph(TextKey::Option(question, index), words)
    }

    /// The options of an answer, in order. Empty where it is not answered, for the age (its words are the
    /// screen's) and for the food grid (see [`Composer::grid_words`]). In a list with nothing ticked, `None`.
    #[must_use]
    pub fn chosen(&self, question: QuestionId, answers: &Answers) -> Vec<Option<u8>> {
        use crate::domain::Answer;
        match answers.get(question) {
            Some(Answer::One(index)) => vec![Some(index)],
            Some(Answer::Many(ticked)) if ticked.is_empty() => vec![None],
            Some(Answer::Many(ticked)) => ticked.iter().map(Some).collect(),
            Some(Answer::Age(_) | Answer::Grid(_)) | None => Vec::new(),
        }
    }

    /// The words of an answer, one for each option ticked; see [`Composer::chosen`].
    #[must_use]
    pub fn answer_words(&self, question: QuestionId, answers: &Answers) -> Vec<&'static str> {
        let chosen = self.chosen(question, answers).into_iter();
        chosen
            .map(|index| self.text.option(question, index))
            .collect()
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

    /// Danger signs for when the check itself cannot run: every sign of the first two lists, in their
    /// own words.
    #[must_use]
    pub fn danger_signs(&self) -> Vec<&'static str> {
        let words = |question, not_sure: u8| {
            let options = (self.text.question)(question).options.iter();
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
