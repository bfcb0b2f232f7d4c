//! What comes from another device: a file that was read, whose it is, and how it is merged into what is here.

use super::child::{Child, Mark};
use super::shelf::{Library, Shelf};

/// Why a change was not kept. What was kept before it is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser does not let the check keep anything.
    Denied,
    /// There is no room.
    Full,
    /// A newer version of the check wrote what is stored, and it is left alone.
    Newer,
}

/// Why a file is refused. Nothing is changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is too large.
    Huge,
    /// It is none of ours.
    Foreign,
    /// A newer version of the check wrote it.
    Newer,
    /// A part of it cannot be read.
    Damaged,
}

/// Whose is what a file holds of one child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// It is of this child of the device.
    Same(Child),
    /// It is of a child that is not on the device yet.
    Another,
}

/// What an import changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Children that are added.
    pub children: u32,
    /// Finished checks that are added.
    pub checks: u32,
    /// Days of the log that are added.
    pub days: u32,
    /// Days of the log that are there and get something that is missing.
    pub filled: u32,
    /// Days of the log on which the parent has to pick between two values that differ.
    pub unsettled: u32,
    /// Children that the device has no room for; nothing of them is taken.
    pub no_room: u32,
}

impl Plan {
    /// Whether nothing is changed: all of it is here already.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A file that was read, and what the parent has said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// What it holds.
    pub library: Library,
    /// What was here when it was read.
    pub here: Library,
    /// Whose each child of it is; nothing where the parent has not said it yet.
    pub whose: Vec<Option<Whose>>,
    /// What it would change, once all of that is known.
    pub plan: Option<Plan>,
}

impl Incoming {
    /// A file of which nothing is known yet.
    #[must_use]
    pub fn of(library: Library, here: Library) -> Self {
        Self {
            here,
            whose: library.shelves.iter().map(|_| None).collect(),
            library,
            plan: None,
        }
    }

    /// The parent says whose a child of the file is.
    pub fn say(&mut self, place: usize, whose: Whose) {
        if let Some(said) = self.whose.get_mut(place) {
            *said = Some(whose);
        }
        self.plan = None;
    }

    /// Works out what the file would change, once it is known whose all of it is.
    pub fn work_out(&mut self) {
        let whose = self.settled();
        self.plan = whose.map(|whose| plan(&self.here, &self.library, &whose));
    }

    /// Whose each child is, once the parent has said it of all.
    #[must_use]
    pub fn settled(&self) -> Option<Vec<Whose>> {
        self.whose.iter().copied().collect()
    }
}

/// What an import would change. `whose` has an answer for each child of the file, in their order; without one it is another
/// child.
#[must_use]
pub fn plan(library: &Library, imported: &Library, whose: &[Whose]) -> Plan {
    merge(&mut library.clone(), imported, whose)
}

/// Merges what was imported, and tells what has changed. Nothing that is here is replaced or lost.
pub fn merge(library: &mut Library, imported: &Library, whose: &[Whose]) -> Plan {
    let mut plan = Plan::default();
    library
        .shelves
        .resize_with(library.children.count(), Shelf::default);
    for (place, (_, mark, shelf)) in imported.iter().enumerate() {
        let whose = whose.get(place).copied().unwrap_or(Whose::Another);
        let known = match whose {
            Whose::Same(child) => usize::from(child.number()).checked_sub(1),
            // Imported before as another child: it is here already, whatever was said this time.
            Whose::Another => library.shelves.iter().position(|here| has_all(here, shelf)),
        };
        if let Some(here) = known.and_then(|place| library.shelves.get_mut(place)) {
            add(here, shelf, &mut plan);
        } else if !shelf.is_empty() {
            add_child(library, mark, shelf, &mut plan);
        }
    }
    plan
}

fn has_all(here: &Shelf, shelf: &Shelf) -> bool {
    let mut plan = Plan::default();
    add(&mut here.clone(), shelf, &mut plan);
    plan.is_nothing()
}

fn add(here: &mut Shelf, shelf: &Shelf, plan: &mut Plan) {
    for check in shelf.history.checks() {
        plan.checks += u32::from(here.history.add(check));
    }
    for entry in shelf.log.entries() {
        let before = here.log.get(entry.day);
        here.log.merge(entry.day, &entry.what);
        let after = here.log.get(entry.day);
        // What was only cleared elsewhere shows nowhere.
        if after.shows(&before) {
            continue;
        }
        if after.any_unsettled() {
            plan.unsettled += 1;
        } else if before.is_empty() {
            plan.days += 1;
        } else {
            plan.filled += 1;
        }
    }
}

/// Adds a child. From two on each needs a mark; one that is taken is replaced by a free one, and the parent can change it.
fn add_child(library: &mut Library, mark: Option<Mark>, shelf: &Shelf, plan: &mut Plan) {
    let children = &mut library.children;
    let mark = children.free(mark);
    if children.add(mark).is_none() {
        plan.no_room += 1;
        return;
    }
    if let Some(mark) = mark {
        children.mark_first(mark);
    }
    plan.children += 1;
    let mut here = Shelf::default();
    add(&mut here, shelf, plan);
    library.shelves.push(here);
}
