//! The date on the card is read by a doctor: it follows the language of the check, not the settings of the phone.

use gut_skin_check::content::language;
use gut_skin_check::platform::clock;
use wasm_bindgen_test::wasm_bindgen_test;

/// Makes the browser one of a phone that is set to Persian, with its calendar and its digits.
const PHONE_IN_PERSIAN: &str = "
    const Plain = Intl.DateTimeFormat;
    Intl.DateTimeFormat = class extends Plain {
        constructor(locales, options) {
            super(locales?.length ? locales : 'fa-IR', options);
        }
    };";

#[wasm_bindgen_test]
fn the_date_is_gregorian_in_the_language_of_the_check() {
    js_sys::eval(PHONE_IN_PERSIAN).unwrap();
    let noon = 1_795_780_800;
    assert_eq!(clock::date(noon, "fa-IR"), "۶ آذر ۱۴۰۵");
    assert_eq!(clock::date(noon, language().dates), "November 27, 2026");
}
