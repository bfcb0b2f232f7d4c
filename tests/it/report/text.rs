//! A message says what the card and the doctor's list say, or what a screen says that stops the check: in the same strings, in
//! their order, and nothing else.

use gut_skin_check::content::languages;
use gut_skin_check::domain::assess;
use gut_skin_check::domain::questions::{Choice, Country};
use gut_skin_check::formats::text::{of_result as message, of_stop};
use gut_skin_check::report::compose::{Composer, country};
use gut_skin_check::report::template::insert;
use gut_skin_check::report::{Paragraph, Stop};
use gut_skin_check::settings::Config;
use gut_skin_check::settings::config::BandsShown;

use super::properties::results;
use super::report;
use crate::support::spell;

/// Answers that stop the check: each kind of sign, and several at once.
const STOPS: [&str; 5] = [
    "age=30 rf1=breath",
    "age=30 rf2=battery",
    "age=30 rf2=legs,battery,magnesium",
    "age=30 rf1=none rf2=none rf3=nopoop7 rf4=none",
    "age=30 rf1=none rf2=none rf3=eye,blisters,nopoop7 rf4=none",
];

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
                let card = report.card().expect("a card");
                let list = report.doctor_list().expect("a list");
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

#[test]
fn that_of_an_emergency_or_a_call_today_is_whom_to_call_and_what_to_say() {
    let mut read = 0;
    for text in languages() {
        for country in Country::ALL.iter().copied() {
            for words in STOPS {
                let answers =
                    crate::support::answers(&format!("country={} {words}", country.key()));
                let composer = Composer::new(text, country);
                let stop = Stop::of(&assess(&answers), &answers, &composer).expect(words);
                let call = |number: &&str| insert(text.ui.emergency.call, &[("{number}", number)]);
                let plain = |paragraph: &Paragraph| composer.plain(&paragraph.line);
                let mut wanted = vec![stop.heading.words.to_owned()];
                wanted.extend(stop.calls.iter().map(call));
                wanted.extend(stop.call_in_words.clone());
                wanted.extend(stop.first.iter().chain(&stop.lines).map(plain));
                let told = stop.told.as_ref().expect(words);
                wanted.push(told.heading.to_owned());
                let lines = told.flags.iter().flat_map(|flag| &flag.lines);
                wanted.extend(lines.map(|line| format!("- {}", plain(line))));
                wanted.extend(stop.worse.iter().map(call));
                let found = of_stop(&stop, text).expect(words);
                let lines: Vec<&str> = found.lines().filter(|line| !line.is_empty()).collect();
                assert_eq!(lines, wanted, "{words} in {}", country.key());
                assert!(
                    !found.contains("\n\n\n") && found.trim() == found,
                    "{found}"
                );
                read += 1;
            }
        }
    }
    assert!(read > 50, "{read}");
}

#[test]
fn an_age_that_the_check_is_not_made_for_has_none() {
    let answers = crate::support::answers("country=us age=60");
    let composer = Composer::new(languages()[0], Country::Us);
    let stop = Stop::of(&assess(&answers), &answers, &composer).expect("a stop");
    assert_eq!(of_stop(&stop, languages()[0]), None);
}
