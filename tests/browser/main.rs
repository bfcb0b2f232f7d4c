//! The app mounted by itself in a real browser: what Yew is known to get wrong, and stores that deny or
//! are full. Runs in Chromium and Firefox through wasm-bindgen's test runner.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod dates;
mod mounted;
mod stores;
mod views;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
