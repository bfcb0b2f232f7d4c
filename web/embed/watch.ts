// Watches the check by the names of its screens alone, and reports what a host page may know: that it is ready, how high
// it is, which part was reached, that a result was shown. Used by frame.ts and element.ts.
import { type Failure, Screen, Selector } from "../contract";
import type { Report } from "./host";
import { scale } from "./reveal";

/** Begins to watch; the answer ends it. */
export const watch = (host: HTMLElement, help: () => Promise<typeof import("late/help")>, say: (...report: Report) => void) => {
  let acted: boolean | undefined;
  let ready: boolean | undefined;
  let failed: boolean | undefined;
  let screen: string | undefined;
  let height: number;
  let step = 0;
  const reached = new Set<number>();

  const measure = () => {
    // While the page around is printed, a frame is laid out for paper.
    if (matchMedia("print").matches) return;
    // In its own pixels, whatever the page around makes of them.
    const now = scale(host) === 1 ? Math.ceil(host.getBoundingClientRect().height) : host.offsetHeight;
    // Without a width nothing is laid out yet: a closed tab.
    if (now && now !== height && host.clientWidth) say("height", { height: (height = now) });
  };
  const reveal = (from: Element, to?: Element | null) => {
    const box = from.getBoundingClientRect();
    say("reveal", { left: box.left + box.width / 2, top: box.top, bottom: (to ?? from).getBoundingClientRect().bottom });
  };
  const tell = (code: Failure) => help().then((help) => help.tell(code), () => {});
  const begun = () => {
    ready = true;
    say("ready");
    try {
      void localStorage;
    } catch {
      tell("storage");
    }
  };
  const look = () => {
    const shown = (found: HTMLElement) => !found.hidden && !found.closest(Selector.STATIC);
    const root = host.dataset.screen ? host : [...host.querySelectorAll<HTMLElement>(Selector.SCREEN)].find(shown);
    const now = root?.dataset.screen;
    if (!now || now === screen) return;
    screen = now;
    measure();
    if (screen === Screen.FAILED) {
      if (failed) return;
      failed = true;
      // The start script has explained what kept the app from starting.
      const cause = root.dataset.cause as Failure | undefined;
      say("error", { code: cause ?? "panic" });
      if (!cause) tell("panic");
      return;
    }
    if (!ready) begun();
    if (screen === Screen.START) {
      step = 0;
      reached.clear();
    }
    let part = BUILD.steps.findIndex((questions) => questions.includes(now));
    // The parent's worry says which topic comes first: told by its own number, it would be an answer.
    if (BUILD.stepsByWorry.includes(part)) part = BUILD.stepsByWorry[reached.add(part).size - 1]!;
    if (part >= step) say("step", { index: (step = part + 1) });
    if (screen === Screen.RESULT && step <= BUILD.steps.length) {
      step = BUILD.steps.length + 1;
      say("done");
    }
    // At once, so that nothing moves later under a thumb; and never before the parent's first action.
    if (acted) reveal(host, host.querySelector(Selector.HEADING));
  };

  const screens = new MutationObserver(look);
  screens.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-screen"] });
  const size = new ResizeObserver(measure);
  size.observe(host);
  host.addEventListener("click", () => (acted = true), true);
  // What the reader moves to by keys, and where the app puts the focus after a tap: not every browser scrolls the page
  // around a frame by itself.
  host.addEventListener("focusin", (event) => {
    const target = event.target as Element;
    if (!target.matches(`:focus-visible,${Selector.PROBLEM},${Selector.FIRST}`)) return;
    // By keys the focus of one of several is the answer: the page around hears where all of them are.
    const place = (target.matches("[type=radio]") && target.closest("fieldset")) || target;
    setTimeout(() => reveal(place));
  });
  look();
  host.dataset.revealed = "";
  return () => {
    screens.disconnect();
    size.disconnect();
  };
};
