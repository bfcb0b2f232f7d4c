//! What every view is given, and the lines that the root announces.

use yew::{AttrValue, Callback, Event};

use crate::app::library::Finished;
use crate::app::share::{HandedOver, Parcel};
use crate::app::{Model, Msg, SaveState};
use crate::content::text::grammar::Forms;
use crate::content::text::ui::Ui;
use crate::content::{CONTENT_VERSION, Language};
use crate::domain::day::Day;
use crate::domain::questions::Kind;
use crate::domain::{Answers, QuestionId, assess};
use crate::formats::fhir;
use crate::formats::text::of_result;
use crate::report::compose::{Composer, country};
use crate::report::template::{self, Line};
use crate::report::{Given, Report, Stop};

/// The model as it is now, the words to show it in, and where messages go.
pub struct View<'a> {
    /// The whole state.
    pub model: &'a Model,
    /// Every word.
    pub text: Language,
    /// Takes what the parent does.
    pub send: &'a Callback<Msg>,
    /// The date of the answers in the reader's way of writing; empty if it is not known.
    pub date: &'a str,
    /// The card as a picture.
    pub picture: &'a CardPicture,
    /// The address of the folder with the files of the check; empty where it is the page's own.
    pub files: &'a str,
    /// Takes what was picked or pasted.
    pub read: &'a Callback<Event>,
    /// What a parent may see of what the page has asked for.
    pub proof: &'a Proof,
    /// Whether the check is part of a page that is not its own.
    pub guest: bool,
}

/// What shows that no answer leaves the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The files that the page has asked for since it was opened, as the browser has written them down.
    pub asked: Vec<String>,
    /// The hash of the build; none where the page is not the check's own.
    pub build: Option<String>,
}

/// The card as a picture, which a browser draws after the result shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CardPicture {
    /// It is not drawn yet.
    #[default]
    Waiting,
    /// Its address, which holds all of it.
    Ready(AttrValue),
    /// The browser lets nothing be drawn, or changes what is.
    Refused,
}

impl View<'_> {
    /// Sends a message when the event happens.
    pub(crate) fn on<E: 'static>(&self, msg: Msg) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(msg.clone()))
    }

    /// The words of the screens.
    pub(crate) const fn ui(&self) -> &'static Ui {
        self.text.text().ui
    }

    /// The answers so far.
    pub(crate) const fn answers(&self) -> &Answers {
        &self.model.progress.answers
    }

    /// Says what was found, with the numbers of the parent's country.
    pub(crate) fn composer(&self) -> Composer {
        let country = country(&self.model.config, &self.model.progress.answers);
        Composer::new(self.text.text(), country)
    }

    /// What the result says; nothing where something else overrides it.
    pub(crate) fn report(&self) -> Option<Report> {
        let given = Given {
            answers: self.answers(),
            config: &self.model.config,
            text: self.text,
            date: self.date,
            log: &self.model.desk.logged(0),
            old: self.model.old_result,
        };
        Report::of(&assess(self.answers()), &given)
    }

    /// What goes out as a file; nothing where there is none.
    pub(crate) fn parcel(&self, parcel: Parcel) -> Option<String> {
        let (model, text) = (self.model, self.text.text());
        if parcel == Parcel::Copy {
            return model.desk.copy.clone();
        }
        let day = model.desk.answered.unwrap_or(model.desk.local.day);
        let country = model.config.country_given();
        let days = model.desk.logged(0);
        Some(fhir::bundle(text, self.answers(), country, day, &days))
    }

    /// The result that shows, as it is kept. `day` is that of the last answer.
    #[must_use]
    pub fn finished(&self, day: Day) -> Option<Finished> {
        Finished::of(
            &assess(self.answers()),
            self.answers(),
            (self.model.progress.last_answer?, day),
            self.model.config.bands,
            CONTENT_VERSION,
            of_result(&self.report()?, self.text.text()),
        )
    }

    /// The address of a file of the check.
    pub(crate) fn file(&self, name: &str) -> String {
        [self.files, name].concat()
    }

    /// What stops the check; nothing where it may go on.
    pub(crate) fn stop(&self) -> Option<Stop> {
        let answers = self.answers();
        Stop::of(&assess(answers), answers, &self.composer())
    }

    /// Words with phone numbers in them.
    pub(crate) fn line(&self, template: &'static str) -> Line {
        self.composer().filled(template)
    }

    /// Words that go with a number, with the number in them.
    pub(crate) fn count(&self, forms: &Forms, number: u32) -> String {
        let words = self.text.count(forms, number);
        self.insert(words, &[("{n}", &number.to_string())])
    }

    /// Words with values in their placeholders.
    pub(crate) fn insert(&self, template: &str, values: &[(&str, &str)]) -> String {
        template::insert(template, values)
    }
}

/// What the live region says when Continue was pressed without an answer.
#[must_use]
pub fn problem_line(text: Language) -> &'static str {
    text.ui.problem.heading
}

/// What has become of a result that was handed over.
pub(crate) fn handed_over_line(text: Language, what: HandedOver) -> &'static str {
    let words = &text.ui.sharing;
    match what {
        HandedOver::Sent => words.sent,
        HandedOver::Copied => words.copied,
        HandedOver::Downloaded => words.downloaded,
        HandedOver::FileDownloaded => words.file_downloaded,
        HandedOver::PictureByHand => words.picture_by_hand,
        HandedOver::NoPicture => words.no_picture,
        HandedOver::NotPrinted => words.not_printed,
        HandedOver::ByHand => words.by_hand,
    }
}

/// What is missing from a question.
pub(crate) fn missing_line(text: Language, question: QuestionId) -> &'static str {
    let words = &text.ui.problem;
    match question.kind() {
        Kind::Age => words.age,
        Kind::Grid => words.grid,
        Kind::One { .. } => words.pick_one,
        Kind::Many { none: true, .. } => words.pick_some,
        Kind::Many { none: false, .. } => words.pick_food,
    }
}

/// The save status as a sentence.
#[must_use]
pub fn save_line(text: Language, saved: SaveState) -> &'static str {
    let words = &text.ui.storage;
    match saved {
        SaveState::Saved => words.saved,
        SaveState::Off => words.off,
        SaveState::Denied => words.denied,
        SaveState::Full => words.full,
        SaveState::Newer => words.newer,
        SaveState::SecondCopy => words.second,
    }
}
