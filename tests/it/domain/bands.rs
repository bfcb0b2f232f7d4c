//! Bands of bowel, skin, sleep, fiber and drinks, meals and foods left out (3.5), each at its edges.

use super::{band_of, domain, table};
use crate::support::{calm, safe};
use gut_skin_check::domain::bands::{Bands, Domain};
use gut_skin_check::domain::facts::{PoopSign, minor_poop_signs, poop_signs};

#[test]
fn bowel() {
    table(
        calm,
        band_of(Domain::Bowel),
        &[
            ("", "low"),
            ("b1=4to6", "low"),
            ("b1=ns b2=ns b5=ns", "low"),
            // Very big poops are asked about beside another answer; "not sure" is one that adds nothing.
            ("b5=yes", "low"),
            ("b2=ns", "low"),
            ("b2=firm", "low"),
            // One sign each.
            ("b1=le2", "some"),
            ("b4=some", "some"),
            ("b4=often", "some"),
            ("b2=balls", "some"),
            ("b2=chunk", "some"),
            ("b3=often", "some"),
            ("b2=ns b5=yes", "some"),
            ("b6=ge1w", "some"),
            // Minor signs and the rest.
            ("b1=3", "some"),
            ("b3=some", "some"),
            ("b6=lt1w", "some"),
            ("toilet=learning b6=lt1w", "some"),
            ("toilet=learning b6=ge1w", "some"),
            ("toilet=diapers b6=ge1w", "low"),
            ("b7=lt2w x2=no", "some"),
            ("b7=2to4w x2=helping", "some"),
            ("b7=gt3m x2=helping", "some"),
            ("b2=loose", "some"),
            ("b2=mixed", "some"),
            ("b1=gt21", "some"),
            // High: two signs and a month.
            ("b1=le2 b4=some b7=1to3m x2=no", "high"),
            ("b2=chunk b5=yes b7=gt3m x2=helping", "high"),
            ("b3=often b6=ge1w b7=1to3m x2=no", "high"),
            ("b1=le2 b4=some b7=2to4w x2=no", "some"),
            ("b1=le2 b4=some b7=lt2w x2=no", "some"),
            ("b1=le2 b4=some b7=none", "some"),
            ("b1=le2 b3=some b7=gt3m x2=no", "some"),
            ("b2=balls b3=often b7=gt3m x2=no", "some"),
            ("toilet=learning b1=le2 b6=ge1w b7=gt3m x2=no", "some"),
            ("toilet=trained b1=le2 b6=ge1w b7=gt3m x2=no", "high"),
        ],
    );
}

#[test]
fn poop_signs_are_counted_once_each_in_order() {
    let all = calm("b1=le2 b2=balls b3=often b4=often b5=yes b6=ge1w");
    let signs = poop_signs(&all);
    assert_eq!(signs.count(), 5);
    assert_eq!(signs.iter().collect::<Vec<_>>(), PoopSign::ALL);
    assert!(minor_poop_signs(&all).is_empty());

    let one = |spec: &str| poop_signs(&calm(spec)).iter().collect::<Vec<_>>();
    assert_eq!(one(""), []);
    assert_eq!(one("b1=le2"), [PoopSign::Few]);
    assert_eq!(one("b4=some"), [PoopSign::Holding]);
    assert_eq!(one("b2=chunk"), [PoopSign::HardOrPainful]);
    assert_eq!(one("b3=often"), [PoopSign::HardOrPainful]);
    assert_eq!(one("b5=yes"), [PoopSign::VeryBig]);
    assert_eq!(one("b6=ge1w"), [PoopSign::Leaks]);
    assert_eq!(one("toilet=learning b6=ge1w"), []);
}

#[test]
fn skin() {
    table(
        calm,
        band_of(Domain::Skin),
        &[
            ("", "low"),
            ("s1=little", "low"),
            ("s3=few", "low"),
            ("s3=few s4=dry,thick", "low"),
            ("s5=part", "low"),
            ("s5=clear", "low"),
            ("s1=lot", "some"),
            ("s1=constant", "high"),
            ("s1=little s2=1to2", "some"),
            ("s1=little s2=3to6", "some"),
            ("s1=little s2=every", "high"),
            // Skipped: no itch wakes nobody, and skin that does not show has no cracks.
            ("s1=none s2=every", "low"),
            ("s3=none s4=crack", "low"),
            ("s3=several", "some"),
            ("s3=much", "high"),
            ("s4=crack s3=few", "some"),
            ("s4=crack s3=several", "high"),
            ("s4=dry,thick s3=several", "some"),
            // A plan that does not work counts only with itch, and not where it is no eczema.
            ("s5=no s1=little", "some"),
            ("s5=noplan s1=little", "some"),
            ("s5=hard s1=little", "some"),
            ("s5=no s1=little dx=notyet", "some"),
            ("s5=no s1=none", "low"),
            ("s5=hard s1=little dx=no", "low"),
            ("s5=part s1=little", "low"),
            ("s6=fast", "low"),
            ("s7=long,noscript,stopped", "low"),
            ("dx=no s1=none s3=much", "low"),
        ],
    );
}

#[test]
fn sleep() {
    table(
        calm,
        band_of(Domain::Sleep),
        &[
            ("", "low"),
            ("c1=1to2", "low"),
            // Three bad nights are never "OK this week".
            ("c1=3to4", "some"),
            ("c2=some", "low"),
            ("s1=little s2=1to2", "low"),
            ("s1=little s2=3to6", "some"),
            ("s1=none s2=3to6", "low"),
            // 2 points.
            ("c1=5to7", "some"),
            ("c2=most", "some"),
            ("s1=little s2=every", "some"),
            ("c1=3to4 c2=some", "some"),
            ("c2=some s1=little s2=1to2", "some"),
            ("c1=1to2 c2=some", "low"),
            // 3 and 4 points.
            ("c1=3to4 c2=most", "some"),
            ("c1=3to4 s1=little s2=every", "some"),
            ("c1=5to7 c2=some", "some"),
            ("c1=3to4 c2=some s1=little s2=3to6", "some"),
            ("c1=5to7 c2=most", "high"),
            ("c1=5to7 c2=some s1=little s2=1to2", "high"),
            ("c1=3to4 c2=some s1=little s2=every", "high"),
            ("c1=5to7 c2=most s1=little s2=every", "high"),
            ("c3=limit", "low"),
        ],
    );
}

#[test]
fn fibre_fluids() {
    table(
        calm,
        band_of(Domain::FibreFluids),
        &[
            ("", "low"),
            // 1 point each.
            ("f1=2to3", "low"),
            ("f1=4to5", "low"),
            ("f2=beans,veg,seeds", "low"),
            ("f2=beans,veg", "low"),
            ("f3=2to3", "low"),
            ("f4=16to24", "low"),
            // Much milk, much juice and little drink are at least "some".
            ("f4=gt24", "some"),
            ("f5=gt6", "some"),
            ("f5=le4", "low"),
            // 2 points.
            ("f1=0to1", "some"),
            ("f2=veg", "some"),
            ("f2=none", "some"),
            ("f3=lt2", "some"),
            ("f1=2to3 f2=beans,veg", "some"),
            ("f1=2to3 f2=beans,veg,seeds", "some"),
            ("f1=2to3 f3=2to3", "some"),
            ("f1=2to3 f4=gt24", "some"),
            ("f1=2to3 f5=gt6", "some"),
            ("f1=2to3 f2=beans,veg,seeds,berries", "low"),
            ("f1=4to5 f2=beans,veg", "low"),
            ("f1=2to3 f3=4to5", "low"),
            ("f1=2to3 f3=ns", "low"),
            ("f1=2to3 f4=16to24", "low"),
            ("f1=2to3 f4=ricenut", "low"),
            ("f1=2to3 f5=le4", "low"),
            // Juice: less is too much before the fourth birthday.
            ("age=47 f5=4to6", "some"),
            ("age=48 f5=4to6", "low"),
            ("age=48 f1=2to3 f5=4to6", "low"),
            ("age=48 f5=gt6", "some"),
            // Breast milk caps the points of few cups, before the second birthday.
            ("age=23 bf=yes f3=lt2", "low"),
            ("age=23 bf=no f3=lt2", "some"),
            ("age=24 bf=yes f3=lt2", "some"),
            ("age=23 bf=yes f3=2to3 f1=2to3", "some"),
            ("age=23 bf=yes f3=ge6 f1=2to3", "low"),
            // 4 and 5 points.
            ("f1=0to1 f3=lt2", "some"),
            ("f1=0to1 f2=none", "some"),
            ("f1=0to1 f2=none f3=2to3", "high"),
            ("f1=0to1 f2=beans,veg f3=lt2", "high"),
            ("f1=0to1 f2=beans,veg f3=2to3", "some"),
            ("f1=0to1 f2=none f4=gt24", "high"),
            ("f1=0to1 f2=none f5=4to6", "high"),
            ("f1=0to1 f2=none f3=lt2 f4=gt24 f5=gt6", "high"),
        ],
    );
}

/// The rule names the age itself, so it holds even where a closed gate has not been cleared.
#[test]
fn breast_milk_counts_no_more_from_the_second_birthday() {
    let band = |spec: &str| Bands::of(&calm(spec)).band(Domain::FibreFluids).key();
    assert_eq!(band("age=23 bf=yes f3=lt2"), "low");
    assert_eq!(band("age=24 bf=yes f3=lt2"), "some");
}

#[test]
fn mealtime() {
    table(
        calm,
        band_of(Domain::Mealtime),
        &[
            ("", "low"),
            ("t1=most", "low"),
            ("t2=most", "low"),
            ("t3=most", "low"),
            ("t5=very", "low"),
            ("v4=ge3", "low"),
            // 2 and 3 points.
            ("t1=some t2=some", "low"),
            ("t1=some t5=some", "low"),
            ("t1=some t3=some", "low"),
            ("t1=some v3=ns v4=ge3", "low"),
            ("t1=most v3=ns v4=ge3", "some"),
            ("t1=most v3=ns v4=1to2", "low"),
            // With 30 or more foods, dropping some is not asked.
            ("t1=most v3=ge30 v4=ge3", "low"),
            ("t2=most v3=ns v4=ge3", "some"),
            ("t3=most v3=ns v4=ge3", "some"),
            ("t5=very v3=ns v4=ge3", "some"),
            ("t1=some t2=some t3=some", "some"),
            ("t1=some t2=some t5=some", "some"),
            // 5 and 6 points.
            ("t1=most t2=most t3=some", "some"),
            ("t1=most t2=some t3=some v3=ns v4=ge3", "some"),
            ("t1=most t2=most t3=most", "high"),
            ("t1=most t2=most t3=some t5=some", "high"),
            ("t1=most t2=most t5=some v3=ns v4=ge3", "high"),
            ("t1=most t2=most t3=most t5=very v3=ns v4=ge3", "high"),
        ],
    );
}

#[test]
fn elimination() {
    table(
        calm,
        band_of(Domain::Elimination),
        &[
            ("e1=no", "low"),
            ("e1=past", "low"),
            ("diet=vegan", "low"),
            ("e1=past e2=egg,soy,nuts e3=own e4=gt4w", "low"),
            ("e1=now e2=egg,soy,nuts e3=allergy", "low"),
            ("e1=now e2=egg,soy e3=guided e4=gt4w", "low"),
            ("e1=now e2=egg,soy,nuts e3=guided e4=lt2w", "some"),
            ("e1=now e2=egg,soy,nuts e3=own e4=lt2w", "high"),
            ("e1=now e2=egg,soy,nuts e3=other e4=lt2w", "high"),
            ("e1=now e2=egg,soy,nuts e3=mixed e4=lt2w", "high"),
            ("e1=now e2=egg,soy e3=own e4=gt4w", "high"),
            ("e1=now e2=egg e3=own e4=gt4w", "high"),
            ("e1=now e2=egg e3=other e4=gt4w", "high"),
            ("e1=now e2=egg e3=mixed e4=gt4w", "high"),
            ("e1=now e2=egg,soy e3=own e4=2to4w", "some"),
            ("e1=now e2=egg e3=own e4=lt2w", "some"),
            ("e1=now e2=egg e3=other e4=2to4w", "some"),
            ("e1=now e2=egg e3=mixed e4=2to4w", "some"),
        ],
    );
}

/// Much milk is a finding as soon as it is answered: exactly "some" while a question of the domain is open.
#[test]
fn much_milk_counts_at_once() {
    for key in ["iron", "minerals", "fibre_fluids"] {
        table(
            safe,
            band_of(domain(key)),
            &[
                ("f4=gt24", "some"),
                ("f4=16to24", "not_checked"),
                ("f4=gt24 m4=pale g5=h", "some"),
                ("f4=gt24 f1=0to1 f2=none f3=lt2 e1=no", "some"),
            ],
        );
    }
    table(
        calm,
        band_of(Domain::Iron),
        &[("f4=gt24 g5=h", "high"), ("f4=gt24 g5=h m1=-", "some")],
    );
    table(
        calm,
        band_of(Domain::Minerals),
        &[("f4=gt24 g5=h", "high"), ("f4=gt24 g5=h f2=-", "some")],
    );
    table(
        calm,
        band_of(Domain::FibreFluids),
        &[
            ("f4=gt24 f1=0to1 f2=none", "high"),
            ("f4=gt24 f1=0to1 f2=none f5=-", "some"),
        ],
    );
    for key in ["zinc", "magnesium", "variety", "bowel"] {
        table(safe, band_of(domain(key)), &[("f4=gt24", "not_checked")]);
    }
}
