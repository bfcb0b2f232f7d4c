//! The codes of answers and of the log, all of our own system: `<question>.<option>`, for a row of the food grid
//! `<row>.<state>`, and `log.<field>.<option>`. Each is there once, so that software which knows codes alone can tell whose it is.

use super::json::Json;

/// The name of our system of codes.
pub const SYSTEM: &str = "urn:gut-skin-check:codes";
/// The name of the list of questions; its version, after a `|`, is that of the content.
pub const QUESTIONNAIRE: &str = "urn:gut-skin-check:questionnaire";
/// An entry of the log.
pub(super) const LOG: &str = "log";
/// "None of these" of a list.
pub(super) const NONE: &str = "none";

/// A code of a question or field, with the words for it, where there are any.
pub(super) fn coding(out: &mut Json, of: &str, value: &str, words: &str) {
    out.open('{');
    out.pair("system", SYSTEM);
    let joined = if value.is_empty() {
        of.to_owned()
    } else {
        [of, ".", value].concat()
    };
    out.pair("code", &joined);
    if !words.is_empty() {
        out.pair("display", words);
    }
    out.close('}');
}
