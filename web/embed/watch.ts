// Hears the check by the names of its screens alone, and says what a page may know: that it is ready, how high it is,
// which part was reached, that a result was shown. Part of frame.js and of element.js.
const STEPS = {{steps}};
const watch = (host, say) => {
  let acted, ready, failed, screen, height;
  let step = 0;

  const measure = () => {
    const now = Math.ceil(host.getBoundingClientRect().height);
    // Without a width nothing is laid out yet: a closed tab.
    if (now && now !== height && host.clientWidth) say("height", { height: (height = now) });
  };
  const reveal = (from, to) => {
    const box = from.getBoundingClientRect();
    say("reveal", { left: box.left + box.width / 2, top: box.top, bottom: (to ?? from).getBoundingClientRect().bottom });
  };
  const tell = (code) => import("{{help}}").then((help) => help.tell(code), () => {});
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
    const shown = (found) => !found.hidden && !found.closest("#gsc-static");
    const root = host.dataset.screen ? host : [...host.querySelectorAll("[data-screen]")].find(shown);
    if (!root || root.dataset.screen === screen) return;
    screen = root.dataset.screen;
    measure();
    if (screen === "failed") {
      if (failed) return;
      failed = true;
      // Of what kept it from starting the start script has told.
      const { cause } = root.dataset;
      say("error", { code: cause ?? "panic" });
      if (!cause) tell("panic");
      return;
    }
    if (!ready) begun();
    if (screen === "start") step = 0;
    const now = STEPS.findIndex((questions) => questions.includes(screen)) + 1;
    if (now > step) say("step", { index: (step = now) });
    if (screen === "result" && step <= STEPS.length) {
      step = STEPS.length + 1;
      say("done");
    }
    // At once, so that nothing moves later under a thumb; and never before the parent's first action.
    if (acted) reveal(host, host.querySelector("[data-heading]"));
  };

  const screens = new MutationObserver(look);
  screens.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-screen"] });
  const size = new ResizeObserver(measure);
  size.observe(host);
  host.addEventListener("click", () => (acted = true), true);
  // What the reader goes to by keys, and where the app sends him after a tap: the browser alone does not scroll the page
  // around a frame everywhere.
  host.addEventListener("focusin", ({ target }) => target.matches(":focus-visible,[data-problem],#gsc-first") && setTimeout(() => reveal(target)));
  look();
  return () => {
    screens.disconnect();
    size.disconnect();
  };
};
