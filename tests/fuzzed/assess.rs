//! Answers as JSON: they are taken, or refused with one line that names the key; and what is taken leads to one result,
//! however it was written.

use gut_skin_check::assess::{input, output};
use gut_skin_check::content::EN;
use gut_skin_check::domain::answers::Group;
use gut_skin_check::domain::{QuestionId, assess};
use serde_json::Value;

pub fn run(data: &[u8]) {
    let once = output::answer(data);
    assert_eq!(
        once,
        output::answer(data),
        "the second time it is another result"
    );
    let result = match once {
        Ok(result) => result,
        Err(refusal) => return one_line_names_the_key(data, &refusal),
    };
    let body = std::str::from_utf8(data).expect("only text is taken");
    let answers = input::read(body).expect("it was taken");
    let plain: Value = serde_json::from_str(body).expect("only JSON is taken");

    let written = input::to_text(&answers);
    assert_eq!(input::read(&written).as_ref(), Ok(&answers), "{written}");
    assert_eq!(
        output::answer(written.as_bytes()).as_ref(),
        Ok(&result),
        "{written}"
    );
    // Without the order and the white space of the input.
    assert_eq!(input::read(&plain.to_string()).as_ref(), Ok(&answers));
    for (key, value) in plain.as_object().expect("an object") {
        let question = QuestionId::from_key(key).expect("only questions are taken");
        let given = !value.is_null() && value != "na";
        assert_eq!(answers.get(question).is_some(), given, "{key}");
    }

    let told = output::answer_with_report(data, &EN).expect("what is taken once is taken again");
    let mut told: Value = serde_json::from_str(&told).expect("a result is JSON");
    let report = told.as_object_mut().and_then(|told| told.remove("report"));
    let report = report.expect("there is a report").to_string();
    assert!(!report.contains('{') || !report.contains("{}}"), "{report}");
    assert!(
        ["{emergency}", "{missing}", "{name}", "{practice}"]
            .iter()
            .all(|hole| !report.contains(hole)),
        "a hole was left open: {report}"
    );
    let result: Value = serde_json::from_str(&result).expect("a result is JSON");
    assert_eq!(told, result, "the report has changed the result");
    assert_eq!(result["level"], assess(&answers).level());
}

fn one_line_names_the_key(data: &[u8], refusal: &input::Refusal) {
    let line = refusal.to_string();
    assert!(
        line.lines().count() == 1 && !line.contains(['\r', '\u{85}', '\u{2028}']),
        "{line:?}"
    );
    let (key, reason) = line.rsplit_once(": ").expect("a key and a reason");
    assert!(!reason.is_empty());
    let text = String::from_utf8_lossy(data);
    let known =
        QuestionId::from_key(key).is_some() || Group::from_key(key).is_some() || key == "input";
    // An escape writes a key in other letters than it has, and what is no letter is shown as a sign for one.
    let shown = text.contains(key) || text.contains('\\') || key.contains('\u{FFFD}');
    assert!(known || shown, "{line} is not about {text}");
    assert!(
        key == "input" || text.contains(key) || text.contains('\\') || key.contains('\u{FFFD}'),
        "{line}"
    );
}
