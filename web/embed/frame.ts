// The frame's side of the messages with embed.js. Loaded by the start script when the page is in a frame.
import { ELEMENT, FRAME_TIMEOUT_MS, type Message, Name, NAMESPACE, PLAIN_FRAME_TIMEOUT_MS, SETTINGS, VERSION } from "../contract";
import { paper } from "./paper";
import { watch } from "./watch";

/**
 * Waits for the settings, and reports to the page around from then on.
 *
 * Settings come by message, never by address, or anyone could plant a booking link. The first page that sends them is
 * the one that gets the reports; before that the frame says only that it is there.
 */
export const meet = (host: HTMLElement) =>
  new Promise<void>((begin) => {
    let page: string | undefined;
    const post = (type: Message, more?: object) =>
      parent.postMessage({ ns: NAMESPACE, v: VERSION, type, ...more }, !page || page === "null" ? "*" : page);

    // Where the page around is of the same origin, its scripts can reach in. No message says otherwise.
    try {
      if (parent.document) host.dataset.shared = "yes";
    } catch {}

    addEventListener("message", ({ source, origin, data }) => {
      if (source !== parent || data?.ns !== NAMESPACE || data.v !== VERSION || data.type !== "settings") return;
      if (page && origin !== page) return;
      for (const name of SETTINGS) {
        if (name === "shared") continue;
        const value = data.settings?.[name];
        if (typeof value === "string") host.setAttribute(`data-${name}`, value);
        else host.removeAttribute(`data-${name}`);
      }
      dispatchEvent(new Event(Name.SETTINGS));
      if (page) return;
      page = origin;
      // The page gives the frame its whole height from now on: a scroll bar would only come and go.
      document.documentElement.style.overflow = "hidden";
      watch(host, () => import("late/help"), post);
      paper(host, (heights) => post("paper", { heights }));
      begin();
    });
    post("hello");
    // A plain frame gets no settings. A page with embed.js may be busy, and may want nothing to be stored: wait for it.
    setTimeout(begin, (name as unknown) === ELEMENT ? FRAME_TIMEOUT_MS : PLAIN_FRAME_TIMEOUT_MS);
  });
