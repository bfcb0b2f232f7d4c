// embed.js: defines <gut-skin-check>. It is small, loads nothing before the element comes near the reader's view, and
// makes either a frame or, with mode="element", a shadow root with the check in it. {{...}} is filled in by the build.
const NAME = "{{element}}";
const ATTRIBUTES = {{attributes}};
const at = (file) => new URL(file, import.meta.url).href;
const PAGE = at("{{page}}");
// Inside a sandbox without an origin the frame has none either.
const ORIGIN = self.origin === "null" ? "null" : new URL(PAGE).origin;

const SHEET = new CSSStyleSheet();
// `!important` here is stronger than that of the page around.
SHEET.replaceSync(
  ":host{display:block!important}:host([hidden]){display:none!important}" +
    "iframe{display:block;width:100%;border:0}" +
    ".wait{height:0;overflow:hidden;visibility:hidden}.off{display:none!important}" +
    ".gsc{all:initial;display:block;direction:ltr}",
);

const whole = (url) => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
};
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const told = new Set();
const once = (line) => told.has(line) || (told.add(line), console.info(line));

// Brings a part of the check into view: out from above and below the window and every box that scrolls around it, and
// from under a header or a banner that the page keeps in place.
const reveal = (element, left, top, bottom) => {
  const root = element.getRootNode();
  const cover = (y) => {
    let hit = root.elementFromPoint(left, y);
    if (!hit || element.contains(hit) || hit.contains(element)) return;
    while (hit && !/fixed|sticky/.test(getComputedStyle(hit).position)) hit = hit.parentElement;
    return hit?.getBoundingClientRect();
  };
  const within = (scroller, from, to) => {
    // As far as it really goes: not every box that could scroll does.
    const by = (distance) => {
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
  let box = element;
  while ((box = box.parentElement ?? box.getRootNode().host)) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top, bottom } = box.getBoundingClientRect();
    within(box, top, bottom);
  }
  within(document.scrollingElement, 0, innerHeight);
};

class Check extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  static gsc = {{version}};

  #slot = make("slot");
  #view = make("div", { className: "wait" });
  #last = make("p", { className: "off" });
  #near;
  #mode;
  #run;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [SHEET];
    shadow.append(this.#slot, this.#view, this.#last, make("slot", { name: "live" }));
    for (const touch of ["pointerdown", "focusin"]) this.addEventListener(touch, () => this.#start());
  }

  connectedCallback() {
    if (this.#run) return;
    this.#near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#start(), {
      rootMargin: "600px 0px",
    });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    // Not when it only moves.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#near?.disconnect();
      this.#run?.stop();
      this.#run = null;
      this.#view.replaceChildren();
      this.#show(false);
    });
  }

  attributeChangedCallback() {
    this.#run?.update();
  }

  // The settings as they are now. Only what depends on this page is worked out here; the check judges the values.
  #settings() {
    const settings = {};
    for (const name of ATTRIBUTES) if (this.hasAttribute(name)) settings[name] = this.getAttribute(name);
    const url = settings["{{address}}"]?.trim();
    if (url && !/^([a-z][\w+.-]*:|[\\/]{2})/i.test(url)) settings["{{address}}"] = whole(url);
    settings.accent ??= getComputedStyle(this).getPropertyValue("{{accent}}");
    settings.site = whole("/");
    const name = (element) => element.getAttribute("instance")?.trim() || "main";
    const all = [...this.getRootNode().querySelectorAll(this.localName)];
    if (all.find((other) => name(other) === name(this)) !== this) settings.second = "yes";
    return settings;
  }

  #start() {
    if (this.#run || !this.isConnected) return;
    this.#near.disconnect();
    const wanted = this.getAttribute("{{mode}}")?.trim() || "frame";
    this.#mode ??= wanted === "element" ? wanted : "frame";
    if (this.#mode !== wanted) console.warn(`${NAME}: {{mode}} is not usable; allowed: frame, element`);
    const host = {
      element: this,
      view: this.#view,
      settings: () => this.#settings(),
      say: (type, detail) => this.#say(type, detail),
      fail: (...why) => this.#fail(...why),
      reveal: (box) => reveal(this, box.left, box.top, box.bottom),
    };
    if (this.#mode === "frame") this.#run = frame(host);
    else {
      // Until its own part is there.
      const run = (this.#run = { update() {}, stop: () => (run.stopped = true) });
      import("{{inpage}}").then(
        (part) => run.stopped || (this.#run = part.start(host)),
        (cause) => this.#fail(null, cause, at("{{inpage}}")),
      );
    }
    if (this.#mode === "element" || ORIGIN === location.origin)
      once(`${NAME}: other scripts on this site can read the answers here. See ${at("{{docs}}")}#who-can-read`);
  }

  #say(type, detail) {
    if (type === "ready") this.#show(true);
    if (type === "error") this.#show(false, detail.code);
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // The check, or what stands inside the tag and, where that is not enough, whom to call and where to book.
  #show(check, failed) {
    this.#slot.className = check ? "off" : "";
    this.#view.className = check || this.#view.dataset.alive ? "" : "wait";
    this.#last.className = failed ? "" : "off";
    if (!failed) return;
    const number = {{numbers}}[this.getAttribute("country")?.trim()] ?? {{number}};
    this.#last.textContent = {{urgent}}.replace("{emergency}", number);
    const { "{{address}}": url, "booking-label": label, site } = this.#settings();
    if (/^https:\/\//i.test(url) || url?.startsWith(site))
      this.#last.append(" ", make("a", { href: url, textContent: label || {{book}} }));
  }

  // A failure that the check has not told of itself.
  async #fail(code, cause, file = PAGE) {
    const help = await import("{{help}}").catch(() => 0);
    code ??= (await help?.find?.(cause, file)) ?? "{{unknown}}";
    if (help) help.tell(code, cause);
    else console.error(`${NAME}: ${code}. See ${at("{{docs}}")}#${code}`, cause);
    this.#say("error", { code });
  }
}

// The check in a frame. Messages carry a namespace and a version, and count only from this frame and its origin.
const frame = ({ element, view, settings, say, fail, reveal }) => {
  // By its name the frame knows that settings will come.
  const inside = make("iframe", { name: NAME, title: "{{title}}", allow: "{{allow}}", referrerPolicy: "no-referrer", src: PAGE });
  inside.setAttribute("sandbox", "{{sandbox}}");
  let heard;
  let late;
  const failed = (code, cause) => {
    if (heard) return;
    heard = true;
    clearTimeout(late);
    fail(code, cause);
  };
  const wait = (time) => {
    clearTimeout(late);
    late = setTimeout(() => failed(null, "{{unknown}}"), time);
  };
  const update = () =>
    inside.contentWindow?.postMessage({ ns: "{{namespace}}", v: {{version}}, type: "settings", settings: settings() }, ORIGIN === "null" ? "*" : ORIGIN);
  const refused = ({ blockedURI, effectiveDirective }) => {
    if (blockedURI.startsWith(ORIGIN) && /^(frame|child|default)-src/.test(effectiveDirective)) failed("csp", effectiveDirective);
  };
  const hear = ({ source, origin, data }) => {
    if (source !== inside.contentWindow || origin !== ORIGIN || data?.ns !== "{{namespace}}" || data.v !== {{version}}) return;
    const { type, height, index, code, top, bottom } = data;
    if (type === "hello") {
      heard = view.dataset.alive = true;
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
    }
  };
  addEventListener("message", hear);
  document.addEventListener("securitypolicyviolation", refused);
  inside.addEventListener("load", () => heard || wait({{patience}}));
  wait({{patience}} * 3);
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

const owner = customElements.get(NAME);
if (!owner) customElements.define(NAME, Check);
else if (!owner.gsc) {
  // Something else has the name: ours is another one, in the same places.
  const own = `${NAME}-{{version}}`;
  customElements.get(own) ?? customElements.define(own, Check);
  for (const taken of document.querySelectorAll(NAME)) {
    const element = make(own);
    for (const { name, value } of taken.attributes) element.setAttribute(name, value);
    element.append(...taken.childNodes);
    taken.replaceWith(element);
  }
  import("{{help}}").then((help) => help.tell("taken"));
}
