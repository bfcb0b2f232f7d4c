//! JSON as far as the check needs it: a small tree without fractions, built so that what was read before
//! a fault in the text is kept.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// How deep lists and objects are read: record, answers, grid. What lies deeper is skipped without
/// recursion, so that no nesting can overflow the stack.
const DEPTH: u8 = 3;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number without sign, fraction or exponent.
    Int(u64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object in the order of the text; a key that stands twice is here twice.
    Map(Vec<(String, Json)>),
    /// Nothing that the check ever writes: another number, deeper nesting, or a value that could not be
    /// read to its end.
    Other,
}

/// Reads a text. Where it is not one whole JSON value, the error comes with what stood before the fault.
pub(super) fn parse(text: &str) -> (Json, Result<(), serde_json::Error>) {
    let mut root = Json::Other;
    let mut source = serde_json::Deserializer::from_str(text);
    let place = Place {
        json: &mut root,
        depth: 0,
    };
    let read = place.deserialize(&mut source);
    if read.is_err() {
        doubt_last(&mut root);
    }
    (root, read.and_then(|()| source.end()))
}

/// A number in front of a fault may be the beginning of a longer one.
fn doubt_last(json: &mut Json) {
    let last = match json {
        Json::Int(_) => {
            *json = Json::Other;
            None
        }
        Json::List(items) => items.last_mut(),
        Json::Map(entries) => entries.last_mut().map(|(_, value)| value),
        _ => None,
    };
    if let Some(last) = last {
        doubt_last(last);
    }
}

/// Where a value goes. Values are written in place instead of being returned: an error then loses
/// nothing that has already been read.
struct Place<'a> {
    json: &'a mut Json,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.json = Json::Null;
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.json = Json::Bool(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.json = Json::Int(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.json = Json::Text(value.to_owned());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let depth = self.depth + 1;
        if depth > DEPTH {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        *self.json = Json::List(Vec::new());
        let Json::List(list) = self.json else {
            return Ok(());
        };
        loop {
            let mut json = Json::Other;
            let place = Place {
                json: &mut json,
                depth,
            };
            let read = items.next_element_seed(place);
            if !matches!(read, Ok(None)) {
                list.push(json);
            }
            if read?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let depth = self.depth + 1;
        if depth > DEPTH {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        *self.json = Json::Map(Vec::new());
        let Json::Map(map) = self.json else {
            return Ok(());
        };
        while let Some(key) = entries.next_key::<String>()? {
            let mut json = Json::Other;
            let place = Place {
                json: &mut json,
                depth,
            };
            let read = entries.next_value_seed(place);
            map.push((key, json));
            read?;
        }
        Ok(())
    }
}

/// Anything that is written here, as a JSON text. It has string keys only and no failing parts, so the
/// error case cannot arise.
pub(super) fn text_of(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
