//! Phone numbers as big buttons.

use crate::content::contacts::tel;
use crate::ui::draw::Draw;

/// A button for each number; the first one is the one to press.
pub(crate) fn calls(draw: &mut Draw<'_>, numbers: &[&'static str]) {
    if numbers.is_empty() {
        draw.nothing();
        return;
    }
    draw.open("div.gsc-calls gsc-stack-tight");
    for number in numbers.iter().copied() {
        let call = draw.view.ui().emergency.call;
        let words = draw.view.insert(call, &[("{number}", number)]);
        draw.link("gsc-button gsc-call", tel(number), words, false);
    }
    draw.close();
}
