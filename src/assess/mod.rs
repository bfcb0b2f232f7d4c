//! The native oracle behind `examples/assess.rs`: answers in (`input`) and the result out (`output`), both as JSON in
//! the shape of docs/content.md 3.13; `report` adds what the screens say about it. No part of the wasm.

mod entries;
pub mod input;
pub mod output;
pub mod report;

use serde::Serialize;

/// A value as a JSON text. It has string keys only and no failing parts, so the error case cannot arise.
fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
