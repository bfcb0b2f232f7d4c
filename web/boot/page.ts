// What the start script and the early taps share: the elements of index.html, and the settings of a frame.
import { Selector } from "../contract";

/** An element of index.html. The start screen is gone once the app has taken over. */
export const find = (selector: Selector) => document.querySelector<HTMLElement>(selector);

/** The page has been read to its end. */
export const complete = new Promise<unknown>((done) =>
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", done) : done(0),
);

/** The settings are on the host; in a frame they come from the page around it. */
export const settings: Promise<unknown> =
  parent === self ? complete : Promise.all([import("late/frame"), complete]).then(([frame]) => frame.meet(find(Selector.HOST)!));
