// embed.js: defines <gut-skin-check>. It is small, loads nothing before the element comes near the reader's view, and
// makes either a frame or, with mode="element", a shadow root with the check in it.
import { isRelative, lacksScheme } from "../booking";
import {
  ACCENT_PROPERTY,
  ADDRESS,
  ALLOW,
  ATTRIBUTES,
  type Attribute,
  ELEMENT,
  type Failure,
  FRAME_TIMEOUT_MS,
  type Message,
  MODE,
  MODES,
  type Mode,
  NAMESPACE,
  SANDBOX,
  VERSION,
} from "../contract";
import type { Box, Host, HostEvent, Run, Settings } from "./host";

declare global {
  interface DOMStringMap {
    /** On the view: the frame has answered. */
    alive?: string;
  }
}

const at = (file: string) => new URL(file, import.meta.url).href;
const PAGE = at(BUILD.page);
// Inside a sandbox without an origin the frame has none either.
const ORIGIN = self.origin === "null" ? "null" : new URL(PAGE).origin;

const SHEET = new CSSStyleSheet();
// `!important` here is stronger than that of the page around.
SHEET.replaceSync(
  ":host{display:block!important}:host([hidden]){display:none!important}" +
    "iframe{display:block;width:100%;border:0}" +
    ".wait{height:0;overflow:hidden;visibility:hidden}.off{display:none!important}" +
    ".gsc{all:initial;display:block;direction:" +
    BUILD.direction +
    "}",
);

const whole = (url: string) => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
};
type Made<Tag> = Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement;
const make = <Tag extends string>(tag: Tag, properties?: Partial<Made<Tag>>) =>
  Object.assign(document.createElement(tag), properties) as Made<Tag>;
const told = new Set<string>();
const once = (line: string) => told.has(line) || (told.add(line), console.info(line));

// Brings a part of the check into view: out from above and below the window and every box that scrolls around it, and
// from under a header or a banner that the page keeps in place.
const reveal = (element: Element, { left, top, bottom }: Box) => {
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
      scroller.scrollBy({ top: distance, behavior: "instant" });
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

// The checks of the page that run, in the order in which they began.
const running: HTMLElement[] = [];

class Check extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  static gsc = VERSION;
  // One for all: those that come into view at once begin in the order in which they stand.
  static #near = new IntersectionObserver(
    (seen) => {
      for (const entry of seen) if (entry.isIntersecting) (entry.target as Check).#start();
    },
    { rootMargin: "600px 0px" },
  );

  #slot = make("slot");
  #view = make("div", { className: "wait" });
  #last = make("p", { className: "off" });
  #mode: Mode | undefined;
  #run: Run | null | undefined;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [SHEET];
    shadow.append(this.#slot, this.#view, this.#last, make("slot", { name: "live" }));
    for (const touch of ["pointerdown", "focusin"]) this.addEventListener(touch, () => this.#start());
  }

  connectedCallback() {
    if (this.#run) return;
    // A copy of a check that runs has its live region, and nothing else that would speak there.
    for (const left of this.querySelectorAll(":scope>[slot=live]")) left.remove();
    Check.#near.observe(this);
  }

  disconnectedCallback() {
    // Not when it only moves.
    setTimeout(() => {
      if (this.isConnected) return;
      Check.#near.unobserve(this);
      if (this.#run) running.splice(running.indexOf(this), 1);
      this.#run?.stop();
      this.#run = null;
      this.#view.replaceChildren();
      this.#show(false);
    });
  }

  attributeChangedCallback() {
    this.#run?.update();
  }

  // The settings as they are now. An address is made whole here, where the page's own is known; the check judges
  // the values.
  #settings() {
    const settings: Settings = {};
    for (const name of ATTRIBUTES) if (this.hasAttribute(name)) settings[name] = this.getAttribute(name)!;
    const url = settings[ADDRESS]?.trim();
    if (url && isRelative(url)) settings[ADDRESS] = whole(url);
    else if (url && lacksScheme(url)) {
      settings[ADDRESS] = `https://${url}`;
      once(`${ELEMENT}: ${ADDRESS} lacks https://, which was added`);
    }
    settings.accent ??= getComputedStyle(this).getPropertyValue(ACCENT_PROPERTY);
    settings.site = whole("/");
    const name = (element: Element) => element.getAttribute("instance" satisfies Attribute)?.trim() || "main";
    // Only one that runs counts: a twin that the page hides keeps nothing for anybody.
    if (running.find((other) => name(other) === name(this)) !== this) settings.second = "yes";
    return settings;
  }

  #start() {
    if (this.#run || !this.isConnected) return;
    Check.#near.unobserve(this);
    running.push(this);
    const wanted = this.getAttribute(MODE)?.trim() || "frame";
    this.#mode ??= wanted === "element" ? wanted : "frame";
    if (this.#mode !== wanted) console.warn(`${ELEMENT}: ${MODE} is not usable; allowed: ${MODES}`);
    const host: Host = {
      element: this,
      view: this.#view,
      settings: () => this.#settings(),
      say: (...event) => this.#say(...event),
      fail: (...why) => this.#fail(...why),
      reveal: (box) => reveal(this, box),
    };
    if (this.#mode === "frame") this.#run = frame(host);
    else {
      // Until its own part is there.
      let stopped: boolean | undefined;
      this.#run = { update() {}, stop: () => (stopped = true) };
      import("late/element").then(
        (part) => stopped || (this.#run = part.start(host)),
        (cause) => this.#fail(null, cause, at(BUILD.element)),
      );
    }
    if (this.#mode === "element" || ORIGIN === location.origin)
      once(`${ELEMENT}: other scripts on this site can read the answers here. See ${at(BUILD.guide)}#who-can-read`);
  }

  #say(...[type, detail]: HostEvent) {
    if (type === "ready") this.#show(true);
    if (type === "error") this.#show(false, detail.code);
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // The check, or the content of the tag and, where that is not enough, whom to call and where to book.
  #show(check: boolean, failed?: Failure) {
    this.#slot.className = check ? "off" : "";
    this.#view.className = check || this.#view.dataset.alive ? "" : "wait";
    this.#last.className = failed ? "" : "off";
    if (!failed) return;
    const number = BUILD.numbers[this.getAttribute("country" satisfies Attribute)?.trim() as string] ?? BUILD.number;
    this.#last.textContent = BUILD.urgent.replace("{emergency}", number);
    const { [ADDRESS]: url, "booking-label": label, site } = this.#settings();
    if (url && (/^https:\/\//i.test(url) || url.startsWith(site!)))
      this.#last.append(" ", make("a", { href: url, textContent: label || BUILD.book }));
  }

  // A failure that the check has not reported itself.
  async #fail(code: Failure | null, cause: unknown, file = PAGE) {
    const help = await import("late/help").catch(() => null);
    code ??= (await help?.find(cause, file)) ?? "no-answer";
    if (help) help.tell(code, cause);
    else console.error(`${ELEMENT}: ${code}. See ${at(BUILD.guide)}#${code}`, cause);
    this.#say("error", { code });
  }
}

// The check in a frame. Messages carry a namespace and a version, and count only from this frame and its origin.
const frame = ({ view, settings, say, fail, reveal }: Host): Run => {
  // By its name the frame knows that settings will come.
  const inside = make("iframe", { name: ELEMENT, title: BUILD.title, allow: ALLOW, referrerPolicy: "no-referrer", src: PAGE });
  inside.setAttribute("sandbox", SANDBOX);
  let heard: boolean | undefined;
  let late: number | undefined;
  const failed = (code: Failure | null, cause: unknown) => {
    if (heard) return;
    heard = true;
    clearTimeout(late);
    fail(code, cause);
  };
  const wait = (time: number) => {
    clearTimeout(late);
    late = setTimeout(() => failed(null, "no-answer" satisfies Failure), time);
  };
  const update = () =>
    inside.contentWindow?.postMessage({ ns: NAMESPACE, v: VERSION, type: "settings", settings: settings() }, ORIGIN === "null" ? "*" : ORIGIN);
  const refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (blockedURI.startsWith(ORIGIN) && /^(frame|child|default)-src/.test(effectiveDirective)) failed("csp", effectiveDirective);
  };
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== inside.contentWindow || origin !== ORIGIN || data?.ns !== NAMESPACE || data.v !== VERSION) return;
    const { type, height, index, code, top, bottom } = data as { type: Message; code: Failure } & Record<
      "height" | "index" | "top" | "bottom",
      number
    >;
    if (type === "hello") {
      heard = true;
      view.dataset.alive = "true";
      clearTimeout(late);
      update();
    } else if (type === "height") {
      inside.style.height = `${height}px`;
      say(type, { height });
    } else if (type === "step") say(type, { index });
    else if (type === "ready" || type === "done") say(type);
    else if (type === "error") say(type, { code });
    else if (type === "reveal") {
      const box = inside.getBoundingClientRect();
      reveal({ left: box.left + box.width / 2, top: box.top + top, bottom: box.top + bottom });
    } else (type) satisfies "settings"; // It goes the other way. Any other type needs a line above, or this does not compile.
  };
  addEventListener("message", hear);
  document.addEventListener("securitypolicyviolation", refused);
  inside.addEventListener("load", () => heard || wait(FRAME_TIMEOUT_MS));
  wait(FRAME_TIMEOUT_MS * 3);
  view.replaceChildren(inside);
  return {
    update,
    stop() {
      clearTimeout(late);
      delete view.dataset.alive;
      removeEventListener("message", hear);
      document.removeEventListener("securitypolicyviolation", refused);
    },
  };
};

const owner = customElements.get(ELEMENT) as typeof Check | undefined;
if (!owner) customElements.define(ELEMENT, Check);
else if (!owner.gsc) {
  // Something else has the name: ours is another one, in the same places.
  const own = `${ELEMENT}-${VERSION}`;
  customElements.get(own) ?? customElements.define(own, Check);
  for (const taken of document.querySelectorAll(ELEMENT)) {
    const element = make(own);
    for (const { name, value } of taken.attributes) element.setAttribute(name, value);
    element.append(...taken.childNodes);
    taken.replaceWith(element);
  }
  import("late/help").then((help) => help.tell("taken"));
}
