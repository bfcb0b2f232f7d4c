// Brings a part of the check into the reader's view, in pages of any kind.
import type { Box } from "./host";

/** How many pixels of the window one of an element's own is: a page may zoom or scale what it holds. */
export const scale = (element: HTMLElement) => {
  const by = element.getBoundingClientRect().width / element.offsetWidth;
  // Its own width is told in whole pixels.
  return Math.abs(by - 1) > 0.01 ? by : 1;
};

/**
 * Scrolls out from above and below the window and every box that scrolls around an element, and from under a header or a
 * banner that the page keeps in place.
 */
export const reveal = (element: Element, { left, top, bottom }: Box) => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const cover = (y: number) => {
    let hit = root.elementFromPoint(left, y);
    if (!hit || element.contains(hit) || hit.contains(element)) return;
    while (hit && !/fixed|sticky/.test(getComputedStyle(hit).position)) hit = hit.parentElement;
    return hit?.getBoundingClientRect();
  };
  const within = (scroller: Element, from: number, to: number) => {
    // As far as it really goes: not every box that could scroll does.
    const by = (distance: number) => {
      const before = element.getBoundingClientRect().top;
      scroller.scrollBy({ top: distance / scale(scroller as HTMLElement), behavior: "instant" });
      const moved = element.getBoundingClientRect().top - before;
      top += moved;
      bottom += moved;
    };
    if (bottom > to) by(Math.min(bottom - to + 8, top - from));
    let under = cover(bottom - 1);
    if (under) by(Math.min(bottom - under.top + 8, top - from));
    if (top < from) by(top - from - 8);
    under = cover(top + 1);
    if (under) by(top - under.bottom - 8);
  };
  let box: Element | undefined = element;
  while ((box = box.parentElement ?? (box.getRootNode() as ShadowRoot).host)) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top, bottom } = box.getBoundingClientRect();
    within(box, top, bottom);
  }
  within(document.scrollingElement!, 0, innerHeight);
};
