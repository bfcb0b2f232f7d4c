//! The topics one by one, and the topics that are not checked yet.

use crate::app::Msg;
use crate::embed::page::TOPICS;
use crate::report::document::{Body, Cause, Stuck, ToCheck, TopicPart, Topics, Way};
use crate::ui::draw::Draw;
use crate::ui::parts::button::{self, Mark};
use crate::ui::parts::{card, disclosure, rich_text};

/// The topics that are no step, one below the other; then those that are not checked yet. The part is closed at first.
pub(super) fn topics(draw: &mut Draw<'_>, topics: &Topics) {
    draw.open("section");
    disclosure::open_fold(draw, TOPICS, draw.view.ui().result.topics);
    if !topics.checked.is_empty() {
        draw.open("ul.gsc-stack-tight");
        for (topic, open) in &topics.checked {
            let key = topic.domain.key();
            draw.open_item("li", key);
            disclosure::open_card(draw, *open, Some(key));
            draw.text("span.gsc-step-line", topic.name);
            card::label(draw, topic.look, topic.label);
            unsure(draw, topic);
            disclosure::below_title(draw);
            body(draw, &topic.body);
            disclosure::close_card(draw);
            draw.close();
        }
        draw.close();
    }
    not_checked(draw, &topics.open);
    draw.close();
    draw.close();
}

/// A topic's word and its label.
pub(super) fn label(draw: &mut Draw<'_>, topic: &TopicPart) {
    draw.open("span.gsc-label");
    draw.text("span", topic.name);
    draw.say(" ");
    card::label(draw, topic.look, topic.label);
    draw.close();
    unsure(draw, topic);
}

/// What is added to a label where an answer behind it was "not sure".
fn unsure(draw: &mut Draw<'_>, topic: &TopicPart) {
    if let Some(words) = topic.unsure {
        draw.text("span.gsc-unsure", words);
    }
}

/// A topic's texts, and the answers behind its band.
pub(super) fn body(draw: &mut Draw<'_>, body: &Body) {
    rich_text::paragraphs(draw, &body.paragraphs);
    if let Some(stuck) = &body.stuck {
        when_stuck(draw, stuck);
    }
    if !body.causes.is_empty() {
        disclosure::open_quiet(draw, draw.view.ui().result.from_answers);
        causes(draw, &body.causes);
        draw.close();
    }
}

/// What helps when poop is stuck right now: closed, always.
pub(super) fn when_stuck(draw: &mut Draw<'_>, stuck: &Stuck) {
    disclosure::open_under(draw, stuck.head);
    rich_text::paragraph(draw, "p", &stuck.body);
    draw.close();
}

/// The answers that led to a finding.
pub(super) fn causes(draw: &mut Draw<'_>, causes: &[Cause]) {
    draw.open("ul.gsc-causes");
    for cause in causes {
        draw.open_item("li", cause.question.key());
        draw.text("span.gsc-soft", cause.ask);
        draw.say(" ");
        draw.text_copied("span.gsc-strong", &cause.given);
        draw.close();
    }
    draw.close();
}

/// The topics that are not checked yet as one list, each with the way to it.
fn not_checked(draw: &mut Draw<'_>, topics: &[ToCheck]) {
    if topics.is_empty() {
        return;
    }
    draw.text("h3", draw.view.ui().result.not_checked);
    draw.open("ul.gsc-card gsc-stack-tight");
    for topic in topics {
        draw.open_item("li", topic.domain.key());
        draw.text("span.gsc-strong", topic.name);
        match &topic.way {
            Way::Texts(texts) => body(draw, texts),
            Way::Link(topic, words) => {
                draw.open("div");
                let (mark, msg) = (Mark::Topic(*topic), Msg::OpenTopic(*topic));
                button::open(draw, "gsc-link", mark, msg);
                draw.text_copied("span", words);
                draw.close();
                draw.close();
            }
        }
        draw.close();
    }
    draw.close();
}
