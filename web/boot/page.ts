// What the parts of the start script share: the elements of index.html, the wait for the app, and the settings of a frame.
import { ELEMENT, type Message, NAMESPACE, Selector, VERSION } from "../contract";
import { arrival } from "../embed/arrive";

/** An element of index.html. The start screen is gone once the app has taken over. */
export const find = (selector: Selector) => document.querySelector<HTMLElement>(selector);

/** The page has been read to its end. */
export const complete = new Promise<unknown>((done) =>
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", done) : done(0),
);

const framed = parent !== self;
let met: boolean | undefined;

/** The wait for everything that the app needs. A page with embed.js hears of it until it is told `hello`. */
export const { heard, until } = arrival(() => {
  if (framed && !met && (name as unknown) === ELEMENT) parent.postMessage({ ns: NAMESPACE, v: VERSION, type: "loading" satisfies Message }, "*");
});

/** The settings are on the host; in a frame they come from the page around it. */
export const settings: Promise<unknown> = framed
  ? Promise.all([import("late/frame"), complete]).then(([frame]) => {
      heard();
      met = true;
      return frame.meet(find(Selector.HOST)!);
    })
  : complete;
