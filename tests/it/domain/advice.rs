//! Which texts are shown in a topic (3.8): every variant, and the order among variants.

use super::table;
use crate::support::{assessed, calm, safe};
use gut_skin_check::domain::Answers;
use gut_skin_check::domain::advice::topic_texts;
use gut_skin_check::domain::bands::Domain;

fn texts(domain: Domain) -> impl Fn(&Answers) -> String {
    move |answers| {
        let texts = topic_texts(domain, &assessed(answers));
        let keys: Vec<&str> = texts.iter().map(|text| text.key()).collect();
        keys.join(", ")
    }
}

/// The main text of poop: the first that is not added.
fn bowel_main(answers: &Answers) -> String {
    let found = assessed(answers);
    let texts = topic_texts(Domain::Bowel, &found);
    texts[0].key().to_owned()
}

#[test]
fn which_bowel_text() {
    let two = "b1=le2 b4=some";
    let rows = [
        ("", "bowel.low"),
        ("b1=3", "bowel.some"),
        ("b1=le2 b3=some", "bowel.some"),
        ("b7=lt2w x2=no", "bowel.some"),
        ("b2=mixed", "bowel.some"),
        // Loose poop first, at some and at high.
        ("b2=loose", "bowel.loose"),
        ("b2=loose {two} b7=gt3m x2=nothelping", "bowel.loose"),
        ("b2=loose b7=gt3m x2=helping", "bowel.loose"),
        // By the help there is, whatever the signs.
        ("b7=lt2w x2=nothelping", "bowel.again"),
        ("{two} b7=gt3m x2=stopped", "bowel.again"),
        ("b7=gt3m x2=helping b2=soft", "bowel.plan"),
        ("b7=gt3m x2=helping b2=firm", "bowel.plan"),
        ("b7=gt3m x2=helping b2=mixed", "bowel.helping"),
        ("b7=gt3m x2=helping b2=ns", "bowel.helping"),
        ("b7=gt3m x2=helping b3=some", "bowel.helping"),
        ("b7=gt3m x2=helping b1=3", "bowel.helping"),
        ("b7=gt3m x2=helping b6=lt1w", "bowel.helping"),
        ("b7=gt3m x2=helping b5=yes", "bowel.helping"),
        ("{two} b7=gt3m x2=helping", "bowel.helping"),
        ("b7=lt2w x2=started", "bowel.started"),
        ("{two} b7=gt3m x2=started", "bowel.started"),
        // Nobody helps: high, two signs, or trouble that goes on or hurts.
        ("{two} b7=gt3m x2=no", "bowel.high"),
        ("{two} b7=1to3m x2=own", "bowel.high"),
        ("{two} b7=2to4w x2=no", "bowel.two"),
        ("{two}", "bowel.two"),
        ("b3=often", "bowel.call"),
        ("b7=2to4w x2=no", "bowel.call"),
        ("b7=gt3m x2=own", "bowel.call"),
        ("b3=some", "bowel.some"),
        // Held: in place of bowel.some alone.
        ("b1=3 rf4=birth", "bowel.hold"),
        ("{two} b7=gt3m x2=no rf4=birth", "bowel.high"),
        ("{two} rf4=birth", "bowel.two"),
        ("b3=often rf4=birth", "bowel.call"),
        ("b7=gt3m x2=helping rf4=birth", "bowel.plan"),
        ("b2=loose rf4=birth", "bowel.loose"),
        // In place of low.
        ("rf4=birth", "bowel.see"),
        ("rf4=streaks", "bowel.see"),
        ("rf4=legs", "bowel.low"),
        ("b1=-", "band.not_checked"),
    ];
    let rows = rows.map(|(spec, text)| (spec.replace("{two}", two), text));
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(spec, text)| (spec.as_str(), *text))
        .collect();
    table(calm, bowel_main, &rows);
}

#[test]
fn what_is_added_to_a_bowel_text() {
    table(
        calm,
        texts(Domain::Bowel),
        &[
            ("", "bowel.low"),
            ("b1=3", "bowel.some, bowel.comfort, bowel.stuck"),
            (
                "b1=3 toilet=diapers",
                "bowel.some, bowel.comfort.diapers, bowel.stuck",
            ),
            (
                "b1=le2 b4=some",
                "bowel.two, bowel.what, bowel.comfort, bowel.stuck",
            ),
            (
                "b3=often",
                "bowel.call, bowel.what, bowel.comfort, bowel.stuck",
            ),
            (
                "b1=le2 b2=balls b7=gt3m x2=no",
                "bowel.high, bowel.what, bowel.comfort, bowel.stuck",
            ),
            // Nothing is wrong at bowel.plan.
            ("b7=gt3m x2=helping", "bowel.plan, bowel.stuck"),
            // Only in a diaper, or scared of the potty: from 24 months.
            (
                "b3=some toilet=diapers",
                "bowel.some, bowel.comfort.diapers, bowel.potty, bowel.stuck",
            ),
            (
                "b4=some toilet=learning",
                "bowel.some, bowel.comfort, bowel.potty, bowel.stuck",
            ),
            (
                "b4=some toilet=trained",
                "bowel.some, bowel.comfort, bowel.stuck",
            ),
            (
                "age=23 bf=no b4=some toilet=learning",
                "bowel.some, bowel.comfort, bowel.stuck",
            ),
            (
                "b1=3 toilet=learning",
                "bowel.some, bowel.comfort, bowel.stuck",
            ),
            // Loose poop is not stuck, and its text says least about what to do at home.
            (
                "b2=loose b4=some toilet=learning",
                "bowel.loose, bowel.comfort",
            ),
            // Notes, before what helps tonight.
            (
                "b1=gt21",
                "bowel.some, bowel.comfort, note.loose, bowel.stuck",
            ),
            ("b1=gt21 b2=loose", "bowel.loose, bowel.comfort"),
            (
                "b1=3 m3=iron m3b=allok x1=itchmed",
                "bowel.some, bowel.comfort, note.iron, note.itchmed, bowel.stuck",
            ),
            ("m3=iron m3b=allok", "bowel.low"),
            ("x1=itchmed", "bowel.low, note.itchmed"),
            (
                "b3=- b1=gt21 x1=itchmed m3=iron m3b=allok",
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
            ("dx=notyet", "skin.low"),
            ("dx=no", "skin.low"),
            ("s6=slow", "skin.low, note.slow"),
            ("s6=fast", "skin.low"),
            ("s1=lot dx=notyet s6=slow", "skin.some, note.slow"),
            ("s1=- s6=slow", "band.not_checked, note.slow"),
            // In place of low.
            ("rf4=infections", "skin.see"),
            ("rf4=lack", "skin.see"),
            ("s7=noscript", "skin.creams"),
            ("s7=stopped", "skin.creams"),
            ("s7=stopped rf4=infections", "skin.see"),
            ("s7=astold", "skin.low"),
            ("s1=lot s7=noscript", "skin.some"),
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
            ("c3=limit", "sleep.see"),
            ("c3=tired", "sleep.low"),
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
            ("v3=20to29 rf4=birth", "variety.hold, variety.note"),
            ("v3=20to29 rf4=birth g1=x", "variety.hold, variety.note"),
            ("v3=10to19 rf4=complex", "variety.hold, variety.note"),
            // What is hardly ever eaten, without allergens.
            (
                "v3=20to29 g1=h",
                "variety.missing, variety.some, note.afford, variety.note",
            ),
            (
                "v3=10to19 g10=h",
                "variety.missing, variety.high, note.afford, variety.note",
            ),
            (
                "v3=20to29 g3=h g4=h g6=h",
                "variety.some, note.afford, variety.note",
            ),
            ("v3=20to29 g1=h rf4=birth", "variety.hold, variety.note"),
            ("v3=20to29 g1=h rf4=pastreaction", reintro),
            ("g1=h", "variety.low, variety.note"),
            // In place of low.
            ("rf4=growth", "variety.see, variety.note"),
            ("t4=soft", "variety.see, variety.note"),
            ("g=yyyyyyhxhx v3=ge30", "variety.see.narrow, variety.note"),
            (
                "g=yyyyyyhxhx v3=ge30 rf4=growth",
                "variety.see.narrow, variety.note",
            ),
            ("rf4=birth", "variety.low, variety.note"),
            ("v3=- g1=h", "band.not_checked, variety.note"),
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
            ("f1=0to1 f2=none f3=lt2", "fibre_fluids.high, fibre.drink"),
            // Poop first where it is stuck.
            ("f1=0to1 b2=ns b5=yes", "fibre.stuck"),
            (
                "f1=0to1 f2=none f3=lt2 b2=ns b5=yes",
                "fibre.stuck, fibre.drink",
            ),
            ("f1=0to1 b1=le2 b4=some b7=gt3m x2=helping", "fibre.stuck"),
            ("f1=0to1 b1=le2 b2=balls", "fibre.stuck"),
            ("f1=0to1 b1=le2 b2=chunk", "fibre.stuck"),
            ("f1=0to1 b2=balls", "fibre_fluids.some"),
            ("f1=0to1 b1=le2 b4=some", "fibre_fluids.some"),
            ("f1=0to1 b1=le2 b4=some b7=2to4w x2=no", "fibre_fluids.some"),
            ("b2=ns b5=yes", "fibre_fluids.low"),
            // Held.
            ("f1=0to1 rf4=birth", "fibre.hold"),
            ("f1=0to1 f2=none f3=lt2 rf4=birth", "fibre.hold"),
            ("f5=gt6 f6=none rf4=birth", "fibre.hold"),
            ("f1=0to1 b2=loose", "fibre.hold"),
            ("rf4=birth", "fibre_fluids.low"),
            // Fats: once f6 is answered with 0 or 1 kinds.
            ("f6=none", "fibre_fluids.low, fats.tip"),
            ("f6=oil", "fibre_fluids.low, fats.tip"),
            ("f6=oil,fish", "fibre_fluids.low"),
            ("f6=-", "fibre_fluids.low"),
            ("f6=none rf4=birth", "fibre_fluids.low"),
            ("f6=none f1=-", "band.not_checked, fats.tip"),
            // Milk stands here while minerals is not checked.
            ("f4=gt24 m4=-", "fibre.milk"),
            ("f4=16to24 m4=-", "fibre_fluids.low, minerals.milk"),
            ("age=23 bf=no f4=16to24 m4=-", "fibre_fluids.low"),
            (
                "f4=16to24 m4=- f6=none",
                "fibre_fluids.low, minerals.milk, fats.tip",
            ),
            ("f4=16to24 m4=- g4=x", "fibre_fluids.low"),
            ("f4=16to24 m4=- f1=-", "band.not_checked, minerals.milk"),
            // Drinks alone.
            ("f4=gt24", "fibre.milk"),
            ("f4=gt24 f6=none", "fibre.milk, fats.tip"),
            ("f5=gt6", "fibre.juice"),
            ("f3=lt2", "fibre.drink"),
            (
                "f3=lt2 f5=gt6 f4=gt24",
                "fibre.drink, fibre.juice, fibre.milk",
            ),
            ("f1=2to3 f5=gt6", "fibre_fluids.some, fibre.juice"),
            // Milk that is off limits is not spoken of.
            ("f4=gt24 g4=x", "fibre.see"),
            ("f4=gt24 g4=x f5=gt6", "fibre.juice"),
            // At once: milk alone, and no list of foods.
            ("f4=gt24 f1=- f6=none f5=gt6", "fibre.milk, band.partly"),
            ("f4=gt24 f1=- g4=x", "fibre.see, band.partly"),
            ("f4=gt24 f1=- rf4=birth", "fibre.hold, band.partly"),
            // After a fast reaction no food is named; where no idea is left, a dietitian is.
            ("f1=0to1 s6=fast", "fibre.ask"),
            (
                "f1=0to1 f2=none f3=lt2 rf4=pastreaction",
                "fibre.ask, fibre.drink",
            ),
            ("f1=0to1 s6=fast b2=ns b5=yes", "fibre.ask"),
            ("f1=0to1 g=xxyyyyyyxx", "fibre.none"),
            ("f1=0to1 g=xxyyyyyyxy", "fibre_fluids.some"),
            // In place of low.
            ("age=20 bf=no f4=ricenut g4=h", "fibre.see"),
            ("f4=gt24 e1=now e2=dairy e3=allergy", "fibre.see"),
            ("f4=gt24 m4=- rf4=birth", "fibre.hold"),
            ("f4=16to24 m4=- rf4=birth", "fibre_fluids.low"),
            (
                "f4=gt24 f6=none f1=0to1",
                "fibre_fluids.some, fibre.milk, fats.tip",
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
            ("f4=gt24", "minerals.muchmilk"),
            ("f4=16to24", "minerals.milk"),
            ("f4=gt24 g2=h g7=h", "minerals.some, minerals.muchmilk"),
            // Nothing is said of how to offer milk where milk is off the menu.
            ("f4=gt24 e1=now e2=dairy e3=allergy", "minerals.see"),
            ("f4=16to24 e1=now e2=dairy e3=allergy", "minerals.see"),
            ("f4=gt24 g4=x", "minerals.some"),
            ("f4=gt24 g5=h e1=now e2=dairy e3=allergy", "minerals.high"),
            ("f4=gt24 g4=h", "minerals.some, minerals.muchmilk"),
            ("f4=16to24 g2=h m1=no", "minerals.some, minerals.milk"),
            ("f4=gt24 g5=h", "minerals.high, minerals.muchmilk"),
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
            ("m4=- f4=16to24", "band.not_checked"),
            ("m4=- diet=vegan", "band.not_checked, diet.vegan"),
            // At once: the milk text alone.
            ("m4=- f4=gt24", "minerals.muchmilk, band.partly"),
            ("m4=- f4=gt24 g5=h g2=h", "minerals.muchmilk, band.partly"),
            ("m4=- f4=gt24 g4=x", "minerals.see, band.partly"),
            ("m4=- f4=gt24 rf4=birth", "minerals.hold, band.partly"),
            (
                "m4=- f4=gt24 diet=vegan",
                "minerals.muchmilk, band.partly, diet.vegan",
            ),
            (
                "f4=gt24 diet=vegan",
                "minerals.high, diet.vegan, minerals.muchmilk",
            ),
            // In place of low.
            ("rf4=growth", "minerals.see"),
            ("rf4=lack", "minerals.see"),
            ("rf4=lack diet=vegetarian g2=h", "minerals.hold"),
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
            // In place of low.
            ("t4=yes", "mealtime.see"),
            ("t5=very", "mealtime.worry"),
            ("t3=most", "mealtime.worry"),
            ("t4=yes t5=very", "mealtime.see"),
            ("t5=some", "mealtime.low"),
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
            ("f4=ricenut", "elimination.low, elimination.plantdrink"),
            // The retired value reads as the drink with little protein.
            ("f4=plant", "elimination.low, elimination.plantdrink"),
            ("f4=soypea", "elimination.low, elimination.soydrink"),
            ("e1=- f4=soypea", "band.not_checked"),
            (
                "e1=now e2=dairy e3=allergy f4=ricenut",
                "elimination.allergy, elimination.dairy",
            ),
            ("g4=x f4=soypea", "guard.NO_REINTRO, elimination.dairy"),
            // A past bad reaction, in place of low alone.
            ("rf4=pastreaction", "elimination.fast"),
            ("s6=fast g6=x", "elimination.fast"),
            ("s6=fast e1=now e2=egg e3=allergy", "elimination.allergy"),
            (
                "s6=fast e1=now e2=egg e3=guided e4=lt2w",
                "elimination.guided",
            ),
            // Some for an allergy, some with no guide.
            ("e1=now e2=egg e3=mixed e4=lt2w", "elimination.mixed"),
            (
                "e1=now e2=egg,soy,nuts e3=mixed e4=lt2w",
                "elimination.mixed",
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
                "elimination.mixed, elimination.wheat",
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

/// The specification's elimination.low says "You told us that no food is off limits", which would be
/// untrue beside a grid row that is off limits; the guard's own text stands instead.
#[test]
fn no_food_off_limits_is_never_said_beside_a_row_that_is() {
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
