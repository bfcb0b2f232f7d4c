//! A day of the log as an `Observation`, with a component for each thing that was filled in. What two devices say differently
//! is left out until the parent has picked.

use super::codes::{LOG, coding};
use super::json::Json;
use crate::content::Text;
use crate::domain::day::Day;
use crate::domain::log::{LogDay, LogField, LogValue as _, Poop};

/// "Number of stools", the one code that is not ours.
const LOINC: &str = "http://loinc.org";
const STOOLS: &str = "79551-8";
/// What its licence asks to be said wherever it is used.
pub(super) const NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright \u{a9} Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC\u{ae} is a registered United States trademark of Regenstrief Institute, Inc.";

/// The entry of a day; none where nothing is filled in.
pub(super) fn of(text: &Text, day: Day, entered: &LogDay) -> Option<Json> {
    let mut parts = Json::default();
    let mut counted = false;
    for field in LogField::ALL.iter().copied() {
        let Some(value) = entered.value(field) else {
            continue;
        };
        if field == LogField::Poop {
            counted |= poop(&mut parts, value, text);
            continue;
        }
        for (option, name) in (0_u8..).zip(field.options()) {
            let is_chosen = if field.is_list() {
                value & 1 << option != 0
            } else {
                value == option
            };
            if is_chosen {
                let options = text.ui.log.field(field).options;
                let options = options.get(usize::from(option));
                begin(&mut parts, field, text);
                parts.close(']');
                parts.close('}');
                parts.key("valueCodeableConcept");
                parts.open('{');
                parts.open_list("coding");
                let of = [LOG, ".", field.key()].concat();
                coding(&mut parts, &of, name, options.copied().unwrap_or_default());
                parts.close(']');
                parts.close('}');
                parts.close('}');
            }
        }
    }
    if parts.is_empty() {
        return None;
    }
    let mut out = Json::default();
    out.begin("Observation");
    out.pair("status", "final");
    out.key("code");
    out.open('{');
    out.open_list("coding");
    coding(&mut out, LOG, "", text.ui.log.heading);
    out.close(']');
    out.close('}');
    out.pair("effectiveDateTime", &day.iso());
    if counted {
        out.open_list("note");
        out.open('{');
        out.pair("text", NOTICE);
        out.close('}');
        out.close(']');
    }
    out.list("component", &parts);
    out.close('}');
    Some(out)
}

/// How many poops: a number, or "4 or more". Whether it is a count, which has a code that others know.
fn poop(out: &mut Json, value: u8, text: &Text) -> bool {
    let at_least = value == Poop::FourPlus.index();
    begin(out, LogField::Poop, text);
    if !at_least {
        out.open('{');
        out.pair("system", LOINC);
        out.pair("code", STOOLS);
        out.pair("display", "Number of stools");
        out.close('}');
    }
    out.close(']');
    out.close('}');
    out.key("valueQuantity");
    out.open('{');
    // The options are 0, 1, 2, 3 and 4 or more.
    out.key("value");
    out.put(&value.to_string());
    if at_least {
        out.pair("comparator", ">=");
    }
    out.close('}');
    out.close('}');
    !at_least
}

/// Opens a component, its code and the list of codings, the first of which is ours.
fn begin(out: &mut Json, field: LogField, text: &Text) {
    out.open('{');
    out.key("code");
    out.open('{');
    out.open_list("coding");
    coding(out, LOG, field.key(), text.ui.log.field(field).row);
}
