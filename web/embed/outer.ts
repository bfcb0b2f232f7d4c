// The check in a frame, as the page around sees it. Messages carry a namespace and a version, and count only from this frame
// and its origin.
import { ALLOW, ELEMENT, type Failure, FRAME_TIMEOUT_MS, type Message, NAMESPACE, SANDBOX, SILENCE_MS, VERSION } from "../contract";
import type { Host, Run } from "./host";
import { scale } from "./reveal";
import { trusted } from "./trusted";

const make = (page: string, sandbox: string) => {
  // Browsers warn of a name that they do not know, Chromium of sharing on Linux. The others do not tell which they know: there
  // it is sharing alone.
  const { featurePolicy } = document as { featurePolicy?: { features(): string[] } };
  const known = featurePolicy?.features() ?? ["web-share"];
  const allow = ALLOW.split("; ").filter((name) => known.includes(name)).join("; ");
  // By its name the frame knows that settings will come. Until it tells its height it is as high as it says here.
  const inside = Object.assign(document.createElement("iframe"), {
    name: ELEMENT,
    title: BUILD.title,
    allow,
    referrerPolicy: "no-referrer",
    width: "100%",
    height: "900",
    frameBorder: "0",
    src: page,
  });
  inside.setAttribute("sandbox", sandbox);
  return inside;
};

/** The checklist alone: what the page shows where no script runs. */
export const list = (view: HTMLElement, page: string): Run => {
  view.replaceChildren(make(page, SANDBOX.replace("allow-scripts", "")));
  view.dataset.alive = "true";
  return { update() {}, stop: () => delete view.dataset.alive };
};

/** The check. */
export const frame = ({ view, settings, say, fail, reveal }: Host, page: string): Run => {
  // Inside a sandbox without an origin the frame has none either. A page from a disk has none, but its frame has.
  const ORIGIN = self.origin === "null" && location.protocol !== "file:" ? "null" : new URL(page).origin;
  const inside = make(page, SANDBOX);
  let heard: boolean | undefined;
  let runs: boolean | undefined;
  let late: number | undefined;
  const failed = (code: Failure | null, cause: unknown) => {
    if (heard) return;
    heard = true;
    clearTimeout(late);
    fail(code, cause);
  };
  const wait = (time: number) => {
    clearTimeout(late);
    // Whatever asks for consent takes the address away, or the whole frame.
    late = setTimeout(() => failed(runs ? "stalled" : null, inside.src === page ? "no-answer" : "consent"), time);
  };
  const update = () =>
    inside.contentWindow?.postMessage({ ns: NAMESPACE, v: VERSION, type: "settings", settings: settings() }, ORIGIN === "null" ? "*" : ORIGIN);
  const refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (blockedURI.startsWith(ORIGIN) && /^(frame|child|default)-src/.test(effectiveDirective)) failed("csp", effectiveDirective);
  };
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== inside.contentWindow || origin !== ORIGIN || data?.ns !== NAMESPACE || data.v !== VERSION) return;
    const { type, height, index, code, top, bottom, heights } = data as { type: Message; code: Failure; heights: number[] } & Record<
      "height" | "index" | "top" | "bottom",
      number
    >;
    if (type === "loading") {
      runs = true;
      view.dataset.alive = "true";
      heard || wait(SILENCE_MS);
    } else if (type === "hello") {
      heard = true;
      view.dataset.alive = "true";
      clearTimeout(late);
      update();
    } else if (type === "height") {
      inside.style.height = `${height}px`;
      // On paper it was another height, too.
      view.removeAttribute("style");
      say(type, { height });
    } else if (type === "paper") {
      trusted<typeof import("late/print")>(new URL(BUILD.print, page).href, BUILD.printIntegrity).then(({ print }) => print(view, heights), () => {});
    } else if (type === "step") say(type, { index });
    else if (type === "ready" || type === "done") say(type);
    else if (type === "error") say(type, { code });
    else if (type === "reveal") {
      const box = inside.getBoundingClientRect();
      const by = scale(inside);
      reveal({ left: box.left + box.width / 2, top: box.top + top * by, bottom: box.top + bottom * by });
    } else (type) satisfies "settings"; // It goes the other way. Any other type needs a line above, or this does not compile.
  };
  addEventListener("message", hear);
  document.addEventListener("securitypolicyviolation", refused);
  // What is shown may be a page of the browser's own, or one that something has changed on its way.
  inside.addEventListener("load", () => heard || runs || wait(FRAME_TIMEOUT_MS));
  wait(SILENCE_MS);
  view.replaceChildren(inside);
  return {
    update,
    stop() {
      clearTimeout(late);
      delete view.dataset.alive;
      view.removeAttribute("style");
      removeEventListener("message", hear);
      document.removeEventListener("securitypolicyviolation", refused);
    },
  };
};
