// Which browsers are too old. Those that have these three have everything else that the check needs, too: of all that is
// on the list in xtask/src/check/browsers.rs each engine learned one of them last. A test holds the two together.
const NEEDED = "(color:color-mix(in srgb,red,red)) and selector(:has(a))";

/** Whether the browser is older than those that the check is made for. */
export const isOld = () => {
  try {
    new CSSStyleSheet();
    return !CSS.supports(NEEDED);
  } catch {
    return true;
  }
};
