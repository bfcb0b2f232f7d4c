//! Two weeks of the evening log: what was counted, and the days side by side.

use super::chart;
use crate::report::log::LogFace;
use crate::ui::draw::Draw;

/// What is under the heading.
pub(crate) fn lines(draw: &mut Draw<'_>, face: &LogFace) {
    let words = &draw.view.ui().log;
    // Replaced whole: other weeks are another picture.
    draw.open("div.gsc-stack-tight");
    draw.key(&face.heading);
    draw.open("ul.gsc-bullets");
    for line in &face.lines {
        draw.text_copied("li", line);
    }
    draw.close();
    chart::chart(draw, &face.chart, words.table);
    draw.text("p.gsc-small gsc-soft", words.legend);
    draw.close();
}
