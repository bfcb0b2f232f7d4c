//! Which answers are taken and which are refused, and under which key.

use crate::support::{answers, any_answers, spell};
use gut_skin_check::assess::{input, output};
use gut_skin_check::domain::answers::AgeAnswer;
use gut_skin_check::domain::{Answer, Answers, QuestionId};
use proptest::prelude::*;

/// What a body is read as: the answers as `id=value` words, or the line that refuses it.
fn taken(body: &str) -> String {
    match input::read(body) {
        Ok(answers) => spell(&answers),
        Err(refusal) => format!("! {refusal}"),
    }
}

/// Runs a table of bodies and what they are read as, and shows every row that differs.
fn table(rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(body, expected)| (body, expected, taken(body)))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(body, expected, found)| format!("  {body}: [{expected}] expected, [{found}] found"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_answer_is_taken() {
    table(&[
        ("{}", ""),
        (" {\"b1\" : \"le2\"}\n", "b1=le2"),
        (r#"{"age":30}"#, "age=30"),
        (r#"{"age":0}"#, "age=0"),
        (r#"{"age":239}"#, "age=239"),
        (r#"{"b7":"none"}"#, "b7=none"),
        (r#"{"rf1":["floppy","breath"]}"#, "rf1=breath,floppy"),
        (r#"{"rf1":["notsure","breath"]}"#, "rf1=breath,notsure"),
        (r#"{"e2":["egg"]}"#, "e2=egg"),
        (r#"{"g":{"g10":"x","g1":"y"}}"#, "g=y........x"),
        (r#"{"b1":"l\u0065\u0032"}"#, "b1=le2"),
    ]);
}

#[test]
fn lists_are_sets_and_none_alone_is_the_empty_list() {
    table(&[
        (r#"{"rf1":["breath","breath"]}"#, "rf1=breath"),
        (r#"{"rf1":["none"]}"#, "rf1=none"),
        (r#"{"rf1":["none","none"]}"#, "rf1=none"),
        (r#"{"rf1":[]}"#, "rf1=none"),
        (
            r#"{"rf1":["none","breath"]}"#,
            "! rf1: none stands beside other values",
        ),
        (
            r#"{"rf3":["notsure","none"]}"#,
            "! rf3: none stands beside other values",
        ),
        (r#"{"e2":["none"]}"#, "! e2: not one of its options"),
        (r#"{"e2":[]}"#, "! e2: needs at least one value"),
    ]);
}

#[test]
fn absent_null_and_na_are_not_answered_for_every_key() {
    for question in QuestionId::ALL {
        for empty in ["null", "\"na\""] {
            let body = format!("{{\"{}\":{empty},\"x3\":{empty}}}", question.key());
            let body = if *question == QuestionId::X3 {
                format!("{{\"x3\":{empty}}}")
            } else {
                body
            };
            assert_eq!(taken(&body), "", "{body}");
        }
    }
    table(&[
        (r#"{"g":{}}"#, ""),
        (r#"{"g":{"g1":null,"g2":"na","g3":"h"}}"#, "g=..h......."),
        (r#"{"rf1":["na"]}"#, "! rf1: not one of its options"),
        (r#"{"rf1":[null]}"#, "! rf1: a value of the wrong type"),
    ]);
}

#[test]
fn unknown_keys_are_refused() {
    table(&[
        (r#"{"mood":"fine"}"#, "! mood: no such question"),
        (r#"{"mood":null}"#, "! mood: no such question"),
        (r#"{"B1":"3"}"#, "! B1: no such question"),
        (r#"{"g1":"y"}"#, "! g1: no such question"),
        (r#"{"age_years":2}"#, "! age_years: no such question"),
        (r#"{"":1}"#, "! : no such question"),
        (r#"{"g":{"g11":"y"}}"#, "! g11: no such question"),
        (r#"{"g":{"g0":"na"}}"#, "! g0: no such question"),
        (r#"{"g":{"b1":"3"}}"#, "! b1: no such question"),
    ]);
}

#[test]
fn unknown_values_are_refused() {
    table(&[
        (r#"{"b1":"5"}"#, "! b1: not one of its options"),
        (r#"{"b1":""}"#, "! b1: not one of its options"),
        (r#"{"b1":"none"}"#, "! b1: not one of its options"),
        (r#"{"b1":"LE2"}"#, "! b1: not one of its options"),
        (
            r#"{"rf1":["breath","mood"]}"#,
            "! rf1: not one of its options",
        ),
        (r#"{"rf1":["blisters"]}"#, "! rf1: not one of its options"),
        (r#"{"g":{"g3":"z"}}"#, "! g3: not one of its options"),
        (r#"{"g":{"g3":"yes"}}"#, "! g3: not one of its options"),
    ]);
}

#[test]
fn wrong_types_are_refused() {
    table(&[
        (r#"{"b1":3}"#, "! b1: a value of the wrong type"),
        (r#"{"b1":["3"]}"#, "! b1: a value of the wrong type"),
        (r#"{"b1":true}"#, "! b1: a value of the wrong type"),
        (r#"{"b1":{"b1":"3"}}"#, "! b1: a value of the wrong type"),
        (r#"{"rf1":"breath"}"#, "! rf1: a value of the wrong type"),
        (r#"{"rf1":"none"}"#, "! rf1: a value of the wrong type"),
        (r#"{"rf1":{}}"#, "! rf1: a value of the wrong type"),
        (r#"{"rf1":[1]}"#, "! rf1: a value of the wrong type"),
        (
            r#"{"rf1":[["breath"]]}"#,
            "! rf1: a value of the wrong type",
        ),
        (r#"{"g":["y"]}"#, "! g: a value of the wrong type"),
        (r#"{"g":"y"}"#, "! g: a value of the wrong type"),
        (r#"{"g":{"g3":1}}"#, "! g3: a value of the wrong type"),
        (r#"{"g":{"g3":["y"]}}"#, "! g3: a value of the wrong type"),
    ]);
}

#[test]
fn an_age_is_a_whole_number_from_0_to_239() {
    let refused = [
        "30.0",
        "1e1",
        "-1",
        "-0",
        "\"30\"",
        "[30]",
        "{}",
        "true",
        "1e999",
        "18446744073709551616",
    ];
    for age in refused {
        let body = format!("{{\"age\":{age}}}");
        assert_eq!(taken(&body), "! age: a value of the wrong type");
    }
    for age in ["240", "256", "4294967326", "18446744073709551615"] {
        let body = format!("{{\"age\":{age}}}");
        assert_eq!(taken(&body), "! age: not a whole number from 0 to 239");
    }
}

#[test]
fn keys_that_stand_twice_are_refused() {
    table(&[
        (r#"{"b1":"3","b1":"3"}"#, "! b1: given twice"),
        (r#"{"b1":null,"b1":"3"}"#, "! b1: given twice"),
        (
            r#"{"b1":"3","b2":"soft","\u00621":"na"}"#,
            "! b1: given twice",
        ),
        (r#"{"g":{"g1":"y"},"g":{"g2":"y"}}"#, "! g: given twice"),
        (r#"{"g":{"g1":"y","g2":"y","g1":"y"}}"#, "! g1: given twice"),
    ]);
}

#[test]
fn a_body_that_is_not_one_object_is_refused() {
    let bodies = [
        "",
        " ",
        "null",
        "30",
        "\"age\"",
        "[]",
        "[{}]",
        "{",
        "{\"b1\"",
        "{\"b1\":",
        "{\"b1\":\"3\"",
        "{\"b1\":\"3\",}",
        "{'b1':'3'}",
        "{b1:\"3\"}",
        "{} {}",
        "{}x",
        "{}]",
        "\u{feff}{}",
        "{\"b1\":\"\\ud800\"}",
        "{\"b1\":01}",
        "{\"b1\":\"\n\"}",
        "{\"mood\":1",
        "NaN",
    ];
    for body in bodies {
        assert_eq!(taken(body), "! input: not one JSON object", "{body:?}");
    }
    let not_text = output::answer(b"{\"b1\":\"\xff\"}");
    assert_eq!(
        not_text.unwrap_err().to_string(),
        "input: not one JSON object"
    );
}

#[test]
fn absurd_nesting_does_not_overflow_the_stack() {
    let depth = 1_000_000;
    let lists = "[".repeat(depth);
    assert_eq!(taken(&lists), "! input: not one JSON object");
    let objects = "{\"g\":".repeat(depth);
    assert_eq!(taken(&objects), "! input: not one JSON object");
    let whole = format!("{{\"b1\":{lists}{}}}", "]".repeat(depth));
    assert_eq!(taken(&whole), "! b1: a value of the wrong type");
    let grid = format!("{{\"g\":{{\"g2\":{objects}1{}}}}}", "}".repeat(depth));
    assert_eq!(taken(&grid), "! g2: a value of the wrong type");
}

#[test]
fn the_first_fault_is_named_and_in_one_line() {
    table(&[
        (r#"{"b1":"5","age":240}"#, "! b1: not one of its options"),
        (
            r#"{"age":240,"b1":"5"}"#,
            "! age: not a whole number from 0 to 239",
        ),
        (
            r#"{"a\nb\r\u2028c":1}"#,
            "! a\u{fffd}b\u{fffd}\u{fffd}c: no such question",
        ),
    ]);
}

#[test]
fn values_are_checked_also_of_questions_that_are_not_asked() {
    table(&[
        (
            r#"{"toilet":"diapers","b6":"daily"}"#,
            "! b6: not one of its options",
        ),
        (r#"{"age":30,"bf":1}"#, "! bf: a value of the wrong type"),
        (
            r#"{"diet":"vegan","g":{"g5":"q"}}"#,
            "! g5: not one of its options",
        ),
        (
            r#"{"toilet":"diapers","b6":"ge1w"}"#,
            "toilet=diapers b6=ge1w",
        ),
    ]);
}

/// Every option of every question by its value, in the right shape and in the two wrong ones.
#[test]
fn every_option_is_taken_under_its_value() {
    use gut_skin_check::domain::questions::Kind;
    for question in QuestionId::ALL.iter().copied() {
        for value in question.options() {
            let key = question.key();
            let one = format!("{{\"{key}\":\"{value}\"}}");
            let many = format!("{{\"{key}\":[\"{value}\"]}}");
            let read = format!("{key}={value}");
            let wrong = format!("! {key}: a value of the wrong type");
            let (as_one, as_many) = match question.kind() {
                Kind::One { .. } => (&read, &wrong),
                Kind::Many { .. } => (&wrong, &read),
                Kind::Age | Kind::Grid => (&wrong, &wrong),
            };
            assert_eq!((&taken(&one), &taken(&many)), (as_one, as_many));
        }
    }
}

#[test]
fn answers_are_written_in_the_shape_of_the_specification() {
    let given = answers("x3=no age=30 rf1=none rf2=legs,battery e2=egg b1=3 g=y.......hx s4=none");
    assert_eq!(
        input::to_text(&given),
        r#"{"age":30,"rf1":["none"],"rf2":["legs","battery"],"b1":"3","s4":["none"],"g":{"g1":"y","g9":"h","g10":"x"},"e2":["egg"],"x3":"no"}"#
    );
    assert_eq!(
        input::to_text(&answers("age=2y")),
        "{}",
        "half an age is no answer yet"
    );
}

fn without_half_an_age(answers: &Answers) -> Answers {
    let mut whole = answers.clone();
    if let Some(Answer::Age(AgeAnswer::Years(_))) = answers.get(QuestionId::Age) {
        whole.set(QuestionId::Age, None);
    }
    whole
}

proptest! {
    #[test]
    fn written_answers_are_read_back(answers in any_answers()) {
        let read = input::read(&input::to_text(&answers)).unwrap();
        prop_assert_eq!(spell(&read), spell(&without_half_an_age(&answers)));
    }

    #[test]
    fn any_bytes_are_answered_or_refused_in_one_line(body in any::<Vec<u8>>()) {
        if let Err(refusal) = output::answer(&body) {
            prop_assert_eq!(refusal.to_string().lines().count(), 1);
        }
    }

    /// A body that is nearly right: one byte of it is changed.
    #[test]
    fn nearly_right_bodies_are_answered_or_refused(
        answers in any_answers(), place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut body = input::to_text(&answers).into_bytes();
        let place = place.index(body.len());
        body[place] = byte;
        if let Err(refusal) = output::answer(&body) {
            let line = refusal.to_string();
            prop_assert!(line.contains(": ") && !line.contains('\n'));
        }
    }
}

#[test]
fn retired_values_are_taken_and_read_as_the_specification_says() {
    table(&[
        (r#"{"f4":"plant"}"#, "f4=ricenut"),
        (r#"{"f4":"ricenut"}"#, "f4=ricenut"),
        (r#"{"rf4":["pee"]}"#, "rf4=pee"),
        (r#"{"rf4":["wet","pee"]}"#, "rf4=wet,pee"),
        (
            r#"{"rf4":["pee","none"]}"#,
            "! rf4: none stands beside other values",
        ),
        (r#"{"f4":"milk"}"#, "! f4: not one of its options"),
        (r#"{"rf4":["plant"]}"#, "! rf4: not one of its options"),
    ]);
}
