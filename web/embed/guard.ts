// What has just come under a finger does nothing. A tap that was meant for the screen before would otherwise act on what
// stands there now: call a number, take back a danger sign, answer a question.
//
// Guarded is a control that came to lie by the last tap, by a change of the screen or of the layout, and "not now" wherever
// it is: both for a moment after they could be seen. Keys, and clicks by scripts and by assistive technology, always count.
import { Action, Selector } from "../contract";

const LAST = `[data-action=${Action.NOT_NOW}]`;
const CONTROL = "a,button,summary,label,input";
/** How near is under the same finger, in CSS pixels. */
const NEAR_PX = 24;
/** How long a control has to be seen before a finger that was there already may press it. */
const PAUSE_MS = 500;

interface Place {
  x: number;
  y: number;
}
/** Where a control lies, and since when it could be seen there; not yet, where it was not painted. */
interface Lying extends Place {
  since: number;
}

/** Guards everything within an element. */
export const guard = (host: HTMLElement) => {
  const lying = new Map<Element, Lying>();
  let tapped: Place | undefined;
  // Where the window's corner is on the screen, in the pixels of a click: a page may move a frame under a finger.
  let corner: Place | undefined;
  let clear: ReturnType<typeof setTimeout> | undefined;

  const isLast = (control: Element) => control.matches(LAST);
  const isNear = (control: Element, { x, y }: Place) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) <= NEAR_PX;
  };
  const isGuarded = (control: Element, at: number, place: Place | undefined) =>
    at < (lying.get(control)?.since ?? Infinity) + PAUSE_MS && (isLast(control) || (!!place && isNear(control, place)));

  const root = () => host.closest<HTMLElement>(Selector.SCREEN) ?? host.querySelector<HTMLElement>(Selector.SCREEN);
  const tell = () => {
    const now = performance.now();
    const guarded = [...lying.keys()].some((control) => isGuarded(control, now, tapped));
    const at = root();
    if (at && guarded) at.dataset.guarded = "";
    else delete at?.dataset.guarded;
    clearTimeout(clear);
    if (guarded) clear = setTimeout(tell, 50);
  };

  const look = () => {
    const now = performance.now();
    const here = new Set(host.querySelectorAll(CONTROL));
    for (const control of lying.keys()) if (!here.has(control)) lying.delete(control);
    let moved = false;
    for (const control of here) {
      const { left: x, top: y } = control.getBoundingClientRect();
      const before = lying.get(control);
      if (before && Math.hypot(before.x - x, before.y - y) < 1) continue;
      lying.set(control, { x, y, since: Infinity });
      moved = true;
    }
    if (!moved) return;
    // After the next paint, as late as the page comes to it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const seen = performance.now();
        for (const one of lying.values()) if (one.since === Infinity) one.since = Math.max(now, seen);
        tell();
      }),
    );
    tell();
  };
  const scrolled = () => {
    // What the parent scrolls is not brought under a finger by the check.
    for (const [control, one] of lying) ({ left: one.x, top: one.y } = control.getBoundingClientRect());
  };

  const onClick = (event: MouseEvent) => {
    if (!event.detail) return;
    const control = (event.target as Element).closest(CONTROL);
    const now = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    const place = tapped && corner && { x: tapped.x + corner.x - now.x, y: tapped.y + corner.y - now.y };
    if (control && (isGuarded(control, event.timeStamp, place) || isGuarded(control, event.timeStamp, tapped))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    tapped = { x: event.clientX, y: event.clientY };
    corner = now;
  };
  host.addEventListener("click", onClick, true);
  addEventListener("scroll", scrolled, { capture: true, passive: true });
  const changes = new MutationObserver(look);
  changes.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ["open", "hidden", "class"] });
  const sizes = new ResizeObserver(look);
  sizes.observe(host);
  look();
  return () => {
    host.removeEventListener("click", onClick, true);
    removeEventListener("scroll", scrolled, { capture: true });
    changes.disconnect();
    sizes.disconnect();
    clearTimeout(clear);
  };
};
