//! Children on one device. No name is asked: with more than one child each has a symbol and a color that the parent picks;
//! who has one child is asked neither.

/// A child by its number on this device, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Child(u8);

impl Child {
    /// The first child, which is there before any is added.
    pub const FIRST: Self = Self(1);
    /// How many children a device can have.
    pub const MAX: u8 = 9;

    /// The child of that number, from 1 to [`Child::MAX`].
    #[must_use]
    pub const fn from_number(number: u64) -> Option<Self> {
        if number >= 1 && number <= Self::MAX as u64 {
            Some(Self(number as u8))
        } else {
            None
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

macro_rules! marks {
    ($($(#[$doc:meta])* $name:ident { $($id:ident $key:literal,)+ })+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "content has its word")]
        pub enum $name { $($id,)+ }

        impl $name {
            /// Every one of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];

            /// The stable name.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$id => $key,)+ }
            }

            /// The one of that name.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    )+ };
}

marks! {
    /// The symbol of a child.
    Symbol {
        Star "star",
        Moon "moon",
        Sun "sun",
        Heart "heart",
        Leaf "leaf",
        Cloud "cloud",
    }
    /// The color of a child's symbol.
    Hue {
        Blue "blue",
        Green "green",
        Yellow "yellow",
        Orange "orange",
        Pink "pink",
        Purple "purple",
    }
}

/// What tells one child from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its symbol.
    pub symbol: Symbol,
    /// The color of it.
    pub hue: Hue,
}

/// The children of a device, and whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Children {
    /// Whose check, history and log are open.
    current: Child,
    /// The mark of each, by number. A single child may have none.
    marks: Vec<Option<Mark>>,
}

impl Default for Children {
    fn default() -> Self {
        Self {
            current: Child::FIRST,
            marks: vec![None],
        }
    }
}

impl Children {
    /// Whose check, history and log are open.
    #[must_use]
    pub const fn current(&self) -> Child {
        self.current
    }

    /// Every child with its mark, by number.
    pub fn iter(&self) -> impl Iterator<Item = (Child, Option<Mark>)> {
        (1..).map(Child).zip(self.marks.iter().copied())
    }

    /// How many there are, at least one.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.marks.len()
    }

    /// The mark of a child.
    #[must_use]
    pub fn mark(&self, child: Child) -> Option<Mark> {
        let mut all = self.iter();
        all.find(|(one, _)| *one == child)?.1
    }

    /// Whether no child has that mark.
    #[must_use]
    pub fn is_free(&self, mark: Mark) -> bool {
        !self.marks.contains(&Some(mark))
    }

    /// A mark that no child has: the wanted one, if it is free.
    #[must_use]
    pub fn free(&self, wanted: Option<Mark>) -> Option<Mark> {
        let hues = Hue::ALL.iter().copied();
        let all = hues.flat_map(|hue| {
            let symbols = Symbol::ALL.iter().copied();
            symbols.map(move |symbol| Mark { symbol, hue })
        });
        let mut all = wanted.into_iter().chain(all);
        all.find(|mark| self.is_free(*mark))
    }

    /// Adds a child. `None` where another has its mark, or there are as many as can be.
    pub fn add(&mut self, mark: Option<Mark>) -> Option<Child> {
        let child = Child::from_number(self.marks.len() as u64 + 1)?;
        if !mark.is_none_or(|mark| self.is_free(mark)) {
            return None;
        }
        self.marks.push(mark);
        Some(child)
    }

    /// Gives the first child a mark, where it has none: from two on each needs one. Its symbol is not that of the other, so that
    /// nobody is told apart by color alone.
    pub fn mark_first(&mut self, other: Mark) {
        let mut symbols = Symbol::ALL.iter().copied();
        let symbol = symbols.find(|symbol| *symbol != other.symbol);
        if let (None, Some(symbol), Some(hue)) =
            (self.mark(Child::FIRST), symbol, Hue::ALL.first().copied())
        {
            self.set_mark(Child::FIRST, Mark { symbol, hue });
        }
    }

    /// Gives a child that is there a mark; `false` where another has it.
    pub fn set_mark(&mut self, child: Child, mark: Mark) -> bool {
        let is_own = self.mark(child) == Some(mark);
        let free = self.is_free(mark);
        let place = usize::from(child.0).saturating_sub(1);
        match self.marks.get_mut(place) {
            Some(slot) if free => *slot = Some(mark),
            _ => return is_own,
        }
        true
    }

    /// Makes it a child's turn, if it is there.
    pub fn choose(&mut self, child: Child) -> bool {
        let is_there = usize::from(child.0) <= self.marks.len();
        if is_there {
            self.current = child;
        }
        is_there
    }
}
