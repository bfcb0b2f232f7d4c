//! That answers were cleared and are asked again, and that a danger sign among them is still a reason to call.

use yew::Html;

use super::rich_text::line;
use crate::app::queries::danger_is_asked_again;
use crate::content::text::Fixed;
use crate::ui::view::View;

/// The lines that apply. The warning comes first.
pub(crate) fn lines(view: &View<'_>) -> Vec<Html> {
    let alarm = view.model.progress.alarm.then_some(Fixed::AskedAlarm);
    let again = danger_is_asked_again(view.model).then_some(Fixed::AskedAgain);
    let lines = alarm.into_iter().chain(again);
    lines
        .map(|fixed| {
            let words = view.line((view.text.fixed)(fixed));
            line(view, "p", "gsc-notice", &words)
        })
        .collect()
}
