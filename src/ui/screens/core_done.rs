//! The choice after the core: the result so far, or more topics.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::queries::{TopicState, further_topics, topic_state};
use crate::ui::parts::press::{self, Mark, press};
use crate::ui::parts::{bar, heading};
use crate::ui::view::View;

/// The choice.
pub(super) fn core_done(view: &View<'_>) -> Html {
    let words = &view.ui().core_done;
    let state = |topic| topic_state(topic, view.answers(), &view.model.config);
    let all_done = further_topics().all(|topic| state(topic) == TopicState::Done);
    let topics: Html = further_topics()
        .map(|topic| {
            let note = match state(topic) {
                TopicState::New => "",
                TopicState::Begun => words.topic_started,
                TopicState::Done => words.topic_done,
            };
            let label = html! {
                <><span>{ (view.text.topic)(topic) }</span><span class="gsc-state">{ note }</span></>
            };
            let msg = Msg::OpenTopic(topic);
            let button = press(view, "gsc-option gsc-topic", Mark::Topic(topic), msg, label);
            html! { <li key={topic.key()}>{ button }</li> }
        })
        .collect();
    let more = (!all_done).then(|| {
        let words = view.ui().result.more_topics;
        press::secondary(view, Mark::Action("more-topics"), Msg::MoreTopics, words)
    });
    html! {
        <div class="gsc-stack">
            { heading::plain(words.heading) }
            <p class="gsc-lead">{ words.body }</p>
            { press::primary(view, "see-results", Msg::SeeResults, words.see_results) }
            <h2>{ if all_done { words.all_done } else { words.more } }</h2>
            <ul class="gsc-stack-tight">{ topics }</ul>
            <div>{ more.unwrap_or_default() }</div>
            <div>{ bar::back(view) }</div>
        </div>
    }
}
