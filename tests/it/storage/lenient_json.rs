//! The flat object of strings that a record is: what serde writes is read back, and what broke off or does not
//! belong is noticed.

use gut_skin_check::storage::format::lenient_json::{Fields, Flat, number, read};
use proptest::prelude::*;

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let owned = pairs
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    owned.collect()
}

#[test]
fn every_escape_of_json_is_read() {
    let text = r#"{"a":"\"\\\/\b\f\n\r\t","b":"\u0041\u00e9\u2028\uFFFD\u0012"}"#;
    let wanted = fields(&[
        ("a", "\"\\/\u{8}\u{c}\n\r\t"),
        ("b", "A\u{e9}\u{2028}\u{fffd}\u{12}"),
    ]);
    assert_eq!(read(text), Some((wanted, true)));
}

/// Half of a pair is no letter. Nothing that is kept is written as one.
#[test]
fn an_escape_that_is_no_letter_is_replaced() {
    let wanted = fields(&[("a", "\u{fffd}!")]);
    assert_eq!(read(r#"{"a":"\ud83d!"}"#), Some((wanted, true)));
}

/// What is found where a comma or the end should be: the last word of the value may be half of one.
#[test]
fn a_value_that_goes_on_after_its_quote_loses_its_last_word_and_is_noticed() {
    for behind in ["x", "x}", "\"", "]", ":"] {
        let text = format!("{{\"a\":\"b=1 c=2\"{behind}");
        let wanted = fields(&[("a", "b=1")]);
        assert_eq!(read(&text), Some((wanted, false)), "{text}");
    }
}

#[test]
fn only_whole_numbers_are_numbers() {
    assert_eq!(number("0"), Some(0));
    assert_eq!(number("1790000000"), Some(1_790_000_000));
    assert_eq!(number("18446744073709551615"), Some(u64::MAX));
    for text in [
        "",
        "18446744073709551616",
        "-1",
        "+1",
        "1.5",
        " 1",
        "1e3",
        "05",
        "00",
        "0x1",
    ] {
        assert_eq!(number(text), None, "{text:?}");
    }
}

proptest! {
    /// Any strings at all, as serde_json writes them, with any white space that JSON allows.
    #[test]
    fn what_is_written_is_read(pairs in prop::collection::vec(any::<(String, String)>(), 0..6), space in "[ \t\r\n]{0,2}") {
        let borrowed: Vec<(&str, &str)> =
            pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let text = serde_json::to_string(&Flat(&borrowed)).unwrap();
        // An object without fields is never written; reading it is not asked for.
        prop_assume!(!pairs.is_empty());
        prop_assert_eq!(read(&format!("{space}{text}{space}")), Some((pairs, true)));
    }
}
