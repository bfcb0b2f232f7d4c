//! Draws a screen from top to bottom: an element is opened, what stands in it is drawn, and it is closed. Each view appends
//! to what is open and returns nothing: code for lists of nodes that are handed on is twice as large (measured).

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};

use super::view::View;
use crate::app::Msg;
use crate::report::template::split_at_first;
use crate::report::{Sentence, TextKey};

/// A screen that is being drawn. An element is named by its tag and its classes, as in `p.gsc-lead gsc-soft`.
pub(crate) struct Draw<'a> {
    /// What is drawn.
    pub(crate) view: &'a View<'a>,
    /// The elements that are open, the outermost first, each with what stands before it.
    open: Vec<(VTag, Vec<Html>)>,
    /// What stands in the last of them so far.
    inside: Vec<Html>,
}

impl<'a> Draw<'a> {
    /// Nothing is drawn yet.
    pub(crate) fn new(view: &'a View<'a>) -> Self {
        Self {
            view,
            open: Vec::new(),
            inside: Vec::new(),
        }
    }

    /// What was drawn: one element, which is closed.
    pub(crate) fn whole(mut self) -> Html {
        debug_assert!(self.open.is_empty());
        self.inside.pop().unwrap_or_default()
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: &'static str) {
        self.keyed(name, None);
    }

    /// Begins an item of a list, with its key.
    pub(crate) fn open_item(&mut self, name: &'static str, key: &'static str) {
        self.keyed(name, Some(key));
    }

    fn keyed(&mut self, name: &'static str, key: Option<&'static str>) {
        let (tag, class) = tag_and_class(name);
        self.open_with(tag, key, &["class"], &[class]);
    }

    /// Begins an item of a list that tests and automation find by a mark, which is its key as well.
    pub(crate) fn open_marked(&mut self, mark: &'static [&'static str; 1], value: &'static str) {
        self.open_with("li", Some(value), mark, &[value]);
    }

    /// Begins an element that holds a text of a report, with the key of the text.
    pub(crate) fn open_text(&mut self, name: &'static str, key: TextKey) {
        let (tag, class) = tag_and_class(name);
        let values = [class.into(), AttrValue::from(key.name())];
        self.open_owned(tag, None, &["class", "data-text"], &values);
    }

    /// Begins an element with any attributes; one with an empty value is left out.
    pub(crate) fn open_with(
        &mut self,
        tag: &'static str,
        key: Option<&'static str>,
        keys: &'static [&'static str],
        values: &[&'static str],
    ) {
        let values: Vec<AttrValue> = values.iter().copied().map(AttrValue::Static).collect();
        self.open_owned(tag, key, keys, &values);
    }

    /// The same, with values that are not known before.
    pub(crate) fn open_owned(
        &mut self,
        tag: &'static str,
        key: Option<&'static str>,
        keys: &'static [&'static str],
        values: &[AttrValue],
    ) {
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
        self.open.push((made, std::mem::take(&mut self.inside)));
    }

    /// The element that is open and was begun last.
    pub(crate) fn last(&mut self) -> Option<&mut VTag> {
        self.open.last_mut().map(|(made, _)| made)
    }

    /// Ends the element that was begun last.
    pub(crate) fn close(&mut self) {
        if let Some((mut made, before)) = self.open.pop() {
            let inside = std::mem::replace(&mut self.inside, before);
            if let Some(children) = made.children_mut() {
                *children = VList::with_children(inside, None).into();
            }
            self.add(VNode::VTag(Rc::new(made)));
        }
    }

    /// Gives the last element a key that is not known before.
    pub(crate) fn key(&mut self, key: &str) {
        if let Some(made) = self.last() {
            made.key = Some(Key::from(key));
        }
    }

    fn add(&mut self, node: Html) {
        self.inside.push(node);
    }

    /// An element without anything in it.
    pub(crate) fn empty(&mut self, name: &'static str) {
        self.open(name);
        self.close();
    }

    /// An element that holds static words.
    pub(crate) fn text(&mut self, name: &'static str, words: &'static str) {
        self.open(name);
        self.say(words);
        self.close();
    }

    /// An element that holds a copy of words.
    pub(crate) fn text_copied(&mut self, name: &'static str, words: &str) {
        self.open(name);
        self.say_any(Rc::<str>::from(words).into());
        self.close();
    }

    /// An element whose words change while its screen stays. It is replaced when they do: a browser's
    /// translator has replaced the old text node, so a change of it would not show.
    pub(crate) fn text_replaced(&mut self, name: &'static str, words: &str) {
        self.open(name);
        self.key(words);
        self.say_any(Rc::<str>::from(words).into());
        self.close();
    }

    /// A line that comes and goes while its screen stays.
    pub(crate) fn text_item(&mut self, name: &'static str, words: &'static str) {
        self.open_item(name, words);
        self.say(words);
        self.close();
    }

    /// A text of a report without placeholders.
    pub(crate) fn sentence(&mut self, name: &'static str, sentence: Sentence) {
        self.open_text(name, sentence.key);
        self.say(sentence.words);
        self.close();
    }

    /// Words.
    pub(crate) fn say(&mut self, words: &'static str) {
        self.say_any(words.into());
    }

    /// Words of any kind.
    pub(crate) fn say_any(&mut self, words: AttrValue) {
        self.add(VNode::VText(VText::new(words)));
    }

    /// Nothing, in the place of what is there at other times: what comes after it stays the same element.
    pub(crate) fn nothing(&mut self) {
        self.add(Html::default());
    }

    /// A link.
    pub(crate) fn link(
        &mut self,
        class: &'static str,
        href: impl Into<AttrValue>,
        words: impl Into<AttrValue>,
        away: bool,
    ) {
        self.anchor(class, href.into(), words.into(), away);
    }

    fn anchor(&mut self, class: &'static str, href: AttrValue, words: AttrValue, away: bool) {
        let (target, rel) = if away {
            ("_blank", "noopener noreferrer")
        } else {
            ("", "")
        };
        let keys = &["class", "href", "target", "rel"];
        self.open_owned(
            "a",
            None,
            keys,
            &[class.into(), href, target.into(), rel.into()],
        );
        self.say_any(words);
        self.close();
    }

    /// The last element sends a message when it is tapped.
    pub(crate) fn on_tap(&mut self, msg: Msg) {
        let callback = self.view.on::<MouseEvent>(msg);
        self.listen(Rc::new(yew::html::onclick::Wrapper::new(callback)));
    }

    /// The last element hears something.
    pub(crate) fn listen(&mut self, listener: Rc<dyn Listener>) {
        if let Some(made) = self.last() {
            made.add_listener(listener);
        }
    }

    /// A link to a place of the same screen. It must not navigate, which would look like the browser's Back: the platform
    /// moves the focus.
    pub(crate) fn jump(&mut self, href: &'static str, msg: Msg, words: AttrValue) {
        self.open_with("a", None, &["class", "href"], &["gsc-link", href]);
        self.say_any(words);
        let go = self.view.on(msg);
        let tap = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go.emit(());
        });
        self.listen(Rc::new(yew::html::onclick::Wrapper::new(tap)));
        self.close();
    }
}

/// The two parts of an element's name.
fn tag_and_class(name: &'static str) -> (&'static str, &'static str) {
    split_at_first(name, ".").unwrap_or((name, ""))
}
