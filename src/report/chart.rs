//! A small picture over time: a row for each thing, a column for each day or result. What a cell shows is also there in words,
//! for a table.

use crate::domain::bands::Label;

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A number, and how much it stands out: 0 to 3.
    Number(u8, u8),
    /// The shape of a label.
    Label(Label),
}

/// A cell: what it shows, and the same in words. Without one there is nothing to show, which is a dot and never a zero.
pub type Cell = Option<(Sign, String)>;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartRow {
    /// What it is about.
    pub name: &'static str,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands under it.
    pub short: String,
    /// Its name in full.
    pub full: String,
    /// Whether a week begins with it.
    pub begins: bool,
}

/// A small picture over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, in a sentence or two.
    pub title: String,
    /// The columns, the oldest first.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<ChartRow>,
}
