//! What the build publishes beside the check: the questions as a `Questionnaire`, and every code as a `CodeSystem`. Made of the
//! same tables and words as the check itself; never part of what a parent loads.

use super::codes::{LOG, NONE, QUESTIONNAIRE, SYSTEM, coding};
use super::json::Json;
use super::log::NOTICE;
use super::when::{self, Shown, When, With};
use crate::content::{CONTENT_DATE, CONTENT_VERSION, Text};
use crate::domain::answers::Group;
use crate::domain::log::LogField;
use crate::domain::questions::{Choice as _, Kind, Portion, QuestionId, Topic};

const EXTENSIONS: &str = "http://hl7.org/fhir/StructureDefinition/";
const EXPRESSION: &str =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
/// For those who write software, so in English in every language, as docs/fhir.md is.
const ABOUT_QUESTIONS: &str = "The questions that Gut-Skin Check asks a parent about a child of 1 to 4 years with eczema and constipation, so that what a parent has exported can be read. What the check makes of the answers (danger signs, bands, score, steps) is computed by its own program and is not part of this form: a form alone warns of nothing. The answer to \"age\" is in whole months. No professional has signed the content yet, so this is a draft.";
const ABOUT_CODES: &str = "The answers that Gut-Skin Check offers, as <question>.<option>, and what its evening log asks. \"none\" is the parent's own \"none of these\". Codes never change their meaning.";
const COPYRIGHT: &str =
    "The questions and codes are licensed under MIT or Apache-2.0, at the user's option. ";
const AGE: (&str, &str) = ("age", "Age in whole months");

/// The questions, as a JSON text.
#[must_use]
pub fn questionnaire(text: &Text) -> String {
    let mut out = head("Questionnaire", QUESTIONNAIRE, "GutSkinCheck", text);
    out.pair("description", ABOUT_QUESTIONS);
    let copyright = [COPYRIGHT, NOTICE].concat();
    out.pair("copyright", &copyright);
    out.open_list("item");
    for question in QuestionId::ALL.iter().copied() {
        item(&mut out, text, question);
    }
    out.close(']');
    out.close('}');
    out.into_text()
}

/// Every code, as a JSON text.
#[must_use]
pub fn codes(text: &Text) -> String {
    let mut concepts = Json::default();
    concept(&mut concepts, AGE.0, AGE.1, false);
    for question in QuestionId::ALL.iter().copied() {
        if question.kind() == Kind::Grid {
            continue;
        }
        let code = |value: &str| [question.key(), ".", value].concat();
        for (option, value) in (0..).zip(question.options()) {
            let words = text.option(question, Some(option));
            concept(&mut concepts, &code(value), words, false);
        }
        if has_none(question) {
            concept(
                &mut concepts,
                &code(NONE),
                text.option(question, None),
                false,
            );
        }
        for (value, option) in question.retired() {
            // A value that is read as another one never goes out.
            if question.value(*option) == Some(value) {
                let words = text.option(question, Some(*option));
                concept(&mut concepts, &code(value), words, true);
            }
        }
    }
    for group in Group::ALL {
        for portion in Portion::ALL.iter().copied() {
            let code = [group.key(), ".", portion.key()].concat();
            concept(&mut concepts, &code, (text.portion)(portion), false);
        }
    }
    let log = &text.ui.log;
    concept(&mut concepts, LOG, log.heading, false);
    for field in LogField::ALL.iter().copied() {
        let words = log.field(field);
        let code = [LOG, ".", field.key()].concat();
        concept(&mut concepts, &code, words.row, false);
        // A number of poops goes out as a number.
        if field != LogField::Poop {
            for (option, value) in field.options().iter().enumerate() {
                let option = words.options.get(option).copied().unwrap_or_default();
                concept(&mut concepts, &[&code, ".", value].concat(), option, false);
            }
        }
    }
    let mut out = head("CodeSystem", SYSTEM, "GutSkinCheckCodes", text);
    out.pair("description", ABOUT_CODES);
    out.pair("copyright", COPYRIGHT.trim_end());
    out.key("caseSensitive");
    out.put("true");
    out.pair("content", "complete");
    out.open_list("property");
    out.open('{');
    out.pair("code", "status");
    out.pair("uri", "http://hl7.org/fhir/concept-properties#status");
    out.pair("type", "code");
    out.close('}');
    out.close(']');
    out.list("concept", &concepts);
    out.close('}');
    out.into_text()
}

/// What both have in common. Nobody has signed the content, so both are drafts.
fn head(kind: &str, url: &str, name: &str, text: &Text) -> Json {
    let mut out = Json::default();
    out.begin(kind);
    out.pair("language", text.lang);
    out.pair("url", url);
    out.pair("version", CONTENT_VERSION);
    out.pair("name", name);
    out.pair("title", text.ui.app.title);
    out.pair("status", "draft");
    out.pair("date", CONTENT_DATE);
    out
}

fn concept(out: &mut Json, code: &str, words: &str, retired: bool) {
    out.open('{');
    out.pair("code", code);
    if !words.is_empty() {
        out.pair("display", words);
    }
    if retired {
        out.open_list("property");
        out.open('{');
        out.pair("code", "status");
        out.pair("valueCode", "retired");
        out.close('}');
        out.close(']');
    }
    out.close('}');
}

fn has_none(question: QuestionId) -> bool {
    matches!(question.kind(), Kind::Many { none: true, .. })
}

/// Without these there is no result, see docs/content.md 3.0; the country is not asked where the page has set it.
fn is_required(question: QuestionId) -> bool {
    question.topic() <= Topic::About && question != QuestionId::Country
}

fn item(out: &mut Json, text: &Text, question: QuestionId) {
    out.open('{');
    let shown = when::question(question);
    extensions(out, question, &shown);
    out.pair("linkId", question.key());
    if question == QuestionId::Age {
        out.open_list("code");
        coding(out, AGE.0, "", AGE.1);
        out.close(']');
    }
    out.pair("text", (text.question)(question).ask());
    out.pair(
        "type",
        match question.kind() {
            Kind::Age => "integer",
            Kind::Grid => "group",
            Kind::One { .. } | Kind::Many { .. } => "choice",
        },
    );
    enable_when(out, &shown);
    if is_required(question) {
        out.key("required");
        out.put("true");
    }
    match question.kind() {
        Kind::Age => {}
        Kind::Grid => {
            out.open_list("item");
            for group in Group::ALL {
                row(out, text, *group);
            }
            out.close(']');
        }
        Kind::One { .. } => options(out, text, question),
        Kind::Many { .. } => {
            out.key("repeats");
            out.put("true");
            options(out, text, question);
        }
    }
    out.close('}');
}

fn row(out: &mut Json, text: &Text, group: Group) {
    out.open('{');
    out.open_list("extension");
    item_control(out, "radio-button");
    out.close(']');
    out.pair("linkId", group.key());
    out.pair("text", (text.group)(group).row);
    out.pair("type", "choice");
    enable_when(out, &when::row(group));
    out.open_list("answerOption");
    for portion in Portion::ALL.iter().copied() {
        out.open('{');
        out.key("valueCoding");
        coding(out, group.key(), portion.key(), (text.portion)(portion));
        out.close('}');
    }
    out.close(']');
    out.close('}');
}

fn options(out: &mut Json, text: &Text, question: QuestionId) {
    out.open_list("answerOption");
    for (option, value) in (0..).zip(question.options()) {
        out.open('{');
        out.key("valueCoding");
        coding(
            out,
            question.key(),
            value,
            text.option(question, Some(option)),
        );
        out.close('}');
    }
    if has_none(question) {
        out.open('{');
        out.open_list("extension");
        out.open('{');
        out.pair(
            "url",
            &[EXTENSIONS, "questionnaire-optionExclusive"].concat(),
        );
        out.key("valueBoolean");
        out.put("true");
        out.close('}');
        out.close(']');
        out.key("valueCoding");
        coding(out, question.key(), NONE, text.option(question, None));
        out.close('}');
    }
    out.close(']');
}

/// What FHIR itself has no field for.
fn extensions(out: &mut Json, question: QuestionId, shown: &Shown) {
    let mut all = Json::default();
    if let Shown::Expression(expression) = shown {
        all.open('{');
        all.pair("url", EXPRESSION);
        all.key("valueExpression");
        all.open('{');
        all.pair("language", "text/fhirpath");
        all.pair("expression", expression);
        all.close('}');
        all.close('}');
    }
    if question == QuestionId::Age {
        let highest = crate::domain::age::Age::MAX.to_string();
        for (name, value) in [("minValue", "0"), ("maxValue", &highest)] {
            all.open('{');
            all.pair("url", &[EXTENSIONS, name].concat());
            all.key("valueInteger");
            all.put(value);
            all.close('}');
        }
    }
    // All options in sight, as in the check.
    let control = match question.kind() {
        Kind::One { .. } => "radio-button",
        Kind::Many { .. } => "check-box",
        Kind::Age | Kind::Grid => "",
    };
    if !control.is_empty() {
        item_control(&mut all, control);
    }
    if !all.is_empty() {
        out.list("extension", &all);
    }
}

fn item_control(out: &mut Json, control: &str) {
    out.open('{');
    out.pair("url", &[EXTENSIONS, "questionnaire-itemControl"].concat());
    out.key("valueCodeableConcept");
    out.open('{');
    out.open_list("coding");
    out.open('{');
    out.pair("system", "http://hl7.org/fhir/questionnaire-item-control");
    out.pair("code", control);
    out.close('}');
    out.close(']');
    out.close('}');
    out.close('}');
}

fn enable_when(out: &mut Json, shown: &Shown) {
    let (behavior, lines) = match shown {
        Shown::Always | Shown::Expression(_) => return,
        Shown::All(lines) => ("all", lines),
        Shown::Any(lines) => ("any", lines),
    };
    out.open_list("enableWhen");
    for line in lines {
        enable_line(out, line);
    }
    out.close(']');
    if lines.len() > 1 {
        out.pair("enableBehavior", behavior);
    }
}

fn enable_line(out: &mut Json, line: &When) {
    out.open('{');
    out.pair("question", line.question.key());
    out.pair("operator", line.operator);
    match line.with {
        With::Option(value) => {
            out.key("answerCoding");
            coding(out, line.question.key(), value, "");
        }
        With::Months(months) => {
            out.key("answerInteger");
            out.put(&months.to_string());
        }
        With::Presence => {
            out.key("answerBoolean");
            out.put("true");
        }
    }
    out.close('}');
}
