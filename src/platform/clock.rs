//! The browser's clock.

use js_sys::Date;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::domain::day::{Day, Local};

/// Seconds since 1970.
#[must_use]
pub fn now() -> u64 {
    // A clock before 1970 or not a number saturates to 0.
    Date::now() as u64 / 1000
}

/// Does something after so many milliseconds.
pub fn later(milliseconds: i32, what: Box<dyn FnOnce()>) {
    let what = Closure::once_into_js(what);
    if let Some(window) = web_sys::window() {
        // Fails for no function and no number.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            what.unchecked_ref(),
            milliseconds,
        );
    }
}

/// Does something that waits for the browser, while the page goes on.
pub fn meanwhile(what: impl Future<Output = ()> + 'static) {
    spawn_local(what);
}

/// The date and the hour on the device at a moment, in seconds since 1970. A clock before 1970, or after the year 9999, is at
/// the first day there is.
#[must_use]
pub fn local(seconds: u64) -> Local {
    let date = Date::new(&JsValue::from_f64(seconds.saturating_mul(1000) as f64));
    let narrow = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(date.get_full_year()).unwrap_or(0);
    let day = Day::from_date(year, narrow(date.get_month() + 1), narrow(date.get_date()));
    Local {
        day: day.unwrap_or(Day::FIRST),
        hour: narrow(date.get_hours()),
    }
}
