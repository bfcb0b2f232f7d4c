//! Phone numbers by country, exactly as the table "Strings the check shows" in docs/content.md 2i. They
//! were read in archived pages and nobody has called them; the About screen says so. The words around them are those of a
//! language.

/// The address of a phone link: the number without its spaces.
#[must_use]
pub fn tel(shown: &str) -> String {
    let mut address = String::from("tel:");
    address.extend(shown.chars().filter(|char| *char != ' '));
    address
}

/// United States.
pub mod us {
    /// The emergency number.
    pub const EMERGENCY: &str = "911";
    /// The poison line.
    pub const POISON: &str = "1-800-222-1222";
    /// The crisis line.
    pub const CRISIS: &str = "988";
    /// The child help line.
    pub const CHILDLINE: &str = "1-800-422-4453";
    /// The line that helps when food is hard to afford.
    pub const FOOD_HELP: &str = "211";
}

/// United Kingdom.
pub mod uk {
    /// The emergency number.
    pub const EMERGENCY: &str = "999";
    /// The advice line.
    pub const ADVICE: &str = "111";
    /// The poison line.
    pub const POISON: &str = "111";
    /// The crisis line.
    pub const CRISIS: &str = "116 123";
    /// The child help line.
    pub const CHILDLINE: &str = "0808 800 5000";
}

/// Canada.
pub mod ca {
    /// The emergency number.
    pub const EMERGENCY: &str = "911";
    /// The advice line.
    pub const ADVICE: &str = "811";
    /// The poison line.
    pub const POISON: &str = "1-844-764-7669";
    /// The crisis line.
    pub const CRISIS: &str = "988";
    /// The line that helps when food is hard to afford.
    pub const FOOD_HELP: &str = "211";
}

/// Australia.
pub mod au {
    /// The emergency number.
    pub const EMERGENCY: &str = "000";
    /// The advice line.
    pub const ADVICE: &str = "1800 022 222";
    /// The poison line.
    pub const POISON: &str = "13 11 26";
    /// The crisis line.
    pub const CRISIS: &str = "13 11 14";
}

/// Ireland.
pub mod ie {
    /// The emergency number.
    pub const EMERGENCY: &str = "112";
    /// The other emergency number.
    pub const EMERGENCY_TOO: &str = "999";
    /// The poison line.
    pub const POISON: &str = "01 809 2166";
    /// Whom to call at night instead.
    pub const POISON_AT_NIGHT: &str = "112";
    /// The crisis line.
    pub const CRISIS: &str = "116 123";
}

/// New Zealand.
pub mod nz {
    /// The emergency number.
    pub const EMERGENCY: &str = "111";
    /// The advice line.
    pub const ADVICE: &str = "0800 611 116";
    /// The poison line.
    pub const POISON: &str = "0800 764 766";
    /// The crisis line.
    pub const CRISIS: &str = "1737";
}
