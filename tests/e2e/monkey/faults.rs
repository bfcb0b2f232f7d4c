//! The monkey can fail: each fault that is planted into the page must be noticed.

use super::part::{Part, on_stage};

/// Plants a fault by a script in the page, and returns what the monkey then says.
fn noticed(plant: &str) -> String {
    let mut said = String::new();
    on_stage(|check| {
        check.expect_errors();
        let mut part = Part::begin(check, 7).unwrap_or_else(|what| panic!("{what}"));
        part.play(20).unwrap_or_else(|what| panic!("{what}"));
        check.script(plant, &[]);
        said = part.play(200).expect_err("nothing was noticed");
    });
    said
}

#[test]
fn it_notices_a_stored_answer_that_was_changed_under_it() {
    // Every write puts another country than the parent has answered.
    let said = noticed(
        "const { setItem } = Storage.prototype;
         Storage.prototype.setItem = function (key, text) {
             return setItem.call(this, key, text.replace(/country=\\w+/, 'country=other'));
         }",
    );
    assert!(said.contains("record: the page has"), "{said}");
    assert!(said.contains("cargo xtask soak --engine"), "{said}");
}
