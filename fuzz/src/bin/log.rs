//! Feeds `tests/fuzzed/log.rs`.
#![no_main]

#[path = "../../../tests/fuzzed/mod.rs"]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::log::run(data));
