//! What the targets share that look at an object of the library.

use gut_skin_check::app::library::Child;
use gut_skin_check::storage::record::LoadOutcome;
use gut_skin_check::storage::{MemoryStore, Part, Slot, Store};
use serde_json::Value;

/// A day on which something is done to what was read.
pub const LATER: &str = "2026-09-22";

/// A store with one text in it.
pub fn holding(part: Part, text: &str) -> MemoryStore {
    let store = MemoryStore::default();
    store.put_text(Slot::Of(part, Child::FIRST), text.to_owned());
    store
}

/// What was read as a whole or is newer stays as it was found; what is damaged is set aside as it was.
pub fn kept_or_aside(store: &MemoryStore, part: Part, text: &str, outcome: LoadOutcome) {
    let get = |slot| store.get(slot).expect("a memory denies nothing");
    let (there, aside) = (
        get(Slot::Of(part, Child::FIRST)),
        get(Slot::Aside(part, Child::FIRST)),
    );
    match outcome {
        LoadOutcome::Restored | LoadOutcome::Newer => {
            assert_eq!((there.as_deref(), aside), (Some(text), None));
        }
        LoadOutcome::Repaired(parts) => {
            assert!(parts > 0);
            let aside: Value =
                serde_json::from_str(&aside.expect("it is set aside")).expect("JSON");
            assert_eq!(aside["text"], text);
            let there = there.expect("what can be read is kept");
            assert!(serde_json::from_str::<Value>(&there).is_ok_and(|there| there["v"] == "1"));
        }
        LoadOutcome::Empty | LoadOutcome::Denied | LoadOutcome::Expired => {
            panic!("{outcome:?} of a text that is there")
        }
    }
}

/// The fields of a text that is strict JSON and has each of them once, without escapes; none otherwise, nor where a newer
/// version wrote it.
pub fn strict_fields(text: &str) -> Vec<(String, String)> {
    let Ok(Value::Object(fields)) = serde_json::from_str(text) else {
        return Vec::new();
    };
    let once = |name: &String| text.matches(&format!("\"{name}\"")).count() == 1;
    // A line in a text is written as one of two escapes.
    let plain = text.replace("\\n", "");
    if plain.contains('\\') || !fields.keys().all(once) || fields.get("v") != Some(&"1".into()) {
        return Vec::new();
    }
    let texts = fields.into_iter().filter_map(|(name, value)| {
        let text = value.as_str()?.to_owned();
        Some((name, text))
    });
    texts.collect()
}
