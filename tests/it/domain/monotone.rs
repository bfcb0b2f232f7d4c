//! Making one answer worse never improves a band (3.12), with exactly the orders written there.

use crate::support::{assessed, full_answers, spell, with};
use gut_skin_check::domain::bands::Domain;
use gut_skin_check::domain::gates::{CountryGiven, open, settle};
use gut_skin_check::domain::{Answers, QuestionId};
use proptest::prelude::*;

/// Best first. Left out, as in 3.12: toilet, country, diet, dx, x1 to x3, every `ns`, and the safety
/// lists, which raise levels instead.
const BEST_FIRST: &[(&str, &str)] = &[
    ("bf", "yes no"),
    ("b1", "7to21 4to6 3 le2"),
    ("b2", "soft balls"),
    ("b2", "soft chunk"),
    ("b3", "never some often"),
    ("b4", "never some often"),
    ("b5", "no yes"),
    ("b6", "never lt1w ge1w"),
    ("b7", "none lt2w 2to4w 1to3m gt3m"),
    ("s1", "none little lot constant"),
    ("s2", "0 1to2 3to6 every"),
    ("s3", "none few several much"),
    ("s5", "yes part no noplan hard"),
    ("s6", "no fast slow"),
    ("v3", "ge30 20to29 10to19 lt10"),
    ("v4", "none 1to2 ge3"),
    ("t4", "no yes"),
    ("e1", "no past now"),
    ("e3", "allergy guided own other mixed"),
    ("e4", "lt2w 2to4w gt4w"),
    ("m3b", "allok notall noone"),
    ("c1", "0 1to2 3to4 5to7"),
    ("c2", "rare some most"),
    ("c3", "ok tired limit"),
    ("f1", "ge6 4to5 2to3 0to1"),
    ("f3", "ge6 4to5 2to3 lt2"),
    ("f4", "none plant le16 16to24 gt24"),
    ("f5", "none le4 4to6 gt6"),
    ("m1", "yes no"),
    ("t1", "rare some most"),
    ("t2", "rare some most"),
    ("t3", "rare some most"),
    ("t5", "not some very"),
    ("g1", "y w h"),
    ("g2", "y w h"),
    ("g3", "y w h"),
    ("g4", "y w h"),
    ("g5", "y w h"),
    ("g6", "y w h"),
    ("g7", "y w h"),
    ("g8", "y w h"),
    ("g9", "y w h"),
    ("g10", "y w h"),
];

const MORE_TICKS_ARE_WORSE: &[&str] = &["s4", "e2", "m3", "m4"];
const MORE_TICKS_ARE_BETTER: &[&str] = &["f2", "f6"];

/// With this answer; closed gates cleared, newly opened questions answered with their best option.
fn asked(base: &Answers, spec: &str) -> Answers {
    let country = CountryGiven::No;
    let mut answers = with(base, spec);
    settle(&mut answers, country);
    for best in [
        "bf=yes",
        "b6=never",
        "x2=helping",
        "e2=egg",
        "e3=allergy",
        "e4=lt2w",
        "m3b=allok",
    ] {
        let (key, _) = best.split_once('=').unwrap();
        if open(QuestionId::from_key(key).unwrap(), &answers, country) {
            answers = with(&answers, best);
        }
    }
    answers
}

fn no_band_is_better(before: &Answers, after: &Answers) -> Result<(), TestCaseError> {
    let (was, is) = (assessed(before), assessed(after));
    for domain in Domain::ALL.iter().copied() {
        prop_assert!(
            was.bands.band(domain) <= is.bands.band(domain),
            "{}\nbefore {}\nafter  {}",
            domain.key(),
            spell(before),
            spell(after)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_worse_choice_never_improves_a_band(base in full_answers()) {
        for (key, order) in BEST_FIRST {
            // A row is moved only where it is not off limits, a question only where it is asked.
            let values: Vec<&str> = order.split(' ').collect();
            for pair in values.windows(2) {
                let before = asked(&base, &format!("{key}={}", pair[0]));
                let after = asked(&before, &format!("{key}={}", pair[1]));
                no_band_is_better(&before, &after)?;
            }
        }
    }

    #[test]
    fn a_tick_more_or_less_never_improves_a_band(base in full_answers()) {
        for key in [MORE_TICKS_ARE_WORSE, MORE_TICKS_ARE_BETTER].concat() {
            let id = QuestionId::from_key(key).unwrap();
            for value in id.options() {
                let position = id.option(value).unwrap();
                let given = base.many(id).unwrap();
                let more = spelled(id, given.with(position));
                let less = spelled(id, given.without(position));
                if less == "none" && key == "e2" {
                    continue;
                }
                let better_first = if MORE_TICKS_ARE_WORSE.contains(&key) { [less, more] } else { [more, less] };
                let [before, after] = better_first.map(|ticks| format!("{key}={ticks}"));
                let before = asked(&base, &before);
                let after = asked(&before, &after);
                no_band_is_better(&before, &after)?;
            }
        }
    }
}

fn spelled(id: QuestionId, ticks: gut_skin_check::domain::answers::Selection) -> String {
    let ticked = id
        .options()
        .iter()
        .filter(|value| ticks.contains(id.option(value).unwrap()));
    let values: Vec<&str> = ticked.copied().collect();
    if values.is_empty() {
        "none".to_owned()
    } else {
        values.join(",")
    }
}
