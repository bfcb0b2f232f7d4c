//! The date on the card is read by a doctor: it follows the language of the check, not the settings of the phone.

use gut_skin_check::content::language;
use gut_skin_check::platform::clock;
use wasm_bindgen_test::wasm_bindgen_test;

/// Makes the browser one of a phone that is set to Persian, with its calendar and its digits.
const PHONE_IN_PERSIAN: &str = "
    globalThis.plainFormat = Intl.DateTimeFormat;
    Intl.DateTimeFormat = class extends plainFormat {
        constructor(locales, options) {
            super(locales?.length ? locales : 'fa-IR', options);
        }
    };";

#[wasm_bindgen_test]
fn the_date_is_gregorian_in_the_language_of_the_check() {
    js_sys::eval(PHONE_IN_PERSIAN).unwrap();
    let noon = 1_795_780_800;
    let (persian, ours) = (
        clock::date(noon, "fa-IR"),
        clock::date(noon, language().dates),
    );
    // The other tests share the page.
    js_sys::eval("Intl.DateTimeFormat = plainFormat").unwrap();
    assert_eq!(persian, "۶ آذر ۱۴۰۵");
    assert_eq!(ours, "November 27, 2026");
}
