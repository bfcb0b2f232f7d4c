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
/** How often it is looked whether anything is still guarded. */
const LOOK_MS = 50;

interface Place {
  x: number;
  y: number;
}
interface Places {
  window: Place;
  page: Place;
}
interface Lying extends Places {
  /** Since when it could be seen there; not yet, where it was not painted. */
  since: number;
  /** Whether it came to lie by the last tap. */
  near: boolean;
}

const isFar = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y) >= 1;
const placesOf = (control: Element): Places => {
  const { left: x, top: y } = control.getBoundingClientRect();
  return { window: { x, y }, page: { x: x + scrollX, y: y + scrollY } };
};
const isNear = (control: Element, place: Place | undefined) => {
  if (!place) return false;
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const { x, y } = place;
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) <= NEAR_PX;
};
// Neither scrolling moves a control on the page, nor does a scrolled page move what sticks to the window.
const isMoved = (before: Places, now: Places) => isFar(before.window, now.window) && isFar(before.page, now.page);
// What stays of a control when the app takes over from the page and puts another element in its place.
const nameOf = (control: Element) =>
  [...["name", "value", "href", "data-action"].map((name) => control.getAttribute(name)), control.textContent].join();

/** Guards everything within an element. */
export const guard = (host: HTMLElement) => {
  let lying = new Map<Element, Lying>();
  let tapped: Place | undefined;
  // Where the window's corner is on the screen, in the pixels of a click: a page may move a frame under a finger.
  let corner: Place | undefined;
  let screen: string | undefined;
  // Something has changed and was not painted yet.
  let changed: boolean | undefined;
  // A box around the check was scrolled, so that everything in it has moved on the page.
  let scrolled: boolean | undefined;
  let labeled: Element | null | undefined;
  // How far the clock of events is behind that of the page: in WebKit it has stood still while the page was kept for Back.
  let behind = Infinity;
  let clear: ReturnType<typeof setTimeout> | undefined;

  const isGuarded = (control: Element, at: number, moved?: Place) => {
    const { since, near } = lying.get(control) ?? { since: Infinity, near: false };
    return at < since + PAUSE_MS && (control.matches(LAST) || (near && isNear(control, tapped)) || isNear(control, moved));
  };

  // Where everything lies now. What has not moved has been there for as long as before.
  const measure = () => {
    const before = screen;
    screen = host.querySelector<HTMLElement>(Selector.SCREEN)?.dataset.screen;
    const gone = new Map<string, Lying>();
    if (screen === before) for (const [control, lay] of lying) if (!control.isConnected) gone.set(nameOf(control), lay);
    const now = new Map<Element, Lying>();
    for (const control of host.querySelectorAll(CONTROL)) {
      const place = placesOf(control);
      const lay = lying.get(control) ?? gone.get(nameOf(control));
      const { since, near } = lay && (scrolled || !isMoved(lay, place)) ? lay : { since: Infinity, near: isNear(control, tapped) };
      now.set(control, { ...place, since, near });
    }
    lying = now;
    scrolled = false;
  };
  const tell = () => {
    clearTimeout(clear);
    const now = performance.now();
    const guarded = changed ? tapped : [...lying.keys()].some((control) => isGuarded(control, now));
    for (const root of host.querySelectorAll<HTMLElement>(Selector.SCREEN))
      if (guarded) root.dataset.guarded = "";
      else delete root.dataset.guarded;
    if (guarded) clear = setTimeout(tell, LOOK_MS);
  };
  const change = () => {
    if (changed) return;
    changed = true;
    tell();
    // After the next paint, as late as the page comes to it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        changed = false;
        measure();
        const now = performance.now();
        for (const one of lying.values()) if (one.since === Infinity) one.since = now;
        tell();
      }),
    );
  };
  const onScroll = ({ target }: Event) => {
    scrolled ||= target !== document;
    // What the change has brought near may be scrolled away, and back.
    tell();
  };
  const onClick = (event: MouseEvent) => {
    behind = Math.min(behind, performance.now() - event.timeStamp);
    // A label clicks its input: it is the same tap.
    if (!event.detail || event.target === labeled) return;
    if (changed) measure();
    const control = (event.target as Element).closest(CONTROL);
    const now = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    // The page has moved the frame under the finger.
    const moved =
      tapped && corner && isFar(corner, now) ? { x: tapped.x + corner.x - now.x, y: tapped.y + corner.y - now.y } : undefined;
    if (control && isGuarded(control, event.timeStamp + behind, moved)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    tapped = { x: event.clientX, y: event.clientY };
    corner = now;
    labeled = control?.closest("label")?.control;
    setTimeout(() => (labeled = null));
  };

  const onShow = () => (behind = Infinity);

  host.addEventListener("click", onClick, true);
  addEventListener("pageshow", onShow);
  addEventListener("scroll", onScroll, { capture: true, passive: true });
  const changes = new MutationObserver(change);
  changes.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ["open", "hidden", "class"] });
  const sizes = new ResizeObserver(change);
  sizes.observe(host);
  change();
  return () => {
    host.removeEventListener("click", onClick, true);
    removeEventListener("pageshow", onShow);
    removeEventListener("scroll", onScroll, { capture: true });
    changes.disconnect();
    sizes.disconnect();
    clearTimeout(clear);
  };
};
