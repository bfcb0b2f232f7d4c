//! The native oracle behind `examples/assess.rs`: answers in (`input`) and the result out (`output`), both as JSON in
//! the shape of docs/content.md 3.13. No part of the wasm.

pub mod input;
mod json;
pub mod output;
