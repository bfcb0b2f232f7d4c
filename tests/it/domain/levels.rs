//! Levels, their flags and their precedence (3.3), the texts of the two override cards, ages (3.1).

use super::{level_and_flags, table};
use crate::fixtures::spec::questions::question;
use crate::support::{answers, calm, safe, with};
use gut_skin_check::domain::advice::{emergency_texts, today_lines};
use gut_skin_check::domain::age::Scope;
use gut_skin_check::domain::flag::Urgency;
use gut_skin_check::domain::signs::{any_emergency, any_today, lower};
use gut_skin_check::domain::{Answers, Outcome, QuestionId, assess};

/// The flags that the options of a safety list raise: the column "Effect" of 3.2.
#[test]
fn every_sign_raises_its_flag() {
    let mut wrong = Vec::new();
    for list in ["rf1", "rf2", "rf3", "rf4"].map(question) {
        let raises = list.raises();
        for value in &list.values {
            let expected = raises.get(value).map_or("none".to_owned(), |flag| {
                let level = match flag.as_bytes()[0] {
                    b'E' => "emergency",
                    b'U' => "today",
                    _ => "see_doctor",
                };
                format!("{level} {flag}")
            });
            let id = QuestionId::from_key(&list.id).unwrap();
            if value != "none" && id.option(value).is_none() {
                wrong.push(format!(
                    "sign {value} of {}: the specification has it ({expected}); add it to its row in \
                     src/domain/questions.rs",
                    list.id
                ));
                continue;
            }
            let found = level_and_flags(&safe(&format!("{}={value}", list.id)));
            if found != expected {
                wrong.push(format!(
                    "sign {value} of {}: the specification says {expected}, the table in src/domain/flag.rs {found}",
                    list.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    // Some of them by hand, so that it is known to be read.
    table(
        safe,
        level_and_flags,
        &[
            ("rf1=hives,vomitfood", "emergency E3"),
            ("rf2=battery", "emergency E14"),
            ("rf1=notsure rf2=notsure rf3=notsure", "today U11"),
            ("rf3=crustseen", "none"),
            ("rf3=bruise", "today U16"),
            ("rf4=lack", "see_doctor S20"),
            ("rf4=complex", "none"),
        ],
    );
}

#[test]
fn flags_are_sorted_by_number_and_only_those_of_the_level_are_named() {
    table(
        safe,
        level_and_flags,
        &[
            (
                "rf1=fpies,notsure,breath rf2=battery,magnesium rf3=crust rf4=birth",
                "emergency E1 E5 E11 E14",
            ),
            (
                "rf1=notsure rf3=bruise,crust,thirst,crustseen rf4=birth",
                "today U2 U11 U13 U16",
            ),
            (
                "rf4=lack,growth,family,notsure,birth t4=yes",
                "see_doctor S1 S4 S10 S17 S20",
            ),
        ],
    );
}

#[test]
fn an_emergency_comes_before_age_and_before_what_is_missing() {
    table(
        answers,
        level_and_flags,
        &[
            ("rf1=swell", "emergency E2"),
            ("rf2=spots age=3y", "emergency E12"),
            ("rf2=spots age=5", "emergency E12"),
            ("rf2=spots age=200 rf3=crust", "emergency E12"),
            ("rf1=notsure", "incomplete"),
            ("rf3=crust", "incomplete"),
            ("", "incomplete"),
        ],
    );
}

#[test]
fn the_age_decides_before_what_is_missing() {
    table(
        answers,
        |answers| match assess(answers) {
            Outcome::OutOfRange(Scope::Under) => "under".to_owned(),
            Outcome::OutOfRange(Scope::Over) => "over".to_owned(),
            other => other.level().to_owned(),
        },
        &[
            ("age=0", "under"),
            ("age=11", "under"),
            ("age=12", "incomplete"),
            ("age=17", "incomplete"),
            ("age=18", "incomplete"),
            ("age=59", "incomplete"),
            ("age=60", "over"),
            ("age=239", "over"),
            ("age=1y rf3=crust", "incomplete"),
            ("age=60 rf3=crust", "over"),
            ("age=11 rf1=notsure toilet=trained", "under"),
        ],
    );
}

#[test]
fn every_age_in_range_gets_a_result_and_bf_is_needed_in_the_second_year_only() {
    let rows = [
        ("age=11 bf=no", "out_of_range"),
        ("age=12 bf=no", "none"),
        ("age=17 bf=no", "none"),
        ("age=18 bf=no", "none"),
        ("age=23 bf=no", "none"),
        ("age=12", "incomplete"),
        ("age=23", "incomplete"),
        ("age=24", "none"),
        ("age=47", "none"),
        ("age=48", "none"),
        ("age=59", "none"),
        ("age=60", "out_of_range"),
    ];
    table(calm, level_and_flags, &rows);
    table(safe, level_and_flags, &rows);
}

#[test]
fn without_a_complete_about_and_safety_there_is_no_result() {
    table(
        calm,
        level_and_flags,
        &[
            ("age=-", "incomplete"),
            ("toilet=-", "incomplete"),
            ("diet=-", "incomplete"),
            ("dx=-", "incomplete"),
            ("rf1=-", "incomplete"),
            ("rf2=-", "incomplete"),
            ("rf3=-", "incomplete"),
            ("rf4=-", "incomplete"),
            // A sign for today waits for the end of Safety, a danger sign does not.
            ("rf3=crust rf4=-", "incomplete"),
            // About comes after Safety: a call today does not wait for it, a visit does.
            ("rf3=crust diet=-", "today U2"),
            ("rf3=crust age=-", "incomplete"),
            ("rf4=birth diet=-", "incomplete"),
            ("age=20 rf3=crust", "today U2"),
            ("why=-", "none"),
            ("rf1=breath rf4=-", "emergency E1"),
            ("country=-", "none"),
            ("country=nz", "none"),
        ],
    );
}

fn card(answers: &Answers) -> String {
    let Outcome::Emergency { flags, poison } = assess(answers) else {
        panic!("no emergency");
    };
    let texts = super::joined(&emergency_texts(&flags), |text| text.key());
    format!("{texts}{}", if poison { " (poison)" } else { "" })
}

#[test]
fn emergency_texts_and_poison() {
    table(
        safe,
        card,
        &[
            ("rf1=breath", "emerg.allergy"),
            ("rf1=swell", "emerg.allergy"),
            ("rf1=hives", "emerg.allergy"),
            ("rf1=vomitfood", "emerg.allergy"),
            ("rf1=floppy", "emerg.sick emerg.seizure"),
            ("rf1=fpies", "emerg.allergy"),
            ("rf2=greenvomit", "emerg.other"),
            ("rf2=hardbelly", "emerg.other"),
            ("rf2=bleed", "emerg.other"),
            ("rf2=legs", "emerg.other"),
            ("rf2=spots", "emerg.other"),
            ("rf2=waves", "emerg.other"),
            ("rf2=battery", "emerg.battery (poison)"),
            ("rf2=magnesium", "emerg.other poison.body (poison)"),
            ("rf2=swallowed", "poison.body (poison)"),
            ("rf2=swallowed,bleed", "emerg.other poison.body (poison)"),
            ("rf2=groin", "emerg.other"),
            (
                "rf2=battery,bleed",
                "emerg.other emerg.battery_too (poison)",
            ),
            (
                "rf2=battery,swallowed",
                "emerg.battery poison.body (poison)",
            ),
            (
                "rf1=hives rf2=swallowed",
                "emerg.allergy poison.body (poison)",
            ),
            (
                "rf1=hives rf2=magnesium",
                "emerg.allergy poison.body (poison)",
            ),
            ("rf1=hives rf2=bleed", "emerg.allergy"),
            (
                "rf1=hives rf2=battery",
                "emerg.allergy emerg.battery_too (poison)",
            ),
            (
                "rf1=floppy rf2=battery",
                "emerg.sick emerg.seizure emerg.battery_too (poison)",
            ),
            ("rf1=floppy,breath", "emerg.allergy emerg.seizure"),
            ("rf1=floppy rf2=bleed", "emerg.sick emerg.seizure"),
            (
                "rf2=battery,magnesium",
                "emerg.other emerg.battery_too poison.body (poison)",
            ),
            (
                "rf1=breath,floppy rf2=battery,swallowed",
                "emerg.allergy emerg.seizure emerg.battery_too poison.body (poison)",
            ),
        ],
    );
}

#[test]
fn lines_of_the_today_card() {
    table(
        safe,
        |answers| {
            let Outcome::Today { flags } = assess(answers) else {
                panic!("not today");
            };
            super::joined(&today_lines(&flags), |line| line.key())
        },
        &[
            ("rf3=blisters", "U1"),
            ("rf3=crust", "U2"),
            ("rf3=blisters,crust", "U1 U2"),
            ("rf3=eye", "U3"),
            ("rf3=blisters,eye", "U1 and U3 together"),
            ("rf3=blisters,crust,eye", "U1 and U3 together U2"),
            ("rf3=crust,eye", "U2 U3"),
            ("rf3=pain", "U4"),
            ("rf3=vomit", "U5"),
            ("rf3=dry", "U6"),
            ("rf3=nopoop7", "U7"),
            ("rf3=mucusblood", "U8"),
            ("rf3=reaction", "U9"),
            ("rf3=wontdrink", "U10"),
            ("rf3=bowelbulge", "U12"),
            ("rf3=thirst", "U13"),
            ("rf3=puffy", "U14"),
            ("rf3=newweak", "U15"),
            ("rf3=bruise", "U16"),
            ("rf3=lump", "U17"),
            ("rf3=peepain", "U18"),
            ("rf3=fever", "U19"),
            ("rf3=redall", "U20"),
            ("rf3=yellow", "U21"),
            ("rf1=notsure", "U11 from rf1 or rf2"),
            ("rf2=notsure", "U11 from rf1 or rf2"),
            ("rf3=notsure", ""),
            ("rf2=notsure rf3=notsure,bruise", "U11 from rf1 or rf2 U16"),
        ],
    );
}

#[test]
fn leaving_a_card_unticks_only_what_raised_it() {
    let mut given = safe("rf1=breath,notsure rf2=battery rf3=crust,crustseen");
    assert_eq!(lower(&mut given, Urgency::Emergency), Some(QuestionId::Rf1));
    assert_eq!(given, safe("rf1=notsure rf2=- rf3=crust,crustseen"));
    assert!(!any_emergency(&given) && any_today(&given));

    assert_eq!(lower(&mut given, Urgency::Emergency), None);
    assert_eq!(lower(&mut given, Urgency::Today), Some(QuestionId::Rf1));
    assert_eq!(given, safe("rf1=- rf2=- rf3=crustseen"));
    assert!(!any_today(&given));

    let mut second = safe("rf2=spots");
    assert!(any_emergency(&second));
    assert_eq!(
        lower(&mut second, Urgency::Emergency),
        Some(QuestionId::Rf2)
    );
    assert_eq!(second, with(&safe(""), "rf2=-"));

    let mut third = safe("rf3=crust");
    assert_eq!(lower(&mut third, Urgency::Today), Some(QuestionId::Rf3));
}
