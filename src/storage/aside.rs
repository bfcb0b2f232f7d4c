//! A text that could not be read as a whole, set aside as it was found before what can be read takes its place.

use super::format::lenient_json::{self, number};
use super::format::record::older_than;
use super::store::{SaveError, Slot, Store, StoredValue};

/// The field that tells since when a text is set aside.
const SINCE: &str = "since";
const TEXT: &str = "text";

/// Sets a text aside. `since` is in seconds since 1970.
///
/// # Errors
/// Where nothing may be kept, or there is no room.
pub(super) fn set_aside(
    store: &dyn Store,
    aside: Slot,
    text: &str,
    since: u64,
) -> Result<(), SaveError> {
    let fields = [
        (SINCE.to_owned(), since.to_string()),
        (TEXT.to_owned(), text.to_owned()),
    ];
    store.put(&StoredValue::Fields(aside, &fields))
}

/// Removes what was set aside longer ago than things are kept: it holds answers too.
pub(super) fn drop_expired(store: &dyn Store, aside: Slot, now: u64, keep_days: u16) {
    let Ok(Some(text)) = store.get(aside) else {
        return;
    };
    let (fields, _) = lenient_json::read(&text).unwrap_or_default();
    let since = fields.iter().find(|(name, _)| name == SINCE);
    let since = since.and_then(|(_, text)| number(text));
    if since.is_none_or(|since| older_than(since, now, keep_days)) {
        store.remove(aside);
    }
}
