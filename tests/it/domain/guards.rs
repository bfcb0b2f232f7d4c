//! Guards (3.7): the trigger, and the nearest that is none.

use super::{guards_of, table};
use crate::support::{calm, safe};
use gut_skin_check::domain::advice::guard_text;
use gut_skin_check::domain::guards::Guard;

#[test]
fn fast_food_and_no_reintro() {
    table(
        safe,
        guards_of,
        &[
            ("", ""),
            ("rf4=pastreaction", "FAST_FOOD"),
            ("s6=fast", "FAST_FOOD"),
            ("s6=fast g1=x", "FAST_FOOD NO_REINTRO"),
            ("s6=slow", ""),
            ("e1=now", "NO_REINTRO"),
            ("e1=past", ""),
            ("g1=x", "NO_REINTRO"),
            ("g10=x", "NO_REINTRO"),
            ("g10=h", ""),
            ("diet=vegan g6=x", ""),
        ],
    );
}

#[test]
fn hold_changes_and_complex() {
    table(
        safe,
        guards_of,
        &[
            ("rf4=complex", "COMPLEX HOLD_CHANGES"),
            ("rf4=birth", "HOLD_CHANGES"),
            ("rf4=latefirst", "HOLD_CHANGES"),
            ("rf4=ribbon", "HOLD_CHANGES"),
            ("rf4=growth", "HOLD_CHANGES"),
            ("rf4=legs", "HOLD_CHANGES"),
            ("rf4=back", "HOLD_CHANGES"),
            ("rf4=wet", "HOLD_CHANGES"),
            ("rf4=pee", "HOLD_CHANGES"),
            ("rf4=bigbelly", "HOLD_CHANGES"),
            ("rf4=infections", ""),
            ("rf4=family", "HOLD_CHANGES"),
            ("rf4=lack", "HOLD_CHANGES"),
            ("rf4=streaks", ""),
            ("rf4=familycel", ""),
            ("rf4=notsure", ""),
            ("e1=now e2=egg,soy,nuts e3=own", "NO_REINTRO HOLD_CHANGES"),
            ("e1=now e2=egg,soy e3=own", "NO_REINTRO"),
            ("b2=loose b1=gt21", "HOLD_CHANGES"),
            ("b2=loose b7=lt2w", "HOLD_CHANGES"),
            ("b2=loose", "HOLD_CHANGES"),
            ("b2=mixed", ""),
            ("b6=ge1w", ""),
            ("b1=le2 b5=yes b7=gt3m x2=no", ""),
            ("m4=pale", ""),
            ("m3=iron m3b=noone", "STORE_SAFE"),
            ("t4=yes", ""),
            // Very few foods, a drink with little protein or a cream: these children need more, not a stop.
            ("g=......hhhh", ""),
            ("age=20 bf=no f4=ricenut g4=h", ""),
            ("s7=noscript", ""),
        ],
    );
    table(calm, guards_of, &[("", ""), ("s1=constant", "")]);
}

#[test]
fn feeding_support() {
    table(
        calm,
        guards_of,
        &[
            ("g=yyywwwwwww", ""),
            ("g=yyywwwwwww v3=ns v4=1to2", ""),
            ("g=yyyywwwwww v3=ns v4=ge3", ""),
            ("g=yyywwwwwww t1=most t2=some", "FEEDING_SUPPORT"),
            ("g=yyywwwwwww t1=most", ""),
            ("g=yyyywwwwww t1=most t2=some", ""),
            ("t1=most t2=most t3=most", "FEEDING_SUPPORT"),
            ("t1=most t2=most t3=some", ""),
            // A band that is not checked raises nothing.
            ("t1=most t2=most t3=most t5=-", ""),
            ("g=yyywwwwwww g10=- v3=ns v4=ge3", ""),
            // Meals not checked: the dropped foods alone are enough.
            ("g=yyywwwwwww t1=- v3=ns v4=ge3", "FEEDING_SUPPORT"),
            ("g=yyywwwwwww t1=- v3=ge30 v4=ge3", ""),
        ],
    );
    table(
        safe,
        guards_of,
        &[
            ("age=18 bf=no v3=lt10", "FEEDING_SUPPORT"),
            ("age=17 bf=no v3=lt10", ""),
            ("age=18 bf=no v3=10to19", ""),
            ("age=59 v3=lt10", "FEEDING_SUPPORT"),
            ("age=18 bf=no t4=soft", "FEEDING_SUPPORT"),
            ("age=18 bf=no t4=both", "FEEDING_SUPPORT"),
            ("age=17 bf=no t4=both", ""),
            ("age=17 bf=no t4=soft", ""),
            ("age=18 bf=no t4=yes", ""),
        ],
    );
}

#[test]
fn single_answers() {
    table(
        safe,
        guards_of,
        &[
            ("m3=multi", "STORE_SAFE LABEL"),
            ("m3=vitd", "STORE_SAFE LABEL"),
            ("m3=iron m3b=allok", "STORE_SAFE"),
            ("m3=zinc m3b=allok", "STORE_SAFE"),
            ("m3=probiotic", "STORE_SAFE"),
            ("m3=othersupp", "STORE_SAFE"),
            ("m3=none", ""),
            ("b7=lt2w x2=stopped", "LAXATIVE_TALK"),
            ("b7=lt2w x2=nothelping", ""),
            ("b7=none x2=stopped", ""),
            ("s1=little s5=hard", "CREAM_TALK"),
            ("s1=little s5=noplan", ""),
            ("s5=hard", ""),
            ("s7=long", "CREAM_TALK"),
            ("s7=stopped", "CREAM_TALK"),
            ("s7=astold", ""),
            ("s7=noscript", ""),
            ("dx=no s1=none s7=long", ""),
            ("x1=stooltest", "STOOL_TEST_NOTE"),
            ("x1=foodtest", "FOODTEST_NOTE"),
            ("x1=probiotic,water", ""),
            ("c3=limit", "CARER_SUPPORT"),
            ("c3=tired", ""),
        ],
    );
}

#[test]
fn the_order_of_the_result() {
    let all = "rf4=complex,pastreaction g2=x m3=multi v3=lt10 b7=lt2w x2=stopped s7=long \
        x1=stooltest,foodtest c3=limit";
    assert_eq!(
        guards_of(&safe(all)),
        "FAST_FOOD NO_REINTRO COMPLEX HOLD_CHANGES STORE_SAFE LABEL FEEDING_SUPPORT LAXATIVE_TALK \
         CREAM_TALK STOOL_TEST_NOTE FOODTEST_NOTE CARER_SUPPORT"
    );
}

/// "guard.CREAM_TALK.stopped goes before guard.CREAM_TALK.long, and both before the plain text."
#[test]
fn what_was_done_with_a_cream_decides_what_is_said_of_it() {
    for (spec, key) in [
        ("s1=little s5=hard", "guard.CREAM_TALK"),
        ("s7=long", "guard.CREAM_TALK.long"),
        ("s7=stopped", "guard.CREAM_TALK.stopped"),
        ("s7=long,stopped", "guard.CREAM_TALK.stopped"),
    ] {
        assert_eq!(
            guard_text(Guard::CreamTalk, &calm(spec)).key(),
            key,
            "{spec}"
        );
    }
}
