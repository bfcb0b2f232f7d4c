//! Elements by plain functions. `html!` writes out the building of each element at its place; these
//! build it in one place, which takes 5 KB off what is downloaded (measured).

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VNode, VTag, VText};

use crate::app::Msg;
use crate::report::{Sentence, TextKey};
use crate::ui::view::View;

/// An element with its children.
pub(crate) fn el(tag: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    build(tag, None, &["class"], &[class], inside)
}

/// An element that holds static words.
pub(crate) fn text(tag: &'static str, class: &'static str, words: &'static str) -> Html {
    el(tag, class, nodes([text_node(words)]))
}

/// An element that holds owned words.
pub(crate) fn text_owned(tag: &'static str, class: &'static str, words: String) -> Html {
    el(tag, class, nodes([VNode::VText(VText::new(words))]))
}

/// An element whose words change while its screen stays. It is replaced when they do: a browser's
/// translator has replaced the old text node, so a change of it would not show.
pub(crate) fn keyed_text(tag: &'static str, class: &'static str, words: String) -> Html {
    let key = Key::from(words.as_str());
    let said = VNode::VText(VText::new(words));
    let mut made = make(tag, None, &["class"], &[class.into()], nodes([said]));
    made.key = Some(key);
    VNode::VTag(Rc::new(made))
}

/// An item of a list, with its key.
pub(crate) fn keyed(
    tag: &'static str,
    class: &'static str,
    key: &'static str,
    inside: Vec<Html>,
) -> Html {
    build(tag, Some(key), &["class"], &[class], inside)
}

/// An item of a list that tests and automation find by a mark, which is its key as well.
pub(crate) fn marked(
    mark: &'static [&'static str; 1],
    value: &'static str,
    inside: Vec<Html>,
) -> Html {
    build("li", Some(value), mark, &[value], inside)
}

/// An element that holds a text of a report, with the key of the text.
pub(crate) fn with_key(
    tag: &'static str,
    class: &'static str,
    key: TextKey,
    inside: Vec<Html>,
) -> Html {
    let values = [class.into(), AttrValue::from(key.name())];
    let made = make(tag, None, &["class", "data-text"], &values, inside);
    VNode::VTag(Rc::new(made))
}

/// A text of a report without placeholders.
pub(crate) fn sentence(tag: &'static str, class: &'static str, sentence: Sentence) -> Html {
    let words = nodes([text_node(sentence.words)]);
    with_key(tag, class, sentence.key, words)
}

/// A link.
pub(crate) fn link(
    class: &'static str,
    href: impl Into<AttrValue>,
    words: impl Into<AttrValue>,
    away: bool,
) -> Html {
    anchor(class, href.into(), words.into(), away)
}

fn anchor(class: &'static str, href: AttrValue, words: AttrValue, away: bool) -> Html {
    let (target, rel) = if away {
        ("_blank", "noopener noreferrer")
    } else {
        ("", "")
    };
    let keys = &["class", "href", "target", "rel"];
    let values = [class.into(), href, target.into(), rel.into()];
    let words = VNode::VText(VText::new(words));
    VNode::VTag(Rc::new(make("a", None, keys, &values, nodes([words]))))
}

/// What stands inside an element. `vec![]` would write out the moves of every node at its place.
#[inline(never)]
pub(crate) fn nodes<const N: usize>(nodes: [Html; N]) -> Vec<Html> {
    nodes.into()
}

/// Words.
pub(crate) fn text_node(words: &'static str) -> Html {
    VNode::VText(VText::new(words))
}

/// Nothing.
pub(crate) fn none() -> Html {
    Html::default()
}

/// An element with any attributes; one with an empty value is left out.
pub(crate) fn build(
    tag: &'static str,
    key: Option<&'static str>,
    keys: &'static [&'static str],
    values: &[&'static str],
    inside: Vec<Html>,
) -> Html {
    let values: Vec<AttrValue> = values.iter().copied().map(AttrValue::Static).collect();
    VNode::VTag(Rc::new(make(tag, key, keys, &values, inside)))
}

/// An element that sends a message when it is tapped.
pub(crate) fn button_el(
    view: &View<'_>,
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[&'static str],
    inside: Vec<Html>,
    msg: Msg,
) -> Html {
    let values: Vec<AttrValue> = values.iter().copied().map(AttrValue::Static).collect();
    let mut made = make(tag, None, keys, &values, inside);
    let callback = view.on::<MouseEvent>(msg);
    made.add_listener(Rc::new(yew::html::onclick::Wrapper::new(callback)));
    VNode::VTag(Rc::new(made))
}

/// An element that is not wrapped up yet.
pub(crate) fn make(
    tag: &'static str,
    key: Option<&'static str>,
    keys: &'static [&'static str],
    values: &[AttrValue],
    inside: Vec<Html>,
) -> VTag {
    let mut made = VTag::new(tag);
    made.key = key.map(Key::from);
    let given = |value: &AttrValue| {
        let value = value.clone();
        (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value))
    };
    made.set_attributes(Attributes::Dynamic {
        keys,
        values: values.iter().map(given).collect(),
    });
    made.add_children(inside);
    made
}
