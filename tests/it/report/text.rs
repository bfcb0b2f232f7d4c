//! The result as plain text says what the card and the doctor's list say, in the same strings, and nothing else.

use gut_skin_check::content::languages;
use gut_skin_check::formats::text::text as message;
use gut_skin_check::report::compose::{Composer, country};
use gut_skin_check::report::doctor::DoctorList;
use gut_skin_check::report::{Card, Part, Report};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::properties::results;
use super::report;
use crate::support::spell;

fn card(report: &Report) -> &Card {
    let card = report.parts.iter().find_map(|part| match part {
        Part::Card(card) => Some(card),
        _ => None,
    });
    card.expect("a card")
}

fn list(report: &Report) -> &DoctorList {
    let list = report.parts.iter().find_map(|part| match part {
        Part::DoctorList(list, _) => Some(list),
        _ => None,
    });
    list.expect("a list")
}

#[test]
fn it_has_every_line_of_the_card_and_of_the_doctors_list_in_order_and_no_other() {
    for text in languages() {
        for (answers, _) in results() {
            for bands in [BandsShown::Show, BandsShown::Hide] {
                let config = Config {
                    bands,
                    ..Config::default()
                };
                let report = report(text, &answers, &config);
                let (card, list) = (card(&report), list(&report));
                let composer = Composer::new(text, country(&config, &answers));
                let mut wanted = vec![card.headline.words.to_owned()];
                wanted.extend(card.lines.iter().map(|line| composer.plain(&line.line)));
                wanted.push(card.date_and_age.clone());
                if let Some(doctor) = &card.doctor {
                    wanted.push(doctor.title.to_owned());
                    wanted.extend(doctor.flags.iter().map(|flag| format!("- {flag}")));
                    wanted.extend(doctor.more.clone());
                }
                let steps = (1..).zip(&card.steps);
                wanted.extend(steps.map(|(number, step)| format!("{number}. {}", step.line)));
                let topics = card.topics.iter();
                wanted.extend(topics.map(|topic| format!("{}: {}", topic.word, topic.label)));
                wanted.extend(card.score.iter().map(|score| score.words.clone()));
                wanted.push(text.ui.doctor.heading.to_owned());
                for part in &list.parts {
                    wanted.push(part.heading.to_owned());
                    wanted.extend(part.rows.iter().map(|row| match row.label {
                        "" => format!("- {}", row.value),
                        label => format!("- {label}: {}", row.value),
                    }));
                }
                if !list.questions.is_empty() {
                    wanted.push(text.ui.doctor.questions.to_owned());
                    wanted.extend(list.questions.iter().map(|it| format!("- {}", it.words)));
                }
                wanted.extend([card.learning.to_owned(), card.foot.clone()]);

                let found = message(&report, text);
                let lines: Vec<&str> = found.lines().filter(|line| !line.is_empty()).collect();
                assert_eq!(lines, wanted, "{}", spell(&answers));
                assert!(!found.contains("\n\n\n"), "{found}");
                assert!(!found.ends_with('\n'), "{found}");
            }
        }
    }
}
