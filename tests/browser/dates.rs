//! The day of a moment is that of the clock on the wall.

use gut_skin_check::platform::clock;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_day_and_the_hour_are_those_of_the_device() {
    for moment in [0, 951_782_400, 1_795_780_800, 4_102_444_799] {
        let local = clock::local(moment);
        let script = format!(
            "(d => [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours()].join())(new Date({moment} * 1000))"
        );
        let (year, month, day) = local.day.date();
        assert_eq!(
            js_sys::eval(&script).unwrap().as_string().unwrap(),
            format!("{year},{month},{day},{}", local.hour)
        );
    }
}
