// embed.js: defines <gut-skin-check>. It is small, loads nothing before the element comes near the reader's view, and
// makes either a frame or, with mode="element", a shadow root with the check in it. It runs as a module and as a script of
// the older kind.
import { isRelative, lacksScheme } from "../booking";
import {
  ACCENT_PROPERTY,
  ADDRESS,
  ATTRIBUTES,
  type Attribute,
  ELEMENT,
  type Failure,
  MODE,
  MODES,
  type Mode,
  STILL_LOADING_MS,
  VERSION,
} from "../contract";
import { known } from "./address";
import { arrival, mayPass, soon } from "./arrive";
import type { Host, HostEvent, Run, Settings } from "./host";
import { isOld } from "./old";
import { frame, list } from "./outer";
import { reveal } from "./reveal";
import { trusted } from "./trusted";

declare global {
  interface DOMStringMap {
    /** On the view: the frame is there, or the checklist. */
    alive?: string;
  }
}

let base = known;
const at = (file: string) => new URL(file, base || document.baseURI).href;
// A script of the older kind cannot load from its own folder by itself.
const getHelp = (): Promise<typeof import("late/help")> => (base ? trusted(at(BUILD.help), BUILD.helpIntegrity) : import("late/help"));

// Without it nothing is hidden: the content of the tag stands above the checklist.
const SHEET = isOld() ? null : new CSSStyleSheet();
// `!important` here is stronger than that of the page around.
SHEET?.replaceSync(
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
  #slow: number | undefined;
  #tries = "";

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    if (SHEET) shadow.adoptedStyleSheets = [SHEET];
    shadow.append(this.#slot, this.#last, this.#view, make("slot", { name: "live" }));
    for (const touch of ["pointerdown", "focusin"]) this.addEventListener(touch, () => this.#start());
  }

  connectedCallback() {
    if (this.#run) return;
    Check.#near.observe(this);
  }

  disconnectedCallback() {
    // Not when it only moves.
    setTimeout(() => {
      if (this.isConnected) return;
      Check.#near.unobserve(this);
      this.#stop();
    });
  }

  #stop() {
    if (this.#run) running.splice(running.indexOf(this), 1);
    this.#run?.stop();
    this.#run = null;
    this.#view.replaceChildren();
    this.#show(false);
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
    // A copy of a check that runs has its live region, and nothing else that would speak there.
    for (const left of this.querySelectorAll(":scope>[slot=live]")) left.remove();
    const wanted = this.getAttribute(MODE)?.trim() || "frame";
    this.#mode ??= wanted === "element" ? wanted : "frame";
    if (this.#mode !== wanted) console.warn(`${ELEMENT}: ${MODE} is not usable; allowed: ${MODES}`);
    let stopped: boolean | undefined;
    // Until there is more.
    this.#run = { update() {}, stop: () => (stopped = true) };
    const host: Host = {
      element: this,
      view: this.#view,
      settings: () => this.#settings(),
      say: (...event) => this.#say(...event),
      fail: (...why) => this.#fail(...why),
      reveal: (box) => reveal(this, box),
      again: () => this.#again(),
    };
    this.#slow = setTimeout(() => this.#show(false, BUILD.stillLoading), STILL_LOADING_MS);
    const begin = () => {
      if (stopped) return;
      const page = at(BUILD.page);
      if (!SHEET) {
        this.#run = list(this.#view, page);
        this.#fail("old-browser", "");
        return;
      }
      if (this.#mode === "frame") this.#run = frame(host, page);
      else {
        // A file that did not come is asked for by another address: browsers keep to what came of the first.
        const part = at(BUILD.element) + this.#tries;
        arrival()
          .until(trusted<typeof import("late/element")>(part, BUILD.elementIntegrity))
          .then((part) => stopped || (this.#run = part.start(host)))
          .catch((cause) => stopped || void this.#fail(null, cause, part));
      }
      if (this.#mode === "element" || new URL(page).origin === location.origin)
        once(`${ELEMENT}: other scripts on this site can read the answers here. See ${at(BUILD.guide)}#who-can-read`);
    };
    if (base) begin();
    else getHelp().then((help) => ((base = help.base), begin()), (cause) => this.#fail("missing", cause));
  }

  #again() {
    this.#stop();
    this.#tries += "?";
    this.#start();
  }

  #say(...[type, detail]: HostEvent) {
    if (type === "ready") this.#show(true);
    if (type === "error") this.#failed(detail.code);
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // The check, or the content of the tag and what else there is to say.
  #show(check: boolean, words = "", view = check) {
    clearTimeout(this.#slow);
    this.#slot.className = check ? "off" : "";
    this.#view.className = view ? "" : "wait";
    this.#last.className = words ? "" : "off";
    this.#last.textContent = words;
  }

  // Where the content of the tag is not enough: whom to call, where to book and, unless the checklist has it, another try.
  #failed(code: Failure) {
    const alive = !SHEET || code === "changed" || this.#view.dataset.alive;
    const number = BUILD.numbers[this.getAttribute("country" satisfies Attribute)?.trim() as string] ?? BUILD.number;
    this.#show(false, BUILD.urgent.replace("{emergency}", number), !!alive);
    const { [ADDRESS]: url, "booking-label": label, site } = this.#settings();
    if (url && (/^https:\/\//i.test(url) || url.startsWith(site!)))
      this.#last.append(" ", make("a", { href: url, textContent: label || BUILD.book }));
    if (mayPass(code) && !alive)
      this.#last.append(" ", make("button", { type: "button", textContent: BUILD.tryAgain, onclick: () => this.#again() }));
  }

  // A failure that the check has not reported itself. What explains it may not come either.
  async #fail(code: Failure | null, cause: unknown, file = at(BUILD.page)) {
    this.#failed(code ?? "no-answer");
    const run = this.#run;
    // A browser takes back what is on its way to a page that is being left. That page's clocks stand still from then on.
    await new Promise((done) => setTimeout(done, 500));
    if (this.#run !== run) return;
    const help = await soon(getHelp());
    // A loader that outlived its files has the page of the new version still, and so the checklist.
    if (!help && this.#mode === "element" && !this.#view.dataset.alive && (await soon(fetch(at(BUILD.page))))?.ok && this.#run === run) {
      this.#run = list(this.#view, at(BUILD.page));
      this.#failed(code ?? "no-answer");
    }
    code ??= (await help?.find(cause, file)) ?? (base.startsWith("file:") ? "file" : "no-answer");
    if (help) help.tell(code, cause);
    else console.error(`${ELEMENT}: ${code}. See ${at(BUILD.guide)}#${code}`, cause);
    this.#say("error", { code });
  }
}

const owner = customElements.get(ELEMENT) as typeof Check | undefined;
if (!owner) customElements.define(ELEMENT, Check);
else if (!owner.gsc) {
  // Something else has the name: ours is another one, in the same places.
  const own = `${ELEMENT}-${VERSION}`;
  customElements.get(own) ?? customElements.define(own, Check);
  const replace = () => {
    for (const taken of document.querySelectorAll(ELEMENT)) {
      const element = make(own);
      for (const { name, value } of taken.attributes) element.setAttribute(name, value);
      element.append(...taken.childNodes);
      taken.replaceWith(element);
    }
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", replace);
  else replace();
  getHelp().then((help) => help.tell("taken"));
}
