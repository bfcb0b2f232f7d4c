//! The browser's two stores, or `None` where it denies them: the guard before every use of gloo-storage,
//! which panics there.

use web_sys::{Storage, window};

/// The local store, if there is one and it may be used.
#[must_use]
pub fn local() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The session store, if there is one and it may be used.
#[must_use]
pub fn session() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}
