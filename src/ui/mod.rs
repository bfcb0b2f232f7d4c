//! The screens: plain functions from a model to HTML, and the one stateful component that shows them.
//!
//! `view` is what every function is given, `draw` what it draws with; `page` is the frame around a screen; `screens` has a room for
//! each screen, `parts` what several of them share. There are no words in it: they come from `content`.

mod draw;
pub mod page;
mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "web")]
pub mod root;
pub(crate) mod screens;
pub mod spoken;
pub mod view;
