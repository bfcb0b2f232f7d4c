//! That what the check says may be out of date.

use crate::content::content_day;
use crate::report::dates::month;
use crate::ui::draw::Draw;
use crate::ui::view::View;

/// Whether the content is older than the practice lets it be without a word.
fn is_old(view: &View<'_>) -> bool {
    let months = view.model.desk.local.day.months_after(content_day());
    months >= u32::from(view.model.config.content_months)
}

/// Says so, where it is.
pub(crate) fn of_content(draw: &mut Draw<'_>, name: &'static str) {
    let view = draw.view;
    if is_old(view) {
        let date = month(content_day(), view.text.text());
        let line = view.insert(view.ui().start.old, &[("{date}", &date)]);
        draw.text_copied(name, &line);
    } else {
        draw.nothing();
    }
}
