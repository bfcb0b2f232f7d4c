//! What `update` asks of the outside world, as data.

/// How much of what is stored is to be removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Forget {
    /// Nothing.
    #[default]
    Nothing,
    /// The record of this check: the parent starts over.
    Record,
    /// Every key of ours on this origin: the parent erases.
    Everything,
}

/// What is to be done after an update, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// What to remove from storage.
    pub forget: Forget,
    /// Save the answers and the place.
    pub save: bool,
    /// Another screen shows: bring its top into view and focus its heading.
    pub moved: bool,
    /// Continue was pressed without an answer: focus the summary and say what is missing.
    pub problem: bool,
    /// The summary's link was followed: focus the first option that is open.
    pub first: bool,
}
