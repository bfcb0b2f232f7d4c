//! Which texts are shown in a topic (3.8): every variant, and the order among variants.

use super::table;
use crate::support::{assessed, calm, safe};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::advice::topic_texts;
use gut_skin_check::domain::bands::Domain;

fn texts(domain: Domain) -> impl Fn(&Answers) -> String {
    move |answers| {
        let texts = topic_texts(domain, answers, &assessed(answers));
        let keys: Vec<&str> = texts.iter().map(|text| text.key()).collect();
        keys.join(", ")
    }
}

#[test]
fn bowel() {
    table(
        calm,
        texts(Domain::Bowel),
        &[
            ("", "bowel.low"),
            ("b5=yes", "bowel.some"),
            ("b1=le2 b5=yes b7=gt3m x2=helping", "bowel.high"),
            // Two signs that are not a month old.
            ("b1=le2 b5=yes", "bowel.two"),
            ("b1=le2 b5=yes b7=2to4w x2=helping", "bowel.two"),
            ("b1=le2 b3=some", "bowel.some"),
            // A plan that helps.
            ("b7=gt3m x2=helping b2=soft", "bowel.plan"),
            ("b7=gt3m x2=helping b2=firm", "bowel.plan"),
            ("b7=gt3m x2=helping b2=mixed", "bowel.some"),
            ("b7=gt3m x2=helping b2=ns", "bowel.some"),
            ("b7=gt3m x2=helping b3=some", "bowel.some"),
            ("b7=gt3m x2=helping b1=3", "bowel.some"),
            ("b7=gt3m x2=helping b6=lt1w", "bowel.some"),
            ("b7=gt3m x2=helping b5=yes", "bowel.some"),
            ("b7=gt3m x2=own", "bowel.some"),
            ("b7=gt3m x2=nothelping", "bowel.some"),
            // Loose poop, at some and at high.
            ("b2=loose", "bowel.loose"),
            ("b2=loose b1=le2 b5=yes", "bowel.loose"),
            ("b2=loose b1=le2 b5=yes b7=gt3m x2=helping", "bowel.loose"),
            ("b2=mixed", "bowel.some"),
            // Held: bowel.some only.
            ("b5=yes rf4=birth", "bowel.hold"),
            ("rf4=birth", "bowel.low"),
            ("b1=le2 b5=yes b7=gt3m x2=helping rf4=birth", "bowel.high"),
            ("b1=le2 b5=yes rf4=birth", "bowel.two"),
            ("b7=gt3m x2=helping rf4=birth", "bowel.plan"),
            ("b2=loose rf4=birth", "bowel.loose"),
            // Notes.
            ("b1=gt21", "bowel.some, note.loose"),
            ("b1=gt21 b2=loose", "bowel.loose"),
            ("x1=itchmed", "bowel.low, note.itchmed"),
            ("b1=-", "band.not_checked"),
            (
                "b3=- b1=gt21 x1=itchmed",
                "band.not_checked, note.loose, note.itchmed",
            ),
        ],
    );
    // A condition on an unanswered question is false, also a negated one.
    table(
        safe,
        texts(Domain::Bowel),
        &[
            ("b1=gt21", "band.not_checked"),
            ("b1=gt21 b2=ns", "band.not_checked, note.loose"),
        ],
    );
}

#[test]
fn skin_and_sleep() {
    table(
        calm,
        texts(Domain::Skin),
        &[
            ("", "skin.low"),
            ("s1=lot", "skin.some"),
            ("s1=constant", "skin.high"),
            ("s1=constant rf4=birth", "skin.high"),
            ("dx=notyet", "skin.low, note.skincheck"),
            ("dx=no", "skin.low"),
            ("s6=slow", "skin.low, note.slow"),
            ("s6=fast", "skin.low"),
            (
                "s1=lot dx=notyet s6=slow",
                "skin.some, note.skincheck, note.slow",
            ),
            ("s1=-", "band.not_checked"),
        ],
    );
    table(
        calm,
        texts(Domain::Sleep),
        &[
            ("", "sleep.low"),
            ("c1=5to7", "sleep.some"),
            ("c1=5to7 c2=most", "sleep.high"),
            ("c1=-", "band.not_checked"),
        ],
    );
}

#[test]
fn variety() {
    let reintro = "variety.some with NO_REINTRO, note.afford, variety.note";
    table(
        calm,
        texts(Domain::Variety),
        &[
            ("", "variety.low, variety.note"),
            ("v3=20to29", "variety.some, note.afford, variety.note"),
            ("v3=10to19", "variety.high, note.afford, variety.note"),
            ("v3=20to29 g1=x", reintro),
            ("v3=20to29 s6=fast", reintro),
            ("v3=20to29 e1=now e2=egg e3=allergy", reintro),
            ("v3=10to19 g1=x", "variety.high, note.afford, variety.note"),
            ("g1=x", "variety.low, variety.note"),
            ("v3=20to29 rf4=birth", "bowel.hold, variety.note"),
            ("v3=20to29 rf4=birth g1=x", "bowel.hold, variety.note"),
            ("v3=10to19 rf4=complex", "bowel.hold, variety.note"),
            ("rf4=birth", "variety.low, variety.note"),
            ("v3=-", "band.not_checked, variety.note"),
            ("g1=-", "band.not_checked"),
        ],
    );
}

#[test]
fn fibre_fluids() {
    table(
        calm,
        texts(Domain::FibreFluids),
        &[
            ("", "fibre_fluids.low"),
            ("f1=0to1", "fibre_fluids.some"),
            ("f1=0to1 f2=none f3=lt2", "fibre_fluids.high"),
            // Poop first where it is stuck.
            ("f1=0to1 b5=yes", "fibre.stuck"),
            ("f1=0to1 f2=none f3=lt2 b5=yes", "fibre.stuck"),
            ("f1=0to1 b1=le2 b4=some b7=gt3m x2=helping", "fibre.stuck"),
            ("f1=0to1 b1=le2 b2=balls", "fibre.stuck"),
            ("f1=0to1 b1=le2 b2=chunk", "fibre.stuck"),
            ("f1=0to1 b2=balls", "fibre_fluids.some"),
            ("f1=0to1 b1=le2 b4=some", "fibre_fluids.some"),
            ("f1=0to1 b1=le2 b4=some b7=2to4w x2=no", "fibre_fluids.some"),
            ("b5=yes", "fibre_fluids.low"),
            // Held.
            ("f1=0to1 rf4=birth", "bowel.hold"),
            ("f1=0to1 f2=none f3=lt2 rf4=birth", "bowel.hold"),
            ("f1=0to1 b5=yes rf4=birth", "bowel.hold"),
            ("rf4=birth", "fibre_fluids.low"),
            // Fats: once f6 is answered with 0 or 1 kinds.
            ("f6=none", "fibre_fluids.low, fats.tip"),
            ("f6=oil", "fibre_fluids.low, fats.tip"),
            ("f6=oil,fish", "fibre_fluids.low"),
            ("f6=-", "fibre_fluids.low"),
            ("f6=none rf4=birth", "fibre_fluids.low"),
            ("f6=none f1=-", "band.not_checked, fats.tip"),
            // Milk is shown here while minerals is not checked.
            ("f4=gt24 m4=-", "fibre_fluids.low, minerals.milk"),
            ("f4=16to24 m4=-", "fibre_fluids.low, minerals.milk"),
            ("age=23 bf=no f4=16to24 m4=-", "fibre_fluids.low"),
            ("f4=gt24", "fibre_fluids.low"),
            ("f4=gt24 m4=- g4=x", "fibre_fluids.low"),
            (
                "f4=gt24 m4=- e1=now e2=dairy e3=allergy",
                "fibre_fluids.low",
            ),
            ("f4=gt24 m4=- rf4=birth", "fibre_fluids.low"),
            (
                "f4=gt24 f6=none m4=- f1=0to1",
                "fibre_fluids.some, fats.tip, minerals.milk",
            ),
        ],
    );
}

#[test]
fn minerals() {
    table(
        calm,
        texts(Domain::Minerals),
        &[
            ("", "minerals.low"),
            ("g5=h", "minerals.some"),
            ("m4=pale g5=h", "minerals.high"),
            // Milk alone raised iron, and zinc and magnesium are low.
            ("f4=gt24", "minerals.milk"),
            ("f4=16to24", "minerals.milk"),
            ("f4=gt24 g2=h g7=h", "minerals.some, minerals.milk"),
            // No advice on how to offer milk where milk is off the menu.
            ("f4=gt24 e1=now e2=dairy e3=allergy", "minerals.some"),
            ("f4=gt24 g4=x", "minerals.some"),
            ("f4=gt24 g5=h e1=now e2=dairy e3=allergy", "minerals.high"),
            ("f4=gt24 g4=h", "minerals.some, minerals.milk"),
            ("f4=16to24 g2=h m1=no", "minerals.some, minerals.milk"),
            ("f4=gt24 g5=h", "minerals.high, minerals.milk"),
            ("age=23 bf=no f4=16to24 g5=h", "minerals.some"),
            ("m4=pale", "minerals.some"),
            // Held.
            ("g5=h rf4=birth", "minerals.hold"),
            ("f4=gt24 rf4=birth", "minerals.hold"),
            ("m4=pale g5=h f4=gt24 rf4=birth", "minerals.hold"),
            ("rf4=birth", "minerals.low"),
            // Vitamin B12.
            ("diet=vegan", "minerals.some, diet.vegan"),
            ("diet=vegan rf4=birth", "minerals.hold, diet.vegan"),
            ("diet=vegetarian", "minerals.some"),
            ("m4=-", "band.not_checked"),
            ("m4=- f4=gt24", "band.not_checked"),
        ],
    );
    for hidden in [Domain::Iron, Domain::Zinc, Domain::Magnesium] {
        assert_eq!(texts(hidden)(&calm("g5=h g4=h g2=h g3=h g7=h f2=none")), "");
        assert_eq!(texts(hidden)(&safe("")), "");
    }
}

#[test]
fn mealtime() {
    table(
        calm,
        texts(Domain::Mealtime),
        &[
            ("", "mealtime.low"),
            ("t1=most t2=some", "mealtime.some"),
            ("t1=most t2=most t3=most", "mealtime.high"),
            ("t1=-", "band.not_checked"),
        ],
    );
}

#[test]
fn elimination() {
    table(
        calm,
        texts(Domain::Elimination),
        &[
            ("", "elimination.low"),
            ("e1=past", "elimination.low"),
            ("e1=now e2=egg e3=allergy", "elimination.allergy"),
            ("e1=now e2=egg,soy,nuts e3=allergy", "elimination.allergy"),
            ("e1=now e2=egg e3=guided e4=lt2w", "elimination.guided"),
            (
                "e1=now e2=egg,soy,nuts e3=guided e4=lt2w",
                "elimination.guided",
            ),
            ("e1=now e2=egg e3=own e4=lt2w", "elimination.some"),
            ("e1=now e2=egg e3=own e4=gt4w", "elimination.high"),
            ("e1=now e2=egg e3=own e4=-", "band.not_checked"),
            ("e1=now e2=- e3=allergy", "band.not_checked"),
            ("e1=now e2=- e3=guided e4=lt2w", "band.not_checked"),
            ("e1=- g6=x", "band.not_checked"),
            ("e1=-", "band.not_checked"),
            // Milk, whoever guides.
            (
                "e1=now e2=dairy e3=allergy",
                "elimination.allergy, elimination.dairy",
            ),
            (
                "e1=now e2=dairy e3=own e4=lt2w",
                "elimination.some, elimination.dairy",
            ),
            (
                "e1=now e2=egg e3=allergy g4=x",
                "elimination.allergy, elimination.dairy",
            ),
            (
                "f4=plant",
                "elimination.low, elimination.dairy (f4=plant alone)",
            ),
            (
                "e1=now e2=dairy e3=allergy f4=plant",
                "elimination.allergy, elimination.dairy",
            ),
            ("f4=none", "elimination.low"),
            ("diet=vegan g4=x", "elimination.low"),
            // Wheat, unless it is an allergy.
            (
                "e1=now e2=wheat e3=guided e4=lt2w",
                "elimination.guided, elimination.wheat",
            ),
            (
                "e1=now e2=wheat e3=own e4=lt2w",
                "elimination.some, elimination.wheat",
            ),
            (
                "e1=now e2=wheat e3=mixed e4=gt4w",
                "elimination.high, elimination.wheat",
            ),
            ("e1=now e2=wheat e3=allergy", "elimination.allergy"),
            ("e1=now e2=wheat e3=-", "band.not_checked"),
            (
                "e1=now e2=wheat,dairy e3=guided e4=lt2w",
                "elimination.guided, elimination.dairy, elimination.wheat",
            ),
        ],
    );
}

/// The specification's elimination.low says "You told us no food is off the menu", which would be
/// untrue beside a grid row that is off limits; the guard's own text is shown instead.
#[test]
fn no_food_off_the_menu_is_never_said_beside_an_off_limits_row() {
    table(
        calm,
        texts(Domain::Elimination),
        &[
            ("g6=x", "guard.NO_REINTRO"),
            ("g4=x", "guard.NO_REINTRO, elimination.dairy"),
            ("e1=past g6=x", "guard.NO_REINTRO"),
            ("g6=h", "elimination.low"),
        ],
    );
}
