//! Bands of iron, zinc, magnesium and of minerals as a whole (3.5), each at its edges.

use super::{band_of, table};
use crate::support::calm;
use gut_skin_check::domain::bands::{Domain, milk_alone_raised_iron};
use gut_skin_check::domain::facts::much_milk;

#[test]
fn iron() {
    table(
        calm,
        band_of(Domain::Iron),
        &[
            ("", "low"),
            ("g5=w", "low"),
            ("g5=h", "some"),
            ("g5=x", "some"),
            ("diet=vegetarian", "some"),
            ("diet=vegan g5=y", "some"),
            // Few pulses count only without iron-added cereal.
            ("g2=h m1=yes", "low"),
            ("g2=h m1=no", "some"),
            ("g2=x m1=no", "some"),
            ("g2=w m1=no", "low"),
            ("f4=gt24", "some"),
            ("f4=16to24", "some"),
            ("f4=le16", "low"),
            ("age=23 bf=no f4=16to24", "low"),
            ("age=24 f4=16to24", "some"),
            ("age=23 bf=no f4=gt24", "some"),
            ("e1=now e2=egg,soy,nuts e3=allergy", "some"),
            ("e1=now e2=egg,soy e3=allergy", "low"),
            ("e1=past e2=egg,soy,nuts e3=allergy", "low"),
            ("m4=pica", "some"),
            ("m4=pale", "some"),
            ("m4=pica,pale", "some"),
            // 2 and 3 points.
            ("g5=h e1=now e2=egg,soy,nuts e3=allergy", "some"),
            ("g5=h g2=h m1=no", "some"),
            ("g5=h f4=16to24", "some"),
            ("f4=gt24 g5=h", "high"),
            ("m4=pale g5=h", "high"),
            ("m4=pale g2=h m1=no", "high"),
            ("m4=pale f4=16to24", "high"),
            ("m4=pale e1=now e2=egg,soy,nuts e3=allergy", "high"),
            ("m4=pale g2=h m1=yes", "some"),
            ("g5=h g2=h m1=no f4=16to24", "high"),
            ("age=23 bf=no g5=h g2=h m1=no f4=16to24", "some"),
            ("g5=h f4=gt24 m4=pica", "high"),
        ],
    );
}

#[test]
fn zinc() {
    table(
        calm,
        band_of(Domain::Zinc),
        &[
            ("", "low"),
            ("g5=h", "some"),
            ("g5=x", "some"),
            ("g5=w", "low"),
            ("g4=h", "some"),
            ("g4=x", "some"),
            ("g4=w", "low"),
            ("g2=h g3=h", "some"),
            ("g2=x g3=x", "some"),
            ("g2=h g3=w", "low"),
            ("g2=w g3=h", "low"),
            ("e1=now e2=egg,soy,nuts e3=allergy", "some"),
            ("e1=now e2=egg,soy e3=allergy", "low"),
            ("diet=vegan", "some"),
            // 2 and 3 points.
            ("g5=h e1=now e2=egg,soy,nuts e3=allergy", "some"),
            ("g5=h g4=h", "some"),
            ("g5=h g2=h g3=h", "some"),
            ("g5=h g4=h g2=h g3=h", "high"),
            ("g5=h g4=h e1=now e2=egg,soy,nuts e3=allergy", "high"),
            ("diet=vegan g2=h g3=h", "high"),
            (
                "g5=h g4=h g2=h g3=h e1=now e2=egg,soy,nuts e3=allergy",
                "high",
            ),
        ],
    );
}

#[test]
fn magnesium() {
    table(
        calm,
        band_of(Domain::Magnesium),
        &[
            ("", "low"),
            ("g2=h", "low"),
            ("g2=h g3=h", "some"),
            ("g2=x g7=x", "some"),
            ("g3=h g7=h", "some"),
            ("g2=h g3=w", "low"),
            ("g2=h f2=beans,veg", "some"),
            ("g3=h f2=none", "some"),
            ("g7=h f2=beans", "some"),
            ("g2=h f2=oats_barley", "low"),
            ("g2=h f2=wholegrain", "low"),
            ("f2=none", "low"),
            ("g2=h g3=h g7=h", "some"),
            ("g2=h g3=h f2=none", "some"),
            ("g2=h g3=h g7=h f2=none", "high"),
            ("g2=x g3=x g7=x f2=beans", "high"),
        ],
    );
}

#[test]
fn minerals_are_high_only_where_iron_is() {
    table(
        calm,
        band_of(Domain::Minerals),
        &[
            ("", "low"),
            ("g2=h", "low"),
            ("f4=gt24", "some"),
            // Zinc alone, some and high; zinc high is never without iron some.
            ("g4=h", "some"),
            ("g5=h g4=h g2=h g3=h m1=yes", "some"),
            // Magnesium alone, some and high.
            ("g2=h g7=h", "some"),
            ("g2=h g3=h g7=h f2=none", "some"),
            ("f4=gt24 g5=h", "high"),
        ],
    );
}

#[test]
fn milk() {
    let much = |spec: &str| much_milk(&calm(spec));
    assert!(much("f4=gt24"));
    assert!(much("age=23 bf=no f4=gt24"));
    assert!(!much("age=24 f4=16to24"));
    assert!(!much("age=23 bf=no f4=16to24"));
    assert!(!much("f4=le16"));
    assert!(!much("f4=-"));

    let alone = |spec: &str| milk_alone_raised_iron(&calm(spec));
    assert!(alone("f4=gt24"));
    assert!(alone("f4=16to24"));
    assert!(!alone(""));
    assert!(!alone("g5=h"));
    assert!(!alone("f4=gt24 g5=h"));
    assert!(!alone("f4=gt24 m4=pale"));
}
