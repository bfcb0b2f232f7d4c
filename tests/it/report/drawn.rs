//! The screens draw what the report says: every text of it, and nothing that it does not name.

use std::collections::BTreeSet;

use gut_skin_check::app::Model;
use gut_skin_check::content::{Language, Text, languages};
use gut_skin_check::domain::assess;
use gut_skin_check::report::document::{Body, Way};
use gut_skin_check::report::template::plain;
use gut_skin_check::report::{Given, Paragraph, Part, Report};
use gut_skin_check::ui::prerender;

use crate::fixtures::models::{DATE, fixtures};

/// What a report says in paragraphs of its own, and the marks that its parts have on the page.
struct Said {
    language: &'static Text,
    texts: Vec<String>,
    marks: BTreeSet<String>,
}

impl Said {
    fn paragraphs(&mut self, paragraphs: &[Paragraph]) {
        let texts = paragraphs.iter().map(|it| plain(&it.line, self.language));
        self.texts.extend(texts);
    }

    fn body(&mut self, body: &Body) {
        self.paragraphs(&body.paragraphs);
        if let Some(stuck) = &body.stuck {
            self.paragraphs(std::slice::from_ref(&stuck.body));
        }
        for cause in &body.causes {
            self.texts.push(format!("{} {}", cause.ask, cause.given));
        }
    }

    fn mark(&mut self, name: &str, value: &str) {
        self.marks.insert(format!("{name}=\"{value}\""));
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Old(from, stale) => {
                self.texts.extend(from.clone());
                self.texts.push(stale.words.to_owned());
            }
            Part::Share | Part::Kept => {}
            Part::Card(card) => {
                self.texts.push(card.headline.words.to_owned());
                self.paragraphs(&card.lines);
                self.texts.push(card.date_and_age.clone());
                for topic in &card.topics {
                    let band = format!("{}:{}", topic.domain.key(), topic.band.key());
                    self.mark("data-band", &band);
                }
                if let Some(score) = &card.score {
                    let fraction = format!("{}/{}", score.score.count, score.score.of);
                    self.mark("data-score", &fraction);
                }
            }
            Part::Guards(_, guards) => {
                for (guard, line) in guards {
                    self.mark("data-guard", guard.key());
                    self.paragraphs(std::slice::from_ref(line));
                }
            }
            Part::Doctor(body, flags) => {
                self.paragraphs(std::slice::from_ref(body));
                for flag in flags {
                    self.mark("data-flag", flag.flag.key());
                    self.paragraphs(&flag.lines);
                }
            }
            Part::Steps(steps, kept) => {
                if let Some(kept) = kept {
                    self.paragraphs(&kept.paragraphs);
                }
                for step in steps {
                    self.mark("data-step", step.step.key());
                    self.texts.push(step.line.words.to_owned());
                    if let Some(topic) = &step.topic {
                        self.body(&topic.body);
                    }
                }
            }
            Part::Topics(topics) => {
                let checked = topics.checked.iter();
                checked.for_each(|(topic, _)| self.body(&topic.body));
                for topic in &topics.open {
                    match &topic.way {
                        Way::Texts(body) => self.body(body),
                        Way::Link(_, words) => self.texts.push(words.clone()),
                    }
                }
            }
            Part::Ways(ways) => {
                let words = [ways.go_on, Some(ways.doctor), ways.topics];
                let words = words.into_iter().flatten().map(str::to_owned);
                self.texts.extend(words);
            }
            Part::Stuck(stuck) => self.paragraphs(std::slice::from_ref(&stuck.body)),
            Part::Notes(notes) => self.paragraphs(notes),
            Part::Support(signs) => {
                for sign in signs {
                    self.texts.push(sign.text.words.to_owned());
                    if let Some(signal) = sign.signal {
                        self.mark("data-support", signal.key());
                    }
                }
            }
            Part::DoctorList(list, _) => {
                self.paragraphs(&list.notes);
                self.paragraphs(list.unfolded.as_slice());
                for row in list.rows() {
                    self.texts
                        .push(format!("{} {}", row.label, row.value).trim().to_owned());
                    self.mark("data-line", row.line.key());
                }
                let questions = list.questions.iter();
                self.texts.extend(questions.map(|it| it.words.to_owned()));
            }
            Part::Evidence(cards) => {
                self.texts
                    .extend(cards.iter().map(|(card, _)| card.text.to_owned()));
            }
            Part::Booking(booking) => {
                self.texts.push(booking.note.words.to_owned());
                self.texts
                    .extend(booking.link.iter().map(|(_, words)| words.clone()));
                self.texts.extend(booking.opens.clone());
                self.texts
                    .extend(booking.phone.iter().map(|(_, words)| words.clone()));
            }
            Part::Closing(lines, _) => self.paragraphs(lines),
        }
    }
}

/// The text of a page, tags left out.
fn text_of(html: &str) -> String {
    let parts = html
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let text: String = parts.collect();
    text.replace("&amp;", "&")
        .replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
}

/// The marks of a page that name a finding.
fn marks_of(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in [
        "data-band",
        "data-score",
        "data-guard",
        "data-flag",
        "data-step",
        "data-support",
        "data-line",
    ] {
        for part in html.split(&format!(" {name}=\"")).skip(1) {
            let value = part.split('"').next().unwrap_or_default();
            found.insert(format!("{name}=\"{value}\""));
        }
    }
    found
}

fn said(text: &'static Text, model: &Model) -> Said {
    let given = Given {
        log: &[],
        answers: &model.progress.answers,
        config: &model.config,
        text: Language::of(text),
        date: DATE,
        old: model.old_result,
    };
    let report = Report::of(&assess(&model.progress.answers), &given).expect("a result");
    let mut said = Said {
        language: text,
        texts: Vec::new(),
        marks: BTreeSet::new(),
    };
    report.parts.iter().for_each(|part| said.part(part));
    said
}

#[test]
fn a_result_draws_all_that_the_report_says_and_marks_no_other_finding() {
    let mut read = 0;
    for language in languages() {
        for fixture in fixtures()
            .iter()
            .filter(|fixture| fixture.screen == "result" && !fixture.model.desk.waits)
        {
            let html = prerender::html(&fixture.model, language, DATE);
            let (text, said) = (text_of(&html), said(language, &fixture.model));
            for line in &said.texts {
                assert!(
                    text.contains(line),
                    "{} does not show: {line}",
                    fixture.name
                );
            }
            assert_eq!(marks_of(&html), said.marks, "{}", fixture.name);
            read += 1;
        }
    }
    assert!(read > 16, "{read} results");
}
