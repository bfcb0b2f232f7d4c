//! The children as they are kept: `current` is the number of the one whose turn it is, and each number has its mark
//! (`star blue`), or nothing.

use super::object::Stored;
use crate::app::library::{Child, Children, Hue, Mark, Symbol};
use crate::storage::format::lenient_json::{Fields, number};

/// The field that tells whose turn it is.
pub(super) const CURRENT: &str = "current";

/// The text of a mark.
#[must_use]
pub fn write_mark(mark: Option<Mark>) -> String {
    mark.map_or_else(String::new, |mark| {
        [mark.symbol.key(), " ", mark.hue.key()].concat()
    })
}

/// Reads a mark; an empty text is none. `None` where it cannot be read.
#[must_use]
pub fn read_mark(text: &str) -> Option<Option<Mark>> {
    if text.is_empty() {
        return Some(None);
    }
    let (symbol, hue) = text.split_once(' ')?;
    let (symbol, hue) = (Symbol::from_key(symbol)?, Hue::from_key(hue)?);
    Some(Some(Mark { symbol, hue }))
}

impl Stored for Children {
    /// A child whose mark cannot be read is still there: what is kept of it must be found.
    fn read_all(fields: &Fields) -> (Self, u32) {
        let mut marks = [None; Child::MAX as usize];
        let (mut count, mut current, mut damaged) = (1, None, 0);
        for (name, text) in fields.iter() {
            if name == CURRENT {
                current = number(text).and_then(Child::from_number);
                damaged += u32::from(current.is_none());
                continue;
            }
            let child = number(name).and_then(Child::from_number);
            let place = child.map(|child| usize::from(child.number()));
            match place.and_then(|place| Some((place, marks.get_mut(place.checked_sub(1)?)?))) {
                Some((place, slot)) if slot.is_none() => {
                    count = count.max(place);
                    let mark = read_mark(text);
                    damaged += u32::from(mark.is_none());
                    *slot = mark.flatten();
                }
                _ => damaged += 1,
            }
        }
        let mut children = Children::default();
        for (place, mark) in marks.into_iter().take(count).enumerate() {
            let free = mark.filter(|mark| children.is_free(*mark));
            damaged += u32::from(free != mark);
            if place > 0 {
                children.add(free);
            } else if let Some(mark) = free {
                children.set_mark(Child::FIRST, mark);
            }
        }
        let known = children.choose(current.unwrap_or(Child::FIRST));
        damaged += u32::from(!known);
        (children, damaged)
    }

    fn write_all(&self) -> Fields {
        let current = self.current().number().to_string();
        let all = self.iter();
        let all = all.map(|(child, mark)| (child.number().to_string(), write_mark(mark)));
        let first = (CURRENT.to_owned(), current);
        std::iter::once(first).chain(all).collect()
    }
}
