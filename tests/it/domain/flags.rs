//! The table of signs; and S flags that answers outside the safety lists raise (3.3): the trigger, and the nearest that is none.

use super::{flags_of, table};
use crate::support::{calm, safe};
use gut_skin_check::domain::advice::{TodayLine, flag_wording};
use gut_skin_check::domain::bands::Bands;
use gut_skin_check::domain::facts::foods_off;
use gut_skin_check::domain::flag::{FlagId, Sign, Urgency, Wording};
use gut_skin_check::domain::questions::{Kind, Layout, QuestionId};
use gut_skin_check::domain::signs::any_urgent;
use gut_skin_check::domain::week::week;

#[test]
fn s11_leaks_in_a_trained_child() {
    table(
        calm,
        flags_of,
        &[
            ("", ""),
            ("toilet=trained b6=ge1w", "S11"),
            ("toilet=trained b6=lt1w", ""),
            ("toilet=learning b6=ge1w", ""),
            ("toilet=diapers b6=ge1w", ""),
        ],
    );
    table(safe, flags_of, &[("b6=ge1w", "S11")]);
}

#[test]
fn s12_long_poop_trouble_that_nobody_helps_with() {
    table(
        calm,
        flags_of,
        &[
            ("b1=le2 b5=yes b7=gt3m x2=no", "S12"),
            ("b1=le2 b5=yes b7=gt3m x2=own", "S12"),
            ("b1=le2 b5=yes b7=gt3m x2=nothelping", "S12"),
            ("b1=le2 b5=yes b7=gt3m x2=stopped", "S12"),
            ("b1=le2 b5=yes b7=gt3m x2=helping", ""),
            ("b1=le2 b5=yes b7=gt3m x2=-", ""),
            ("b1=le2 b5=yes b7=1to3m x2=no", ""),
            ("b1=le2 b5=no b7=gt3m x2=no", ""),
            // A minor sign does not make the second.
            ("b1=le2 b3=some b6=lt1w b7=gt3m x2=no", ""),
            // Hard and painful are one sign.
            ("b2=balls b3=often b7=gt3m x2=no", ""),
            ("b2=balls b4=some b7=gt3m x2=no", "S12"),
            ("b3=often b4=often b7=gt3m x2=no", "S12"),
            // It waits for no band: the signs answered so far count.
            ("b1=le2 b5=yes b7=gt3m x2=no b4=-", "S12"),
        ],
    );
}

#[test]
fn s13_skin_band_high_once_it_is_checked() {
    table(
        calm,
        flags_of,
        &[
            ("s1=constant", "S13"),
            ("s1=lot", ""),
            ("s1=constant s6=-", ""),
            ("s2=every s3=-", ""),
        ],
    );
}

#[test]
fn s14_to_s17_single_answers() {
    table(
        safe,
        flags_of,
        &[
            ("s6=fast", "S14"),
            ("s6=slow", ""),
            ("s6=ns", ""),
            ("m4=pica", "S15"),
            ("m4=pale", "S15"),
            ("m4=none", ""),
            ("m3=iron m3b=noone", "S16"),
            ("m3=zinc m3b=notall", "S16"),
            ("m3=magnesium m3b=noone", "S16"),
            ("m3=herbs m3b=noone", "S16"),
            ("m3=enema m3b=noone", "S16"),
            ("m3=iron m3b=allok", ""),
            ("m3=iron m3b=-", ""),
            (
                "m3=multi,vitd,probiotic,fiberpowder,othersupp m3b=noone",
                "",
            ),
            ("m3=multi,enema m3b=notall", "S16"),
            ("t4=yes", "S17"),
            ("t4=no", ""),
        ],
    );
}

#[test]
fn s18_foods_off_the_menu_without_a_guide() {
    table(
        safe,
        flags_of,
        &[
            ("e1=now e2=egg,wheat,soy e3=own", "S18"),
            ("e1=now e2=egg,wheat,soy e3=other", "S18"),
            ("e1=now e2=egg,wheat,soy e3=mixed", "S18"),
            ("e1=now e2=egg,wheat,soy e3=guided", ""),
            ("e1=now e2=egg,wheat,soy e3=allergy", ""),
            ("e1=now e2=egg,wheat,soy e3=-", ""),
            ("e1=now e2=egg,wheat e3=own", ""),
            ("e1=past e2=egg,wheat,soy e3=own", ""),
            ("age=23 bf=no e1=now e2=dairy e3=own", "S18"),
            ("age=23 bf=no e1=now e2=dairy e3=other", "S18"),
            ("age=12 bf=no e1=now e2=dairy e3=mixed", "S18"),
            ("age=23 bf=yes e1=now e2=dairy e3=own", ""),
            ("age=23 bf=no e1=now e2=egg e3=own", ""),
            ("age=23 bf=no e1=now e2=dairy e3=guided", ""),
            ("age=24 bf=no e1=now e2=dairy e3=own", ""),
            ("age=23 bf=no e1=past e2=dairy e3=own", ""),
        ],
    );
}

/// The rule names the age itself, so it holds even where a closed gate has not been cleared.
#[test]
fn s18_milk_alone_counts_no_more_from_the_second_birthday() {
    let raised = |spec: &str| {
        let answers = safe(spec);
        week(&answers, &Bands::of(&answers)).len()
    };
    assert_eq!(raised("age=23 bf=no e1=now e2=dairy e3=own"), 1);
    assert_eq!(raised("age=24 bf=no e1=now e2=dairy e3=own"), 0);
}

#[test]
fn foods_off_the_menu_now() {
    assert_eq!(foods_off(&safe("e1=now e2=egg,soy e3=own")), 2);
    assert_eq!(foods_off(&safe("e1=now")), 0);
    assert_eq!(foods_off(&safe("e1=past e2=egg")), 0);
    assert_eq!(foods_off(&safe("")), 0);
}

#[test]
fn s19_loose_for_weeks() {
    table(
        safe,
        flags_of,
        &[
            ("b2=loose b1=gt21", "S19"),
            ("b2=loose b7=2to4w", "S19"),
            ("b2=loose b7=1to3m", "S19"),
            ("b2=loose b7=gt3m", "S19"),
            ("b2=loose b1=gt21 b7=gt3m", "S19"),
            ("b2=loose b7=lt2w", ""),
            ("b2=loose b7=none b1=7to21", ""),
            ("b2=loose", ""),
            ("b2=mixed b1=gt21 b7=gt3m", ""),
        ],
    );
}

#[test]
fn every_option_of_a_list_of_signs_is_a_sign_at_its_place() {
    let mut listed = Vec::new();
    for list in QuestionId::ALL.iter().copied() {
        let is_signs = matches!(
            list.kind(),
            Kind::Many {
                layout: Layout::Signs { .. },
                ..
            }
        );
        let values = list.options().count() + list.retired().len();
        let options = u8::try_from(if is_signs { values } else { 0 }).unwrap();
        for index in 0..options {
            let sign = Sign::at(list, index);
            assert!(sign.is_some(), "{} {index} is no sign", list.key());
            listed.extend(sign);
        }
    }
    assert_eq!(listed, Sign::all().collect::<Vec<_>>());
}

#[test]
fn s7_also_for_the_retired_value() {
    table(
        safe,
        flags_of,
        &[
            ("rf4=wet", "S7"),
            ("rf4=pee", "S7"),
            ("rf4=wet,pee", "S7"),
            ("rf4=bigbelly", "S22"),
            ("rf4=infections", "S23"),
        ],
    );
    let line = |spec: &str| format!("{:?}", flag_wording(FlagId::S7, &safe(spec)));
    assert_eq!(line("rf4=pee"), "Line(PeeRetired)");
    assert_eq!(line("rf4=wet,pee"), "Line(PeeRetired)");
    assert_eq!(line("rf4=wet"), "OptionWords");
}

#[test]
fn s12_a_new_plan_counts_as_help() {
    table(
        calm,
        flags_of,
        &[
            ("b1=le2 b5=yes b7=gt3m x2=started", ""),
            ("b1=le2 b5=yes b7=gt3m x2=own", "S12"),
        ],
    );
}

#[test]
fn s16_vitamins_count_beside_a_poop_sign_alone() {
    table(
        calm,
        flags_of,
        &[
            ("m3=vitd m3b=noone", ""),
            ("b1=le2 m3=vitd m3b=noone", "S16"),
            ("b1=le2 m3=multi m3b=notall", "S16"),
            ("b1=le2 m3=vitd m3b=label", ""),
            ("b1=le2 m3=vitd m3b=allok", ""),
            ("b1=le2 m3=probiotic m3b=noone", ""),
            // A minor sign opens nothing.
            ("b1=3 m3=vitd m3b=noone", ""),
            // A mineral or a remedy always counts, also "as the label says".
            ("m3=iron,vitd m3b=label", "S16"),
        ],
    );
}

#[test]
fn s17_only_soft_food_from_18_months() {
    table(
        safe,
        flags_of,
        &[
            ("age=17 bf=no t4=soft", ""),
            ("age=18 bf=no t4=soft", "S17"),
            ("age=12 bf=no t4=yes", "S17"),
            ("age=12 bf=no t4=both", "S17"),
            ("t4=no", ""),
        ],
    );
}

#[test]
fn s21_very_few_foods() {
    table(
        safe,
        flags_of,
        &[
            // From 24 months: fewer than 10 foods, or no fruit and no vegetable; a row counts as soon as it is ticked.
            ("age=24 v3=lt10", "S21"),
            ("age=23 bf=no v3=lt10", ""),
            ("v3=10to19", ""),
            ("g=......hhhh", "S21"),
            ("g=......hxxh", "S21"),
            ("g=......hhhw", ""),
            ("g=......hhh.", ""),
            ("g=hhhhhh....", ""),
            // Before that: 8 rows of 10 without breast milk, 9 with it.
            ("age=23 bf=no g=hhhhhhhxyy", "S21"),
            ("age=23 bf=no g=hhhhhhhyyy", ""),
            ("age=12 bf=yes g=hhhhhhhhhy", "S21"),
            ("age=12 bf=yes g=hhhhhhhhyy", ""),
            ("age=23 bf=no g=yyyyyyhhhh", ""),
            // What the family does not eat by choice counts too.
            ("age=20 bf=no diet=vegan g=hhhyyyhhyy", "S21"),
            ("age=20 bf=no diet=vegan g=hhyyyyhhyy", ""),
        ],
    );
}

#[test]
fn s24_a_drink_with_little_protein() {
    table(
        calm,
        flags_of,
        &[
            ("age=23 bf=no f4=ricenut g4=h", "S24"),
            ("age=23 bf=no f4=ricenut g4=x", "S24"),
            ("age=23 bf=no f4=plant g4=h", "S24"),
            ("age=23 bf=no f4=soypea g4=h", ""),
            ("age=23 bf=yes f4=ricenut g4=h", ""),
            ("age=23 bf=no f4=ricenut g4=w", ""),
            ("age=24 f4=ricenut g4=h", ""),
            ("age=24 f4=ricenut g4=h v3=10to19", "S24"),
            ("age=24 f4=ricenut g4=h v3=20to29", ""),
            // A band waits until it is checked.
            ("age=24 f4=ricenut g4=h v3=10to19 g10=-", ""),
            ("age=30 f4=ricenut diet=vegan v3=10to19", "S24"),
        ],
    );
    // Whoever guides.
    table(
        calm,
        flags_of,
        &[(
            "age=20 bf=no f4=ricenut g4=x e1=now e2=dairy e3=allergy",
            "S24",
        )],
    );
}

#[test]
fn s25_a_cream_that_no_doctor_gave() {
    table(
        safe,
        flags_of,
        &[
            ("s7=noscript", "S25"),
            ("s7=astold,long,stopped", ""),
            ("dx=notyet s7=noscript", "S25"),
            // Not asked without eczema and itch.
            ("dx=no s1=none s7=noscript", ""),
            ("dx=no s1=little s7=noscript", "S25"),
        ],
    );
}

#[test]
fn lines_that_other_answers_change() {
    let line = |flag: FlagId, spec: &str| match flag_wording(flag, &safe(spec)) {
        Wording::Line(line) => line.key(),
        other => panic!("{other:?}"),
    };
    assert_eq!(line(FlagId::S12, "b7=gt3m x2=no"), "S12");
    assert_eq!(line(FlagId::S12, "b7=gt3m x2=own"), "S12");
    let plan = "S12 (x2=nothelping or stopped)";
    assert_eq!(line(FlagId::S12, "b7=gt3m x2=nothelping"), plan);
    assert_eq!(line(FlagId::S12, "b7=gt3m x2=stopped"), plan);
    let minerals = "S16 (iron, magnesium, herbs or enema)";
    for given in ["iron", "magnesium", "herbs", "enema", "zinc,iron"] {
        assert_eq!(line(FlagId::S16, &format!("m3={given}")), minerals);
    }
    for given in ["zinc", "multi", "vitd"] {
        assert_eq!(line(FlagId::S16, &format!("m3={given}")), "S16");
    }
    assert_eq!(line(FlagId::S18, "e1=now e3=own"), "S18");
    assert_eq!(line(FlagId::S18, "e1=now e3=mixed"), "S18 (e3=mixed)");
    let medicine = "S19 (a poop medicine is given)";
    for given in ["own", "started", "helping", "nothelping"] {
        assert_eq!(line(FlagId::S19, &format!("b7=gt3m x2={given}")), medicine);
    }
    for not_given in ["no", "stopped"] {
        assert_eq!(line(FlagId::S19, &format!("b7=gt3m x2={not_given}")), "S19");
    }
}

#[test]
fn a_sign_that_cannot_wait_is_one_of_an_emergency_or_of_today() {
    for (spec, urgent) in [
        ("", false),
        ("rf1=breath", true),
        ("rf2=battery", true),
        ("rf3=dry", true),
        ("rf1=notsure", true),
        // For the doctor, but not today.
        ("rf4=growth", false),
        ("rf4=complex", false),
    ] {
        assert_eq!(any_urgent(&safe(spec)), urgent, "{spec}");
    }
}

#[test]
fn a_line_of_today_belongs_to_the_flag_that_its_key_begins_with() {
    assert_eq!(TodayLine::Blisters.flag(), "U1");
    assert_eq!(TodayLine::BlistersAndEye.flag(), "U1");
    assert_eq!(TodayLine::NotSureNow.flag(), "U11");
    for line in TodayLine::ALL.iter().copied() {
        let flag = FlagId::ALL.iter().find(|flag| flag.key() == line.flag());
        assert!(
            flag.is_some_and(|flag| flag.urgency() == Urgency::Today),
            "{}",
            line.key()
        );
    }
}
