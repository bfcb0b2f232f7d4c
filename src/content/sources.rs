//! What the texts rest on.
