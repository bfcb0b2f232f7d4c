// A host page in TypeScript. It never runs: what must compile compiles, and what is marked must not.
import type { GutSkinCheckAttributes, GutSkinCheckElement } from "../../../web/embed";

const check = document.querySelector("gut-skin-check")!;
const made: GutSkinCheckElement = document.createElement("gut-skin-check");
document.body.append(made);

check.addEventListener("ready", () => check.hidden);
check.addEventListener("height", (event) => event.detail.height.toFixed(0));
check.addEventListener("step", ({ detail }) => detail.index + 1);
check.addEventListener("done", function () {
  this.remove();
});
check.addEventListener("error", ({ detail: { code } }) => {
  if (code === "no-wasm") return "an old browser";
  // @ts-expect-error There is no such code.
  return code === "no-wasn";
});
check.addEventListener("click", (event) => event.clientX, { once: true });
// @ts-expect-error There is no such event.
check.addEventListener("answer", () => {});
// @ts-expect-error A step has an index alone.
check.addEventListener("step", (event) => event.detail.question);
// @ts-expect-error Not the error event of other elements.
check.addEventListener("error", (event: ErrorEvent) => event.message);
const heard = (event: CustomEvent<{ index: number }>) => event.detail.index;
check.addEventListener("step", heard);
check.removeEventListener("step", heard);

check.setAttribute("mode", "element");
check.setAttribute("keep-days", "30");
check.setAttribute("class", "wide");
// @ts-expect-error There are two modes.
check.setAttribute("mode", "popup");
// @ts-expect-error The code of the United Kingdom is `uk`.
check.setAttribute("country", "gb");

export const settings: GutSkinCheckAttributes = { practice: "Sunny Dietitians", "booking-url": "/book", theme: "dark" };
// @ts-expect-error Attributes are written with a hyphen.
settings.bookingUrl = "/book";

// A site with React or another JSX: its elements take the same attributes.
export interface IntrinsicElements {
  "gut-skin-check": GutSkinCheckAttributes & { children?: unknown };
}
