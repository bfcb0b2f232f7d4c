// Writes down everything that could carry something out of the page: requests, stores, the address and the history, titles,
// cookies, messages, and what a parent gives away by a tap. Each line is a kind and a text.
{
  const ledger = (window.gscLedger = []);
  const text = (value) => {
    if (value instanceof Request) return value.url;
    if (value instanceof Blob) return "[a file]";
    try {
      return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (kind, ...what) => ledger.push([kind, what.map(text).join(" ")]);
  const spy = (owner, kind, ...names) => {
    for (const name of names) {
      const own = owner?.[name];
      if (typeof own !== "function") continue;
      owner[name] = function (...values) {
        note(kind, name, ...values);
        return own.apply(this, values);
      };
    }
  };
  const made = (kind, ...names) => {
    for (const name of names)
      if (window[name])
        window[name] = new Proxy(window[name], {
          construct(own, values) {
            note(kind, name, ...values);
            return new own(...values);
          },
        });
  };
  const put = (owner, kind, name) => {
    const { set, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...rest,
      set(value) {
        note(kind, name, value);
        set.call(this, value);
      },
    });
  };
  spy(window, "request", "fetch", "open");
  spy(XMLHttpRequest.prototype, "request", "open", "send");
  spy(Navigator.prototype, "request", "sendBeacon");
  made("request", "WebSocket", "EventSource", "Worker", "SharedWorker", "RTCPeerConnection");
  put(HTMLImageElement.prototype, "picture", "src");
  put(HTMLIFrameElement.prototype, "request", "src");
  put(HTMLScriptElement.prototype, "request", "src");
  put(HTMLLinkElement.prototype, "request", "href");
  spy(HTMLFormElement.prototype, "request", "submit", "requestSubmit");
  spy(History.prototype, "history", "pushState", "replaceState");
  put(Document.prototype, "cookie", "cookie");
  made("message", "BroadcastChannel");
  if (window.BroadcastChannel) spy(BroadcastChannel.prototype, "message", "postMessage");
  spy(IDBFactory.prototype, "store", "open");
  if (window.CacheStorage) spy(CacheStorage.prototype, "store", "open", "match");
  spy(Navigator.prototype, "given", "share");
  if (window.Clipboard) spy(Clipboard.prototype, "given", "write", "writeText");
  for (const level of ["log", "info", "debug", "warn", "error"]) spy(console, "console", level);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    const ours = this === localStorage && key.startsWith("gut-skin-check/");
    note(ours ? "kept" : "store", key, value);
    setItem.call(this, key, value);
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) note("event", event.type, event.detail);
    return dispatchEvent.call(this, event);
  };
  addEventListener("message", ({ data }) => note("message", data));
  // What stands in the page for others to read, whenever something changes.
  let last;
  const look = () => {
    const state = [document.title, location.href, history.state, name, document.cookie, Object.entries(sessionStorage)].map(text).join(" ");
    if (state !== last) note("state", (last = state));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // With what was asked for in any other way: by an element, by the styles, by the browser.
  window.gscEntries = () => {
    look();
    const resources = performance.getEntriesByType("resource").map(({ name }) => ["request", name]);
    const local = Object.keys(localStorage).filter((key) => !key.startsWith("gut-skin-check/"));
    return [...ledger, ...resources, ...local.map((key) => ["store", `${key} ${localStorage.getItem(key)}`])];
  };
}
