//! What a practice's page and the check say to each other. What is stable is in `contract`, which is pure.
//! The scripts beside it are what a browser runs of it:
//!
//! - `loader.js` is `embed.js`: it defines the element, makes the frame and hears it;
//! - `frame.js` runs in the frame and speaks with the loader; `element.js` runs the check in the page itself;
//!   `watch.js` is what those two share; `help.js` says what went wrong, and is loaded only then;
//! - `start.js` starts the check in index.html, alone or in a frame;
//! - `setup/` is the page that makes the snippet.

pub mod contract;
pub mod page;
