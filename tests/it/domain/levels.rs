//! Levels and their precedence (3.3), age, and what is incomplete.

use crate::support::{answers, assessed, calm, safe, spell, with};

#[test]
fn helper_reads_what_it_writes() {
    let base = calm("age=20 bf=no toilet=learning e1=now e2=egg,dairy g=yywhx.y.y. country=nz");
    assert_eq!(answers(&spell(&base)), base);
    assert_eq!(with(&base, "b1=- g4=-").grid(), with(&base, "g4=-").grid());
    assert!(assessed(&safe("")).flags.is_empty());
}
